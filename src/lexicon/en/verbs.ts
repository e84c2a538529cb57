/**
 * Verbs (lemma, with particle) by what they say, `one|two`; regular forms are made by
 * `text/inflect.ts`, `irregular` holds the rest. What the verb is done to is its object, or, where
 * the verb begins with "~", its subject ("~die", "~arrive"). The classes of giving follow
 * claims.md, which follows OCHA FTS, IATI and the OECD DAC.
 */
export type VerbTable = Readonly<Record<string, string>>;

/** `give` is neutral: its tense decides. `receive` and `need` make their subject the receiver. */
const giving: VerbTable = {
  requested:
    'ask|ask for|request|seek|appeal|appeal for|call for|call on|urge|demand|beg|beg for|plead for|come to ask for|look for|look to raise|put out a call for',
  need: 'need|require|want|lack|could do with',
  proposed:
    'propose|plan|consider|weigh|mull|float|draft|table|intend|aim|hope|prepare|be in talks|be engaged in talks|engage|negotiate|discuss|want to|suggest|be preparing|look|study|debate|expect|outline',
  pledged:
    'pledge|promise|extend|invest|put up|chip in|vow|offer|announce|unveil|commit to|guarantee|undertake|agree|raise|mobilise|mobilize|set out|come up with|come forward with|pool|earmark for|throw in|stump up|boost|double|triple|set up|confirm|add|swear|top up|reaffirm|match|increase|step up|ramp up|scale up|present|lay out',
  committed:
    'commit|approve|pass|adopt|authorise|authorize|appropriate|enact|sign|clear|green-light|greenlight|free|sanction|contract|order|award|allocate|earmark|set aside|assign|reserve|finalise|finalize|ratify|endorse|back|agree on|vote for|vote|release|allot|rubber-stamp|sign off|sign off on|budget|grant|make available|apportion|ringfence',
  delivered:
    'deliver|disburse|pay|pay out|ship|hand|hand over|transfer|spend|donate|airlift|fly in|distribute|unload|airdrop|dispatch|truck|supply|send|transport|bring|bring in|move|deploy|fly|funnel|channel|provide with|haul|wire|unlock|ferry|pump|pour|cost|drop|hand out|give out|part with|send in|put ashore|parachute|carry|let in|bring ashore|land|offload|rush|rush in|drive in|get in|tow|crowdfund',
  give: 'give|provide|contribute|finance|fund|lend|loan|equip|fulfil|support|help|assist|inject|cover|bankroll|repair|train|pay for|build|buy for|foot|bear|sponsor|gift',
  receive:
    'receive|get|obtain|secure|acquire|draw|collect|accept|gain|buy|purchase|procure|attract|take delivery of|raise|land|benefit from|take in|earn|take charge of|take possession of|take receipt of|take charge',
  arrive:
    '~arrive|~come in|~go out|~reach|~enter|~get through|~pass through|~flow|~trickle in|~dock|~go in|~cross|~make it|~land|~come|~follow|~go|~roll in|~get in|~be distributed|~touch down|~join|~roll into|~drive into|~pull in|~trundle in|~cross into|~drive across|~cross over into',
  blocked:
    'block|veto|stall|freeze|withhold|suspend|pause|halt|reject|delay|put on hold|~be stuck|~struggle to pass|hold up|hold back|strand|turn back|bar|lock|~stall|deny|obstruct|shake loose|put on ice|refuse|impound|~languish|~wait|put off|postpone|shelve|defer|~be put off|~struggle to win|~struggle to clear|~struggle to get|~struggle to secure',
  cancelled:
    'cancel|cut|scrap|withdraw|revoke|~expire|rescind|throw out|call off|terminate|slash|pull|abandon|axe|~lapse|tear up|ditch',
};

const materiel: VerbTable = {
  produced: 'produce|make|manufacture|turn out|churn out|assemble|build',
  destroyed:
    'destroy|lose|knock out|put out of action|burn out|eliminate|sink|~sink|wipe out|blow up|take out|disable|neutralise|neutralize|liquidate|hit|strike|down|shoot down|bring down|~crash|write off|wreck|torch|incinerate|obliterate|smash|annihilate',
  damaged: 'damage|shell|destroy or damage|damage or destroy',
  captured: 'capture|seize|confiscate|recover|take',
};

const attack: VerbTable = {
  launched:
    'launch|fire|send|use|drop|carry out|conduct|stage|unleash|mount|release|deploy|rain|rain down|lob|shell|attack|pound|bomb|bombard|target|open fire|undertake|violate|breach|open|hurl|direct|fly|throw|perform|execute|~take place|~occur|log|detect|answer|consist of|~follow|~come in|storm|raid|~make for|~head for|~head towards|~fly towards|~fly toward|~bear down on',
  intercepted:
    'shoot down|down|destroy|intercept|repel|repulse|jam|neutralise|neutralize|bring down|beat off|beat back|fend off|thwart|foil|suppress|stop|eliminate|~fail|knock out|~be lost from radar|knock down|take down|ward off|land harmlessly|~crash|~fall short|shoot out|deflect|disable|~be lost|halt|~vanish from radar|~disappear from radar|~drop off radar|~disappear from radars|~vanish from radars|~fail to reach',
  struck:
    '~hit|~strike|~slam into|~land|~get through|~find their mark|~impact|~crash into|~tear into|~tear through|~explode|~fall|~fall on|~detonate|~break through|~rock|~set fire to|~pass through|~come down|~rip through|~pierce|~plough into|~penetrate|~smash into|~evade|~rain down|~go off|be hit by|be struck by|hit|strike',
};

/** What happens to people; the keys are items. */
const harm: VerbTable = {
  killed:
    'kill|mourn|~die|lose|slay|~lose their lives|~lose their life|claim|gun down|shoot dead|~perish|~drown|execute|behead|massacre|slaughter|murder|assassinate|burn to death|crush to death|~be dead|~be presumed dead|drown|~fall|~be confirmed dead|martyr|electrocute|hang|beat to death|~succumb|shoot and kill|eliminate|bury|lynch|~starve to death|~freeze to death|embrace martyrdom|~embrace martyrdom|leave dead|record as dead|list as dead|confirm as dead',
  wounded:
    'wound|injure|hurt|maim|hospitalise|hospitalize|treat|burn|admit|~suffer injuries|~sustain injuries|~suffer burns|~come to harm|nurse injuries|~nurse injuries|leave injured|leave wounded|take to hospital|rush to hospital|~be in hospital|~seek treatment|record as injured|record as wounded|list as injured|list as wounded',
  casualty: 'hit|shoot|strike|put out of action',
  missing:
    '~be missing|~go missing|trap|bury under|~disappear|~be unaccounted for|~have yet to be accounted for|~be feared dead|~lie under|~remain missing|sweep away|~vanish|~be feared trapped|~be still missing|~remain unaccounted for|leave missing|~be buried|~be feared buried|~be heard from|wash away|entomb|~be out of touch|have yet to be found|~have yet to be found|~be out of contact|~be out of reach|list as missing|record as missing|~be still being looked for|report missing|~be yet to be found|~remain untraceable|~be untraceable|~remain untraced|~be untraced|~remain unaccounted',
  captured:
    'capture|~lay down their arms|take prisoner|take captive|detain|take|hold|abduct|kidnap|seize|take hostage|~surrender|hold captive|hold hostage|arrest|drag off|round up|snatch|take alive|capture alive',
};

/** What happens to people that is no casualty; the keys are items. */
const people: VerbTable = {
  displaced:
    'displace|~flee|~stream|uproot|force from|~be forced from|force to flee|drive|drive from|drive out|make homeless|leave homeless|~shelter|~lose their homes|~be forced to leave|~take refuge|house|~escape|~seek shelter|~be homeless|~be living in|~abandon their homes|~leave their homes|~live in tents|~sleep|dislodge|~live in displacement|~stay in shelters|accommodate|~take shelter|~camp|~move into|~run for their lives|~set out on foot|~sleep in|~run from|~take flight|~run away|chase from|chase out|~bolt|~clear out|~take to the road|~be on the move|~sleep rough|put up|~leave|lodge|shelter',
  refugee:
    '~cross the border|~flee abroad|~be given protection|~live as refugees|~flee the country|~seek asylum|~apply for asylum|~cross|host|take in|~seek refuge in|~go abroad|~leave the country|~cross into|register as refugees|be registered as refugees|~be registered as refugees',
  evacuated:
    'evacuate|bring out|fly out|take to safety|relocate|shift|move to safety|~be moved out|bring to safety|pull out|rescue|move|save|pluck|~be told to leave|ferry to safety|order to evacuate|airlift|free from the rubble|pull alive|dig out alive|~be freed from the rubble|be freed from the rubble',
  returned:
    '~return|~go back|~come back|~go home|~come home|repatriate|free|release|swap|exchange|deport|send back|expel|hand over|let go|let go of|get back|bring home|reunite|swap for|exchange for|trade for',
  'in need':
    '~go hungry|~be in need|~need|~require|~starve|target|aim to reach|~lack|~be malnourished|~be food insecure|~face|~face hunger|~face starvation|~be starving|~depend on|~rely on|~go without|~be at risk|~struggle|~suffer|~go days|~experience|~waste away|~do without|~live on handouts|~go to bed hungry',
  reached:
    'reach|assist|help|feed|serve|~receive aid|treat|vaccinate|support|aid|~receive|~get|immunise|immunize|screen|register|benefit|give|provide',
  affected:
    'affect|impact|strand|besiege|cut off|~be hit by|~be without|~be cut off|miss|leave without|trap|~be stranded|expose|~miss|encircle|isolate|inundate|~feel its force|~be marooned|maroon|infect|sicken',
};

const infrastructure: VerbTable = {
  destroyed:
    'destroy|bury|level|flatten|raze|gut|demolish|~collapse|~come down|burn|burn down|~burn down|wipe out|ruin|sweep away|wash away|bring down|blow up|lose|knock down|write off|knock out|devastate|reduce to rubble|wreck|~give way|obliterate|torch|submerge|pull down|bulldoze|~burn|consume|~be beyond repair|~lie flat|~lie in ruins|blow down|~cave in|~go to the bottom|~go up in flames|~burn to the ground|~go under|~be no more|~be gone|~perish|~die|~drown|blacken|char|scorch|burn through|tear through|~go completely|set fire to|set on fire|set ablaze|set alight',
  damaged:
    'damage|hit|strike|affect|flood|shatter|shell|attack|target|bomb|cause|suffer|do|bombard|cost|disable|sustain|inundate|swamp|drown|scar|sweep over|~suffer|unroof|crack|leave roofless|~be under water|blow out|put|pound|leave under water|loot|vandalise|~take direct hits|~stand in water|~stand under water|~lie under water|spoil|~be in ruins|disfigure|tear the roofs off|tear roofs off|rip the roofs off|blow the roofs off',
  'without service':
    '~lose power|~lose electricity|~be without power|~be without electricity|cut off|~be cut off|leave without|leave without power|leave in the dark|~be without|~go dark|~be without water|shut|shut down|~close|close|~be out of action|knock out power|halt|~function|~be shut|disconnect|~lose|plunge into darkness|force to close|~be closed|~be out of service|black out|~stop working|~suspend services|suspend services|~stay shut|~remain closed|~remain shut|~cease to function|~cease functioning|~be inoperative|~stand idle|~trip|~be off supply|~be down|~be off the grid|~be offline|~no longer work|~be without running water|~sit in the dark|~be in the dark|~be out|~be still out|~remain out',
  restored:
    'restore|reconnect|repair|bring back|~be back|rebuild|reopen|~reopen|return|resume|fix|get back|get back into service|~have power back|~have electricity back|~have supply back|switch back on|clear',
};

/** Common verbs of none of these senses: they mark where a clause has its verb. */
const other: VerbTable = {
  other:
    'begin|kill off|make up|amount to|come to|start|become|remain|stay|keep|show|see|say|tell|write|warn|rise|climb|grow|decline|jump|swell|total|number|include|comprise|consist|contain|stand|sit|run|lead|win|meet|speak|visit|travel|walk|work|think|know|feel|appear|seem|try|continue|end|turn|live|call|name|mean|represent|equal|exceed|top|surpass|estimate|report|believe|fear|blame|accuse|insist|verify|record|document|count|find|discover|dig|search|identify|compare|measure|rank|span|stretch|lie|operate|field|own|possess|like|love|convene|gather|hear|read|publish|post|share|mark|celebrate|declare|allow|let|enable|prevent|avoid|trigger|spark|prompt|force|have|be|erupt|break out|happen|vary|range|differ|search for|hunt for|account|amount|belong|depend|oppose|protect|defend|fight|battle|clash|control|occupy|retake|liberate|advance|retreat|invade|surround|sweep|shake|tremble|batter|lash|drench|soak|make landfall|sell|trade|import|export|cap|impose|fine|ban|revise|update|lower|lift|scale back|own up to|list|reduce|halve|note|reckon|concede|calculate|allege|argue|stress|reiterate|explain|reveal|disclose|acknowledge|tweet|indicate|cite|state|tally|approach|near|await|depart',
};

/** Verbs by domain; a verb may be of several. */
export const domains = { giving, materiel, attack, harm, people, infrastructure, other } as const;

const strong =
  'seek sought|put put|come came come|give gave given|send sent|spend spent|fly flew flown|bring brought|pay paid|lend lent|cut cut|get got|draw drew drawn|take took taken|buy bought|hold held|freeze froze frozen|throw threw thrown|go went gone|withhold withheld|withdraw withdrew withdrawn|make made|build built|lose lost|sink sank sunk|burn burned/burnt|blow blew blown|strike struck|hit hit|shoot shot|fall fell fallen|beat beat beaten|find found|tear tore torn|hurt hurt|leave left|flee fled|drive drove driven|lie lay lain|break broke broken|do did done|feed fed|rebuild rebuilt|sweep swept|set set|have had|be was/were been|shut shut|equip equipped|kidnap kidnapped|undertake undertook undertaken|fulfil fulfilled|cancel cancelled/canceled|level levelled/leveled|begin began begun|become became become|keep kept|see saw seen|say said|tell told|write wrote written|rise rose risen|grow grew grown|stand stood|sit sat|run ran run|lead led|win won|meet met|speak spoke spoken|think thought|know knew known|feel felt|mean meant|read read|hear heard|shake shook shaken|sell sold|fight fought|dig dug|let let|cost cost|slay slew slain|swear swore sworn|total totalled/totaled|travel travelled/traveled|retake retook retaken|airdrop airdropped|sleep slept|allot allotted';

/** Lemma to past and past participle, which are the same where one stands; "burned/burnt" are two forms. */
export const irregular: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map(
  strong.split('|').map((line) => {
    const [lemma = '', past = '', participle = past] = line.split(' ');
    return [lemma, [past, participle]];
  }),
);
