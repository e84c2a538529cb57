import { expect } from '@open-wc/testing';
import { readingOf, wordsOf } from './reading.js';

/** A sentence, and its chunks as kind and words; # marks a noun phrase with a figure. */
const rows: readonly (readonly [sentence: string, ...chunks: string[]])[] = [
  [
    'Germany sent Ukraine more than 40 tanks.',
    'noun Germany',
    'verb sent',
    'noun Ukraine',
    'noun# more than 40 tanks',
  ],
  [
    'The US has not yet delivered the $53 million.',
    'noun The US',
    'verb has not yet delivered',
    'noun# the $53 million',
  ],
  [
    'Twelve drones were shot down over Kyiv, and two got through.',
    'noun# Twelve drones',
    'verb were shot down',
    'preposition over',
    'noun Kyiv',
    'comma ,',
    'and and',
    'noun# two',
    'verb got through',
  ],
  [
    'Of the 1 million shells promised by the EU, 300,000 have arrived.',
    'preposition Of',
    'noun# the 1 million shells',
    'verb promised',
    'preposition by',
    'noun the EU',
    'comma ,',
    'noun# 300,000',
    'verb have arrived',
  ],
  [
    'Norway plans to send 22 howitzers that it needs.',
    'noun Norway',
    'verb plans',
    'verb to send',
    'noun# 22 howitzers',
    'opener that',
    'noun it',
    'verb needs',
  ],
  // A name that is also a small word.
  [
    'Hungary vetoed it; WHO did not.',
    'noun Hungary',
    'verb vetoed',
    'noun it',
    'stop ;',
    'noun WHO',
    'verb did not',
  ],
  // A noun and a verb that look the same.
  ['Russian strikes hit Lviv.', 'noun Russian strikes', 'verb hit', 'noun Lviv'],
  // A year is a phrase of its own; a designator is no figure.
  [
    'In 2016 Israel bought F-16s.',
    'preposition In',
    'noun 2016',
    'noun Israel',
    'verb bought',
    'noun F-16s',
  ],
];

describe('the chunks of a sentence', () => {
  for (const [sentence, ...expected] of rows)
    it(sentence, () => {
      const reading = readingOf(sentence);
      const found = reading.chunks.map(
        (chunk) => `${chunk.kind}${chunk.figure ? '#' : ''} ${wordsOf(reading, chunk)}`,
      );
      expect(found).to.deep.equal(expected);
    });

  it('stand in order and do not overlap', () => {
    for (const [sentence] of rows) {
      const { chunks } = readingOf(sentence);
      for (let i = 1; i < chunks.length; i++)
        expect(chunks[i]!.from).to.be.at.least(chunks[i - 1]!.to);
    }
  });
});

/** A sentence, and each verb group as lemma, mood and what else it is; > leads to the verb that it hangs on. */
const verbs: readonly (readonly [sentence: string, ...groups: string[]])[] = [
  // Mood.
  ['Germany sends 40 tanks.', 'send present'],
  ['Germany sent 40 tanks.', 'send past'],
  ['Germany has sent 40 tanks.', 'send past'],
  ['Germany is sending 40 tanks.', 'send present'],
  ['Germany will send 40 tanks.', 'send future'],
  ['Germany is to send 40 tanks.', 'send future'],
  ['Germany could have sent 40 tanks.', 'send conditional'],
  ['Germany plans to send 40 tanks.', 'plan present', 'send infinitive > plan'],
  ['Rockets fell on Haifa, killing 12 people.', 'fall on past', 'kill gerund'],
  // Passive.
  ['Forty tanks were sent.', 'send past passive'],
  ['Forty tanks have been sent.', 'send past passive'],
  ['Forty tanks will be sent.', 'send future passive'],
  ['Forty tanks are sent each month.', 'send present passive'],
  ['The tanks sent by Germany have arrived.', 'send participle passive', 'arrive past'],
  [
    'People wounded in the raid were flown out.',
    'wound participle passive',
    'fly out past passive',
  ],
  // Negation.
  ['Germany has not sent 40 tanks.', 'send past negated'],
  ["Germany won't send 40 tanks.", 'send future negated'],
  ['Forty tanks were never sent.', 'send past passive negated'],
  // A verb of two words.
  ['Kyiv shot down 14 drones.', 'shoot down past'],
  ['Fourteen drones were shot down.', 'shoot down past passive'],
  // No verb but "be".
  ['The toll is 40.', 'be present copula'],
];

describe('the verbs of a sentence', () => {
  for (const [sentence, ...expected] of verbs)
    it(sentence, () => {
      const { chunks } = readingOf(sentence);
      const found = chunks.flatMap(({ verb }) => {
        if (!verb) return [];
        const { lemma, mood, isPassive, isNegated, isCopula, governor } = verb;
        const words = [
          lemma,
          mood,
          isPassive && 'passive',
          isNegated && 'negated',
          isCopula && 'copula',
          governor >= 0 && `> ${chunks[governor]!.verb!.lemma}`,
        ];
        return [words.filter((word) => word !== false).join(' ')];
      });
      expect(found).to.deep.equal(expected);
    });
});
