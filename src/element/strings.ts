import { wordsIn, type Words } from '../chart/words.js';

/** Words of the interface around the drawing, in the language of the chart. */
export const stringsIn = (locale: string): Words['ui'] => wordsIn(locale).ui;
