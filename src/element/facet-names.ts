import { formatDate, formatItem, formatParty } from '../chart/format.js';
import { capital } from '../chart/groups.js';
import { wordsIn } from '../chart/words.js';
import type { FacetName } from '../dataset/facets.js';
import type { Status, Topic } from '../model/claim.js';

/** A filter's value in the language of the page. */
export function valueName(facet: FacetName | 'time', value: string, locale: string): string {
  const words = wordsIn(locale);
  switch (facet) {
    case 'topic':
      return words.topic[value as Topic] ?? value;
    case 'party':
      return formatParty(value, locale);
    case 'status':
      return capital(words.status[value as Status] ?? value, locale);
    case 'item': {
      const topic = value === 'money' ? 'aid' : 'materiel';
      return capital(formatItem({ topic, item: value, unit: 'item' }, locale), locale);
    }
    case 'time':
      return formatDate(value, locale);
    default:
      return value;
  }
}

/** The first and the last day of a year, a month or a day. */
export function daysOf(date: string): [string, string] {
  const [year = '', month, day] = date.split('-');
  if (day) return [date, date];
  if (!month) return [`${year}-01-01`, `${year}-12-31`];
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return [`${date}-01`, `${date}-${last}`];
}
