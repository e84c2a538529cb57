import { group, sum } from 'd3';
import type { Claim } from '../model/claim.js';
import type { Shape } from '../model/layout.js';
import { arrowOf } from './flow-pairs.js';
import { shapesOf, tailOf } from './bar-shapes.js';
import { pushMark, pushName, pushWording, sizes, wordingOf, type Canvas } from './canvas.js';
import { formatNumber, formatParties } from './format.js';
import { nounAfter } from './noun.js';
import { scaleFor, type Scale } from './scale.js';
import { fateFillOf } from './style.js';
import { wordsIn } from './words.js';

/** Everything launched of one kind by one side, and what became of it. */
interface Salvo {
  readonly head: Claim;
  readonly fates: readonly Claim[];
}

const barHeight = 20;
const swatch = 18;

/** Whether claims count only what was fired and what became of it. */
export const fitsTally = (claims: readonly Claim[]): boolean =>
  claims.length > 0 && claims.every(({ topic, unit }) => topic === 'attacks' && unit === 'item');

/** launched = intercepted + hit + not accounted for; one bar for each kind and side, all on one scale. */
export function drawTally(canvas: Canvas, claims: readonly Claim[]): void {
  const scale = scaleFor(claims, 1, canvas.width - 1 - Math.max(...claims.map(tailOf)));
  for (const list of group(claims, ({ by, to }) => `${by.join()}>${to.join()}`).values()) {
    const { by, to } = list[0]!;
    const names = [formatParties(by, canvas.locale), formatParties(to, canvas.locale)];
    pushName(canvas, arrowOf(canvas, names));
    for (const kind of group(list, kindOf).values())
      for (const salvo of salvosOf(kind)) drawSalvo(canvas, salvo, scale, isWhole(salvo, kind));
    canvas.y += 8;
  }
}

const kindOf = ({ item, when, source }: Claim) =>
  `${item} ${when?.from ?? source.published} ${when?.to ?? ''}`;

/**
 * Fates go to the launched figure that they are part of, or to the only one that is large enough.
 * Only figures that are exact stand one behind the other: bounds can't be put together.
 */
function salvosOf(claims: readonly Claim[]): Salvo[] {
  const heads = claims.filter(({ status, partOf }) => status === 'launched' && partOf === null);
  const salvos = heads.map((head) => ({ head, fates: [] as Claim[] }));
  const loose: Salvo[] = [];
  for (const claim of claims.filter((one) => !heads.includes(one))) {
    const salvo =
      salvos.find(({ head }) => head.id === claim.partOf) ??
      (salvos.length === 1 ? salvos[0] : undefined);
    const used = sum(salvo?.fates ?? [], ({ value }) => value);
    const isToldApart = !salvo?.fates.some(({ status }) => status === claim.status);
    if (
      salvo &&
      isToldApart &&
      claim.status !== 'launched' &&
      claim.qualifier === 'exact' &&
      used + claim.value <= salvo.head.value
    )
      salvo.fates.push(claim);
    else loose.push({ head: claim, fates: [] });
  }
  return [...salvos, ...loose];
}

/** Whether all that is told of what was launched stands in its bar; a bound beside it leaves the rest unknown. */
const isWhole = ({ head, fates }: Salvo, kind: readonly Claim[]): boolean =>
  fates.length > 0 && kind.every((claim) => claim === head || fates.includes(claim));

function drawSalvo(canvas: Canvas, { head, fates }: Salvo, scale: Scale, whole: boolean): void {
  const top = canvas.y;
  const { width } = canvas;
  const { strong, text } = wordingOf(canvas, head, false);
  const wording = { strong: `${strong} ${nounAfter(strong, head, canvas.locale)}`, text };
  canvas.y += pushWording(canvas, wording, { x: 0, y: top + 14, room: width }) * sizes.line;
  const place = { scale, y: canvas.y + 3, height: barHeight, limit: width };
  const shapes = shapesOf(canvas, head, place);
  const fill = fateFillOf(head.status);
  const filled = (shape: Shape): Shape =>
    shape.kind === 'rect' && !shape.fade && shape.fill === 'solid' ? { ...shape, fill } : shape;
  const box = { x: 0, y: top, width, height: place.y + barHeight + 2 - top };
  pushMark(canvas, head, shapes.map(filled), box);
  canvas.y = box.y + box.height + 4;
  const segments = segmentsOf(canvas, fates, { scale, y: place.y });
  for (const [i, claim] of fates.entries()) drawFate(canvas, claim, segments[i]!);
  if (whole) pushRest(canvas, { head, fates });
  canvas.y += 10;
}

/** Fates one behind the other, in their order. */
function segmentsOf(
  canvas: Canvas,
  fates: readonly Claim[],
  { scale, y }: { readonly scale: Scale; readonly y: number },
): Shape[] {
  return fates.map((claim, i) => {
    const before = sum(fates.slice(0, i), ({ value }) => value);
    const x = scale.at(before);
    const width = Math.max(scale.at(before + claim.value) - x - 1, 2);
    const fill = fateFillOf(claim.status);
    return { kind: 'rect', x, y, width, height: barHeight, fill, hue: canvas.hue(claim) };
  });
}

function drawFate(canvas: Canvas, claim: Claim, segment: Shape): void {
  const { y, width } = canvas;
  const sample = {
    kind: 'rect',
    x: 0.5,
    y: y + 6,
    width: 11,
    height: 11,
    hue: canvas.hue(claim),
  } as const;
  const fill = segment.kind === 'rect' ? segment.fill : 'solid';
  const room = width - swatch;
  const lines = pushWording(canvas, wordingOf(canvas, claim, false), {
    x: swatch,
    y: y + 16,
    room,
  });
  const height = Math.max(sizes.target, lines * sizes.line + 6);
  pushMark(canvas, claim, [segment, { ...sample, fill }], { x: 0, y, width, height });
  canvas.y += height;
}

/** What the text leaves open is said to be open; only exact figures leave a known rest. */
function pushRest(canvas: Canvas, { head, fates }: Salvo): void {
  const rest = head.value - sum(fates, ({ value }) => value);
  if (head.qualifier !== 'exact' || rest <= 0) return;
  const wording = {
    strong: formatNumber(rest, 'item', canvas.locale),
    text: wordsIn(canvas.locale).unknownFate,
  };
  const at = { x: swatch, y: canvas.y + 15, room: canvas.width - swatch };
  canvas.y += pushWording(canvas, wording, at) * sizes.line + 4;
}
