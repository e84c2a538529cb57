import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import { executeServerCommand, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { makeClaim } from '../make-claim.js';
import {
  chartOf,
  find,
  findAll,
  isOpen,
  marksOf,
  middleOf,
  opens,
  textOf,
  tipOf,
  until,
} from './support.js';

const source = {
  url: 'https://example.org/a',
  title: 'T',
  publisher: 'The Paper',
  published: '2023-11-29',
};
const claims = [
  makeClaim({ value: 9e9, saidBy: 'Jane Doe', place: 'Kyiv', figure: '$9bn', source }),
  makeClaim({ value: 8e9, status: 'blocked', by: ['EU'] }),
  makeClaim({ value: 7e9, status: 'pledged', by: ['DE'] }),
];

describe('reading the evidence', () => {
  beforeEach(() => setViewport({ width: 800, height: 600 }));
  afterEach(() => sendMouse({ type: 'move', position: [0, 0] }));

  it('hover shows sentence, speaker, date, place and the way to the sentence', async () => {
    const chart = await chartOf(claims);
    await sendMouse({ type: 'move', position: middleOf(marksOf(chart)[0]!) });
    await opens(chart);
    expect(textOf(chart, 'blockquote mark')).to.equal('$9bn');
    const words = textOf(chart, '[part="evidence"]');
    for (const part of ['It was said that $9bn', 'Jane Doe', 'Kyiv', 'The Paper, 29 Nov 2023'])
      expect(words).to.contain(part);
    expect(find<HTMLAnchorElement>(chart, '[part="evidence"] a')!.href).to.match(
      /^https:\/\/example\.org\/a#:~:text=It%20was%20said/,
    );
    await sendMouse({ type: 'move', position: middleOf(tipOf(chart)) });
    await aTimeout(400);
    expect(isOpen(chart), 'the tip can itself be hovered').to.equal(true);
    await sendMouse({ type: 'move', position: [0, 0] });
    await until(() => !isOpen(chart), 'the tip closes');
  });

  it('focus shows it, arrows go on, Esc closes it and the focus stays', async () => {
    const chart = await chartOf(claims);
    const [first, second, third] = marksOf(chart);
    await sendKeys({ press: 'Tab' });
    await opens(chart);
    const focused = () => chart.shadowRoot!.activeElement;
    expect(focused()).to.equal(first);
    await sendKeys({ press: 'ArrowDown' });
    expect(focused()).to.equal(second);
    await until(() => textOf(chart, '.spoken').includes('European Union'));
    expect(marksOf(chart).filter((mark) => mark.getAttribute('tabindex') === '0').length).to.equal(
      1,
    );
    await sendKeys({ press: 'End' });
    expect(focused()).to.equal(third);
    await sendKeys({ press: 'ArrowDown' });
    expect(focused()).to.equal(first);
    await sendKeys({ press: 'Escape' });
    await until(() => !isOpen(chart));
    expect(focused()).to.equal(first);
    await sendKeys({ press: 'Tab' });
    expect(focused()!.closest('[part="mark"]'), 'the drawing is one stop').to.equal(null);
  });

  it('a click chooses and pins; a page can prevent it', async () => {
    const chart = await chartOf(claims);
    const heard = oneEvent(chart, 'aid-select');
    await sendMouse({ type: 'click', position: middleOf(marksOf(chart)[1]!) });
    expect((await heard).detail.claim.id).to.equal(claims[1]!.id);
    await opens(chart);
    await sendMouse({ type: 'move', position: [0, 0] });
    await aTimeout(400);
    expect(isOpen(chart), 'pinned').to.equal(true);
    await sendKeys({ press: 'Escape' });
    await until(() => !isOpen(chart), 'Esc closes it wherever the focus is');
  });

  it('Esc closes what is only hovered', async () => {
    const chart = await chartOf(claims);
    await sendMouse({ type: 'move', position: middleOf(marksOf(chart)[0]!) });
    await opens(chart);
    await sendKeys({ press: 'Escape' });
    expect(isOpen(chart)).to.equal(false);
  });

  it('its link is reached by Tab, and Esc leads back to the mark', async () => {
    const chart = await chartOf(claims);
    const [mark] = marksOf(chart);
    mark!.focus();
    await opens(chart);
    await sendKeys({ press: 'Tab' });
    const link = find(chart, '[part="evidence"] a');
    expect(chart.shadowRoot!.activeElement).to.equal(link);
    await aTimeout(400);
    expect(isOpen(chart), 'open while the focus is in it').to.equal(true);
    await sendKeys({ press: 'Escape' });
    expect(isOpen(chart)).to.equal(false);
    expect(chart.shadowRoot!.activeElement).to.equal(mark);
  });

  it('touch chooses and shows; a touch elsewhere closes', async () => {
    const chart = await chartOf(claims);
    const heard = oneEvent(chart, 'aid-select');
    await executeServerCommand('tap', middleOf(marksOf(chart)[2]!));
    expect((await heard).detail.claim.id).to.equal(claims[2]!.id);
    await opens(chart);
    await aTimeout(400);
    expect(isOpen(chart)).to.equal(true);
    await executeServerCommand('tap', [790, 590]);
    await until(() => !isOpen(chart), 'the tip closes');
  });

  it('the tip goes with its mark when the page scrolls', async () => {
    const chart = await chartOf(claims);
    const below = document.createElement('div');
    below.style.height = '3000px';
    document.body.append(below);
    marksOf(chart)[0]!.focus();
    await opens(chart);
    const distance = () =>
      tipOf(chart).getBoundingClientRect().top - marksOf(chart)[0]!.getBoundingClientRect().top;
    const before = distance();
    window.scrollBy(0, 40);
    await aTimeout(100);
    expect(distance()).to.be.closeTo(before, 2);
    window.scrollBy(0, 2000);
    await until(() => !isOpen(chart), 'out of view it closes');
    below.remove();
  });

  it('rows are one stop; Enter and Space choose, Enter goes on to the source', async () => {
    const chart = await chartOf(claims, { type: 'table' });
    const { open } = window;
    const opened: unknown[] = [];
    window.open = ((url: unknown) => (opened.push(url), null)) as typeof window.open;
    const heard: string[] = [];
    chart.addEventListener('aid-select', ({ detail }) => heard.push(detail.claim.id));
    const rows = findAll<HTMLTableRowElement>(chart, 'tbody tr');
    await sendKeys({ press: 'Tab' });
    expect(chart.shadowRoot!.activeElement).to.equal(rows[0]);
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: ' ' });
    expect(opened.length).to.equal(0);
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ press: 'Enter' });
    await sendMouse({ type: 'click', position: middleOf(rows[2]!.cells[0]!) });
    window.open = open;
    expect(heard).to.deep.equal([1, 0, 2].map((i) => claims[i]!.id));
    expect(opened.length).to.equal(1);
    expect(String(opened[0])).to.match(/^https:\/\/example\.org\/a#:~:text=/);
  });

  it('the embed code is copied by its button, and pasted', async () => {
    const chart = await chartOf(claims);
    const field = document.createElement('textarea');
    chart.after(field);
    const button = findAll(chart, 'button').find((one) => one.textContent!.trim() === 'Embed');
    await sendMouse({ type: 'click', position: middleOf(button!) });
    await until(() => textOf(chart, '[role="status"]') === 'Embed code copied');
    field.focus();
    await sendKeys({ down: 'Control' });
    await sendKeys({ press: 'v' });
    await sendKeys({ up: 'Control' });
    await until(() => field.value !== '');
    expect(field.value).to.equal(chart.embedCode());
  });

  it('Enter opens the source unless the page prevents it; Space only chooses', async () => {
    const chart = await chartOf(claims);
    const { open } = window;
    const opened: unknown[] = [];
    window.open = ((url: unknown) => (opened.push(url), null)) as typeof window.open;
    marksOf(chart)[0]!.focus();
    await sendKeys({ press: ' ' });
    expect(opened.length).to.equal(0);
    await sendKeys({ press: 'Enter' });
    chart.addEventListener('aid-select', (event) => event.preventDefault());
    await sendKeys({ press: 'Enter' });
    window.open = open;
    expect(opened.length).to.equal(1);
  });

  for (const width of [240, 700])
    it(`the tip stays inside the window at ${width} px`, async () => {
      await setViewport({ width: width + 16, height: 400 });
      const chart = await chartOf(claims, {}, width);
      for (const mark of marksOf(chart)) {
        mark.scrollIntoView({ block: 'end' });
        mark.focus();
        await opens(chart);
        await aTimeout(30);
        const { left, right, top, bottom } = tipOf(chart).getBoundingClientRect();
        expect(Math.min(left, top)).to.be.at.least(0);
        expect(right).to.be.at.most(document.documentElement.clientWidth);
        expect(bottom).to.be.at.most(document.documentElement.clientHeight);
      }
    });

  it('the table is there for screen readers, and shown by its button', async () => {
    const chart = await chartOf(claims);
    const rows = findAll(chart, 'tbody tr');
    expect(rows.map((row) => row.dataset.claim)).to.deep.equal(claims.map(({ id }) => id));
    const button = findAll<HTMLButtonElement>(chart, '[part="toolbar"] button').find(
      ({ textContent }) => textContent!.trim() === 'Table',
    )!;
    expect(find(chart, '[part="table"]')!.parentElement!.className).to.equal('unseen');
    button.click();
    await chart.updateComplete;
    expect(find(chart, '[part="chart"]')).to.equal(null);
    expect(button.getAttribute('aria-pressed')).to.equal('true');
    const { width } = find(chart, '[part="table"]')!.getBoundingClientRect();
    expect(width).to.be.greaterThan(300);
    button.click();
    await chart.updateComplete;
    expect(marksOf(chart).length).to.equal(3);
  });

  it('says the chart in words, figures as words', async () => {
    const chart = await chartOf(claims);
    expect(textOf(chart, 'figure > .unseen')).to.contain('9 billion US dollars of aid, delivered');
    expect(marksOf(chart)[0]!.getAttribute('aria-label')).to.contain('9 billion US dollars');
  });
});
