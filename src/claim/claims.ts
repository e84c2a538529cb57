import type { ExtractOptions } from '../model/article.js';
import type { Claim } from '../model/claim.js';
import { readDocument } from '../text/sentences.js';
import type { FoundQuantity } from '../model/quantity.js';
import { sizedNouns } from '../lexicon/en/counting.js';
import { readCounted } from './counted.js';
import type { Draft } from './draft.js';
import { findCue, inDomain } from './cues.js';
import { finish } from './finish.js';
import { readSentence } from './reading.js';
import type { Reading } from './sentence.js';
import { refine } from './refine.js';
import { runRules, type Rule, type Site } from './rule.js';
import { createScene, type Scene } from './scene.js';
import { readBareMoney, readMoney } from './topics/aid.js';
import { readAttack, readTimes } from './topics/attacks.js';
import { readCasualties } from './topics/casualties.js';
import { readInfrastructure, readPower } from './topics/infrastructure.js';
import { readMateriel } from './topics/materiel.js';
import { readProjectile } from './topics/projectiles.js';
import { readPeople } from './topics/people.js';
import { readShare } from './topics/shares.js';

const moneyRules: Rule[] = [{ name: 'money', read: readMoney }];
const shareRules: Rule[] = [{ name: 'share', read: readShare }];
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
  const readings = document.sentences.map((_, index) => readSentence(document, index));
  const scene = createScene(document, readings);
  for (const reading of readings)
    for (const quantity of reading.quantities) {
      const draft = readQuantity(reading, quantity, scene);
      if (draft) scene.drafts.push(draft);
    }
  return finish(refine(scene), scene, options);
}

function readQuantity(reading: Reading, quantity: FoundQuantity, scene: Scene): Draft | null {
  if (quantity.attributive && quantity.kind !== 'money') return null;
  if (isSizeOf(reading, quantity)) return null;
  const site = borrowNoun({ reading, counted: readCounted(reading, quantity), scene });
  if (quantity.kind === 'multiple') return readTimes(site);
  if (quantity.kind === 'money') return runRules(moneyRules, site);
  if (quantity.kind === 'percent') return runRules(shareRules, site);
  if (quantity.kind === 'measure') return readMeasure(site);
  return runRules(countRules, site) ?? readWhole(site);
}

/** "a crew of 87", "a city of two million", "a survey of 9,900 people": how large something is. */
function isSizeOf(reading: Reading, { from, kind }: FoundQuantity): boolean {
  const { tokens, sentence } = reading;
  return (
    kind === 'count' &&
    from - 2 >= sentence.from &&
    tokens[from - 1]!.lower === 'of' &&
    sizedNouns.has(tokens[from - 2]!.lower)
  );
}

/** A bare figure after one of arms, attacks or buildings counts the same: "Denmark 19", "72 of 76", "74 were shot down". */
function borrowNoun(site: Site): Site {
  const { reading, counted, scene } = site;
  const { quantity } = counted;
  if (!counted.isBare || (quantity.kind !== 'count' && quantity.kind !== 'percent') || counted.head)
    return site;
  const last = scene.drafts.at(-1);
  if (!last || !lendsNoun.has(last.topic) || reading.index - last.sentence > 1) return site;
  const isNear =
    last.sentence === reading.index || counted.isPart || opensSentence(reading, quantity);
  if (!isNear || last.unit === 'percent') return site;
  const harm = findCue(reading, counted, inDomain('harm', 'people'));
  if (harm && harm.cost < nearVerb) return site;
  return { ...site, counted: { ...counted, nouns: last.counted.nouns, words: last.counted.words } };
}

/** A verb of harm this near tells that the figure counts people. */
const nearVerb = 1.5;
const lendsNoun = new Set(['materiel', 'attacks', 'infrastructure']);

const opensSentence = ({ sentence }: Reading, { from }: FoundQuantity): boolean =>
  from - sentence.from <= 2;

/** Tonnes of food, litres of fuel, megawatts of power; every other measure is none of our topics. */
function readMeasure(site: Site): Draft | null {
  const { quantity, nouns } = site.counted;
  if (quantity.unit === 'MW' || quantity.unit === 'GW') return readPower(site);
  return nouns.some(({ group }) => group === 'relief') ? runRules(countRules, site) : null;
}

/** "2,500 of the 9,907": the whole is what its part is. */
function readWhole(site: Site): Draft | null {
  const last = site.scene.drafts.at(-1);
  if (last?.counted.whole !== site.counted.quantity) return null;
  return {
    ...last,
    quantity: site.counted.quantity,
    counted: site.counted,
    basis: null,
    who: null,
  };
}
