import type { Claim, Explanation, PartyId, Words } from '../model/claim.js';
import type { FoundDate } from '../quantity/calendar.js';
import type { Mention } from './chunk.js';
import type { Draft } from './draft.js';
import type { Scene } from './scene.js';

/** Says by which rule a claim came out, and on which words of the article each of its fields rests. */
export function explain(
  draft: Draft,
  claim: Claim,
  date: FoundDate | null,
  scene: Scene,
): Explanation {
  const { chunks } = scene.reading(draft.sentence)!;
  const { counted, quantity } = draft;
  const verb = chunks[draft.verb];
  const verbWords = verb ? span(scene, verb.from, verb.to) : null;
  const head = chunks.slice(counted.at, counted.last + 1).findLast((chunk) => chunk.head >= 0);
  const phrase = chunks[counted.last]!;
  const words = {
    value: span(scene, quantity.from, quantity.to),
    // "killed 12 people": of people the verb tells what became of them.
    item: verb && !claim.status ? verbWords : head ? span(scene, head.head, head.to) : null,
    status: claim.status && verbWords,
    by: naming(scene, draft, claim.by),
    to: naming(scene, draft, claim.to),
    saidBy: textBefore(scene, claim.saidBy, claim.evidence.sentenceEnd),
    when: date && span(scene, date.from, date.to),
    place: textBefore(scene, claim.place, claim.evidence.sentenceEnd),
    who: claim.who ? span(scene, phrase.from, phrase.to) : null,
    partOf: draft.partOf && span(scene, draft.partOf.quantity.from, draft.partOf.quantity.to),
  };
  const known = Object.entries(words).filter(([, where]) => where !== null);
  return { rule: draft.rule, words: Object.fromEntries(known) };
}

/** Some tokens, `to` exclusive, as they stand in the article. */
function span({ document: { text, tokens } }: Scene, from: number, to: number): Words {
  const { start } = tokens[from]!;
  const { end } = tokens[to - 1]!;
  return { text: text.slice(start, end), start, end };
}

/** Where the text names one of the parties: nearest to the figure in its sentence, else last before it. */
function naming(scene: Scene, draft: Draft, ids: readonly PartyId[]): Words | null {
  const isOne = ({ party }: Pick<Mention, 'party'>) => ids.includes(party.id);
  const distance = ({ from }: Mention) => Math.abs(from - draft.quantity.from);
  const [here] = scene
    .reading(draft.sentence)!
    .chunks.flatMap(({ mentions }) => mentions.filter(isOne))
    .sort((a, b) => distance(a) - distance(b));
  const named =
    here ??
    scene.namings.findLast((one) => isOne(one) && one.sentence < draft.sentence) ??
    scene.namings.find(isOne);
  return named ? span(scene, named.from, named.to) : null;
}

/** A name as the text has it; of one told in full before, its last word. */
function textBefore({ document: { text } }: Scene, name: string | null, end: number): Words | null {
  if (!name) return null;
  for (const part of [name, name.slice(name.lastIndexOf(' ') + 1)]) {
    const start = text.lastIndexOf(part, end - part.length);
    if (start >= 0) return { text: part, start, end: start + part.length };
  }
  return null;
}
