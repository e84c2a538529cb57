import { css } from 'lit';

/** The drawing: fills tell the status, hues the family of meaning. */
export const drawingStyles = css`
  svg {
    display: block;
    max-width: none;
    overflow: visible;
    font-family: inherit;
    letter-spacing: normal;
    word-spacing: normal;
    text-transform: none;
    flex: none;
  }
  text {
    fill: var(--ink);
    paint-order: stroke;
    stroke: var(--card);
    stroke-width: 3px;
    stroke-linejoin: round;
    font-variant-numeric: tabular-nums;
    pointer-events: none;
    unicode-bidi: plaintext;
  }
  /* Our own words run from right to left, whatever name or figure they begin with. */
  figure:dir(rtl) text:lang(ar) {
    unicode-bidi: normal;
  }
  text:not(.group) {
    fill: var(--quiet);
  }
  text .strong {
    fill: var(--ink);
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
  .a {
    --hue: var(--a);
  }
  .b {
    --hue: var(--b);
  }
  .c {
    --hue: var(--c);
  }
  .d {
    --hue: var(--d);
  }
  .e {
    --hue: var(--e);
  }
  .f {
    --hue: var(--f);
  }
  .rest {
    --hue: var(--rest);
  }
  .rule.series {
    stroke: var(--hue);
    stroke-width: 1.5;
    stroke-dasharray: 3 3;
  }
  .rule.range,
  .rule.strike,
  .line {
    stroke: var(--hue);
  }
  .line {
    opacity: var(--aid-patterns, 1);
  }
  .ground {
    fill: color-mix(in srgb, var(--hue) calc(22% * (1 - var(--aid-patterns, 1))), var(--card));
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
  .ribbon.solid {
    opacity: 0.86;
  }
  /* Among many bands the one that is looked at stands out. */
  svg:has(.mark:is(:hover, :focus-visible) .ribbon) .mark:not(:hover, :focus-visible) .ribbon {
    opacity: 0.25;
  }
  .target {
    fill: transparent;
  }
  .mark {
    cursor: pointer;
    outline: none;
  }
  .mark.small {
    stroke: transparent;
    stroke-width: 17px;
    pointer-events: all;
  }
  .mark.small:focus-visible {
    stroke: var(--focus);
    stroke-width: 3px;
  }
  .mark:hover .target,
  .mark:focus .target {
    fill: color-mix(in srgb, var(--quiet) 12%, transparent);
  }
  .mark.lit .target {
    stroke: var(--link);
    stroke-width: 1.5;
  }
  .mark.small.lit {
    stroke: var(--link);
    stroke-width: 3px;
  }
  .mark:focus-visible .target {
    stroke: var(--focus);
    stroke-width: 2;
  }
  @media (forced-colors: active) {
    .solid,
    .halo {
      fill: CanvasText;
    }
    .near,
    .far {
      stop-color: CanvasText;
    }
    .hatch,
    .cross,
    .rule.strike,
    .rule.range {
      stroke: CanvasText;
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
    .strong {
      fill: CanvasText !important;
      stroke: Canvas;
    }
  }
`;
