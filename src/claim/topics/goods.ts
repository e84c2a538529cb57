import type { Site } from '../site.js';

/** "tonne" or "percent" where the figure has a unit, else items. */
export const unitOf = ({ counted }: Site) =>
  counted.quantity.kind === 'measure' || counted.quantity.kind === 'percent'
    ? (counted.quantity.unit ?? 'item')
    : 'item';

/** A plain round is for the gun that the phrase or the figure before names. */
export function roundOf({ counted, scene }: Site, item: string): string {
  if (item !== 'round' && item !== 'ammunition') return item;
  const words = counted.words.join(' ');
  const before = scene.drafts.at(-1)?.item ?? '';
  if (/mortar/.test(words) || (/^rounds?(?: |$)/.test(words) && /mortar/.test(before)))
    return 'mortar round';
  if (/tank/.test(words)) return 'tank round';
  const isArtillery = /artillery|howitzer|1[0-9][0-9] ?-?mm|1[0-9][0-9] mm|155|152|122|105/.test(
    words,
  );
  return isArtillery || /shell|howitzer|artillery/.test(before)
    ? 'artillery shell'
    : item === 'ammunition'
      ? 'round'
      : item;
}
