import type { Counted } from './counted.js';
import type { Reading } from './sentence.js';

/** "including two children", "among them 12 women", "seven of them children", "two children among them". */
export function isPartBefore(reading: Reading, counted: Counted): boolean {
  const { tokens, sentence } = reading;
  const before = tokens
    .slice(Math.max(sentence.from, counted.quantity.from - 3), counted.quantity.from)
    .map(({ lower }) => lower);
  const after = tokens
    .slice(counted.to, counted.to + 3)
    .map(({ lower }) => lower)
    .join(' ');
  return (
    before.includes('including') ||
    before.includes('them') ||
    before.includes('whom') ||
    /^among (them|the|those)/.test(after) ||
    counted.isPart
  );
}

export function whoOf(counted: Counted): string | null {
  const person = counted.nouns.find(({ group, item }) => group === 'person' && item !== 'people');
  return person?.item ?? null;
}
