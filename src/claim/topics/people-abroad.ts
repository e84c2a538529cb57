import type { Token } from '../../text/document.js';
import { verbLinked } from '../cues.js';
import { partiesBehind } from '../parties.js';
import type { Cue, Site } from '../site.js';
import { subjectsOf } from '../subject.js';
import type { Found } from './found.js';
import { from } from './people-sides.js';

const comers: ReadonlySet<string> = new Set(['people', 'children', 'women', 'men', 'civilians']);

/** "850,000 people have arrived in South Sudan from Sudan", "3,000 newcomers a day from Myanmar", "2.8 million Venezuelans live in Colombia" */
export function comesFromAbroad(site: Site): Found | null {
  const { reading, counted } = site;
  if (!counted.nouns.every(({ group, item }) => group === 'person' && comers.has(item)))
    return null;
  const verb = verbLinked(site, 'subject');
  const isComer = counted.words.includes('newcomers');
  if (!isComer && counted.words.some((word) => workers.test(word))) return null;
  const end = Math.min(reading.chunks.length, (verb?.at ?? counted.last) + 9);
  if (verb && /^(?:live|reside|stay|remain|be)$/.test(verb.verb.lemma)) {
    const [own] = counted.mentions.filter(({ party }) => party.form === 'people');
    const [host] = partiesBehind(reading, verb.at + 1, end, within);
    return own && host && host !== own.party.id && /^[A-Z]{2}$/.test(host)
      ? { name: 'refugee', rule: 'live abroad', cue: null }
      : null;
  }
  if (!isComer && !(verb && comes.test(verb.verb.lemma))) return null;
  const [origin] = partiesBehind(reading, counted.last + 1, end, from);
  const [goal] = partiesBehind(reading, counted.last + 1, end, within);
  if (!origin || origin === goal) return null;
  return {
    name: 'refugee',
    rule: 'from abroad',
    cue: verb ? { ...verb, sense: arrival, distance: 0 } : null,
  };
}

const arrival = { domain: 'people', sense: 'refugee', patient: 'subject' } as const;
const comes = /^(?:arrive|come|reach|enter|get to|make it|land|make landfall)$/;
const within = new Set(['in', 'into', 'to', 'at']);
/** They come to help, to fight or to see. */
const workers =
  /(?:ers|staff|personnel|officials|members|experts|officers|doctors|volunteers|crew|medics|tourists|pilgrims|migrants)$/;

/** "Lebanon is home to 1.5 million Syrians"; but of Gaza's Palestinians that is the population. */
export function areForeign({ reading, counted }: Site, { at }: Cue): boolean {
  const own = subjectsOf(reading, at).flatMap((one) => reading.chunks[one]!.mentions);
  return (
    counted.mentions.length > 0 &&
    counted.mentions.every(({ party }) => own.every((host) => host.party.id !== party.id))
  );
}

/** "fled Sudan", "fled into Chad": who leaves the state is a refugee. */
export function isAbroad({ reading, scene }: Site, { at, verb }: Cue): boolean {
  if (!/^(?:flee|escape|leave|stream)$/.test(verb.lemma)) return false;
  const next = reading.chunks[at + 1];
  if (
    next?.kind === 'noun' &&
    next.mentions.some(
      ({ party, to, from }) =>
        party.form === 'name' && to === next.to && !isDirection(reading.tokens[from - 1]),
    )
  )
    return true;
  const to = partiesBehind(reading, at + 1, Math.min(reading.chunks.length, at + 7), abroad);
  return (
    to.length > 0 &&
    (to[0] !== scene.home || partiesBehind(reading, at + 1, reading.chunks.length, from).length > 0)
  );
}

/** "southern Lebanon" is left for another part of it. */
const isDirection = (token: Token | undefined) =>
  /^(?:(?:north|south)?-?(?:north|south|east|west)(?:ern)?|central|upper|lower)$/.test(
    token?.lower ?? '',
  );

const abroad = new Set(['to', 'into', 'across']);
