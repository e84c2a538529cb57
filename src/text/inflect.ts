import { irregular } from '../lexicon/en/verbs.js';

/** base: "send"; s: "sends"; ed: past and participle alike; past, part: where they differ; ing. */
export type VerbForm = 'base' | 's' | 'ed' | 'past' | 'part' | 'ing';

const beForms = [
  'be',
  'is',
  'are',
  'was',
  'were',
  'been',
  'being',
  "'s",
  "'re",
  'remain',
  'remained',
  'remains',
];
const stressedLast = new Set(['commit', 'submit', 'admit', 'transfer', 'repel', 'expel', 'regain']);

/** Every form of a verb phrase; its first word is inflected, the rest stays. */
export function formsOf(phrase: string): [text: string, form: VerbForm][] {
  const [lemma = '', ...rest] = phrase.split(' ');
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
  if (lemma === 'be') return beForms.map((form) => [`${form}${tail}`, 'ed']);
  return verbForms(lemma).map(([text, form]) => [`${text}${tail}`, form]);
}

function verbForms(lemma: string): [string, VerbForm][] {
  const stem = doubles(lemma) ? lemma + lemma.at(-1) : lemma;
  const forms: [string, VerbForm][] = [
    [lemma, 'base'],
    [withS(lemma), 's'],
    [
      `${lemma.endsWith('ie') ? `${lemma.slice(0, -2)}y` : stem.replace(/([^e])e$/, '$1')}ing`,
      'ing',
    ],
  ];
  const strong = irregular.get(lemma);
  if (!strong) return [...forms, [withEd(stem), 'ed']];
  const [past, part] = strong;
  if (past === part)
    return [...forms, ...past.split('/').map((f): [string, VerbForm] => [f, 'ed'])];
  return [
    ...forms,
    ...past.split('/').map((f): [string, VerbForm] => [f, 'past']),
    ...part.split('/').map((f): [string, VerbForm] => [f, 'part']),
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
  return stressedLast.has(lemma) || /^[^aeiou]*[aeiou][bdglmnprt]$/.test(lemma);
}

/** The plural of a noun phrase, by its last word; "loaf/loaves" gives its own. */
export function numbersOf(noun: string): string[] {
  const [singular = '', plural] = noun.split('/');
  if (plural !== undefined) return singular === plural ? [singular] : [singular, plural];
  return [singular, withS(singular)];
}
