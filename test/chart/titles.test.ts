import { expect } from '@open-wc/testing';
import { ar } from '../../src/chart/languages/ar.js';
import { de } from '../../src/chart/languages/de.js';
import { fr } from '../../src/chart/languages/fr.js';
import { uk } from '../../src/chart/languages/uk.js';
import { layoutChart } from '../../src/chart/layout.js';
import { addWords } from '../../src/chart/words.js';
import type { Claim } from '../../src/model/claim.js';
import { makeClaim, makeToll } from '../make-claim.js';

const vague = { qualifier: 'vague', high: null } as const;
const people = (fields: Parameters<typeof makeToll>[0]) =>
  makeToll({ topic: 'people', item: 'displaced', ...fields } as Partial<Claim>);

/** Claims, and the heading and caption that are written from them. */
const table: (readonly [readonly Claim[], string, string])[] = [
  [
    [people({ ...vague, value: 100, figure: 'hundreds', who: 'civilians' })],
    'Hundreds of civilians displaced',
    'Displaced, Ukraine',
  ],
  [
    [people({ ...vague, value: 100, figure: 'hundreds' })],
    'Hundreds displaced',
    'Displaced, Ukraine',
  ],
  [
    [people({ item: 'refugee', value: 4e6 } as Partial<Claim>)],
    '4 million refugees',
    'Refugees, Ukraine',
  ],
  [
    [makeToll({ value: 0 }), makeToll({ value: 0, saidBy: 'the mayor' })],
    '0 killed',
    'Killed, Ukraine',
  ],
  [
    [
      makeToll({ value: 9, by: ['UA'], to: ['RU'] }),
      makeToll({ value: 3, by: ['RU'], to: ['UA'] }),
    ],
    '9 and 3 killed',
    'Killed, Ukraine and Russia',
  ],
  [
    [
      makeClaim({ topic: 'materiel', item: 'water', unit: 'tonne', value: 50 } as Partial<Claim>),
      makeClaim({ topic: 'materiel', item: 'tank', unit: 'item', value: 13 } as Partial<Claim>),
    ],
    '50 tonnes of water and 13 tanks delivered',
    'Weapons and goods, United States to Ukraine',
  ],
];

const materiel = (item: string, unit: string, value: number, fields: object = {}) =>
  makeClaim({ topic: 'materiel', item, unit, value, ...fields } as Partial<Claim>);
const hit = (item: string, unit: string, value: number, status: string) =>
  makeClaim({
    topic: 'infrastructure',
    item,
    unit,
    value,
    status,
    by: [],
  } as unknown as Partial<Claim>);
const given = (by: string, to: string) =>
  makeClaim({ by: [by], to: [to], value: 1e9, status: 'pledged' } as Partial<Claim>);

table.push(
  [[given('US', 'UA')], '$1bn pledged', 'Aid, United States to Ukraine, US dollars'],
  [
    [given('US', 'UA'), given('EU', 'UA')],
    '$1bn and $1bn pledged',
    'Aid, United States and European Union to Ukraine, US dollars',
  ],
  // Who gives to whom is left to the rows where not each gives to each.
  [[given('US', 'IL'), given('EU', 'UA')], '$1bn and $1bn pledged', 'Aid, US dollars'],
  [
    [given('US', 'UA'), given('EU', 'UA'), given('NO', 'UA')],
    '$1bn, $1bn and $1bn pledged',
    'Aid, to Ukraine, US dollars',
  ],
  [[hit('damage', 'USD', 10e9, 'damaged')], '$10bn of damage', 'Damage, Ukraine, US dollars'],
  [
    [makeToll({ value: 70, unit: 'percent', who: 'women' })],
    '70% women (killed)',
    'Killed, Ukraine, share',
  ],
  [
    [
      makeToll({ value: 900, basis: 'cumulative' }),
      makeToll({ value: 30, basis: 'increment' } as Partial<Claim>),
    ],
    '900 killed',
    'Killed, Ukraine',
  ],
);

const water = [materiel('water', 'tonne', 50), materiel('tank', 'item', 13)];
const homes = [hit('household', 'percent', 41, 'without service')];
const power = [hit('power', 'percent', 41, 'damaged')];
const tolls = [
  makeToll({ value: 5, who: 'children' }),
  makeToll({ value: 100, who: 'women', item: 'wounded' }),
];
const refugees = [people({ item: 'refugee', value: 4e6 } as Partial<Claim>)];
/** Headings in languages whose words bend: elision, case, number and order. */
const bent: Readonly<Record<string, readonly (readonly [readonly Claim[], string])[]>> = {
  de: [
    [water, '50 Tonnen Wasser und 13 Panzer geliefert'],
    [homes, '41 % der Haushalte ohne Versorgung'],
    [power, '41 % des Stroms beschädigt'],
    [tolls, '100 verletzte Frauen und 5 getötete Kinder'],
    [refugees, '4 Millionen Flüchtlinge'],
  ],
  fr: [
    [water, '50 tonnes d’eau et 13 chars livrés'],
    [homes, '41 % des foyers privés de service'],
    [power, '41 % de l’électricité endommagés'],
    [tolls, '100 femmes blessées et 5 enfants tués'],
    [refugees, '4 millions de réfugiés'],
  ],
  uk: [
    [water, '50 тонн води і 13 танків передано'],
    [homes, '41% домогосподарств без постачання'],
    [power, '41% електрики пошкоджено'],
    [tolls, '100 поранених жінок і 5 убитих дітей'],
    [refugees, '4 мільйони біженців'],
  ],
  ar: [
    [water, '50 طنًا من الماء و13 دبابة مُسلَّم'],
    [homes, '41% من الأسر بلا خدمة'],
    [tolls, '100 جريح من النساء و5 قتلى من الأطفال'],
    [refugees, '4 ملايين لاجئ'],
  ],
};
/** `Intl` puts marks of direction and spaces of its own kinds. */
const plain = (text: string) => text.replace(/\p{Cf}/gu, '').replace(/\s/g, ' ');

describe('headings in other languages', () => {
  for (const [language, words] of Object.entries({ de, fr, uk, ar })) {
    addWords(language, words);
    for (const [claims, heading] of bent[language]!)
      it(heading, () => {
        const layout = layoutChart(claims, { locale: language }, { width: 640 });
        expect(plain(layout.heading)).to.equal(heading);
      });
  }
});

describe('heading and caption, written from the claims', () => {
  for (const [claims, heading, caption] of table)
    it(`${heading} | ${caption}`, () => {
      const layout = layoutChart(claims, {}, { width: 640 });
      expect(layout.heading).to.equal(heading);
      expect(layout.caption).to.equal(caption);
    });
});
