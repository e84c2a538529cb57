// A page with a chart that is there before any script runs, as declarative shadow DOM.
import { html, type TemplateResult } from 'lit';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { parseHTML } from 'linkedom';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { layoutChart } from '../chart/layout.js';
import { drawingStyles } from '../element/drawing-styles.js';
import { Drawing } from '../element/drawing.js';
import { legendTemplate, notesTemplate } from '../element/footer.js';
import { edgesOf } from '../element/room.js';
import { styles } from '../element/styles.js';
import { wordsIn } from '../chart/words.js';
import { Table, type Tabled } from '../element/table.js';
import { Toolbar } from '../element/toolbar.js';
import { escape } from '../export/escape.js';
import { toScriptJSON } from '../export/json.js';
import type { Claim } from '../model/claim.js';
import type { ChartSpec, Layout, Rates } from '../model/layout.js';

export interface StaticPage {
  readonly claims: readonly Claim[];
  readonly spec: ChartSpec;
  /** Of the tag, null where they are absent. */
  readonly attributes: Readonly<Record<string, string | null>>;
  /** CSS pixels that the chart takes where there is room. */
  readonly width: number;
  /** The library: its address, or the script itself. */
  readonly script: { readonly url: string } | { readonly code: string };
}

const margin = 8;
/** The chart on a telephone of 320 px. */
const narrow = 320 - 2 * margin;
/** Of the drawing, as the element measures it. */
const innerWidth = (width: number) => Math.floor(width - edgesOf(width));
/** Below this width of the chart the narrow drawing is shown. */
const narrowUpTo = 480;

const pageStyles = `
  :host { container-type: inline-size; }
  .narrow, [part='toolbar'] { visibility: hidden; }
  .narrow { display: none; }
  .wide svg { max-width: 100%; height: auto; }
  @container (max-width: ${narrowUpTo}px) {
    .wide { display: none; }
    .narrow { display: block; visibility: visible; }
  }
  @media (scripting: none) { [part='toolbar'] { display: none; } }
`;

/** The page; what stands in `table` is for readers without scripts. */
export function staticPage(page: StaticPage, table: string): string {
  const { claims, spec, attributes, width, script } = page;
  const layouts = {
    wide: layoutChart(claims, spec, { width: innerWidth(width) }),
    narrow: layoutChart(claims, spec, { width: innerWidth(narrow) }),
  };
  const heading = attributes.heading ?? layouts.wide.heading;
  const figure = collectResultSync(render(figureTemplate(page, layouts, heading)));
  const { locale = 'en', isRightToLeft, rates } = spec;
  const tag = Object.entries(attributes)
    .flatMap(([name, value]) => (value === null ? [] : [` ${name}="${escape(value)}"`]))
    .join('');
  return `<!doctype html>
<html lang="${escape(locale)}"${isRightToLeft ? ' dir="rtl"' : ''}>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(heading)}</title>
<style>body { box-sizing: border-box; max-width: ${width + 2 * margin}px; margin: 0 auto; padding: ${margin}px; }</style>
<aid-chart${tag}><template shadowrootmode="open"><style>${styles.cssText}${drawingStyles.cssText}${pageStyles}</style>${figure}</template><script type="application/json">${toScriptJSON(claims)}</script></aid-chart>
<noscript>${table}</noscript>
${rates ? ratesScript(rates) : ''}${scriptTag(script)}
</html>
`;
}

/** What the element draws, in its order; the drawing for two widths, of which one is seen. */
function figureTemplate(
  { claims, spec, attributes }: StaticPage,
  { wide, narrow }: { readonly wide: Layout; readonly narrow: Layout },
  heading: string,
): TemplateResult {
  const { locale = 'en' } = spec;
  const caption = attributes.caption ?? wide.caption;
  const isTable = wide.type === 'table';
  const drawings = [
    html`<div class="wide">${drawingOf(wide)}</div>`,
    html`<div class="narrow">${drawingOf(narrow)}</div>`,
  ];
  const toolbar = new Toolbar({ addController: nothing } as never);
  return html`<figure part="figure">
    <h2 part="heading">${heading}</h2>
    ${caption ? html`<p part="caption">${caption}</p>` : ''}
    <p class="unseen">${wide.summary}</p>
    ${isTable ? '' : [...drawings, legendTemplate(wide)]}
    ${tableOf({ claims, locale, words: wordsIn(locale), caption, isShown: isTable })}
    <footer>
      ${notesTemplate(wide.notes, claims, locale)} ${toolbar.template(!isTable, locale)}
    </footer>
  </figure>`;
}

const nothing = () => undefined;

const drawingOf = (layout: Layout) =>
  written(() =>
    new Drawing({ show: nothing, hide: nothing, select: nothing, key: nothing }).nodeOf(layout),
  );

const tableOf = (tabled: Tabled) =>
  written(() => new Table({ select: nothing, open: nothing }).nodeOf(tabled));

/** What the element makes by hand, made in a document of its own and written out; what it leaves for idle time is done at once. */
function written(make: () => HTMLElement) {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const idle: (() => void)[] = [];
  const requestIdleCallback = (go: () => void) => idle.push(go);
  const page = globalThis as {
    document?: unknown;
    window?: unknown;
    requestIdleCallback?: unknown;
  };
  Object.assign(page, { document, requestIdleCallback, window: { requestIdleCallback } });
  try {
    const node = make();
    document.body.append(node);
    for (const go of idle) go();
    return unsafeHTML(node.outerHTML);
  } finally {
    delete page.document;
    delete page.window;
    delete page.requestIdleCallback;
  }
}

/** Rates are no attribute; set before the element is defined, they are there when it first draws. */
const ratesScript = (rates: Rates): string =>
  `<script>document.querySelector('aid-chart').rates = ${JSON.stringify(rates).replaceAll('<', '\\u003c')}</script>\n`;

/** The single file runs from file: too, where no module may be loaded. */
const kindOf = (url: string) => (url.endsWith('.min.js') ? 'defer' : 'type="module"');

const scriptTag = (script: StaticPage['script']): string =>
  'url' in script
    ? `<script ${kindOf(script.url)} src="${escape(script.url)}"></script>`
    : `<script>${script.code.replaceAll('</script', '<\\/script')}</script>`;
