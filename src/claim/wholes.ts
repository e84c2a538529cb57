import type { Draft } from './draft.js';
import type { Site } from './site.js';

/** "five of its six crew", "90 of 400 villagers": the whole of a part, of which nothing else is said. */
export function isMereWhole({ reading, counted, scene, links }: Site): boolean {
  const last = scene.drafts.at(-1);
  const opens =
    reading.chunks[0]?.word === 'of' &&
    counted.at <= 1 &&
    counted.nouns.some(({ group }) => group === 'person');
  const isWhole =
    last?.counted.whole === counted.quantity && !/^(?:attacks|materiel|aid)$/.test(last.topic);
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
  const last = site.scene.drafts.at(-1);
  if (
    last?.counted.whole !== site.counted.quantity ||
    /^(?:casualties|people|infrastructure)$/.test(last.topic)
  )
    return null;
  const unit = last.unit === 'percent' ? 'item' : last.unit;
  return {
    ...last,
    status: isPromisedWhole(site) ? 'pledged' : last.status,
    quantity: site.counted.quantity,
    counted: site.counted,
    unit,
    basis: null,
    who: null,
  };
}

/** "10 of 49 promised tanks": what is given is a part, and the whole is a promise. */
export const isPromisedWhole = ({ counted, scene }: Site): boolean =>
  scene.drafts.at(-1)?.counted.whole === counted.quantity &&
  counted.words.some((word) => /^(?:promised|pledged)$/.test(word));

/** "delivered 1.5 million against a target of 800,000": what was only aimed at. */
export const isTarget = ({ counted, reading: { chunks } }: Site): boolean =>
  chunks[counted.at - 1]?.word === 'of' &&
  /^(?:target|goal)$/.test(chunks[counted.at - 2]?.word ?? '');
