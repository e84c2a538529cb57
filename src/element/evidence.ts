import { html, nothing, type TemplateResult } from 'lit';
import { outletOf } from '../chart/cells.js';
import { formatPeriod } from '../chart/format.js';
import { speak } from '../chart/speak.js';
import type { Claim } from '../model/claim.js';
import { linkTo, sentenceLink } from './links.js';
import { stringsIn } from './strings.js';

/** The words behind a figure: sentence, speaker, time, outlet, and the way to the sentence. */
export function evidenceTemplate(claim: Claim, locale: string): TemplateResult {
  const strings = stringsIn(locale);
  const { evidence, saidBy, place, source } = claim;
  const link = sentenceLink(claim);
  const period = formatPeriod(claim.when, source.published, locale);
  const outlet = outletOf(source, locale);
  const tellings = (claim.also ?? []).map((telling) => outletOf(telling.source, locale));
  const others = [...new Set(tellings)].filter(Boolean).join('; ');
  const facts = [
    saidBy ? `${strings.saidBy} ${saidBy}` : strings.notSaid,
    period || strings.noDate,
    place,
    outlet,
    others && `${strings.also} ${others}`,
  ].filter(Boolean);
  return html`<p class="spoken">${speak(claim, locale)}</p>
    ${evidence.quote === '' ? nothing : quoteTemplate(claim)}
    <p class="facts">
      ${facts.join(' · ')}${link ? [' · ', linkTo(link, strings.goTo)] : nothing}
    </p>`;
}

function quoteTemplate({ evidence }: Claim): TemplateResult {
  const { quote, start, end, sentenceStart } = evidence;
  const [from, to] = [Math.max(0, start - sentenceStart), Math.max(0, end - sentenceStart)];
  return html`<blockquote>
    “${quote.slice(0, from)}<mark>${quote.slice(from, to)}</mark>${quote.slice(to)}”
  </blockquote>`;
}
