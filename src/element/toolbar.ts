import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { emit } from './events.js';
import { exportFormats, save, type ExportFormat } from './files.js';
import { stringsIn } from './strings.js';

interface Host extends ReactiveControllerHost, EventTarget {
  exportAs(format: ExportFormat): Promise<Blob>;
  embedCode(): string;
}

/** What happened stands beside the buttons for so long. */
const tellMs = 4000;

/** The buttons below a chart: table, download, embed; what they did is shown and read out. */
export class Toolbar implements ReactiveController {
  /** Whether the reader has switched to the table. */
  isTable = false;

  readonly #host: Host;
  /** Whether the formats to download are on view. */
  #isOpen = false;
  #told = '';
  #locale = 'en';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#told = '';
  }

  /**
   * @param canSwitch - whether there is a drawing beside the table
   * @param formats - files that the host can be saved as
   * @param others - more buttons
   */
  template(
    canSwitch: boolean,
    locale: string,
    formats: readonly ExportFormat[] = exportFormats,
    others: TemplateResult | typeof nothing = nothing,
  ): TemplateResult {
    this.#locale = locale;
    const strings = stringsIn(locale);
    return html`<div part="toolbar" role="group" aria-label=${strings.toolbar}>
      <span role="status">${this.#told}</span>
      ${
        canSwitch
          ? html`<button type="button" aria-pressed=${this.isTable} @click=${this.#toggle}>
              ${strings.table}
            </button>`
          : nothing
      }
      ${others}
      <div class=${this.#isOpen ? 'open' : nothing}>
        <button class="more" type="button" aria-expanded=${this.#isOpen} @click=${this.#unfold}>
          ${strings.download}
        </button>
        ${this.#isOpen ? formats.map(this.#formatTemplate) : nothing}
      </div>
      <button type="button" title=${strings.embedTitle} @click=${this.#copy}>
        ${strings.embed}
      </button>
    </div>`;
  }

  readonly #formatTemplate = (format: ExportFormat): TemplateResult =>
    html`<button type="button" @click=${() => this.#download(format)}>
      ${format.toUpperCase()}
    </button>`;

  readonly #unfold = (): void => {
    this.#isOpen = !this.#isOpen;
    this.#host.requestUpdate();
  };

  readonly #toggle = (): void => {
    this.isTable = !this.isTable;
    this.#host.requestUpdate();
  };

  readonly #copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.#host.embedCode());
      this.tell(stringsIn(this.#locale).copied);
    } catch {
      this.tell(stringsIn(this.#locale).notCopied);
    }
  };

  async #download(format: ExportFormat): Promise<void> {
    try {
      save(await this.#host.exportAs(format), `aid-chart.${format}`);
    } catch (error) {
      this.tell((error as Error).message);
      emit(this.#host, 'aid-error', { error: error as Error });
    }
  }

  /** Says what has happened. */
  tell(words: string): void {
    this.#told = words;
    this.#host.requestUpdate();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.tell(''), tellMs);
  }
}
