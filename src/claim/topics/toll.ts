import type { NounSense } from '../../text/entry.js';
import type { Site } from '../site.js';

const casualtyItems = new Set(['killed', 'wounded', 'missing', 'captured', 'casualty']);
/** A noun of harm: "deaths", "the wounded". */
export const isCasualty = ({ group, item }: NounSense) =>
  group === 'outcome' && casualtyItems.has(item);

/** "and infected 36,000": the object of a verb that tells of no harm is no toll. */
export function isUntold({ reading, links, counted }: Site): boolean {
  const [link] = links;
  const verb = link && reading.chunks[link.at]!.verb;
  return (
    !counted.isPart &&
    link?.role === 'object' &&
    verb !== null &&
    verb!.senses.length === 0 &&
    /(?:ed|es)$/.test(reading.tokens[reading.chunks[link.at]!.to - 1]!.lower) &&
    !tells.test(verb!.lemma)
  );
}

/** Verbs by which a toll grows or is told. */
const tells =
  /^(?:be|reach|rise|pass|exceed|top|total|include|number|climb|report|record|count|register|confirm|surpass|see|add|leave|put|estimate|list|near|approach|hit|claim|cover|raise|revise|update|lower)/;

/** The toll that a bare figure measures: "the number of dead passed 7,200". */
export function tollBefore({ reading, counted }: Site): string | null {
  const { chunks } = reading;
  for (let i = counted.at - 1; i >= Math.max(0, counted.at - 16); i--) {
    const { kind, word, nouns, figure, verb } = chunks[i]!;
    if (kind === 'stop' && word !== ':' && word !== '(' && word !== ')') return null;
    const noun = nouns.find(isCasualty);
    if (noun) return noun.item;
    const harm =
      verb?.isPassive && verb.mood === 'participle'
        ? verb.senses.find(({ domain }) => domain === 'harm')
        : undefined;
    if (harm && chunks[i - 1]?.kind === 'noun') return harm.sense;
    if (figure && i < counted.at - 6) return null;
  }
  return null;
}
