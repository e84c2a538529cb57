import { expect, waitUntil } from '@open-wc/testing';
import type { AidDashboard } from '../src/element/aid-dashboard.js';
import { openInFrame } from './demo-frame.js';

let frame: HTMLIFrameElement;

const until = (isTrue: () => unknown, message: string) =>
  waitUntil(() => Boolean(isTrue()), message, { timeout: 10_000 });

/** The page as a reader sees it. @param query - filters in its address */
async function openPage(widthPx: number, query = ''): Promise<Document> {
  frame = await openInFrame(`demo/dashboard.html${query}`, widthPx);
  const page = frame.contentDocument!;
  await until(() => dashboardOf(page).view?.state === 'ready', 'all articles are read');
  await until(() => rowsOf(page).length > 0, 'the table is filled');
  return page;
}
const dashboardOf = (page: Document) => page.querySelector<AidDashboard>('aid-dashboard')!;
const rowsOf = (page: Document) => [
  ...page.querySelector('aid-table')!.shadowRoot!.querySelectorAll('[data-claim]'),
];
const seenCharts = (page: Document) =>
  [...page.querySelectorAll('aid-chart')].filter((chart) => !chart.hidden).map(({ id }) => id);

describe('the demo’s dashboard', () => {
  afterEach(() => frame.remove());

  it('shows both articles in one chart for each topic, and every figure in the table', async () => {
    const page = await openPage(1400);
    await until(() => seenCharts(page).length === 6, 'six charts');
    expect(seenCharts(page)).to.include.members(['together-aid', 'together-attacks']);
    const publishers = dashboardOf(page).view.articles.map(({ source }) => source.publisher);
    expect(new Set(publishers).size).to.equal(2);
    await until(() => rowsOf(page).length === dashboardOf(page).view.claims.length, 'all rows');
  });
  it('keeps the filters in its address, and takes away charts of which they leave nothing', async () => {
    const page = await openPage(800, '?together-topic=attacks');
    await until(() => seenCharts(page).join() === 'together-attacks', 'one chart');
    const { claims } = dashboardOf(page).view;
    expect(claims.every(({ topic }) => topic === 'attacks')).to.equal(true);
    dashboardOf(page).selection = {};
    await until(() => seenCharts(page).length === 6, 'all charts');
    expect(page.location.search).to.equal('');
  });
  for (const widthPx of [320, 800, 1400])
    it(`fits ${widthPx} px without a scroll bar to the side`, async () => {
      const page = await openPage(widthPx);
      expect(page.documentElement.scrollWidth).to.be.at.most(widthPx);
    });
});
