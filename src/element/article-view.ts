import type { Claim } from '../model/claim.js';
import { ArticleNodes } from './article-nodes.js';
import { markByKey } from './keys.js';
import { nextTask } from './next-task.js';
import { createFrom, htmlSketch } from './sketch.js';

/** So many blocks of a text are shown at once, and as many in each task after that. */
const atOnce = 400;

/** What a reader does with the marks; the element listens. @param id - of the first claim of a mark */
export interface ArticleEvents {
  readonly look: (id: string, mark: HTMLElement) => void;
  readonly leave: () => void;
  readonly choose: (id: string, mark: HTMLElement) => void;
  readonly isRightToLeft: () => boolean;
}

/** A text with its figures marked: one tab stop, arrows go from mark to mark. */
export class ArticleView {
  readonly node = createFrom(htmlSketch('div', { part: 'article' })) as HTMLElement;
  readonly #events: ArticleEvents;

  constructor(events: ArticleEvents) {
    this.#events = events;
    const { node } = this;
    node.addEventListener('click', ({ target }) => this.#click(target as Element));
    node.addEventListener('keydown', (event) => this.#key(event));
    for (const type of ['pointerover', 'focusin'])
      node.addEventListener(type, ({ target }) => this.#look(target as Element));
    for (const type of ['pointerout', 'focusout']) node.addEventListener(type, events.leave);
  }

  get #marks(): HTMLElement[] {
    return [...this.node.querySelectorAll<HTMLElement>('[part="mark"]')];
  }

  /** Shows a text, a long one in pieces. @param isLast - whether it is still wanted */
  async show(
    text: string,
    claims: readonly Claim[],
    locale: string,
    isLast: () => boolean,
  ): Promise<void> {
    const nodes = new ArticleNodes(text, claims, locale);
    this.node.replaceChildren(...nodes.take(atOnce));
    while (!nodes.isDone) {
      await nextTask();
      if (!isLast()) return;
      this.node.append(...nodes.take(atOnce));
    }
    this.#marks[0]?.setAttribute('tabindex', '0');
  }

  /** Lights up a claim's mark and sentence, or none; gives the sentence. @param claims - all that are marked */
  light(claim: Claim | null, claims: readonly Claim[]): HTMLElement | null {
    for (const lit of this.node.querySelectorAll('.is-chosen, [aria-current]')) {
      lit.classList.remove('is-chosen');
      lit.removeAttribute('aria-current');
    }
    const mark = claim && this.#markOf(claim, claims);
    mark?.setAttribute('aria-current', 'true');
    const sentence = mark?.closest<HTMLElement>('.sentence') ?? null;
    sentence?.classList.add('is-chosen');
    return sentence;
  }

  /** A mark may stand for several figures, and names the first. */
  #markOf(claim: Claim, claims: readonly Claim[]): HTMLElement | undefined {
    const marks = this.#marks;
    const named = (id: string | undefined) => marks.find(({ dataset }) => dataset.claim === id);
    const { start } = claim.evidence;
    const isOver = ({ evidence }: Claim) => evidence.start <= start && evidence.end > start;
    return named(claim.id) ?? named(claims.find(isOver)?.id);
  }

  /** Brings a sentence into view where the text scrolls by itself; false where it does not. */
  scrollTo(sentence: HTMLElement, behavior: ScrollBehavior): boolean {
    const { node } = this;
    if (node.scrollHeight <= node.clientHeight + 1) return false;
    const offset = sentence.getBoundingClientRect().top - node.getBoundingClientRect().top;
    node.scrollBy({ top: offset - node.clientHeight / 3, behavior });
    return true;
  }

  #look(target: Element): void {
    const mark = target.closest<HTMLElement>('[part="mark"]');
    if (!mark) return;
    for (const stop of this.node.querySelectorAll('[part="mark"][tabindex="0"]'))
      stop.setAttribute('tabindex', '-1');
    mark.setAttribute('tabindex', '0');
    this.#events.look(mark.dataset.claim!, mark);
  }

  /** A figure, or the first one of a sentence; who selects words chooses none. */
  #click(target: Element): void {
    if (getSelection()?.isCollapsed === false) return;
    const mark =
      target.closest<HTMLElement>('[part="mark"]') ??
      target.closest('.sentence')?.querySelector<HTMLElement>('[part="mark"]');
    if (mark) this.#events.choose(mark.dataset.claim!, mark);
  }

  #key(event: KeyboardEvent): void {
    const marks = this.#marks;
    const at = marks.indexOf(event.target as HTMLElement);
    if (at < 0) return;
    const next = markByKey(event.key, at, marks.length, this.#events.isRightToLeft());
    if (next !== null) marks[next]!.focus();
    else if (event.key === 'Enter' || event.key === ' ')
      this.#events.choose(marks[at]!.dataset.claim!, marks[at]!);
    else return;
    event.preventDefault();
  }
}
