import type { Hue } from '../model/layout.js';

/** Colours of exported pictures, which have no style sheet; the element's light theme has the same. */
export const ink = '#1c2430';
export const quiet = '#56606e';
export const ruleColor = '#d9dee5';
export const paper = '#ffffff';
export const hueColors: Readonly<Record<Hue, string>> = {
  give: '#1b6f8a',
  stop: '#a2543b',
  hurt: '#5a4a78',
  fire: '#8a5a16',
  a: '#17557a',
  b: '#c05a1c',
  c: '#7d4fa3',
  d: '#6f7d14',
  e: '#c2407f',
  f: '#1f8463',
  rest: '#6b7480',
};
