import { en, type Words } from '../chart/languages/en.js';
import { wordsIn } from '../chart/words.js';

/** Words of the interface around the drawing, in the language of the chart. */
export const stringsIn = (locale: string): Words['ui'] => wordsIn(locale).ui;

/** The same in English, for what is said on the console and before a language is known. */
export const strings = en.ui;
