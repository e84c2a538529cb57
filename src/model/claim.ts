/**
 * The claim: what one figure in an article says. This file is the public contract; the rules by
 * which a text becomes claims stand in CONTRIBUTING.md and in `src/DESIGN.md`.
 */

/** Ways in which a text bounds a figure. */
export const qualifiers = [
  'exact',
  'about',
  'more_than',
  'at_least',
  'less_than',
  'nearly',
  'up_to',
  'range',
  'vague',
] as const;
export type Qualifier = (typeof qualifiers)[number];

export const topics = [
  'aid',
  'materiel',
  'casualties',
  'people',
  'attacks',
  'infrastructure',
] as const;
export type Topic = (typeof topics)[number];

/** The ladder of giving, from a wish to a delivery, then the two ways in which it ends early. */
export const givingStatuses = [
  'requested',
  'proposed',
  'pledged',
  'committed',
  'delivered',
  'blocked',
  'cancelled',
] as const;
export const materielStatuses = [
  ...givingStatuses,
  'produced',
  'destroyed',
  'damaged',
  'captured',
] as const;
export const attackStatuses = ['launched', 'intercepted', 'struck'] as const;
export const infrastructureStatuses = [
  'destroyed',
  'damaged',
  'without service',
  'restored',
] as const;

export type GivingStatus = (typeof givingStatuses)[number];
export type MaterielStatus = (typeof materielStatuses)[number];
export type AttackStatus = (typeof attackStatuses)[number];
export type InfrastructureStatus = (typeof infrastructureStatuses)[number];
export type Status = MaterielStatus | AttackStatus | InfrastructureStatus;

/** Every status word once, for filters and checks. */
export const statuses: readonly Status[] = [
  ...new Set<Status>([...materielStatuses, ...attackStatuses, ...infrastructureStatuses]),
];

export type AidType = 'military' | 'humanitarian' | 'financial';
export type Basis = 'increment' | 'cumulative';

/** ISO 4217 code, `item`, `person`, `percent`, or a measure such as `tonne` or `MW`. */
export type Unit = string;

/** ISO 3166-1 alpha-2 for a state, one of `EU UN NATO WB IMF …`, or a body's name in the text. */
export type PartyId = string;

/**
 * The time that a figure covers. ISO 8601, as exact as the text (`2022`, `2022-02`,
 * `2022-02-24`); an open end is null.
 */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/** Where a claim stands: UTF-16 offsets into the plain text that was read. */
export interface Evidence {
  /** Of the number with its qualifier, currency sign and magnitude: "more than $40bn". */
  readonly start: number;
  readonly end: number;
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
  /** `text.slice(sentenceStart, sentenceEnd)`. */
  readonly quote: string;
}

/** Words of the article; UTF-16 offsets into its plain text. */
export interface Words {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Fields of a claim that rest on words of the text. */
export type ExplainedField =
  'value' | 'item' | 'status' | 'by' | 'to' | 'saidBy' | 'when' | 'place' | 'who' | 'partOf';

/** Why a claim came out. */
export interface Explanation {
  /** Name of the rule that read it (CONTRIBUTING.md, “A rule”). */
  readonly rule: string;
  /**
   * The words behind each field; a field that the text leaves open, or that follows from no
   * words of its own, has none. Parties may be named in another sentence.
   */
  readonly words: Readonly<Partial<Record<ExplainedField, Words>>>;
}

/** The article that a claim was read from; null where it is not known. */
export interface Source {
  readonly url: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  /** ISO date. */
  readonly published: string | null;
}

/** The same fact as another article tells it. */
export interface Telling {
  /** Of the claim that was read there. */
  readonly id: string;
  readonly saidBy: string | null;
  readonly evidence: Evidence;
  readonly source: Source;
}

interface ClaimBase<T extends Topic, S> {
  /** Stable: the same text, offsets and `source.url` give the same id. */
  readonly id: string;
  readonly topic: T;
  /** What is counted, canonical and singular: `money`, `artillery shell`, `killed`. */
  readonly item: string;
  /** The figure in `unit`, 0 or more; for a range its midpoint. */
  readonly value: number;
  /** Bounds that the text states; null is open. */
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
  readonly unit: Unit;
  readonly status: S | null;
  /** Who gives, pledges, launches, inflicts. */
  readonly by: readonly PartyId[];
  /** Who receives, is attacked, suffers the loss. */
  readonly to: readonly PartyId[];
  /** Who states the figure, as named in the text; not the outlet. */
  readonly saidBy: string | null;
  readonly when: Period | null;
  readonly place: string | null;
  readonly basis: Basis | null;
  /** Subgroup of people: `civilians`, `children` … */
  readonly who: string | null;
  readonly aidType: AidType | null;
  /** The id of the claim for the whole, in "300,000 of the 1 million shells". */
  readonly partOf: string | null;
  readonly evidence: Evidence;
  readonly source: Source;
  /** A person has checked it; absent counts as false. */
  readonly checked?: boolean;
  /** With the option `explain` only. */
  readonly explain?: Explanation;
  /** Where several articles were merged: how the others tell it. Absent where there is one source. */
  readonly also?: readonly Telling[];
}

export type Claim =
  | ClaimBase<'aid', GivingStatus>
  | ClaimBase<'materiel', MaterielStatus>
  | ClaimBase<'casualties', never>
  | ClaimBase<'people', never>
  | ClaimBase<'attacks', AttackStatus>
  | ClaimBase<'infrastructure', InfrastructureStatus>;
