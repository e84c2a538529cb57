import { addWords, hasWords, languageOf, type Words } from '../chart/words.js';

/** Languages beside English, each a module that is loaded when a chart first asks for it. */
const loaders: Readonly<Record<string, () => Promise<Words>>> = {
  ar: async () => (await import('../chart/languages/ar.js')).ar,
  de: async () => (await import('../chart/languages/de.js')).de,
  fr: async () => (await import('../chart/languages/fr.js')).fr,
  uk: async () => (await import('../chart/languages/uk.js')).uk,
};
const underWay = new Map<string, Promise<void>>();
/** Languages that did not arrive: a chart that waited for them again would never come to rest. */
const absent = new Set<string>();

/** Loads the words for a locale; null where they are there or where English stands in for them. */
export function loadWords(locale: string): Promise<void> | null {
  const language = languageOf(locale);
  const load = Object.hasOwn(loaders, language) ? loaders[language] : undefined;
  if (!load || hasWords(language) || absent.has(language)) return null;
  let loading = underWay.get(language);
  if (!loading) underWay.set(language, (loading = add(language, load)));
  return loading;
}

/** A language that does not arrive leaves the chart in English. */
async function add(language: string, load: () => Promise<Words>): Promise<void> {
  try {
    addWords(language, await load());
  } catch {
    absent.add(language);
    console.warn(`<aid-chart> the words for "${language}" could not be loaded; English stays`);
  }
}
