// oxlint-disable max-lines -- one style sheet, read from top to bottom
import { css } from 'lit';

/** Colours follow `color-scheme`; each custom property can be set on its own from outside. */
export const styles = css`
  :host {
    --ink: var(--aid-ink, light-dark(#1c2430, #e8ebf0));
    --quiet: var(--aid-quiet, light-dark(#56606e, #a3adba));
    --rule: var(--aid-rule, light-dark(#d9dee5, #37414f));
    --card: var(--aid-background, light-dark(#ffffff, #1a212b));
    --give: var(--aid-give, light-dark(#1b6f8a, #5fb4cc));
    --stop: var(--aid-stop, light-dark(#a2543b, #dd9277));
    --hurt: var(--aid-hurt, light-dark(#5a4a78, #b3a3d6));
    --fire: var(--aid-fire, light-dark(#8a5a16, #d8a95c));
    --a: var(--aid-color-1, light-dark(#0e5bb6, #6091cb));
    --b: var(--aid-color-2, light-dark(#c67536, #d19e61));
    --c: var(--aid-color-3, light-dark(#a76ed4, #cac0ff));
    --d: var(--aid-color-4, light-dark(#5f5c1a, #f5d179));
    --e: var(--aid-color-5, light-dark(#9c4475, #c86d73));
    --f: var(--aid-color-6, light-dark(#56988d, #94edcc));
    --rest: var(--aid-color-rest, light-dark(#373e45, #a2aab2));
    --link: var(--aid-link, light-dark(#14566c, #7cc6dc));
    --tip: var(--aid-tip, light-dark(#f2f6f8, #202a35));
    --highlight: var(--aid-highlight, light-dark(#d6eaf0, #2b5361));
    --focus: var(--aid-focus, light-dark(#0b57d0, #8ab4f8));
    display: block;
    contain: inline-size;
    color: var(--ink);
    font: var(
      --aid-font,
      15px/1.45 system-ui,
      'Segoe UI',
      Roboto,
      'Helvetica Neue',
      Arial,
      sans-serif
    );
  }
  :host([hidden]) {
    display: none;
  }
  figure {
    box-sizing: border-box;
    min-height: var(--aid-min-height, 240px);
    margin: 0;
    padding: var(--aid-padding, clamp(16px, 4%, 20px) clamp(14px, 4%, 22px) clamp(12px, 3%, 16px));
    display: flex;
    flex-direction: column;
    background: var(--card);
    border: 1px solid var(--rule);
    border-radius: var(--aid-radius, 10px);
    position: relative;
  }
  /* Words whose language runs the other way keep their order, and stand where the others do. */
  h2,
  [part='caption'],
  [part='note'],
  [part='source'],
  [part='state'] p,
  .spoken,
  .facts,
  blockquote,
  th,
  td {
    unicode-bidi: plaintext;
  }
  /* Our own words, whatever name or figure they begin with. */
  figure:dir(rtl) :is(h2, [part='caption']):lang(ar) {
    unicode-bidi: normal;
  }
  figure:dir(ltr) {
    text-align: left;
  }
  figure:dir(rtl) {
    text-align: right;
  }
  h2 {
    margin: 0;
    font-size: 1.13em;
    line-height: 1.25;
    letter-spacing: -0.005em;
    font-weight: 650;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  [part='caption'] {
    margin: 4px 0 0;
    color: var(--quiet);
    font-size: 13px;
    overflow-wrap: anywhere;
  }
  .room {
    margin-block: 14px 12px;
    overflow-x: auto;
    overflow-y: hidden;
  }
  [part='evidence'] {
    inset: auto;
    margin: 0;
    position: fixed;
    box-sizing: border-box;
    width: max-content;
    /* Per cent, since vw counts the scroll bar. */
    max-width: min(420px, 100% - 16px);
    max-height: calc(100% - 16px);
    overflow: auto;
    padding: 10px 14px;
    color: var(--ink);
    background: var(--tip);
    border: 1px solid var(--rule);
    border-inline-start: 3px solid var(--give);
    border-start-end-radius: 8px;
    border-end-end-radius: 8px;
    box-shadow: 0 6px 24px rgb(0 0 0 / 18%);
    font-size: 13.5px;
  }
  [part='evidence'] p,
  blockquote {
    margin: 0;
  }
  blockquote {
    margin-block: 6px;
    overflow-wrap: anywhere;
  }
  .spoken {
    font-weight: 600;
  }
  .spoken::first-letter {
    text-transform: uppercase;
  }
  .facts {
    color: var(--quiet);
  }
  mark {
    color: inherit;
    font-weight: 600;
    background: var(--highlight);
    border-radius: 3px;
    padding: 0 2px;
  }
  a {
    color: var(--link);
  }
  ul {
    list-style: none;
    margin: 0 0 12px;
    padding: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    font-size: 12px;
    color: var(--quiet);
  }
  li {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  footer {
    margin-top: auto;
    padding-top: 10px;
    border-top: 1px solid var(--rule);
    font-size: 12px;
    color: var(--quiet);
    display: flex;
    gap: 4px 14px;
    flex-wrap: wrap;
    align-items: first baseline;
  }
  [part='toolbar'] {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 4px;
    margin-inline: auto -9px;
  }
  [role='status']:not(:empty) {
    padding: 3px 9px;
    align-self: center;
  }
  button {
    box-sizing: border-box;
    display: block;
    min-height: 26px;
    padding: 3px 9px;
    font: inherit;
    color: var(--link);
    background: none;
    border: 1px solid transparent;
    border-radius: 6px;
    cursor: pointer;
  }
  button:hover {
    border-color: var(--rule);
  }
  :is(button, a, tr):focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 1px;
  }
  .more::after {
    content: ' ▾';
    content: ' ▾' / '';
  }
  .open {
    display: flex;
    flex-wrap: wrap;
    border: 1px solid var(--rule);
    border-radius: 6px;
  }
  .scroller {
    margin-block: 14px 12px;
    overflow: auto;
    max-height: 70vh;
  }
  table {
    border-collapse: collapse;
    color: inherit;
    font-size: 13px;
    min-width: 100%;
  }
  th,
  td {
    text-align: inherit;
    vertical-align: top;
    padding-block: 5px;
    padding-inline: 0 10px;
    border-top: 1px solid var(--rule);
  }
  tbody th {
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  td.words {
    min-width: 22ch;
    color: var(--quiet);
  }
  .told {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    font-size: 13px;
    color: var(--quiet);
  }
  .told [role='status'] {
    padding: 0;
    font-variant-numeric: tabular-nums;
  }
  /* What only screen readers are told: at a place of its own, so that no change of the chart moves it. */
  .unseen {
    contain: strict;
    position: absolute;
    inset: 0 auto auto 0;
    width: 1px;
    height: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* A table that nobody sees shares out no room: that would take a third of a chart's time. */
  .unseen * {
    display: inline;
    unicode-bidi: normal;
    padding: 0;
    border: 0;
  }
  /* Of thousands of rows, what is filled later moves nothing else. */
  .long * {
    display: block;
  }
  [part='state'] {
    display: grid;
    place-items: center;
    min-height: calc(var(--aid-min-height, 240px) - 60px);
    color: var(--quiet);
    text-align: center;
    overflow-wrap: anywhere;
  }
  [part='state'][data-state='error'] {
    color: var(--stop);
  }
  @media print {
    [part='toolbar'],
    [part='evidence'] {
      display: none;
    }
    figure {
      break-inside: avoid;
    }
    [part='source'] a::after {
      content: ' <' attr(href) '>';
      overflow-wrap: anywhere;
    }
  }
`;
