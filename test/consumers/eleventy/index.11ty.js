import { extractClaims } from 'aid-chart/extract';
import { renderSVG } from 'aid-chart/svg';
import { claims, more } from '../claims.js';

const json = (list) => JSON.stringify(list).replaceAll('<', '\\u003c');

/** Complete without the script: the picture inside the tag is what a reader sees until it is there. */
export function render() {
  const read = extractClaims('Norway delivered 300 tents to Malawi.');
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>${read[0].item}</title>
    <link rel="icon" href="data:,">
    <script type="module" src="./cdn/aid-chart.js"></script>
  </head>
  <body>
    <aid-chart type="bar">
      <figure id="server">${renderSVG(claims)}</figure>
      <script type="application/json">${json(claims)}</script>
    </aid-chart>
    <button>More</button>
    <output></output>
    <script type="module">
      const chart = document.querySelector('aid-chart');
      const show = ({ detail }) => (document.querySelector('output').textContent = detail.claims.length);
      chart.addEventListener('aid-claims', show);
      document.querySelector('button').onclick = () => (chart.claims = ${json(more)});
      await chart.updateComplete;
      document.querySelector('output').textContent ||= chart.shadowRoot.querySelectorAll('[part~="mark"]').length;
    </script>
  </body>
</html>`;
}
