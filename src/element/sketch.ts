import { round } from '../chart/paint.js';

const svgNamespace = 'http://www.w3.org/2000/svg';
const htmlNamespace = 'http://www.w3.org/1999/xhtml';

type Attributes = Readonly<Record<string, string | number | null>>;

/** What an element is to be. Attributes of null are left out, numbers are as precise as a screen. */
export interface Sketch {
  readonly tag: string;
  readonly isSvg: boolean;
  readonly attributes: Attributes;
  readonly children: readonly (Sketch | string)[];
}

const sketches =
  <Tag extends string>(isSvg: boolean) =>
  (tag: Tag, attributes: Attributes, children: Sketch['children'] = []): Sketch => ({
    tag,
    isSvg,
    attributes,
    children,
  });
export const htmlSketch = sketches<keyof HTMLElementTagNameMap>(false);
export const svgSketch = sketches<keyof SVGElementTagNameMap>(true);

/** Makes an element and all that is in it. */
export function createFrom({ tag, isSvg, attributes, children }: Sketch): Element {
  const element = document.createElementNS(isSvg ? svgNamespace : htmlNamespace, tag);
  for (const name in attributes)
    if (attributes[name] !== null) setAttribute(element, name, attributes[name]!);
  for (const child of children) element.append(nodeFrom(child));
  return element;
}

const nodeFrom = (child: Sketch | string) =>
  typeof child === 'string' ? child : createFrom(child);

function setAttribute(element: Element, name: string, value: string | number | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, String(typeof value === 'number' ? round(value) : value));
}

/**
 * Makes an element that was made from one sketch what another says. Only what differs is touched: what the page has
 * changed since, such as the tab stop, stays, and so do the focus and the layout of all that is the same.
 */
export function renew(element: Element, was: Sketch, is: Sketch): void {
  for (const name in { ...was.attributes, ...is.attributes }) {
    const value = is.attributes[name] ?? null;
    if (value !== was.attributes[name]) setAttribute(element, name, value);
  }
  const nodes = [...element.childNodes];
  for (const [i, child] of is.children.entries())
    if (nodes[i]) renewChild(nodes[i], was.children[i]!, child);
    else element.append(nodeFrom(child));
  for (const node of nodes.slice(is.children.length)) node.remove();
}

function renewChild(node: ChildNode, was: Sketch | string, is: Sketch | string): void {
  if (typeof was === 'object' && typeof is === 'object' && was.tag === is.tag)
    renew(node as Element, was, is);
  else if (was !== is) node.replaceWith(nodeFrom(is));
}
