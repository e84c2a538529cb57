import { expect } from '@open-wc/testing';
import { toCSV } from '../../src/export/csv.js';
import { embedCode } from '../../src/export/embed.js';
import { toHTML } from '../../src/export/html.js';
import { toJSON } from '../../src/export/json.js';
import { renderSVG } from '../../src/export/svg.js';
import { makeClaim } from '../make-claim.js';

const head =
  'id,topic,item,value,low,high,qualifier,unit,status,by,to,saidBy,whenFrom,whenTo,place,basis,who,aidType,partOf,start,end,quote,url,title,publisher,published,checked';

describe('CSV', () => {
  it('has the head, raw numbers and CRLF', () => {
    const csv = toCSV([makeClaim({ id: 'a', value: 61e9, by: ['US', 'DE'] })]);
    const [first, second, last] = csv.split('\r\n');
    expect(first).to.equal(head);
    expect(second).to.match(
      /^a,aid,money,61000000000,61000000000,61000000000,exact,USD,delivered,US DE,UA,,/,
    );
    expect(second).to.match(/,false$/);
    expect(last).to.equal('');
  });
  const cells: readonly [string, string][] = [
    ['plain', ',plain,'],
    ['a, b', ',"a, b",'],
    ['say "so"', ',"say ""so""",'],
    ['two\nlines', ',"two\nlines",'],
    ['=1+1', ",'=1+1,"],
    ['+7', ",'+7,"],
    ['-7', ",'-7,"],
    ['@x', ",'@x,"],
    ['\tx', ",'\tx,"],
  ];
  for (const [place, cell] of cells)
    it(`${JSON.stringify(place)} becomes ${JSON.stringify(cell)}`, () =>
      expect(toCSV([makeClaim({ place })])).to.contain(cell));
});

describe('JSON and embed code', () => {
  const claim = makeClaim({ place: '</script><b>' });
  it('JSON comes back', () => expect(JSON.parse(toJSON([claim]))).to.deep.equal([claim]));
  it('the tag holds attributes and claims, and no way out of the script', () => {
    const code = embedCode({ heading: 'A "b" <c> & d', type: null, topic: 'aid' }, [claim]);
    const tag = new DOMParser().parseFromString(code, 'text/html').querySelector('aid-chart')!;
    expect(tag.getAttribute('heading')).to.equal('A "b" <c> & d');
    expect(tag.hasAttribute('type')).to.equal(false);
    expect(JSON.parse(tag.querySelector('script')!.textContent!)).to.deep.equal([claim]);
    expect(code.match(/<\/script/g)!.length).to.equal(1);
  });
});

describe('HTML', () => {
  it('holds the picture, and a row with all words of each claim', () => {
    const claims = [
      makeClaim({
        value: 4e9,
        figure: '$4bn',
        saidBy: '<b>Jane</b>',
        place: 'Kyiv',
        when: { from: '2022-02', to: null },
      }),
      makeClaim(),
    ];
    const page = new DOMParser().parseFromString(
      toHTML(renderSVG(claims), claims, 'A & B', 'en'),
      'text/html',
    );
    expect(page.title).to.equal('A & B');
    expect(page.querySelectorAll('svg [data-claim]').length).to.equal(2);
    expect(page.querySelectorAll('tbody tr').length).to.equal(2);
    expect(
      [...page.querySelectorAll('tbody tr:first-child td')].map((td) => td.textContent),
    ).to.deep.equal([
      '$4bn',
      'aid',
      'delivered',
      'United States',
      'Ukraine',
      '<b>Jane</b>',
      'since Feb 2022',
      'Kyiv',
      'It was said that $4bn was the figure.',
      'The Paper, 29 Nov 2023',
    ]);
    expect(page.querySelectorAll('script, link, img, b').length).to.equal(0);
  });
});

describe('renderSVG', () => {
  const claims = [
    makeClaim({ id: '"><script>x</script>', value: 4e9, qualifier: 'more_than', figure: '$4bn' }),
    makeClaim({ by: ['<img src=x onerror=alert(1)>'], status: 'blocked' }),
  ];
  for (const isRightToLeft of [false, true])
    it(`is a whole picture without script or anything from outside${isRightToLeft ? ', mirrored' : ''}`, () => {
      const text = renderSVG(claims, { width: 500, isRightToLeft });
      const page = new DOMParser().parseFromString(text, 'image/svg+xml');
      expect(page.querySelector('parsererror')).to.equal(null);
      expect(page.querySelectorAll('[data-claim]').length).to.equal(2);
      expect(page.querySelectorAll('script, image, style, a').length).to.equal(0);
      expect(page.documentElement.textContent).to.contain('> $4bn');
      expect(page.documentElement.textContent).to.contain('Read by machine');
      expect(text.replace('http://www.w3.org/2000/svg', '')).not.to.match(/https?:|url\((?!#)/);
      for (const { attributes } of page.querySelectorAll('*'))
        for (const { name } of attributes) expect(name).not.to.match(/^on/);
    });
  it('draws nothing from nothing, and refuses what is no list', () => {
    expect(renderSVG([])).to.match(/^<svg .*<\/svg>$/s);
    expect(() => renderSVG('x' as never)).to.throw(TypeError);
  });
});
