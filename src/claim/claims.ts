import type { ExtractOptions } from '../model/article.js';
import type { Claim } from '../model/claim.js';
import { readDocument } from '../text/sentences.js';
import { borrowNoun, measured, readFormerFigure, readRisenFigure } from './borrow.js';
import type { Chunk, Reading } from './chunk.js';
import { readComparison, readConversion } from './comparisons.js';
import { readCounted, type Counted } from './counted.js';
import type { Draft } from './draft.js';
import { finish } from './finish.js';
import type { Link } from './link.js';
import { linksOf } from './links.js';
import { isAboard, isPartOfUntold, isCapability, isSaved, isSizeOf } from './no-event.js';
import { refine } from './refine.js';
import { runRules, type Rule } from './rule.js';
import { createScene, type Scene } from './scene.js';
import type { Site } from './site.js';
import { readBareMoney, readMoney } from './topics/aid.js';
import { readAttack, readProjectile, readTimes } from './topics/attacks.js';
import { readCasualties } from './topics/casualties.js';
import { readInfrastructure } from './topics/infrastructure.js';
import { readMateriel } from './topics/materiel.js';
import { readMeasure } from './topics/measures.js';
import { readPeople } from './topics/people.js';
import { readShare } from './topics/shares.js';
import { isMereWhole, partOf, readWhole } from './wholes.js';

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

/** "33 of 40 missiles that Russia fired": the relative clause tells of the whole. */
function isRelative({ chunks }: Reading, last: number, verb: number): boolean {
  const opener = chunks.findIndex(({ kind }, i) => i > last && i < verb && kind === 'opener');
  // "that the UN says it needs"
  const isFirst = ({ verb: other }: Chunk) =>
    !other || other.senses.length === 0 || /^(?:infinitive|gerund)$/.test(other.mood);
  return opener >= 0 && chunks.slice(opener, verb).every(isFirst);
}

/** "reconnected two thirds of the customers who lost power": what is told of the whole comes last. */
function ownLinks(
  reading: Reading,
  { isPart, last }: Counted,
  links: readonly Link[],
): readonly Link[] {
  const ofWhole = isPart ? links.filter(({ at }) => isRelative(reading, last, at)) : [];
  return ofWhole.length === 0
    ? links
    : [...links.filter((link) => !ofWhole.includes(link)), ...ofWhole];
}

function readFigure(reading: Reading, at: number, scene: Scene): Draft | null {
  const counted = readCounted(reading, at);
  if (isSizeOf(reading, at) || isAboard(reading, counted) || isSaved(reading, counted)) return null;
  if (isPartOfUntold(reading, counted, scene)) return null;
  const isWhole = partOf(scene, counted) !== null;
  // "20% of the $2bn sought has been paid": the verb behind tells of the part.
  const links = linksOf(reading, at, counted.last).filter(
    ({ at: verb, role }) =>
      (!isWhole || role !== 'subject' || reading.chunks[verb]!.verb!.mood === 'participle') &&
      !(counted.whole && isRelative(reading, counted.last, verb)),
  );
  const plain: Site = {
    reading,
    counted,
    links: ownLinks(reading, counted, links),
    cues: new Map(),
    scene,
  };
  // A temperature, a change: nothing that is counted is below zero.
  if (counted.quantity.value < 0) return null;
  const beside = readConversion(plain) ?? readComparison(plain) ?? readRisenFigure(plain);
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
