import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Claim } from '../model/claim.js';
import type { Hue, Label, Layout, Mark, Shape } from '../model/layout.js';
import { strings } from './strings.js';

/** What a mark does; the element listens. */
export interface MarkEvents {
  readonly show: (claim: Claim, target: Element) => void;
  readonly hide: () => void;
  readonly select: (claim: Claim, target: Element) => void;
  readonly key: (event: KeyboardEvent) => void;
}

const hues: readonly Hue[] = ['give', 'stop', 'hurt', 'fire'];

/** The drawing: one tab stop, arrows go from mark to mark. */
export function drawingTemplate(
  layout: Layout,
  active: string | null,
  events: MarkEvents,
): TemplateResult {
  const { width, height, marks, labels, rules, isRightToLeft } = layout;
  const current = marks.some(({ claim }) => claim.id === active)
    ? active
    : (marks[0]?.claim.id ?? null);
  return html`<svg
    part="chart"
    role="group"
    aria-label=${strings.drawing}
    width=${width}
    height=${height}
    viewBox="0 0 ${width} ${height}"
    @keydown=${events.key}
  >
    <defs>${hues.map((hue) => patterns(hue, isRightToLeft))}</defs>
    <g part="axis" aria-hidden="true">
      ${rules.map(shapeTemplate)}${labels.filter(({ role }) => role === 'tick').map(labelTemplate)}
    </g>
    ${marks.map((mark) => markTemplate(mark, mark.claim.id === current, events))}
    <g aria-hidden="true">${labels.filter(({ role }) => role !== 'tick').map(labelTemplate)}</g>
  </svg>`;
}

function patterns(hue: Hue, isRightToLeft: boolean): SVGTemplateResult {
  return svg`
    <pattern id="hatch-${hue}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="line ${hue}" d="M0 0V6" stroke-width="2.4"/></pattern>
    <pattern id="cross-${hue}" width="7" height="7" patternUnits="userSpaceOnUse"><path class="line ${hue}" d="M0 0L7 7M7 0L0 7" stroke-width="1.1"/></pattern>
    <linearGradient id="fade-${hue}" x1=${isRightToLeft ? 1 : 0} x2=${isRightToLeft ? 0 : 1}><stop class="near ${hue}" offset="0"/><stop class="far ${hue}" offset="1"/></linearGradient>`;
}

function markTemplate(mark: Mark, isCurrent: boolean, events: MarkEvents): SVGTemplateResult {
  const { claim, x, y, width, height } = mark;
  const show = (event: Event) => events.show(claim, event.currentTarget as Element);
  return svg`<g part="mark" class="mark" role="button" data-claim=${claim.id} tabindex=${isCurrent ? 0 : -1} aria-label=${mark.spoken}
    @pointerenter=${show} @pointerleave=${events.hide} @focus=${show} @blur=${events.hide}
    @click=${(event: Event) => events.select(claim, event.currentTarget as Element)}>
    <rect class="target" x=${x} y=${y} width=${width} height=${height} rx="3"/>
    ${mark.shapes.map(shapeTemplate)}
  </g>`;
}

function shapeTemplate(shape: Shape): SVGTemplateResult {
  switch (shape.kind) {
    case 'line':
      return svg`<line class="rule ${shape.role} ${shape.hue ?? ''}" x1=${shape.x1} y1=${shape.y1} x2=${shape.x2} y2=${shape.y2}/>`;
    case 'dot':
      return svg`<circle class="${shape.isHalo ? 'halo' : shape.fill} ${shape.hue}" cx=${shape.x} cy=${shape.y} r=${shape.radius}/>`;
    default: {
      const paint = shape.fade ? 'fade' : shape.fill;
      const pattern =
        paint === 'hatch' || paint === 'cross' || paint === 'fade'
          ? `url(#${paint}-${shape.hue})`
          : nothing;
      return svg`<rect class="${paint} ${shape.hue}" x=${shape.x} y=${shape.y} width=${shape.width} height=${shape.height} fill=${pattern}/>`;
    }
  }
}

function labelTemplate({ x, y, strong, text, anchor, size, role }: Label): SVGTemplateResult {
  return svg`<text part="label" class=${role} x=${x} y=${y} text-anchor=${anchor} font-size=${size}>${
    strong === '' ? nothing : svg`<tspan class="strong">${strong}</tspan> `
  }<tspan class="quiet">${text}</tspan></text>`;
}
