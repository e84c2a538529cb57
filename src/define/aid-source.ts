// Registers <aid-source>; a page that loads the library twice keeps the first.
import { AidSource } from '../element/aid-source.js';
import type { AidChartEventMap } from '../element/events.js';

if (!customElements.get('aid-source')) customElements.define('aid-source', AidSource);

declare global {
  interface HTMLElementTagNameMap {
    'aid-source': AidSource;
  }
  interface HTMLElementEventMap extends AidChartEventMap {}
}
