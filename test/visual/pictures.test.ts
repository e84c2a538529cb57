import { expect, nextFrame } from '@open-wc/testing';
import { emulateMedia, executeServerCommand, setViewport } from '@web/test-runner-commands';
import type { AidChart } from '../../src/element/aid-chart.js';
import { chartOf, findAll, isChromium } from '../element/support.js';
import { sets } from './sets.js';

/** Ways to look at a chart; a picture of each type in each stands in `pictures/`. */
const looks = {
  light: {},
  dark: { scheme: 'dark' },
  rtl: { dir: 'rtl', lang: 'ar' },
  print: { media: 'print' },
  narrow: { width: 320 },
} as const;

/** What the runner answers, from tools/pictures.mjs. */
interface Compared {
  /** Empty where the picture is the stored one. */
  readonly fault: string;
}

/** Widths and so the places of marks follow the font: all machines draw with the same one. */
async function loadFont(): Promise<void> {
  for (const [file, weight] of [
    ['DejaVuSans', '400'],
    ['DejaVuSans-Bold', '620'],
  ] as const) {
    const url = `url(/node_modules/dejavu-fonts-ttf/ttf/${file}.ttf)`;
    document.fonts.add(await new FontFace('Pictured', url, { weight }).load());
  }
}

/** How wide the font's letters are on the machine that stored the pictures, in CSS pixels. */
const storedWidth = 1360;

/** Hinting makes letters wider or narrower, and moves all that stands beside them. */
function letterWidth(): number {
  const context = document.createElement('canvas').getContext('2d')!;
  return [12, 13, 14, 15, 17].reduce((sum, size) => {
    context.font = `${size}px Pictured`;
    return sum + context.measureText('The quick brown fox, 61 of 40bn: ألمانيا').width;
  }, 0);
}

/** Where letters stand: how they are drawn differs from machine to machine, and is not compared. */
function textBoxes(chart: AidChart): DOMRect[] {
  const texts = document.createTreeWalker(chart.shadowRoot!, NodeFilter.SHOW_TEXT);
  const boxes: DOMRect[] = [];
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(node);
    if (node.textContent!.trim() !== '') boxes.push(...range.getClientRects());
  }
  return boxes;
}

async function pictureOf(chart: AidChart, name: string): Promise<Compared> {
  const { x, y, width, height } = chart.getBoundingClientRect();
  const masks = textBoxes(chart).map((box) => [box.x - x, box.y - y, box.width, box.height]);
  return executeServerCommand('picture', { name, clip: { x, y, width, height }, masks });
}

// Pictures are of one browser.
if (isChromium)
  describe('pictures of the charts', () => {
    let isAlike = true;
    before(async () => {
      await loadFont();
      const width = letterWidth();
      isAlike = Math.abs(width - storedWidth) < 1;
      if (!isAlike)
        console.warn(
          `Letters are drawn in other widths here (${width} px, stored ${storedWidth} px): pictures are made, and not compared.`,
        );
    });
    beforeEach(() => setViewport({ width: 860, height: 1200 }));
    afterEach(() => emulateMedia({ media: 'screen' }));

    for (const [type, claims] of Object.entries(sets))
      for (const [
        look,
        { width = 800, dir = 'ltr', lang = 'en', media = 'screen', scheme = 'light' },
      ] of Object.entries<{
        width?: number;
        dir?: string;
        lang?: string;
        media?: 'print';
        scheme?: 'dark';
      }>(looks))
        it(`${type}, ${look}`, async () => {
          await emulateMedia({ media });
          const chart = await chartOf(claims, { type, dir, lang }, width);
          chart.style.setProperty('--aid-font', '15px/1.45 Pictured');
          chart.style.colorScheme = scheme;
          await nextFrame();
          await nextFrame();
          await chart.updateComplete;
          expect(findAll(chart, '[data-claim]').length).to.be.at.least(claims.length);
          const { fault } = await pictureOf(chart, `${type}-${look}`);
          if (isAlike) expect(fault).to.equal('');
        });
  });
