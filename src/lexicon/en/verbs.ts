import type { AttackStatus, InfrastructureStatus, MaterielStatus } from '../../model/claim.js';

/**
 * Verbs (lemma, with particle) by what they say. Regular forms are made by `formsOf`; `irregular`
 * holds the rest. The classes of giving follow claims.md, which follows OCHA FTS, IATI and the
 * OECD DAC: *pledged* is announced, *committed* is binding, *delivered* is paid or handed over.
 */
export type VerbTable<K extends string> = Readonly<Partial<Record<K, string>>>;

/** `give` is neutral: its tense decides. `receive` and `need` make their subject the receiver. */
export type GivingVerb =
  | Exclude<MaterielStatus, 'produced' | 'destroyed' | 'damaged' | 'captured'>
  | 'give'
  | 'receive'
  | 'need'
  | 'arrive';

export const givingVerbs: VerbTable<GivingVerb> = {
  requested: 'ask|request|seek|appeal|call for|call on|urge|demand|beg',
  need: 'need|require|want|lack',
  proposed:
    'propose|plan|consider|weigh|mull|float|draft|table|intend|aim|hope|prepare|be in talks|be engaged in talks|negotiate|discuss|want to|suggest',
  pledged:
    'pledge|promise|extend|invest|put up|chip in|vow|offer|announce|unveil|commit to|guarantee|undertake|agree|earn|raise|mobilise|mobilize|set out',
  committed:
    'commit|approve|pass|adopt|authorise|authorize|appropriate|enact|sign|clear|green-light|greenlight|contract|order|award|allocate|earmark|set aside|assign|reserve|finalise|finalize|ratify|endorse|grant',
  delivered:
    'deliver|disburse|pay|ship|hand|transfer|spend|donate|airlift|distribute|unload|drop|airdrop|land|dispatch|truck|supply|send|use|transport|bring|deploy|fly',
  give: 'give|provide|contribute|finance|fund|lend|loan|equip|fulfil|support|help|assist|inject|cover|invest in|repair|train|pay for',
  receive: 'receive|get|obtain|secure|acquire|draw|collect|accept|gain|buy|purchase|procure|raise',
  arrive:
    'arrive|come in|go out|reach|enter|get through|pass through|flow|trickle in|dock|go in|cross|make it',
  blocked:
    'block|veto|stall|freeze|withhold|suspend|pause|halt|reject|delay|put on hold|be stuck|struggle to pass|hold up|hold back|strand|turn back|bar|lock',
  cancelled:
    'cancel|cut|scrap|withdraw|revoke|expire|rescind|throw out|call off|terminate|slash|pull|abandon|eliminate|lapse|wipe out',
};

export type MaterielVerb = Extract<
  MaterielStatus,
  'produced' | 'destroyed' | 'damaged' | 'captured'
>;

export const materielVerbs: VerbTable<MaterielVerb> = {
  produced: 'produce|make|manufacture|build|turn out|churn out|assemble',
  destroyed:
    'destroy|lose|knock out|put out of action|burn out|eliminate|sink|wipe out|blow up|take out|disable|neutralise|neutralize|liquidate|hit|strike|down|shoot down|bring down|crash|write off',
  damaged: 'damage|shell',
  captured: 'capture|seize|confiscate',
};

export const attackVerbs: VerbTable<AttackStatus> = {
  launched:
    'launch|fire|send|use|drop|carry out|conduct|stage|unleash|mount|release|deploy|rain|lob|shell|attack|pound|bomb|target|open fire|undertake',
  intercepted:
    'shoot down|down|destroy|intercept|repel|repulse|jam|neutralise|neutralize|bring down|beat off|beat back|fend off|thwart|foil|suppress|stop|eliminate|fail|knock out|lose|be lost from radar|knock down',
  struck:
    'hit|strike|slam into|land|get through|find their mark|impact|crash into|tear into|explode|fall|detonate|reach|break through|damage|rock|set fire to|pass through|leave|bomb|shell',
};

/** What happens to people; the keys are items. */
export type HarmVerb = 'killed' | 'wounded' | 'missing' | 'captured';
export const harmVerbs: VerbTable<HarmVerb> = {
  killed: 'kill|die|slay|lose their lives|claim|gun down|bury|shoot|lose life|lose lives',
  wounded: 'wound|injure|hurt|maim|hospitalise|hospitalize|treat|burn|admit|suffer',
  missing:
    'be missing|go missing|trap|bury under|disappear|be unaccounted for|have yet to be accounted for|be feared dead|lie under|remain missing|sweep away',
  captured: 'capture|take prisoner|detain|abduct|kidnap|seize|take hostage|surrender|hold|arrest',
};

/** What happens to people that is no casualty; the keys are items. */
export type PeopleVerb =
  'displaced' | 'refugee' | 'evacuated' | 'in need' | 'reached' | 'affected' | 'returned';
export const peopleVerbs: VerbTable<PeopleVerb> = {
  displaced:
    'displace|flee|stream|uproot|force from|force to flee|drive from|drive out|make homeless|shelter|lose their homes|force to leave|take refuge|house|escape|seek shelter|stream|be homeless',
  refugee:
    'cross the border|cross into|flee abroad|be given protection|live as refugees|flee the country|cross to',
  evacuated: 'evacuate|relocate|move to safety|be moved out|pull out|rescue|move from',
  returned:
    'return|go back|come back|go home|come home|repatriate|free|release|swap|exchange|deport|trade|be sent back|expel|send back',
  'in need':
    'go hungry|be in need|need|require|starve|target|aim to reach|lack|be malnourished|face',
  reached: 'reach|assist|help|feed|serve|receive aid|treat|vaccinate|support|aid',
  affected: 'affect|impact|strand|besiege|cut off|hit|be without|be cut off|be hit by|miss',
};

export const infrastructureVerbs: VerbTable<InfrastructureStatus> = {
  destroyed:
    'destroy|level|flatten|raze|gut|demolish|collapse|come down|burn|wipe out|ruin|sweep away|wash away|bring down|blow up|lose|knock down|write off|knock out|devastate|kill|fall|take out',
  damaged:
    'damage|hit|strike|affect|flood|shatter|shell|attack|target|bomb|cause|suffer|do|bombard|cost|disable|sustain',
  'without service':
    'lose power|lose electricity|be without power|be without electricity|be cut off|leave without|be without|go dark|be without water|shut down|close|be out of action|knock out power|cut|halt|function',
  restored: 'restore|reconnect|repair|bring back|be back|rebuild|reopen|return|resume|fix',
};

const strong =
  'seek sought|put put|come came come|give gave given|send sent|spend spent|fly flew flown|bring brought|pay paid|lend lent|cut cut|get got|draw drew drawn|take took taken|buy bought|hold held|freeze froze frozen|throw threw thrown|go went gone|withhold withheld|withdraw withdrew withdrawn|make made|build built|lose lost|sink sank sunk|burn burned/burnt|blow blew blown|strike struck|hit hit|shoot shot|fall fell fallen|beat beat beaten|find found|tear tore torn|hurt hurt|leave left|flee fled|drive drove driven|lie lay lain|break broke broken|do did done|feed fed|rebuild rebuilt|sweep swept|set set|have had|be was/were been|shut shut|equip equipped|kidnap kidnapped|undertake undertook undertaken|fulfil fulfilled|cancel cancelled/canceled|level levelled/leveled';

/** Lemma to past and past participle, which are the same where one stands; "burned/burnt" are two forms. */
export const irregular: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map(
  strong.split('|').map((line) => {
    const [lemma = '', past = '', participle = past] = line.split(' ');
    return [lemma, [past, participle]];
  }),
);
