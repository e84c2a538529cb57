const topics = ['aid', 'materiel', 'attacks', 'casualties', 'people', 'infrastructure'];

/**
 * The charts that fit an article: one for each topic of which it has figures. Goods of which a
 * part is told ("300,000 of the 1 million shells") get their own, so that the part is seen in it.
 * @returns {Record<string, string>[]} attributes of `<aid-chart>` for each
 */
export function chooseCharts(claims) {
  return topics.flatMap((topic) => {
    const ofTopic = claims.filter((claim) => claim.topic === topic);
    if (ofTopic.length === 0) return [];
    return topic === 'materiel' ? splitByFamily(ofTopic) : [{ topic }];
  });
}

function splitByFamily(claims) {
  const topic = 'materiel';
  const families = itemsOf(claims.filter(({ partOf }) => partOf !== null));
  const others = itemsOf(claims).filter((item) => !families.includes(item));
  if (families.length + Math.min(others.length, 1) < 2) return [{ topic }];
  return [
    ...families.map((item) => ({ topic, item: listOf([item]) })),
    ...(others.length > 0 ? [{ topic, item: listOf(others) }] : []),
  ];
}

const itemsOf = (claims) => [...new Set(claims.map(({ item }) => item))];

/** Items with a space in them are told apart by commas, and a single one ends with one. */
const listOf = (items) => (items.length === 1 ? `${items[0]},` : items.join(', '));

/** A name for a chart that stays the same while its article is edited. */
export const keyOf = ({ topic, item }) => (item ? `${topic}-${item}` : topic).replace(/\W+/g, '-');

/** Whether a chart with these attributes shows a claim. */
export function shows({ topic, item }, claim) {
  return claim.topic === topic && (!item || item.split(/, ?/).includes(claim.item));
}
