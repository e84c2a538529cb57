// Scores claims against gold: which figures are found, and which fields of those are right.

/** A fraction stands in the gold with two decimals (33.33). */
const tolerance = 5e-4;
const isNear = (one, other) =>
  one === other ||
  (typeof one === 'number' &&
    typeof other === 'number' &&
    Math.abs(one - other) <= tolerance * Math.max(Math.abs(one), Math.abs(other)));

const isSameSet = (one, other) => {
  const [known, found] = [new Set(one ?? []), new Set(other ?? [])];
  return known.size === found.size && [...known].every((id) => found.has(id));
};

/** A name without case, marks and small words. */
const plain = (name) =>
  (name ?? '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .replace(/\b(?:the|s|of)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** "Kuleba" is "Dmytro Kuleba". */
const isSameName = (one, other) => {
  const [known, found] = [plain(one), plain(other)];
  if (known === '' || found === '') return known === found;
  return ` ${known} `.includes(` ${found} `) || ` ${found} `.includes(` ${known} `);
};

/** "anti-tank missile" and "missile" are one kind: one may be the last words of the other. */
const isSameItem = (one, other) => {
  const [known, found] = [one, other].map((item) => ` ${plain(item).replace(/s$/, '')}`);
  if (known.trim() === '' || found.trim() === '') return false;
  return known.endsWith(found) || found.endsWith(known);
};

/** The gold may cut a date to its month or year. */
const isSameDate = (known, found) =>
  (known ?? null) === null
    ? (found ?? null) === null
    : typeof found === 'string' && found.startsWith(known);

/** Whether a claim has a field as the gold has it. */
const slots = {
  bounds: (gold, claim) =>
    isNear(gold.low, claim.low) && isNear(gold.high, claim.high) && gold.unit === claim.unit,
  topic: (gold, claim) => gold.topic === claim.topic,
  item: (gold, claim) => gold.topic === claim.topic && isSameItem(gold.item, claim.item),
  status: (gold, claim) => (gold.status ?? null) === (claim.status ?? null),
  by: (gold, claim) => isSameSet(gold.by, claim.by),
  to: (gold, claim) => isSameSet(gold.to, claim.to),
  saidBy: (gold, claim) => isSameName(gold.saidBy, claim.saidBy),
  when: ({ when }, claim) =>
    !when ||
    (claim.when && isSameDate(when.from, claim.when.from) && isSameDate(when.to, claim.when.to)),
};
const strict = ['bounds', 'item', 'status', 'by', 'to'];

/** Each claim of the gold with the one that overlaps it most and has its value, or null; and the claims left over. */
export function pairUp(golds, claims) {
  const left = new Set(claims);
  const pairs = golds.map((gold) => {
    const overlap = ({ evidence }) =>
      Math.min(evidence.end, gold.end) - Math.max(evidence.start, gold.start);
    const [best = null] = [...left]
      .filter((claim) => overlap(claim) > 0 && isNear(gold.value, claim.value))
      .sort((a, b) => overlap(b) - overlap(a));
    left.delete(best);
    return [gold, best];
  });
  return { pairs, extra: [...left] };
}

/**
 * Scores a reader on passages of gold. An optional claim costs nothing where it is missed and earns
 * nothing where it is found.
 * @param read - (text, { published }) to claims
 * @returns counts of passages, gold claims and claims read; precision, recall and F1 of `found`, of
 *   each slot (a wrong one is both a miss and a false claim), and of `strict` (all that count are right)
 */
export function scoreGold(passages, read) {
  const rights = Object.fromEntries(['found', ...Object.keys(slots), 'strict'].map((k) => [k, 0]));
  let gold = 0;
  let predicted = 0;
  for (const { text, published, claims } of passages) {
    const { pairs, extra } = pairUp(claims, read(text, { published }));
    const due = pairs.filter(([{ optional }]) => !optional);
    const found = due.filter(([, claim]) => claim !== null);
    gold += due.length;
    predicted += found.length + extra.length;
    for (const pair of found) {
      const right = Object.keys(slots).filter((slot) => slots[slot](...pair));
      for (const slot of ['found', ...right]) rights[slot] += 1;
      if (strict.every((slot) => right.includes(slot))) rights.strict += 1;
    }
  }
  const shares = Object.entries(rights).map(([slot, right]) => [
    slot,
    sharesOf(right, gold, predicted),
  ]);
  return { passages: passages.length, gold, predicted, ...Object.fromEntries(shares) };
}

function sharesOf(right, gold, predicted) {
  const precision = predicted > 0 ? right / predicted : 0;
  const recall = gold > 0 ? right / gold : 0;
  const sum = precision + recall;
  return { precision, recall, f1: sum > 0 ? (2 * precision * recall) / sum : 0 };
}
