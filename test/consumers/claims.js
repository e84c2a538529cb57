// What every project draws: invented figures, as a person would have checked them.
const claim = (item, value) => ({
  id: item,
  topic: 'materiel',
  item,
  value,
  low: value,
  high: value,
  qualifier: 'exact',
  unit: 'item',
  status: 'delivered',
  by: ['NO'],
  to: ['MW'],
  saidBy: null,
  when: null,
  place: null,
  basis: null,
  who: null,
  aidType: null,
  partOf: null,
  evidence: { start: 0, end: 1, sentenceStart: 0, sentenceEnd: 1, quote: '' },
  source: { url: null, title: null, publisher: null, published: null },
  checked: true,
});

/** @type {import('aid-chart').Claim[]} */
export const claims = [claim('tent', 300), claim('generator', 20)];
/** @type {import('aid-chart').Claim[]} */
export const more = [...claims, claim('aid truck', 12)];
