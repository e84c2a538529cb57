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
  requested:
    'ask|request|seek|appeal|call for|call on|urge|demand|apply for|launch an appeal|cost|beg|petition|plead|press for|lobby for',
  need: 'need|require|want|lack',
  proposed:
    'propose|plan|consider|weigh|mull|float|draft|table|intend|aim|hope|prepare|be in talks|be engaged in talks|be in negotiations|negotiate|discuss|debate|explore|want to|look at|look to|be to announce|be set to|study|suggest|contemplate|put forward|look into|submit|recommend',
  pledged:
    'pledge|promise|vow|offer|announce|unveil|commit to|guarantee|undertake|invest|put up|chip in|be ready|agree|extend|earn|throw in|volunteer|add|top up|raise|mobilise|mobilize|set out',
  committed:
    'commit|approve|pass|adopt|authorise|authorize|appropriate|enact|sign|clear|green-light|greenlight|contract|obligate|order|award|allocate|earmark|set aside|assign|reserve|finalise|finalize|ratify|endorse|grant|budget|agree on|designate|seal|vote|conclude|unlock|activate|dedicate|account for|commission',
  delivered:
    'deliver|disburse|pay|ship|hand|transfer|spend|donate|airlift|distribute|unload|drop|airdrop|land|dispatch|wire|pour|carry|truck|supply|send|use|transport|bring|deploy|fly|export|inject|ferry|offload|air-drop|rush',
  give: 'give|provide|contribute|finance|fund|lend|loan|equip|fulfil|support|help|assist|inject|cover|invest in|repair|train|pay for',
  receive: 'receive|get|obtain|secure|acquire|draw|collect|accept|gain|buy|purchase|procure|raise',
  arrive:
    'arrive|come in|reach|enter|go out|get in|get through|pass through|flow|trickle in|dock|go in|cross|make it',
  blocked:
    'block|veto|stall|freeze|withhold|suspend|pause|halt|reject|delay|put on hold|be stuck|struggle to pass|hold|strand|turn back|turn away|bar|vote down|lock',
  cancelled:
    'cancel|cut|scrap|withdraw|revoke|expire|rescind|throw out|call off|terminate|slash|pull|abandon|eliminate|lapse|wipe out',
};

export type MaterielVerb = Extract<
  MaterielStatus,
  'produced' | 'destroyed' | 'damaged' | 'captured'
>;

export const materielVerbs: VerbTable<MaterielVerb> = {
  produced: 'produce|make|manufacture|build|turn out|churn out|assemble|roll out',
  destroyed:
    'destroy|lose|knock out|eliminate|sink|wipe out|blow up|take out|disable|neutralise|neutralize|liquidate|hit|strike|down|shoot down|bring down|crash|write off|demolish|burn',
  damaged: 'damage|shell',
  captured: 'capture|seize|take|confiscate|abandon',
};

export const attackVerbs: VerbTable<AttackStatus> = {
  launched:
    'launch|fire|send|use|drop|carry out|conduct|stage|unleash|mount|release|deploy|rain|lob|shell|attack|pound|bombard|perform|direct|employ|bomb|target|respond with|answer with|retaliate with|make|deliver|record|fly|open fire|undertake|involve|consist of|report|document|register|count|detect|track|spot|log|come under|face|withstand|see|attempt|include|barrage|dispatch|shoot|try|take off|approach|enter|cross|violate',
  intercepted:
    'shoot down|down|destroy|intercept|repel|repulse|jam|neutralise|neutralize|bring down|beat off|beat back|fend off|thwart|foil|suppress|stop|take down|eliminate|fail|knock out|lose|be lost from radar|knock down|ward off|hold off|drive back|disappear|block|crash|fall short|be brought down|push back|disable|take out|drop off|blow up',
  struck:
    'hit|strike|slam into|land|get through|find their mark|find its mark|impact|crash into|tear into|smash into|explode|fall|detonate|reach|penetrate|break through|damage|rock|set fire to|pass through|leave|bomb|shell|target|pound|demolish',
};

/** What happens to people; the keys are items. */
export type HarmVerb = 'killed' | 'wounded' | 'missing' | 'captured';
export const harmVerbs: VerbTable<HarmVerb> = {
  killed:
    'kill|die|slay|lose their lives|lose his life|lose her life|lose their life|claim|massacre|murder|succumb|be found dead|starve|gun down|bury|crush|slaughter|leave dead|be confirmed dead|shoot|lose life|lose lives|cost',
  wounded: 'wound|injure|hurt|maim|hospitalise|hospitalize|treat|burn|admit|be in hospital|suffer',
  missing:
    'be missing|go missing|trap|bury under|disappear|be unaccounted for|have yet to be accounted for|lie under|be feared dead|remain missing|sweep away|be presumed dead',
  captured:
    'capture|take prisoner|detain|abduct|kidnap|seize|take hostage|surrender|hold|arrest|imprison',
};

/** What happens to people that is no casualty; the keys are items. */
export type PeopleVerb =
  'displaced' | 'refugee' | 'evacuated' | 'in need' | 'reached' | 'affected' | 'returned';
export const peopleVerbs: VerbTable<PeopleVerb> = {
  displaced:
    'displace|flee|uproot|force from|force to flee|drive from|drive out|make homeless|shelter|take shelter|stream|lose their homes|abandon their homes|force to leave|live in displacement|take refuge|house|escape|force out|seek shelter|be crammed|be sheltering|be homeless|leave',
  refugee:
    'cross the border|cross into|flee abroad|seek asylum|apply for asylum|be given protection|live as refugees|flee into|flee across|flee to neighbouring|seek protection|flee the country|leave the country|cross to',
  evacuated: 'evacuate|relocate|move to safety|be moved out|pull out|rescue|move from',
  returned:
    'return|go back|go home|come home|repatriate|free|release|swap|exchange|deport|head back|trade|be sent back|be back|expel|send back|resettle back',
  'in need':
    'go hungry|be in need|be in its grip|need|require|starve|be hungry|target|aim to help|aim to reach|lack|be malnourished|face',
  reached:
    'reach|assist|help|feed|serve|receive aid|get aid|treat|vaccinate|support|aid|benefit|cover',
  affected: 'affect|impact|strand|besiege|cut off|hit|be without|be cut off|be hit by|miss|disrupt',
};

export const infrastructureVerbs: VerbTable<InfrastructureStatus> = {
  destroyed:
    'destroy|level|flatten|raze|gut|demolish|collapse|burn|wipe out|reduce to rubble|ruin|sweep away|wash away|bring down|blow up|be gone|lose|knock down|write off|knock out|devastate|kill|fall|take out',
  damaged:
    'damage|hit|strike|affect|flood|inundate|shatter|blow out|scorch|partially destroy|shell|attack|crack|burst|target|bomb|cause|suffer|do|catch fire|come under fire|bombard|cost|disable|sustain',
  'without service':
    'lose power|lose electricity|be without power|be without electricity|be cut off|black out|leave without|plunge into darkness|be without|go dark|be without water|lose water|lose supply|shut down|close|be out of action|stop working|be offline|go offline|knock out power|disconnect|cut|be closed|halt|be shut|function|be out|go without|suspend|operate',
  restored:
    'restore|reconnect|repair|bring back|be back|rebuild|reopen|return|resume|reconstruct|fix',
};

/** base, past, past participle. */
export const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  seek: ['sought', 'sought'],
  put: ['put', 'put'],
  come: ['came', 'come'],
  give: ['gave', 'given'],
  send: ['sent', 'sent'],
  spend: ['spent', 'spent'],
  fly: ['flew', 'flown'],
  bring: ['brought', 'brought'],
  pay: ['paid', 'paid'],
  lend: ['lent', 'lent'],
  cut: ['cut', 'cut'],
  get: ['got', 'got'],
  draw: ['drew', 'drawn'],
  take: ['took', 'taken'],
  buy: ['bought', 'bought'],
  hold: ['held', 'held'],
  freeze: ['froze', 'frozen'],
  stick: ['stuck', 'stuck'],
  throw: ['threw', 'thrown'],
  go: ['went', 'gone'],
  withhold: ['withheld', 'withheld'],
  withdraw: ['withdrew', 'withdrawn'],
  make: ['made', 'made'],
  build: ['built', 'built'],
  lose: ['lost', 'lost'],
  sink: ['sank', 'sunk'],
  burn: ['burned|burnt', 'burned|burnt'],
  blow: ['blew', 'blown'],
  strike: ['struck', 'struck'],
  hit: ['hit', 'hit'],
  shoot: ['shot', 'shot'],
  fall: ['fell', 'fallen'],
  beat: ['beat', 'beaten'],
  find: ['found', 'found'],
  tear: ['tore', 'torn'],
  slay: ['slew', 'slain'],
  hurt: ['hurt', 'hurt'],
  leave: ['left', 'left'],
  flee: ['fled', 'fled'],
  drive: ['drove', 'driven'],
  lie: ['lay', 'lain'],
  rise: ['rose', 'risen'],
  swear: ['swore', 'sworn'],
  break: ['broke', 'broken'],
  stand: ['stood', 'stood'],
  do: ['did', 'done'],
  feed: ['fed', 'fed'],
  rebuild: ['rebuilt', 'rebuilt'],
  sweep: ['swept', 'swept'],
  set: ['set', 'set'],
  sit: ['sat', 'sat'],
  lead: ['led', 'led'],
  see: ['saw', 'seen'],
  have: ['had', 'had'],
  say: ['said', 'said'],
  tell: ['told', 'told'],
  keep: ['kept', 'kept'],
  light: ['lit', 'lit'],
  win: ['won', 'won'],
  run: ['ran', 'run'],
  be: ['was|were', 'been'],
  overrun: ['overran', 'overrun'],
  shut: ['shut', 'shut'],
  equip: ['equipped', 'equipped'],
  kidnap: ['kidnapped', 'kidnapped'],
  lay: ['laid', 'laid'],
  undertake: ['undertook', 'undertaken'],
  fulfil: ['fulfilled', 'fulfilled'],
  undergo: ['underwent', 'undergone'],
  forsake: ['forsook', 'forsaken'],
  catch: ['caught', 'caught'],
  reset: ['reset', 'reset'],
  cancel: ['cancelled|canceled', 'cancelled|canceled'],
  fuel: ['fuelled', 'fuelled'],
  level: ['levelled|leveled', 'levelled|leveled'],
  wear: ['wore', 'worn'],
  begin: ['began', 'begun'],
  fight: ['fought', 'fought'],
};
