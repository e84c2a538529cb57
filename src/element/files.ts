import { toJSON } from '../export/json.js';
import type { Claim } from '../model/claim.js';
import type { Layout } from '../model/layout.js';

export const exportFormats = ['svg', 'png', 'csv', 'json', 'html'] as const;
export type ExportFormat = (typeof exportFormats)[number];

const types: Readonly<Record<ExportFormat, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  html: 'text/html;charset=utf-8',
};

export interface Shown {
  readonly claims: readonly Claim[];
  readonly layout: Layout | null;
  readonly heading: string | undefined;
  readonly caption: string | undefined;
  readonly locale: string;
}

/**
 * What is shown, as a file; drawing parts load when they are first needed.
 * @throws Error where a picture is asked for and there is no chart
 */
export async function fileOf(format: ExportFormat, shown: Shown): Promise<Blob> {
  const content = await contentOf(format, shown);
  return content instanceof Blob ? content : new Blob([content], { type: types[format] });
}

async function contentOf(
  format: ExportFormat,
  { claims, layout, heading, caption, locale }: Shown,
): Promise<string | Blob> {
  if (format === 'csv') return (await import('../export/csv.js')).toCSV(claims);
  if (format === 'json') return toJSON(claims);
  if (format === 'html' && !layout) {
    const { toHTML } = await import('../export/html.js');
    return toHTML('', claims, heading ?? '', locale);
  }
  if (!layout) throw new Error('There is no chart to export.');
  const { svgOf } = await import('../export/svg.js');
  const picture = svgOf(layout, claims, { heading, caption });
  if (format === 'svg') return picture;
  if (format === 'html') {
    const { toHTML } = await import('../export/html.js');
    return toHTML(picture, claims, heading ?? layout.heading, locale);
  }
  const { toPNG } = await import('./pictures.js');
  return toPNG(picture);
}

/** Hands a file to the reader. */
export function save(file: Blob, name: string): void {
  const href = URL.createObjectURL(file);
  Object.assign(document.createElement('a'), { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}
