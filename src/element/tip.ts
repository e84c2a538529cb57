import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Room between the tip, its mark and the edges of the window. */
const gap = 8;
/** The tip stays this long while the pointer goes over to it. */
const lingerMs = 180;

/** The tip with the words behind a figure: shown by hover, focus and touch, pinned by a click, closed by Esc. */
export class Tip implements ReactiveController {
  /** The claim that the tip tells of, or null. */
  active: string | null = null;

  readonly #host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isPinned = false;

  constructor(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#isPinned = false;
  }

  async show(id: string, target: Element): Promise<void> {
    clearTimeout(this.#timer);
    if (this.active !== id) this.#isPinned = false;
    this.active = id;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const tip = this.#element();
    if (tip && this.active === id && target.isConnected) place(tip, target);
  }

  pin(id: string, target: Element): void {
    void this.show(id, target);
    this.#isPinned = true;
  }

  /** The pointer is on the tip itself. */
  readonly keep = (): void => clearTimeout(this.#timer);

  readonly hideSoon = (): void => {
    clearTimeout(this.#timer);
    if (!this.#isPinned) this.#timer = setTimeout(() => this.hide(), lingerMs);
  };

  hide(): void {
    clearTimeout(this.#timer);
    this.#isPinned = false;
    const tip = this.#element();
    if (tip?.matches(':popover-open')) tip.hidePopover();
  }

  #element(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('[part="evidence"]');
  }
}

/** Shows the tip below its mark, above it where there is more room, always inside the window. */
function place(tip: HTMLElement, target: Element): void {
  if (!tip.matches(':popover-open')) tip.showPopover();
  const mark = target.getBoundingClientRect();
  const { width, height } = tip.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const below = mark.bottom + gap;
  const fits = below + height + gap <= clientHeight || mark.top < clientHeight - mark.bottom;
  const top = fits ? Math.min(below, clientHeight - height - gap) : mark.top - height - gap;
  const left = Math.min(Math.max(mark.left + 24, gap), clientWidth - width - gap);
  tip.style.top = `${Math.max(gap, top)}px`;
  tip.style.left = `${Math.max(gap, left)}px`;
}
