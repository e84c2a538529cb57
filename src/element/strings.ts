import { numberFormat } from '../chart/intl.js';
import { wordsIn, type Words } from '../chart/words.js';

/** Words of the interface around the drawing, in the language of the chart. */
export const stringsIn = (locale: string): Words['ui'] => wordsIn(locale).ui;

/** "3 figures", or "1 of 3 figures" where some are left out. */
export function shownOf(shown: number, all: number, locale: string): string {
  const words = wordsIn(locale);
  const write = (count: number) => numberFormat(locale, 'full').format(count);
  return shown === all ? words.figures(all) : words.ui.rows.of(write(shown), write(all));
}
