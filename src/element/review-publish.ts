import { html, nothing, type TemplateResult } from 'lit';
import { correctionsOf, type Check } from '../dataset/corrections.js';
import { acceptedClaims, countsOf, type Review } from '../dataset/review.js';
import { reviewCode } from '../export/review-code.js';
import { save } from './files.js';
import type { ReviewHost } from './hosts.js';
import { reviewWords } from './review-words.js';

const words = reviewWords.dialog;
const asJson = (value: unknown) =>
  new Blob([JSON.stringify(value, null, 2)], { type: 'application/json' });

/** Hands over what was checked: embed code, claims, corrections. */
export class PublishDialog {
  readonly #host: ReviewHost;
  readonly #tell: (text: string) => void;
  #review: Review | null = null;
  #by = '';
  #fault = '';
  #told = '';

  constructor(host: ReviewHost, tell: (text: string) => void) {
    this.#host = host;
    this.#tell = tell;
  }

  readonly open = (): void => {
    this.#told = '';
    this.#dialog?.showModal();
  };

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog');
  }

  #check(): Check {
    const today = new Date();
    const day = [today.getFullYear(), today.getMonth() + 1, today.getDate()];
    return { by: this.#by.trim(), at: day.map((part) => String(part).padStart(2, '0')).join('-') };
  }

  template(review: Review): TemplateResult {
    this.#review = review;
    const { open, accepted } = countsOf(review);
    return html`<dialog aria-labelledby="publish-heading">
      <h2 id="publish-heading">${words.heading}</h2>
      <p>${accepted === 0 ? words.none : words.accepted(accepted)} ${words.open(open)}</p>
      <label
        ><span>${words.by}</span
        ><input
          autocomplete="name"
          .value=${this.#by}
          aria-invalid=${this.#fault !== ''}
          aria-describedby=${this.#fault ? 'publish-fault' : nothing}
          @input=${this.#named}
      /></label>
      ${this.#fault ? html`<p class="fault" id="publish-fault">${this.#fault}</p>` : nothing}
      <label
        ><span>${words.code}</span
        ><textarea readonly rows="5" spellcheck="false" .value=${this.#code()}></textarea>
      </label>
      <p class="actions">
        <button type="button" class="main" @click=${this.#copy}>${words.copy}</button>
        <button type="button" @click=${() => this.#save('claims')}>${words.claims}</button>
        <button type="button" @click=${() => this.#save('csv')}>${words.csv}</button>
        <button type="button" @click=${() => this.#save('corrections')}>
          ${words.corrections}
        </button>
      </p>
      <p class="hint">${words.hint}</p>
      <p class="actions">
        <span role="status">${this.#told}</span>
        <button type="button" @click=${() => this.#dialog?.close()}>${words.close}</button>
      </p>
    </dialog>`;
  }

  #code(): string {
    return this.#by.trim() && this.#review
      ? reviewCode(acceptedClaims(this.#review), this.#check())
      : '';
  }

  readonly #named = ({ target }: Event): void => {
    this.#by = (target as HTMLInputElement).value;
    this.#fault = '';
    this.#host.requestUpdate();
  };

  /** Nothing is published that nobody answers for. */
  #isNamed(): boolean {
    this.#fault = this.#by.trim() ? '' : words.needsName;
    this.#host.requestUpdate();
    if (this.#fault) this.#dialog?.querySelector('input')?.focus();
    return this.#fault === '';
  }

  readonly #copy = async (): Promise<void> => {
    if (!this.#isNamed()) return;
    try {
      await navigator.clipboard.writeText(this.#code());
      this.#say(words.copied);
    } catch {
      this.#dialog?.querySelector('textarea')?.select();
      this.#say(words.notCopied);
    }
  };

  #say(text: string): void {
    this.#told = text;
    this.#tell(text);
  }

  async #save(kind: 'claims' | 'csv' | 'corrections'): Promise<void> {
    if (!this.#isNamed() || !this.#review) return;
    const checked = this.#check();
    const claims = acceptedClaims(this.#review);
    if (kind === 'claims') save(asJson({ checked, claims }), 'claims.json');
    else if (kind === 'corrections')
      save(asJson(correctionsOf(this.#review, checked)), 'corrections.json');
    else {
      const { toCSV } = await import('../export/csv.js');
      save(new Blob([toCSV(claims)], { type: 'text/csv;charset=utf-8' }), 'claims.csv');
    }
  }
}
