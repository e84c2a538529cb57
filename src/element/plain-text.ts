/** Never part of an article's words. */
const skipped = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE NAV ASIDE FOOTER HEADER FORM BUTTON FIGURE FIGCAPTION IFRAME SVG svg SELECT TEXTAREA OBJECT DIALOG MENU HEAD AID-CHART AID-TABLE AID-SOURCE AID-REVIEW'.split(
    ' ',
  ),
);
const blocks = new Set(
  'P DIV LI UL OL H1 H2 H3 H4 H5 H6 BLOCKQUOTE SECTION ARTICLE MAIN TR TABLE DD DT PRE BR HR ADDRESS DETAILS SUMMARY'.split(
    ' ',
  ),
);

/** A text node's share of a plain text: its white space shrunk, and the share that was cut from the line's start. */
interface Piece {
  readonly node: Text;
  /** Where its words begin in the line. */
  readonly at: number;
  /** The node's words as they stand in the line. */
  readonly words: string;
}

/** A line of the plain text while it is read. */
interface Line {
  text: string;
  readonly pieces: Piece[];
}

/** A place in a page. */
interface Place {
  readonly node: Text;
  readonly offset: number;
}

/** The text of an element, one paragraph for each block, and the way back from it into the page. */
export interface PlainText {
  readonly text: string;
  /** The part of the page between two offsets of the text; null where nothing stands there. */
  rangeOf(start: number, end: number): Range | null;
  /** The offset of a place of the page in the text; null where that is not part of it. */
  offsetOf(node: Node, offset: number): number | null;
}

/** The text of an element, one paragraph for each block. */
export const plainText = (root: Element): string => joined(linesOf(root));

const parting = '\n\n';
const joined = (lines: readonly Line[]) => lines.map(({ text }) => text.trim()).join(parting);

/** Lines with words in them; their text is not trimmed yet. */
function linesOf(root: Element): readonly Line[] {
  const lines: Line[] = [{ text: '', pieces: [] }];
  const open = () => lines.push({ text: '', pieces: [] });
  const walk = (node: Node): void => {
    if (node.nodeType === node.TEXT_NODE) return take(lines.at(-1)!, node as Text);
    if (node.nodeType !== node.ELEMENT_NODE || isSkipped(node as Element)) return;
    const isBlock = blocks.has((node as Element).tagName);
    if (isBlock) open();
    node.childNodes.forEach(walk);
    if (isBlock) open();
  };
  root.childNodes.forEach(walk);
  return lines.filter(({ text }) => text.trim() !== '');
}

const isSkipped = (element: Element) =>
  skipped.has(element.tagName) || (element as HTMLElement).hidden;

function take(line: Line, node: Text): void {
  const words = (node.nodeValue ?? '').replace(/\s+/g, ' ');
  line.pieces.push({ node, at: line.text.length, words });
  line.text += words;
}

/** The same with the way back into the page. */
export function locatedText(...roots: readonly Element[]): PlainText {
  const pieces: (Piece & { readonly from: number })[] = [];
  let text = '';
  for (const line of roots.flatMap(linesOf)) {
    if (text !== '') text += parting;
    const cut = line.text.length - line.text.trimStart().length;
    for (const piece of line.pieces) pieces.push({ ...piece, from: text.length + piece.at - cut });
    text += line.text.trim();
  }
  const placeOf = (offset: number, isEnd: boolean): Place | null => {
    const piece = pieces.find(
      ({ from, words }) =>
        offset < from + words.length || (isEnd && offset === from + words.length),
    );
    return piece ? { node: piece.node, offset: rawOffset(piece, offset - piece.from) } : null;
  };
  return {
    text,
    rangeOf(start, end) {
      const [from, to] = [placeOf(start, false), placeOf(end, true)];
      if (!from || !to) return null;
      const range = from.node.ownerDocument.createRange();
      range.setStart(from.node, from.offset);
      range.setEnd(to.node, to.offset);
      return range;
    },
    offsetOf(node, offset) {
      const piece = pieces.find((one) => one.node === node);
      if (!piece) return null;
      return piece.from + (node.nodeValue ?? '').slice(0, offset).replace(/\s+/g, ' ').length;
    },
  };
}

/** Where in a node's own text its words are, whose runs of white space count as one. */
function rawOffset({ node }: Piece, at: number): number {
  const raw = node.nodeValue ?? '';
  let left = Math.max(0, at);
  let i = 0;
  while (left > 0 && i < raw.length) {
    if (isSpace(raw, i)) while (i + 1 < raw.length && isSpace(raw, i + 1)) i += 1;
    i += 1;
    left -= 1;
  }
  return i;
}

const isSpace = (text: string, i: number) => /\s/.test(text[i]!);
