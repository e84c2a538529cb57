import { formatFigure, formatItem, formatParties } from '../chart/format.js';
import { wordsIn } from '../chart/words.js';
import type { Claim } from '../model/claim.js';
import { outletOf } from './footer.js';

/** Pixels of the PNG for each of the drawing's. */
const scale = 2;

/** An SVG as PNG, twice its size in pixels. */
export async function toPNG(picture: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture)}`;
  await image.decode().catch(() => {
    throw new Error(
      'The picture could not be drawn: the page has to allow images from data: (img-src data:).',
    );
  });
  const canvas = document.createElement('canvas');
  canvas.width = image.width * scale;
  canvas.height = image.height * scale;
  const context = canvas.getContext('2d');
  context?.scale(scale, scale);
  context?.drawImage(image, 0, 0);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The browser could not write the PNG.'))),
      'image/png',
    );
  });
}

/** The picture and its table as a page of its own, without any script and nothing from outside. */
export function toHTML(
  picture: string,
  claims: readonly Claim[],
  heading: string,
  locale: string,
): string {
  const words = wordsIn(locale);
  const head = words.ui.columns.filter((_, i) => i !== 6 && i !== 7);
  const rows = claims.map((claim) => [
    formatFigure(claim, locale),
    [claim.who, formatItem(claim, locale)].filter(Boolean).join(' '),
    claim.status ? words.status[claim.status] : '',
    formatParties(claim.by, locale),
    formatParties(claim.to, locale),
    claim.saidBy ?? '',
    claim.evidence.quote,
    outletOf(claim.source, locale),
  ]);
  const line = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${escape(cell)}</${tag}>`).join('')}</tr>`;
  return `<!doctype html><html lang="${escape(locale)}"><meta charset="utf-8"><title>${escape(heading)}</title><figure>${picture}<figcaption>${escape(heading)}</figcaption></figure><table><thead>${line(head, 'th')}</thead><tbody>${rows.map((row) => line(row, 'td')).join('')}</tbody></table></html>`;
}

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
