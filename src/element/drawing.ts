import { fadeEnds, patternOf, patternsIn, ribbonPath, type Pattern } from '../chart/paint.js';
import type { Claim } from '../model/claim.js';
import type { Label, Layout, Mark, Shape } from '../model/layout.js';
import { htmlNode, svgNode } from './nodes.js';
import { stringsIn } from './strings.js';

/** What a mark does; the element listens. */
export interface MarkEvents {
  readonly show: (claim: Claim, target: Element) => void;
  readonly hide: () => void;
  readonly select: (claim: Claim, target: Element) => void;
  readonly key: (event: KeyboardEvent) => void;
}

/**
 * The drawing: one tab stop, arrows go from mark to mark. Its nodes are made once for a layout and by hand:
 * a template for each of thousands of shapes takes several times as long.
 */
export class Drawing {
  readonly #events: MarkEvents;
  #layout: Layout | null = null;
  #node: HTMLElement | null = null;
  /** The claim whose mark had the focus when a layout took the place of another. */
  #focused: string | undefined;
  #lit: SVGElement | undefined;

  constructor(events: MarkEvents) {
    this.#events = events;
  }

  /** The nodes of a layout, the same ones as long as it is the same. */
  nodeOf(layout: Layout): HTMLElement {
    if (layout !== this.#layout || !this.#node) {
      this.#focused = this.#node ? focusedIn(this.#node)?.dataset.claim : undefined;
      this.#layout = layout;
      this.#node = makeDrawing(layout);
      listen(this.#node, layout, this.#events);
    }
    return this.#node;
  }

  /** Lights up the mark of a claim, or none. */
  light(id: string | null): void {
    if (id === null && !this.#lit) return;
    this.#lit?.classList.remove('lit');
    const marks = this.#node?.querySelectorAll<SVGElement>('[part="mark"]') ?? [];
    this.#lit = [...marks].find(({ dataset }) => dataset.claim === id);
    this.#lit?.classList.add('lit');
  }

  /** Gives the focus back to the mark that had it, once the nodes are in the page. */
  refocus(): void {
    const id = this.#focused;
    this.#focused = undefined;
    if (id === undefined) return;
    const marks = this.#node?.querySelectorAll<SVGElement>('[part="mark"]') ?? [];
    [...marks].find(({ dataset }) => dataset.claim === id)?.focus({ preventScroll: true });
  }
}

function makeDrawing(layout: Layout): HTMLElement {
  const { width, height, marks, labels, rules, locale } = layout;
  const ticks = labels.filter(({ role }) => role === 'tick');
  const others = labels.filter(({ role }) => role !== 'tick');
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  const name = { role: 'group', 'aria-label': stringsIn(locale).drawing };
  const svg = svgNode('svg', { part: 'chart', ...name, ...size });
  svg.append(
    svgNode('defs', {}, ...patternsIn(layout).map(patternNode)),
    groupOf({ part: 'axis', 'aria-hidden': 'true' }, [
      ...rules.map(shapeNode),
      ...ticks.map(labelNode),
    ]),
  );
  for (const [i, mark] of marks.entries()) svg.append(markNode(mark, i === 0));
  svg.append(groupOf({ 'aria-hidden': 'true' }, others.map(labelNode)));
  return htmlNode('div', { class: 'room' }, svg);
}

/**
 * The mark that has the focus. The shadow root knows it in a window that is not in front, too, where `:focus`
 * may match nothing; in a frame it may have gone to the page around, from which it is not taken back.
 */
function focusedIn(node: HTMLElement): SVGElement | null {
  const root = node.getRootNode();
  if (!(root instanceof ShadowRoot) || (window !== window.top && !document.hasFocus())) return null;
  const focused = root.activeElement as SVGElement | null;
  return node.contains(focused) ? focused : null;
}

const groupOf = (attributes: Record<string, string>, children: readonly Node[]) =>
  svgNode('g', attributes, ...children);

/** The frame listens, and not the SVG: that would make it a tab stop in Chromium. */
function listen(room: HTMLElement, { marks }: Layout, events: MarkEvents): void {
  const claims = new Map(marks.map(({ claim }) => [claim.id, claim]));
  const find = ({ target }: Event) => (target as Element).closest<SVGElement>('[part="mark"]');
  const on = (types: readonly string[], act: (claim: Claim, target: SVGElement) => void) => {
    for (const type of types)
      room.addEventListener(type, (event) => {
        const target = find(event);
        const claim = claims.get(target?.dataset.claim ?? '');
        if (target && claim) act(claim, target);
      });
  };
  on(['pointerover', 'focusin'], (claim, target) => {
    room.querySelector('[tabindex="0"]')?.setAttribute('tabindex', '-1');
    target.setAttribute('tabindex', '0');
    events.show(claim, target);
  });
  on(['click'], events.select);
  room.addEventListener('keydown', events.key);
  room.addEventListener('focusout', events.hide);
  room.addEventListener('pointerout', (event) => {
    if (!find(event)?.contains(event.relatedTarget as Node | null)) events.hide();
  });
}

function patternNode({ id, kind, hue, fading }: Pattern): Node {
  if (kind === 'fade')
    return svgNode(
      'linearGradient',
      { id, ...fadeEnds[fading] },
      svgNode('stop', { class: `near ${hue}`, offset: 0 }),
      svgNode('stop', { class: `far ${hue}`, offset: 1 }),
    );
  const isHatch = kind === 'hatch';
  const side = isHatch ? 6 : 7;
  const size = { width: side, height: side };
  return svgNode(
    'pattern',
    {
      id,
      ...size,
      patternUnits: 'userSpaceOnUse',
      patternTransform: isHatch ? 'rotate(45)' : null,
    },
    svgNode('rect', { class: `ground ${hue}`, ...size }),
    svgNode('path', {
      class: `line ${hue}`,
      d: isHatch ? 'M0 0V6' : 'M0 0L7 7M7 0L0 7',
      'stroke-width': isHatch ? 2.4 : 1.1,
    }),
  );
}

/** Dots below this radius stand dense. */
const smallDot = 4;

function markNode(mark: Mark, isCurrent: boolean): Node {
  const { claim, x, y, width, height, spoken, shapes } = mark;
  const [only] = shapes;
  // Among thousands of marks each element counts: a small dot is its own target, by a clear stroke.
  const isSmall =
    shapes.length === 1 && only?.kind === 'dot' && only.radius < smallDot && only.fill === 'solid';
  const node = isSmall
    ? shapeNode(only)
    : svgNode(
        'g',
        {},
        svgNode('rect', { class: 'target', x, y, width, height, rx: 3 }),
        ...shapes.map(shapeNode),
      );
  node.setAttribute('part', 'mark');
  node.setAttribute('class', isSmall ? `mark small solid ${only.hue}` : 'mark');
  node.setAttribute('role', 'button');
  node.setAttribute('data-claim', claim.id);
  node.setAttribute('tabindex', isCurrent ? '0' : '-1');
  node.setAttribute('aria-label', spoken);
  return node;
}

function shapeNode(shape: Shape): SVGElement {
  const pattern = patternOf(shape);
  const fill = pattern === null ? null : `url(#${pattern})`;
  const { hue = '' } = shape;
  switch (shape.kind) {
    case 'line': {
      const { role, x1, y1, x2, y2 } = shape;
      return svgNode('line', { class: `rule ${role} ${hue}`, x1, y1, x2, y2 });
    }
    case 'dot': {
      const at = { cx: shape.x, cy: shape.y, r: shape.radius };
      return svgNode('circle', {
        class: `${shape.isHalo ? 'halo' : shape.fill} ${hue}`,
        ...at,
        fill,
      });
    }
    case 'ribbon':
      return svgNode('path', {
        class: `ribbon ${shape.isHalo ? 'halo' : shape.fill} ${hue}`,
        d: ribbonPath(shape),
        fill,
      });
    default: {
      const { x, y, width, height } = shape;
      const kind = shape.fade ? 'fade' : shape.fill;
      return svgNode('rect', { class: `${kind} ${hue}`, x, y, width, height, fill });
    }
  }
}

function labelNode({ x, y, strong, text, anchor, size, role }: Label): Node {
  const isPlain = strong === '';
  const node = svgNode('text', {
    part: 'label',
    class: isPlain ? `${role} quiet` : role,
    x,
    y,
    // The text's start is where it stands by itself.
    'text-anchor': anchor === 'start' ? null : anchor,
    'font-size': size,
  });
  if (isPlain) node.append(text);
  else
    node.append(
      svgNode('tspan', { class: 'strong' }, strong),
      ' ',
      svgNode('tspan', { class: 'quiet' }, text),
    );
  return node;
}
