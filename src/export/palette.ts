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
  a: '#0e5bb6',
  b: '#c67536',
  c: '#a76ed4',
  d: '#5f5c1a',
  e: '#9c4475',
  f: '#56988d',
  rest: '#373e45',
};
