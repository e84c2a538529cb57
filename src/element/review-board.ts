import { html, nothing, type TemplateResult } from 'lit';
import {
  countsOf,
  type Review,
  type ReviewAction,
  type ReviewArticle,
  type ReviewedClaim,
} from '../dataset/review.js';
import type { Claim } from '../model/claim.js';
import type { ReviewHost } from './hosts.js';
import type { DeskEvents } from './review-events.js';
import { ReviewList } from './review-list.js';
import { NewFigure } from './review-new.js';
import { reviewWords as words } from './review-words.js';

/** The articles, the text of one of them, and its figures. */
export class ReviewBoard {
  readonly #host: ReviewHost;
  readonly #events: DeskEvents;
  readonly #list: ReviewList;
  readonly #new: NewFigure;
  #review: Review = { articles: [], claims: [] };
  #article: string | null = null;
  /** What the article's text is shown with; the same list until something of it changes. */
  #marked: readonly Claim[] = [];
  #markedKey = '';

  constructor(host: ReviewHost, events: DeskEvents) {
    this.#host = host;
    this.#events = events;
    this.#list = new ReviewList(host, { ...events, add: () => this.#new.open() });
    this.#new = new NewFigure(host, {
      add: (claim) => void this.#add(claim),
      tell: events.tell,
    });
  }

  take(review: Review): void {
    this.#review = review;
    const article = this.#current;
    this.#article = article?.id ?? null;
    this.#list.take(this.#own);
    const standing = this.#own.filter(({ verdict }) => verdict !== 'rejected');
    const key = JSON.stringify([this.#article, standing.map(({ claim }) => claim)]);
    if (key === this.#markedKey) return;
    this.#markedKey = key;
    this.#marked = standing.map(({ claim }) => claim);
  }

  /** Looks at an article. */
  open(article: string): void {
    this.#article = article;
    this.#new.close();
    this.take(this.#review);
    this.#host.requestUpdate();
  }

  get #current(): ReviewArticle | undefined {
    const { articles } = this.#review;
    return articles.find(({ id }) => id === this.#article) ?? articles[0];
  }

  get #own(): readonly ReviewedClaim[] {
    const id = this.#current?.id;
    return this.#review.claims.filter(({ article }) => article === id);
  }

  async #add(claim: Claim): Promise<void> {
    const article = this.#article!;
    const decide: ReviewAction = { type: 'decide', claims: [claim.id], verdict: 'accepted' };
    this.#list.go(claim.id);
    await this.#events.act(
      { type: 'several', actions: [{ type: 'add claim', article, claim }, decide] },
      words.newFigure.added,
    );
  }

  updated(): void {
    this.#list.updated();
    this.#new.updated();
  }

  template(): TemplateResult {
    const article = this.#current;
    if (!article) return html``;
    return html`<nav part="articles" aria-label=${words.articles}>
        ${this.#review.articles.map((one) => this.#item(one))}
      </nav>
      <div class="work">
        <div class="text">
          <p class="actions">
            <button type="button" aria-pressed=${this.#new.isOpen} @click=${this.#new.toggle}>
              ${this.#new.isOpen ? words.newFigure.stop : words.newFigure.start}
            </button>
          </p>
          ${this.#new.isOpen ? this.#new.template(article) : this.#text(article)}
        </div>
        ${this.#list.template()}
      </div>`;
  }

  #text({ text, source }: ReviewArticle): TemplateResult {
    return html`<aid-source
      part="article"
      .text=${text}
      .claims=${this.#marked}
      .selected=${this.#list.current}
      title=${source.title ?? nothing}
      .publisher=${source.publisher}
      .published=${source.published}
      .url=${source.url}
      @aid-select=${this.#selected}
      @aid-claims=${(event: Event) => event.stopPropagation()}
    ></aid-source>`;
  }

  readonly #selected = ({ detail }: CustomEvent<{ readonly claim: Claim }>): void => {
    this.#list.go(detail.claim.id, false);
  };

  #item({ id, source }: ReviewArticle): TemplateResult {
    const { open, accepted, rejected } = countsOf(this.#review, id);
    const title = source.title ?? words.untitled;
    return html`<div class="item">
      <button
        type="button"
        aria-current=${id === this.#article ? 'true' : nothing}
        @click=${() => this.open(id)}
      >
        <span>${title}</span> <small>${words.counts(open, accepted, rejected)}</small>
      </button>
      <button
        type="button"
        class="drop"
        aria-label=${words.remove(title)}
        title=${words.remove(title)}
        @click=${() => void this.#events.act({ type: 'remove article', article: id }, words.removed(title))}
      >
        ×
      </button>
    </div>`;
  }
}
