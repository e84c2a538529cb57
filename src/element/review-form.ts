import { html, nothing, type TemplateResult } from 'lit';
import {
  aidTypes,
  formFields,
  readForm,
  statusesOf,
  type ClaimForm,
  type FormField,
} from '../dataset/claim-form.js';
import type { ClaimFields } from '../dataset/review.js';
import { qualifiers, topics } from '../model/claim.js';
import { reviewWords } from './review-words.js';

const words = reviewWords.form;

/** What becomes of a form. */
interface FormEvents {
  readonly save: (fields: ClaimFields) => void;
  readonly cancel: () => void;
  /** Draws anew. */
  readonly changed: () => void;
}

/** The fields of one claim, as a person changes them. */
export class ClaimEditor {
  readonly #heading: string;
  readonly #events: FormEvents;
  #form: ClaimForm;
  #faults: Partial<Record<FormField, string>> = {};

  constructor(heading: string, form: ClaimForm, events: FormEvents) {
    this.#heading = heading;
    this.#form = form;
    this.#events = events;
  }

  template(): TemplateResult {
    const isRange = this.#form.qualifier === 'range';
    const shown = formFields.filter(
      (name) =>
        (isRange ? name !== 'value' : name !== 'low' && name !== 'high') &&
        (name !== 'aidType' || this.#form.topic === 'aid') &&
        (name !== 'status' || statusesOf(this.#form.topic).length > 0),
    );
    return html`<form
      class="editor"
      aria-label=${this.#heading}
      novalidate
      @submit=${this.#submit}
      @change=${this.#changed}
      @keydown=${this.#key}
    >
      ${shown.map((name) => this.#field(name))}
      <p class="wide actions">
        <button type="submit" class="main">${words.save}</button>
        <button type="button" @click=${this.#events.cancel}>${words.cancel}</button>
        <span role="alert">${Object.keys(this.#faults).length > 0 ? words.faults : nothing}</span>
      </p>
    </form>`;
  }

  #field(name: FormField): TemplateResult {
    const fault = this.#faults[name];
    const choices = this.#choicesOf(name);
    const value = this.#form[name];
    const described = fault ? `fault-${name}` : nothing;
    return html`<label
      ><span>${words.fields[name]}</span>${
        choices
          ? html`<select name=${name} aria-invalid=${!!fault} aria-describedby=${described}>
              ${choices.map(
                (choice) =>
                  html`<option value=${choice} ?selected=${choice === value}>
                    ${choice.replaceAll('_', ' ') || words.none}
                  </option>`,
              )}
            </select>`
          : html`<input
              name=${name}
              .value=${value}
              autocomplete="off"
              inputmode=${/^(?:value|low|high)$/.test(name) ? 'decimal' : nothing}
              aria-invalid=${!!fault}
              aria-describedby=${described}
            />`
      }${fault ? html`<span class="fault" id=${`fault-${name}`}>${fault}</span>` : nothing}</label
    >`;
  }

  #choicesOf(name: FormField): readonly string[] | null {
    if (name === 'topic') return topics;
    if (name === 'qualifier') return qualifiers;
    if (name === 'status') return ['', ...statusesOf(this.#form.topic)];
    return name === 'aidType' ? ['', ...aidTypes] : null;
  }

  #read(form: HTMLFormElement): void {
    this.#form = { ...this.#form, ...(Object.fromEntries(new FormData(form)) as object) };
  }

  /** Which fields there are follows from some of them. */
  readonly #changed = ({ target }: Event): void => {
    this.#read((target as HTMLElement).closest('form')!);
    if (!statusesOf(this.#form.topic).some((status) => status === this.#form.status))
      this.#form = { ...this.#form, status: '' };
    this.#events.changed();
  };

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    this.#read(form);
    const { fields, faults } = readForm(this.#form);
    this.#faults = faults ?? {};
    if (fields) return this.#events.save(fields);
    this.#events.changed();
    queueMicrotask(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };

  readonly #key = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Escape') this.#events.cancel();
  };
}
