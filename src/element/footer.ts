import { html, nothing, type TemplateResult } from 'lit';
import { outletOf } from '../chart/cells.js';
import { wordsIn } from '../chart/words.js';
import { sourcesOf } from '../dataset/sources.js';
import type { Claim } from '../model/claim.js';
import type { Layout } from '../model/layout.js';
import { linkTo } from './links.js';
import { stringsIn } from './strings.js';

/** Fewer marks say their status by their labels alone. */
const legendFrom = 4;

/** What the ways to fill mean, where there are several. */
export function legendTemplate({ legend, marks, locale }: Layout): TemplateResult | typeof nothing {
  if (legend.length < 2 || marks.length < legendFrom) return nothing;
  return html`<ul part="legend" aria-label=${stringsIn(locale).legend}>
    ${legend.map(({ text, fill, hue }) => {
      const pattern = fill === 'hatch' || fill === 'cross' ? `url(#${fill}-${hue})` : nothing;
      return html`<li>
        <svg width="14" height="12" aria-hidden="true">
          <rect class="${fill} ${hue}" x="1" y="1" width="12" height="10" fill=${pattern} /></svg
        >${text}
      </li>`;
    })}
  </ul>`;
}

/** Notes and sources, each once. */
export function notesTemplate(
  notes: readonly string[],
  claims: readonly Claim[],
  locale: string,
): TemplateResult {
  const sources = new Map(
    claims
      .flatMap(sourcesOf)
      .map((source) => [outletOf(source, locale), source] as const)
      .filter(([name]) => name !== ''),
  );
  return html`${notes.map((note) => html`<span part="note">${note}</span>`)}
  ${
    sources.size === 0
      ? nothing
      : html`<span part="source"
          >${stringsIn(locale).source}:
          ${[...sources].map(([name, source], i) => [i > 0 ? wordsIn(locale).semicolon : '', linkTo(source.url, name)])}</span
        >`
  }`;
}
