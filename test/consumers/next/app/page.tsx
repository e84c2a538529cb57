import { renderSVG } from 'aid-chart/svg';
import { claims } from '../../claims.js';
import { Chart } from './chart';

/** Drawn on the server; the element takes the picture's place in the browser. */
export default function Page() {
  return <Chart picture={renderSVG(claims)} />;
}
