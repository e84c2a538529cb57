import { expect } from '@open-wc/testing';
import { hueColors, ink, paper, quiet, ruleColor } from '../../src/export/palette.js';
import { hues, type Hue } from '../../src/model/layout.js';
import { chartOf } from '../element/support.js';
import { makeClaim } from '../make-claim.js';

type Color = readonly [red: number, green: number, blue: number];
const groups = ['a', 'b', 'c', 'd', 'e', 'f', 'rest'] as const;

const linear = (part: number) =>
  part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4;
const luminance = ([red, green, blue]: Color) =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
function contrast(a: Color, b: Color): number {
  const [dark, light] = [luminance(a), luminance(b)].toSorted((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** How eyes that lack one kind of cone see linear light (Machado, Oliveira, Fernandes 2009, severity 1). */
const eyes = {
  'all cones': [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [
    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998,
  ],
  deuteranopia: [
    0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881,
  ],
  tritanopia: [
    1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039,
  ],
} as const;
type Eye = readonly number[];
const seenBy = (eye: Eye, color: Color): number[] => {
  const light = color.map(linear);
  return [0, 1, 2].map((row) =>
    Math.max(
      0,
      [0, 1, 2].reduce((sum, at) => sum + eye[row * 3 + at]! * light[at]!, 0),
    ),
  );
};
/** Place in OKLab, where distances are as they are seen (Ottosson 2020). */
function placeOf([r, g, b]: readonly number[]): number[] {
  const l = Math.cbrt(0.4122214708 * r! + 0.5363325363 * g! + 0.0514459929 * b!);
  const m = Math.cbrt(0.2119034982 * r! + 0.6806995451 * g! + 0.1073969566 * b!);
  const s = Math.cbrt(0.0883024619 * r! + 0.2817188376 * g! + 0.6299787005 * b!);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}
const distance = (eye: Eye, a: Color, b: Color) => {
  const [p, q] = [a, b].map((color) => placeOf(seenBy(eye, color)));
  return Math.hypot(...p!.map((part, i) => part - q![i]!));
};

function toColor(css: string): Color {
  const context = document.createElement('canvas').getContext('2d')!;
  context.fillStyle = css;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

for (const scheme of ['light', 'dark'])
  describe(`colours, ${scheme}`, () => {
    let color: (token: string) => Color;
    beforeEach(async () => {
      const chart = await chartOf([makeClaim()]);
      chart.style.colorScheme = scheme;
      const probe = document.createElement('i');
      chart.shadowRoot!.append(probe);
      color = (token) => {
        probe.style.color = token.startsWith('--') ? `var(${token})` : token;
        return toColor(getComputedStyle(probe).color);
      };
    });
    for (const token of ['--ink', '--quiet', '--link', '--stop'])
      it(`${token} as text on the card: 4.5 to 1`, () =>
        expect(contrast(color(token), color('--card'))).to.be.at.least(4.5));
    for (const [text, ground] of [
      ['--ink', '--tip'],
      ['--quiet', '--tip'],
      ['--link', '--tip'],
      ['--ink', '--highlight'],
    ] as const)
      it(`${text} on ${ground}: 4.5 to 1`, () =>
        expect(contrast(color(text), color(ground))).to.be.at.least(4.5));
    for (const hue of hues)
      it(`marks in ${hue} on the card: 3 to 1`, () =>
        expect(contrast(color(`--${hue}`), color('--card'))).to.be.at.least(3));
    it('focus rings on the card: 3 to 1', () =>
      expect(contrast(color('--focus'), color('--card'))).to.be.at.least(3));
    for (const [name, eye] of Object.entries(eyes))
      it(`groups are told apart with ${name}`, () => {
        for (const [i, one] of groups.entries())
          for (const other of groups.slice(i + 1)) {
            const far = distance(eye, color(`--${one}`), color(`--${other}`));
            expect(far, `${one} and ${other}`).to.be.greaterThan(0.09);
          }
      });
    if (scheme === 'light')
      it('are those of exported pictures', () => {
        const tokens = { '--ink': ink, '--quiet': quiet, '--rule': ruleColor, '--card': paper };
        for (const [token, value] of Object.entries(tokens))
          expect(color(token), token).to.deep.equal(toColor(value));
        for (const hue of hues satisfies readonly Hue[])
          expect(color(`--${hue}`), hue).to.deep.equal(toColor(hueColors[hue]));
      });
  });

describe('themes', () => {
  it('each colour can be set from outside', async () => {
    const chart = await chartOf([makeClaim()]);
    chart.style.setProperty('--aid-give', 'rgb(1, 2, 3)');
    const mark = chart.shadowRoot!.querySelector('.solid')!;
    expect(getComputedStyle(mark).fill).to.equal('rgb(1, 2, 3)');
  });
  it('patterns can be turned off; the word stays', async () => {
    const chart = await chartOf([makeClaim({ status: 'pledged' })]);
    chart.style.setProperty('--aid-patterns', '0');
    const line = chart.shadowRoot!.querySelector('pattern .line')!;
    expect(getComputedStyle(line).opacity).to.equal('0');
    expect(chart.shadowRoot!.textContent).to.contain('pledged');
  });
});
