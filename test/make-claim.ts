import type { Claim } from '../src/model/claim.js';

let count = 0;
const withLow = new Set(['exact', 'more_than', 'at_least', 'vague']);
const withHigh = new Set(['exact', 'less_than', 'nearly', 'up_to']);

/** A claim with the bounds that its qualifier states, and a sentence around its figure; `figure` is how the sentence writes it. */
export function makeClaim(fields: Partial<Claim> & { readonly figure?: string } = {}): Claim {
  const { figure = String(fields.value ?? 1000), ...given } = fields;
  const value = given.value ?? 1000;
  const qualifier = given.qualifier ?? 'exact';
  const quote = `It was said that ${figure} was the figure.`;
  const start = quote.indexOf(figure);
  return {
    id: `claim-${++count}`,
    topic: 'aid',
    item: 'money',
    value,
    low: withLow.has(qualifier) ? value : null,
    high: withHigh.has(qualifier) ? value : null,
    qualifier,
    unit: 'USD',
    status: 'delivered',
    by: ['US'],
    to: ['UA'],
    saidBy: null,
    when: null,
    place: null,
    basis: null,
    who: null,
    aidType: null,
    partOf: null,
    evidence: {
      start,
      end: start + figure.length,
      sentenceStart: 0,
      sentenceEnd: quote.length,
      quote,
    },
    source: { url: null, title: null, publisher: 'The Paper', published: '2023-11-29' },
    ...given,
  } as Claim;
}

/** A claim that counts people, with no status. */
export const makeToll = (fields: Partial<Claim> & { readonly figure?: string } = {}): Claim =>
  makeClaim({
    topic: 'casualties',
    item: 'killed',
    unit: 'person',
    status: null,
    by: [],
    ...fields,
  } as Partial<Claim>);
