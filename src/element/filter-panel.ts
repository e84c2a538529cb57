import { html, nothing, type TemplateResult } from 'lit';
import {
  facetNames,
  noSelection,
  type FacetName,
  type Facets,
  type Selection,
} from '../dataset/facets.js';
import { daysOf, valueName } from './facet-names.js';
import type { DashboardHost } from './hosts.js';
import { nextTask } from './next-task.js';
import { stringsIn } from './strings.js';

/** Values shown before a reader asks for all. */
const shownFirst = 18;

type Name = FacetName | 'time';

/** The filters of a dashboard: a row of buttons, each of which opens its values, and what is chosen. */
export class FilterPanel {
  readonly #host: DashboardHost;
  #open: Name | null = null;
  #isLong = false;

  constructor(host: DashboardHost) {
    this.#host = host;
  }

  template(facets: Facets, locale: string): TemplateResult {
    const words = stringsIn(locale).dashboard;
    return html`<div
      part="filters"
      role="group"
      aria-label=${words.filters}
      @keydown=${this.#escape}
    >
      <div class="bar">
        ${([...facetNames, 'time'] as const).map((name) => this.#button(name, words[name]))}
      </div>
      ${
        this.#open === null
          ? nothing
          : html`<div part="values" id="values" role="group" aria-label=${words[this.#open]}>
              ${this.#open === 'time' ? this.#times(facets, locale) : this.#values(this.#open, facets, locale)}
            </div>`
      }
      ${this.#chosen(locale)}
    </div>`;
  }

  get #selection(): Selection {
    return { ...noSelection, ...this.#host.selection };
  }

  #button(name: Name, word: string): TemplateResult {
    const count = this.#countOf(name);
    const isOpen = this.#open === name;
    return html`<button
      type="button"
      data-facet=${name}
      aria-expanded=${isOpen}
      aria-controls=${isOpen ? 'values' : nothing}
      @click=${() => this.#show(isOpen ? null : name)}
    >
      ${word}${count > 0 ? html` <span class="count">${count}</span>` : nothing}
    </button>`;
  }

  #countOf(name: Name): number {
    const selection = this.#selection;
    if (name !== 'time') return selection[name].length;
    return selection.since === null && selection.until === null ? 0 : 1;
  }

  #values(name: FacetName, { values }: Facets, locale: string): TemplateResult {
    const words = stringsIn(locale).dashboard;
    const all = values[name];
    if (all.length === 0) return html`<p>${words.none}</p>`;
    const chosen = this.#selection[name];
    const shown = this.#isLong
      ? all
      : all.filter(({ value }, i) => i < shownFirst || chosen.includes(value));
    return html`<div class="values">
        ${shown.map(
          ({ value, count }) =>
            html`<label
              ><input
                type="checkbox"
                .value=${value}
                .checked=${chosen.includes(value)}
                @change=${() => this.#toggle(name, value)}
              /><span>${valueName(name, value, locale)}</span>
              <span class="count">${count}</span></label
            >`,
        )}
      </div>
      ${
        all.length > shown.length || this.#isLong
          ? html`<button type="button" @click=${this.#lengthen}>
              ${this.#isLong ? words.fewer : words.all(all.length)}
            </button>`
          : nothing
      }`;
  }

  #times({ times }: Facets, locale: string): TemplateResult {
    const words = stringsIn(locale).dashboard;
    const { since, until } = this.#selection;
    const day = (name: 'since' | 'until', value: string | null) =>
      html`<label
        >${words[name]}
        <input
          type="date"
          name=${name}
          .value=${value ?? ''}
          @change=${(event: Event) => this.#choose({ [name]: (event.target as HTMLInputElement).value || null })}
      /></label>`;
    return html`<div class="days">
        ${day('since', since && daysOf(since)[0])} ${day('until', until && daysOf(until)[1])}
      </div>
      <div class="values">
        ${times.map(({ value, count }) => {
          const [from, to] = daysOf(value);
          const isChosen = since === from && until === to;
          const next = isChosen ? { since: null, until: null } : { since: from, until: to };
          return html`<button
            type="button"
            aria-pressed=${isChosen}
            @click=${() => this.#choose(next)}
          >
            ${valueName('time', value, locale)} <span class="count">${count}</span>
          </button>`;
        })}
      </div>`;
  }

  /** What is chosen, each with the way to drop it. */
  #chosen(locale: string): TemplateResult | typeof nothing {
    const words = stringsIn(locale).dashboard;
    const selection = this.#selection;
    const { since, until } = selection;
    const chips = facetNames.flatMap((name) =>
      selection[name].map((value) => ({
        text: valueName(name, value, locale),
        drop: () => this.#toggle(name, value),
      })),
    );
    if (since ?? until)
      chips.push({
        text: [since, until]
          .map((date) => (date ? valueName('time', date, locale) : '…'))
          .join(' – '),
        drop: () => this.#choose({ since: null, until: null }),
      });
    if (chips.length === 0) return nothing;
    return html`<div class="chosen">
      ${chips.map(
        ({ text, drop }) =>
          html`<button
            type="button"
            class="chip"
            aria-label=${words.drop(text)}
            @click=${() => this.#drop(drop)}
          >
            ${text}
          </button>`,
      )}
      <button type="button" @click=${() => this.#drop(() => this.#choose(noSelection))}>
        ${words.clear}
      </button>
    </div>`;
  }

  #toggle(name: FacetName, value: string): void {
    const chosen = this.#selection[name];
    this.#choose({
      [name]: chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value],
    });
  }

  #choose(change: Partial<Selection>): void {
    this.#host.selection = { ...this.#selection, ...change };
  }

  /** The button that was pressed goes away: the focus stays among the filters. */
  #drop(act: () => void): void {
    act();
    void nextTask().then(() => {
      const root = this.#host.shadowRoot!;
      if (!root.activeElement)
        root.querySelector<HTMLElement>('.chosen button, .bar button')?.focus();
    });
  }

  #show(name: Name | null): void {
    this.#open = name;
    this.#isLong = false;
    this.#host.requestUpdate();
  }

  readonly #lengthen = (): void => {
    this.#isLong = !this.#isLong;
    this.#host.requestUpdate();
  };

  /** Closes the values; the focus goes back to their button. */
  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || this.#open === null) return;
    event.preventDefault();
    this.#host.renderRoot.querySelector<HTMLElement>(`[data-facet="${this.#open}"]`)?.focus();
    this.#show(null);
  };
}
