import { html, nothing, type TemplateResult } from 'lit';
import { formOf, newClaim } from '../dataset/claim-form.js';
import type { ClaimFields, ReviewArticle } from '../dataset/review.js';
import type { Claim, Evidence } from '../model/claim.js';
import type { ReviewHost } from './hosts.js';
import { ClaimEditor } from './review-form.js';
import { reviewWords } from './review-words.js';

const words = reviewWords.newFigure;

interface NewEvents {
  readonly add: (claim: Claim) => void;
  readonly tell: (text: string) => void;
}

/** Adds a figure by its words, selected in the article's text: by pointer or, in a text field, by keyboard. */
export class NewFigure {
  isOpen = false;
  readonly #host: ReviewHost;
  readonly #events: NewEvents;
  #editor: ClaimEditor | null = null;
  #wantsFocus: 'textarea' | 'form input' | null = null;

  constructor(host: ReviewHost, events: NewEvents) {
    this.#host = host;
    this.#events = events;
  }

  readonly toggle = (): void => (this.isOpen ? this.close() : this.open());

  open(): void {
    this.isOpen = true;
    this.#wantsFocus = 'textarea';
    this.#host.requestUpdate();
  }

  close(): void {
    this.isOpen = false;
    this.#editor = null;
    this.#host.requestUpdate();
  }

  updated(): void {
    const wanted = this.#wantsFocus;
    this.#wantsFocus = null;
    if (wanted) this.#host.renderRoot.querySelector<HTMLElement>(`.text ${wanted}`)?.focus();
  }

  template(article: ReviewArticle): TemplateResult {
    return html`<label class="pick"
        ><span>${words.label}</span
        ><textarea
          readonly
          rows="18"
          .value=${article.text}
          @keydown=${this.#key(article)}
        ></textarea>
      </label>
      ${
        this.#editor
          ? html`<h3>${words.heading}</h3>
              ${this.#editor.template()}`
          : html`<p class="actions">
              <button type="button" class="main" @click=${() => void this.#take(article)}>
                ${words.take}
              </button>
            </p>`
      }${nothing}`;
  }

  readonly #key = (article: ReviewArticle) => (event: KeyboardEvent) => {
    if (event.key === 'Enter') void this.#take(article);
    else if (event.key === 'Escape') this.close();
    else return;
    event.preventDefault();
  };

  /** Reads what the selected words say by themselves, and asks for the rest. */
  async #take(article: ReviewArticle): Promise<void> {
    const field = this.#host.renderRoot.querySelector<HTMLTextAreaElement>('.pick textarea')!;
    // A text field counts line ends as the text does, which holds none of the two-sign kind.
    const [start, end] = trimmed(article.text, field.selectionStart, field.selectionEnd);
    if (start >= end) {
      this.#events.tell(words.nothing);
      field.focus();
      return;
    }
    const evidence = await evidenceOf(article.text, start, end);
    const form = formOf(await fieldsIn(article.text.slice(start, end)));
    this.#editor = new ClaimEditor(words.heading, form, {
      save: (fields) => this.#save(article, evidence, fields),
      cancel: () => this.close(),
      changed: () => this.#host.requestUpdate(),
    });
    this.#wantsFocus = 'form input';
    this.#host.requestUpdate();
  }

  #save({ id, source }: ReviewArticle, evidence: Evidence, fields: ClaimFields): void {
    const claim = newClaim(fields, evidence, source, `${id}-${evidence.start}-${Date.now()}`);
    this.close();
    this.#events.add(claim);
  }
}

/** Without white space at its ends. */
function trimmed(text: string, from: number, to: number): [number, number] {
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  return [start, Math.max(start, from + words.trimEnd().length)];
}

/** The sentence around some words. */
async function evidenceOf(text: string, start: number, end: number): Promise<Evidence> {
  const { readDocument } = await import('../text/sentences.js');
  const { sentences } = readDocument(text);
  const first = sentences.find((one) => one.end > start);
  const last = sentences.findLast((one) => one.start < end);
  const sentenceStart = Math.min(start, first?.start ?? start);
  const sentenceEnd = Math.max(end, last?.end ?? end);
  return { start, end, sentenceStart, sentenceEnd, quote: text.slice(sentenceStart, sentenceEnd) };
}

/** What a figure's own words tell. */
async function fieldsIn(figure: string): Promise<ClaimFields> {
  const [{ extractQuantities }, { extractClaims }] = await Promise.all([
    import('../quantity/quantities.js'),
    import('../claim/claims.js'),
  ]);
  const [claim] = extractClaims(figure);
  if (claim) return claim;
  const [quantity] = extractQuantities(figure);
  return {
    topic: 'aid',
    item: '',
    value: quantity?.value ?? 0,
    low: quantity?.low ?? null,
    high: quantity?.high ?? null,
    qualifier: quantity?.qualifier ?? 'exact',
    unit: quantity?.unit ?? 'item',
    status: null,
    by: [],
    to: [],
    saidBy: null,
    when: null,
    place: null,
    who: null,
    aidType: null,
  };
}
