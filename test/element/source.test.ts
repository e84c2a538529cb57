import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { AidChart } from '../../src/element/aid-chart.js';
import type { AidSource } from '../../src/element/aid-source.js';
import { extractClaims } from '../../src/extract.js';
import { find, findAll, marksOf, middleOf, textOf, until, warningsOf } from './support.js';

const text =
  'Norway pledged $20m to Ukraine on Monday. It was cold.\n\nRussia launched 74 drones at Kyiv, of which 66 were shot down, the air force said.';

/** An article in the page, or in the element. */
async function sourceOf(
  fields: Partial<AidSource>,
  attributes: Readonly<Record<string, string>> = {},
): Promise<AidSource> {
  const source = document.createElement('aid-source');
  for (const [name, value] of Object.entries(attributes)) source.setAttribute(name, value);
  Object.assign(source, fields);
  await fixture(html`<div>${source}</div>`);
  await source.updateComplete;
  return source;
}
const marked = (source: Element) =>
  findAll(source, '[part="mark"]').map(({ textContent }) => textContent);
const article = (source: Element) => find(source, '[part="article"]')!;
const litIn = (element: Element) => find(element, '[part="mark"][aria-current], [part="mark"].lit');
const nextEvent = <T>(target: EventTarget, name: string) =>
  new Promise<CustomEvent<T>>((resolve) =>
    target.addEventListener(name, (event) => resolve(event as CustomEvent<T>), { once: true }),
  );

afterEach(() => setViewport({ width: 800, height: 600 }));

describe('<aid-source> with an article of its own', () => {
  it('shows the text as it is, each figure marked', async () => {
    const source = await sourceOf({ text });
    expect(article(source).textContent).to.equal(text.replace('\n\n', ''));
    expect(marked(source)).to.deep.equal(['$20m', '74', '66']);
  });

  it('tells its reading once, and reads another text', async () => {
    const source = await sourceOf({ text });
    let count = 0;
    source.addEventListener('aid-claims', () => count++);
    source.requestUpdate();
    await source.updateComplete;
    expect(count).to.equal(0);
    source.text = 'Two people were killed in Mali.';
    await source.updateComplete;
    expect([count, ...marked(source)]).to.deep.equal([1, 'Two']);
  });

  it('reads HTML, a script child of either kind, and what stands at an address', async () => {
    const page = '<title>T</title><article><p>Two people were killed in Mali.</article>';
    expect(marked(await sourceOf({ html: page }))).to.deep.equal(['Two']);
    for (const [type, body] of [
      ['text/html', page],
      ['text/plain', text],
    ] as const) {
      const source = document.createElement('aid-source');
      const script = document.createElement('script');
      script.type = type;
      script.textContent = body;
      source.append(script);
      await fixture(html`<div>${source}</div>`);
      await source.updateComplete;
      expect(marked(source).length).to.be.greaterThan(0);
    }
    const fetched = await sourceOf({}, { src: '/test/fixtures/pages/agency.html' });
    expect(textOf(fetched, '[part="heading"]')).to.contain('Dam burst');
    expect(textOf(fetched, '[part="caption"]')).to.contain('Meridian Wire');
  });

  it('lets the page say what is known of the article', async () => {
    const source = await sourceOf(
      { text, title: 'A title', publisher: 'The Paper' },
      { url: 'https://example.org/a', published: '2024-11-15' },
    );
    expect(source.reading!.claims[0]!.source).to.deep.equal({
      url: 'https://example.org/a',
      title: 'A title',
      publisher: 'The Paper',
      published: '2024-11-15',
    });
  });

  it('marks claims that are given, where their words stand, and says what does not', async () => {
    const claims = extractClaims(text);
    const other = extractClaims('Nine people were killed in Chad.');
    const source = await sourceOf({
      text: `A new first line.\n\n${text}`,
      claims: [claims[1]!, ...other],
    });
    expect(marked(source)).to.deep.equal(['74']);
    expect(textOf(source, '[part="note"]')).to.contain(
      'Figures not marked, since this text does not hold their words: 1',
    );
  });

  it('shows markup of an article as text', async () => {
    const evil = '<img src=x onerror="window.ran = true"> Two people were killed in Mali.';
    const source = await sourceOf({ text: evil });
    expect(article(source).textContent).to.equal(evil);
    expect(article(source).querySelector('img')).to.equal(null);
  });

  it('says what is wrong where there is nothing to show', async () => {
    const source = document.createElement('aid-source');
    const failed = nextEvent<{ error: Error }>(source, 'aid-error');
    source.setAttribute('for', 'nobody');
    await fixture(html`<div>${source}</div>`);
    expect((await failed).detail.error.message).to.contain('nobody');
    await until(() => find(source, '[data-state="error"]') !== null);
    const empty = await sourceOf({ text: 'Nothing happened.' });
    expect(article(empty).textContent).to.equal('Nothing happened.');
    expect(textOf(empty, '[part="note"]')).to.contain('No figures');
  });

  it('warns once of an attribute that is wrong', async () => {
    const warnings = await warningsOf(() => sourceOf({ text }, { vague: 'never' }));
    expect(warnings.length).to.equal(1);
  });

  it('is one tab stop, goes by arrows from figure to figure, and chooses by Enter', async () => {
    const source = await sourceOf({ text });
    const root = source.shadowRoot!;
    expect(findAll(source, '[part="mark"][tabindex="0"]').length).to.equal(1);
    findAll(source, '[part="mark"]')[0]!.focus();
    await sendKeys({ press: 'ArrowDown' });
    await until(() => root.activeElement?.textContent === '74', 'the second figure has the focus');
    const chosen = nextEvent<{ claim: { value: number } }>(source, 'aid-select');
    await sendKeys({ press: 'Enter' });
    expect((await chosen).detail.claim.value).to.equal(74);
    await until(() => litIn(source)?.textContent === '74');
    await sendKeys({ press: 'End' });
    await until(() => root.activeElement?.textContent === '66', 'the last figure has the focus');
    expect(findAll(source, '[part="mark"][tabindex="0"]').length).to.equal(1);
    await until(() => find(source, '[part="evidence"]')!.textContent!.includes('air force'));
  });

  it('chooses the first figure of a sentence that is clicked', async () => {
    const source = await sourceOf({ text });
    const sentence = findAll(source, '.sentence')[1]!;
    const { left, bottom } = sentence.getClientRects()[0]!;
    await sendMouse({ type: 'click', position: [Math.round(left + 5), Math.round(bottom - 6)] });
    await until(() => litIn(source)?.textContent === '74');
    expect(source.selected).to.equal(source.reading!.claims[1]!.id);
  });

  it('steps through figures that share their words', async () => {
    const [first, second] = extractClaims(text);
    const twin = { ...first!, id: 'twin', evidence: { ...first!.evidence } };
    const source = await sourceOf({ text, claims: [first!, twin, second!] });
    const ids: string[] = [];
    source.addEventListener('aid-select', ({ detail }) => ids.push(detail.claim.id));
    const [mark] = findAll(source, '[part="mark"]');
    for (let i = 0; i < 3; i++) mark!.click();
    expect(ids).to.deep.equal([first!.id, 'twin', first!.id]);
  });

  it('shows a text of a megabyte in pieces, and all of it in the end', async () => {
    const long = Array.from(
      { length: 6000 },
      (_, i) => `Line ${i} of a very long and quiet report.`,
    );
    const source = await sourceOf({
      text: [...long, 'Two people were killed in Mali.'].join('\n\n'),
    });
    await until(() => marked(source).length === 1, 'the last line is there', 15_000);
    expect(findAll(source, '[part="article"] > *').length).to.equal(6001);
  });

  for (const width of [320, 800])
    it(`has no fault that axe finds, ${width} px wide`, async () => {
      await setViewport({ width, height: 600 });
      const source = await sourceOf({ text, title: 'A title', publisher: 'The Paper' });
      await expect(source).to.be.accessible();
      expect(source.scrollWidth).to.be.at.most(width);
    });
});

describe('<aid-source> over an article of the page', () => {
  const inPage = async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <article id="story">
          <h2>A headline</h2>
          <p>
            Norway pledged <b>$20m</b> to Ukraine on Monday. It was cold. <a href="#x">A link</a>
          </p>
          <p>Russia launched 74 drones at Kyiv, the air force said.</p>
        </article>
      </div>`,
    );
    const story = page.querySelector<HTMLElement>('#story')!;
    const before = story.outerHTML;
    const source = document.createElement('aid-source');
    source.setAttribute('for', 'story');
    page.append(source);
    await source.updateComplete;
    return { page, story, before, source };
  };
  const ranges = (name: string) => {
    const { highlights } = CSS as unknown as { highlights: Map<string, Set<Range>> };
    return [...(highlights.get(name) ?? [])].map(String);
  };

  it('marks the figures and leaves its nodes as they are', async () => {
    const { story, before, source } = await inPage();
    expect(source.reading!.claims.map(({ value }) => value)).to.deep.equal([20e6, 74]);
    expect(ranges('aid-claim')).to.deep.equal(['$20m', '74']);
    expect(story.outerHTML).to.equal(before);
    source.remove();
    expect(ranges('aid-claim')).to.deep.equal([]);
  });

  it('goes from figure to figure by buttons, and shows the words behind each', async () => {
    const { source } = await inPage();
    const next = () => findAll(source, 'button')[1]!.click();
    expect(textOf(source, '[role="status"]')).to.equal('Figures marked in the article: 2');
    next();
    await until(() => textOf(source, '[role="status"]') === 'Figure 1 of 2');
    expect(ranges('aid-claim-chosen')[0]!.replace(/\s+/g, ' ')).to.equal(
      'Norway pledged $20m to Ukraine on Monday.',
    );
    next();
    await until(() => article(source).textContent!.includes('air force'));
    next();
    await until(() => textOf(source, '[role="status"]') === 'Figure 1 of 2');
  });

  it('chooses by a click into a sentence, and not by one on a link', async () => {
    const { story, source } = await inPage();
    const [line] = story.querySelectorAll('p')[1]!.getClientRects();
    story.querySelector('a')!.click();
    expect(source.selected ?? null).to.equal(null);
    await sendMouse({
      type: 'click',
      position: [Math.round(line!.left + 40), Math.round(line!.top + line!.height / 2)],
    });
    await until(() => source.selected === source.reading!.claims[1]!.id);
  });

  it('lays boxes over the page where highlights are missing', async () => {
    const kept = Object.getOwnPropertyDescriptor(globalThis, 'Highlight')!;
    delete (globalThis as { Highlight?: unknown }).Highlight;
    try {
      const { story, before, source } = await inPage();
      expect(findAll(source, '.overlay > .figure').length).to.equal(2);
      const [box] = findAll(source, '.overlay > .figure');
      const bold = story.querySelector('b')!.getBoundingClientRect();
      expect(box!.getBoundingClientRect().left).to.be.closeTo(bold.left, 1.5);
      expect(box!.getBoundingClientRect().top).to.be.closeTo(bold.top, 3);
      expect(story.outerHTML).to.equal(before);
    } finally {
      Object.defineProperty(globalThis, 'Highlight', kept);
    }
  });

  it('has no fault that axe finds', async () => {
    const { page, source } = await inPage();
    findAll(source, 'button')[1]!.click();
    await until(() => textOf(source, '[role="status"]') === 'Figure 1 of 2');
    await expect(page).to.be.accessible();
  });
});

describe('a source and charts', () => {
  /** A source, and a chart of the same text. */
  const pair = async () => {
    const page = await fixture<HTMLElement>(
      html`<div><aid-source id="told"></aid-source><aid-chart topic="attacks"></aid-chart></div>`,
    );
    const source = page.querySelector<AidSource>('aid-source')!;
    const chart = page.querySelector<AidChart>('aid-chart')!;
    source.text = chart.text = text;
    await Promise.all([source.updateComplete, chart.updateComplete]);
    return { source, chart };
  };

  it('light each other up', async () => {
    const { source, chart } = await pair();
    await sendMouse({ type: 'click', position: middleOf(marksOf(chart)[0]!) });
    await until(() => litIn(source) !== null, 'the figure is lit up in the article');
    const { value } = source.reading!.claims.find(({ id }) => id === source.selected)!;
    expect(litIn(source)!.textContent).to.equal(String(value));
    const other = findAll(source, '[part="mark"]').find(
      (mark) => mark !== litIn(source) && mark.textContent !== '$20m',
    )!;
    other.click();
    await until(
      () => litIn(chart)?.getAttribute('aria-label')?.includes(other.textContent!) === true,
    );
    findAll(source, '[part="mark"]')[0]!.click();
    await until(
      () => litIn(chart) === null,
      'a figure that the chart does not show lights up none',
    );
  });

  it('go together where the chart is drawn from the source', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <aid-source id="of-it" text=""></aid-source><aid-chart for="of-it"></aid-chart>
      </div>`,
    );
    const source = page.querySelector<AidSource>('aid-source')!;
    source.text = text;
    const chart = page.querySelector<AidChart>('aid-chart')!;
    await chart.updateComplete;
    await until(() => marksOf(chart).length > 0, 'the chart is drawn');
  });

  it('brings the sentence into view, and does not leave the page', async () => {
    const { source, chart } = await pair();
    source.style.setProperty('--aid-source-height', '40px');
    await source.updateComplete;
    const mark = marksOf(chart).at(-1)!;
    const event = new CustomEvent('aid-select', {
      bubbles: true,
      composed: true,
      cancelable: true,
      detail: { claim: source.reading!.claims.at(-1)! },
    });
    expect(mark.dispatchEvent(event)).to.equal(false);
    await until(() => article(source).scrollTop > 0, 'it scrolls to the sentence');
  });

  it('inside a dashboard: it gives its article, or shows that of the chosen figure', async () => {
    const page = await fixture<HTMLElement>(
      html`<aid-dashboard>
        <aid-source></aid-source><aid-source class="fed"></aid-source><aid-chart></aid-chart>
      </aid-dashboard>`,
    );
    const [own, fed] = page.querySelectorAll('aid-source');
    own!.text = text;
    await until(() => marksOf(page.querySelector('aid-chart')!).length > 0, 'the chart is drawn');
    await until(() => marked(fed!).length === 3, 'the other source shows the article');
  });
});
