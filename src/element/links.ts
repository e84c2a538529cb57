import { html, nothing, type TemplateResult } from 'lit';
import type { Claim } from '../model/claim.js';
import { htmlSketch, type Sketch } from './sketch.js';

/** Only web addresses become links: an article or a claims file may name any. */
const isWeb = (url: string) => /^https?:\/\//i.test(url);
const withoutHash = (url: string) => url.replace(/#.*$/s, '');
/** Sources elsewhere open beside the page: a chart in a frame must not replace itself by them. */
const isElsewhere = (href: string) =>
  withoutHash(href) !== withoutHash(globalThis.location?.href ?? '');

/** A link to a web address; the text alone where the address is none. */
export const linkTo = (href: string | null, text: string): TemplateResult | string =>
  href !== null && isWeb(href)
    ? html`<a href=${href} target=${isElsewhere(href) ? '_blank' : nothing} rel="noopener"
        >${text}</a
      >`
    : text;

/** The same for what is made without templates. */
export const linkSketch = (href: string, text: string): Sketch =>
  htmlSketch('a', { href, target: isElsewhere(href) ? '_blank' : null, rel: 'noopener' }, [text]);

/** The source's address with a text fragment that leads to the sentence; null where it is no web address. */
export function sentenceLink({ source, evidence }: Claim): string | null {
  if (!source.url || !isWeb(source.url)) return null;
  if (evidence.quote === '') return source.url;
  const words = evidence.quote.trim().split(/\s+/);
  const encode = (text: string) => encodeURIComponent(text).replace(/-/g, '%2D');
  const fragment =
    words.length <= 12
      ? encode(words.join(' '))
      : `${encode(words.slice(0, 5).join(' '))},${encode(words.slice(-5).join(' '))}`;
  return `${withoutHash(source.url)}#:~:text=${fragment}`;
}

/** Goes to a claim's sentence as its link would. */
export function follow(claim: Claim): void {
  const href = sentenceLink(claim);
  if (href === null) return;
  if (isElsewhere(href)) window.open(href, '_blank', 'noopener');
  else location.assign(href);
}
