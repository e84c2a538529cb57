import { round } from '../chart/paint.js';

const svgNamespace = 'http://www.w3.org/2000/svg';

type Attributes = Readonly<Record<string, string | number | null>>;

/** An HTML element; attributes of null are left out, numbers are as precise as a screen. */
export const htmlNode = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] => filled(document.createElement(tag), attributes, children);

/** The same for an SVG element. */
export const svgNode = <Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): SVGElementTagNameMap[Tag] =>
  filled(document.createElementNS(svgNamespace, tag), attributes, children);

function filled<E extends Element>(
  element: E,
  attributes: Attributes,
  children: readonly (Node | string)[],
): E {
  for (const name in attributes) {
    const value = attributes[name]!;
    if (value !== null)
      element.setAttribute(name, String(typeof value === 'number' ? round(value) : value));
  }
  if (children.length > 0) element.append(...children);
  return element;
}
