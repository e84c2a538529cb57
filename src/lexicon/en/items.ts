/**
 * Things that are counted: canonical singular item to its nouns (`one|two`, singular; the plural
 * is made by `pluralOf` unless it stands after a slash: `loaf/loaves`). Categories follow the UN
 * Register of Conventional Arms, SIPRI's and Oryx's lists; relief goods follow logistics-cluster use.
 */
export type ItemTable = Readonly<Record<string, string>>;

/** Fly and explode: under attack verbs they are attacks, under giving verbs materiel. */
export const projectiles: ItemTable = {
  drone:
    'drone|FPV|unmanned aerial vehicle|UAV|unmanned aircraft/unmanned aircraft|loitering munition|decoy|Shahed|Geran',
  missile: 'missile|Iskander|Kalibr|Neptune|Storm Shadow|Harpoon',
  rocket: 'rocket|Qassam|Katyusha',
  shell: 'projectile',
  'artillery shell':
    'shell|artillery round|artillery munition|artillery projectile|large-calibre round',
  bomb: 'bomb|JDAM|warhead',
  'air-defence missile':
    'air-defence missile|anti-aircraft missile|surface-to-air missile|SAM|interceptor|stinger',
};

/** Arms and gear that are given, made or lost. */
export const equipment: ItemTable = {
  tank: 'tank|bridge layer|MBT|Leopard|Abrams|Challenger|T-72|T-80|T-90',
  'armoured vehicle':
    'armoured vehicle|armoured medical vehicle|AFV|MRAP|mine-resistant vehicle|armoured car|combat vehicle|Stryker|Bushmaster',
  'armoured personnel carrier': 'personnel carrier|APC|M113|BTR',
  'infantry fighting vehicle': 'infantry fighting vehicle|IFV|Marder|Bradley|BMP|CV90',
  'mine-clearing vehicle': 'mine-clearing vehicle|mine clearer|demining vehicle|Wisent',
  'demining machine': 'demining machine|mine-clearing machine',
  howitzer: 'howitzer|self-propelled gun|SPG|SPH|M777|M109|Caesar|Archer',
  gun: 'gun|cannon',
  'artillery system': 'artillery system|artillery piece|barrel',
  mortar: 'mortar',
  'mortar round': 'mortar round|mortar shell',
  'tank round': 'tank round|tank shell',
  'small-arms round': 'small-arms round|cartridge|bullet|rifle round',
  'anti-tank round': 'anti-tank round|anti-armour round',
  round: 'round|munition',
  'multiple rocket launcher': 'MLRS/MLRS|HIMARS/HIMARS|rocket system|rocket launcher',
  'anti-tank weapon':
    'anti-tank weapon|anti-armour system|anti-tank system|AT4|NLAW|RPG|rocket-propelled grenade',
  'anti-tank missile': 'anti-tank missile|anti-tank guided missile|ATGM|Javelin|TOW',
  'air-defence system': 'air-defence system|anti-aircraft system|Patriot|NASAMS',
  launcher: 'launcher',
  radar: 'radar',
  'fighter jet': 'fighter|jet|F-16|F-15|F-35|MiG-29',
  aircraft: 'aircraft/aircraft|plane|warplane|airplane|Su-25|Su-34',
  helicopter: 'helicopter|gunship|Mi-8|Mi-24|Ka-52|Apache',
  ship: 'ship|warship|vessel|frigate|corvette|destroyer|cruiser|boat',
  submarine: 'submarine|sub',
  truck: 'truck|lorry',
  vehicle: 'vehicle|pickup|pickup truck|car|bulldozer',
  ambulance: 'ambulance',
  rifle: 'rifle|AK-47',
  'machine gun': 'machine gun|machine-gun',
  'small arm': 'small arm|firearm|pistol|weapon',
  'grenade launcher': 'grenade launcher',
  grenade: 'grenade',
  mine: 'mine|landmine',
  'explosive device': 'explosive device|IED|unexploded bomb|explosive',
  helmet: 'helmet',
};

/** Relief goods. */
export const relief: ItemTable = {
  generator: 'generator|kVA unit',
  transformer: 'transformer',
  'light bulb': 'bulb|lamp',
  blanket: 'blanket',
  tent: 'tent|tarpaulin|shelter kit|shelter',
  bed: 'bed',
  'food parcel': 'food basket|parcel|food ration',
  meal: 'meal|ration',
  kit: 'kit',
  dose: 'dose|dose of vaccine/doses of vaccine|vaccine',
  'aid truck': 'aid truck|aid lorry|truckload',
  food: 'food|wheat|grain|flour|rice|food aid|food assistance',
  'relief goods': 'aid|relief|supply|relief item|assistance',
  medicine: 'medicine|medical supply|medical equipment|drug',
  water: 'water',
  fuel: 'fuel|diesel',
  ammunition: 'ammunition|ammo',
  arms: 'arms|weaponry',
};

/** What is done rather than what flies. */
export const attacks: ItemTable = {
  strike: 'strike',
  airstrike: 'airstrike|target|air strike|air raid|raid|air attack|aerial attack|bombing|sortie',
  attack:
    'attack|assault|shelling|bombardment|ambush|clash|engagement|incident|barrage|salvo|wave|violation',
};

/** What is hit, lost, restored. */
export const structures: ItemTable = {
  home: 'home|house|apartment|flat|residential unit|housing',
  building: 'building|block of flats/blocks of flats|structure',
  school: 'school|kindergarten|university',
  hospital: 'hospital|clinic|health facility|medical facility',
  household: 'household|customer|consumer|subscriber',
  'power plant': 'power station|plant|generating unit|power unit',
  substation: 'substation|power line',
  power: 'power|electricity|generating capacity|power supply|hydropower',
  water: 'water supply',
  bridge: 'bridge',
  road: 'road|highway|street|station',
  church: 'church|mosque|place of worship/places of worship',
  shop: 'shop|store|business',
  warehouse:
    'warehouse|depot|ammunition dump|storage facility|fuel tank|factory|refinery|oil facility',
  'command post':
    'command post|command centre|headquarters/headquarters|position|outpost|military site',
  village: 'village|settlement|town|community|neighbourhood|district|city',
  'water facility': 'well|water facility|pumping station|pump|dam|reservoir',
};

/** People, by the subgroup (`who`) that the noun names; `people` names none. */
export const persons: ItemTable = {
  people:
    'person/people|people|individual|resident|man/men|villager|victim|member|worker|employee|staff|patient|passenger|relative|adult|driver|guard|farmer|citizen|migrant|other|others|suspect|deportee|population|personnel|pilot|foreigner|prisoner',
  civilians: 'civilian|non-combatant',
  soldiers:
    'soldier|troop|serviceman/servicemen|service member|conscript|reservist|marine|militant|fighter|insurgent|terrorist|rebel|combatant',
  children: 'child/children|boy|girl|kid|baby|teenager|pupil|student',
  women: 'woman/women',
  journalists: 'journalist|reporter',
  'aid workers': 'aid worker|humanitarian worker|relief worker|UN employee',
  'health workers': 'medic|health worker|paramedic|medical worker|health-care worker|medical staff',
  peacekeepers: 'peacekeeper',
};
/** People counted by the group; the unit stays as written. */
export const groups: ItemTable = { family: 'family', household: 'household' };

/** Nouns that name what happened to people. */
export const outcomes: ItemTable = {
  killed:
    'death|death toll|toll|dead/dead|fatality|body|corpse|life/lives|slain|deceased|killed|fallen|martyr',
  wounded: 'wounded/wounded|injured/injured|injury|hurt|wound',
  missing: 'missing/missing',
  captured:
    'captive|hostage|prisoner of war/prisoners of war|POW|abductee|prisoner|kidnapped|abducted',
  casualty: 'casualty|loss',
  refugee: 'refugee|asylum seeker|asylum-seeker',
  displaced: 'displaced/displaced|IDP|internally displaced people|displacement|homeless/homeless',
  evacuated: 'evacuee|evacuation',
  returned: 'returnee|return|deportation',
  'in need': 'people in need',
  affected: 'affected/affected',
};
