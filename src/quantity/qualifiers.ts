import { boundingVerbs, qualifiersAfter, qualifiersBefore } from '../lexicon/en/qualifiers.js';
import type { Qualifier } from '../model/claim.js';
import type { Token } from '../text/document.js';

const particled =
  /^(?:hand(?:s|ed|ing)?|turn(?:s|ed)?|took|takes?|taken|run|ran|fl[ey]w?|c[ao]me)$/;
const climbs =
  /^(?:own|add|stand|stood|wake|woke|live|face|go|gone|went|climb|edge|creep|crept|inch|move|bring|brought|jump|shot|pushe?|driven|drove|take|took|taken|leap|leapt|swell|swollen)(?:s|e?d|ing)?$/;
/** Qualifiers are at most this many words long. */
const longestQualifier = 5;

/** The bounds that a qualifier gives a figure; for a range its two ends. */
export function boundsOf(
  qualifier: Qualifier,
  low: number,
  high: number,
): { low: number | null; high: number | null } {
  switch (qualifier) {
    case 'more_than':
    case 'at_least':
    case 'vague':
      return { low, high: null };
    case 'less_than':
    case 'nearly':
    case 'up_to':
      return { low: null, high };
    case 'about':
      return { low: null, high: null };
    default:
      return { low, high };
  }
}

const lastWords: ReadonlySet<string> = new Set(
  [...qualifiersBefore.keys()].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)),
);

/** The longest qualifier that ends right before `at`; a bounding verb counts but for money it passes. */
export function qualifierBefore(
  tokens: readonly Token[],
  at: number,
  from: number,
  kind: string,
): { qualifier: Qualifier | null; from: number } {
  const last = at > from ? tokens[at - 1]!.lower : '';
  const longest = lastWords.has(last) ? Math.min(longestQualifier, at - from) : 0;
  for (let length = longest; length > 0; length--) {
    const phrase = tokens
      .slice(at - length, at)
      .map(({ lower }) => lower)
      .join(' ');
    const qualifier = qualifiersBefore.get(phrase);
    if (!qualifier) continue;
    // "hand over 19 howitzers", "the toll went up to 40": a particle of the verb.
    if (phrase === 'up to' && climbs.test(tokens[at - 3]?.lower ?? '')) continue;
    if (phrase === 'over' && particled.test(tokens[at - 2]?.lower ?? '')) continue;
    if (qualifier === 'exact') return { qualifier: null, from: at };
    return { qualifier, from: at - length };
  }
  const verb = at > from ? tokens[at - 1]!.lower : '';
  if (boundingVerbs.has(verb) && !(kind === 'money' && verb.startsWith('pass')))
    return { qualifier: /^(?:near|appr)/.test(verb) ? 'nearly' : 'more_than', from: at - 1 };
  return { qualifier: null, from: at };
}

/** What stands behind a figure: "or more", "-odd". */
export function qualifierAfter(
  tokens: readonly Token[],
  at: number,
  limit: number,
): { qualifier: Qualifier; to: number } | null {
  if (at >= limit || !/^[+opa-]/.test(tokens[at]!.lower)) return null;
  for (let length = Math.min(2, limit - at); length > 0; length--) {
    const phrase = tokens
      .slice(at, at + length)
      .map(({ lower }) => lower)
      .join(length === 2 && tokens[at]!.text === '-' ? '' : ' ');
    const qualifier = qualifiersAfter.get(phrase);
    if (qualifier && (phrase !== '+' || tokens[at]!.glued)) return { qualifier, to: at + length };
  }
  return null;
}

/** "+1,250", "minus 6" */
export function signBefore(tokens: readonly Token[], at: number, from: number): '+' | '-' | null {
  const sign = at > from ? tokens[at - 1]!.text : '';
  if (sign === '+' && tokens[at]!.glued) return '+';
  if (at <= from) return null;
  const isDash =
    sign === '-' && tokens[at]!.glued && !tokens[at - 1]!.glued && tokens[at]!.kind === 'number';
  return sign === '−' || isDash || tokens[at - 1]!.lower === 'minus' ? '-' : null;
}
