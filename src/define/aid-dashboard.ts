// Registers <aid-dashboard>; a page that loads the library twice keeps the first.
import { AidDashboard } from '../element/aid-dashboard.js';
import type { AidChartEventMap } from '../element/events.js';

if (!customElements.get('aid-dashboard')) customElements.define('aid-dashboard', AidDashboard);

declare global {
  interface HTMLElementTagNameMap {
    'aid-dashboard': AidDashboard;
  }
  interface HTMLElementEventMap extends AidChartEventMap {}
}
