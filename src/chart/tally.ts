import { group, sum } from 'd3';
import type { Claim } from '../model/claim.js';
import type { Shape } from '../model/layout.js';
import {
  barShapes,
  describe,
  figureOf,
  pushLabel,
  pushMark,
  scaleFor,
  sizes,
  tailOf,
  type Canvas,
} from './canvas.js';
import { formatItem, formatNumber, formatParties } from './format.js';
import { textWidth } from './measure.js';
import { hueOf } from './style.js';
import { words } from './words.js';

/** Everything launched of one kind by one side, and what became of it. */
interface Salvo {
  readonly launched: Claim | null;
  readonly fates: readonly Claim[];
}

const barHeight = 20;

/** Whether claims hold a launched figure with its fates, so that a tally says more than bars. */
export function fitsTally(claims: readonly Claim[]): boolean {
  return (
    claims.length > 0 && claims.every(({ topic, unit }) => topic === 'attacks' && unit === 'item')
  );
}

/** launched = intercepted + hit + not accounted for; one bar for each kind and side. */
export function drawTally(canvas: Canvas, claims: readonly Claim[]): void {
  const scale = scaleFor(claims, 0, canvas.width - 1 - Math.max(...claims.map(tailOf)));
  for (const [side, list] of group(claims, ({ by, to }) => `${by.join()}>${to.join()}`)) {
    if (side !== '>') pushSide(canvas, list[0]!);
    for (const [, kind] of group(list, ({ item, when }) => `${item} ${when?.from ?? ''}`)) {
      for (const salvo of salvosOf(kind)) drawSalvo(canvas, salvo, scale);
    }
    canvas.y += 8;
  }
}

function pushSide(canvas: Canvas, { by, to }: Claim): void {
  const names = [formatParties(by, canvas.locale), formatParties(to, canvas.locale)]
    .filter(Boolean)
    .join(' → ');
  canvas.labels.push({
    x: 0,
    y: canvas.y + 15,
    strong: '',
    text: names,
    anchor: 'start',
    size: sizes.group,
    role: 'group',
    width: textWidth(names, sizes.group),
  });
  canvas.y += 24;
}

/** Fates go to the launched figure that they are part of, or to the only one that is large enough. */
function salvosOf(claims: readonly Claim[]): Salvo[] {
  const launched = claims.filter(({ status, partOf }) => status === 'launched' && partOf === null);
  const others = claims.filter((claim) => !launched.includes(claim));
  const salvos: { launched: Claim; fates: Claim[] }[] = launched.map((claim) => ({
    launched: claim,
    fates: [],
  }));
  const loose: Claim[] = [];
  for (const claim of others) {
    const whole =
      salvos.find((salvo) => salvo.launched.id === claim.partOf) ??
      (salvos.length === 1 ? salvos[0] : undefined);
    const used = whole ? sum(whole.fates, ({ value }) => value) : 0;
    if (whole && used + claim.value <= whole.launched.value && claim.unit === whole.launched.unit)
      whole.fates.push(claim);
    else loose.push(claim);
  }
  return [...salvos, ...loose.map((claim) => ({ launched: null, fates: [claim] }))];
}

function drawSalvo(
  canvas: Canvas,
  { launched, fates }: Salvo,
  scale: ReturnType<typeof scaleFor>,
): void {
  const head = launched ?? fates[0]!;
  pushLabel(
    canvas,
    `${figureOf(head, canvas)} ${formatItem(head)}`,
    describe(head, canvas, false),
    { x: 0, y: canvas.y + 13, room: canvas.width },
  );
  canvas.y += sizes.line;
  const y = canvas.y + 2;
  if (!launched) {
    pushMark(canvas, head, barShapes(head, scale, y, barHeight, canvas.width), {
      x: 0,
      y: y - 2,
      width: canvas.width,
      height: sizes.target,
    });
    canvas.y += 34;
    return;
  }
  const segments = segmentsOf(fates, scale, y);
  const whole = barShapes(launched, scale, y, barHeight, canvas.width).map((shape): Shape =>
    shape.kind === 'rect' && !shape.fade && fates.length > 0
      ? { ...shape, fill: 'outline' as const }
      : shape,
  );
  const isCovered = fates.length > 0;
  pushMark(canvas, launched, whole, {
    x: 0,
    y: y - (isCovered ? 20 : 2),
    width: canvas.width,
    height: isCovered ? 20 : sizes.target,
  });
  canvas.y += 28;
  for (const [i, claim] of fates.entries()) drawFate(canvas, claim, segments[i]!);
  pushRest(canvas, launched, fates);
  canvas.y += 10;
}

/** Fates one behind the other, in the order of the text. */
function segmentsOf(
  fates: readonly Claim[],
  scale: ReturnType<typeof scaleFor>,
  y: number,
): Shape[] {
  let from = 0;
  return fates.map((claim) => {
    const x = scale(from);
    from += claim.value;
    return {
      kind: 'rect',
      x,
      y,
      width: Math.max(scale(from) - x - 1, 2),
      height: barHeight,
      fill: claim.status === 'intercepted' ? 'solid' : 'hatch',
      hue: hueOf(claim),
    };
  });
}

function drawFate(canvas: Canvas, claim: Claim, segment: Shape): void {
  const swatch: Shape = {
    kind: 'rect',
    x: 0,
    y: canvas.y + 5,
    width: 10,
    height: 10,
    fill: segment.kind === 'rect' ? segment.fill : 'solid',
    hue: hueOf(claim),
  };
  pushLabel(canvas, figureOf(claim, canvas), describe(claim, canvas, false), {
    x: 18,
    y: canvas.y + 14,
    room: canvas.width - 18,
  });
  pushMark(canvas, claim, [segment, swatch], {
    x: 0,
    y: canvas.y - 2,
    width: canvas.width,
    height: sizes.target,
  });
  canvas.y += sizes.target;
}

/** What the text leaves open is said to be open; only exact figures leave a known rest. */
function pushRest(canvas: Canvas, launched: Claim, fates: readonly Claim[]): void {
  const isExact = [launched, ...fates].every(({ qualifier }) => qualifier === 'exact');
  const rest = launched.value - sum(fates, ({ value }) => value);
  if (fates.length === 0 || !isExact || rest <= 0) return;
  pushLabel(canvas, formatNumber(rest, 'item', canvas.locale), words.unknownFate, {
    x: 18,
    y: canvas.y + 14,
    room: canvas.width - 18,
  });
  canvas.y += sizes.line;
}
