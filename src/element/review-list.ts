import { html, nothing, type TemplateResult } from 'lit';
import { speak } from '../chart/speak.js';
import { formOf } from '../dataset/claim-form.js';
import { countsOf, type ReviewedClaim, type Verdict } from '../dataset/review.js';
import { evidenceTemplate } from './evidence.js';
import type { ReviewHost } from './hosts.js';
import { rowByKey } from './keys.js';
import { nextFrame } from './next-task.js';
import type { DeskEvents } from './review-events.js';
import { ClaimEditor } from './review-form.js';
import { reviewWords as words } from './review-words.js';

type Filter = keyof typeof words.filters;
const filters = Object.keys(words.filters) as Filter[];
/** Language of the articles, and of what is said of them here. */
const locale = 'en';

interface ListEvents extends DeskEvents {
  readonly add: () => void;
}

/** More than are seen at first. */
const atOnce = 24;

/** The figures of one article: a list that is one tab stop, with a key for each verdict. */
export class ReviewList {
  /** Id of the figure that is looked at. */
  current: string | null = null;
  readonly #host: ReviewHost;
  readonly #events: ListEvents;
  #claims: readonly ReviewedClaim[] = [];
  #filter: Filter = 'all';
  #editor: { readonly id: string; readonly form: ClaimEditor } | null = null;
  #wantsFocus: '.claim' | 'form select' | null = null;
  /** So many figures stand there; the rest of a long list follows in the next frame. */
  #ready = atOnce;

  constructor(host: ReviewHost, events: ListEvents) {
    this.#host = host;
    this.#events = events;
  }

  take(claims: readonly ReviewedClaim[]): void {
    if (claims[0]?.article !== this.#claims[0]?.article) this.#ready = atOnce;
    this.#claims = claims;
    if (!this.#shown.some(({ claim }) => claim.id === this.current))
      this.current = this.#shown[0]?.claim.id ?? null;
  }

  get #shown(): readonly ReviewedClaim[] {
    return this.#claims.filter(
      ({ verdict }) => this.#filter === 'all' || this.#filter === (verdict ?? 'open'),
    );
  }

  /** Looks at a figure. @param hasFocus - whether the focus goes there too */
  go(id: string, hasFocus = true): void {
    this.current = id;
    // It may stand further down than the list reaches yet.
    this.#ready = Infinity;
    if (hasFocus) this.#wantsFocus = '.claim';
    this.#host.requestUpdate();
  }

  updated(): void {
    if (this.#shown.length > this.#ready) void nextFrame().then(() => this.#complete());
    const wanted = this.#wantsFocus;
    if (!wanted) return;
    this.#wantsFocus = null;
    const root = this.#host.renderRoot;
    const card = root.querySelector<HTMLElement>('.claim[tabindex="0"]');
    const target =
      wanted === '.claim' ? card : root.querySelector<HTMLElement>('.claims form select');
    (target ?? root.querySelector<HTMLElement>('.claims select'))?.focus();
  }

  #complete(): void {
    if (this.#ready === Infinity) return;
    this.#ready = Infinity;
    this.#host.requestUpdate();
  }

  template(): TemplateResult {
    const shown = this.#shown;
    return html`<section
      part="claims"
      class="claims"
      aria-label=${words.claims}
      @keydown=${this.#key}
    >
      ${this.#head(shown)}
      ${
        shown.length === 0
          ? html`<p class="hint">${words.noClaims}</p>`
          : html`<ol>
              ${shown.slice(0, this.#ready).map((one) => html`<li>${this.#card(one)}</li>`)}
            </ol>`
      }
    </section>`;
  }

  /** Which figures are shown, what can be done with all of them, and the keys. */
  #head(shown: readonly ReviewedClaim[]): TemplateResult {
    const open = shown.filter(({ verdict }) => verdict === null);
    return html`<div class="actions">
      <label
        ><span>${words.show}</span>
        <select @change=${this.#filtered}>
          ${filters.map(
            (filter) =>
              html`<option value=${filter} ?selected=${filter === this.#filter}>
                ${words.filters[filter]} (${this.#countOf(filter)})
              </option>`,
          )}
        </select></label
      >
      ${
        open.length > 1
          ? html`<button type="button" @click=${() => this.#decide(open, 'accepted')}>
              ${words.acceptAll(open.length)}
            </button>`
          : nothing
      }
      <details class="keys">
        <summary>${words.keys}</summary>
        <p>${words.keyHint}</p>
        <dl>
          ${words.keyList.map(
            ([key, does]) =>
              html`<div>
                <dt>${key}</dt>
                <dd>${does}</dd>
              </div>`,
          )}
        </dl>
      </details>
    </div>`;
  }

  #countOf(filter: Filter): number {
    const { open, accepted, rejected } = countsOf({ articles: [], claims: this.#claims });
    return { all: this.#claims.length, open, accepted, rejected }[filter];
  }

  #card(one: ReviewedClaim): TemplateResult {
    const { claim, verdict, isEdited, original } = one;
    const isCurrent = claim.id === this.current;
    const state = words.verdicts[verdict ?? 'open'];
    const marks = [isEdited ? words.edited : '', original ? '' : words.added].filter(Boolean);
    return html`<div
      part="claim"
      class=${`claim ${verdict ?? 'open'}`}
      role="group"
      tabindex=${isCurrent ? 0 : -1}
      aria-current=${isCurrent ? 'true' : nothing}
      aria-label=${`${state}: ${speak(claim, locale)}`}
      data-claim=${claim.id}
      @focusin=${() => this.#focused(claim.id)}
      @click=${() => this.#focused(claim.id)}
    >
      <p class="verdict">${[state, ...marks].join(', ')}</p>
      ${evidenceTemplate(claim, locale)}
      ${this.#editor?.id === claim.id ? this.#editor.form.template() : this.#buttons(one, isCurrent)}
    </div>`;
  }

  #buttons(one: ReviewedClaim, isCurrent: boolean): TemplateResult {
    const button = (text: string, act: () => void) =>
      html`<button type="button" tabindex=${isCurrent ? 0 : -1} @click=${act}>${text}</button>`;
    const decide = (verdict: Verdict | null) => () => this.#decide([one], verdict);
    return html`<p class="actions">
      ${one.verdict === 'accepted' ? nothing : button(words.accept, decide('accepted'))}
      ${one.verdict === 'rejected' ? nothing : button(words.reject, decide('rejected'))}
      ${one.verdict === null ? nothing : button(words.reopen, decide(null))}
      ${button(words.edit, () => this.#edit(one))}
    </p>`;
  }

  #focused(id: string): void {
    if (id === this.current) return;
    this.current = id;
    this.#host.requestUpdate();
  }

  readonly #filtered = ({ target }: Event): void => {
    this.#filter = (target as HTMLSelectElement).value as Filter;
    this.take(this.#claims);
    this.#host.requestUpdate();
  };

  /** Decides, and goes on to the next figure. */
  #decide(ones: readonly ReviewedClaim[], verdict: Verdict | null): void {
    const shown = this.#shown;
    const last = shown.findLastIndex((one) => ones.includes(one));
    const next = shown.slice(last + 1).find((one) => one.verdict === null) ?? shown[last + 1];
    if (next) this.current = next.claim.id;
    this.#wantsFocus = '.claim';
    const claims = ones.map(({ claim }) => claim.id);
    void this.#events.act({ type: 'decide', claims, verdict }, (review) =>
      words.decided(verdict, countsOf(review, ones[0]!.article).open),
    );
  }

  #edit({ claim }: ReviewedClaim): void {
    const end = () => {
      this.#editor = null;
      this.go(claim.id);
    };
    const form = new ClaimEditor(words.form.heading, formOf(claim), {
      save: (fields) => {
        end();
        void this.#events.act({ type: 'edit', claim: claim.id, fields }, words.saved);
      },
      cancel: end,
      changed: () => this.#host.requestUpdate(),
    });
    this.#editor = { id: claim.id, form };
    this.current = claim.id;
    this.#wantsFocus = 'form select';
    this.#host.requestUpdate();
  }

  /** Single letters count only on a figure, so that nobody who dictates or types elsewhere is surprised. */
  readonly #key = (event: KeyboardEvent): void => {
    const { key, target } = event;
    const isUndo = (event.ctrlKey || event.metaKey) && key.toLowerCase() === 'z';
    if (isUndo) (event.shiftKey ? this.#events.redo : this.#events.undo)();
    else if (event.ctrlKey || event.metaKey || event.altKey) return;
    else if (!(target as Element).matches('.claim') || !this.#act(key)) return;
    event.preventDefault();
  };

  #act(key: string): boolean {
    const shown = this.#shown;
    const at = shown.findIndex(({ claim }) => claim.id === this.current);
    const one = shown[at];
    if (!one) return false;
    const arrow = { j: 'ArrowDown', k: 'ArrowUp' }[key] ?? key;
    const next = rowByKey(arrow, at, shown.length, 5);
    const acts: Readonly<Record<string, () => void>> = {
      a: () => this.#decide([one], 'accepted'),
      r: () => this.#decide([one], 'rejected'),
      o: () => this.#decide([one], null),
      e: () => this.#edit(one),
      Enter: () => this.#edit(one),
      n: this.#events.add,
      u: this.#events.undo,
      U: this.#events.redo,
    };
    if (next !== null) this.go(shown[next]!.claim.id);
    else if (acts[key]) acts[key]();
    else return false;
    return true;
  }
}
