import { findCue, isTight } from '../cues.js';
import { makeDraft, type Draft } from '../draft.js';
import { lastDraft } from '../scene.js';
import type { Site } from '../site.js';
import { givingStatus } from '../status.js';
import { readAttack } from './attacks.js';
import { readCasualties } from './casualties.js';
import { readInfrastructure } from './infrastructure.js';
import { readMateriel } from './materiel.js';
import { aidTypeOf, contextOf } from './money-words.js';
import { readPeople } from './people.js';

const paid =
  /^(?:funded|covered|secured|received|financed|raised|met|paid|collected|come|got|funding|disbursed|spent|hand)$/;
const plan =
  /^(?:appeal|plan|plans|programme|money|required|needed|asked|requested|requirements|response)$/;

/** Shares: of an appeal that is funded, of people, of what was hit; null for every other percentage. */
export function readShare(site: Site): Draft | null {
  if (isComparison(site)) return null;
  return (
    readFundedShare(site) ??
    readInfrastructure(site) ??
    readAttack(site) ??
    readCasualties(site) ??
    readPeople(site) ??
    readMateriel(site) ??
    readFormer(site)
  );
}

const changes =
  /^(?:rise|fall|grow|jump|climb|drop|gain|surge|soar|slip|slide|sink|shrink|decline|increase|decrease|add|shed|advance|strengthen|weaken|plunge|tumble|dip|ease)$/;

/** "54 per cent more than", "1% of the budget": how much more, or of what none of our figures tells. */
function isComparison({ reading, counted }: Site): boolean {
  const before = reading.chunks[counted.at - 1];
  // "rose by 8%", "has jumped 70%"
  if (before?.word === 'by' || changes.test(before?.verb?.lemma ?? '')) return true;
  const next = reading.tokens[counted.quantity.to]?.lower ?? '';
  if (/^(?:more|less|fewer|higher|lower|up|down|above|below)$/.test(next)) return true;
  // "a third of its $600 million annual budget is covered"
  if (counted.whole?.kind === 'money') return false;
  return counted.words.some((word) =>
    /^(?:gdp|budget|economy|output|trade|seats|votes|vote|imports|exports)$/.test(word),
  );
}

function readFundedShare(site: Site): Draft | null {
  const { reading, counted, scene } = site;
  if (counted.nouns.some(({ group }) => group !== 'giving')) return null;
  const words = contextOf(site);
  const last = lastDraft(
    scene,
    reading.index,
    ({ topic, unit }) => topic === 'aid' && unit !== 'percent',
    2,
  );
  const isPaid = words.some((word) => paid.test(word));
  const isPlan = words.some((word) => plan.test(word));
  const ofMoney = counted.whole?.kind === 'money';
  const before = scene.drafts.at(-1);
  // "needs $2.8bn for 6 million people, but has received only 43%"
  const isNear = before === last || (isPaid && counted.isBare && last?.sentence === reading.index);
  // "two-thirds of the Alliance" are no money.
  const isOfMoney = counted.isPart && (counted.isBare || counted.nouns.length > 0);
  const followsMoney = last !== null && isNear && (isOfMoney || isPaid);
  if (!(isPaid && (isPlan || followsMoney)) && !(followsMoney && counted.isPart) && !ofMoney)
    return null;
  const cue = findCue(site, ['giving']);
  const status =
    cue && isTight(cue) && cue.verb.mood !== 'past' && !(isPaid && cue.at < counted.at)
      ? givingStatus(reading, cue.at, cue.sense.sense)
      : isPaid
        ? 'delivered'
        : cue && isTight(cue)
          ? givingStatus(reading, cue.at, cue.sense.sense)
          : (last?.status ?? 'delivered');
  return makeDraft(site, 'share that is funded', {
    topic: 'aid',
    item: 'money',
    unit: 'percent',
    status,
    verb: cue?.at ?? -1,
    by: isPlan || isPaid ? [] : (last?.by ?? []),
    to: last?.to ?? scene.receiver,
    aidType: aidTypeOf(words) ?? last?.aidType ?? null,
  });
}

/** "has received $435 million, or 16 per cent": the same once more, as a share. */
const isAlternative = ({ reading: { tokens }, counted: { quantity } }: Site, last: Draft | null) =>
  last !== null &&
  tokens[quantity.from - 1]?.lower === 'or' &&
  quantity.from - last.quantity.to <= 3;

/** "90% of it for weapons", "a third of them": a share of what was just told. */
function readFormer(site: Site): Draft | null {
  const { reading, counted, scene } = site;
  const last = lastDraft(scene, reading.index, ({ unit }) => unit !== 'percent', 0);
  const isOfTotal =
    /^(?:total|sum|number|lot)$/.test(counted.words.at(-1) ?? '') || isAlternative(site, last);
  if (!last || (!counted.isPart && !isOfTotal) || counted.nouns.length > 0) return null;
  const { topic, item, status, by, to, aidType } = last;
  return makeDraft(site, 'share of the figure before', {
    topic,
    item,
    unit: 'percent',
    status,
    by,
    to,
    aidType,
  });
}
