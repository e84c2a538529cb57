import type { Claim } from '../model/claim.js';
import { escape } from './escape.js';

/**
 * The address of a page such as `embed.html`, with a chart's attributes and claims behind "#", where no server sees them.
 * @param attributes - name and value, null where the attribute is absent
 */
export async function frameAddress(
  page: string,
  attributes: Readonly<Record<string, string | null>>,
  claims: readonly Claim[],
): Promise<string> {
  const given = new URLSearchParams();
  for (const [name, value] of Object.entries(attributes))
    if (value !== null) given.set(name, value);
  given.set('claims', await pack(JSON.stringify(claims)));
  return `${page}#${given}`;
}

/** Deflated, in the letters of base64url: a tenth of the text. */
async function pack(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const letters = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return letters.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** A chart as others are to show it, by its address. */
export interface Framed {
  /** Of the page that shows the chart and nothing else. */
  readonly url: string;
  readonly title: string;
  /** CSS pixels; the height holds until the page tells its own. */
  readonly width: number;
  readonly height: number;
}

/** A frame that a page shows the chart in, ready to paste; the helper `frame.js` fits its height. */
export const frameCode = ({ url, title, height }: Framed): string =>
  `<iframe src="${escape(url)}" title="${escape(title)}" data-aid-chart width="100%" height="${Math.round(height)}" loading="lazy" style="border: 0"></iframe>`;

export interface PictureLink {
  /** Of the picture. */
  readonly url: string;
  /** The chart in words. */
  readonly alt: string;
  /** Where the chart and its sources stand. */
  readonly link: string;
}

/** A picture that leads to its chart, for places that strip scripts and frames. */
export const pictureCode = ({ url, alt, link }: PictureLink): string =>
  `<a href="${escape(link)}"><img src="${escape(url)}" alt="${escape(alt)}" style="max-width: 100%"></a>`;

/** What oEmbed (oembed.com, 1.0) says of a chart: a response of the type `rich`. */
export const oEmbedOf = (framed: Framed): string =>
  JSON.stringify(
    {
      version: '1.0',
      type: 'rich',
      provider_name: 'aid-chart',
      title: framed.title,
      width: framed.width,
      height: Math.round(framed.height),
      html: frameCode(framed),
    },
    null,
    2,
  );
