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

/** "The Red Crescent spoke of 11,300", "has a list of 455", where the text just told of deaths: a toll, by whom it is told. */
export function tollSpokenOf({ reading, counted, scene, links }: Site): string | null {
  const { chunks } = reading;
  const [link] = links;
  const verb = link && chunks[link.at]!.verb;
  const isSpoken =
    (verb && link.role === 'oblique' && link.preposition === 'of' && verb.lemma === 'speak') ||
    (link?.role === 'noun' &&
      link.preposition === 'of' &&
      /^(?:list|toll|count|figure)$/.test(chunks[link.at]!.word));
  const next = chunks[counted.last + 1];
  if (!isSpoken || next?.kind === 'noun' || scene.drafts.at(-1)?.sentence === reading.index)
    return null;
  for (let i = reading.index - 1; i >= Math.max(0, reading.index - 2); i--)
    for (const { nouns, verb: told } of scene.reading(i)!.chunks) {
      const isDeath =
        nouns.some(({ group, item }) => group === 'outcome' && item === 'killed') ||
        told?.senses.some(({ domain, sense }) => domain === 'harm' && sense === 'killed');
      if (isDeath) return 'killed';
    }
  return null;
}

/** "those driven out": what became of people, told by a participle. */
export const isOfThose = (chunks: Site['reading']['chunks'], at: number): boolean =>
  /^(?:those|people|number)$/.test(chunks[at - 1]?.word ?? '') &&
  chunks[at]!.verb?.mood === 'participle' &&
  chunks[at]!.verb!.senses.some(({ domain }) => domain === 'people');

/** The toll that a bare figure measures: "the number of dead passed 7,200". */
export function tollBefore({ reading, counted }: Site): string | null {
  const { chunks } = reading;
  for (let i = counted.at - 1; i >= Math.max(0, counted.at - 16); i--) {
    const { kind, word, nouns, figure, verb } = chunks[i]!;
    if (kind === 'stop' && word !== ':' && word !== '(' && word !== ')') return null;
    const noun = nouns.find(isCasualty);
    if (noun) return noun.item;
    // "put the dead at 603, and those driven out at 1.3 million"
    if (isOfThose(chunks, i)) return null;
    const harm =
      verb?.isPassive && verb.mood === 'participle'
        ? verb.senses.find(({ domain }) => domain === 'harm')
        : undefined;
    if (harm && chunks[i - 1]?.kind === 'noun') return harm.sense;
    if (figure && i < counted.at - 6) return null;
  }
  return null;
}
