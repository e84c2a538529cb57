// Registers <aid-review>, and the elements that stand on its desk; a page that loads the library twice keeps the first.
import { AidReview } from '../element/aid-review.js';
import './aid-chart.js';
import './aid-source.js';

if (!customElements.get('aid-review')) customElements.define('aid-review', AidReview);

declare global {
  interface HTMLElementTagNameMap {
    'aid-review': AidReview;
  }
}
