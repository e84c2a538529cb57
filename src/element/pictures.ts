import { formatFigure, formatItem, formatParties } from '../chart/format.js';
import { words } from '../chart/words.js';
import type { Claim } from '../model/claim.js';

const scale = 2;

/** An SVG as PNG, twice its size in pixels. */
export async function toPNG(picture: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture)}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), {
    width: image.width * scale,
    height: image.height * scale,
  });
  const context = canvas.getContext('2d')!;
  context.scale(scale, scale);
  context.drawImage(image, 0, 0);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('the browser could not write the PNG'))),
      'image/png',
    );
  });
}

/** The picture and its table as a page of its own, without any script. */
export function toHTML(picture: string, claims: readonly Claim[], heading: string): string {
  const rows = claims.map((claim) => {
    const cells = [
      formatFigure(claim, 'en'),
      formatItem(claim),
      claim.status ? words.status[claim.status] : '',
      formatParties(claim.by, 'en'),
      formatParties(claim.to, 'en'),
      claim.saidBy ?? '',
      claim.evidence.quote,
      claim.source.publisher ?? '',
    ];
    return `<tr>${cells.map((cell) => `<td>${escape(cell)}</td>`).join('')}</tr>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escape(heading)}</title><figure>${picture}<figcaption>${escape(heading)}</figcaption></figure><table><tbody>${rows.join('')}</tbody></table></html>`;
}

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
