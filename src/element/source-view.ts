import { html, nothing, type TemplateResult } from 'lit';
import { outletOf } from '../chart/cells.js';
import { checkClaims } from '../dataset/check.js';
import { findSame, placeClaims } from '../dataset/placed.js';
import type { Claim } from '../model/claim.js';
import { ArticleView } from './article-view.js';
import { readAttributes } from './attributes.js';
import { emit, type AidChartEventMap } from './events.js';
import type { SourceHost } from './hosts.js';
import type { Reading } from './inputs.js';
import { createFrom, htmlSketch } from './sketch.js';
import { PageMarks } from './page-marks.js';
import { isRightToLeft, languageOf } from './place.js';
import { stepsTemplate } from './source-steps.js';
import { sourceStyles } from './source-styles.js';
import { stringsIn } from './strings.js';
import { Tip } from './tip.js';

/** Claims that are given need no reader. */
const readNothing = () => [];

/** What `<aid-source>` does: reads, marks, and follows what is chosen here and elsewhere. */
export class SourceView {
  /** Resolves when the marks of the last reading are in the page. */
  settled: Promise<void> | undefined;

  readonly #host: SourceHost;
  readonly #report: (key: string, message: string) => void;
  readonly #tip: Tip;
  readonly #article: ArticleView;
  readonly #overlay = createFrom(
    htmlSketch('div', { class: 'overlay', 'aria-hidden': 'true' }),
  ) as HTMLElement;
  #claims: readonly Claim[] = [];
  #lost = 0;
  #shown: readonly unknown[] = [];
  #announced: readonly unknown[] = [];
  #pageMarks: PageMarks | null = null;
  /** What was lit up last, so that a choice from outside is told from none. */
  #lit: string | null = null;
  /** A claim that was chosen elsewhere, whose article may still be on its way. */
  #wanted: Claim | null = null;

  constructor(host: SourceHost, report: (key: string, message: string) => void) {
    this.#host = host;
    this.#report = report;
    this.#tip = new Tip(host);
    this.#article = new ArticleView({
      look: (id, mark) => void this.#tip.show(id, mark),
      leave: this.#tip.hideSoon,
      choose: (id, mark) => this.#choose(id, mark),
      isRightToLeft: () => isRightToLeft(host),
    });
    const root = host.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sourceStyles.styleSheet!];
  }

  connect(): void {
    this.#host.ownerDocument.addEventListener('aid-select', this.#hear);
    // What was shown in the page is marked anew where the element is put back.
    this.#shown = [];
    this.#host.requestUpdate();
  }

  disconnect(): void {
    this.#host.ownerDocument.removeEventListener('aid-select', this.#hear);
    this.#leavePage();
  }

  update(): void {
    this.#takeWanted();
    this.#read();
  }

  /** What was chosen elsewhere is chosen here, once its article is here. */
  #takeWanted(): void {
    const wanted = this.#wanted;
    const claim = wanted && findSame(this.#claims, wanted);
    if (!claim) return;
    this.#wanted = null;
    this.#host.selected = claim.id;
  }

  #read(): void {
    const host = this.#host;
    const { text, html: page, claims, url, publisher, published } = host;
    const attributes = { vague: host.getAttribute('vague'), published: published ?? null };
    const asked = readAttributes(attributes, languageOf(host), isRightToLeft(host));
    for (const { attribute, value, message } of asked.faults)
      this.#report(`${attribute}=${value}`, message);
    const title = host.title || undefined;
    const info = { url, title, publisher };
    const extract = claims ? { extract: readNothing } : {};
    host.feed.read({ text, html: page }, { vague: asked.vague, published, info, ...extract });
    const { reading, version } = host.feed;
    const key = [version, claims, languageOf(host)];
    if (!reading || key.every((one, i) => one === this.#shown[i])) return;
    this.#shown = key;
    this.settled = this.#show(reading);
  }

  /** Marks the figures: in the element's own copy of the text, or in the page. */
  async #show(reading: Reading): Promise<void> {
    const text = reading.text ?? '';
    const given = this.#host.claims ? this.#checked(this.#host.claims) : reading.claims;
    const { placed, lost } = placeClaims(given, text);
    [this.#claims, this.#lost, this.#lit] = [placed, lost.length, null];
    this.#tip.hide();
    this.#leavePage();
    const { targets } = this.#host.feed;
    if (targets.length > 0) {
      this.#pageMarks = new PageMarks(targets, text, this.#overlay, this.#pointed);
      return this.#pageMarks.show(placed);
    }
    const key = this.#shown;
    await this.#article.show(text, placed, languageOf(this.#host), () => key === this.#shown);
    this.#host.requestUpdate();
    return undefined;
  }

  #leavePage(): void {
    this.#pageMarks?.remove();
    this.#pageMarks = null;
  }

  #checked(input: unknown): readonly Claim[] {
    try {
      const { claims, faults } = checkClaims(input);
      for (const fault of faults) this.#report(fault, `${fault}; it is left out`);
      return claims;
    } catch (error) {
      this.#report('claims', `The claims can't be read: ${(error as Error).message}.`);
      return [];
    }
  }

  /** Once for each reading; and what was asked for is lit up. */
  updated(): void {
    const { reading, isLoading } = this.#host.feed;
    if (!reading || isLoading) return;
    this.#pageMarks?.placed();
    if (this.#announced !== this.#shown) {
      this.#announced = this.#shown;
      emit(this.#host, 'aid-claims', { claims: this.#claims, text: reading.text });
    }
    const { selected = null } = this.#host;
    if (selected !== this.#lit) this.#light(selected);
  }

  /** Lights up a claim and its sentence, and brings it into view where it was chosen elsewhere. */
  #light(id: string | null): void {
    const claim = this.#claims.find((one) => one.id === id) ?? null;
    const isElsewhere = this.#lit !== id;
    this.#lit = id;
    this.#pageMarks?.choose(claim);
    const sentence = this.#article.light(claim, this.#claims);
    // In the next frame, which lays the page out anyway.
    if (claim && isElsewhere) requestAnimationFrame(() => this.#reveal(claim, sentence));
  }

  #reveal(claim: Claim, sentence: HTMLElement | null): void {
    const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
    if (sentence && this.#article.scrollTo(sentence, behavior)) return;
    const place = sentence?.getBoundingClientRect() ?? this.#pageMarks?.placeOf(claim);
    const height = document.documentElement.clientHeight;
    if (place && (place.top < 0 || place.bottom > height))
      window.scrollBy({ top: place.top - height / 3, behavior });
  }

  /** A claim that was chosen in a chart or a table: lit up where this article tells it. */
  readonly #hear = (event: Event): void => {
    if (event.composedPath()[0] === this.#host) return;
    const { claim } = (event as AidChartEventMap['aid-select']).detail;
    this.#wanted = claim;
    // The sentence is here: a link to it would lead away.
    if (findSame(this.#claims, claim)) event.preventDefault();
    this.#host.requestUpdate();
  };

  #choose(id: string, mark: HTMLElement): void {
    const first = this.#claims.findIndex((claim) => claim.id === id);
    const claim = this.#claims[this.#nextOf(first)];
    if (claim && this.#select(claim)) this.#tip.pin(id, mark);
  }

  /** Of several figures under one mark, the one behind that which is chosen. */
  #nextOf(first: number): number {
    const chosen = this.#claims.findIndex(({ id }) => id === this.#host.selected);
    const next = this.#claims[chosen + 1];
    const isUnder =
      chosen >= first &&
      next !== undefined &&
      next.evidence.start < this.#claims[chosen]!.evidence.end;
    return isUnder ? chosen + 1 : first;
  }

  #select(claim: Claim): boolean {
    const isWanted = emit(this.#host, 'aid-select', { claim });
    this.#lit = claim.id;
    this.#host.selected = claim.id;
    this.#light(claim.id);
    return isWanted;
  }

  /** The figure at a place of the page, else the first of its sentence. */
  readonly #pointed = (offset: number): void => {
    const isIn = (start: number, end: number) => offset >= start && offset <= end;
    const claim =
      this.#claims.find(({ evidence }) => isIn(evidence.start, evidence.end)) ??
      this.#claims.find(({ evidence }) => isIn(evidence.sentenceStart, evidence.sentenceEnd));
    if (claim) this.#select(claim);
  };

  template(reading: Reading): TemplateResult {
    const locale = languageOf(this.#host);
    const words = stringsIn(locale);
    const { info } = reading;
    const source = { url: null, title: null, publisher: null, published: null, ...info };
    const outlet = outletOf({ ...source, title: null } as Claim['source'], locale);
    const notes = [
      ...(this.#claims.length === 0 ? [words.empty('')] : []),
      ...(this.#lost > 0 ? [words.article.lost(this.#lost)] : []),
      ...reading.notes,
    ];
    return html`${source.title ? html`<h2 part="heading">${source.title}</h2>` : nothing}
    ${outlet ? html`<p part="caption">${outlet}</p>` : nothing}
    ${
      this.#pageMarks
        ? stepsTemplate(this.#claims, this.#host.selected, locale, this.#goTo)
        : this.#article.node
    }
    ${this.#overlay} ${this.#tip.template(this.#claims, locale)}
    ${
      notes.length > 0
        ? html`<footer role="none">
            ${notes.map((note) => html`<span part="note">${note}</span>`)}
          </footer>`
        : nothing
    }`;
  }

  readonly #goTo = (place: number): void => {
    const claim = this.#claims[place];
    if (!claim) return;
    this.#select(claim);
    this.#reveal(claim, null);
  };
}
