import { AidChart } from 'aid-chart';
import 'aid-chart/define/aid-chart';
import { claims, more } from '../claims.js';

const chart = document.createElement('aid-chart');
const output = document.createElement('output');
const button = document.createElement('button');
button.textContent = 'More';
chart.addEventListener('aid-claims', ({ detail }) => (output.textContent = detail.claims.length));
chart.setAttribute('type', 'bar');
chart.claims = claims;
button.onclick = () => (chart.claims = more);
document.body.append(chart, button, output);
document.title = String(chart instanceof AidChart);
