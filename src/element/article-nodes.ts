import { speak } from '../chart/speak.js';
import type { Claim } from '../model/claim.js';
import { readLines, type Line } from '../text/lines.js';
import { createFrom, htmlSketch, type Sketch } from './sketch.js';

/** Figures of a text that stand in one place, and so have one mark. */
export interface MarkedSpan {
  readonly start: number;
  readonly end: number;
  readonly claims: readonly Claim[];
}

/** The spans to mark, in order, none over another. @param claims - in the order of the text */
export function markedSpans(claims: readonly Claim[]): MarkedSpan[] {
  const spans: { start: number; end: number; claims: Claim[] }[] = [];
  for (const claim of claims) {
    const { start, end } = claim.evidence;
    const last = spans.at(-1);
    if (last && start < last.end) {
      last.end = Math.max(last.end, end);
      last.claims.push(claim);
    } else spans.push({ start, end, claims: [claim] });
  }
  return spans;
}

/** A paragraph, a heading or an item of a list. */
interface Block extends Line {
  readonly kind: 'p' | 'h3' | 'li';
}

/** The lines of a text; what looks like a heading or an item of a list is told apart. */
export const blocksOf = (text: string): Block[] =>
  readLines(text).map(({ start, end }) => ({ start, end, kind: kindOf(text.slice(start, end)) }));

const longestHeading = 90;

function kindOf(line: string): Block['kind'] {
  if (/^(?:[•▪●–—*·-]|\d{1,2}[.)])\s/.test(line)) return 'li';
  const isTitle = line.length <= longestHeading && !/[.!?…:;,"”’)\]]$/.test(line);
  return /^#{1,6}\s/.test(line) || isTitle ? 'h3' : 'p';
}

/** Where sentences of figures begin and end in a block. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The nodes of a text with its figures marked, block by block. */
export class ArticleNodes {
  readonly #text: string;
  readonly #locale: string;
  readonly #spans: readonly MarkedSpan[];
  readonly #sentences: readonly Stretch[];
  readonly #blocks: readonly Block[];
  #next = 0;

  constructor(text: string, claims: readonly Claim[], locale: string) {
    this.#text = text;
    this.#locale = locale;
    this.#spans = markedSpans(claims);
    this.#sentences = sentencesOf(claims);
    this.#blocks = blocksOf(text);
  }

  get isDone(): boolean {
    return this.#next >= this.#blocks.length;
  }

  /** The nodes of the next blocks. */
  take(count: number): HTMLElement[] {
    const blocks = this.#blocks.slice(this.#next, this.#next + count);
    this.#next += count;
    return blocks.map((block) => {
      const kind = block.kind === 'li' ? 'item' : null;
      const tag = block.kind === 'h3' ? 'h3' : 'p';
      return createFrom(htmlSketch(tag, { class: kind }, this.#nodesOf(block))) as HTMLElement;
    });
  }

  #nodesOf({ start, end }: Block): (Sketch | string)[] {
    const nodes: (Sketch | string)[] = [];
    let at = start;
    for (const sentence of within(this.#sentences, start, end)) {
      if (sentence.start > at) nodes.push(this.#text.slice(at, sentence.start));
      nodes.push(
        htmlSketch(
          'span',
          { class: 'sentence', 'data-from': sentence.start, 'data-to': sentence.end },
          this.#marked(sentence),
        ),
      );
      at = sentence.end;
    }
    if (at < end) nodes.push(this.#text.slice(at, end));
    return nodes;
  }

  #marked({ start, end }: Stretch): (Sketch | string)[] {
    const nodes: (Sketch | string)[] = [];
    let at = start;
    for (const span of within(this.#spans, start, end)) {
      if (span.start > at) nodes.push(this.#text.slice(at, span.start));
      nodes.push(this.#markOf(span));
      at = span.end;
    }
    if (at < end) nodes.push(this.#text.slice(at, end));
    return nodes;
  }

  #markOf({ start, end, claims }: MarkedSpan): Sketch {
    const [first] = claims;
    return htmlSketch(
      'mark',
      {
        part: 'mark',
        role: 'button',
        tabindex: -1,
        'data-claim': first!.id,
        'aria-description': claims.map((claim) => speak(claim, this.#locale)).join('; '),
      },
      [this.#text.slice(start, end)],
    );
  }
}

/** Sentences that hold figures, in order, none over another. */
function sentencesOf(claims: readonly Claim[]): Stretch[] {
  const stretches: { start: number; end: number }[] = [];
  for (const { evidence } of claims) {
    const { sentenceStart: start, sentenceEnd: end } = evidence;
    const last = stretches.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else stretches.push({ start, end });
  }
  return stretches;
}

/** What of an ordered list stands between two offsets, cut to them. */
function within<T extends Stretch>(list: readonly T[], start: number, end: number): T[] {
  const found: T[] = [];
  for (let i = firstBehind(list, start); i < list.length && list[i]!.start < end; i++) {
    const one = list[i]!;
    found.push({ ...one, start: Math.max(one.start, start), end: Math.min(one.end, end) });
  }
  return found;
}

/** The first that ends behind an offset, by halving. */
function firstBehind(list: readonly Stretch[], offset: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
