import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import '../../src/define/aid-dashboard.js';
import type { AidChart } from '../../src/element/aid-chart.js';
import type { AidDashboard, ArticleInput } from '../../src/element/aid-dashboard.js';
import { givenTo } from '../../src/element/given.js';
import { readGiven } from '../../src/element/inputs.js';
import { makeClaim, makeToll } from '../make-claim.js';
import { find, findAll, marksOf, middleOf, textOf, until, warningsOf, wordsOf } from './support.js';

const articles: ArticleInput[] = [
  {
    text: 'Norway pledged $20m to Ukraine. Russia launched 74 drones at Kyiv in the night.',
    url: 'https://a.example/1',
    publisher: 'The Paper',
    published: '2023-11-28',
  },
  {
    text: 'Norway has pledged $20m to Ukraine, the second pledge of its kind.',
    url: 'https://b.example/1',
    publisher: 'The Post',
    published: '2023-11-29',
  },
  {
    html: '<title>T</title><meta property="og:site_name" content="The Page"><article><p>Germany has sent $5bn in aid to Ukraine.</article>',
    url: 'https://c.example/1',
    published: '2023-10-02',
  },
];

/** A dashboard with a chart of all, and one of aid, in the page. */
async function dashboardOf(
  fields: Partial<Pick<AidDashboard, 'articles' | 'claims' | 'id'>>,
  attributes: Readonly<Record<string, string>> = {},
): Promise<AidDashboard> {
  const dashboard = document.createElement('aid-dashboard');
  for (const [name, value] of Object.entries(attributes)) dashboard.setAttribute(name, value);
  Object.assign(dashboard, fields);
  dashboard.innerHTML = '<aid-chart></aid-chart><div><aid-chart topic="aid"></aid-chart></div>';
  await fixture(html`<div>${dashboard}</div>`);
  await dashboard.updateComplete;
  for (const chart of chartsIn(dashboard)) await chart.updateComplete;
  return dashboard;
}
const chartsIn = (dashboard: Element) => [...dashboard.querySelectorAll<AidChart>('aid-chart')];
const countsIn = (dashboard: Element) => chartsIn(dashboard).map((chart) => marksOf(chart).length);
const statusOf = (dashboard: Element) =>
  find(dashboard, '[part="status"]')?.textContent?.trim() ?? '';
const facet = (dashboard: Element, name: string) =>
  find(dashboard, `[data-facet="${name}"]`) as HTMLButtonElement;
const boxesOf = (dashboard: Element) => findAll(dashboard, '[part="values"] label').map(wordsOf);
const box = (dashboard: Element, text: string) =>
  findAll(dashboard, '[part="values"] label').find((label) => label.textContent!.includes(text))!;
const clickOn = async (element: Element) => {
  element.scrollIntoView({ block: 'nearest' });
  await sendMouse({ type: 'click', position: middleOf(element) });
};

const address = location.href;
afterEach(() => history.replaceState(null, '', address));

describe('a dashboard reads', () => {
  it('the articles property, merges what is told twice, and feeds what has no input of its own', async () => {
    const dashboard = await dashboardOf({ articles });
    expect(statusOf(dashboard)).to.equal('3 figures from 3 articles');
    expect(countsIn(dashboard)).to.deep.equal([3, 2]);
    const [pledge] = dashboard.view.claims;
    const outlets = [pledge!.source, ...pledge!.also!.map(({ source }) => source)];
    expect(outlets.map(({ publisher }) => publisher)).to.have.members(['The Paper', 'The Post']);
    const own = document.createElement('aid-chart');
    own.claims = [makeClaim()];
    dashboard.append(own);
    await own.updateComplete;
    expect(marksOf(own).length).to.equal(1);
    own.claims = null;
    await until(() => marksOf(own).length === 3, 'without its own it takes the dashboard’s');
  });
  it('claims at hand, also of several articles', async () => {
    const source = (publisher: string) => ({
      source: { url: null, title: null, publisher, published: '2023-11-29' },
    });
    const claims = [makeClaim(source('A')), makeClaim(source('B')), makeToll(source('B'))];
    const dashboard = await dashboardOf({ claims });
    expect(statusOf(dashboard)).to.equal('2 figures from 2 articles');
  });
  it('claims in a child', async () => {
    const dashboard = document.createElement('aid-dashboard');
    const script = Object.assign(document.createElement('script'), { type: 'application/json' });
    script.textContent = JSON.stringify([makeClaim()]);
    dashboard.append(script, document.createElement('aid-chart'));
    await fixture(html`<div>${dashboard}</div>`);
    await dashboard.updateComplete;
    await until(() => countsIn(dashboard)[0] === 1);
    script.textContent = JSON.stringify([makeClaim(), makeToll()]);
    await until(() => statusOf(dashboard).startsWith('2 figures'));
  });
  it('addresses: articles, claims, a list of articles; one that fails is a note', async () => {
    const at = (text: string, type: string) =>
      URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
    const urls = [
      at('France has sent $7bn in aid to Ukraine.', 'text/plain'),
      at(JSON.stringify([makeToll()]), 'application/json'),
      at(JSON.stringify(articles), 'application/json'),
      '/not/there.txt',
    ];
    const dashboard = await dashboardOf({}, { src: urls.join(' ') });
    expect(statusOf(dashboard)).to.equal('5 figures from 5 articles');
    expect(find(dashboard, '[part="note"]')!.textContent).to.contain('404');
  });
  it('other articles when they are set; what was read before is not read again', async () => {
    const dashboard = await dashboardOf({ articles });
    const [kept] = dashboard.view.articles;
    dashboard.articles = [articles[0]!, { text: 'The flood killed at least 31 people in Derna.' }];
    await dashboard.updateComplete;
    expect(dashboard.view.articles[0]).to.equal(kept);
    expect(statusOf(dashboard)).to.equal('3 figures from 2 articles');
    await until(() => countsIn(dashboard)[1] === 1);
  });
  it('what <aid-source> elements inside it tell', async () => {
    const dashboard = document.createElement('aid-dashboard');
    const [one, other, fed] = [0, 1, 2].map(() => document.createElement('aid-source'));
    dashboard.append(one!, other!, fed!, document.createElement('aid-chart'));
    await fixture(html`<div>${dashboard}</div>`);
    // The third has no article of its own: it takes what the dashboard gives.
    dashboard.subscribe(fed!, () => {});
    const tell = (source: Element, claims: unknown[]) =>
      source.dispatchEvent(
        new CustomEvent('aid-claims', {
          bubbles: true,
          composed: true,
          detail: { claims, text: 'T' },
        }),
      );
    tell(one!, [makeClaim()]);
    tell(fed!, [makeClaim({ value: 7 })]);
    tell(other!, [makeToll()]);
    await until(() => statusOf(dashboard) === '2 figures from 2 articles');
    expect(dashboard.view.articles.map(({ text }) => text)).to.deep.equal(['T', 'T']);
    other!.remove();
    await until(() => statusOf(dashboard) === '1 figure from 1 article');
  });
});

describe('a source without an article of its own', () => {
  it('is given one with the figures that pass, and that of a figure that is chosen', async () => {
    const dashboard = await dashboardOf({ articles });
    const source = document.createElement('aid-source');
    dashboard.append(source);
    const signal = new AbortController().signal;
    const read = async () => {
      const given = givenTo(source, {});
      const { text, claims, info } = await readGiven(given, {}, signal);
      return [text!.slice(0, 7), claims.length, info!.publisher];
    };
    let told = 0;
    dashboard.subscribe(source, () => told++);
    expect(await read()).to.deep.equal(['Norway ', 2, 'The Paper']);
    dashboard.selection = { topic: ['aid'] };
    await dashboard.updateComplete;
    expect(await read()).to.deep.equal(['Norway ', 1, 'The Paper']);
    const [chart] = chartsIn(dashboard);
    await until(() => marksOf(chart!).length === 2);
    const drawn = marksOf(chart!)[0]!;
    const german = dashboard.view.claims.find(({ by }) => by[0] === 'DE')!;
    const before = told;
    marksOf(chart!)
      .find((mark) => mark.dataset.claim === german.id)!
      .dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    expect(told).to.equal(before + 1);
    expect(await read()).to.deep.equal(['Germany', 1, 'The Page']);
    await chart!.updateComplete;
    expect(marksOf(chart!)[0]).to.equal(drawn);
    dashboard.selection = { topic: ['attacks'] };
    await dashboard.updateComplete;
    expect(await read()).to.deep.equal(['Norway ', 1, 'The Paper']);
  });
});

describe('a dashboard that has nothing to read says so', () => {
  const table: readonly [string, Partial<AidDashboard>, string][] = [
    ['no input', {}, 'No article is given: set articles'],
    ['no list', { articles: 'text' as never }, 'articles must be a list'],
    ['no articles', { articles: [{ url: 'x' }] as never }, 'Article 1 has neither text nor html'],
    ['no claims', { claims: 5 as never }, 'claims must be a list'],
  ];
  for (const [name, fields, message] of table)
    it(name, async () => {
      const errors: string[] = [];
      const hear = (event: Event) =>
        errors.push((event as CustomEvent<{ error: Error }>).detail.error.message);
      document.addEventListener('aid-error', hear);
      const dashboard = await dashboardOf(fields);
      document.removeEventListener('aid-error', hear);
      expect(find(dashboard, '[data-state="error"]')!.textContent).to.contain(message);
      expect(textOf(chartsIn(dashboard)[0]!, '[data-state="error"]')).to.contain(message);
      expect(errors[0]).to.contain(message);
    });
  it('one article of several is a note, and the rest is shown', async () => {
    const dashboard = await dashboardOf({ articles: [...articles, null, 'x'] as never });
    expect(statusOf(dashboard)).to.equal('3 figures from 3 articles');
    const notes = [...dashboard.shadowRoot!.querySelectorAll('[part="note"]')];
    expect(notes.map(({ textContent }) => textContent).join()).to.match(/Article 4 .*Article 5 /);
  });
  it('faulty claims are left out, counted and reported', async () => {
    let dashboard: AidDashboard;
    const warnings = await warningsOf(async () => {
      dashboard = await dashboardOf({ claims: [makeClaim(), { id: 'x' }] as never });
    });
    expect(find(dashboard!, '[part="note"]')!.textContent).to.contain('1 claim was left out');
    expect(warnings.join()).to.contain('<aid-dashboard> claim 2 (x) has an unknown topic');
  });
  it('an empty list holds no figures', async () => {
    const dashboard = await dashboardOf({ articles: [] });
    expect(statusOf(dashboard)).to.equal('0 figures from 0 articles');
  });
});

describe('filters', () => {
  it('by the pointer: values with counts, together, and what is chosen can be dropped', async () => {
    const dashboard = await dashboardOf({ articles });
    await clickOn(facet(dashboard, 'topic'));
    await until(() => boxesOf(dashboard).length === 2);
    expect(boxesOf(dashboard)).to.deep.equal(['Aid 2', 'Attacks 1']);
    await clickOn(box(dashboard, 'Aid'));
    await until(() => statusOf(dashboard) === '2 of 3 figures from 3 articles');
    await until(() => countsIn(dashboard)[0] === 2);
    await clickOn(facet(dashboard, 'source'));
    await until(() => boxesOf(dashboard).includes('The Post 1'));
    expect(boxesOf(dashboard)).to.deep.equal(['The Page 1', 'The Paper 1', 'The Post 1']);
    await clickOn(box(dashboard, 'The Post'));
    await until(() => countsIn(dashboard)[0] === 1);
    expect(new URL(location.href).searchParams.getAll('aid-source')).to.deep.equal(['The Post']);
    const chips = [...dashboard.shadowRoot!.querySelectorAll('.chip')];
    expect(chips.map((chip) => chip.getAttribute('aria-label'))).to.deep.equal([
      'Remove the filter Aid',
      'Remove the filter The Post',
    ]);
    await clickOn(chips[1]!);
    await until(() => countsIn(dashboard)[0] === 2);
    await clickOn(find(dashboard, '.chosen > :last-child')!);
    await until(() => statusOf(dashboard) === '3 figures from 3 articles');
    expect(location.search).not.to.contain('aid-');
  });
  it('by the keyboard: Tab, Enter, Space, Esc', async () => {
    const dashboard = await dashboardOf({ articles });
    facet(dashboard, 'topic').focus();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await until(() => boxesOf(dashboard).length > 0);
    expect(facet(dashboard, 'party').getAttribute('aria-expanded')).to.equal('true');
    const active = () => dashboard.shadowRoot!.activeElement as HTMLInputElement;
    for (let i = 0; i < 9 && active()?.type !== 'checkbox'; i++) await sendKeys({ press: 'Tab' });
    expect(active().value).to.equal('UA');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    await until(() => statusOf(dashboard).startsWith('1 of 3'));
    expect(active().checked).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await until(() => boxesOf(dashboard).length === 0);
    expect(active()).to.equal(facet(dashboard, 'party'));
    expect(facet(dashboard, 'party').textContent).to.match(/Party\s+1/);
  });
  it('by time: a span of days, or one of those that there are', async () => {
    const dashboard = await dashboardOf({ articles });
    await clickOn(facet(dashboard, 'time'));
    const spans = () => [...dashboard.shadowRoot!.querySelectorAll<HTMLElement>('.values button')];
    await until(() => spans().length > 0);
    const text = spans().map((span) => span.textContent!.replace(/\s+/g, ' ').trim());
    expect(text).to.deep.equal(['2 Oct 2023 1', '28 Nov 2023 2']);
    await clickOn(spans()[0]!);
    await until(() => statusOf(dashboard).startsWith('1 of 3'));
    expect(dashboard.selection!.since).to.equal('2023-10-02');
    const until_ = find(dashboard, '[name="until"]') as HTMLInputElement;
    until_.focus();
    until_.value = '2023-11-30';
    until_.dispatchEvent(new Event('change'));
    await until(() => statusOf(dashboard) === '3 figures from 3 articles');
    expect(location.search).to.match(/aid-since=2023-10-02&aid-until=2023-11-30$/);
  });
  it('are read from the address, also when a reader goes back, and leave the rest of it alone', async () => {
    history.replaceState(null, '', `${address.split('?')[0]}?page=2&war-topic=attacks#part`);
    const dashboard = await dashboardOf({ articles, id: 'war' });
    expect(statusOf(dashboard)).to.equal('1 of 3 figures from 3 articles');
    dashboard.selection = { topic: ['aid'] };
    await dashboard.updateComplete;
    expect(location.search + location.hash).to.equal('?page=2&war-topic=aid#part');
    history.replaceState(null, '', `${address.split('?')[0]}?page=2`);
    window.dispatchEvent(new PopStateEvent('popstate'));
    await until(() => statusOf(dashboard) === '3 figures from 3 articles');
  });
  it('what nothing passes is said in each chart', async () => {
    const dashboard = await dashboardOf({ articles });
    dashboard.selection = { party: ['XX'] };
    await dashboard.updateComplete;
    await until(() => find(chartsIn(dashboard)[0]!, '[data-state="empty"]') !== null);
    expect(statusOf(dashboard)).to.equal('0 of 3 figures from 3 articles');
  });
  it('a long list of values is shown in part, then whole', async () => {
    const claims = Array.from({ length: 40 }, (_, i) =>
      makeClaim({ item: `thing ${i}`, topic: 'materiel', unit: 'item' }),
    );
    const dashboard = await dashboardOf({ claims });
    facet(dashboard, 'item').click();
    await until(() => boxesOf(dashboard).length === 18);
    (find(dashboard, '[part="values"] > button') as HTMLButtonElement).click();
    await until(() => boxesOf(dashboard).length === 40);
  });
});

describe('a dashboard in its page', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('announces each reading and filter once', async () => {
    const dashboard = await dashboardOf({ articles });
    const heard: number[] = [];
    dashboard.addEventListener('aid-claims', ({ target, detail }) => {
      if (target === dashboard) heard.push(detail.claims.length);
    });
    dashboard.selection = { topic: ['aid'] };
    await dashboard.updateComplete;
    dashboard.selection = { topic: ['aid'] };
    dashboard.setAttribute('lang', 'de');
    await dashboard.updateComplete;
    await until(() => statusOf(dashboard) === '2 von 3 Zahlen aus 3 Artikeln');
    expect(heard).to.deep.equal([2]);
  });
  it('feeds what comes later, also through shadow roots, and lets go of what leaves', async () => {
    const dashboard = await dashboardOf({ articles });
    const box = document.createElement('div');
    const inner = document.createElement('aid-chart');
    box.attachShadow({ mode: 'open' }).append(inner);
    dashboard.append(box);
    await until(() => marksOf(inner).length === 3);
    document.body.append(inner);
    await until(() => find(inner, '[data-state="error"]') !== null);
    inner.remove();
  });
  it('goes on when it is put back', async () => {
    const dashboard = await dashboardOf({ articles });
    const { parentElement } = dashboard;
    dashboard.articles = [articles[0]!];
    dashboard.remove();
    parentElement!.append(dashboard);
    await dashboard.updateComplete;
    expect(statusOf(dashboard)).to.equal('2 figures from 1 article');
  });
  it('markup in an article or a source is text', async () => {
    const publisher = '<img src=x onerror="window.hacked=1">';
    const dashboard = await dashboardOf({ articles: [{ ...articles[0]!, publisher }] });
    facet(dashboard, 'source').click();
    await until(() => boxesOf(dashboard).length === 1);
    expect(boxesOf(dashboard)[0]).to.equal(`${publisher} 2`);
    expect(find(dashboard, 'img')).to.equal(null);
  });
  for (const width of [320, 800])
    for (const scheme of ['light', 'dark'])
      it(`axe finds nothing, ${width} px, ${scheme}`, async () => {
        await setViewport({ width, height: 700 });
        const dashboard = await dashboardOf({ articles });
        dashboard.style.colorScheme = scheme;
        dashboard.selection = { topic: ['aid'], since: '2023-01-01' };
        for (const name of ['party', 'time']) {
          facet(dashboard, name).click();
          await dashboard.updateComplete;
          await expect(dashboard).to.be.accessible();
        }
        expect(document.documentElement.scrollWidth).to.be.at.most(width);
        for (const control of dashboard.shadowRoot!.querySelectorAll('button, label'))
          expect(control.getBoundingClientRect().height).to.be.at.least(24);
      });
});

describe('a dashboard under a policy', () => {
  const wrongsOn = async (name: string): Promise<string[]> => {
    const frame = document.createElement('iframe');
    frame.src = new URL(`../../../test/fixtures/${name}.html`, import.meta.url).href;
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve));
    const page = frame.contentDocument!;
    const rows = () =>
      page.querySelector('aid-table')!.shadowRoot!.querySelectorAll('[data-claim]');
    await until(() => rows().length > 0, 'the table is filled');
    await until(() => marksOf(page.querySelector('aid-chart')!).length > 0, 'the chart is drawn');
    const dashboard = page.querySelector('aid-dashboard')!;
    (find(dashboard, '[data-facet="topic"]') as HTMLButtonElement).click();
    await until(() => boxesOf(dashboard).length > 0);
    expect(getComputedStyle(find(dashboard, '[part="head"]')!).borderTopWidth).to.equal('1px');
    const { wrongs } = frame.contentWindow as unknown as { wrongs: string[] };
    frame.remove();
    return wrongs;
  };
  it('with Trusted Types nothing is blocked', async () => {
    expect(await wrongsOn('strict-dashboard')).to.deep.equal([]);
  });
  it('where no worker may start the page reads by itself', async () => {
    for (const wrong of await wrongsOn('no-worker')) expect(wrong).to.contain('worker-src');
  });
});
