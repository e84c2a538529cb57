import { irregular } from '../lexicon/en/verbs.js';

/** base: "send"; s: "sends"; ed: past and participle alike; past, part: where they differ; ing; same: "hit", all but s and ing. */
export type VerbForm = 'base' | 's' | 'ed' | 'past' | 'part' | 'ing' | 'same';

const beForms =
  "be|is|are|was|were|been|being|'s|'re|remain|remained|remains|lie|lay|is still|are still|was still|were still|are now|were also".split(
    '|',
  );
const stressedLast = new Set('commit submit admit transfer repel expel regain'.split(' '));

/** Every form of a verb phrase; its first word is inflected, the rest stays. */
export function formsOf(phrase: string): [text: string, form: VerbForm][] {
  const space = phrase.indexOf(' ');
  const lemma = space < 0 ? phrase : phrase.slice(0, space);
  const tail = space < 0 ? '' : phrase.slice(space);
  if (lemma === 'be') return beForms.map((form) => [`${form}${tail}`, 'ed']);
  if (lemma === 'could') return [[phrase, 'base']];
  return verbForms(lemma).map(([text, form]) => [`${text}${tail}`, form]);
}

function verbForms(lemma: string): [string, VerbForm][] {
  const stem = doubles(lemma) ? lemma + lemma.at(-1) : lemma;
  const ing = lemma.endsWith('ie') ? `${lemma.slice(0, -2)}y` : stem.replace(/([^e])e$/, '$1');
  const forms: [string, VerbForm][] = [
    [lemma, 'base'],
    [withS(lemma), 's'],
    [`${ing}ing`, 'ing'],
  ];
  const strong = irregular.get(lemma);
  if (!strong) return [...forms, [withEd(stem), 'ed']];
  const [past, part] = strong;
  if (past === lemma && part === lemma) return [...forms.slice(1), [lemma, 'same']];
  const both: [string, VerbForm][] =
    past === part
      ? [[past, 'ed']]
      : [
          [past, 'past'],
          [part, 'part'],
        ];
  return [
    ...forms,
    ...both.flatMap(([words, form]) =>
      words.split('/').map((word): [string, VerbForm] => [word, form]),
    ),
  ];
}

function withS(lemma: string): string {
  if (lemma === 'have') return 'has';
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function withEd(stem: string): string {
  if (stem.endsWith('e')) return `${stem}d`;
  return /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`;
}

function doubles(lemma: string): boolean {
  return (
    stressedLast.has(lemma) ||
    /^[^aeiou]*[aeiou][bdglmnprt]$/.test(lemma) ||
    irregular.get(lemma)?.[0].startsWith(`${lemma}${lemma.at(-1)}ed`) === true
  );
}

/** The plural of a noun phrase, by its last word or the one before "of"; "loaf/loaves" gives its own. */
export function numbersOf(noun: string): string[] {
  const [singular = '', plural] = noun.split('/');
  if (plural !== undefined) return singular === plural ? [singular] : [singular, plural];
  const end = singular.search(/ (?:of|carrying|loaded) |$/);
  return [singular, withS(singular.slice(0, end)) + singular.slice(end)];
}
