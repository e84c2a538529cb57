import type { Token } from '../text/document.js';
import { bit, isOf, textOf } from '../text/vocabulary.js';
import type { Chunk, Reading } from './chunk.js';

const particles = /^(?:de|van|der|von|bin|al|el|della|di|du|la|le|del|den|da|dos|abu|ibn|ben)$/;
const notNames =
  bit.title |
  bit.determiner |
  bit.month |
  bit.weekday |
  bit.preposition |
  bit.speakingBody |
  bit.agency |
  bit.opener |
  bit.auxiliary |
  bit.subjectPronoun;

/** The person's name among some tokens, or null; a surname alone is completed where the article gave the full name. */
export function personIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  parties: ReadonlySet<number>,
  fullNames: Map<string, string>,
): string | null {
  const runs: [number, number][] = [];
  let start = -1;
  for (let i = from; i <= to; i++) {
    const isName = i < to && isNameWord(tokens, i, to, parties);
    if (isName && start < 0) start = i;
    if (!isName && start >= 0) {
      runs.push([start, i]);
      start = -1;
    }
  }
  // A first and last name before a surname alone; "National Unity Government" is nobody's.
  const own = runs.filter(([, end]) => !isBodyName(tokens[end]));
  const run = own.find(([a, b]) => b - a >= 2) ?? own.at(-1);
  // One capitalised word is a surname where it ends the phrase.
  if (!run || (run[1] - run[0] < 2 && run[1] < to && !fullNames.has(tokens[run[1] - 1]!.lower)))
    return null;
  const name = textOf(tokens, run[0], run[1]);
  const surname = tokens[run[1] - 1]!.lower;
  if (run[1] - run[0] < 2) return fullNames.get(surname) ?? name;
  fullNames.set(surname, name);
  return name;
}

/** The tokens of parties, which are in no person's name, unless he stands for one. */
export function namelessIn(chunks: readonly Chunk[]): Set<number> {
  const tokens = new Set<number>();
  for (const { mentions } of chunks)
    for (const { from, to, party } of mentions)
      if (party.form !== 'leader') for (let i = from; i < to; i++) tokens.add(i);
  return tokens;
}

const isBodyName = (next: Token | undefined) =>
  next?.isCapital === true && isOf(next, bit.speakingBody | bit.agency) && !isOf(next, bit.title);

/** A capitalised word that is no title, party, month or day. */
function isNameWord(
  tokens: readonly Token[],
  at: number,
  to: number,
  parties: ReadonlySet<number>,
): boolean {
  const token = tokens[at]!;
  if (token.kind !== 'word' || parties.has(at)) return false;
  // "Hassan al-Allaq"
  if (/^(?:al|el|as|ash|an|ar|ad|ul)-\p{Lu}/u.test(token.text)) return true;
  if (particles.test(token.text))
    return at + 1 < to && tokens[at + 1]!.isCapital && !parties.has(at + 1);
  const isInitial = /^\p{Lu}\.$/u.test(token.text) && tokens[at - 1]?.isCapital === true;
  if (isInitial) return true;
  return (
    token.isCapital &&
    !isOf(token, notNames) &&
    token.text !== token.text.toUpperCase() &&
    !/-(?:run|led|backed|based|held|controlled)$/.test(token.lower)
  );
}

/** "the air force", "German defence ministry", "Western officials": a body's phrase without its article. */
export function bodyIn({ tokens, chunks }: Reading, at: number): string | null {
  const chunk = chunks[at]!;
  const last = tokens[chunk.to - 1]!;
  const speaks =
    isOf(last, bit.speakingBody | bit.agency) ||
    last.isCapital ||
    chunk.nouns.some(({ group }) => group === 'person') ||
    chunk.mentions.some(({ to }) => to === chunk.to);
  // "The WHO said": a name that is also a small word.
  const isNamed = chunk.mentions.some(({ to }) => to === chunk.to);
  const isNoBody = isOf(last, bit.determiner | bit.subjectPronoun | bit.month | bit.weekday);
  if (!speaks || (isNoBody && !isNamed)) return null;
  let from = chunk.from;
  while (from < chunk.to - 1 && skips(tokens[from]!)) from += 1;
  const owner = chunk.mentions.find(({ isOwner }) => isOwner);
  if (owner && owner.to < chunk.to - 1 && !last.isCapital) from = owner.to + 1;
  // "The Washington-based group HRANA" has the name HRANA.
  if (tokens[from]!.lower.endsWith('-based') && last.isCapital)
    from = tokens.findLastIndex((one, i) => i < chunk.to && (i === from || !one.isCapital)) + 1;
  const end = withOf(tokens, chunks, at);
  return textOf(tokens, from, end) || null;
}

const skips = (token: Token) =>
  isOf(token, bit.determiner | bit.filler) || /^(?:one|some)$/.test(token.lower);

/** "Kiel Institute for the World Economy": a name goes on behind its preposition. */
function withOf(tokens: readonly Token[], chunks: readonly Chunk[], at: number): number {
  const chunk = chunks[at]!;
  const next = chunks[at + 2];
  const joins =
    chunks[at + 1]?.kind === 'preposition' && /^(?:for|of|on)$/.test(chunks[at + 1]!.word);
  const isName =
    next?.kind === 'noun' && tokens[next.to - 1]!.isCapital && tokens[chunk.to - 1]!.isCapital;
  return joins && isName ? next.to : chunk.to;
}

/** A name's apposition belongs to it: "Shin Won-sik, the defence minister". */
export function endOfName(chunks: readonly Chunk[], at: number): number {
  let end = at + 1;
  while (
    end < chunks.length &&
    end < at + 6 &&
    ((chunks[end]!.kind === 'preposition' && /^(?:of|for|at|in)$/.test(chunks[end]!.word)) ||
      (chunks[end]!.kind === 'noun' && !chunks[end]!.figure) ||
      (chunks[end]!.kind === 'comma' &&
        chunks[end + 1]?.kind === 'noun' &&
        !chunks[end + 1]!.figure))
  )
    end += 1;
  return end;
}
