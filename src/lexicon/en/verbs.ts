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
    'ask|ask for|request|seek|appeal|appeal for|call for|call on|urge|demand|beg|beg for|plead for|come to ask for|look for|look to raise|put out a call for|beseech|entreat|solicit|lobby for|clamour for|cry out for|press for|put in for|pass the hat',
  need: 'need|require|want|lack|must find|have to find|must raise|have to raise|be in search of|could do with|be short of|be lacking|have need of',
  proposed:
    'propose|plan|consider|weigh|mull|float|draft|table|intend|aim|hope|prepare|be in talks|be engaged in talks|engage|negotiate|discuss|want to|suggest|be preparing|look|study|debate|expect|outline|envisage|contemplate|moot|eye|toy with|explore|mean to|put forward|pencil in|be poised to|line up|be readying|foresee|provide for',
  pledged:
    'pledge|promise|extend|invest|put up|chip in|vow|offer|announce|unveil|commit to|guarantee|undertake|agree|raise|mobilise|mobilize|set out|come up with|come forward with|pool|throw in|wring|wrest|coax|squeeze|extract|stump up|boost|double|triple|set up|confirm|add|swear|top up|reaffirm|match|increase|step up|ramp up|scale up|present|lay out|ante up|cough up|weigh in with|chime in with|step in with|kick in|fork out|fork over|shell out|hold out|volunteer|be in for|be in with|be good for|come good with|underwrite|dig out|rustle up|scrape together|get ready|make ready',
  committed:
    'commit|approve|pass|adopt|authorise|authorize|appropriate|enact|sign|clear|green-light|greenlight|free|sanction|contract|order|award|allocate|earmark|earmark for|set aside|give the go-ahead for|give the go-ahead to|give the green light to|give the nod to|assign|reserve|finalise|finalize|ratify|endorse|back|agree on|vote for|vote|release|allot|rubber-stamp|sign off|sign off on|budget|grant|make available|apportion|ringfence|seal|ink|okay|wave through|nod through|vote through|give the nod|give the green light|green light|dedicate|devote|decree|bless|put aside|put by|renew|prolong|~be on order',
  delivered:
    'deliver|disburse|pay|pay out|ship|hand|hand over|transfer|spend|donate|airlift|fly in|distribute|unload|airdrop|dispatch|truck|supply|send|transport|bring|bring in|move|deploy|fly|funnel|channel|provide with|haul|wire|unlock|ferry|pump|pour|cost|drop|hand out|give out|part with|send in|put ashore|parachute|carry|let in|bring ashore|land|offload|rush|rush in|drive in|get in|tow|crowdfund|convey|consign|forward|remit|turn over|bestow|send over|ship out|cart|put at the disposal of|drop off|dole out|present with',
  give: 'give|provide|contribute|finance|fund|lend|loan|equip|fulfil|support|help|assist|inject|cover|bankroll|furnish|repair|train|pay for|build|buy for|foot|bear|sponsor|gift',
  receive:
    'receive|get|obtain|secure|acquire|draw|collect|accept|gain|buy|purchase|procure|attract|take delivery of|raise|land|benefit from|take in|earn|take charge of|take possession of|take receipt of|take charge|be handed|be given|garner|come by|rake in|reap|pocket|come away with|walk away with|go home with|return home with|emerge with',
  arrive:
    '~arrive|~come in|~go out|~reach|~enter|~get through|~pass through|~flow|~trickle in|~dock|~go in|~go into|~get into|~make it into|~pass into|~make it across|~cross|~make it|~land|~come|~follow|~go|~roll in|~get in|~be distributed|~touch down|~join|~roll into|~drive into|~pull in|~trundle in|~cross into|~drive across|~cross over into|~turn up|~berth|~be unloaded|~rumble|~rumble into|~get to|~be ashore|~filter in|~disembark',
  blocked:
    'block|veto|stall|freeze|withhold|suspend|pause|halt|reject|delay|put on hold|~be stuck|~be on hold|~be on ice|~struggle to pass|hold up|hold back|strand|turn back|bar|lock|~stall|deny|obstruct|shake loose|put on ice|refuse|impound|~languish|~wait|put off|postpone|shelve|defer|~be put off|~struggle to win|~struggle to clear|~struggle to get|~struggle to secure|bottle up|tie up|stonewall|bog down|~gather dust|~be bogged down|sit on|mothball|keep back|vote down|turn down|knock back|torpedo|scupper|spike',
  cancelled:
    'cancel|cut|scrap|withdraw|revoke|~expire|rescind|throw out|call off|terminate|slash|pull|abandon|axe|~lapse|tear up|ditch|annul|nix|renege on|pare|trim|retract|strike off|wind up|lop off|chop',
};

const materiel: VerbTable = {
  produced:
    'produce|make|manufacture|turn out|churn out|assemble|build|crank out|roll out|fabricate|forge',
  destroyed:
    'destroy|lose|knock out|put out of action|burn out|eliminate|sink|~sink|wipe out|blow up|take out|disable|neutralise|neutralize|liquidate|hit|strike|down|shoot down|bring down|~crash|write off|wreck|torch|incinerate|obliterate|smash|annihilate|put paid to|account for|bag|erase|render useless|cripple|scuttle|torpedo|pulverise|pulverize|send to the bottom|relieve of|~be out of action|~be beyond repair|forfeit|~go down|~be lost|~go up in smoke|set alight',
  damaged: 'damage|shell|destroy or damage|damage or destroy',
  captured:
    'capture|seize|confiscate|recover|take|commandeer|loot|haul off|carry off|get hold of|make off with|cart off|plunder|steal|rob|take as booty|claim as booty|take as spoils|take as trophies',
};

const attack: VerbTable = {
  launched:
    'launch|fire|send|use|drop|carry out|conduct|stage|unleash|mount|release|deploy|rain|rain down|lob|shell|attack|pound|bomb|bombard|target|open fire|undertake|violate|breach|open|hurl|direct|fly|throw|perform|execute|~take place|~occur|log|detect|answer|consist of|~follow|~come in|storm|raid|~make for|~head for|~head towards|~fly towards|~fly toward|~bear down on|~fly out of|unload|pour|loose|loose off|let fly|let loose|pelt|pummel|hammer|fling|shower|discharge|lash|toss|endure|withstand|weather|absorb|come under|ride out|sit through|~swarm|~rain',
  intercepted:
    'shoot down|down|destroy|intercept|repel|repulse|jam|neutralise|neutralize|bring down|beat off|beat back|fend off|thwart|foil|suppress|stop|eliminate|~fail|knock out|~be lost from radar|knock down|take down|ward off|land harmlessly|~crash|~fall short|shoot out|deflect|disable|~be lost|halt|~vanish from radar|~disappear from radar|~drop off radar|~disappear from radars|~vanish from radars|~fail to reach|~miss their mark|turn back|rebuff|parry|swat away|bat away|knock out of the sky|blast out of the sky|account for|frustrate|drive back|throw back|hurl back|push back|force back|hold off|stave off|blunt|check|~go astray|~veer off course|~stray|~get nowhere|swat|pluck from the sky|spoof|burn up|deal with|see off',
  struck:
    '~hit|~strike|~slam into|~land|~get through|~find their mark|~impact|~crash into|~tear into|~tear through|~explode|~fall|~fall on|~fall upon|~set upon|~detonate|~break through|~rock|~set fire to|~pass through|~come down|~rip through|~pierce|~plough into|~penetrate|~smash into|~evade|~rain down|~go off|be hit by|be struck by|hit|strike|~find its mark|~get past|~punch through|~slip through|~hit home|~come down on|~plunge into|~reach their target|~reach their targets|~reach its target|~crash',
};

/** What happens to people; the keys are items. */
const harm: VerbTable = {
  killed:
    'kill|mourn|~die|lose|slay|~lose their lives|~lose their life|claim|gun down|shoot dead|~perish|~drown|execute|behead|massacre|slaughter|murder|assassinate|burn to death|crush to death|~be dead|~be presumed dead|drown|~fall|~be confirmed dead|martyr|electrocute|hang|beat to death|~succumb|shoot and kill|eliminate|bury|lynch|~starve to death|~freeze to death|~embrace martyrdom|leave dead|record as dead|list as dead|confirm as dead|cut down|mow down|lay low|put to death|burn alive|~pass away|~lie dead|~be found dead|~meet their death|~meet their end|~meet their deaths|~pay with their lives|~be laid to rest|~bleed to death|~suffocate|~asphyxiate|crush|snuff out|finish off|strike down|claim the lives of|take the lives of|cost the lives of|wipe out|send to their graves|put in their graves|cost their lives|cost their life|take with him|take with her|take with them|carry off',
  wounded:
    'wound|injure|hurt|maim|hospitalise|hospitalize|treat|burn|admit|~suffer injuries|~sustain injuries|~suffer burns|~come to harm|nurse injuries|~nurse injuries|leave injured|leave wounded|take to hospital|rush to hospital|~be in hospital|~seek treatment|~take bullets|put in hospital|record as injured|record as wounded|list as injured|list as wounded|gash|concuss|scald|~be in intensive care|~lie in hospital|~need treatment|~need hospital treatment|~be in critical condition|~break bones|patch up|tend|~escape with injuries|leave hurt|leave in hospital|leave with broken bones|leave with injuries|leave with burns|cripple',
  casualty: 'hit|shoot|strike|put out of action|forfeit|~be felled',
  missing:
    '~be missing|~go missing|trap|bury under|~disappear|~be unaccounted for|~have yet to be accounted for|~be feared dead|~lie under|~lie beneath|~remain missing|sweep away|~vanish|~be feared trapped|~be still missing|~remain unaccounted for|leave missing|~be buried|~be feared buried|~be heard from|wash away|entomb|~be out of touch|have yet to be found|~have yet to be found|~be out of contact|~be out of reach|list as missing|record as missing|~be still being looked for|report missing|~be yet to be found|~remain untraceable|~be untraceable|~remain untraced|~be untraced|~remain unaccounted|~be nowhere to be found|~be lost|~be lost at sea|~be under the rubble|~be without trace|~be beneath the rubble|swallow|~be pinned|~be adrift|~await news',
  captured:
    'capture|~lay down their arms|take prisoner|take captive|detain|take|hold|abduct|kidnap|seize|take hostage|~surrender|hold captive|hold hostage|arrest|drag off|round up|snatch|take alive|capture alive|bundle off|spirit away|march off|drag away|haul off|lead away|intern|imprison|hold prisoner|make prisoner|~be in captivity|~be captive|nab|jail',
};

/** What happens to people that is no casualty; the keys are items. */
const people: VerbTable = {
  displaced:
    'displace|~flee|~stream|uproot|force from|~be forced from|force to flee|force from home|force from homes|force from their homes|force from their houses|force from their villages|force from their land|force out of their homes|force out of homes|force out|drive|drive from|drive out|make homeless|leave homeless|~shelter|~lose their homes|~be forced to leave|~take refuge|house|~escape|~seek shelter|~be homeless|~be living in|~abandon their homes|~leave their homes|~live in tents|~sleep|dislodge|~live in displacement|~stay in shelters|accommodate|~take shelter|~camp|~move into|~run for their lives|~set out on foot|~sleep in|~run from|~take flight|~run away|chase from|chase out|~bolt|~clear out|~take to the road|~be on the move|~sleep rough|put up|~leave|lodge|shelter|~huddle|throw onto the roads|~be thrown onto the roads|~be camped|~be without a roof|~be out of their homes|~come out|evict|turn out|send fleeing|put to flight|render homeless|~up sticks|~decamp|~quit their homes|~seek safety|~scatter|~pour out|~pour out of|~pour into|~spill into|~flood into|~be on the road|~live under canvas|~sleep out|~bed down|~crowd into|~pack into|~cram into|~be without homes|~be without a home|~lack a roof|~vacate|~trek|~be in flight|billet|bed down|~find room|~find shelter|~find refuge|~have nowhere to live|send running|~trudge|~be sent running',
  refugee:
    '~cross the border|~flee abroad|~be given protection|~live as refugees|~flee the country|~seek asylum|~apply for asylum|~cross|host|take in|~seek refuge in|~go abroad|~leave the country|~cross into|register as refugees|be registered as refugees|~be registered as refugees|~go into exile|~stream across|~wade|~ford|~cross over|~make it across|harbour|give refuge to|give shelter to|be host to|be home to',
  evacuated:
    'evacuate|bring out|fly out|take to safety|relocate|shift|move to safety|~be moved out|bring to safety|pull out|rescue|move|save|pluck|~be told to leave|~be under evacuation orders|ferry to safety|order to evacuate|airlift|free from the rubble|pull alive|dig out alive|~be freed from the rubble|be freed from the rubble|lift out|get out|bus out|ferry out|spirit out|winch|winch to safety|extricate|dig out|pull from|haul out|haul from|lift from|bus|take off|take out of|bring out of|move out of|get out of|lead out of|fly out of|pull out of|bus out of|ship out',
  returned:
    '~return|~go back|~come back|~go home|~come home|repatriate|free|release|swap|exchange|deport|send back|expel|hand over|let go|let go of|get back|~turn homeward|~turn back home|bring home|reunite|swap for|exchange for|trade for|~resettle|~trek back|~drift back|~find their way home|set free|turn loose|~head home|~head back',
  'in need':
    '~go hungry|~be in need|~need|~require|~starve|target|aim to reach|~lack|~be malnourished|~be food insecure|~face|~face hunger|~face starvation|~be starving|~depend on|~rely on|~go without|~be at risk|~struggle|~suffer|~go days|~experience|~waste away|~do without|~live on handouts|~go to bed hungry|~be in want of|~live off handouts|~live off|~subsist|~scrape by|~be on the brink|~be hungry|~be without food|~be famished|~be destitute|~be short of food|~slip into want|~slide into hunger|leave in need|leave hungry|leave in want',
  reached:
    'reach|assist|help|feed|serve|~receive aid|treat|vaccinate|support|aid|~receive|~get|immunise|immunize|screen|register|benefit|give|provide|cater for|look after|provide for|sustain|inoculate|jab|attend to|care for|~draw rations|~get rations|get to',
  affected:
    'affect|impact|strand|besiege|cut off|~be hit by|~be without|~be cut off|miss|leave without|trap|~be stranded|expose|~miss|encircle|isolate|inundate|~feel its force|~be marooned|maroon|infect|sicken|disrupt|hem in|pin down|~bear the brunt|~be under siege|~be caught up|blockade|~fall ill|~feel the effects|~live under siege|~lose everything|~lose all they have|~lose all they had',
};

const infrastructure: VerbTable = {
  destroyed:
    'destroy|bury|level|flatten|raze|gut|demolish|~collapse|~come down|burn|burn down|~burn down|wipe out|ruin|sweep away|wash away|bring down|blow up|lose|knock down|write off|knock out|devastate|reduce to rubble|wreck|~give way|obliterate|torch|sweep off|tear up|~crumble|~be rubble|submerge|pull down|bulldoze|~burn|consume|~be beyond repair|~lie flat|~lie in ruins|blow down|~cave in|~go to the bottom|~go up in flames|~burn to the ground|~go under|~be no more|~be gone|~perish|~die|~drown|blacken|char|scorch|burn through|tear through|~go completely|set fire to|set on fire|set ablaze|set alight|reduce to ash|reduce to ashes|lay waste|lay waste to|~be ash|~be ashes|carry away|knock flat|knock over|topple|uproot|~topple|~tumble|~fall down|~crumple|tear down|rip apart|tear apart|turn to rubble|turn into rubble|pulverise|pulverize|engulf|erase|swallow|crush|~slide into|~slip into|~tumble into|~plunge into|~lie in rubble|~be down|sweep out to sea|lay low|take with it|rip off|tear off|blow off|shred|splinter|~have to come down|~must come down',
  damaged:
    'damage|hit|strike|affect|flood|shatter|shell|attack|target|bomb|cause|suffer|do|bombard|cost|disable|sustain|inundate|swamp|drown|scar|sweep over|~suffer|unroof|crack|leave roofless|~be under water|blow out|put|pound|leave under water|loot|vandalise|~take direct hits|~stand in water|~stand under water|~lie under water|spoil|~be in ruins|disfigure|tear the roofs off|tear roofs off|rip the roofs off|blow the roofs off|dent|mar|riddle|pepper|batter|singe|~have cracks|~lose their roofs|~lose roofs|~lose their windows|~lose windows|~lose their walls|~take hits|~come to harm|~take damage|leave windowless|leave uninhabitable|~be uninhabitable|~be unusable|~be unfit|buckle|chip|hole|~be awash|~stand flooded|take the roofs off|take off the roofs|~have no roof|~have no roofs|break|~be full of mud|~take some damage|deroof',
  'without service':
    '~lose power|~lose electricity|~be without power|~be without electricity|cut off|~be cut off|leave without|leave without power|leave in the dark|~be without|~go dark|~be without water|shut|shut down|~close|close|~be out of action|knock out power|halt|~function|~be shut|disconnect|~lose|plunge into darkness|force to close|~be closed|~be out of service|black out|~stop working|~suspend services|suspend services|~stay shut|~remain closed|~remain shut|~cease to function|~cease functioning|~be inoperative|~stand idle|~trip|~be off supply|~be down|~be off the grid|~be offline|~no longer work|~be without running water|~sit in the dark|~be in the dark|~be out|~be still out|~remain out|~be blacked out|~be powerless|deprive of|leave in darkness|~sit in darkness|~be in darkness|~fall silent|~go off|~be idle|~shut their doors|~be suspended',
  restored:
    'restore|reconnect|repair|bring back|~be back|rebuild|reopen|~reopen|return|resume|fix|get back|get back into service|~have power back|~have their power back|~have their electricity back|~have their lights back|~get their power back|~get power back|~get their electricity back|~regain power|~regain electricity|~have electricity back|~have supply back|switch back on|clear|hook up|mend|patch up|put back|switch on|~be on again|~run again|recommission|put right|get going',
};

/** Common verbs of none of these senses: they mark where a clause has its verb. */
const other: VerbTable = {
  other:
    'begin|kill off|make up|amount to|come to|start|become|remain|stay|keep|show|see|say|tell|write|warn|rise|climb|grow|decline|jump|swell|total|number|include|comprise|consist|contain|stand|sit|run|lead|win|meet|speak|visit|travel|walk|work|think|know|feel|appear|seem|try|continue|end|turn|live|call|name|mean|represent|equal|exceed|top|surpass|estimate|report|believe|fear|blame|accuse|insist|verify|record|document|count|find|discover|dig|search|identify|compare|measure|rank|span|stretch|lie|operate|field|own|possess|like|love|convene|gather|hear|read|publish|post|share|mark|celebrate|declare|allow|let|wake|catch|choose|cling|spread|swim|teach|overcome|strive|creep|leap|learn|prove|quit|spill|override|come away|walk away|go home|return home|emerge|enable|prevent|avoid|trigger|spark|prompt|force|have|be|erupt|break out|happen|vary|range|differ|search for|hunt for|account|amount|belong|depend|oppose|protect|defend|fight|battle|clash|control|occupy|retake|liberate|advance|retreat|invade|surround|sweep|shake|tremble|batter|lash|drench|soak|make landfall|sell|trade|import|export|cap|impose|fine|ban|revise|update|lower|lift|scale back|own up to|list|fetch|shepherd|escort|reduce|halve|note|reckon|concede|calculate|allege|argue|stress|reiterate|explain|reveal|disclose|acknowledge|tweet|indicate|cite|state|tally|approach|near|await|depart|boast|brag|thank|praise|condemn|criticise|criticize|welcome|describe|greet|inspect|hail|denounce|apologise|apologize|resign|replace|succeed|remind|conclude|examine|summon|congratulate|investigate|attend',
};

/** Verbs by domain; a verb may be of several. */
export const domains = { giving, materiel, attack, harm, people, infrastructure, other } as const;

const strong =
  'seek sought|put put|come came come|give gave given|send sent|spend spent|fly flew flown|bring brought|pay paid|lend lent|cut cut|get got|draw drew drawn|take took taken|buy bought|hold held|freeze froze frozen|throw threw thrown|go went gone|withhold withheld|withdraw withdrew withdrawn|make made|build built|lose lost|sink sank sunk|burn burned/burnt|blow blew blown|strike struck|hit hit|shoot shot|fall fell fallen|beat beat beaten|find found|tear tore torn|hurt hurt|leave left|flee fled|drive drove driven|lie lay lain|break broke broken|do did done|feed fed|rebuild rebuilt|sweep swept|set set|have had|be was/were been|shut shut|equip equipped|kidnap kidnapped|undertake undertook undertaken|fulfil fulfilled|cancel cancelled/canceled|level levelled/leveled|begin began begun|become became become|keep kept|see saw seen|say said|tell told|write wrote written|rise rose risen|grow grew grown|stand stood|sit sat|run ran run|lead led|win won|meet met|speak spoke spoken|think thought|know knew known|feel felt|mean meant|read read|hear heard|shake shook shaken|sell sold|fight fought|slide slid|deal dealt|steal stole stolen|dig dug|let let|cost cost|slay slew slain|swear swore sworn|total totalled/totaled|travel travelled/traveled|retake retook retaken|airdrop airdropped|sleep slept|override overrode overridden|wring wrung|allot allotted|wake woke woken|catch caught|choose chose chosen|cling clung|spread spread|swim swam swum|teach taught|overcome overcame overcome|lay laid|strive strove striven|creep crept|spoil spoiled/spoilt|quit quit|spill spilled/spilt';

/** Lemma to past and past participle, which are the same where one stands; "burned/burnt" are two forms. */
export const irregular: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map(
  strong.split('|').map((line) => {
    const [lemma = '', past = '', participle = past] = line.split(' ');
    return [lemma, [past, participle]];
  }),
);
