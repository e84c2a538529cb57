import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import '../../src/define/aid-table.js';
import type { AidTable } from '../../src/element/aid-table.js';
import type { Claim } from '../../src/model/claim.js';
import { makeClaim, makeToll } from '../make-claim.js';
import {
  drawnIn,
  find as findIn,
  findAll,
  middleOf,
  until,
  warningsOf,
  wordsOf,
} from './support.js';

/** A table of claims, drawn, in a box of a width. */
const tableOf = (
  claims: readonly Claim[],
  attributes?: Readonly<Record<string, string>>,
  widthPx?: number,
): Promise<AidTable> => drawnIn('aid-table', claims, attributes, widthPx);
const find = <E extends Element = HTMLElement>(table: AidTable, selector: string) =>
  findIn<E>(table, selector)!;
const rowsOf = (table: AidTable) => findAll(table, 'tr[data-claim]');
const idsOf = (table: AidTable) => rowsOf(table).map((row) => row.dataset.claim!);
const heads = (table: AidTable) => findAll<HTMLButtonElement>(table, 'thead button');
const head = (table: AidTable, name: string) => heads(table).find((one) => wordsOf(one) === name)!;
const activeOf = (table: AidTable) => table.shadowRoot!.activeElement as HTMLElement | null;
const placeOf = (row: Element | null) => Number(row?.getAttribute('aria-rowindex')) - 2;
const statusOf = (table: AidTable) => wordsOf(find(table, '.search [role="status"]'));
const scroll = async (table: AidTable, top: number) => {
  find(table, '.scroller').scrollTop = top;
  await until(() => isFilled(table), 'rows stand where one looks');
};
/** Whether rows fill the part that is seen. */
function isFilled(table: AidTable): boolean {
  const scroller = find(table, '.scroller');
  const bottom = scroller.getBoundingClientRect().top + scroller.clientTop + scroller.clientHeight;
  const top = find(table, 'thead th').getBoundingClientRect().bottom;
  const boxes = rowsOf(table).map((row) => row.getBoundingClientRect());
  return [top + 2, bottom - 2].every((y) => boxes.some((box) => box.top <= y && box.bottom >= y));
}

const source = (publisher: string, url: string | null = null) => ({
  source: { url, title: null, publisher, published: '2023-11-29' },
});
const claims = [
  makeClaim({ id: 'b', value: 300, status: 'pledged', by: ['NO'], ...source('B') }),
  makeClaim({
    id: 'a',
    value: 2e6,
    status: 'delivered',
    by: ['DE'],
    ...source('A', 'https://a.example/1'),
  }),
  makeToll({
    id: 't',
    value: 31,
    saidBy: 'Émile Roux',
    place: 'Odesa',
    to: [],
    ...source('C'),
  } as Partial<Claim>),
];
const many = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    makeClaim({ id: `c${i}`, value: (i * 7919) % 10_007, by: [['US', 'DE', 'NO'][i % 3]!] }),
  );

describe('a table', () => {
  it('has a row for each claim with its words, and only columns in which something stands', async () => {
    const table = await tableOf(claims);
    expect(idsOf(table)).to.deep.equal(['b', 'a', 't']);
    expect(heads(table).map(wordsOf)).to.deep.equal([
      'Figure',
      'What',
      'Status',
      'By',
      'To',
      'Said by',
      'Place',
      'Words',
      'Source',
    ]);
    expect(wordsOf(rowsOf(table)[2]!)).to.match(
      /^31 ?killed ?Émile Roux ?Odesa ?It was said .*C, 29 Nov 2023$/,
    );
    expect(wordsOf(find(table, 'h2'))).to.equal('Aid, Casualties');
    expect(wordsOf(find(table, '[part="note"]'))).to.equal('Read by machine, not yet checked.');
    const bare = await tableOf([makeClaim({ to: [], by: [], status: null })]);
    expect(heads(bare).map(wordsOf)).to.deep.equal(['Figure', 'What', 'Words', 'Source']);
  });
  it('takes what a chart takes: text, filters, language, and says what is missing', async () => {
    const table = await tableOf(null as never);
    expect(find(table, '[part="state"]').dataset.state).to.equal('error');
    let heard = 0;
    table.addEventListener('aid-claims', ({ detail }) => (heard = detail.claims.length));
    table.text = 'Norway pledged $20m to Ukraine. Russia launched 74 drones at Kyiv.';
    await table.updateComplete;
    expect([rowsOf(table).length, heard]).to.deep.equal([2, 2]);
    table.setAttribute('topic', 'attacks');
    await table.updateComplete;
    expect([rowsOf(table).length, heard]).to.deep.equal([1, 1]);
    table.setAttribute('status', 'blocked');
    await table.updateComplete;
    expect(wordsOf(find(table, '[data-state="empty"]'))).to.contain(
      'topic attacks; status blocked',
    );
    table.removeAttribute('status');
    table.lang = 'de';
    await until(() => heads(table)[0] !== undefined && wordsOf(heads(table)[0]!) === 'Zahl');
    const warnings = await warningsOf(async () => {
      table.setAttribute('sort', 'size');
      await table.updateComplete;
    });
    expect(warnings.join()).to.match(/<aid-table> sort="size" is not known; one of auto, value/);
  });
  it('marks a toll that a later one replaces, and names every article of a merged claim', async () => {
    const running = { basis: 'cumulative', saidBy: 'X' } as const;
    const { evidence } = makeClaim();
    const table = await tableOf([
      makeToll({
        id: 'old',
        value: 5,
        ...running,
        source: { ...source('A').source, published: '2023-10-01' },
      } as Partial<Claim>),
      makeToll({
        id: 'new',
        value: 9,
        ...running,
        ...source('A'),
        also: [{ id: 'x', saidBy: null, evidence, ...source('Q') }],
      } as Partial<Claim>),
    ]);
    expect(wordsOf(rowsOf(table)[0]!)).not.to.contain('replaced');
    expect(rowsOf(table)[0]!.className).to.equal('old');
    expect(wordsOf(rowsOf(table)[1]!)).to.match(/A, 29 Nov 2023; Q, 29 Nov 2023$/);
  });
  it('markup in a claim is text', async () => {
    const table = await tableOf([makeClaim({ saidBy: '<img src=x onerror="window.hacked = 1">' })]);
    expect(wordsOf(rowsOf(table)[0]!)).to.contain('<img src=x');
    expect(findAll(table, 'img').length).to.equal(0);
  });
});

describe('sorting', () => {
  // What says nothing in the column comes last either way.
  const table: readonly [string, string[], string[]][] = [
    ['Figure', ['t', 'b', 'a'], ['a', 'b', 't']],
    ['What', ['b', 'a', 't'], ['t', 'b', 'a']],
    ['Status', ['b', 'a', 't'], ['a', 'b', 't']],
    ['By', ['a', 'b', 't'], ['b', 'a', 't']],
    ['Said by', ['t', 'b', 'a'], ['t', 'b', 'a']],
    ['Source', ['a', 'b', 't'], ['t', 'b', 'a']],
  ];
  for (const [name, ids, downwards] of table)
    it(`by ${name}, upwards, downwards, and not`, async () => {
      const shown = await tableOf(claims);
      const press = async () => {
        head(shown, name).click();
        await shown.updateComplete;
      };
      await press();
      expect(idsOf(shown)).to.deep.equal(ids);
      expect(head(shown, name).closest('th')!.getAttribute('aria-sort')).to.equal('ascending');
      await press();
      expect(head(shown, name).closest('th')!.getAttribute('aria-sort')).to.equal('descending');
      expect(idsOf(shown)).to.deep.equal(downwards);
      await press();
      expect(idsOf(shown)).to.deep.equal(['b', 'a', 't']);
      expect(findAll(shown, '[aria-sort]').length).to.equal(0);
    });
  it('the attribute gives the first order', async () => {
    const shown = await tableOf(claims, { sort: '-value' });
    expect(idsOf(shown)).to.deep.equal(['a', 'b', 't']);
  });
});

describe('searching', () => {
  it('finds rows that hold all words, without case and accents, while one types', async () => {
    const table = await tableOf(claims);
    find(table, 'input').focus();
    await sendKeys({ type: 'emile ODESA' });
    await until(() => statusOf(table) === '1 of 3 figures');
    expect(idsOf(table)).to.deep.equal(['t']);
    await sendKeys({ type: ' nowhere' });
    await until(() => rowsOf(table).length === 0);
    expect(wordsOf(find(table, '.none'))).to.equal('No row holds these words.');
    await sendKeys({ press: 'Home' });
    for (let i = 0; i < 19; i++) await sendKeys({ press: 'Delete' });
    await until(() => rowsOf(table).length === 3);
  });
  it('by names of states, topics, statuses and outlets', async () => {
    const table = await tableOf(claims);
    const input = find<HTMLInputElement>(table, 'input');
    for (const [query, ids] of [
      ['norway', ['b']],
      ['casualties', ['t']],
      ['pledged', ['b']],
      ['', ['b', 'a', 't']],
    ] as const) {
      input.value = query;
      input.dispatchEvent(new Event('input'));
      await until(() => idsOf(table).join() === ids.join(), query);
    }
  });
});

describe('10,000 rows', () => {
  it('only those seen are in the DOM, and each says its place', async () => {
    const table = await tableOf(many(10_000));
    expect(find(table, 'table').getAttribute('aria-rowcount')).to.equal('10001');
    expect(rowsOf(table).length).to.be.below(80);
    expect(find(table, '.scroller').scrollHeight).to.be.greaterThan(400_000);
    for (const top of [51_000, 300_000, 509_000, 20]) {
      await scroll(table, top);
      expect(rowsOf(table).length).to.be.below(80);
      const height = rowsOf(table)[0]!.getBoundingClientRect().height;
      const seen = rowsOf(table).find(
        (row) =>
          row.getBoundingClientRect().top >= find(table, 'thead th').getBoundingClientRect().bottom,
      );
      expect(placeOf(seen!)).to.be.closeTo(Math.ceil(top / height), 1);
    }
  });
  it('all of them are there when the page is printed', async () => {
    const table = await tableOf(many(200));
    expect(rowsOf(table).length).to.be.below(100);
    dispatchEvent(new Event('beforeprint'));
    expect(rowsOf(table).length).to.equal(200);
    expect(rowsOf(table).every((row) => wordsOf(row) !== '')).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    expect(rowsOf(table).length).to.be.below(100);
    table.remove();
    dispatchEvent(new Event('beforeprint'));
    expect(rowsOf(table).length).to.be.below(100);
  });

  it('by the keyboard to the end and back; the focus never gets lost', async () => {
    const table = await tableOf(many(10_000));
    rowsOf(table)[0]!.focus();
    const at = () => placeOf(activeOf(table));
    const press = async (key: string, place: number) => {
      await sendKeys({ press: key });
      await until(() => at() === place, `${key} to row ${place}`);
      await until(() => isFilled(table));
      const { top, bottom } = activeOf(table)!.getBoundingClientRect();
      const { bottom: end } = find(table, '.scroller').getBoundingClientRect();
      expect(top).to.be.at.least(find(table, 'thead th').getBoundingClientRect().bottom - 1);
      expect(bottom).to.be.at.most(end + 1);
    };
    await press('ArrowDown', 1);
    await press('End', 9999);
    await press('ArrowUp', 9998);
    await press('Home', 0);
    await press('ArrowUp', 0);
    await sendKeys({ press: 'PageDown' });
    await until(() => at() > 3);
    const kept = at();
    await scroll(table, 300_000);
    expect(at()).to.equal(kept);
    await press('ArrowDown', kept + 1);
  });
  it('one tab stop for all rows', async () => {
    const table = await tableOf(many(10_000));
    await scroll(table, 200_000);
    expect(findAll(table, 'tr[tabindex="0"]').map(placeOf)).to.deep.equal([0]);
  });
  it('sorting and searching go through all of them', async () => {
    const table = await tableOf(many(10_000));
    head(table, 'Figure').click();
    await table.updateComplete;
    const first = many(10_000).toSorted((a, b) => a.value - b.value)[0]!;
    expect(wordsOf(rowsOf(table)[0]!)).to.contain(String(first.value));
    find(table, 'input').focus();
    await sendKeys({ type: 'norway' });
    await until(() => statusOf(table) === '3,333 of 10,000 figures');
    expect(find(table, 'table').getAttribute('aria-rowcount')).to.equal('3334');
  });
});

describe('a row', () => {
  it('is chosen by click, Space and Enter; its words are shown whole, and Esc closes them', async () => {
    const table = await tableOf(claims);
    const chosen: string[] = [];
    table.addEventListener('aid-select', ({ detail }) => chosen.push(detail.claim.id));
    const tip = () => find(table, '[part="evidence"]');
    await sendMouse({ type: 'click', position: middleOf(rowsOf(table)[0]!.firstElementChild!) });
    await until(() => tip().matches(':popover-open'));
    expect(wordsOf(tip())).to.contain('It was said that 300 was the figure.');
    expect(rowsOf(table)[0]!.getAttribute('aria-current')).to.equal('true');
    await sendKeys({ press: 'Escape' });
    await until(() => !tip().matches(':popover-open'));
    rowsOf(table)[0]!.focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: ' ' });
    await until(() => tip().matches(':popover-open'));
    expect(chosen).to.deep.equal(['b', 'a']);
    expect(wordsOf(tip())).to.contain('A, 29 Nov 2023');
  });
  it('a page may show something of its own instead', async () => {
    const table = await tableOf(claims);
    table.addEventListener('aid-select', (event) => event.preventDefault());
    rowsOf(table)[0]!.focus();
    await sendKeys({ press: 'Enter' });
    await table.updateComplete;
    expect(find(table, '[part="evidence"]').matches(':popover-open')).to.equal(false);
  });
  it('is brought into view where its claim, or a telling of it, is chosen elsewhere', async () => {
    const list = many(1000);
    list[700] = { ...list[700]!, also: [{ ...makeClaim({ id: 'telling' }) }] };
    const table = await tableOf(list);
    const tell = (claim: Claim) =>
      document.body.dispatchEvent(
        new CustomEvent('aid-select', { bubbles: true, detail: { claim } }),
      );
    tell(makeClaim({ id: 'telling' }));
    await until(() => find(table, '[aria-current]')?.dataset.claim === 'c700');
    expect(isFilled(table)).to.equal(true);
    tell(makeClaim({ id: 'unknown', value: 123_456 }));
    await until(() => find(table, '[aria-current]') === null);
  });
});

describe('taking it along', () => {
  const copyWith = async (act: () => unknown, works = true): Promise<string> => {
    let copied = '';
    const clipboard = {
      writeText: async (text: string) => {
        if (!works) throw new Error('no');
        copied = text;
      },
    };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    await act();
    Reflect.deleteProperty(navigator, 'clipboard');
    return copied;
  };
  const button = (table: AidTable, text: string) =>
    findAll(table, '[part="toolbar"] button').find((one) => wordsOf(one) === text)!;

  it('copies the rows that are seen, for a spreadsheet', async () => {
    const table = await tableOf([...claims, makeClaim({ saidBy: '=1+1\tor' })], { sort: 'value' });
    let told = '';
    const text = await copyWith(async () => {
      button(table, 'Copy rows').click();
      await until(() => (told = wordsOf(find(table, '[part="toolbar"] [role="status"]'))) !== '');
    });
    expect(told).to.equal('Rows copied: 4');
    const lines = text.split('\r\n').map((line) => line.split('\t'));
    expect(lines.map(([figure]) => figure)).to.deep.equal([
      'Figure',
      '31',
      '$300',
      '$1,000',
      '$2m',
    ]);
    expect(lines.every(({ length }) => length === 10)).to.equal(true);
    expect(lines[3]![5]).to.equal("'=1+1 or");
  });
  it('copies one row by Ctrl+C, and says where the browser does not allow it', async () => {
    const table = await tableOf(claims);
    const press = () =>
      rowsOf(table)[1]!.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'c', ctrlKey: true, bubbles: true }),
      );
    expect(await copyWith(press)).to.match(/^\$2m\taid\tdelivered\tGermany\tUkraine/);
    await copyWith(async () => {
      press();
      await until(() =>
        wordsOf(find(table, '[part="toolbar"] [role="status"]')).includes('not allow'),
      );
    }, false);
  });
  it('saves as CSV, JSON and HTML what is seen, in its order', async () => {
    const table = await tableOf([makeToll({ id: 'x', saidBy: '<b>' }), ...claims], {
      sort: '-value',
      topic: 'aid casualties',
    });
    const csv = await (await table.exportAs('csv')).text();
    expect(csv.split('\r\n').map((line) => line.split(',')[0])).to.deep.equal([
      'id',
      'a',
      'x',
      'b',
      't',
      '',
    ]);
    const json = JSON.parse(await (await table.exportAs('json')).text());
    expect(json.map(({ id }: Claim) => id)).to.deep.equal(['a', 'x', 'b', 't']);
    const page = await (await table.exportAs('html')).text();
    expect(page).to.contain('&#60;b&#62;').and.not.to.contain('<figure>');
    let error: unknown;
    await table.exportAs('png' as never).catch((reason: unknown) => (error = reason));
    expect(String(error)).to.equal(
      'RangeError: unknown format "png"; one of csv, json, html would do',
    );
    expect(table.embedCode()).to.match(
      /^<aid-table topic="aid casualties" sort="-value"><script .*<\/script><\/aid-table>$/,
    );
  });
  it('a merged claim names all its articles in CSV', async () => {
    const { evidence } = makeClaim();
    const also = [{ id: 'x', saidBy: null, evidence, ...source('Q', 'https://q.example/1') }];
    const table = await tableOf([makeClaim({ ...source('A', 'https://a.example/1'), also })]);
    const csv = await (await table.exportAs('csv')).text();
    expect(csv).to.contain('https://a.example/1 https://q.example/1,,A; Q,2023-11-29,false');
  });
});

describe('axe finds nothing', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));
  for (const width of [320, 800])
    for (const scheme of ['light', 'dark'])
      it(`${width} px, ${scheme}`, async () => {
        await setViewport({ width, height: 700 });
        const table = await tableOf([...claims, ...many(300)], { sort: 'date' }, width - 20);
        table.style.colorScheme = scheme;
        await scroll(table, 4000);
        await expect(table).to.be.accessible();
        expect(document.documentElement.scrollWidth).to.be.at.most(width);
        for (const control of findAll(table, 'button, summary, input'))
          if (control.checkVisibility())
            expect(control.getBoundingClientRect().height).to.be.at.least(24);
      });
  it('from right to left, with the tip open, and with nothing found', async () => {
    const table = await tableOf(claims, { dir: 'rtl', lang: 'ar' });
    await until(() => wordsOf(heads(table)[0]!) === 'الرقم');
    rowsOf(table)[0]!.focus();
    await sendKeys({ press: ' ' });
    await until(() => find(table, '[part="evidence"]').matches(':popover-open'));
    await expect(table).to.be.accessible();
    find<HTMLInputElement>(table, 'input').value = 'nowhere';
    find(table, 'input').dispatchEvent(new Event('input'));
    await until(() => rowsOf(table).length === 0);
    await expect(table).to.be.accessible();
  });
});
