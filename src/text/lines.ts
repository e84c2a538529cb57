/** A line as its writer meant it: a paragraph, a heading or an item of a list; offsets into the text. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** A line of prose that an editor broke off at a fixed width is at least this long. */
const wrapWidth = 50;
/** Where all lines of a paragraph are as wide as words allow, they may be narrower. */
const narrowWidth = 30;
const startsSmall = /^\p{Ll}/u;
const endsSentence = /(?<!\b\p{L})[.!?…]$/u;
/** "• ", "- ", "3) ", "🔻 " */
const startsItem = /^(?:[•▪◾‣·–—*●○■►➡⚡-]|\d{1,3}[.)]\s|\p{Extended_Pictographic}(?<!\d))/u;

/** The lines of a text that hold anything; those which only an editor broke are one. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let paragraph: Line[] = [];
  const take = () => {
    lines.push(...joinWrapped(text, paragraph));
    paragraph = [];
  };
  let from = 0;
  while (from < text.length) {
    const at = text.indexOf('\n', from);
    const to = at < 0 ? text.length : at;
    const line = text.slice(from, to);
    const end = from + line.trimEnd().length;
    if (end > from) paragraph.push({ start: end - line.trim().length, end });
    else take();
    from = to + 1;
  }
  take();
  return lines;
}

/** The lines of a paragraph, with those together that are one. */
function joinWrapped(text: string, lines: readonly Line[]): Line[] {
  const isWrapped = isBrokenAtWidth(text, lines);
  const joined: Line[] = [];
  for (const { start, end } of lines) {
    const last = joined.at(-1);
    if (last && (isWrapped || goesOn(text, last, start)))
      joined[joined.length - 1] = { start: last.start, end };
    else joined.push({ start, end });
  }
  return joined;
}

/** Whether what starts at an offset goes on with the line before it: it is long, ends no sentence, and a small letter follows. */
const goesOn = (text: string, last: Line, at: number) =>
  last.end - last.start >= wrapWidth &&
  startsSmall.test(text.slice(at, at + 2)) &&
  !endsSentence.test(endOf(text, last));

const endOf = (text: string, { start, end }: Line) => text.slice(Math.max(start, end - 3), end);

/**
 * Whether a paragraph was broken at a fixed width, as e-mail and plain text are: the first word of no line would have
 * fitted into the line before it, and a line goes on in the next at least once.
 */
function isBrokenAtWidth(text: string, lines: readonly Line[]): boolean {
  if (lines.length < 2) return false;
  const width = Math.max(...lines.map(({ start, end }) => end - start));
  let hasProof = false;
  for (let i = 1; i < lines.length; i++) {
    const last = lines[i - 1]!;
    const { start, end } = lines[i]!;
    const word = /^\S*/.exec(text.slice(start, Math.min(end, start + width)))![0];
    const length = last.end - last.start;
    if (length < narrowWidth || length + 1 + word.length <= width) return false;
    if (startsItem.test(text.slice(start, start + 6))) return false;
    hasProof ||=
      startsSmall.test(text.slice(start, start + 2)) && !/[.!?…:;]$/.test(endOf(text, last));
  }
  return hasProof && !startsItem.test(text.slice(lines[0]!.start, lines[0]!.start + 6));
}
