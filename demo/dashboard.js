import { listArticles } from './articles.js';
import { chooseCharts, keyOf } from './charts.js';

const dashboard = document.getElementById('together');
const charts = dashboard.querySelector('.together-charts');

/** Adds a chart for each topic that comes up; those of which the filters leave nothing stand back. */
function follow({ target, detail }) {
  if (target !== dashboard) return;
  for (const attributes of chooseCharts(detail.claims)) {
    const id = `together-${keyOf(attributes)}`;
    if (document.getElementById(id)) continue;
    const chart = Object.assign(document.createElement('aid-chart'), { id });
    for (const [name, value] of Object.entries(attributes)) chart.setAttribute(name, value);
    chart.addEventListener('aid-claims', ({ detail: { claims } }) => {
      chart.hidden = claims.length === 0;
    });
    charts.append(chart);
  }
}

dashboard.addEventListener('aid-claims', follow);
const articles = await listArticles(dashboard.dataset.lists.split(' '));
dashboard.setAttribute('src', articles.map(({ url }) => url).join(' '));
