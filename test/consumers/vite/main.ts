import 'aid-chart/define';
import { claims, more } from '../claims.js';

document.body.innerHTML =
  '<aid-chart type="bar" heading="Delivered"></aid-chart><button>More</button><output></output>';
const chart = document.querySelector('aid-chart')!;
chart.addEventListener('aid-claims', ({ detail }) => {
  document.querySelector('output')!.textContent = String(detail.claims.length);
});
chart.claims = claims;
document.querySelector('button')!.onclick = () => {
  chart.claims = more;
};
