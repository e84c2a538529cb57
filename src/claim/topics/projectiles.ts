import type { Cue } from '../cues.js';
import { findCue, inDomain } from '../cues.js';
import type { Draft } from '../draft.js';
import { readExchange } from '../giving.js';
import type { Site } from '../rule.js';
import { areAdversaries, lastDraft } from '../scene.js';
import { readAttack } from './attacks.js';
import { readMateriel } from './materiel.js';

/** A projectile is given or fired: the nearer verb tells; one that can mean both is read by who gets it. */
export function readProjectile(site: Site): Draft | null {
  const { counted, reading, scene } = site;
  if (!counted.nouns.some(({ group }) => group === 'projectile')) return null;
  const giving = findCue(reading, counted, inDomain('giving'));
  const attack = findCue(reading, counted, inDomain('attack'));
  const output = findCue(reading, counted, (sense) => sense.sense === 'produced');
  if (output && output.cost <= Math.min(giving?.cost ?? Infinity, attack?.cost ?? Infinity))
    return readMateriel(site);
  if (giving && attack) return isGift(site, giving, attack) ? readMateriel(site) : readAttack(site);
  if (attack) return readAttack(site);
  if (giving) return readMateriel(site) ?? readAttack(site);
  const last = lastDraft(
    scene,
    reading.index,
    ({ topic }) => topic === 'attacks' || topic === 'materiel',
    2,
  );
  return last?.topic === 'materiel' ? readMateriel(site) : (readAttack(site) ?? readMateriel(site));
}

/** "sent Ukraine 300,000 shells" is a gift, "sent 728 drones against Ukraine" is none. */
function isGift(site: Site, giving: Cue, attack: Cue): boolean {
  if (giving.predicate !== attack.predicate) return giving.cost <= attack.cost;
  const { by, to, namesTo } = readExchange(
    site.reading,
    site.counted,
    giving,
    'delivered',
    site.scene,
  );
  if (!namesTo || by.length === 0) return false;
  return !by.some((giver) => to.some((receiver) => areAdversaries(giver, receiver)));
}
