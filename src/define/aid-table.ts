// Registers <aid-table>; a page that loads the library twice keeps the first.
import { AidTable } from '../element/aid-table.js';
import type { AidChartEventMap } from '../element/events.js';

if (!customElements.get('aid-table')) customElements.define('aid-table', AidTable);

declare global {
  interface HTMLElementTagNameMap {
    'aid-table': AidTable;
  }
  interface HTMLElementEventMap extends AidChartEventMap {}
}
