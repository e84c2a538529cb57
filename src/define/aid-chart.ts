// Registers <aid-chart>; a page that loads the library twice keeps the first.
import { AidChart, type AidChartEventMap } from '../element/aid-chart.js';

if (!customElements.get('aid-chart')) customElements.define('aid-chart', AidChart);

declare global {
  interface HTMLElementTagNameMap {
    'aid-chart': AidChart;
  }
  interface HTMLElementEventMap extends AidChartEventMap {}
}
