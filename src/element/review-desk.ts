import { html, nothing, type TemplateResult } from 'lit';
import { applyCorrections, type Unfit } from '../dataset/corrections.js';
import {
  countsOf,
  doAction,
  emptyLog,
  redo,
  reviewOf,
  standingClaims,
  undo,
  type Review,
  type ReviewAction,
  type ReviewLog,
} from '../dataset/review.js';
import type { Claim } from '../model/claim.js';
import type { ArticleInput } from './article-input.js';
import { emit } from './events.js';
import type { ReviewHost } from './hosts.js';
import { AddPanel } from './review-add.js';
import { readFile, readInput, type ReadForReview } from './review-articles.js';
import { ReviewBoard } from './review-board.js';
import { PublishDialog } from './review-publish.js';
import { ReviewStore } from './review-store.js';
import { reviewStyles } from './review-styles.js';
import { reviewWords as words } from './review-words.js';

/** What `<aid-review>` does: holds the log of what was done, keeps it, and shows what it comes to. */
export class ReviewDesk {
  /** Resolves when the desk is open. */
  settled: Promise<void> | undefined;
  review: Review = reviewOf(emptyLog);

  readonly #host: ReviewHost;
  readonly #panel: AddPanel;
  readonly #board: ReviewBoard;
  readonly #dialog: PublishDialog;
  #log: ReviewLog = emptyLog;
  #store: ReviewStore | null = null;
  #isOpen = false;
  #told = '';
  #troubles: readonly string[] = [];
  #unfit: readonly Unfit[] = [];
  #standing: readonly Claim[] = [];

  constructor(host: ReviewHost) {
    this.#host = host;
    this.#panel = new AddPanel(host, {
      read: (read) => this.#lay(read),
      files: (files) => this.addFiles(files),
      fail: (error) => this.#fail(error),
    });
    this.#board = new ReviewBoard(host, {
      act: (action, told) => this.act(action, told),
      tell: (text) => this.tell(text),
      undo: () => this.#step(undo),
      redo: () => this.#step(redo),
    });
    this.#dialog = new PublishDialog(host, (text) => this.tell(text));
    const root = host.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, reviewStyles.styleSheet!];
    host.addEventListener('dragover', (event) => event.preventDefault());
    host.addEventListener('drop', this.#drop);
  }

  connect(): void {
    this.settled ??= this.#open();
  }

  disconnect(): void {
    this.#store?.close();
    this.#store = null;
    this.settled = undefined;
  }

  async #open(): Promise<void> {
    const name = this.#host.getAttribute('name') || 'desk';
    const { storage } = this.#host;
    const trouble = (message: string) => this.trouble(message);
    const store =
      storage === undefined
        ? new ReviewStore(name, trouble)
        : new ReviewStore(name, trouble, storage);
    this.#store = store;
    const log = await store.open((changed) => {
      this.#take(changed);
      this.tell(words.otherTab);
    });
    this.#isOpen = true;
    this.#take(log);
  }

  #take(log: ReviewLog): void {
    this.#log = log;
    this.review = reviewOf(log);
    this.#standing = standingClaims(this.review);
    this.#board.take(this.review);
    emit(this.#host, 'aid-claims', { claims: this.#standing, text: null });
    this.#host.requestUpdate();
  }

  /** Does something, keeps it, and says so. */
  async act(action: ReviewAction, told: string | ((review: Review) => string)): Promise<void> {
    await this.#change((log) => doAction(log, action));
    this.tell(typeof told === 'string' ? told : told(this.review));
  }

  async #change(change: (log: ReviewLog) => ReviewLog): Promise<void> {
    // At once on the screen; what another tab did in between is added when the store answers.
    this.#take(change(this.#log));
    if (this.#store) this.#take(await this.#store.change(change));
  }

  #step(step: typeof undo): void {
    const isUndo = step === undo;
    const canStep = isUndo ? this.#log.done > 0 : this.#log.done < this.#log.actions.length;
    if (!canStep) return this.tell(isUndo ? words.nothingToUndo : words.nothingToRedo);
    void this.#change(step);
    this.tell(isUndo ? words.undone : words.redone);
  }

  /** Says something where it is read out. */
  tell(text: string): void {
    this.#told = text;
    this.#host.requestUpdate();
  }

  trouble(message: string): void {
    this.#troubles = [...new Set([...this.#troubles, message])];
    this.#host.requestUpdate();
  }

  #fail(reason: unknown): void {
    const error = reason instanceof Error ? reason : new Error(String(reason));
    this.trouble(error.message);
    emit(this.#host, 'aid-error', { error });
  }

  async add(inputs: readonly ArticleInput[]): Promise<void> {
    await this.settled;
    for (const input of inputs)
      try {
        await this.#lay(await readInput(input));
      } catch (reason) {
        this.#fail(reason);
      }
  }

  async #lay({ article, notes }: ReadForReview): Promise<void> {
    const title = article.source.title ?? words.untitled;
    for (const note of notes) this.trouble(note);
    if (this.review.articles.some(({ id }) => id === article.id))
      return this.tell(words.add.twice(title));
    this.#panel.close();
    this.#board.open(article.id);
    await this.act({ type: 'add article', article }, words.add.added(title, article.claims.length));
  }

  async addFiles(files: Iterable<File>): Promise<void> {
    for (const file of files)
      try {
        const read = await readFile(file);
        if (read.kind === 'article') await this.#lay(read.read);
        else await this.#apply(read.value);
      } catch (reason) {
        this.#fail(reason);
      }
  }

  /** Applies a corrections file; what does not fit is shown until it is dismissed. */
  async #apply(value: unknown): Promise<void> {
    const { action, kept, unfit } = applyCorrections(value, this.review);
    this.#unfit = unfit;
    await this.act(action, words.corrections.kept(kept));
  }

  readonly #drop = (event: DragEvent): void => {
    event.preventDefault();
    const text = event.dataTransfer?.getData('text/plain') ?? '';
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) void this.addFiles(files);
    else if (text.trim()) void this.add([{ text }]);
  };

  updated(): void {
    this.#board.updated();
  }

  template(): TemplateResult {
    if (!this.#isOpen)
      return html`<div part="state" data-state="loading" role="status">
        <p>${words.loading}</p>
      </div>`;
    const isEmpty = this.review.articles.length === 0;
    return html`<section part="desk" aria-label=${words.desk}>
      ${this.#bar()} ${this.#notes()} ${this.#panel.template(isEmpty)}
      ${isEmpty ? nothing : html`${this.#board.template()} ${this.#charts()}`}
      ${this.#dialog.template(this.review)}
    </section>`;
  }

  #bar(): TemplateResult {
    const { accepted } = countsOf(this.review);
    return html`<div part="bar" role="group" aria-label=${words.bar}>
      <button type="button" aria-expanded=${this.#panel.isOpen} @click=${this.#panel.toggle}>
        ${words.addArticles}
      </button>
      <button type="button" @click=${() => this.#step(undo)}>${words.undo}</button>
      <button type="button" @click=${() => this.#step(redo)}>${words.redo}</button>
      <label class="file"
        ><input type="file" accept=".json" @change=${this.#chosen} /><span
          >${words.apply}</span
        ></label
      >
      <button type="button" class="main" ?disabled=${accepted === 0} @click=${this.#dialog.open}>
        ${words.publish}
      </button>
      <span role="status">${this.#told}</span>
    </div>`;
  }

  readonly #chosen = ({ target }: Event): void => {
    const input = target as HTMLInputElement;
    void this.addFiles([...(input.files ?? [])]);
    input.value = '';
  };

  #notes(): TemplateResult {
    const dismiss = (act: () => void) => () => {
      act();
      this.#host.requestUpdate();
    };
    return html`<div role="alert">
        ${this.#troubles.map((trouble) => html`<p part="note">${trouble}</p>`)}
      </div>
      ${
        this.#unfit.length === 0
          ? nothing
          : html`<div part="note">
              <p>${words.corrections.unfit(this.#unfit.length)}</p>
              <ul>
                ${this.#unfit.map(
                  ({ claim, reason }) =>
                    html`<li>“${claim.evidence.quote}”: ${words.corrections[reason]}</li>`,
                )}
              </ul>
              <button type="button" @click=${dismiss(() => (this.#unfit = []))}>
                ${words.corrections.dismiss}
              </button>
            </div>`
      }`;
  }

  /** One chart for each topic. */
  #charts(): TemplateResult {
    const topics = [...new Set(this.#standing.map(({ topic }) => topic))];
    return html`<div part="charts" role="group" aria-label=${words.charts}>
      ${topics.map((topic) => html`<aid-chart loading="lazy" topic=${topic} .claims=${this.#standing}></aid-chart>`)}
    </div>`;
  }
}
