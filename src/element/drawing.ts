import { fadeEnds, patternOf, patternsIn, ribbonPath, type Pattern } from '../chart/paint.js';
import type { Claim } from '../model/claim.js';
import type { Label, Layout, Mark, Shape } from '../model/layout.js';
import { createFrom, htmlSketch, renew, svgSketch, type Sketch } from './sketch.js';
import { stringsIn } from './strings.js';

/** What a mark does; the element listens. */
export interface MarkEvents {
  readonly show: (claim: Claim, target: Element) => void;
  readonly hide: () => void;
  readonly select: (claim: Claim, target: Element) => void;
  readonly key: (event: KeyboardEvent) => void;
}

/**
 * The drawing: one tab stop, arrows go from mark to mark. Its nodes are made by hand, since a template for each of
 * thousands of shapes takes several times as long; a layout of the same claims changes those that are there.
 */
export class Drawing {
  readonly #events: MarkEvents;
  #layout: Layout | null = null;
  #sketch: Sketch | null = null;
  #node: HTMLElement | null = null;
  /** The claim whose mark had the focus when other marks took its place. */
  #focused: string | undefined;
  #lit: SVGElement | undefined;

  constructor(events: MarkEvents) {
    this.#events = events;
  }

  /** The nodes of a layout. */
  nodeOf(layout: Layout): HTMLElement {
    const node = this.#node;
    if (node && layout === this.#layout) return node;
    const was = this.#layout;
    const old = this.#sketch;
    this.#layout = layout;
    this.#sketch = sketchOf(layout);
    if (node && old && was && isOfSameClaims(was, layout)) {
      renew(node, old, this.#sketch);
      return node;
    }
    this.#focused = node ? focusedIn(node)?.dataset.claim : undefined;
    this.#node = createFrom(this.#sketch) as HTMLElement;
    this.#listen(this.#node);
    return this.#node;
  }

  /** Lights up the mark of a claim, or none. */
  light(id: string | null): void {
    if (id === null && !this.#lit) return;
    this.#lit?.classList.remove('lit');
    this.#lit = this.#markOf(id);
    this.#lit?.classList.add('lit');
  }

  /** Gives the focus back to the mark that had it, once the nodes are in the page. */
  refocus(): void {
    const id = this.#focused;
    this.#focused = undefined;
    if (id !== undefined) this.#markOf(id)?.focus({ preventScroll: true });
  }

  #markOf(id: string | null): SVGElement | undefined {
    const marks = this.#node?.querySelectorAll<SVGElement>('[part="mark"]') ?? [];
    return [...marks].find(({ dataset }) => dataset.claim === id);
  }

  /** The frame listens, and not the SVG: that would make it a tab stop in Chromium. */
  #listen(room: HTMLElement): void {
    const events = this.#events;
    const find = ({ target }: Event) => (target as Element).closest<SVGElement>('[part="mark"]');
    const on = (types: readonly string[], act: (claim: Claim, target: SVGElement) => void) => {
      for (const type of types)
        room.addEventListener(type, (event) => {
          const target = find(event);
          const mark = this.#layout?.marks.find(({ claim }) => claim.id === target?.dataset.claim);
          if (target && mark) act(mark.claim, target);
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
}

/** Whether mark by mark the same claims are told of, which may have changed: each mark keeps its place and the focus. */
const isOfSameClaims = ({ marks }: Layout, { marks: others }: Layout): boolean =>
  marks.length === others.length && marks.every(({ claim }, i) => claim.id === others[i]!.claim.id);

function sketchOf(layout: Layout): Sketch {
  const { width, height, marks, labels, rules, locale } = layout;
  const ticks = labels.filter(({ role }) => role === 'tick');
  const others = labels.filter(({ role }) => role !== 'tick');
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  const name = { role: 'group', 'aria-label': stringsIn(locale).drawing };
  const svg = svgSketch('svg', { part: 'chart', ...name, ...size }, [
    svgSketch('defs', {}, patternsIn(layout).map(patternSketch)),
    svgSketch('g', { part: 'axis', 'aria-hidden': 'true' }, [
      ...rules.map(shapeSketch),
      ...ticks.map(labelSketch),
    ]),
    ...marks.map(markSketch),
    svgSketch('g', { 'aria-hidden': 'true' }, others.map(labelSketch)),
  ]);
  return htmlSketch('div', { class: 'room' }, [svg]);
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

function patternSketch({ id, kind, hue, fading }: Pattern): Sketch {
  if (kind === 'fade')
    return svgSketch('linearGradient', { id, ...fadeEnds[fading] }, [
      svgSketch('stop', { class: `near ${hue}`, offset: 0 }),
      svgSketch('stop', { class: `far ${hue}`, offset: 1 }),
    ]);
  const isHatch = kind === 'hatch';
  const side = isHatch ? 6 : 7;
  const size = { width: side, height: side };
  const patternTransform = isHatch ? 'rotate(45)' : null;
  return svgSketch('pattern', { id, ...size, patternUnits: 'userSpaceOnUse', patternTransform }, [
    svgSketch('rect', { class: `ground ${hue}`, ...size }),
    svgSketch('path', {
      class: `line ${hue}`,
      d: isHatch ? 'M0 0V6' : 'M0 0L7 7M7 0L0 7',
      'stroke-width': isHatch ? 2.4 : 1.1,
    }),
  ]);
}

/** Dots below this radius stand dense. */
const smallDot = 4;

function markSketch(mark: Mark, i: number): Sketch {
  const { claim, x, y, width, height, spoken, shapes } = mark;
  const [only] = shapes;
  const told = {
    part: 'mark',
    role: 'button',
    'data-claim': claim.id,
    tabindex: i === 0 ? 0 : -1,
    'aria-label': spoken,
  };
  // Among thousands of marks each element counts: a small dot is its own target, by a clear stroke.
  if (
    shapes.length === 1 &&
    only?.kind === 'dot' &&
    only.radius < smallDot &&
    only.fill === 'solid'
  )
    return svgSketch('circle', {
      ...shapeSketch(only).attributes,
      ...told,
      class: `mark small solid ${only.hue}`,
    });
  return svgSketch('g', { ...told, class: 'mark' }, [
    svgSketch('rect', { class: 'target', x, y, width, height, rx: 3 }),
    ...shapes.map(shapeSketch),
  ]);
}

function shapeSketch(shape: Shape): Sketch {
  const pattern = patternOf(shape);
  const fill = pattern === null ? null : `url(#${pattern})`;
  const { hue = '' } = shape;
  switch (shape.kind) {
    case 'line': {
      const { role, x1, y1, x2, y2 } = shape;
      return svgSketch('line', { class: `rule ${role} ${hue}`, x1, y1, x2, y2 });
    }
    case 'dot': {
      const at = { cx: shape.x, cy: shape.y, r: shape.radius };
      return svgSketch('circle', {
        class: `${shape.isHalo ? 'halo' : shape.fill} ${hue}`,
        ...at,
        fill,
      });
    }
    case 'ribbon':
      return svgSketch('path', {
        class: `ribbon ${shape.isHalo ? 'halo' : shape.fill} ${hue}`,
        d: ribbonPath(shape),
        fill,
      });
    default: {
      const { x, y, width, height } = shape;
      const kind = shape.fade ? 'fade' : shape.fill;
      return svgSketch('rect', { class: `${kind} ${hue}`, x, y, width, height, fill });
    }
  }
}

function labelSketch({ x, y, strong, text, anchor, size, role }: Label): Sketch {
  const attributes = {
    part: 'label',
    class: role,
    x,
    y,
    // The text's start is where it stands by itself.
    'text-anchor': anchor === 'start' ? null : anchor,
    'font-size': size,
  };
  return strong === ''
    ? svgSketch('text', attributes, [text])
    : svgSketch('text', attributes, [
        svgSketch('tspan', { class: 'strong' }, [strong]),
        ` ${text}`,
      ]);
}
