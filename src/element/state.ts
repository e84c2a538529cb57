import { html, type TemplateResult } from 'lit';
import type { Filter } from '../dataset/filter.js';
import type { Feed } from './feed.js';
import { stringsIn } from './strings.js';

/** What stands in the figure while there is no chart: loading, an error, or nothing found. */
export function stateTemplate(
  feed: Pick<Feed, 'error' | 'isLoading' | 'reading'>,
  filter: Partial<Filter>,
  locale: string,
): TemplateResult {
  const strings = stringsIn(locale);
  const { error, isLoading, reading } = feed;
  if (error) return frame('error', 'alert', `${error.message} ${strings.errorHint}`);
  if (isLoading) return frame('loading', 'status', strings.loading);
  const isBlank = reading?.text?.trim() === '';
  const message = isBlank ? strings.emptyText : strings.empty(lookedFor(filter));
  return frame('empty', 'status', [message, ...(reading?.notes ?? [])].join(' '));
}

const frame = (state: string, role: 'alert' | 'status', text: string): TemplateResult =>
  html`<div part="state" data-state=${state} role=${role}><p>${text}</p></div>`;

/** "topic aid; status delivered": what the filters asked for. */
const lookedFor = (filter: Partial<Filter>): string =>
  Object.entries(filter)
    .flatMap(([name, value]: [string, readonly string[] | string | null]) =>
      value === null || value.length === 0
        ? []
        : [`${name} ${typeof value === 'string' ? value : value.join(', ')}`],
    )
    .join('; ');
