import { cellsOf } from '../chart/cells.js';
import { wordsIn } from '../chart/words.js';
import type { Claim } from '../model/claim.js';
import { escape } from './escape.js';

/**
 * The picture and its table as a page of its own, without any script and nothing from outside.
 * @param picture - as `svgOf` gives it, with heading, notes and sources inside; empty for a table alone
 */
export function toHTML(
  picture: string,
  claims: readonly Claim[],
  heading: string,
  locale: string,
): string {
  const dir = picture.includes('direction="rtl"') ? ' dir="rtl"' : '';
  const figure = picture === '' ? '' : `<figure>${picture}</figure>`;
  return `<!doctype html><html lang="${escape(locale)}"${dir}><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(heading)}</title>${figure}${tableOf(claims, heading, locale)}</html>`;
}

/** Every claim as a row; columns in which nothing stands are left out. */
export function tableOf(claims: readonly Claim[], heading: string, locale: string): string {
  const rows = claims.map((claim) => cellsOf(claim, locale));
  const { columns } = wordsIn(locale).ui;
  const used = columns.map((_, i) => i === 0 || rows.some((cells) => cells[i] !== ''));
  const line = (cells: readonly string[], tag: string, start = '') =>
    `<tr${start}>${cells.flatMap((cell, i) => (used[i] ? `<${tag}>${escape(cell)}</${tag}>` : [])).join('')}</tr>`;
  const body = rows.map((cells, i) => line(cells, 'td', ` data-claim="${escape(claims[i]!.id)}"`));
  return `<table><caption>${escape(heading)}</caption><thead>${line(columns, 'th')}</thead><tbody>${body.join('')}</tbody></table>`;
}
