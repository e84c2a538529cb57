import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { AidReview } from '../../src/element/aid-review.js';
import type { ReviewLog } from '../../src/dataset/review.js';
import { find, findAll, marksOf, middleOf, textOf, until } from './support.js';

const text =
  'Norway pledged $20m to Ukraine on Monday. It was cold.\n\nRussia launched 74 drones at Kyiv, of which 66 were shot down, the air force said.';
let count = 0;
/** Each test has a desk of its own. */
const newName = () => `test ${Date.now()} ${++count}`;

async function deskOf(name = newName(), storage?: IDBFactory | null): Promise<AidReview> {
  const desk = document.createElement('aid-review');
  desk.setAttribute('name', name);
  if (storage !== undefined) desk.storage = storage;
  await fixture(html`<div>${desk}</div>`);
  await desk.updateComplete;
  return desk;
}
const withArticle = async (name?: string, storage?: IDBFactory | null) => {
  const desk = await deskOf(name, storage);
  await desk.add([{ text, title: 'Cold', publisher: 'The Paper', published: '2024-11-15' }]);
  await desk.updateComplete;
  return desk;
};
const cards = (desk: Element) => findAll(desk, '.claim');
const verdicts = (desk: Element) =>
  cards(desk).map(({ classList }) =>
    ['open', 'accepted', 'rejected'].find((verdict) => classList.contains(verdict)),
  );
const current = (desk: Element) => find(desk, '.claim[tabindex="0"]')!;
const status = (desk: Element) => textOf(desk, '[part="bar"] [role="status"]');
const buttonOf = (desk: Element, words: string) =>
  findAll(desk, 'button').find((button) => button.textContent!.trim().startsWith(words))!;
const focused = (desk: Element) => desk.shadowRoot!.activeElement;
const press = async (desk: Element, key: string, isDone: () => boolean, message?: string) => {
  await sendKeys({ press: key });
  await until(isDone, message ?? `${key} does its work`);
};
const typeInto = (field: Element, value: string) => {
  Object.assign(field, { value });
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
};

afterEach(() => setViewport({ width: 800, height: 600 }));

describe('the review desk, without a mouse', () => {
  it('takes a text, goes through its figures, changes, adds, undoes and publishes', async () => {
    const desk = await deskOf();
    find(desk, 'textarea')!.focus();
    await sendKeys({ type: text.split('\n')[2]! });
    find(desk, '[part="add"] button')!.focus();
    await press(desk, 'Enter', () => cards(desk).length === 2, 'the text is read');
    await until(() => status(desk).includes('2 figures'));

    current(desk).focus();
    await press(desk, 'a', () => verdicts(desk).join() === 'accepted,open');
    await until(() => focused(desk) === cards(desk)[1], 'the focus goes on to the next figure');
    await press(desk, 'r', () => verdicts(desk).join() === 'accepted,rejected');
    await until(() => status(desk).includes('No figure is open'));
    await press(desk, 'u', () => verdicts(desk).join() === 'accepted,open');
    await press(desk, 'U', () => verdicts(desk).join() === 'accepted,rejected');
    await press(desk, 'k', () => focused(desk) === cards(desk)[0]);
    await press(desk, 'ArrowDown', () => focused(desk) === cards(desk)[1]);
    await press(desk, 'o', () => verdicts(desk).join() === 'accepted,open');

    current(desk).focus();
    await press(desk, 'e', () => find(desk, '.editor') !== null, 'the form opens');
    await until(() => focused(desk)?.localName === 'select', 'the form has the focus');
    const field = find<HTMLInputElement>(desk, '.editor [name="value"]')!;
    field.focus();
    field.select();
    await sendKeys({ type: 'none' });
    await press(desk, 'Enter', () => find(desk, '#fault-value') !== null, 'a fault is told');
    await until(() => focused(desk) === field, 'the wrong field has the focus');
    field.select();
    await sendKeys({ type: '67' });
    await press(desk, 'Enter', () => find(desk, '.editor') === null, 'the change is saved');
    await until(() => current(desk).textContent!.includes('67'));
    expect(current(desk).textContent).to.contain('edited');

    current(desk).focus();
    await press(desk, 'n', () => find(desk, '.pick textarea') !== null, 'the text can be selected');
    const picked = find<HTMLTextAreaElement>(desk, '.pick textarea')!;
    await until(() => focused(desk) === picked);
    picked.setSelectionRange(picked.value.indexOf('Kyiv'), picked.value.indexOf('Kyiv') + 5);
    await press(desk, 'Enter', () => find(desk, '.text .editor') !== null, 'it asks for the rest');
    for (const [name, value] of [
      ['item', 'city'],
      ['value', '1'],
      ['unit', 'item'],
    ])
      typeInto(find(desk, `.text .editor [name="${name}"]`)!, value!);
    find(desk, '.text .editor [type="submit"]')!.focus();
    await press(desk, 'Enter', () => cards(desk).length === 3, 'the figure is added');
    await until(() => verdicts(desk).join() === 'accepted,accepted,open');

    buttonOf(desk, 'Publish').focus();
    await press(desk, 'Enter', () => find<HTMLDialogElement>(desk, 'dialog')!.open);
    expect(textOf(desk, 'dialog')).to.contain('1 figure is still open');
    typeInto(find(desk, 'dialog input')!, 'Ann');
    const code = () => find<HTMLTextAreaElement>(desk, 'dialog textarea')!.value;
    await until(() => code().includes('"by":"Ann"'));
    await press(desk, 'Escape', () => !find<HTMLDialogElement>(desk, 'dialog')!.open);

    const published = await fixture<HTMLElement>(html`<div></div>`);
    published.innerHTML = code();
    const dashboard = published.querySelector('aid-dashboard')!;
    const charts = [...published.querySelectorAll('aid-chart')];
    expect(charts.map((chart) => chart.getAttribute('topic'))).to.deep.equal(['attacks', 'aid']);
    await until(() => charts.every((chart) => marksOf(chart).length > 0), 'the embed code draws');
    expect(textOf(dashboard, '[part="note"]')).to.contain('Checked by Ann');
    for (const chart of charts)
      expect(textOf(chart, '[part="note"]')).not.to.contain('not yet checked');
  });

  it('takes no letters that are typed elsewhere', async () => {
    const desk = await withArticle();
    buttonOf(desk, 'Add articles').focus();
    await sendKeys({ press: 'a' });
    await sendKeys({ press: 'r' });
    expect(verdicts(desk)).to.deep.equal(['open', 'open', 'open']);
  });
});

describe('the review desk, by pointer', () => {
  it('decides by buttons, and the charts follow at once', async () => {
    await setViewport({ width: 1200, height: 900 });
    const desk = await withArticle();
    const charts = () => findAll(desk, 'aid-chart').map((chart) => chart.getAttribute('topic'));
    expect(charts()).to.deep.equal(['aid', 'attacks']);
    const [, button] = cards(desk)[0]!.querySelectorAll('button');
    button!.scrollIntoView({ block: 'center' });
    await sendMouse({ type: 'click', position: middleOf(button!) });
    await until(() => verdicts(desk)[0] === 'rejected');
    expect(charts()).to.deep.equal(['attacks']);
    await until(() => findAll(find(desk, 'aid-source')!, '[part="mark"]').length === 2);
    buttonOf(desk, 'Accept all 2').click();
    await until(() => verdicts(desk).join() === 'rejected,accepted,accepted');
    buttonOf(desk, 'Undo').click();
    await until(() => verdicts(desk).join() === 'rejected,open,open');
  });

  it('goes to the figure of a mark that is chosen in the text', async () => {
    const desk = await withArticle();
    const marksIn = () => findAll(find(desk, 'aid-source')!, '[part="mark"]');
    await until(() => marksIn().length === 3);
    const marks = marksIn();
    marks[2]!.click();
    await until(() => current(desk) === cards(desk)[2]);
    cards(desk)[1]!.click();
    await until(() => marks[1]!.hasAttribute('aria-current'), 'and the other way');
  });

  it('shows the first figures of a long list at once, and all of them soon', async () => {
    const desk = await deskOf();
    const long = Array.from({ length: 40 }, (_, i) => `Norway pledged $${i + 1}m to Ukraine.`);
    await desk.add([{ text: long.join(' ') }]);
    await desk.updateComplete;
    expect(cards(desk).length).to.be.at.least(20);
    await until(() => cards(desk).length === 40, 'all are there');
    expect(buttonOf(desk, 'Accept all 40')).not.to.equal(undefined);
    cards(desk)[39]!.click();
    await until(() => current(desk) === cards(desk)[39]);
  });

  it('filters, and says when nothing is left', async () => {
    const desk = await withArticle();
    const filter = find<HTMLSelectElement>(desk, '.claims select')!;
    typeInto(filter, 'rejected');
    await until(() => textOf(desk, '.claims').includes('None of these'));
    typeInto(filter, 'open');
    await until(() => cards(desk).length === 3);
  });

  it('reads files that are dropped, and applies corrections again', async () => {
    const desk = await withArticle();
    buttonOf(desk, 'Accept all 3').click();
    await until(() => verdicts(desk).every((verdict) => verdict === 'accepted'));
    let file: Blob | undefined;
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob: Blob) => ((file = blob), createObjectURL(blob));
    // A file that is really handed over makes Firefox ask where to put it, and takes the focus from the page.
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = () => {};
    typeInto(find(desk, 'dialog input')!, 'Ann');
    buttonOf(desk, 'Save the corrections').click();
    await until(() => file !== undefined, 'a file is handed over');
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;

    const other = await deskOf();
    const drop = (...files: File[]) => {
      const dataTransfer = new DataTransfer();
      for (const one of files) dataTransfer.items.add(one);
      other.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
    };
    const page = `<title>Cold again</title><article><p>A new beginning.</p>${text
      .split('\n\n')
      .map((line) => `<p>${line}</p>`)
      .join('')}</article>`;
    drop(new File([page], 'saved.html', { type: 'text/html' }));
    await until(() => cards(other).length === 3, 'the page is read');
    drop(new File([file!], 'corrections.json', { type: 'application/json' }));
    await until(() => verdicts(other).every((verdict) => verdict === 'accepted'));
    await until(() => status(other).includes('3 corrections were applied'));
    drop(new File(['{"a":'], 'broken.json', { type: 'application/json' }));
    await until(() => textOf(other, '[role="alert"]').includes('broken.json is no valid JSON'));
    drop(new File(['{"claims":[]}'], 'claims.json', { type: 'application/json' }));
    await until(() => textOf(other, '[role="alert"]').includes('no corrections file'));
    expect(cards(other).length).to.equal(3);
  });

  it('says what is missing, and that an article lies there already', async () => {
    const desk = await withArticle();
    await desk.add([{ text, title: 'Cold', published: '2024-11-15' }]);
    expect(status(desk)).to.contain('on the desk already');
    buttonOf(desk, 'Add articles').click();
    await until(() => find(desk, '[part="add"]') !== null);
    find(desk, '[part="add"] .main')!.click();
    await until(() => textOf(desk, '#add-fault').includes('Paste the text'));
    await desk.add([{} as never]);
    await until(() => textOf(desk, '[role="alert"]').includes('neither text nor html'));
  });
});

describe('the review desk loses nothing', () => {
  it('in a reload', async () => {
    const name = newName();
    const desk = await withArticle(name);
    current(desk).focus();
    await press(desk, 'a', () => verdicts(desk)[0] === 'accepted');
    desk.remove();
    const again = await deskOf(name);
    await until(() => verdicts(again).join() === 'accepted,open,open', 'it is there again');
    buttonOf(again, 'Undo').click();
    await until(() => verdicts(again).join() === 'open,open,open');
  });

  it('in a second tab: both see what either does, and neither overwrites the other', async () => {
    const name = newName();
    const [one, other] = [await withArticle(name), await deskOf(name)];
    await until(() => cards(other).length === 3);
    cards(one)[0]!.querySelector('button')!.click();
    cards(other)[2]!.querySelector('button')!.click();
    for (const desk of [one, other])
      await until(() => verdicts(desk).join() === 'accepted,open,accepted', 'both are kept');
    expect([status(one), status(other)].join()).to.contain('another tab');
  });

  it('where the browser keeps nothing: it says so, and works on', async () => {
    const desk = await withArticle(newName(), null);
    expect(textOf(desk, '[role="alert"]')).to.contain('does not keep this review');
    buttonOf(desk, 'Accept all').click();
    await until(() => verdicts(desk).every((verdict) => verdict === 'accepted'));
  });

  it('where storage is full: what was done last stays on the screen', async () => {
    const name = newName();
    const desk = await withArticle(name);
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      buttonOf(desk, 'Accept all').click();
      await until(() => textOf(desk, '[role="alert"]').includes('storage is full'));
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    expect(verdicts(desk)).to.deep.equal(['accepted', 'accepted', 'accepted']);
    buttonOf(desk, 'Undo').click();
    await until(() => verdicts(desk).join() === 'open,open,open');
  });

  for (const [what, kept, message] of [
    ['damaged', { version: 1, log: { actions: 'x', done: 7 } }, 'is damaged'],
    ['of a newer version', { version: 99, log: {} }, 'newer version'],
  ] as const)
    it(`where what is kept is ${what}: it is set aside`, async () => {
      const name = newName();
      await withArticle(name).then((desk) => desk.remove());
      await write(name, kept);
      const desk = await deskOf(name);
      await until(() => textOf(desk, '[role="alert"]').includes(message));
      await until(() => find(desk, '[part="add"]') !== null, 'the desk begins empty');
      const names = await keys();
      expect(names.some((key) => String(key).startsWith(`${name} (set aside`))).to.equal(true);
    });
});

describe('the review desk for everybody', () => {
  const views: readonly (readonly [string, (desk: AidReview) => unknown])[] = [
    ['as it is', () => {}],
    ['with a form open', (desk) => cards(desk)[0]!.querySelectorAll('button')[2]!.click()],
    ['with the panel open', (desk) => buttonOf(desk, 'Add articles').click()],
    ['where a figure is added', (desk) => buttonOf(desk, 'Add a figure').click()],
    ['with the keys on view', (desk) => find(desk, 'summary')!.click()],
    [
      'with the dialog open',
      (desk) => (
        buttonOf(desk, 'Accept all').click(),
        setTimeout(() => buttonOf(desk, 'Publish').click(), 300)
      ),
    ],
  ];
  for (const scheme of ['light', 'dark'])
    for (const [name, act] of views)
      it(`axe finds nothing ${name}, ${scheme}`, async () => {
        const desk = await withArticle();
        desk.style.colorScheme = scheme;
        act(desk);
        await new Promise((resolve) => setTimeout(resolve, 600));
        await expect(desk).to.be.accessible();
      });

  it('fits 320 px, with targets that a finger meets', async () => {
    await setViewport({ width: 320, height: 700 });
    const desk = await withArticle();
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    for (const button of findAll(desk, ':not(dialog) > button, .actions button, select'))
      if (!button.closest('dialog'))
        expect(button.getBoundingClientRect().height).to.be.at.least(24);
  });

  it('tells the verdict of a figure above its words', async () => {
    await setViewport({ width: 1200, height: 900 });
    const desk = await withArticle();
    for (const card of cards(desk)) {
      const { bottom } = card.querySelector('.verdict')!.getBoundingClientRect();
      expect(card.querySelector('.spoken')!.getBoundingClientRect().top).to.be.at.least(bottom - 1);
    }
  });

  it('shows markup as text', async () => {
    const desk = await deskOf();
    await desk.add([
      {
        text: '<img src=x onerror="window.ran = 1"> Two people were killed in Mali.',
        title: '<b>x</b>',
      },
    ]);
    await desk.updateComplete;
    expect(find(desk, 'img, b')).to.equal(null);
    expect(textOf(desk, '[part="articles"]')).to.contain('<b>x</b>');
  });
});

function storeOf(mode: IDBTransactionMode): Promise<IDBObjectStore> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('aid-chart', 1);
    request.onerror = () => reject(request.error!);
    request.onsuccess = () => {
      const transaction = request.result.transaction('reviews', mode);
      transaction.oncomplete = () => request.result.close();
      resolve(transaction.objectStore('reviews'));
    };
  });
}
const resultOf = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve) => (request.onsuccess = () => resolve(request.result)));
const write = async (name: string, kept: { version: number; log: Partial<ReviewLog> | object }) =>
  resultOf((await storeOf('readwrite')).put(kept, name));
const keys = async () => resultOf((await storeOf('readonly')).getAllKeys());
