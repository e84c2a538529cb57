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
    'ask|ask for|request|seek|appeal|appeal for|call for|call on|urge|demand|apply for|launch an appeal|appeal to|cost|beg|beg for|petition|plead|plead for|press for|lobby for',
  need: 'need|require|want|could do with|be short of|lack|be in need of|be in desperate need of|could use|run short of',
  proposed:
    'propose|plan|plan to|consider|weigh|mull|float|draft|table|intend|intend to|aim|aim to|hope|hope to|prepare|prepare to|be in talks|be engaged in talks|be in negotiations|negotiate|discuss|debate|explore|want to|look at|look to|be to announce|be set to|study|suggest|contemplate|put forward|look into|submit|recommend',
  pledged:
    'pledge|promise|vow|offer|announce|unveil|commit to|guarantee|undertake|invest|come up with|put up|chip in|chip in with|step forward with|be ready|agree|agree to|extend|stump up|earn|throw in|be willing|volunteer|put forward an offer|say yes to|be prepared|add|top up|raise|raise pledges|mobilise|mobilize|pony up|set out|commit itself|commit themselves',
  committed:
    'commit|approve|pass|adopt|authorise|authorize|appropriate|enact|sign|sign off|sign off on|sign into law|clear|green-light|greenlight|contract|obligate|order|award|allocate|earmark|set aside|assign|reserve|finalise|finalize|ratify|endorse|place an order|ring-fence|grant|budget|rubber-stamp|agree on|designate|make available|free up|seal|vote|vote through|conclude|unlock|activate|dedicate|account for|subscribe|wave through|back|commission',
  delivered:
    'deliver|disburse|pay|pay out|ship|hand|hand over|transfer|spend|donate|fly in|airlift|distribute|unload|drop|airdrop|land|dispatch|despatch|bring in|truck in|wire|shell out|fork out|hand out|pour|pour in|carry|truck|hold out|supply|send|dole out|use|transport|bring|deploy|fly|export|re-export|turn over|inject|ferry|ship off|offload|air-drop|parachute|release funds|rush|rush in|haul|channel|put into|send over|send off',
  give: 'give|provide|contribute|finance|fund|lend|loan|bankroll|equip|fulfil|fulfill|support|help|help with|assist|inject|cover|invest in|kick in|cut a cheque|come through with|repair|subsidise|subsidize|underwrite|train|cough up|furnish|replenish|pay for',
  receive:
    'receive|get|obtain|secure|acquire|take delivery of|draw|draw down|collect|take in funds|accept|gain|buy|purchase|procure|draw on|benefit from|order from|raise',
  arrive:
    'arrive|come in|reach|enter|cross into|go out|get in|get through|pass through|roll in|flow|flow in|trickle in|be on its way|touch down|dock|go in|come through|cross|make it|be under way',
  blocked:
    'block|veto|hold up|hold back|stall|freeze|withhold|suspend|pause|halt|reject|delay|put on hold|be stuck|struggle to pass|hold|strand|impound|turn back|turn away|deny entry|be in limbo|deadlock|obstruct|languish|bar|sit|vote down|shelve|hold hostage|tie up|hold off|lock|lock up',
  cancelled:
    'cancel|cut|scrap|withdraw|revoke|expire|rescind|throw out|drop plans for|axe|call off|terminate|slash|claw back|pull|abandon|go back on|ditch|eliminate|strike out|trim|lapse|renege on|wipe out',
};

export type MaterielVerb = Extract<
  MaterielStatus,
  'produced' | 'destroyed' | 'damaged' | 'captured'
>;

export const materielVerbs: VerbTable<MaterielVerb> = {
  produced:
    'produce|make|manufacture|build|turn out|churn out|assemble|crank out|roll out|put out|pump out|output',
  destroyed:
    'destroy|lose|knock out|eliminate|put out of action|sink|burn out|wipe out|blow up|take out|disable|neutralise|neutralize|liquidate|hit|strike|down|shoot down|bring down|crash|write off|torch|incinerate|scuttle|demolish|burn|set ablaze|set on fire|shoot up',
  damaged: 'damage|cripple|shell',
  captured: 'capture|seize|take|confiscate|impound|abandon',
};

export const attackVerbs: VerbTable<AttackStatus> = {
  launched:
    'launch|fire|send|use|drop|carry out|conduct|stage|unleash|mount|release|deploy|rain|lob|shell|attack|pound|bombard|pummel|loose|hurl|perform|direct|employ|bomb|target|respond with|answer with|retaliate with|make|deliver|record|fly|open fire|undertake|lob|involve|consist of|pepper|take part in|report|document|register|count|detect|track|spot|log|come under|face|withstand|see|attempt|hit back with|include|face|strike back with|blast|barrage|dispatch|shoot|discharge|throw|inflict|mark|fall under|try|execute|wage|take off|approach|fly in|enter|cross|violate|head for',
  intercepted:
    'shoot down|down|destroy|intercept|repel|repulse|jam|neutralise|neutralize|bring down|beat off|beat back|fend off|thwart|foil|suppress|stop|take down|eliminate|fail|knock out|drop off radar|lose|be lost from radar|knock down|ward off|hold off|drive back|disappear|swat|block|drive off|crash|fall short|fail to reach|be brought down|shot out of the sky|parry|rebuff|push back|destroy in flight|defuse|disable|take out|blunt|drop off|disarm|repel an attack|vanish|fall harmlessly|blow up|cut down',
  struck:
    'hit|strike|slam into|land|land in|get through|find their mark|find its mark|impact|crash into|tear into|smash into|plough into|plow into|explode|fall|fall on|rip through|detonate|reach|penetrate|evade|break through|damage|slip through|rock|set fire to|pierce|make it through|come down|fall in|wreck|pass through|leave|set ablaze|tear through|blast|bomb|shell|target|pound|fall into|fall inside|demolish|get past',
};

/** What happens to people; the keys are items. */
export type HarmVerb = 'killed' | 'wounded' | 'missing' | 'captured';
export const harmVerbs: VerbTable<HarmVerb> = {
  killed:
    'kill|die|perish|slay|lose their lives|lose his life|lose her life|lose their life|drown|execute|claim the lives of|claim|massacre|murder|shoot dead|succumb|be found dead|behead|starve|starve to death|gun down|burn to death|lynch|cost the lives of|freeze to death|assassinate|bury|electrocute|crush|crush to death|be laid to rest|slaughter|suffocate|take the lives of|bleed to death|fall in battle|pass away|leave dead|sweep to their deaths|be swept to their deaths|be confirmed dead|be pronounced dead|pull dead|hang|shoot|stone to death|lose life|lose lives|cost',
  wounded:
    'wound|injure|hurt|maim|hospitalise|hospitalize|treat|burn|mutilate|admit|poison|concuss|sicken|suffer injuries|sustain injuries|suffer wounds|be taken to hospital|suffer burns|be rushed to hospital|need hospital treatment|be in hospital|suffer|be treated in hospital|break bones|scald|be treated for',
  missing:
    'be missing|go missing|trap|bury under|disappear|be unaccounted for|have yet to be accounted for|lie under|be feared dead|vanish|be under the rubble|remain missing|remain under|be washed away|sweep away|be still missing|stay missing|be swept away|not be accounted for|be presumed dead|lie beneath|be still unaccounted for',
  captured:
    'capture|take prisoner|detain|abduct|kidnap|seize|take hostage|surrender|hold captive|hold hostage|hold|arrest|imprison|take captive|remain in captivity|round up|intern|be in captivity|snatch|nab',
};

/** What happens to people that is no casualty; the keys are items. */
export type PeopleVerb =
  'displaced' | 'refugee' | 'evacuated' | 'in need' | 'reached' | 'affected' | 'returned';
export const peopleVerbs: VerbTable<PeopleVerb> = {
  displaced:
    'displace|flee|uproot|force from|force from their homes|force to flee|flee their homes|drive from|drive out|drive from their homes|make homeless|leave homeless|leave their homes|shelter|take shelter|stream|lose their homes|abandon their homes|force to leave|pour out|head north|sleep outdoors|live in tents|live in camps|live in displacement|sleep in|be in shelters|stay in shelters|take refuge|live in shelters|move out|camp out|house|leave without homes|sleep in the open|escape|drive away|force out|seek shelter|seek refuge|stay in camps|be housed in|be crammed|be sheltering|leave without shelter|leave without a roof|turn out of their homes|be homeless|abandon homes|be without homes|huddle|leave',
  refugee:
    'cross the border|cross into|flee abroad|seek asylum|apply for asylum|be given protection|register as refugees|live as refugees|flee into|flee across|flee to neighbouring|seek protection|host|take in|welcome|find refuge|find refuge in|be granted protection|be given refuge|flee the country|leave the country|receive protection|cross over into|cross to|receive temporary protection|give refuge|grant protection|give protection',
  evacuated:
    'evacuate|relocate|move to safety|be moved out|bring to safety|move out of|take to safety|pull out|rescue|resettle|ferry to safety|airlift out|pull from|save|bring out|pluck|move to higher ground|be told to leave|be ordered to leave|airlift to safety|move from',
  returned:
    'return|go back|come back|go home|come home|return home|repatriate|free|release|swap|exchange|deport|head back|trade|hand back|be sent back|be sent home|cross back|move back|be back|expel|send back|be brought home|resettle back|be let go|be set free|be forced back',
  'in need':
    'need aid|need help|need assistance|face hunger|face starvation|go hungry|be in need|be in need of|rely on aid|depend on aid|face catastrophic hunger|be in its grip|face famine|need|require|starve|need humanitarian help|be at risk of famine|risk starvation|live in famine|need food|be short of food|be hungry|be acutely food insecure|suffer from hunger|face acute hunger|be in dire need of|be in urgent need of|face crisis levels of hunger|lack clean water|target|aim to help|plan to reach|aim to reach|depend on|rely on|lack|lack access to|be malnourished|be severely malnourished|suffer malnutrition|be on the brink of famine|plan to help|hope to reach|face severe hunger|face emergency|be going hungry|live in poverty|survive on aid|be without food|be food insecure|face',
  reached:
    'reach|assist|help|feed|serve|receive aid|receive help|receive food|get food|get aid|treat|vaccinate|support|be given food|give food to|provide for|aid|give help to|immunise|immunize|inoculate|receive assistance|receive cash|shelter in tents|benefit|supply with water|receive vaccines|cover',
  affected:
    'affect|impact|strand|besiege|cut off|hit|be without|be cut off|be hit by|live under siege|isolate|maroon|miss school|miss|be in the path of|be out of school|disrupt|be exposed to|disturb|touch|trap in the city|be caught up in|be ordered to boil|plunge into|be out of|be deprived of|be kept from|deprive|miss out on|suffer from flooding',
};

export const infrastructureVerbs: VerbTable<InfrastructureStatus> = {
  destroyed:
    'destroy|level|flatten|raze|gut|demolish|collapse|burn|burn down|wipe out|reduce to rubble|wreck|ruin|sweep away|wash away|bring down|come down|blow up|be gone|obliterate|lose|cave in|pulverise|pulverize|tear down|knock down|be beyond repair|bulldoze|write off|knock out|crumble|torch|submerge|turn to rubble|lay waste|burn out|devastate|consume|kill|set alight|drown|fall|incinerate|perish|take out|engulf',
  damaged:
    'damage|hit|strike|affect|flood|inundate|shatter|blow out|scorch|partially destroy|shell|attack|set on fire|set ablaze|crack|burst|target|bomb|be under water|burn out partly|inflict|cause|suffer|do|tear the roof off|rip the roof off|deface|be left uninhabitable|leave uninhabitable|catch fire|come under fire|pepper|leave in ruins|blast|bombard|cost|be unusable|impair|smash|mangle|disable|run to|sustain|render|riddle',
  'without service':
    'lose power|lose electricity|be without power|be without electricity|be cut off|cut off|black out|leave without|plunge into darkness|be without|go dark|be without water|lose water|lose supply|shut down|close|be out of action|stop working|put out of action|be out of service|stop functioning|be not functioning|leave in the dark|be offline|go offline|knock out power|disconnect|be in the dark|be left without|cut power|cut|knock offline|be closed|halt|be shut|function|be out|go without|have no power|be without heating|de-energise|de-energize|suspend|be unable to function|operate',
  restored:
    'restore|reconnect|repair|bring back|bring back on line|bring back online|be back|rebuild|reopen|get back|return|resume|reconstruct|fix|switch back on|be back on line|reinstate|turn back on|regain|put back into service|return to service|patch up|resupply|come back',
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
  rescind: ['rescinded', 'rescinded'],
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
  face: ['faced', 'faced'],
  feed: ['fed', 'fed'],
  rebuild: ['rebuilt', 'rebuilt'],
  sweep: ['swept', 'swept'],
  set: ['set', 'set'],
  sit: ['sat', 'sat'],
  turn: ['turned', 'turned'],
  lead: ['led', 'led'],
  see: ['saw', 'seen'],
  have: ['had', 'had'],
  say: ['said', 'said'],
  tell: ['told', 'told'],
  keep: ['kept', 'kept'],
  light: ['lit', 'lit'],
  win: ['won', 'won'],
  run: ['ran', 'run'],
  rip: ['ripped', 'ripped'],
  be: ['was|were', 'been'],
  overrun: ['overran', 'overrun'],
  shut: ['shut', 'shut'],
  die: ['died', 'died'],
  ship: ['shipped', 'shipped'],
  drop: ['dropped', 'dropped'],
  stop: ['stopped', 'stopped'],
  equip: ['equipped', 'equipped'],
  repel: ['repelled', 'repelled'],
  scrap: ['scrapped', 'scrapped'],
  plan: ['planned', 'planned'],
  commit: ['committed', 'committed'],
  trap: ['trapped', 'trapped'],
  transfer: ['transferred', 'transferred'],
  chip: ['chipped', 'chipped'],
  jam: ['jammed', 'jammed'],
  slam: ['slammed', 'slammed'],
  submit: ['submitted', 'submitted'],
  earn: ['earned', 'earned'],
  swap: ['swapped', 'swapped'],
  kidnap: ['kidnapped', 'kidnapped'],
  bar: ['barred', 'barred'],
  lay: ['laid', 'laid'],
  slip: ['slipped', 'slipped'],
  beg: ['begged', 'begged'],
  bombard: ['bombarded', 'bombarded'],
  shell: ['shelled', 'shelled'],
  down: ['downed', 'downed'],
  wound: ['wounded', 'wounded'],
  rob: ['robbed', 'robbed'],
  unload: ['unloaded', 'unloaded'],
  slash: ['slashed', 'slashed'],
  admit: ['admitted', 'admitted'],
  inject: ['injected', 'injected'],
  spot: ['spotted', 'spotted'],
  log: ['logged', 'logged'],
  strand: ['stranded', 'stranded'],
  stem: ['stemmed', 'stemmed'],
  strip: ['stripped', 'stripped'],
  undertake: ['undertook', 'undertaken'],
  hurl: ['hurled', 'hurled'],
  free: ['freed', 'freed'],
  pull: ['pulled', 'pulled'],
  gut: ['gutted', 'gutted'],
  knock: ['knocked', 'knocked'],
  loan: ['loaned', 'loaned'],
  mull: ['mulled', 'mulled'],
  expel: ['expelled', 'expelled'],
  fulfil: ['fulfilled', 'fulfilled'],
  ram: ['rammed', 'rammed'],
  swat: ['swatted', 'swatted'],
  lob: ['lobbed', 'lobbed'],
  trim: ['trimmed', 'trimmed'],
  undergo: ['underwent', 'undergone'],
  forsake: ['forsook', 'forsaken'],
  catch: ['caught', 'caught'],
  sign: ['signed', 'signed'],
  reset: ['reset', 'reset'],
  budget: ['budgeted', 'budgeted'],
  top: ['topped', 'topped'],
  step: ['stepped', 'stepped'],
  cancel: ['cancelled|canceled', 'cancelled|canceled'],
  fuel: ['fuelled', 'fuelled'],
  level: ['levelled|leveled', 'levelled|leveled'],
  wear: ['wore', 'worn'],
  begin: ['began', 'begun'],
  fight: ['fought', 'fought'],
};
