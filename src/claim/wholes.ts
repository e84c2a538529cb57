import type { Counted } from './counted.js';
import type { Draft } from './draft.js';
import type { Scene } from './scene.js';
import type { Site } from './site.js';

/** "72 of 76": the draft of the 72 while the 76 are read; null for a figure that is no whole. */
export function partOf({ drafts }: Scene, { quantity }: Counted): Draft | null {
  const last = drafts.at(-1);
  return last?.counted.whole === quantity ? last : null;
}

/** "five of its six crew", "90 of 400 villagers": the whole of a part, of which nothing else is said. */
export function isMereWhole({ reading, counted, scene, links }: Site): boolean {
  const part = partOf(scene, counted);
  const opens =
    reading.chunks[0]?.word === 'of' &&
    counted.at <= 1 &&
    counted.nouns.some(({ group }) => group === 'person');
  const isWhole = part !== null && !/^(?:attacks|materiel|aid)$/.test(part.topic);
  if (!opens && !isWhole) return false;
  const isTold = counted.nouns.some(({ group }) => group === 'outcome');
  const own = links.find(
    ({ at, role }) =>
      role === 'subject' &&
      (reading.chunks[at]!.verb?.mood === 'participle' ||
        reading.chunks[at - 1]?.kind === 'opener'),
  );
  return !isTold && !own;
}

/** "2,500 of the 9,907": the whole is what its part is, where both are given or fired. */
export function readWhole(site: Site): Draft | null {
  const part = partOf(site.scene, site.counted);
  if (!part || /^(?:casualties|people|infrastructure)$/.test(part.topic)) return null;
  const unit = part.unit === 'percent' ? 'item' : part.unit;
  return {
    ...part,
    status: isPromisedWhole(site) ? 'pledged' : part.status,
    quantity: site.counted.quantity,
    counted: site.counted,
    unit,
    basis: null,
    who: null,
  };
}

/** "10 of 49 promised tanks": what is given is a part, and the whole is a promise. */
export const isPromisedWhole = ({ counted, scene }: Site): boolean =>
  partOf(scene, counted) !== null &&
  counted.words.some((word) => /^(?:promised|pledged)$/.test(word));
