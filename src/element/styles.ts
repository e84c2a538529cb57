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
    --focus: var(--aid-focus, light-dark(#0b57d0, #8ab4f8));
    display: block;
    container-type: inline-size;
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
    padding: var(--aid-padding, 20px 22px 16px);
    background: var(--card);
    border: 1px solid var(--rule);
    border-radius: var(--aid-radius, 10px);
    position: relative;
  }
  @container (max-width: 420px) {
    figure {
      padding: var(--aid-padding, 16px 14px 12px);
    }
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
  }
  .room {
    margin-top: 14px;
    overflow-x: auto;
    overflow-y: hidden;
  }
  svg {
    display: block;
    max-width: none;
    overflow: visible;
    direction: ltr;
    font-family: inherit;
  }
  text {
    fill: var(--ink);
    paint-order: stroke;
    stroke: var(--card);
    stroke-width: 3px;
    stroke-linejoin: round;
    font-variant-numeric: tabular-nums;
    pointer-events: none;
  }
  text.value .quiet,
  text.tick .quiet,
  text.panel .quiet {
    fill: var(--quiet);
  }
  .strong {
    font-weight: 620;
  }
  .rule {
    stroke: var(--rule);
  }
  .rule.range {
    stroke-width: 5;
    stroke-linecap: round;
  }
  .give {
    --hue: var(--give);
  }
  .stop {
    --hue: var(--stop);
  }
  .hurt {
    --hue: var(--hurt);
  }
  .fire {
    --hue: var(--fire);
  }
  .rule.range,
  .rule.strike,
  .line {
    stroke: var(--hue);
  }
  .near {
    stop-color: var(--hue);
    stop-opacity: 0.75;
  }
  .far {
    stop-color: var(--hue);
    stop-opacity: 0;
  }
  .solid {
    fill: var(--hue);
  }
  .light {
    fill: color-mix(in srgb, var(--hue) 35%, var(--card));
    stroke: var(--hue);
  }
  .track {
    fill: color-mix(in srgb, var(--hue) 14%, var(--card));
  }
  .hatch,
  .cross {
    stroke: var(--hue);
  }
  .outline,
  .dashed,
  .struck,
  .hollow {
    fill: var(--card);
    stroke: var(--hue);
    stroke-width: 1.4;
  }
  .dashed {
    stroke-dasharray: 4 3;
  }
  .halo {
    fill: var(--hue);
    opacity: 0.2;
  }
  .target {
    fill: transparent;
  }
  .mark {
    cursor: pointer;
    outline: none;
  }
  .mark:hover .target,
  .mark:focus .target {
    fill: color-mix(in srgb, var(--quiet) 12%, transparent);
  }
  .mark:focus-visible .target {
    stroke: var(--focus);
    stroke-width: 2;
  }
  [part='evidence'] {
    inset: auto;
    margin: 0;
    position: fixed;
    box-sizing: border-box;
    width: max-content;
    max-width: min(420px, calc(100vw - 16px));
    max-height: calc(100vh - 16px);
    overflow: auto;
    padding: 10px 14px;
    color: var(--ink);
    background: light-dark(#f2f6f8, #202a35);
    border: 1px solid var(--rule);
    border-inline-start: 3px solid var(--give);
    border-radius: 0 8px 8px 0;
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
  .facts {
    color: var(--quiet);
  }
  mark {
    color: inherit;
    font-weight: 600;
    background: light-dark(#d6eaf0, #2b5361);
    border-radius: 3px;
    padding: 0 2px;
  }
  a {
    color: light-dark(#14566c, #7cc6dc);
  }
  ul {
    list-style: none;
    margin: 12px 0 0;
    padding: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    font-size: 12px;
    color: var(--quiet);
  }
  ul svg {
    display: inline-block;
    vertical-align: -2px;
    margin-inline-end: 5px;
  }
  footer {
    margin-top: 12px;
    padding-top: 10px;
    border-top: 1px solid var(--rule);
    font-size: 12px;
    color: var(--quiet);
    display: flex;
    gap: 4px 14px;
    flex-wrap: wrap;
    align-items: center;
  }
  [part='toolbar'] {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    margin-inline-start: auto;
  }
  button,
  summary {
    box-sizing: border-box;
    min-height: 26px;
    padding: 3px 9px;
    font: inherit;
    color: light-dark(#14566c, #7cc6dc);
    background: none;
    border: 1px solid transparent;
    border-radius: 6px;
    cursor: pointer;
  }
  button:hover,
  summary:hover {
    border-color: var(--rule);
  }
  :is(button, summary, a, .scroller):focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 1px;
  }
  details[open] {
    border: 1px solid var(--rule);
    border-radius: 6px;
  }
  .scroller {
    margin-top: 14px;
    overflow: auto;
    max-height: 70vh;
  }
  table {
    border-collapse: collapse;
    font-size: 13px;
    min-width: 100%;
  }
  caption {
    text-align: start;
    color: var(--quiet);
    padding-bottom: 6px;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 5px 10px 5px 0;
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
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
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
  textarea {
    width: 100%;
    box-sizing: border-box;
    font:
      12px/1.4 ui-monospace,
      monospace;
  }
  @media (forced-colors: active) {
    .solid,
    .halo {
      fill: CanvasText;
    }
    .outline,
    .dashed,
    .struck,
    .hollow,
    .light,
    .track {
      fill: Canvas;
      stroke: CanvasText;
    }
    .line,
    .rule {
      stroke: CanvasText;
    }
    text,
    text .quiet {
      fill: CanvasText !important;
      stroke: Canvas;
    }
  }
  @media print {
    [part='toolbar'],
    [part='evidence'] {
      display: none;
    }
    figure {
      break-inside: avoid;
    }
  }
`;
