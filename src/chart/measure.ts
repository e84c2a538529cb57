/** Widths of characters in a system sans at 1 px font size; an average serves for what is not listed. */
const narrow = new Set("iljtfrI.,:;'|!()[] ’‘");
const wide = new Set('mwMWÆŒ@%—…');
const average = 0.62;

/** Estimated width of a text in CSS pixels, a little generous, so that layout needs no DOM. */
export function textWidth(text: string, size: number, isBold = false): number {
  let width = 0;
  for (const char of text)
    width += narrow.has(char)
      ? 0.38
      : wide.has(char)
        ? 0.98
        : /\p{Lu}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(char)
          ? char > '\u2e80'
            ? 1
            : 0.7
          : average;
  return width * size * (isBold ? 1.08 : 1);
}

/** The text, cut with "…" where it is wider than `room`. */
export function fitText(text: string, room: number, size: number): string {
  if (textWidth(text, size) <= room) return text;
  const chars = [...text];
  while (chars.length > 0 && textWidth(`${chars.join('')}…`, size) > room) chars.pop();
  return chars.length === 0 ? '' : `${chars.join('').trimEnd()}…`;
}

/** The text in at most `most` lines of `room` pixels; the last one is cut where it must be. */
export function wrapText(text: string, room: number, size: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size) > room && lines.length < most - 1) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].map((one) => fitText(one, room, size));
}
