import { html, nothing, type TemplateResult } from 'lit';
import type { ReviewHost } from './hosts.js';
import { readPasted, type PastedArticle, type ReadForReview } from './review-articles.js';
import { reviewWords } from './review-words.js';

const words = reviewWords.add;

/** What the panel does with what it is given. */
interface AddEvents {
  readonly read: (read: ReadForReview) => Promise<void>;
  readonly files: (files: readonly File[]) => Promise<void>;
  readonly fail: (reason: unknown) => void;
}

/** Where articles are pasted, and files chosen. */
export class AddPanel {
  isOpen = false;
  readonly #host: ReviewHost;
  readonly #events: AddEvents;
  #isReading = false;
  #fault = '';

  constructor(host: ReviewHost, events: AddEvents) {
    this.#host = host;
    this.#events = events;
  }

  readonly toggle = (): void => {
    this.isOpen = !this.isOpen;
    this.#host.requestUpdate();
  };

  close(): void {
    this.isOpen = false;
  }

  /** @param isWanted - it is shown whether it was opened or not */
  template(isWanted: boolean): TemplateResult | typeof nothing {
    if (!this.isOpen && !isWanted) return nothing;
    const fault = this.#fault;
    return html`<form part="add" aria-label=${words.heading} novalidate @submit=${this.#submit}>
      <label class="wide"
        ><span>${words.text}</span
        ><textarea
          name="text"
          rows="6"
          spellcheck="false"
          aria-invalid=${fault !== ''}
          aria-describedby=${fault ? 'add-fault' : nothing}
        ></textarea>
      </label>
      ${fault ? html`<p class="fault wide" id="add-fault">${fault}</p>` : nothing}
      ${(['title', 'publisher', 'published', 'url'] as const).map(
        (name) =>
          html`<label
            ><span>${words[name]}</span
            ><input name=${name} type=${name === 'published' ? 'date' : 'text'} autocomplete="off"
          /></label>`,
      )}
      <p class="wide actions">
        <button type="submit" class="main" ?disabled=${this.#isReading}>
          ${this.#isReading ? reviewWords.reading : words.read}
        </button>
        <label class="file"
          ><input
            type="file"
            multiple
            accept=".txt,.md,.html,.htm,.json"
            @change=${this.#chosen}
          /><span>${words.files}</span></label
        >
        <span class="hint">${words.hint}</span>
      </p>
    </form>`;
  }

  readonly #chosen = ({ target }: Event): void => {
    const input = target as HTMLInputElement;
    void this.#events.files([...(input.files ?? [])]);
    input.value = '';
  };

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const pasted = Object.fromEntries(new FormData(form)) as unknown as PastedArticle;
    this.#fault = pasted.text.trim() === '' ? words.nothing : '';
    this.#host.requestUpdate();
    if (this.#fault) form.querySelector('textarea')!.focus();
    else void this.#read(pasted, form);
  };

  async #read(pasted: PastedArticle, form: HTMLFormElement): Promise<void> {
    this.#isReading = true;
    this.#host.requestUpdate();
    try {
      await this.#events.read(await readPasted(pasted));
      form.reset();
    } catch (reason) {
      this.#events.fail(reason);
    }
    this.#isReading = false;
    this.#host.requestUpdate();
  }
}
