import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { Claim } from '../model/claim.js';
import { evidenceTemplate } from './evidence.js';

/** Room between the tip, its mark and the edges of the window. */
const gap = 8;
/** The tip stays this long while the pointer goes over to it. */
const lingerMs = 180;

type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/** The tip with the words behind a figure: shown by hover, focus and touch, pinned by a click, closed by Esc or elsewhere. */
export class Tip implements ReactiveController {
  /** The claim that the tip tells of, or told of last; null before the first. */
  active: string | null = null;

  readonly #host: Host;
  #target: Element | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isPinned = false;
  /** Ends listening to the page, which lasts while the tip is open. */
  #listening: AbortController | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.hide();
  }

  /** What is drawn anew may put another claim's mark in the place of this one, or this one elsewhere. */
  hostUpdated(): void {
    const target = this.#target as SVGElement | null;
    const tip = this.#element();
    if (!target || !tip) return;
    if (!target.isConnected || target.dataset.claim !== this.active) this.hide();
    else if (isOpen(tip)) place(tip, target);
  }

  /** @param claims - those of which it may tell */
  template(claims: readonly Claim[], locale: string): TemplateResult {
    const active = claims.find(({ id }) => id === this.active);
    return html`<div
      part="evidence"
      popover="manual"
      @pointerenter=${this.#keep}
      @pointerleave=${this.hideSoon}
      @focusin=${this.#keep}
      @focusout=${this.hideSoon}
    >
      ${active ? evidenceTemplate(active, locale) : nothing}
    </div>`;
  }

  async show(id: string, target: Element): Promise<void> {
    clearTimeout(this.#timer);
    if (this.active !== id) this.#isPinned = false;
    this.active = id;
    this.#target = target;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const tip = this.#element();
    if (!tip || this.#target !== target || !target.isConnected) return;
    if (!isOpen(tip)) tip.showPopover();
    this.#listen();
    place(tip, target);
  }

  pin(id: string, target: Element): void {
    void this.show(id, target);
    this.#isPinned = true;
  }

  /** The pointer or the focus is on the tip itself. */
  readonly #keep = (): void => clearTimeout(this.#timer);

  readonly hideSoon = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const isWanted = [this.#target, this.#element()].some((one) =>
        one?.matches(':hover, :focus-within'),
      );
      if (!this.#isPinned && !isWanted) this.hide();
    }, lingerMs);
  };

  hide(): void {
    clearTimeout(this.#timer);
    this.#isPinned = false;
    this.#target = null;
    this.#listening?.abort();
    this.#listening = undefined;
    const tip = this.#element();
    if (tip && isOpen(tip)) tip.hidePopover();
  }

  #element(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('[part="evidence"]');
  }

  #listen(): void {
    if (this.#listening) return;
    this.#listening = new AbortController();
    const options = { signal: this.#listening.signal, capture: true };
    document.addEventListener('keydown', this.#escape, options);
    document.addEventListener('pointerdown', this.#leave, options);
    document.addEventListener('scroll', this.#follow, { ...options, passive: true });
    window.addEventListener('resize', this.#follow, options);
  }

  /** Wherever the focus is; it stays there, and goes back to the mark from within the tip. */
  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // A dialog around the chart is to stay open.
    event.preventDefault();
    const tip = this.#element();
    // Not `:focus-within`, which may match nothing in a window that is not in front.
    const isInside = tip?.contains((tip.getRootNode() as ShadowRoot).activeElement);
    if (isInside) (this.#target as SVGElement | null)?.focus();
    this.hide();
  };

  /** On a touch screen there is no Esc: a touch elsewhere closes it. */
  readonly #leave = (event: Event): void => {
    const path = event.composedPath();
    if (![this.#target, this.#element()].some((one) => one && path.includes(one))) this.hide();
  };

  readonly #follow = (event: Event): void => {
    const tip = this.#element();
    if (!tip || !this.#target || event.composedPath()[0] === tip) return;
    const { top, bottom } = this.#target.getBoundingClientRect();
    if (bottom < 0 || top > document.documentElement.clientHeight) this.hide();
    else place(tip, this.#target);
  };
}

const isOpen = (tip: Element) => tip.matches(':popover-open');

/** Puts the tip below its mark, above it where there is more room, always inside the window. */
function place(tip: HTMLElement, target: Element): void {
  const mark = target.getBoundingClientRect();
  const { width, height } = tip.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const below = mark.bottom + gap;
  const fits = below + height + gap <= clientHeight || mark.top < clientHeight - mark.bottom;
  const top = fits ? Math.min(below, clientHeight - height - gap) : mark.top - height - gap;
  const start = target.matches(':dir(rtl)') ? mark.right - 24 - width : mark.left + 24;
  const left = Math.min(start, clientWidth - width - gap);
  tip.style.top = `${Math.max(gap, top)}px`;
  tip.style.left = `${Math.max(gap, left)}px`;
}
