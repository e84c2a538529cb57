import type Axe from 'axe-core';
import { expect, waitUntil } from '@open-wc/testing';
import type { AidReview } from '../src/element/aid-review.js';
import { openInFrame } from './demo-frame.js';

let frame: HTMLIFrameElement;
const until = (isTrue: () => unknown, message: string) =>
  waitUntil(() => Boolean(isTrue()), message, { timeout: 10_000 });

/** The faults that axe finds in the page of the frame, which loads it. */
async function faultsOf(page: Document): Promise<string[]> {
  const script = page.createElement('script');
  script.src = new URL('/node_modules/axe-core/axe.min.js', location.href).href;
  const isLoaded = new Promise((resolve) => script.addEventListener('load', resolve));
  page.head.append(script);
  await isLoaded;
  const { axe } = frame.contentWindow as unknown as { readonly axe: typeof Axe };
  const { violations } = await axe.run({ resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

afterEach(() => frame.remove());

describe('the demo’s review desk', () => {
  const deskOf = (page: Document) => page.querySelector<AidReview>('aid-review')!;
  const cardsOf = (page: Document) => [
    ...(deskOf(page).shadowRoot?.querySelectorAll('.claim') ?? []),
  ];

  async function openDesk(widthPx: number): Promise<Document> {
    frame = await openInFrame('demo/review.html', widthPx);
    const page = frame.contentDocument!;
    await until(() => deskOf(page).shadowRoot?.querySelector('[part="desk"]'), 'the desk is there');
    page.getElementById('lay')!.click();
    await until(() => cardsOf(page).length > 0, 'the articles lie on the desk');
    return page;
  }

  it('takes the articles of the demo, and shows the charts of what they say', async () => {
    const page = await openDesk(1400);
    const desk = deskOf(page).shadowRoot!;
    await until(() => desk.querySelectorAll('aid-chart').length >= 5, 'charts of all topics');
    await until(
      () => desk.querySelector('aid-source')!.shadowRoot!.querySelector('[part="mark"]'),
      'the figures are marked in the text',
    );
    expect(desk.textContent).to.contain('Kuleba tells NATO');
  });
  for (const widthPx of [320, 800, 1400])
    it(`fits ${widthPx} px without a scroll bar to the side`, async () => {
      const page = await openDesk(widthPx);
      expect(page.documentElement.scrollWidth).to.be.at.most(widthPx);
    });
});

describe('the demo’s gallery', () => {
  const examplesOf = (page: Document) => [...page.querySelectorAll('.example')];
  const named = (page: Document, name: string) =>
    examplesOf(page).find((example) => example.querySelector('h3')!.textContent === name)!;
  const shown = (example: Element) => [...example.querySelector('.example-show')!.children];
  const elementsOf = (example: Element) => [...example.querySelectorAll('.example-show *')];
  const partsOf = (example: Element, selector: string) =>
    elementsOf(example).flatMap((element) => [
      ...(element.shadowRoot?.querySelectorAll(selector) ?? []),
    ]);
  const faultOf = (example: Element) => example.querySelector('.example-fault')!.textContent!;

  async function openGallery(widthPx: number): Promise<Document> {
    frame = await openInFrame('demo/gallery.html', widthPx);
    const page = frame.contentDocument!;
    await until(() => examplesOf(page).length > 20, 'the examples are there');
    // They are drawn when they come near the view.
    for (const example of examplesOf(page)) {
      example.scrollIntoView();
      await until(() => shown(example).length > 0, 'it is drawn');
    }
    return page;
  }
  function type(example: Element, tag: string): void {
    const field = example.querySelector('textarea')!;
    field.value = tag;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  it('draws every example without a fault, and names every type and attribute', async () => {
    const page = await openGallery(1400);
    for (const example of examplesOf(page)) {
      const name = example.querySelector('h3')!.textContent!;
      await until(
        () => partsOf(example, '[part="note"], [data-claim]').length > 0,
        `${name}: drawn`,
      );
      expect(partsOf(example, '[data-state="error"], [data-state="empty"]').length, name).to.equal(
        0,
      );
      expect(faultOf(example), name).to.equal('');
    }
    const chart = frame.contentWindow!.customElements.get('aid-chart')! as unknown as {
      observedAttributes: readonly string[];
    };
    const tags = [...page.querySelectorAll('textarea')].map(({ value }) => value).join('\n');
    const told = page.getElementById('gallery')!.textContent!;
    for (const type of ['bar', 'progress', 'range', 'timeline', 'tally', 'flow', 'table'])
      expect(tags).to.contain(`type="${type}"`);
    for (const name of chart.observedAttributes) expect(told + tags, name).to.contain(name);
  });

  it('follows what is typed, and says what would do', async () => {
    const page = await openGallery(800);
    const example = named(page, 'tally');
    type(
      example,
      '<aid-chart type="pie">\n<script type="text/plain">Nine drones hit Kyiv.</script></aid-chart>',
    );
    await until(() => faultOf(example).includes('"pie"'), 'the wrong value is told');
    expect(faultOf(example)).to.contain('tally');
    type(example, '<aid-chart typ="bar"></aid-chart><aid-map></aid-map>');
    await until(() => faultOf(example).includes('no attribute typ'), 'the wrong name is told');
    expect(faultOf(example)).to.contain('no <aid-map>');
    example.querySelector<HTMLElement>('.again')!.click();
    await until(() => partsOf(example, '[part="mark"]').length === 2, 'it is as it was');
    expect(faultOf(example)).to.equal('');
  });

  it('runs nothing of what is typed', async () => {
    const page = await openGallery(800);
    const example = named(page, 'bar');
    type(
      example,
      '<img src=x onerror="top.hit=1"><script>top.hit=1</' +
        'script><p onclick="top.hit=1" style="position:fixed">Two</p><svg onload="top.hit=1"></svg><iframe srcdoc="<p>"></iframe><aid-table></aid-table>',
    );
    await until(() => faultOf(example).includes('<img> is left out'), 'it is told');
    expect(shown(example).map(({ outerHTML }) => outerHTML)).to.deep.equal([
      '<p>Two</p>',
      shown(example)[1]!.outerHTML,
    ]);
    expect(Object.hasOwn(globalThis, 'hit')).to.equal(false);
  });

  it('keeps the rules of an example in it', async () => {
    const page = await openGallery(1400);
    const { getComputedStyle } = frame.contentWindow!;
    const colorOf = (name: string) =>
      getComputedStyle(
        shown(named(page, name)).find(({ localName }) => localName === 'aid-chart')!,
      ).getPropertyValue('--aid-radius');
    expect(colorOf('ink').trim()).to.equal('0');
    expect(colorOf('bar').trim()).not.to.equal('0');
  });

  it('has nothing that axe finds', async () => {
    const page = await openGallery(800);
    await until(
      () => examplesOf(page).every((one) => partsOf(one, '[part="note"]').length > 0),
      'all is drawn',
    );
    expect(await faultsOf(page)).to.deep.equal([]);
  });
  for (const widthPx of [320, 800, 1400])
    it(`fits ${widthPx} px without a scroll bar to the side`, async () => {
      const page = await openGallery(widthPx);
      expect(page.documentElement.scrollWidth).to.be.at.most(widthPx);
    });
});
