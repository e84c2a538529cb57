/**
 * Things that are counted: canonical singular item to its nouns (`one|two`, singular; the plural
 * is made by `pluralOf` unless it stands after a slash: `loaf/loaves`). Categories follow the UN
 * Register of Conventional Arms, SIPRI's and Oryx's lists; relief goods follow logistics-cluster use.
 */
export type ItemTable = Readonly<Record<string, string>>;

/** Fly and explode: under attack verbs they are attacks, under giving verbs materiel. */
export const projectiles: ItemTable = {
  drone:
    'drone|attack drone|kamikaze drone|strike drone|reconnaissance drone|surveillance drone|combat drone|suicide drone|explosive drone|FPV drone|FPV|unmanned aerial vehicle|UAV|unmanned aircraft/unmanned aircraft|loitering munition|decoy|decoy drone|quadcopter|Shahed|Geran|Lancet|Orlan|Bayraktar|Mohajer|Switchblade|Phoenix Ghost|Reaper|Hermes|Mavic|Black Hornet|Supercam|Zala|Gerbera|drone-missile',
  'sea drone': 'sea drone|naval drone|unmanned surface vessel|USV|Magura',
  missile:
    'missile|cruise missile|ballistic missile|hypersonic missile|long-range missile|guided missile|SRBM|MRBM|ICBM|Iskander|Kalibr|Kinzhal|Zircon|Onyx|Tochka|Neptune|Storm Shadow|SCALP|Taurus|Tomahawk|Fateh|Fath|Shahab|Emad|Burkan|Hwasong|Oreshnik|Flamingo|Kh|Himars missile|ATACMS/ATACMS',
  'anti-ship missile': 'anti-ship missile|Harpoon',
  'anti-radiation missile': 'anti-radiation missile|HARM',
  'air-to-air missile': 'air-to-air missile|AMRAAM|Sidewinder',
  rocket:
    'rocket|guided rocket|unguided rocket|GMLRS/GMLRS|Qassam|Katyusha|Grad rocket|Uragan rocket|Smerch rocket',
  shell: 'projectile|incendiary shell|phosphorus shell|tank shell|smoke shell',
  'artillery shell':
    'shell|artillery shell|artillery round|artillery munition|howitzer round|howitzer shell|155mm shell|155mm round|152mm shell|122mm shell|artillery projectile|large-calibre shell|large-calibre round|artillery ammunition round',
  bomb: 'bomb|glide bomb|guided bomb|aerial bomb|guided aerial bomb|air-dropped bomb|barrel bomb|smart bomb|bunker-buster|bunker buster|KAB|FAB|JDAM|small-diameter bomb|warhead|car bomb|incendiary bomb|cluster bomb|precision bomb|bomblet',
  'air-defence missile':
    'air-defence missile|air-defense missile|anti-aircraft missile|surface-to-air missile|SAM|interceptor|interceptor missile|patriot missile|stinger|stinger missile|hawk missile|PAC-3 missile|Iris-T missile|Starstreak|Aster|MANPADS/MANPADS|anti-air missile|air defence missile|air defense missile',
};

/** Arms and gear that are given, made or lost. */
export const equipment: ItemTable = {
  tank: 'tank|main battle tank|battle tank|MBT|Leopard|Abrams|Challenger|T-72|T-55|T-62|T-64|T-80|T-90|M-55S|PT-91|light tank|Merkava',
  'bridge-laying tank': 'bridge-laying tank|bridge layer|bridge-layer|Biber',
  'armoured vehicle':
    'armoured vehicle|armored vehicle|armoured combat vehicle|armored combat vehicle|armoured fighting vehicle|armored fighting vehicle|AFV|MRAP|mine-resistant vehicle|armoured car|armored car|combat vehicle|Stryker|Bushmaster|Humvee|HMMWV|Senator|Cougar|Mastiff|infantry mobility vehicle|armoured medical vehicle|armored medical vehicle|armoured truck|armour|fighting vehicle|armoured ambulance|reconnaissance vehicle',
  'armoured personnel carrier':
    'armoured personnel carrier|armored personnel carrier|personnel carrier|APC|M113|BTR|Fuchs|VAB|M1117',
  'infantry fighting vehicle':
    'infantry fighting vehicle|IFV|Marder|Bradley|BMP|CV90|Bradley fighting vehicle',
  'mine-clearing vehicle':
    'mine-clearing vehicle|mine clearer|mine-clearer|demining vehicle|Wisent|mine-clearing tank|mine-sweeper vehicle',
  'demining machine':
    'demining machine|mine-clearing machine|mine clearance machine|demining robot|demining system|mine roller|mine-clearing system',
  howitzer:
    'howitzer|self-propelled howitzer|self-propelled gun|SPG|SPH|towed howitzer|M777|M109|Caesar|PzH 2000|Panzerhaubitze|Archer|Bohdana|AS-90|AS90|Krab|Zuzana|FH70|D-30|D-20|2S1|2S3|2S19|2S7|M119|light gun',
  gun: 'gun|field gun|tank gun|naval gun|cannon|anti-aircraft gun|autocannon',
  'artillery system':
    'artillery system|artillery piece|gun system|barrel|artillery gun|artillery weapon|piece of artillery/pieces of artillery',
  mortar: 'mortar|mortar system|mortar tube',
  'mortar round': 'mortar round|mortar shell|mortar bomb|mortar mine',
  'tank round': 'tank round|round of tank ammunition/rounds of tank ammunition|tank shell',
  'small-arms round':
    'small-arms round|cartridge|bullet|round of small-arms ammunition/rounds of small-arms ammunition|rifle cartridge|rifle round|ammunition cartridge|small arms round|rounds of small arms ammunition|machine-gun round|pistol round',
  'anti-tank round': 'anti-tank round|anti-armour round|anti-armor round',
  round:
    'round|round of ammunition/rounds of ammunition|munition|piece of ammunition/pieces of ammunition|ammunition round|item of ammunition',
  'cluster munition': 'cluster munition|submunition',
  'multiple rocket launcher':
    'multiple rocket launcher|multiple launch rocket system|multiple rocket launch system|MLRS/MLRS|MRL|HIMARS/HIMARS|HIMARS launcher|HIMARS system|rocket system|rocket launcher|rocket artillery system|Grad|Grad launcher|Uragan|Smerch|Tornado-S|M270|BM-21|rocket launch system|multiple-launch rocket system',
  'anti-tank weapon':
    'anti-tank weapon|anti-armour system|anti-armor system|anti-tank system|anti-armour weapon|anti-armor weapon|AT4|NLAW|RPG|rocket-propelled grenade|anti-tank launcher|recoilless rifle|Carl Gustaf|Panzerfaust|bazooka|M72|Matador|LAW|grenade launcher system',
  'anti-tank missile':
    'anti-tank missile|anti-tank guided missile|ATGM|Javelin|Javelin missile|TOW|TOW missile|Milan|Kornet|Stugna|anti-armour missile|anti-armor missile|Javelin anti-tank missile|Hellfire',
  'air-defence system':
    'air-defence system|air-defense system|air defence system|air defense system|air-defence battery|air-defense battery|air defence battery|air defense battery|anti-aircraft system|anti-aircraft missile system|anti-aircraft battery|missile system|missile defence system|missile battery|Patriot|Patriot battery|Patriot system|NASAMS|IRIS-T|Iris-T system|Hawk|Hawk system|S-300|S-400|S-300 battery|S-400 battery|Buk|Tor|Pantsir|SAMP/T|Avenger|Crotale|THAAD|Iron Dome|Iron Dome battery|Gepard|Skynex|air defence unit|air-defence unit|Aspide|Skyranger|anti-drone system|counter-drone system|battery|surface-to-air missile system|SAM system|air-defence launcher|air defence launcher|air defence complex',
  launcher: 'launcher|missile launcher|launch vehicle|launching station|Iskander launcher',
  radar:
    'radar|radar station|counter-battery radar|radar system|counter-artillery radar|radar set|surveillance radar',
  'electronic warfare system':
    'electronic warfare system|electronic warfare station|EW system|jammer',
  'fighter jet':
    'fighter jet|fighter|fighter plane|fighter aircraft/fighter aircraft|jet|combat jet|F-16|F-15|F-35|MiG-29|MiG-31|MiG|Mirage|Gripen|Rafale|Typhoon|F-4|J-10|JF-17|F-18|jet fighter|multirole fighter',
  aircraft:
    'aircraft/aircraft|plane|warplane|airplane|combat aircraft/combat aircraft|military aircraft/military aircraft|Su-25|Su-34|Su-35|Su-24|Su-30|Su-27|Su-57|A-50|Il-76|Il-22|Tu-22|Tu-95|Tu-160|bomber|strategic bomber|transport plane|surveillance plane|attack aircraft/attack aircraft|fixed-wing aircraft/fixed-wing aircraft|spy plane|combat plane|transport aircraft/transport aircraft|attack plane|tanker aircraft/tanker aircraft|cargo plane',
  helicopter:
    'helicopter|attack helicopter|transport helicopter|gunship|helicopter gunship|Mi-8|Mi-17|Mi-24|Mi-28|Mi-35|Ka-52|Apache|Sea King|Black Hawk|Chinook|combat helicopter|military helicopter',
  ship: 'ship|warship|naval vessel|vessel|frigate|corvette|destroyer|cruiser|patrol boat|boat|speedboat|landing ship|minehunter|aircraft carrier|gunboat|missile boat|landing craft/landing craft|cargo ship|tanker|oil tanker|minesweeper|riverine boat|fishing boat|merchant ship|freighter|bulk carrier',
  submarine: 'submarine|sub',
  truck:
    'truck|lorry|military truck|cargo truck|flatbed truck|medium truck|logistics truck|dump truck',
  vehicle:
    'vehicle|military vehicle|pickup|pickup truck|pick-up truck|pick-up|car|jeep|utility vehicle|support vehicle|special-operations vehicle|motor vehicle|all-terrain vehicle|logistics vehicle|tactical vehicle|off-road vehicle|trailer|snowmobile|motorcycle|motorbike|fire engine|fire truck|bulldozer|excavator|digger|crane|tractor|tracked vehicle|buggy|van|special vehicle|special-equipment vehicle|piece of special equipment/pieces of special equipment|engineering vehicle|recovery vehicle|fuel truck',
  ambulance: 'ambulance',
  bus: 'bus',
  rifle: 'rifle|assault rifle|sniper rifle|automatic rifle|Kalashnikov|AK-47|carbine',
  'machine gun': 'machine gun|machine-gun|heavy machine gun',
  'small arm': 'small arm|firearm|pistol|weapon|handgun|light weapon|shotgun',
  'grenade launcher': 'grenade launcher|automatic grenade launcher',
  grenade: 'grenade|hand grenade',
  mine: 'mine|landmine|land mine|anti-tank mine|anti-personnel mine|Claymore mine|sea mine|naval mine',
  'explosive device':
    'explosive device|improvised explosive device|IED|piece of unexploded ordnance|explosive charge|unexploded bomb|explosive',
  helmet: 'helmet|combat helmet',
  'body armour':
    'body armour set/sets of body armour|set of body armor/sets of body armor|set of body armour|flak jacket|bulletproof vest|bullet-proof vest|protective vest|vest|ballistic vest|armour plate|suit of body armour/suits of body armour',
  'night-vision device':
    'night-vision device|night-vision goggle|night vision device|night-vision set',
  'satellite terminal':
    'satellite terminal|Starlink terminal|Starlink|satellite antenna|communications terminal|satellite unit',
  'radio set': 'radio set|radio|military radio|field radio',
  uniform:
    'uniform|set of winter clothing/sets of winter clothing|winter uniform|winter kit|set of uniform|sets of cold-weather gear',
  'military equipment':
    'piece of equipment/pieces of equipment|item of equipment/items of equipment|unit of equipment/units of equipment|piece of military equipment/pieces of military equipment|unit of military equipment/units of military equipment|piece of heavy equipment|military equipment unit',
  engine: 'engine|spare engine',
};

/** Relief goods. */
export const relief: ItemTable = {
  generator: 'generator|power generator|diesel generator|kVA unit|generator set|mobile generator',
  transformer: 'transformer|power transformer|autotransformer',
  'power bank': 'power bank|battery pack|solar panel|solar lamp|solar lantern',
  'light bulb': 'light bulb|bulb|LED bulb|LED lamp|lamp',
  blanket: 'blanket|thermal blanket|quilt',
  tent: 'tent|family tent|tarpaulin|winterised tent|shelter kit|plastic sheet|emergency shelter|tarp',
  mattress: 'mattress|sleeping bag|sleeping mat|mat',
  bed: 'bed|hospital bed|field bed|camp bed',
  stove: 'stove|heater|space heater|wood stove|boiler',
  'food parcel':
    'food parcel|food basket|food package|food box|parcel|food pack|ration pack|food kit|family food parcel|food ration|aid parcel|aid package box',
  meal: 'meal|hot meal|ration|ready-to-eat meal|MRE',
  kit: 'kit|hygiene kit|medical kit|first-aid kit|first aid kit|dignity kit|trauma kit|family kit|kitchen set|repair kit|emergency kit|cholera kit|relief kit|health kit|surgical kit|jerrycan|jerry can|bucket|mosquito net',
  dose: 'dose|vaccine dose|dose of vaccine/doses of vaccine|vaccine|vial',
  'aid truck':
    'aid truck|aid lorry|truckload|lorryload|relief truck|relief lorry|truckload of aid/truckloads of aid|truck of aid/trucks of aid|truckload of supplies/truckloads of supplies|lorry of supplies/lorries of supplies|truck carrying aid|food truck|humanitarian truck|aid vehicle|truck of supplies/trucks of supplies|lorry load|truck load|supply truck|supply lorry|water tanker|water truck',
  pallet: 'pallet|bundle|crate|container',
  'aid flight':
    'aid flight|relief flight|airlift|aid plane|airdrop|air drop|cargo flight|relief plane',
  'field hospital':
    'field hospital|mobile clinic|mobile hospital|medical team|emergency medical team',
  food: 'food|wheat|grain|flour|rice|food aid|food assistance|foodstuff|corn|sugar|lentil|cereal|maize',
  'relief goods':
    'aid|humanitarian aid|relief|relief goods|relief supply|supply|humanitarian supply|relief item|aid item|relief material|assistance|humanitarian cargo|goods|humanitarian goods|relief aid|emergency supply|relief package|aid package',
  medicine: 'medicine|medical supply|medical aid|medical equipment|drug|medical good|medication',
  water: 'water|drinking water|bottled water|clean water|potable water',
  fuel: 'fuel|diesel|cooking gas|petrol|fuel oil|heating oil|LNG|coal',
  winter: 'set of warm clothing/sets of warm clothing|winter clothing set|warm jacket',
  'search dog': 'search dog|sniffer dog|rescue dog|rescue team|search team',
  ammunition: 'ammunition|ammo|explosives',
  arms: 'arms|weaponry|weapon supply',
  cement: 'cement|timber|corrugated iron sheet|iron sheet|roofing sheet',
};

/** What is done rather than what flies. */
export const attacks: ItemTable = {
  strike:
    'strike|missile strike|rocket strike|precision strike|artillery strike|retaliatory strike|drone strike|group strike|long-range strike',
  airstrike:
    'airstrike|air strike|air raid|air attack|aerial attack|bombing raid|bombing|bombing run|sortie|air assault|aerial bombardment|air-strike|combat sortie|aerial strike|target|raid',
  attack:
    'attack|assault|drone attack|missile attack|rocket attack|shelling|bombardment|ambush|clash|combat engagement|combat clash|engagement|incident|shelling incident|ground attack|suicide attack|assault operation|offensive action|barrage|salvo|wave|artillery attack|terrorist attack|terror attack|cyberattack|shelling attack|violation|explosion|blast|suicide bombing|car bombing|attack on health care/attacks on health care|ceasefire violation|battle|artillery shelling|mortar attack|storming attempt|assault attempt|security incident|rocket barrage|mass shooting',
};

/** What is hit, lost, restored. */
export const structures: ItemTable = {
  home: 'home|house|apartment|flat|housing unit|residential unit|dwelling|private house|family home|hut|shack|housing|housing stock|private home|residential house|block of flats/blocks of flats home',
  building:
    'building|residential building|apartment building|apartment block|block of flats/blocks of flats|high-rise|high-rise building|structure|multi-storey building|multi-story building|tower block|residential block|public building|administrative building|office building|property|civilian object|residential tower|outbuilding|infrastructure object|tower|infrastructure facility|historic building|shopping centre|market|market stall',
  school:
    'school|kindergarten|nursery|university|educational facility|education facility|school building|educational institution|college|classroom|madrasa',
  hospital:
    'hospital|clinic|health facility|medical facility|health centre|health center|maternity hospital|medical centre|healthcare facility|health-care facility|health post|medical institution|pharmacy|health institution|psychiatric clinic|facility of health care',
  household:
    'household|customer|consumer|subscriber|household consumer|electricity customer|household connection|electricity consumer|power customer|client',
  'power plant':
    'power plant|power station|thermal plant|thermal power plant|hydropower plant|nuclear plant|plant|hydroelectric plant|thermal power station|generating unit|power unit|solar plant',
  substation:
    'substation|transformer station|power substation|electrical substation|power line|transmission line|pylon|electricity pylon|grid facility|energy facility|energy site|energy installation|power facility',
  power:
    'power|electricity|generating capacity|generation capacity|power generation|power supply|electricity supply|energy capacity|hydropower|power capacity|electricity generation|energy infrastructure|energy system|power system|power grid|unit of generating capacity|electricity grid|electricity network|thermal generation|hydro generation|generation|power-generating capacity|electricity capacity',
  water: 'water supply|running water|water network|water system|piped water|access to water',
  heating: 'heating|heat|gas supply|gas',
  bridge: 'bridge|footbridge|overpass',
  road: 'road|highway|street|kilometre of road/kilometres of road|railway line|railway station|train station|station|rail line|port facility|port',
  church:
    'church|mosque|place of worship/places of worship|cathedral|temple|synagogue|religious site|monastery|religious building',
  shop: 'shop|store|market stall|business|company building|restaurant|hotel|cafe|supermarket|pharmacy shop',
  warehouse:
    'warehouse|depot|ammunition depot|ammunition dump|ammo depot|fuel depot|arms depot|oil depot|storage facility|granary|fuel tank|weapons cache|arms cache|ammunition warehouse|silo|grain silo|factory|oil refinery|refinery|oil facility|workshop|weapons depot',
  'command post':
    'command post|command centre|command center|control point|headquarters/headquarters|position|firing position|outpost|stronghold|military site|military target|military facility|base|military base|airfield|airbase|air base|checkpoint|bunker|trench|command post|tunnel|tunnel shaft|observation post|training camp|rocket launch site|launch site|area of concentration/areas of concentration|concentration area|police station|missile site|launch pad|military post|nuclear site|nuclear facility|oil rig',
  village: 'village|settlement|town|community|neighbourhood|neighborhood|hamlet|district|city',
  'water facility':
    'well|water well|water facility|pumping station|pump|dam|dyke|reservoir|water point|water pump|desalination plant|irrigation canal|borehole|water treatment plant|sewage plant|culvert',
  'cultural site':
    'cultural site|museum|heritage site|monument|library|theatre|stadium|cultural heritage site|cultural facility|sports facility',
  shelter: 'shelter|temporary shelter|makeshift shelter|camp tent',
  farmland:
    'farmland|cropland|crop|field|rice field|agricultural land|paddy|paddy field|farm|arable land|hectare of crops|cultivated land|forest|crop land|standing crop|greenhouse',
  livestock:
    'livestock|animal|cattle|head of cattle|sheep/sheep|goat|cow|head of livestock|buffalo/buffalo|pig|chicken',
  'civilian car':
    'civilian vehicle|civilian car|passenger car|private car|parked car|passenger vehicle|cars',
  facility: 'facility|site|object|installation|infrastructure',
  train: 'train|locomotive|wagon|rail car|carriage|railway carriage',
};

/** People, by the subgroup (`who`) that the noun names; `people` names none. */
export const persons: ItemTable = {
  people:
    'person/people|people|individual|resident|inhabitant|man/men|human being|local|villager|victim|member|worker|employee|staff|staff member|staffer|colleague|patient|passenger|family member|relative|adult|driver|guard|farmer|citizen|national|survivor|tourist|fisherman/fishermen|migrant|labourer|laborer|miner|protester|demonstrator|worshipper|pilgrim|soul|other|others|shopper|occupant|pensioner|elderly|elderly people|personnel|crew member|sailor|pilot|foreigner|bystander|prisoner|detainee|inmate|politician|official|lawmaker|pedestrian|customer of the market|commuter|motorist|spectator|mourner|rescuer|firefighter|emergency worker|first responder|police officer|officer|policeman/policemen|gunman/gunmen|attacker|suspect|assailant|settler|rioter|islander|nurse|doctor|surgeon|teacher|mother|father|parent|bodyguard|commander|leader|expert|engineer|scientist|technician|builder|neighbour|neighbor|guest|holidaymaker|climber|trekker|hiker|herder|trader|camper|counselor|counsellor|beachgoer|crew|deportee|population',
  civilians: 'civilian|non-combatant|noncombatant|civilian resident|innocent civilian',
  soldiers:
    'soldier|troop|serviceman/servicemen|service member|servicewoman/servicewomen|conscript|reservist|marine|militant|fighter|insurgent|terrorist|rebel|combatant|mercenary|paratrooper|gunner|militiaman/militiamen|jihadist|army officer|border guard|guerrilla|military personnel|recruit|operative|extremist|invader|occupier|enemy soldier|trooper|security officer|security force member|militia member|Hamas fighter|cadet|guardsman/guardsmen|servicepeople|regular|warrior|defender|army soldier|security personnel',
  children:
    'child/children|boy|girl|kid|minor|infant|baby|teenager|schoolchild/schoolchildren|pupil|student|toddler|youth|adolescent|orphan|newborn|schoolgirl|schoolboy|teen|under-five|youngster',
  women: 'woman/women|pregnant woman/pregnant women|lady|grandmother',
  journalists:
    'journalist|reporter|media worker|photojournalist|cameraman/cameramen|photographer|correspondent|media professional',
  'aid workers':
    'aid worker|humanitarian worker|relief worker|aid staff|UN employee|UN worker|humanitarian|charity worker|UN staff|UN staff member|volunteer|UNRWA employee|UNRWA staff|UN staffer',
  'health workers':
    'medic|health worker|paramedic|medical worker|healthcare worker|health-care worker|medical staff|ambulance worker|medical personnel',
  peacekeepers: 'peacekeeper|UN peacekeeper|blue helmet',
  police: 'police|policeman',
};
/** People counted by the group; the unit stays as written. */
export const groups: ItemTable = { family: 'family', household: 'household' };

/** Nouns that name what happened to people. */
export const outcomes: ItemTable = {
  killed:
    'death|dead/dead|fatality|body|corpse|life/lives|slain|deceased|killed|fallen|martyr|remains|death toll|toll|fallen soldier|dead body|dead soldier|loss of life|deadly victim|civilian death|combat death|military death|killing',
  wounded: 'wounded/wounded|injured/injured|injury|hurt|casualty in hospital|wound|amputee',
  missing: 'missing/missing|missing person/missing people|missing people',
  captured:
    'captive|hostage|prisoner of war/prisoners of war|POW|abductee|prisoner|kidnapped|abducted',
  casualty: 'casualty|loss|victim count|human loss|personnel loss|civilian casualty',
  refugee: 'refugee|asylum seeker|asylum-seeker|refugee family|new refugee',
  displaced:
    'displaced/displaced|IDP|displaced person/displaced people|internally displaced person|internally displaced people|internally displaced|displaced family|displacement|homeless/homeless|displaced civilian|displaced resident|internal displacement|new displacement|displaced child|displaced Palestinian|displaced Syrian',
  evacuated: 'evacuee|evacuation',
  returned: 'returnee|return|returning refugee|deportation',
  'in need': 'people in need',
  affected: 'affected/affected|affected people',
};
