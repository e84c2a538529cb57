import { bit, isOf, textOf } from '../text/vocabulary.js';
import type { Reading } from './chunk.js';
import type { Draft } from './draft.js';
import { countedBy, headedBy, type Voices } from './headings.js';
import { openerOf, type Scene } from './scene.js';
import { bodyIn, namelessIn, personIn } from './names.js';
import type { Speech } from './speech.js';
import { findSpeeches } from './speeches.js';
import { subjectsOf } from './subject.js';

/** Finds for the drafts, in order, who states each figure, as named in the text; null where the writer does. */
export function createSpeakers(scene: Scene): (draft: Draft) => string | null {
  const voices: Voices = { fullNames: new Map(), last: null };
  const cache: Speech[][] = [];
  const speechesOf = (index: number): readonly Speech[] => {
    // In order, so that a pronoun finds the speaker before it.
    while (cache.length <= index) cache.push(findSpeeches(scene.reading(cache.length)!, voices));
    return cache[index]!;
  };
  let before: Said | null = null;
  return (draft) => {
    const reading = scene.reading(draft.sentence)!;
    const own = speechFor(reading, speechesOf(draft.sentence), draft);
    if (own) {
      before = { draft, name: own.name, at: draft.sentence, isTrailing: own.isTrailing };
      return own.name;
    }
    const asker = askerOf(scene, draft, voices);
    const said: Said = asker
      ? nobody(draft, asker)
      : carried(scene, draft, before, speechesOf, voices);
    before = said;
    return said.name;
  };
}

/** A figure and who stated it, in which sentence, before or behind the words. */
interface Said {
  readonly draft: Draft;
  readonly name: string | null;
  readonly at: number;
  readonly isTrailing: boolean;
}

/** A figure that no speech covers, with a name that does not carry further, or none. */
const nobody = (draft: Draft, name: string | null = null): Said => ({
  draft,
  name,
  at: draft.sentence,
  isTrailing: false,
});

/** The speech that covers a figure: the last one that leads to it, else the first that trails it. */
function speechFor(
  reading: Reading,
  speeches: readonly Speech[],
  { quantity }: Draft,
): Speech | null {
  const leading = speeches.findLast(
    ({ at, isTrailing }) =>
      at < quantity.from && !isTrailing && !isParted(reading, at, quantity.from),
  );
  if (leading) return leading;
  const trailing = speeches.find(({ at, isTrailing }) => at >= quantity.to && isTrailing);
  if (trailing && !isParted(reading, quantity.to, trailing.at)) return trailing;
  const earlier = speeches.findLast(({ at }) => at < quantity.from);
  return earlier && !isParted(reading, earlier.at, quantity.from) ? earlier : null;
}

/** A semicolon parts reports. */
function isParted({ tokens }: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.text === ';') return true;
  return false;
}

/** "Kuleba has asked for two batteries", "the UN wants $2.7bn": a person or a body that asks states what is needed. */
function askerOf(
  scene: Scene,
  { status, verb, sentence }: Draft,
  { fullNames }: Voices,
): string | null {
  if (status !== 'requested') return null;
  const reading = scene.reading(sentence)!;
  const at = verb < 0 ? launchOf(reading) : verb;
  const [subject] = at < 0 ? [] : subjectsOf(reading, at);
  const chunk = subject === undefined ? undefined : reading.chunks[subject];
  if (!chunk || chunk.figure || chunk.kind !== 'noun') return null;
  const parties = namelessIn([chunk]);
  const isState = chunk.mentions.some(
    ({ party, to }) => to === chunk.to && party.form !== 'body' && party.form !== 'leader',
  );
  if (isState) return null;
  // "The UN's flash appeal asks for $400m"
  if (chunk.nouns.some(({ group }) => group === 'giving')) {
    const owner = chunk.mentions.find(({ party }) => party.form === 'body');
    return owner ? textOf(reading.tokens, owner.from, owner.to) : null;
  }
  const person = personIn(reading.tokens, chunk.from, chunk.to, parties, fullNames);
  return person ?? (chunk.mentions.length > 0 ? bodyIn(reading, subject!) : null);
}

/** "The UN launched a flash appeal for $187m": the verb by which an appeal comes into the world. */
const launchOf = ({ chunks }: Reading): number =>
  chunks.findIndex(
    ({ verb }) =>
      verb !== null &&
      /^(?:launch|issue|make|put|release|publish|put out|unveil)$/.test(verb.lemma),
  );

/** A report goes on over the items of a list, the rest of its sentence and the sentences that follow. */
function carried(
  scene: Scene,
  draft: Draft,
  before: Said | null,
  speechesOf: (index: number) => readonly Speech[],
  voices: Voices,
): Said {
  const { sentences } = scene.document;
  const here = sentences[draft.sentence]!;
  const isOwn = before?.draft.sentence === draft.sentence;
  const isAsked =
    before?.draft.status === 'requested' &&
    (draft.topic === 'people' || draft.status === 'requested');
  const isAlike =
    isAsked || (before?.draft.topic === draft.topic && before.draft.status !== 'requested');
  if (before?.name && isOwn && isAlike) return { ...before, draft };
  const isNext = sentences[draft.sentence - 1]?.line === here.line;
  if (isNext && before?.name && goesOn(scene, draft, before)) return { ...before, draft };
  if (here.isListItem)
    return nobody(draft, openingName(scene, openerOf(scene, draft.sentence), speechesOf, voices));
  if (!isNext) return nobody(draft);
  // "Windows shattered, the mayor said. No casualties were reported.": what did not happen ends the report.
  const reporter = draft.quantity.value === 0 ? lastName(speechesOf(draft.sentence - 1)) : null;
  return nobody(draft, reporter ?? sameVoiceAround(draft.sentence, speechesOf, sentences));
}

/** Who speaks in a list: named in the line that opens it, or in the one before. */
function openingName(
  scene: Scene,
  opener: number,
  speechesOf: (index: number) => readonly Speech[],
  voices: Voices,
): string | null {
  for (const index of [opener, opener - 1]) {
    const reading = scene.reading(index);
    const name =
      reading && (lastName(speechesOf(index)) ?? countedBy(reading) ?? headedBy(reading, voices));
    if (name) return name;
  }
  return null;
}

/** Whether the report that gave the figure before goes on: more of the same about the same parties. */
function goesOn(scene: Scene, draft: Draft, before: Said): boolean {
  if (before.draft.sentence < draft.sentence - 1 || before.draft.status === 'requested')
    return false;
  const first = scene.document.tokens[scene.document.sentences[draft.sentence]!.from];
  // A speaker named in front of the words has said them; one behind may be quoted further.
  if (!before.isTrailing) return isOf(first, bit.subjectPronoun);
  // "In Syria", "Since October": the writer turns to something else.
  if (isOf(first, bit.preposition) && first!.lower !== 'of') return false;
  const isMore = before.draft.topic === draft.topic || draft.quantity.value === 0;
  return isMore && !namesNew(scene, before.at, draft.sentence);
}

/** A party stands in the sentence that the report so far does not name. */
function namesNew(scene: Scene, from: number, to: number): boolean {
  const known = new Set<string>();
  for (let i = from; i <= to; i++)
    for (const { mentions } of scene.reading(i)!.chunks)
      for (const { party } of mentions) {
        if (i === to && !known.has(party.id)) return true;
        known.add(party.id);
      }
  return false;
}

const lastName = (speeches: readonly Speech[]): string | null =>
  speeches.findLast(({ name }) => name !== null)?.name ?? null;

/** Between two speeches of one speaker the report is his. */
function sameVoiceAround(
  index: number,
  speechesOf: (index: number) => readonly Speech[],
  sentences: Scene['document']['sentences'],
): string | null {
  const { line } = sentences[index]!;
  let after: string | null = null;
  for (let i = index + 1; i <= index + 2 && after === null && sentences[i]?.line === line; i++)
    after = speechesOf(i)[0]?.name ?? null;
  if (after === null) return null;
  for (let i = index - 1; i >= Math.max(0, index - 3) && sentences[i]!.line === line; i--) {
    const name = lastName(speechesOf(i));
    if (name) return name === after ? name : null;
  }
  return null;
}
