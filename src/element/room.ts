import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Measure } from '../chart/measure.js';
import { measureFor } from './measure-text.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };

/** Width that is drawn for where the element has none yet, as in a hidden part of the page. */
const usualWidth = 640;
/** Padding and border of the figure, as the styles have them, until it is there to be asked. */
export const edgesOf = (width: number) => 2 + 2 * Math.min(Math.max(14, width * 0.04), 22);

/** Charts that wait for their first width: all are measured at once, before any draws and makes the next wait for a layout. */
const waiting = new Set<Room>();

/** Follows the width and the font that a chart is drawn for. */
export class Room implements ReactiveController {
  readonly #host: Host;
  #width = 0;
  #family = '';
  #observed: Element | null = null;
  readonly #observer = new ResizeObserver(([entry]) => {
    // Whole pixels and the next frame, so that the observer and the drawing can't chase each other.
    const width = Math.floor(entry!.contentRect.width);
    // Styles are clean here: asked while charts are drawn, each question would cost a layout.
    const family = getComputedStyle(this.#host).fontFamily;
    if (width > 0 && (width !== this.#width || family !== this.#family))
      requestAnimationFrame(() => this.#change(width, family));
  });

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    waiting.add(this);
  }

  hostUpdated(): void {
    const figure = this.#host.renderRoot.querySelector('figure');
    if (!figure || figure === this.#observed) return;
    this.#observed = figure;
    this.#observer.observe(figure);
  }

  hostDisconnected(): void {
    waiting.delete(this);
    this.#observer.disconnect();
    this.#observed = null;
  }

  /** Of the drawing, in whole CSS pixels. */
  get width(): number {
    if (waiting.has(this)) {
      for (const room of waiting) room.#read();
      waiting.clear();
    }
    return this.#width || Math.floor(usualWidth - edgesOf(usualWidth));
  }

  /** The width of texts in the chart's font; another font gives another function. */
  get measure(): Measure | undefined {
    return measureFor(this.#family);
  }

  #read(): void {
    this.#family = getComputedStyle(this.#host).fontFamily;
    const figure = this.#host.renderRoot?.querySelector('figure');
    if (figure) {
      const { paddingLeft, paddingRight } = getComputedStyle(figure);
      const inner = figure.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
      this.#width = Math.max(0, Math.floor(inner));
    } else {
      const { width } = this.#host.getBoundingClientRect();
      this.#width = width > 0 ? Math.max(1, Math.floor(width - edgesOf(width))) : 0;
    }
  }

  #change(width: number, family: string): void {
    this.#width = width;
    this.#family = family;
    this.#host.requestUpdate();
  }
}
