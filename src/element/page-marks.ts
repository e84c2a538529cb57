import type { Claim } from '../model/claim.js';
import { locatedText, type PlainText } from './plain-text.js';
import { pageMarkStyles } from './page-mark-styles.js';

/** The part of the CSS Custom Highlight API that is used. */
interface Highlights {
  get(name: string): Set<AbstractRange> | undefined;
  set(name: string, highlight: Set<AbstractRange>): void;
}
const names = { all: 'aid-claim', chosen: 'aid-claim-chosen' } as const;

/**
 * Figures marked in an article that stands in the host page, whose nodes stay as they are: by the CSS Custom
 * Highlight API, and where a browser lacks it, by boxes that lie over the page.
 */
export class PageMarks {
  readonly #targets: readonly Element[];
  readonly #located: PlainText;
  /** Shift of the claims' text against the page's: front matter that was cut off. */
  readonly #shift: number;
  readonly #overlay: HTMLElement;
  readonly #onPoint: (offset: number) => void;
  readonly #ranges = new Map<string, Range>();
  readonly #chosen: Range[] = [];
  #watcher: ResizeObserver | undefined;

  /**
   * @param text - that the claims' offsets point into
   * @param overlay - where boxes go
   * @param onPoint - called with the offset that a reader clicks on
   */
  constructor(
    targets: readonly Element[],
    text: string,
    overlay: HTMLElement,
    onPoint: (offset: number) => void,
  ) {
    this.#onPoint = onPoint;
    this.#targets = targets;
    this.#located = locatedText(...targets);
    this.#shift = Math.max(0, this.#located.text.indexOf(text));
    this.#overlay = overlay;
  }

  show(claims: readonly Claim[]): void {
    for (const { id, evidence } of claims) {
      const range = this.#rangeOf(evidence.start, evidence.end);
      if (range) this.#ranges.set(id, range);
    }
    this.#paint('all', [...this.#ranges.values()]);
    for (const target of this.#targets) target.addEventListener('click', this.#click);
    for (const root of new Set(this.#targets.map((one) => one.getRootNode()))) adopt(root);
    if (highlights()) return;
    this.#watcher = new ResizeObserver(() => this.#drawBoxes());
    for (const target of this.#targets) this.#watcher.observe(target);
  }

  /** Boxes are laid out anew once their overlay stands in the page. */
  placed(): void {
    if (!highlights()) this.#drawBoxes();
  }

  /** Lights up a figure and its sentence. */
  choose(claim: Claim | null): void {
    this.#unpaint('chosen', this.#chosen);
    this.#chosen.length = 0;
    const { sentenceStart, sentenceEnd } = claim?.evidence ?? { sentenceStart: 0, sentenceEnd: 0 };
    const range = claim && this.#rangeOf(sentenceStart, sentenceEnd);
    if (range) this.#chosen.push(range);
    this.#paint('chosen', this.#chosen);
    if (!highlights()) this.#drawBoxes();
  }

  /** Where a claim's sentence is in the window; null where it is not in the page. */
  placeOf(claim: Claim): DOMRect | null {
    const { sentenceStart, sentenceEnd } = claim.evidence;
    return this.#rangeOf(sentenceStart, sentenceEnd)?.getBoundingClientRect() ?? null;
  }

  /** A place in the article, unless it is clicked for something else. */
  readonly #click = (event: Event): void => {
    const { clientX, clientY, target } = event as MouseEvent;
    const isAside = (target as Element).closest('a, button, input, label, summary');
    const caret = isAside ? null : caretAt(clientX, clientY);
    const offset = caret && this.#located.offsetOf(caret.node, caret.offset);
    if (offset !== null && getSelection()?.isCollapsed !== false)
      this.#onPoint(offset - this.#shift);
  };

  remove(): void {
    this.#watcher?.disconnect();
    for (const target of this.#targets) target.removeEventListener('click', this.#click);
    this.#unpaint('all', [...this.#ranges.values()]);
    this.#unpaint('chosen', this.#chosen);
    this.#overlay.replaceChildren();
    this.#ranges.clear();
    this.#chosen.length = 0;
  }

  #rangeOf(start: number, end: number): Range | null {
    return this.#located.rangeOf(start + this.#shift, end + this.#shift);
  }

  #paint(kind: keyof typeof names, ranges: readonly Range[]): void {
    const registry = highlights();
    if (!registry) return;
    const highlight =
      registry.get(names[kind]) ?? new (globalThis as never as HasHighlight).Highlight();
    for (const range of ranges) highlight.add(range);
    registry.set(names[kind], highlight);
  }

  #unpaint(kind: keyof typeof names, ranges: readonly Range[]): void {
    const highlight = highlights()?.get(names[kind]);
    for (const range of ranges) highlight?.delete(range);
  }

  /** Boxes over the page, placed against the overlay's own corner. */
  #drawBoxes(): void {
    const corner = this.#overlay.getBoundingClientRect();
    const boxes = [
      ...this.#chosen.map((range) => ['chosen', range] as const),
      ...[...this.#ranges.values()].map((range) => ['figure', range] as const),
    ].flatMap(([kind, range]) =>
      [...range.getClientRects()].map((rect) => {
        const box = document.createElement('div');
        box.className = kind;
        box.style.left = `${rect.left - corner.left}px`;
        box.style.top = `${rect.top - corner.top}px`;
        box.style.width = `${rect.width}px`;
        box.style.height = `${rect.height}px`;
        return box;
      }),
    );
    this.#overlay.replaceChildren(...boxes);
  }
}

interface HasHighlight {
  readonly Highlight: new () => Set<AbstractRange>;
}

const highlights = (): Highlights | null =>
  'Highlight' in globalThis
    ? ((CSS as unknown as { highlights?: Highlights }).highlights ?? null)
    : null;

/** How highlights look; adopted, so that nothing is added to the page. */
function adopt(root: Node): void {
  if (!(root instanceof Document) && !(root instanceof ShadowRoot)) return;
  const sheet = pageMarkStyles();
  if (!root.adoptedStyleSheets.includes(sheet))
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

interface CaretDocument {
  caretPositionFromPoint?(x: number, y: number): { offsetNode: Node; offset: number } | null;
  caretRangeFromPoint?(x: number, y: number): Range | null;
}

function caretAt(x: number, y: number): Caret | null {
  const page = document as unknown as CaretDocument;
  const position = page.caretPositionFromPoint?.(x, y);
  if (position) return { node: position.offsetNode, offset: position.offset };
  const range = page.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}
