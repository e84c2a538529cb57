import type { Token } from '../text/document.js';
import { bit, isOf, textOf } from '../text/vocabulary.js';
import type { Reading } from './chunk.js';
import { bodyIn, namelessIn, personIn } from './names.js';

/** What speeches of one article share: full names by surname, and who spoke last. */
export interface Voices {
  readonly fullNames: Map<string, string>;
  last: string | null;
}

const report = /^(?:update|count|figures|bulletin|tally|data|report|statement|summary|numbers)$/;

/** "tally", "update": a word for figures that somebody keeps. */
export const isReport = (word: string) => report.test(word);

const isPlain = (token: Token) =>
  token.kind === 'word' &&
  /^\p{Ll}/u.test(token.text) &&
  !isOf(token, bit.speakingBody | bit.preposition);

/** "The General Staff's count", "PDMA update", "Figures from the Red Cross": a heading that says whose figures follow. */
export function countedBy(reading: Reading): string | null {
  const { chunks, tokens, sentence } = reading;
  for (let i = sentence.from; i < sentence.to; i++) {
    const { lower, text } = tokens[i]!;
    if (!report.test(lower) || text === text.toUpperCase()) continue;
    if (/^(?:from|by)$/.test(tokens[i + 1]?.lower ?? '')) {
      const at = chunks.findIndex(({ from, kind }) => from === i + 2 && kind === 'noun');
      return at < 0 ? null : bodyIn(reading, at);
    }
    // "the centre's latest tally", "IDF operational update"
    let end = i;
    while (end > Math.max(sentence.from, i - 2) && isPlain(tokens[end - 1]!)) end -= 1;
    if (tokens[end - 1]?.lower === "'s") end -= 1;
    const last = end > sentence.from ? tokens[end - 1] : undefined;
    if (!isOf(last, bit.speakingBody) && !/^\p{Lu}{3,}$/u.test(last?.text ?? '')) continue;
    let start = end - 1;
    while (start > sentence.from && tokens[start - 1]!.isCapital && last!.isCapital) start -= 1;
    if (isOf(tokens[start], bit.determiner) && start < end - 1) start += 1;
    return textOf(tokens, start, end);
  }
  return null;
}

/** "Oleksandr Prokudin, head of the region, 07:45": a line without a verb that names a person in office. */
export function headedBy(
  { chunks, tokens, sentence }: Reading,
  { fullNames }: Voices,
): string | null {
  const { from, to } = sentence;
  const inOffice = tokens
    .slice(from, to)
    .some(({ lower }) =>
      /^(?:head|governor|mayor|minister|chief|commander|director|spokes(?:man|woman|person))$/.test(
        lower,
      ),
    );
  if (!inOffice || chunks.some(({ kind }) => kind === 'verb')) return null;
  const name = personIn(tokens, from, to, namelessIn(chunks), fullNames);
  return name?.includes(' ') ? name : null;
}
