import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { AidChart, AidClaimsDetail } from '../../src/element/aid-chart.js';
import { makeClaim } from '../make-claim.js';
import { chartOf, find, marksOf, textOf, warningsOf, until } from './support.js';

const article = 'The United States has sent more than $40bn in aid to Ukraine.';
const made = async (markup: ReturnType<typeof html>) => {
  const box = await fixture<HTMLElement>(html`<div>${markup}</div>`);
  const chart = box.querySelector<AidChart>('aid-chart')!;
  await chart.updateComplete;
  return chart;
};
const addressOf = (text: string, type: string) => URL.createObjectURL(new Blob([text], { type }));
const stateOf = (chart: AidChart) => find(chart, '[part="state"]')?.dataset.state ?? 'chart';
const page = `<!doctype html><title>T</title><meta property="og:site_name" content="The Paper">
  <meta property="article:published_time" content="2023-11-29T08:00:00Z">
  <nav>Sent $7bn in aid to Ukraine by Germany.</nav><article><h1>Head</h1><p>${article}
  <aside>Germany sent $9bn in aid to Ukraine.</aside></article><script>document.title = 'run'</script>`;

describe('inputs', () => {
  it('the claims property', async () => {
    const claims = [makeClaim()];
    const chart = await chartOf(claims);
    expect(marksOf(chart).map((mark) => mark.dataset.claim)).to.deep.equal([claims[0]!.id]);
    expect(chart.claims).to.equal(claims);
  });
  it('the text property; offsets are into it', async () => {
    const chart = document.createElement('aid-chart');
    chart.text = article;
    const heard = oneEvent(chart, 'aid-claims');
    await fixture(html`${chart}`);
    await chart.updateComplete;
    expect(marksOf(chart).length).to.equal(1);
    const { detail } = await heard;
    const { start, end } = detail.claims[0]!.evidence;
    expect(detail.text!.slice(start, end)).to.equal('more than $40bn');
    expect(chart.claims ?? null).to.equal(null);
  });
  it('a child with claims', async () => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify([makeClaim()]);
    const chart = document.createElement('aid-chart');
    chart.append(script);
    await fixture(html`${chart}`);
    await chart.updateComplete;
    expect(marksOf(chart).length).to.equal(1);
  });
  it('a child with text, with front matter', async () => {
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.textContent = `---\npublisher: The Paper\ndate: 2023-11-29\n---\n${article}`;
    const chart = document.createElement('aid-chart');
    chart.append(script);
    await fixture(html`${chart}`);
    await chart.updateComplete;
    expect(textOf(chart, '[part="source"]')).to.equal('Source: The Paper, 29 Nov 2023');
  });
  it('elements of the page, read anew when their text changes or they appear', async () => {
    const box = await fixture<HTMLElement>(html`<div><aid-chart for="story"></aid-chart></div>`);
    const chart = box.querySelector('aid-chart')!;
    await chart.updateComplete;
    expect(stateOf(chart)).to.equal('error');
    expect(textOf(chart, '[part="state"]')).to.contain('no element with the id story');
    const story = Object.assign(document.createElement('div'), { id: 'story' });
    story.textContent = article;
    box.append(story);
    await until(() => marksOf(chart).length === 1);
    story.textContent += ' Germany has sent $5bn in aid to Ukraine.';
    await until(() => marksOf(chart).length === 2);
  });
  it('what a page puts into its article is no other text, what replaces it is', async () => {
    const box = await fixture<HTMLElement>(
      html`<div>
        <aid-chart for="story"></aid-chart>
        <p id="story">${article}</p>
      </div>`,
    );
    const chart = box.querySelector('aid-chart')!;
    await chart.updateComplete;
    let count = 0;
    chart.addEventListener('aid-claims', () => count++);
    const story = document.getElementById('story')!;
    story.innerHTML = story.innerHTML.replace('$40bn', '<mark>$40bn</mark>');
    await aTimeout(50);
    expect(count).to.equal(0);
    const other = Object.assign(document.createElement('p'), { id: 'story' });
    other.textContent = 'Germany has sent $5bn in aid to Ukraine.';
    story.replaceWith(other);
    await until(() => textOf(chart, '[part="label"]').includes('$5bn'));
    other.id = 'another';
    await until(() => stateOf(chart) === 'error');
    other.id = 'story';
    await until(() => marksOf(chart).length === 1);
  });
  it('an article in the shadow root of the chart, or in the page around it', async () => {
    const box = await fixture<HTMLElement>(html`<div><p id="outside">${article}</p></div>`);
    const host = document.createElement('div');
    box.append(host);
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = `<aid-chart for="inside outside"></aid-chart>
      <p id="inside">Germany has sent $5bn in aid to Ukraine.</p>`;
    const chart = root.querySelector('aid-chart')!;
    await chart.updateComplete;
    expect(marksOf(chart).length).to.equal(2);
  });
  const kinds: readonly [string, string, string][] = [
    ['text', article, 'text/plain'],
    ['HTML', page, 'text/html'],
    ['claims', JSON.stringify([makeClaim()]), 'application/json'],
    ['HTML without a type', page, ''],
    ['claims without a type', JSON.stringify({ claims: [makeClaim()] }), ''],
  ];
  for (const [name, body, type] of kinds)
    it(`src: ${name}`, async () => {
      const chart = await made(html`<aid-chart src=${addressOf(body, type)}></aid-chart>`);
      expect(marksOf(chart).length).to.equal(1);
      expect(document.title).not.to.equal('run');
    });
  it('src: HTML says who published it and when', async () => {
    const chart = await made(html`<aid-chart src=${addressOf(page, 'text/html')}></aid-chart>`);
    expect(textOf(chart, '[part="source"]')).to.contain('The Paper, 29 Nov 2023');
  });
  it('src: a missing one is named, the rest is drawn', async () => {
    const good = addressOf(article, 'text/plain');
    const chart = await made(html`<aid-chart src="/missing.txt ${good}"></aid-chart>`);
    expect(marksOf(chart).length).to.equal(1);
    expect(textOf(chart, '[part="note"]')).to.match(/\/missing\.txt could not be loaded.*404/);
  });
  it('src: of several the offsets are into one text', async () => {
    const other = addressOf('Germany has sent $5bn in aid to Ukraine.', 'text/plain');
    const chart = document.createElement('aid-chart');
    chart.setAttribute('src', `${addressOf(article, 'text/plain')} ${other}`);
    const heard = oneEvent(chart, 'aid-claims');
    await fixture(html`${chart}`);
    const { claims, text } = (await heard).detail as AidClaimsDetail;
    expect(claims.map(({ evidence }) => text!.slice(evidence.start, evidence.end))).to.deep.equal([
      'more than $40bn',
      '$5bn',
    ]);
  });
  it('src: no answer in 30 seconds is an error, for that one', async () => {
    const { setTimeout: wait } = window;
    const asked: number[] = [];
    window.setTimeout = ((act: () => void, ms: number) => (
      asked.push(ms),
      wait(act, ms === 30_000 ? 50 : ms)
    )) as typeof setTimeout;
    const good = addressOf(article, 'text/plain');
    const chart = await made(html`<aid-chart src="/never.txt ${good}"></aid-chart>`);
    window.setTimeout = wait;
    expect(asked).to.contain(30_000);
    expect(marksOf(chart).length).to.equal(1);
    expect(textOf(chart, '[part="note"]')).to.contain('never.txt could not be loaded: no answer');
  });
  it('src: a later one does not wait for the earlier', async () => {
    const chart = document.createElement('aid-chart');
    chart.setAttribute('src', '/never.txt');
    document.body.append(chart);
    await aTimeout(50);
    expect(stateOf(chart)).to.equal('loading');
    const errors: Event[] = [];
    chart.addEventListener('aid-error', (event) => errors.push(event));
    chart.setAttribute('src', addressOf(article, 'text/plain'));
    await chart.updateComplete;
    await until(() => marksOf(chart).length === 1);
    expect(errors.length).to.equal(0);
    chart.remove();
  });
  it('src: a later one cancels the earlier', async () => {
    const chart = await made(html`<aid-chart src="/missing.txt"></aid-chart>`);
    chart.setAttribute('src', addressOf('Germany has sent $5bn in aid to Ukraine.', 'text/plain'));
    chart.setAttribute('src', addressOf(article, 'text/plain'));
    await chart.updateComplete;
    expect(textOf(chart, '[part="label"]')).to.contain('> $40bn');
  });
  it('the first that is set is used, also when it gives no figure', async () => {
    const chart = await chartOf([], { src: addressOf(article, 'text/plain') });
    chart.text = article;
    await chart.updateComplete;
    expect(stateOf(chart)).to.equal('empty');
  });
});

describe('bad input', () => {
  const bad: readonly [string, Partial<AidChart>, string, string][] = [
    ['empty text', { text: '' }, 'empty', 'holds no text'],
    ['text without figures', { text: 'Nothing here.' }, 'empty', 'No figures on aid'],
    ['binary rubbish', { text: '\u0000\u0001\ufffd\u0002'.repeat(50) }, 'error', 'binary data'],
    ['claims that are none', { claims: 7 as never }, 'error', 'must be a list'],
    ['nothing at all', {}, 'error', 'No article is given'],
  ];
  for (const [name, given, state, words] of bad)
    it(`${name}: ${state}, "${words}"`, async () => {
      const chart = Object.assign(document.createElement('aid-chart'), given);
      const errors: Event[] = [];
      chart.addEventListener('aid-error', (event) => errors.push(event));
      await fixture(html`${chart}`);
      await chart.updateComplete;
      expect(stateOf(chart)).to.equal(state);
      expect(textOf(chart, '[part="state"]')).to.contain(words);
      expect(errors.length).to.equal(state === 'error' ? 1 : 0);
      expect(find(chart, 'figure')!.getBoundingClientRect().height).to.be.at.least(240);
    });
  it('5 MB of text: the first million characters, and the page goes on', async () => {
    const chart = document.createElement('aid-chart');
    chart.text = `${article} ${'Nothing is said here of any figure. '.repeat(146_000)}`;
    await fixture(html`${chart}`);
    await chart.updateComplete;
    expect(marksOf(chart).length).to.equal(1);
    expect(textOf(chart, '[part="note"]')).to.contain('Only the first 1 million characters');
  });
  it('thousands of figures', async () => {
    const list = Array.from({ length: 2000 }, (_, i) => makeClaim({ value: i }));
    const chart = await chartOf(list);
    expect(marksOf(chart).length).to.equal(2000);
  });
  it('broken HTML reads as a browser mends it', async () => {
    const broken = `<p>${article}</div></b><table><td>Germany has sent $5bn in aid to Ukraine.<p`;
    const chart = await made(html`<aid-chart src=${addressOf(broken, 'text/html')}></aid-chart>`);
    expect(marksOf(chart).length).to.equal(2);
  });
  for (const [name, body, type, words] of [
    ['an image', '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR\ufffd', 'image/png', 'binary data'],
    ['HTML without text', '<nav>Menu</nav>', 'text/html', 'holds no article text'],
    ['broken JSON', '[{"id": ', 'application/json', 'no valid JSON'],
    ['JSON that is no list', '{"id": 1}', 'application/json', 'must be a list'],
  ] as const)
    it(`src: ${name}`, async () => {
      const chart = await made(html`<aid-chart src=${addressOf(body, type)}></aid-chart>`);
      expect(stateOf(chart)).to.equal('error');
      expect(textOf(chart, '[part="state"]')).to.contain(words);
    });
  it('a failure is gone with the next input, and leaves nothing of the one before', async () => {
    const chart = await chartOf([makeClaim()]);
    let count = 0;
    chart.addEventListener('aid-claims', () => count++);
    chart.claims = 7 as never;
    await chart.updateComplete;
    expect(stateOf(chart)).to.equal('error');
    expect(await (await chart.exportAs('json')).text()).to.match(/^\[\s*\]\s*$/);
    expect(count).to.equal(0);
    chart.claims = null;
    chart.setAttribute('src', '/never.txt');
    await aTimeout(50);
    expect(stateOf(chart)).to.equal('loading');
    chart.claims = [makeClaim()];
    await chart.updateComplete;
    expect(stateOf(chart)).to.equal('chart');
  });
  it('a 404', async () => {
    const chart = await made(html`<aid-chart src="/missing.html"></aid-chart>`);
    expect(textOf(chart, '[part="state"]')).to.match(
      /missing\.html could not be loaded.*404.*Check the address/,
    );
  });
  it('wrong claims are left out, counted and reported once', async () => {
    const claims = [makeClaim(), { ...makeClaim(), value: -1 }, { id: 'x' }] as never;
    const warnings = await warningsOf(async () => {
      const chart = await chartOf(claims);
      chart.setAttribute('type', 'table');
      await chart.updateComplete;
      chart.removeAttribute('type');
      await chart.updateComplete;
      expect(marksOf(chart).length).to.equal(1);
      expect(textOf(chart, '[part="note"]')).to.contain('2 claims were left out as faulty.');
    });
    expect(warnings.length).to.equal(2);
  });
  const wrong = {
    type: 'pie',
    sort: 'up',
    limit: '-3',
    since: 'May',
    topic: 'sport',
    status: 'lost',
  };
  for (const [name, value] of Object.entries({
    ...wrong,
    currency: 'dollars',
    vague: 'x',
    scale: 'y',
    loading: 'late',
    color: 'pink',
    group: 'z',
    published: '2023-13-01',
    dir: 'up',
    lang: 'no such language',
  }))
    it(`${name}="${value}" is reported once, with what would do`, async () => {
      const warnings = await warningsOf(async () => {
        const chart = await chartOf([makeClaim()], { [name]: value });
        chart.requestUpdate();
        await chart.updateComplete;
        expect(marksOf(chart).length).to.equal(1);
      });
      expect(warnings.length).to.equal(1);
      expect(warnings[0]).to.match(
        new RegExp(`^<aid-chart> ${name}="${value}" is not known; .+ would do$`),
      );
    });
  it('markup in claims and articles is shown as text', async () => {
    const markup = '<img src=x onerror="window.broken = 1"><script>window.broken = 1</script>';
    const source = { url: 'javascript:alert(1)', title: markup, publisher: null, published: null };
    const claim = makeClaim({
      by: [markup],
      saidBy: markup,
      place: markup,
      source,
      figure: markup,
    });
    const chart = await chartOf([claim], { heading: markup });
    expect(find(chart, 'img, figure script')).to.equal(null);
    expect(textOf(chart, '[part="heading"]')).to.equal(markup);
    expect(textOf(chart, 'tbody')).to.contain(markup);
    expect(find(chart, 'a[href^="javascript"]')).to.equal(null);
    expect((window as { broken?: number }).broken).to.equal(undefined);
  });
});
