import type { ExtractOptions } from '../model/article.js';
import type { Claim, Source } from '../model/claim.js';
import { hashOf } from '../text/hash.js';
import type { Draft } from './draft.js';
import { explain } from './explain.js';
import { placeOf } from './place.js';
import type { Scene } from './scene.js';
import { createSpeakers } from './speaker.js';
import { createWhen } from './when.js';

/** Drafts to claims: offsets, quote, source and stable ids. */
export function finish(drafts: readonly Draft[], scene: Scene, options: ExtractOptions): Claim[] {
  const source: Source = {
    url: options.url ?? null,
    title: options.title ?? null,
    publisher: options.publisher ?? null,
    published: options.published ?? null,
  };
  const whenOf = createWhen(scene, source.published);
  const speakerOf = createSpeakers(scene);
  const seed = hashOf(scene.document.text, hashOf(source.url ?? ''));
  const ids = new Map(drafts.map((draft) => [draft, idOf(seed, draft)]));
  return drafts.map((draft) => {
    const date = whenOf(draft);
    const claim = claimOf(
      draft,
      {
        id: ids.get(draft)!,
        partOf: draft.partOf ? ids.get(draft.partOf)! : null,
        saidBy: speakerOf(draft),
        when: date && date.period,
        source,
      },
      scene,
    );
    return options.explain ? { ...claim, explain: explain(draft, claim, date, scene) } : claim;
  });
}

type Known = Pick<Claim, 'id' | 'partOf' | 'saidBy' | 'when' | 'source'>;

function claimOf(draft: Draft, known: Known, scene: Scene): Claim {
  const { quantity, sentence } = draft;
  const { start, end } = scene.document.sentences[sentence]!;
  const claim = {
    id: known.id,
    topic: draft.topic,
    item: draft.item,
    value: quantity.value,
    low: quantity.low,
    high: quantity.high,
    qualifier: quantity.qualifier,
    unit: draft.unit,
    status: draft.status,
    by: [...draft.by],
    to: [...draft.to],
    saidBy: known.saidBy,
    when: known.when,
    place: placeOf(scene.reading(sentence)!, quantity),
    basis: draft.basis,
    who: draft.who,
    aidType: draft.aidType,
    partOf: known.partOf,
    evidence: {
      start: quantity.start,
      end: quantity.end,
      sentenceStart: start,
      sentenceEnd: end,
      quote: scene.document.text.slice(start, end),
    },
    source: known.source,
  };
  return claim as Claim;
}

function idOf(seed: number, { quantity }: Draft): string {
  return `c${(hashOf(`${quantity.start} ${quantity.end}`, seed) >>> 0).toString(36)}-${quantity.start}`;
}
