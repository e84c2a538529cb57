/**
 * Things that are counted: canonical singular item to its nouns (`one|two`, singular; the plural
 * is made by `pluralOf` unless it stands after a slash: `loaf/loaves`). Categories follow the UN
 * Register of Conventional Arms, SIPRI's and Oryx's lists; relief goods follow logistics-cluster use.
 */
export type ItemTable = Readonly<Record<string, string>>;

/** Fly and explode: under attack verbs they are attacks, under giving verbs materiel. */
export const projectiles: ItemTable = {
  drone:
    'drone|FPV|unmanned aerial vehicle|UAV|unmanned aircraft/unmanned aircraft|loitering munition|decoy|quadcopter|Shahed|Geran|Lancet|Orlan|Bayraktar|Phoenix Ghost',
  'sea drone': 'sea drone|naval drone|unmanned surface vessel|USV|Magura',
  missile:
    'missile|Iskander|Kalibr|Kinzhal|Neptune|Storm Shadow|SCALP|Taurus|Tomahawk|Fateh|Fath|Oreshnik|ATACMS/ATACMS',
  'anti-ship missile': 'anti-ship missile|Harpoon',
  'anti-radiation missile': 'anti-radiation missile|HARM',
  'air-to-air missile': 'air-to-air missile|AMRAAM|Sidewinder',
  rocket: 'rocket|GMLRS/GMLRS|Qassam|Katyusha',
  shell: 'projectile|incendiary shell|phosphorus shell|tank shell|smoke shell',
  'artillery shell':
    'shell|artillery round|artillery munition|howitzer round|155mm round|artillery projectile|large-calibre round|artillery ammunition round',
  bomb: 'bomb|bunker buster|JDAM|warhead|bomblet',
  'air-defence missile':
    'air-defence missile|anti-aircraft missile|surface-to-air missile|SAM|interceptor|interceptor missile|patriot missile|stinger|stinger missile|hawk missile|PAC-3 missile|Iris-T missile|MANPADS/MANPADS|anti-air missile|air defence missile',
};

/** Arms and gear that are given, made or lost. */
export const equipment: ItemTable = {
  tank: 'tank|MBT|Leopard|Abrams|Challenger|T-72|T-80|T-90',
  'bridge-laying tank': 'bridge-laying tank|bridge layer|bridge-layer|Biber',
  'armoured vehicle':
    'armoured vehicle|AFV|MRAP|mine-resistant vehicle|armoured car|combat vehicle|Stryker|Bushmaster|Humvee|HMMWV|infantry mobility vehicle|armoured medical vehicle|armoured truck|armour|fighting vehicle|armoured ambulance|reconnaissance vehicle',
  'armoured personnel carrier': 'personnel carrier|APC|M113|BTR',
  'infantry fighting vehicle':
    'infantry fighting vehicle|IFV|Marder|Bradley|BMP|CV90|Bradley fighting vehicle',
  'mine-clearing vehicle':
    'mine-clearing vehicle|mine clearer|mine-clearer|demining vehicle|Wisent|mine-clearing tank|mine-sweeper vehicle',
  'demining machine':
    'demining machine|mine-clearing machine|mine clearance machine|demining robot|demining system|mine roller|mine-clearing system',
  howitzer:
    'howitzer|self-propelled gun|SPG|SPH|M777|M109|Caesar|Archer|Bohdana|AS-90|Krab|light gun',
  gun: 'gun|cannon',
  'artillery system':
    'artillery system|artillery piece|gun system|barrel|artillery gun|artillery weapon|piece of artillery/pieces of artillery',
  mortar: 'mortar|mortar system|mortar tube',
  'mortar round': 'mortar round|mortar shell|mortar bomb|mortar mine',
  'tank round': 'tank round|round of tank ammunition/rounds of tank ammunition|tank shell',
  'small-arms round':
    'small-arms round|cartridge|bullet|round of small-arms ammunition/rounds of small-arms ammunition|rifle round|small arms round|rounds of small arms ammunition|machine-gun round|pistol round',
  'anti-tank round': 'anti-tank round|anti-armour round',
  round:
    'round|round of ammunition/rounds of ammunition|munition|piece of ammunition/pieces of ammunition|item of ammunition',
  'cluster munition': 'cluster munition|submunition',
  'multiple rocket launcher':
    'MLRS/MLRS|MRL|HIMARS/HIMARS|HIMARS launcher|HIMARS system|rocket system|rocket launcher|rocket artillery system|Grad|Grad launcher|rocket launch system',
  'anti-tank weapon':
    'anti-tank weapon|anti-armour system|anti-tank system|anti-armour weapon|AT4|NLAW|RPG|rocket-propelled grenade|anti-tank launcher|recoilless rifle|Carl Gustaf|Panzerfaust|grenade launcher system',
  'anti-tank missile':
    'anti-tank missile|anti-tank guided missile|ATGM|Javelin|Javelin missile|TOW|TOW missile|anti-armour missile|Hellfire',
  'air-defence system':
    'air-defence system|air defence system|anti-aircraft system|missile system|missile defence system|Patriot|Patriot system|NASAMS|IRIS-T|Iris-T system|Hawk|Hawk system|S-300|S-400|Buk|Tor|Pantsir|SAMP/T|THAAD|Iron Dome|Gepard|air defence unit|air-defence unit|anti-drone system|counter-drone system|battery|SAM system|air-defence launcher|air defence launcher|air defence complex',
  launcher: 'launcher|launch vehicle|launching station',
  radar: 'radar|radar station|radar system|radar set',
  'electronic warfare system':
    'electronic warfare system|electronic warfare station|EW system|jammer',
  'fighter jet':
    'fighter|fighter plane|fighter aircraft/fighter aircraft|jet|F-16|F-15|F-35|MiG-29|MiG|Mirage|Gripen|Rafale|Typhoon',
  aircraft:
    'aircraft/aircraft|plane|warplane|airplane|combat aircraft/combat aircraft|military aircraft/military aircraft|Su-25|Su-34|Su-35|bomber|attack aircraft/attack aircraft|fixed-wing aircraft/fixed-wing aircraft|transport aircraft/transport aircraft|tanker aircraft/tanker aircraft',
  helicopter: 'helicopter|gunship|Mi-8|Mi-24|Ka-52|Apache',
  ship: 'ship|warship|vessel|frigate|corvette|destroyer|cruiser|boat|minehunter|aircraft carrier|landing craft/landing craft|tanker',
  submarine: 'submarine|sub',
  truck: 'truck|lorry',
  vehicle:
    'vehicle|pickup|pickup truck|pick-up truck|pick-up|car|fire truck|bulldozer|van|piece of special equipment/pieces of special equipment|fuel truck',
  ambulance: 'ambulance',
  bus: 'bus',
  rifle: 'rifle|Kalashnikov|AK-47',
  'machine gun': 'machine gun|machine-gun',
  'small arm': 'small arm|firearm|pistol|weapon',
  'grenade launcher': 'grenade launcher',
  grenade: 'grenade',
  mine: 'mine|landmine',
  'explosive device':
    'explosive device|IED|piece of unexploded ordnance|explosive charge|unexploded bomb|explosive',
  helmet: 'helmet',
  'body armour':
    'body armour set/sets of body armour|set of body armour/sets of body armour|set of body armour|flak jacket|vest|armour plate|suit of body armour/suits of body armour',
  'night-vision device':
    'night-vision device|night-vision goggle|night vision device|night-vision set',
  'satellite terminal':
    'satellite terminal|Starlink terminal|Starlink|satellite antenna|communications terminal|satellite unit',
  'radio set': 'radio set|radio',
  uniform:
    'uniform|set of winter clothing/sets of winter clothing|winter kit|set of uniform|sets of cold-weather gear',
  'military equipment':
    'piece of equipment/pieces of equipment|item of equipment/items of equipment|unit of equipment/units of equipment|piece of military equipment/pieces of military equipment|unit of military equipment/units of military equipment|piece of heavy equipment|military equipment unit',
  engine: 'engine',
};

/** Relief goods. */
export const relief: ItemTable = {
  generator: 'generator|kVA unit|generator set',
  transformer: 'transformer|autotransformer',
  'power bank': 'power bank|battery pack|solar panel',
  'light bulb': 'bulb|lamp',
  blanket: 'blanket',
  tent: 'tent|tarpaulin|shelter kit|emergency shelter',
  mattress: 'mattress|sleeping bag',
  bed: 'bed',
  stove: 'stove|heater',
  'food parcel':
    'food basket|food package|food box|parcel|food pack|ration pack|food kit|food ration|aid package box',
  meal: 'meal|ration',
  kit: 'kit',
  dose: 'dose|dose of vaccine/doses of vaccine|vaccine',
  'aid truck':
    'aid truck|aid lorry|truckload|lorryload|relief truck|relief lorry|truckload of aid/truckloads of aid|truck of aid/trucks of aid|truckload of supplies/truckloads of supplies|lorry of supplies/lorries of supplies|truck carrying aid|food truck|humanitarian truck|aid vehicle|truck of supplies/trucks of supplies|lorry load|truck load|supply truck|supply lorry|water tanker|water truck',
  'aid flight':
    'aid flight|relief flight|airlift|aid plane|airdrop|air drop|cargo flight|relief plane',
  'field hospital': 'field hospital|mobile clinic|mobile hospital|medical team',
  food: 'food|wheat|grain|flour|rice|food aid|food assistance',
  'relief goods':
    'aid|relief|supply|relief item|aid item|relief material|assistance|humanitarian cargo|goods|relief package|aid package',
  medicine: 'medicine|medical supply|medical aid|medical equipment|drug|medical good|medication',
  water: 'water',
  fuel: 'fuel|diesel',
  winter: 'winter clothing set',
  'search dog': 'search dog|rescue dog|rescue team',
  ammunition: 'ammunition|ammo|explosives',
  arms: 'arms|weaponry|weapon supply',
};

/** What is done rather than what flies. */
export const attacks: ItemTable = {
  strike: 'strike',
  airstrike:
    'airstrike|air strike|air attack|aerial attack|bombing|bombing run|sortie|air assault|aerial bombardment|air-strike|aerial strike|target|raid',
  attack:
    'attack|assault|shelling|bombardment|ambush|clash|engagement|incident|assault operation|barrage|salvo|wave|cyberattack|violation|explosion|blast|suicide bombing|car bombing|attack on health care/attacks on health care|battle|assault attempt|mass shooting',
};

/** What is hit, lost, restored. */
export const structures: ItemTable = {
  home: 'home|house|apartment|flat|housing unit|residential unit|dwelling|housing|housing stock|block of flats/blocks of flats home',
  building:
    'building|apartment block|block of flats/blocks of flats|high-rise|structure|tower block|residential block|property|civilian object|infrastructure object|infrastructure facility|shopping centre|market',
  school:
    'school|kindergarten|nursery|university|educational facility|education facility|school building|educational institution|college|classroom|madrasa',
  hospital:
    'hospital|clinic|health facility|medical facility|health centre|medical centre|health-care facility|health post|medical institution|pharmacy|health institution|facility of health care',
  household: 'household|customer|consumer|subscriber|household connection|client',
  'power plant': 'power station|plant|generating unit|power unit',
  substation:
    'substation|transformer station|power line|transmission line|pylon|grid facility|energy facility|energy site|energy installation|power facility',
  power:
    'power|electricity|generating capacity|generation capacity|power supply|electricity supply|energy capacity|hydropower|power capacity|energy infrastructure|energy system|power system|power grid|unit of generating capacity|electricity grid|electricity network|generation|power-generating capacity|electricity capacity',
  water: 'water supply|water network|water system',
  heating: 'heating|heat|gas supply|gas',
  bridge: 'bridge',
  road: 'road|highway|street|kilometre of road/kilometres of road|railway line|station|rail line|port facility|port',
  church:
    'church|mosque|place of worship/places of worship|cathedral|temple|religious site|religious building',
  shop: 'shop|store|business',
  warehouse:
    'warehouse|depot|ammunition dump|storage facility|fuel tank|factory|refinery|oil facility|workshop',
  'command post':
    'command post|command centre|control point|headquarters/headquarters|position|outpost|stronghold|military site|military target|military facility|base|airfield|airbase|checkpoint|bunker|trench|tunnel|observation post|training camp|launch site|area of concentration/areas of concentration|concentration area|police station|missile site|military post|nuclear site|nuclear facility',
  village: 'village|settlement|town|community|neighbourhood|district|city',
  'water facility':
    'well|water facility|pumping station|pump|dam|dyke|reservoir|water point|water treatment plant',
  'cultural site': 'cultural site',
  shelter: 'shelter|camp tent',
  farmland: 'farmland|cropland|crop|field|farm|hectare of crops',
  livestock: 'livestock|animal|cattle|head of cattle|head of livestock',
  'civilian car':
    'civilian vehicle|civilian car|passenger car|private car|parked car|passenger vehicle|cars',
  facility: 'facility|site|object|installation|infrastructure',
  train: 'train',
};

/** People, by the subgroup (`who`) that the noun names; `people` names none. */
export const persons: ItemTable = {
  people:
    'person/people|people|individual|resident|inhabitant|man/men|human being|local|villager|victim|member|worker|employee|staff|staffer|colleague|patient|passenger|relative|adult|driver|guard|farmer|citizen|national|survivor|tourist|fisherman/fishermen|migrant|labourer|protester|demonstrator|worshipper|pilgrim|other|others|pensioner|elderly|personnel|sailor|pilot|foreigner|bystander|prisoner|detainee|inmate|politician|official|lawmaker|rescuer|firefighter|first responder|officer|policeman/policemen|gunman/gunmen|attacker|suspect|assailant|nurse|doctor|teacher|mother|father|parent|commander|leader|expert|engineer|scientist|guest|crew|deportee|population',
  civilians: 'civilian|non-combatant|noncombatant|civilian resident',
  soldiers:
    'soldier|troop|serviceman/servicemen|service member|servicewoman/servicewomen|conscript|reservist|marine|militant|fighter|insurgent|terrorist|rebel|combatant|mercenary|paratrooper|gunner|militiaman/militiamen|jihadist|army officer|border guard|military personnel|recruit|operative|extremist|invader|occupier|security officer|security force member|militia member|Hamas fighter|guardsman/guardsmen|regular|defender|security personnel',
  children:
    'child/children|boy|girl|kid|minor|infant|baby|teenager|schoolchild/schoolchildren|pupil|student|toddler|youth|orphan|newborn|schoolgirl|schoolboy|teen|under-five',
  women: 'woman/women|pregnant woman/pregnant women',
  journalists:
    'journalist|reporter|media worker|photojournalist|cameraman/cameramen|photographer|correspondent|media professional',
  'aid workers':
    'aid worker|humanitarian worker|relief worker|aid staff|UN employee|UN worker|humanitarian|charity worker|UN staff|UN staff member|volunteer|UNRWA employee|UNRWA staff|UN staffer',
  'health workers':
    'medic|health worker|paramedic|medical worker|health-care worker|medical staff|ambulance worker|medical personnel',
  peacekeepers: 'peacekeeper|blue helmet',
  police: 'police|policeman',
};
/** People counted by the group; the unit stays as written. */
export const groups: ItemTable = { family: 'family', household: 'household' };

/** Nouns that name what happened to people. */
export const outcomes: ItemTable = {
  killed:
    'death|dead/dead|fatality|body|corpse|life/lives|slain|deceased|killed|fallen|martyr|remains|toll|fallen soldier|dead soldier|killing',
  wounded: 'wounded/wounded|injured/injured|injury|hurt|casualty in hospital|wound',
  missing: 'missing/missing|missing person/missing people|missing people',
  captured:
    'captive|hostage|prisoner of war/prisoners of war|POW|abductee|prisoner|kidnapped|abducted',
  casualty: 'casualty|loss|victim count',
  refugee: 'refugee|asylum seeker|asylum-seeker|refugee family',
  displaced:
    'displaced/displaced|IDP|displaced person/displaced people|internally displaced people|displaced family|displacement|homeless/homeless|displaced civilian|displaced resident|displaced child|displaced Palestinian|displaced Syrian',
  evacuated: 'evacuee|evacuation',
  returned: 'returnee|return|returning refugee|deportation',
  'in need': 'people in need',
  affected: 'affected/affected|affected people',
};
