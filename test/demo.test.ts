import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { openInFrame } from './demo-frame.js';

let frame: HTMLIFrameElement;

/** The demo page as a reader sees it. @param folder - where it stands; below `other/` it shows other articles */
async function openDemo(widthPx: number, folder = ''): Promise<Document> {
  frame = await openInFrame(`${folder}demo/index.html`, widthPx);
  const demo = frame.contentDocument!;
  await waitUntil(() => demo.querySelector('.story'), 'the articles are listed', { timeout: 8000 });
  await waitUntil(
    () => [...demo.querySelectorAll('.words')].every((words) => words.childElementCount > 0),
    'every article is read',
    { timeout: 8000 },
  );
  await waitUntil(
    () =>
      [...demo.querySelectorAll('.drawn aid-chart')].every((chart) => marksOf(chart).length > 0),
    'every chart has marks',
    { timeout: 8000 },
  );
  return demo;
}

const marksOf = (chart: Element) => [
  ...(chart.shadowRoot?.querySelectorAll<SVGGElement>('[part="mark"]') ?? []),
];
const chartsOf = (demo: Document, id: string) => [
  ...demo.querySelectorAll(`#${id} .drawn aid-chart`),
];
const topicsOf = (demo: Document, id: string) =>
  chartsOf(demo, id).map((chart) => chart.getAttribute('topic'));

describe('the demo page', () => {
  afterEach(() => frame.remove());

  it('shows each seed article beside the charts of what it says', async () => {
    const demo = await openDemo(1400);
    expect(topicsOf(demo, 'article-1')).to.deep.equal(['aid', 'materiel', 'attacks', 'casualties']);
    expect(topicsOf(demo, 'article-2')).to.include.members(['aid', 'attacks', 'casualties']);
    expect(demo.querySelector('#article-1 h3')!.textContent).to.contain('Kuleba tells NATO');
    expect(demo.querySelector('#article-1 .byline')!.textContent).to.contain('29 November 2023');
    const marked = [...demo.querySelectorAll('#article-1 .said a')].map((a) => a.textContent);
    expect(marked).to.include.members(['more than $40bn', 'Some $61bn', 'an estimated 500,000']);
  });

  it('shows the tag that made each chart, and copies it', async () => {
    const demo = await openDemo(1400);
    const [chart] = chartsOf(demo, 'article-1');
    const snippet = chart!.closest('.drawn')!.querySelector('.snippet')!;
    const tag = snippet.querySelector('code')!.textContent!;
    const parsed = new DOMParser().parseFromString(tag, 'text/html').querySelector('aid-chart')!;
    for (const { name, value } of parsed.attributes)
      expect(chart!.getAttribute(name)).to.equal(value);

    let copied = '';
    Object.defineProperty(frame.contentWindow!.navigator, 'clipboard', {
      value: { writeText: async (text: string) => (copied = text) },
    });
    const button = snippet.querySelector('button')!;
    button.click();
    await waitUntil(() => button.textContent === 'Copied');
    expect(copied).to.equal(tag);
  });

  it('offers the chart as tag, frame and picture, with the claims that it shows', async () => {
    const demo = await openDemo(1400);
    const kinds = demo.querySelector<HTMLDetailsElement>('.drawn .kinds')!;
    kinds.querySelector('summary')!.click();
    await waitUntil(() => kinds.querySelectorAll('button').length === 3);
    const codes = [...kinds.querySelectorAll('code')].map((code) => code.textContent!);
    const [tag, iframe, link] = codes.map(
      (code) => new DOMParser().parseFromString(code, 'text/html').body.firstElementChild!,
    );
    const [chart] = chartsOf(demo, 'article-1');
    const claims = JSON.parse(tag!.querySelector('script')!.textContent!) as unknown[];
    expect(claims.length).to.equal(marksOf(chart!).length);
    expect(iframe!.getAttribute('src')).to.match(/\/dist\/embed\.html#topic=aid&claims=[\w-]+$/);
    const heading = chart!.shadowRoot!.querySelector('[part="heading"]')!.textContent;
    expect(iframe!.getAttribute('title')).to.equal(heading);
    expect(link!.querySelector('img')!.alt).to.contain('figures: ');
  });

  it('selects the tag where the page may not copy', async () => {
    const demo = await openDemo(1400);
    Object.defineProperty(frame.contentWindow!.navigator, 'clipboard', { value: undefined });
    const button = demo.querySelector<HTMLButtonElement>('.drawn .snippet button')!;
    button.click();
    await waitUntil(() => button.textContent!.startsWith('Press'));
    expect(demo.getSelection()!.toString()).to.contain('<aid-chart');
  });

  for (const widthPx of [320, 1400])
    it(`leads from a mark to its sentence at ${widthPx} px`, async () => {
      const demo = await openDemo(widthPx);
      const [chart] = chartsOf(demo, 'article-1');
      const [mark] = marksOf(chart!);
      mark!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      const chosen = demo.querySelector('.is-chosen')!;
      expect(chosen.querySelectorAll('a').length).to.be.at.least(1);
      const way = demo.querySelector<HTMLButtonElement>('#article-1 .way')!;
      expect(way.hidden).to.equal(widthPx > 960);
      if (way.hidden) return;
      way.click();
      expect(way.textContent).to.equal('Back to the chart');
      way.click();
      expect(way.hidden).to.equal(true);
    });

  it('draws the reader’s own text while it is typed', async () => {
    const demo = await openDemo(1400);
    const input = demo.querySelector('textarea')!;
    const charts = demo.querySelector('.own-charts')!;
    const status = demo.querySelector('.own-status')!;
    const type = (text: string) => {
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    };
    type('Russia launched 41 drones at Odesa. France will give Ukraine €200m.');
    await waitUntil(() => charts.childElementCount === 2, 'two charts', { timeout: 4000 });
    await waitUntil(() => [...charts.children].every((chart) => marksOf(chart).length > 0));
    expect(status.textContent).to.equal('2 figures found in 2 sentences.');
    const [kept] = charts.children;
    type('Russia launched 41 drones at Odesa. France will give Ukraine €300m.');
    await aTimeout(500);
    expect(charts.children[0]).to.equal(kept);
    type('');
    await waitUntil(() => status.textContent === 'Nothing to read yet.', 'empty', {
      timeout: 4000,
    });
    expect(charts.childElementCount).to.equal(0);
  });

  for (const widthPx of [320, 800, 1400])
    it(`fits ${widthPx} px without a scroll bar to the side`, async () => {
      const demo = await openDemo(widthPx);
      expect(demo.documentElement.scrollWidth).to.be.at.most(widthPx);
    });

  it('picks charts for other articles, and says what could not be read', async () => {
    const demo = await openDemo(800, 'other/');
    expect(topicsOf(demo, 'article-1')).to.deep.equal(['casualties', 'infrastructure']);
    expect(demo.querySelector('#article-1 .words')!.textContent).to.contain('<img src=x');
    expect(demo.querySelector('#article-1 .words img')).to.equal(null);
    expect(topicsOf(demo, 'article-2')).to.deep.equal([]);
    expect(demo.querySelector('#article-2 .words')!.textContent).to.contain('met for two days');
    expect(demo.querySelector('#article-3 .notice')!.textContent).to.contain('404');
  });
});
