import { en, type Words } from './languages/en.js';

export type { Words } from './languages/en.js';

const tables = new Map<string, Words>([['en', en]]);
const found = new Map<string, Words>();

/** The words of a language that is there, by BCP 47 tag; English else. */
export function wordsIn(locale: string): Words {
  let words = found.get(locale);
  if (!words) found.set(locale, (words = tables.get(languageOf(locale)) ?? en));
  return words;
}

/** Makes a language known to all charts; it is loaded when a chart first asks for it. */
export function addWords(language: string, words: Words): void {
  tables.set(language, words);
  found.clear();
}

/** "pt" of "pt-BR". */
export const languageOf = (locale: string): string => locale.split('-')[0]!.toLowerCase();

export const hasWords = (language: string): boolean => tables.has(language);
