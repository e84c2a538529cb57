/** Width of a text in CSS pixels; a page passes one that asks its fonts. */
export type Measure = (text: string, size: number, isBold: boolean) => number;

/** Widths of "!" to "~" from space on in DejaVu Sans, the widest of the usual system fonts, in twentieths of an em from "0". */
const regular =
  '79:A=D@688:A7877==========77AAA;D>>>@=<@@66><B?@=@>==?>D>=>878A::==;==8==66<6D====9;8=<A<<;=7=A';
const bold =
  '7:;A>EB7::;A8988>>>>>>>>>>88AAA<D@@?A>>AA88@=DAB?B@?>A@G@??:8:A::>?<?>9??77>7E?>??:<:?>C=><?8?A';
const first = 32;
const zero = 48;
const wide = /[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef\u{1f000}-\u{1faff}…]/u;
const broad = /[\p{Lu}\u0400-\u04ff≈≥≤→€£₴—]/u;

/** A little generous, so that layout needs no DOM and text fits in narrower fonts too. */
export const estimateWidth: Measure = (text, size, isBold) => {
  const table = isBold ? bold : regular;
  let twentieths = 0;
  for (const char of text) twentieths += charWidth(char, table) * (isBold ? 1 : 0.99);
  return (twentieths / 20) * size;
};

function charWidth(char: string, table: string): number {
  const listed = table.charCodeAt(char.charCodeAt(0) - first) - zero;
  if (listed >= 0) return listed;
  if (/[\p{M}\p{Cf}]/u.test(char)) return 0;
  if (wide.test(char)) return 21;
  return broad.test(char) ? 20 : 14;
}

/** The text, cut with "…" where it is wider than `room`. */
export function fitText(
  text: string,
  room: number,
  size: number,
  measure: Measure,
  isBold = false,
): string {
  if (measure(text, size, isBold) <= room) return text;
  const chars = [...text];
  let [least, most] = [0, chars.length - 1];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (measure(`${chars.slice(0, middle).join('')}…`, size, isBold) <= room) least = middle;
    else most = middle - 1;
  }
  return least === 0 ? '' : `${chars.slice(0, least).join('').trimEnd()}…`;
}

/** The text in at most `most` lines of `room` pixels; a line that can't be broken is cut. */
export function wrapText(
  text: string,
  room: number,
  size: number,
  most: number,
  measure: Measure,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer, size, false) > room && lines.length < most - 1) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].map((one) => fitText(one, room, size, measure)).filter(Boolean);
}
