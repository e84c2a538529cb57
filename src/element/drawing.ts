import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { fadeEnds, patternOf, patternsIn, ribbonPath, type Pattern } from '../chart/paint.js';
import type { Claim } from '../model/claim.js';
import type { Label, Layout, Mark, Shape } from '../model/layout.js';
import { stringsIn } from './strings.js';

/** What a mark does; the element listens. */
export interface MarkEvents {
  readonly show: (claim: Claim, target: Element) => void;
  readonly hide: () => void;
  readonly select: (claim: Claim, target: Element) => void;
  readonly key: (event: KeyboardEvent) => void;
}

/** The drawing: one tab stop, arrows go from mark to mark. The drawing listens for all its marks. */
export function drawingTemplate(
  layout: Layout,
  active: string | null,
  events: MarkEvents,
): TemplateResult {
  const { width, height, marks, labels, rules, locale } = layout;
  const current = marks.some(({ claim }) => claim.id === active)
    ? active
    : (marks[0]?.claim.id ?? null);
  const { show, hide, leave, select } = listeners(layout, events);
  // The frame listens, and not the SVG: that would make it a tab stop in Chromium.
  return html`<div
    class="room"
    @keydown=${events.key}
    @pointerover=${show}
    @pointerout=${leave}
    @focusin=${show}
    @focusout=${hide}
    @click=${select}
  >
    <svg
      part="chart"
      role="group"
      aria-label=${stringsIn(locale).drawing}
      width=${width}
      height=${height}
      viewBox="0 0 ${width} ${height}"
    >
      <defs>${patternsIn(layout).map(patternTemplate)}</defs>
      <g part="axis" aria-hidden="true">
        ${rules.map(shapeTemplate)}${labels.filter(({ role }) => role === 'tick').map(labelTemplate)}
      </g>
      ${marks.map((mark) => markTemplate(mark, mark.claim.id === current))}
      <g aria-hidden="true">${labels.filter(({ role }) => role !== 'tick').map(labelTemplate)}</g>
    </svg>
  </div>`;
}

/** Listeners of the drawing that find the mark of an event. */
function listeners({ marks }: Layout, events: MarkEvents) {
  const find = ({ target }: Event) => (target as Element).closest<SVGElement>('[part="mark"]');
  const call = (act: (claim: Claim, target: Element) => void) => (event: Event) => {
    const target = find(event);
    const mark = marks.find(({ claim }) => claim.id === target?.dataset.claim);
    if (target && mark) act(mark.claim, target);
  };
  return {
    show: call(events.show),
    select: call(events.select),
    hide: events.hide,
    leave: (event: PointerEvent) => {
      const isInside = find(event)?.contains(event.relatedTarget as Node | null);
      if (!isInside) events.hide();
    },
  };
}

function patternTemplate({ id, kind, hue, fading }: Pattern): SVGTemplateResult {
  if (kind === 'fade') {
    const { x1, y1, x2, y2 } = fadeEnds[fading];
    return svg`<linearGradient id=${id} x1=${x1} y1=${y1} x2=${x2} y2=${y2}><stop class="near ${hue}" offset="0"/><stop class="far ${hue}" offset="1"/></linearGradient>`;
  }
  return kind === 'hatch'
    ? svg`<pattern id=${id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="ground ${hue}" width="6" height="6"/><path class="line ${hue}" d="M0 0V6" stroke-width="2.4"/></pattern>`
    : svg`<pattern id=${id} width="7" height="7" patternUnits="userSpaceOnUse"><rect class="ground ${hue}" width="7" height="7"/><path class="line ${hue}" d="M0 0L7 7M7 0L0 7" stroke-width="1.1"/></pattern>`;
}

/** Dots below this radius stand dense. */
const smallDot = 4;

function markTemplate(mark: Mark, isCurrent: boolean): SVGTemplateResult {
  const { claim, x, y, width, height } = mark;
  const [only, ...others] = mark.shapes;
  // Among thousands of marks each element counts: a small dot is its own target, by a clear stroke.
  if (
    only?.kind === 'dot' &&
    only.radius < smallDot &&
    only.fill === 'solid' &&
    others.length === 0
  )
    return svg`<circle part="mark" class="mark small solid ${only.hue}" role="button" data-claim=${claim.id} tabindex=${isCurrent ? 0 : -1} aria-label=${mark.spoken} cx=${only.x} cy=${only.y} r=${only.radius}/>`;
  return svg`<g part="mark" class="mark" role="button" data-claim=${claim.id} tabindex=${isCurrent ? 0 : -1} aria-label=${mark.spoken}>
    <rect class="target" x=${x} y=${y} width=${width} height=${height} rx="3"/>
    ${mark.shapes.map(shapeTemplate)}
  </g>`;
}

function shapeTemplate(shape: Shape): SVGTemplateResult {
  const pattern = patternOf(shape);
  const fill = pattern === null ? nothing : `url(#${pattern})`;
  switch (shape.kind) {
    case 'line':
      return svg`<line class="rule ${shape.role} ${shape.hue ?? ''}" x1=${shape.x1} y1=${shape.y1} x2=${shape.x2} y2=${shape.y2}/>`;
    case 'dot':
      return svg`<circle class="${shape.isHalo ? 'halo' : shape.fill} ${shape.hue}" cx=${shape.x} cy=${shape.y} r=${shape.radius} fill=${fill}/>`;
    case 'ribbon':
      return svg`<path class="ribbon ${shape.isHalo ? 'halo' : shape.fill} ${shape.hue}" d=${ribbonPath(shape)} fill=${fill}/>`;
    default:
      return svg`<rect class="${shape.fade ? 'fade' : shape.fill} ${shape.hue}" x=${shape.x} y=${shape.y} width=${shape.width} height=${shape.height} fill=${fill}/>`;
  }
}

function labelTemplate({ x, y, strong, text, anchor, size, role }: Label): SVGTemplateResult {
  return strong === ''
    ? svg`<text part="label" class="${role} quiet" x=${x} y=${y} text-anchor=${anchor} font-size=${size}>${text}</text>`
    : svg`<text part="label" class=${role} x=${x} y=${y} text-anchor=${anchor} font-size=${size}><tspan class="strong">${strong}</tspan> <tspan class="quiet">${text}</tspan></text>`;
}
