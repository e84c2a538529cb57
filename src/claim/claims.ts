import type { ExtractOptions } from '../model/article.js';
import type { Claim } from '../model/claim.js';
import { readDocument } from '../text/sentences.js';
import type { Reading } from './chunk.js';
import { readCounted, type Counted } from './counted.js';
import type { Draft } from './draft.js';
import { findCue } from './cues.js';
import { finish } from './finish.js';
import { linksOf } from './links.js';
import { isPartBefore } from './parts.js';
import { refine } from './refine.js';
import { subjectsOf } from './subject.js';
import { createScene, lastDraft, type Scene } from './scene.js';
import { readBareMoney, readMoney } from './topics/aid.js';
import { readAttack, readProjectile, readTimes } from './topics/attacks.js';
import { readCasualties } from './topics/casualties.js';
import { readInfrastructure, readPower } from './topics/infrastructure.js';
import { readMateriel } from './topics/materiel.js';
import { readPeople } from './topics/people.js';
import { readShare } from './topics/shares.js';
import type { NounSense } from '../text/entry.js';
import type { Site } from './site.js';
import { runRules, type Rule } from './rule.js';

const countRules: Rule[] = [
  { name: 'bare money', read: readBareMoney },
  { name: 'projectiles', read: readProjectile },
  { name: 'materiel', read: readMateriel },
  { name: 'attacks', read: readAttack },
  { name: 'infrastructure', read: readInfrastructure },
  { name: 'casualties', read: readCasualties },
  { name: 'people', read: readPeople },
];

/**
 * Reads the claims of an article.
 * @param text - plain English text; every offset in the result points into it
 * @returns claims in the order of the text; `[]` where there is none
 */
export function extractClaims(text: string, options: ExtractOptions = {}): Claim[] {
  const document = readDocument(text);
  const scene = createScene(document, options.vague ?? 'floor');
  for (let index = 0; index < document.sentences.length; index++) {
    const reading = scene.reading(index)!;
    for (let at = 0; at < reading.chunks.length; at++) {
      const draft = reading.chunks[at]!.figure ? readFigure(reading, at, scene) : null;
      if (draft) scene.drafts.push(draft);
    }
  }
  return finish(refine(scene), scene, options);
}

function readFigure(reading: Reading, at: number, scene: Scene): Draft | null {
  const counted = readCounted(reading, at);
  if (isSizeOf(reading, at) || isAboard(reading, counted)) return null;
  const isWhole = scene.drafts.at(-1)?.counted.whole === counted.quantity;
  // "20% of the $2bn sought has been paid": the verb behind tells of the part.
  const links = linksOf(reading, at, counted.last).filter(
    ({ at: verb, role }) =>
      !isWhole || role !== 'subject' || reading.chunks[verb]!.verb!.mood === 'participle',
  );
  const plain: Site = { reading, counted, links, cues: new Map(), scene };
  const beside = readConversion(plain) ?? readComparison(plain);
  if (beside) return beside;
  const site = borrowNoun(measured(plain));
  if (isCapability(site)) return null;
  switch (site.counted.quantity.kind) {
    case 'multiple':
      return readTimes(site);
    case 'money':
      return readMoney(site);
    case 'percent':
      return readShare(site);
    case 'measure':
      return readMeasure(site);
    default:
      if (isMereWhole(site)) return readWhole(site);
      return runRules(countRules, site) ?? readFormerFigure(site) ?? readWhole(site);
  }
}

const sized = new Set(
  'crew city town survey team staff population village district region force army brigade garrison delegation group sample cabinet fleet workforce territory area county country stadium company board jury'.split(
    ' ',
  ),
);

/** "a boat with 25 aboard": who is there, not what happened to them. */
const isAboard = ({ tokens }: Reading, { isBare, quantity }: Counted) =>
  isBare &&
  /^(?:aboard|on board)$/.test(
    `${tokens[quantity.to]?.lower}${tokens[quantity.to]?.lower === 'on' ? ` ${tokens[quantity.to + 1]?.lower}` : ''}`,
  );

/** "A launcher carries six rockets", "a crew can fire eight shells": what one of a kind can do. */
function isCapability({ reading, links }: Site): boolean {
  const link = links.find(({ at }) => reading.chunks[at]!.verb !== null);
  const verb = link && reading.chunks[link.at]!.verb!;
  if (!verb || link.role !== 'object' || (verb.mood !== 'present' && verb.mood !== 'conditional'))
    return false;
  const [subject] = subjectsOf(reading, link.at);
  const first = subject === undefined ? undefined : reading.tokens[reading.chunks[subject]!.from];
  return (
    first !== undefined &&
    /^(?:a|an|each|every)$/.test(first.lower) &&
    !reading.chunks[subject!]!.nouns.some(({ group }) => group === 'giving')
  );
}

/** "a crew of 87", "a city of two million", "a survey of 9,900 people": how large something is. */
function isSizeOf({ chunks }: Reading, at: number): boolean {
  const noun = chunks[at - 2];
  return (
    chunks[at - 1]?.word === 'of' && noun?.kind === 'noun' && !noun.figure && sized.has(noun.word)
  );
}

const measures =
  /^(?:be|number|total|make up|number|stand|amount|reach|come|comprise|represent|rise|climb|grow|put|exceed|top|pass|surpass|fall|drop)$/;

/** "Tanks make up 3,704", "deliveries of the Marder to 120": the figure counts what it is said of. */
function measured(site: Site): Site {
  const { reading, counted, links } = site;
  if (!counted.isBare || counted.quantity.kind !== 'count') return site;
  const [link] = links;
  if (
    !link ||
    (link.role !== 'object' &&
      link.role !== 'oblique' &&
      !(link.role === 'noun' && link.preposition === 'to'))
  )
    return site;
  const verb = reading.chunks[link.at]!.verb;
  const ats = verb ? (measures.test(verb.lemma) ? subjectsOf(reading, link.at) : []) : [link.at];
  for (const at of ats) {
    const chunk = reading.chunks[at]!;
    const nouns = chunk.figure ? [] : chunk.nouns.filter(({ group }) => group !== 'giving');
    if (nouns.length > 0)
      return {
        ...site,
        counted: {
          ...counted,
          nouns,
          mentions: [...chunk.mentions, ...counted.mentions],
          isBare: false,
        },
      };
  }
  return site;
}

const lendsNoun = new Set(['materiel', 'attacks', 'infrastructure']);

/** "79 of the former": what stands before the last thing told of. */
function formerOf({ drafts }: Scene): Draft | undefined {
  const last = drafts.at(-1);
  return drafts.findLast(({ item }) => item !== last?.item) ?? last;
}

/** "Schools have been closed, and 89 of them": what the sentence itself names. */
function nounOfThem({ reading, counted }: Site): readonly NounSense[] | null {
  if (!counted.isPart) return null;
  const before = reading.chunks
    .slice(0, counted.at)
    .findLast(
      ({ nouns, figure }) =>
        !figure && nouns.some(({ group }) => group !== 'giving' && group !== 'outcome'),
    );
  return before?.nouns ?? null;
}

/** A bare figure after one of arms, attacks or buildings counts the same: "Denmark 19", "72 of 76", "74 were shot down". */
function borrowNoun(site: Site): Site {
  const { reading, counted, scene } = site;
  const { quantity, isBare, whole } = counted;
  if (
    !isBare ||
    (quantity.kind !== 'count' && quantity.kind !== 'percent') ||
    (quantity.magnitude && quantity.kind !== 'count')
  )
    return site;
  const last = counted.words.includes('former') ? formerOf(scene) : scene.drafts.at(-1);
  if (
    !last ||
    !lendsNoun.has(last.topic) ||
    last.unit === 'percent' ||
    reading.index - last.sentence > 1
  )
    return site;
  const own = last.sentence === reading.index ? null : nounOfThem(site);
  if (own) return { ...site, counted: { ...counted, nouns: own, isBare: false } };
  const cue = findCue(site, ['giving', 'materiel', 'attack', 'infrastructure'], false);
  const isNear =
    last.sentence === reading.index ||
    counted.isPart ||
    whole !== null ||
    counted.at === 0 ||
    cue !== null ||
    isPartBefore(reading, counted);
  if (!isNear) return site;
  const harm = findCue(site, ['harm', 'people'], false);
  if (harm && !harm.verb.senses.some(({ domain }) => domain === 'attack' || domain === 'materiel'))
    return site;
  const words = last.topic === 'materiel' ? last.counted.words : counted.words;
  return { ...site, counted: { ...counted, nouns: last.counted.nouns, words } };
}

/** "put the figure at 670", "raised the count to 29": the same as the figure before. */
function readFormerFigure(site: Site): Draft | null {
  const { reading, counted, links, scene } = site;
  const [link] = links;
  if (
    !counted.isBare ||
    link?.role !== 'noun' ||
    !/^(?:figure|number|count|tally|total|toll)$/.test(reading.chunks[link.at]!.word)
  )
    return null;
  const last = lastDraft(scene, reading.index, ({ unit }) => unit !== 'percent', 1);
  return last && last.topic !== 'aid'
    ? { ...last, quantity: counted.quantity, counted, sentence: reading.index, partOf: null }
    : null;
}

const crops: readonly NounSense[] = [{ group: 'structure', item: 'crop' }];
const goods = new Set(['relief', 'equipment', 'projectile']);

/** Tonnes of food, litres of fuel, megawatts of power; every other measure is none of our topics. */
function readMeasure(site: Site): Draft | null {
  const { quantity, nouns } = site.counted;
  if (quantity.unit === 'MW' || quantity.unit === 'GW') return readPower(site);
  if (nouns.some(({ item }) => item === 'crop' || item === 'road' || item === 'forest'))
    return readInfrastructure(site);
  if (quantity.unit === 'hectare' || quantity.unit === 'acre')
    return readInfrastructure({ ...site, counted: { ...site.counted, nouns: crops } });
  if (nouns.some(({ group }) => goods.has(group))) return readMateriel(site);
  const last = site.scene.drafts.at(-1);
  const follows =
    nouns.length === 0 && last?.unit === quantity.unit && site.reading.index - last.sentence <= 1;
  return follows
    ? readMateriel({ ...site, counted: { ...site.counted, nouns: last.counted.nouns } })
    : null;
}

/** "five of its six crew", "90 of 400 villagers": the whole of a part, of which nothing else is said. */
function isMereWhole({ reading, counted, scene, links }: Site): boolean {
  const last = scene.drafts.at(-1);
  const opens =
    reading.chunks[0]?.word === 'of' &&
    counted.at <= 1 &&
    counted.nouns.some(({ group }) => group === 'person');
  const isWhole =
    last?.counted.whole === counted.quantity && !/^(?:attacks|materiel|aid)$/.test(last.topic);
  if (!opens && !isWhole) return false;
  const isTold = counted.nouns.some(({ group }) => group === 'outcome');
  const own = links.find(
    ({ at, role }) =>
      role === 'subject' &&
      (reading.chunks[at]!.verb?.mood === 'participle' ||
        reading.chunks[at - 1]?.kind === 'opener'),
  );
  return !isTold && !own;
}

/** "2,500 of the 9,907": the whole is what its part is, where both are given or fired. */
function readWhole(site: Site): Draft | null {
  const last = site.scene.drafts.at(-1);
  if (
    last?.counted.whole !== site.counted.quantity ||
    last.topic === 'casualties' ||
    last.topic === 'people'
  )
    return null;
  if (last.topic === 'infrastructure') return null;
  const unit = last.unit === 'percent' ? 'item' : last.unit;
  return {
    ...last,
    quantity: site.counted.quantity,
    counted: site.counted,
    unit,
    basis: null,
    who: null,
  };
}

/** "200 million kronor (£15m; $19m)": the same money in another currency. */
function readConversion({ reading, counted, scene }: Site): Draft | null {
  const { chunks } = reading;
  const last = scene.drafts.at(-1);
  const opens = chunks[counted.at - 1];
  const isBehind =
    (opens?.word === '(' || (opens?.word === ';' && last?.rule === 'conversion')) &&
    chunks[counted.at - 2]?.figure === last?.quantity;
  if (
    !last ||
    !isBehind ||
    last.topic !== 'aid' ||
    counted.quantity.kind !== 'money' ||
    counted.quantity.unit === last.quantity.unit
  )
    return null;
  return {
    ...last,
    rule: 'conversion',
    quantity: counted.quantity,
    counted,
    unit: counted.quantity.unit ?? 'USD',
    basis: null,
    partOf: null,
  };
}

/** "up from $152 billion", "more than the 500 reported": a figure beside the one just told, of the same kind. */
function readComparison(site: Site): Draft | null {
  const { reading, counted, scene } = site;
  const last = scene.drafts.at(-1);
  if (!last || last.sentence !== reading.index || !sameKind(last, site)) return null;
  const { tokens } = reading;
  const before = tokens[counted.quantity.from - 1]?.lower ?? '';
  const earlier = tokens[counted.quantity.from - 2]?.lower ?? '';
  const isPartOf =
    counted.isPart &&
    /^(?:of)$/.test(tokens[counted.quantity.to]?.lower ?? '') &&
    last.topic === 'infrastructure';
  const compares =
    isPartOf ||
    (before === 'from' && /^(?:up|down|,|and)$/.test(earlier)) ||
    /^(?:against|than)$/.test(before) ||
    (/^(?:the|with|to)$/.test(before) && /^(?:than|above|compared|below)$/.test(earlier)) ||
    (before === 'from' && /\d|^(?:on|day)/.test(earlier));
  if (!compares) return null;
  return { ...last, quantity: counted.quantity, counted, basis: null, partOf: null };
}

const sameKind = (last: Draft, { counted }: Site) =>
  last.quantity.kind === counted.quantity.kind &&
  (counted.isBare || counted.nouns.length === 0) &&
  last.quantity.unit === counted.quantity.unit;
