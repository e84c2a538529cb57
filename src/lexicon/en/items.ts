/**
 * Nouns by group: canonical singular item to its nouns (`one|two`, singular; the plural is made by
 * `numbersOf` unless it stands after a slash: `child/children`). Categories follow the UN Register
 * of Conventional Arms, SIPRI's and Oryx's lists; relief goods follow logistics-cluster use.
 */
export type ItemTable = Readonly<Record<string, string>>;
/** Key of the nouns that are their own item. */
export const itself = '=';

/** Fly and explode: under attack verbs they are attacks, under giving verbs materiel. */
const projectile: ItemTable = {
  drone:
    'drone|FPV|unmanned aerial vehicle|UAV|UAS|unmanned aircraft/unmanned aircraft|loitering munition|decoy|Shahed|Shahed-136|Shahed-131|Geran|Geran-2|Lancet|quadcopter|craft/craft|sea drone|naval drone|Bayraktar|Switchblade|Gerbera',
  missile:
    'missile|Iskander|Kalibr|Neptune|Storm Shadow|Harpoon|Kh-101|Kinzhal|Oreshnik|ATACMS/ATACMS|Taurus/Taurus|SCALP|Tomahawk|Scud|Fath-360|KN-23|AIM-7|AIM-9|AMRAAM|Maverick|Hellfire|HARM|cruise missile|ballistic missile',
  rocket: 'rocket|Qassam|Katyusha|Grad|GMLRS/GMLRS|Vampire',
  shell: 'projectile',
  round: 'round|munition|round of ammunition',
  'mortar round': 'mortar round|mortar bomb',
  'artillery shell':
    'shell|artillery round|artillery munition|artillery projectile|large-calibre round|artillery ammunition',
  bomb: 'bomb|JDAM|warhead|glide bomb|cluster munition|FAB-500',
  'air-defence missile':
    'air-defence missile|anti-aircraft missile|surface-to-air missile|SAM|interceptor|interceptor missile|stinger|manpad|Patriot missile',
};

/** Arms and gear that are given, made or lost. */
const equipment: ItemTable = {
  '=': 'patrol boat|patrol vessel|gunboat|warship|frigate|corvette|destroyer|cruiser|landing ship|minehunter|ship|vessel|boat|cutter|speedboat|ferry|submarine|car|bulldozer|excavator|bus|motorcycle|fire engine|trailer|tractor|SUV|minibus|crane|snowmobile|parachute|periscope|drone engine|engine|combat boat|toilet|portable toilet',
  equipment:
    'item|military equipment/military equipment|military hardware|hardware|piece of military equipment|piece of equipment|equipment/equipment',
  tank: 'tank|MBT|Leopard|Leopard 1|Leopard 2|Leopard 2A4|Leopard 2A6|Leopard 1A5|Abrams/Abrams|M1 Abrams/M1 Abrams|Challenger|Challenger 2|T-54|T-55|T-62|T-64|T-72|T-80|T-90|T-90M|PT-91|Merkava',
  'bridge-laying tank': 'bridge-laying tank|bridge-layer|Biber',
  'armoured vehicle':
    'armoured vehicle|armoured medical vehicle|AFV|ACV|MRAP|mine-resistant vehicle|armoured car|combat vehicle|Stryker|Bushmaster|armoured fighting vehicle|armoured combat vehicle|Humvee|Mastiff|AMX-10RC',
  'armoured personnel carrier': 'personnel carrier|APC|M113|BTR|BTR-80|armoured carrier|BTR-82A',
  'infantry fighting vehicle':
    'infantry fighting vehicle|fighting vehicle|IFV|Marder|Bradley|BMP|BMP-1|BMP-2|BMP-3|CV90',
  'mine-clearing vehicle':
    'mine-clearing vehicle|mine-clearer|demining vehicle|Wisent|mine-clearing tank',
  'demining machine': 'demining machine|mine-clearing machine',
  howitzer:
    'howitzer|Panzerhaubitze 2000|self-propelled gun|self-propelled howitzer|SPG|SPH|M777|M109|Caesar|Archer|PzH 2000|Krab|Zuzana|D-20|D-30|AS-90',
  gun: 'gun|cannon|anti-aircraft gun|Gepard',
  'artillery system': 'artillery system|artillery piece|barrel|artillery',
  mortar: 'mortar|mortar system',
  'tank round': 'tank round|tank shell',
  'small-arms round':
    'small-arms round|cartridge|bullet|rifle round|small-arms ammunition|round of small-arms ammunition|machine-gun round',
  'anti-tank round': 'anti-tank round|anti-armour round|anti-tank shell',
  'multiple rocket launcher':
    'MLRS/MLRS|HIMARS/HIMARS|rocket system|rocket launcher|multiple launch rocket system|multiple rocket launcher|HIMARS launcher|M270',
  'anti-tank weapon':
    'anti-tank weapon|anti-armour system|anti-armour weapon|anti-tank system|AT4|NLAW|RPG|rocket-propelled grenade|Panzerfaust|Carl Gustaf|recoilless rifle',
  'anti-tank missile': 'anti-tank missile|anti-tank guided missile|ATGM|Javelin|TOW|Milan',
  'air-defence system':
    'air-defence system|battery|air and missile defence system|anti-aircraft system|Patriot|NASAMS/NASAMS|IRIS-T|Patriot system|air-defence battery|S-300|S-400|S-300 system|Hawk|surface-to-air missile system|anti-aircraft missile system|Tor|Buk|Pantsir|Avenger|Skynex|THAAD battery',
  launcher: 'launcher',
  radar: 'radar|radar station|radar system|counter-battery radar',
  'fighter jet':
    'fighter|jet|F-16|F-15|F-35|MiG-29|Gripen|Mirage|Mirage 2000|Rafale|Eurofighter|Typhoon fighter|Su-27|Su-30|Su-35',
  aircraft:
    'aircraft/aircraft|plane|aeroplane|warplane|airplane|Su-25|Su-34|combat aircraft/combat aircraft|bomber|military aircraft/military aircraft|transport plane|Tu-95|A-50|Il-76',
  helicopter: 'helicopter|gunship|Mi-8|Mi-17|Mi-24|Ka-52|Apache|Sea King|Black Hawk',
  truck: 'truck|lorry|fuel tanker|tanker truck',
  vehicle:
    'vehicle|pickup truck|pickup|jeep|buggy|quad bike|motor vehicle|special vehicle|unit of special equipment|all-terrain vehicle|engineering vehicle|off-road vehicle|utility vehicle',
  ambulance: 'ambulance',
  rifle: 'rifle|AK-47|sniper rifle|Kalashnikov',
  'machine gun': 'machine-gun',
  'small arm': 'small arm|firearm|pistol|weapon|light weapon',
  'grenade launcher': 'grenade launcher',
  grenade: 'grenade|hand grenade',
  mine: 'mine|landmine|anti-tank mine|anti-personnel mine|sea mine',
  'explosive device':
    'explosive device|IED|unexploded bomb|explosive|demolition charge|improvised explosive device|roadside bomb',
  helmet: 'helmet|ballistic helmet',
  'body armour':
    'bulletproof vest|flak jacket|body-armour vest|protective vest|body armour|body-armour set|bullet-proof vest',
  'night-vision device': 'night-vision goggle|night-vision device|thermal imager',
  'gas mask': 'gas mask',
  uniform: 'uniform|winter uniform',
  jammer: 'jammer|electronic warfare system',
  'satellite terminal': 'Starlink terminal|satellite terminal|Starlink|satellite phone',
};

/** Relief goods. */
const relief: ItemTable = {
  '=': 'blanket|quilt|mattress|sleeping mat|sleeping bag|stove|heater|wood stove|bed|folding bed|cot|hospital bed|tablet|tent|tarpaulin|shelter kit|winter tent|family tent|plastic sheet|kit|hygiene kit|medical kit|trauma kit|first-aid kit|dignity kit|kitchen set|cholera kit|surgical kit|jerrycan|jerry can|bucket|mosquito net|water filter|oxygen cylinder|body bag|solar panel|water purification unit|water tank|prefabricated house|container home|food box|food pack|food kit|pump|field hospital|water pump|incubator|ventilator|winter kit|school kit|bottle|sandbag|life jacket|wheelchair|X-ray machine|water bottle|nappy|diaper|coat|jacket|boot|torch|stretcher|syringe|bandage|scanner|prosthesis/prostheses|solar lamp|school bag|latrine|chlorine tablet|baby bottle|wheelbarrow|shovel|spade|chainsaw|crutch|coffin|textbook|laptop|fishing net|iron sheet|roofing sheet|shower|voucher|purification tablet|shoe|radio',
  generator: 'generator|kVA unit',
  transformer: 'transformer|autotransformer',
  'light bulb': 'bulb|lamp|lantern',
  'food parcel':
    'food basket|parcel|food ration|food package|ration pack|dry ration|family pack|relief pack',
  meal: 'meal|ration|ready-to-eat meal|loaf/loaves',
  'vaccine dose': 'dose|vaccine|vial',
  'aid truck':
    'aid truck|aid lorry|truckload|lorryload|relief truck|truck of aid|lorry of aid|truck of supplies|lorry of supplies|truckload of aid|aid vehicle|truck of humanitarian aid|truck carrying aid|truck loaded with aid|truck carrying food|truck of food|lorry of food',
  container: 'container|pallet|crate|package',
  flight: 'aid flight|relief flight|airlift flight|planeload',
  food: 'food|food aid|food assistance|seed|food supply|bread|date|food commodity|baby formula|milk|foodstuff|cooking oil|nutrition supply|bean|lentil|fertiliser|fertilizer|fodder|rice|wheat|flour|grain|maize|cereal|sorghum|staple|high-energy biscuit|pulse|sugar|maize meal|meal of maize|cornmeal',
  aid: 'aid|relief|supply|relief item|assistance|humanitarian aid|goods/goods|material|humanitarian cargo|relief cargo|clothing|shelter material',
  medicine:
    'medicine|medical supply|medical equipment|drug|medical aid|medical goods/medical goods|medication|insulin|blood',
  water: 'water|bottle of water',
  fuel: 'fuel|diesel|petrol|gasoline|heating oil|cooking gas',
  ammunition: 'ammunition|ammo',
  arms: 'arms|weaponry',
};

/** What is done rather than what flies. */
const attack: ItemTable = {
  strike: 'strike|precision strike|retaliatory strike',
  airstrike:
    'airstrike|target|site|air raid|raid|air attack|aerial attack|bombing|sortie|bombing raid|aerial bombardment|air-strike',
  attack:
    'attack|counterattack|counter-attack|assault|foray|thrust|volley|onslaught|shelling|bombardment|ambush|clash|engagement|incident|barrage|salvo|wave|violation|ceasefire violation|combat engagement|combat clash|suicide bombing|suicide attack|explosion|blast|offensive action|storming attempt|bomb attack|missile and drone attack|security incident|shelling incident|infiltration attempt|ground attack|car bomb|car bombing|bombing attack|armed attack|breach|ceasefire breach|truce violation|truce breach|sally|onrush|incursion|mortar attack|rocket attack|drone attack|bomb blast',
};

/** What is hit, lost, restored. */
const structure: ItemTable = {
  '=': 'kindergarten|university|classroom|college|nursery|clinic|church|cathedral|monastery|mosque|factory|plant|workshop|shop|store|business|market|restaurant|hotel|bakery|stall|greenhouse|forest|orchard|vineyard|olive tree|bunker|roof|woodland|toilet|latrine|fishing boat|mobile tower|phone mast|cell tower|kitchen|community kitchen|communal kitchen|locomotive|train|tram|trolleybus|railway wagon|pharmacy|prison|cinema|museum|library|garage|barn|stable|gas station|petrol station|port|wind turbine|cottage|farm|farmhouse|mill|crèche|chapel|minaret|bungalow|hostel|dormitory|stadium|pier|jetty|quay|cabin|caravan|tannery|sawmill|hangar|radio mast|petrol pump|lighthouse|supermarket|shopping centre|shopping mall|kiosk|cafe|post office|courthouse|town hall|city hall|fire station|theatre|gymnasium|gym|playground|nursing home|care home|orphanage|shed|outbuilding|marketplace|brewery|winery|steelworks/steelworks|guesthouse|resort|dispensary|cemetery|grave|tomb|statue|palace|harbour|dock|shipyard|railway carriage|solar farm|laboratory|canteen|barge|data centre|overpass|ambulance station|bus station|radio station|filling station|water tower|windmill',
  home: 'home|house|apartment|flat|residential unit|housing|housing unit|private home|private house|housing stock|dwelling|residential house|hut|villa|shack|housing facility|mud house|residence|homestead|household dwelling|tenement|farm house|family dwelling',
  building:
    'building|block of flats|structure|apartment block|high-rise|residential building|property|tower block|residential block|public building|government building|office building|storey building|tower|premises/premises|architectural monument|cultural site|heritage site|monument',
  school: 'school|school building|educational facility|educational institution|education facility',
  hospital: 'hospital|maternity hospital|maternity ward',
  'health facility':
    'health facility|medical facility|healthcare facility|health-care facility|health post|health centre|medical centre|health unit|health clinic',

  household:
    'household|customer|consumer|subscriber|electricity customer|power customer|user|connection|family home',
  'power plant':
    'power station|power plant|generating unit|power unit|thermal power plant|hydropower plant|energy facility|power facility|energy infrastructure facility|nuclear reactor|solar plant|heating plant|boiler house|gas facility|compressor station',
  substation:
    'substation|power line|pylon|transmission line|electricity pole|power pole|transmission tower',
  power:
    'power|electricity|generating capacity|power supply|hydropower|generation capacity|power grid|energy system|electricity supply|generation',
  water: 'water supply|running water|piped water',
  bridge: 'bridge|footbridge|culvert',
  road: 'road|highway|street|railway station|train station|road section|rail line|railway line|kilometre of road|railway track|runway|tunnel',
  'place of worship': 'place of worship|temple|synagogue|shrine|religious site',
  warehouse:
    'warehouse|ammunition dump|storage facility|fuel tank|depot|oil depot|fuel depot|ammunition depot|arms depot|storehouse|weapons cache|silo|granary',
  refinery: 'refinery|oil refinery|oil facility|oil well',
  'command post':
    'command post|command centre|headquarters/headquarters|position|outpost|military site|military base|base|observation post|military position|checkpoint|troop concentration|stronghold|training camp|military facility|launch site|air base|airbase|airfield|firing position|barracks/barracks|infrastructure site|military target|police station',
  shelter: 'shelter|evacuation centre|relief camp|displacement site',
  village: 'village|settlement|town|community|neighbourhood|district|city|hamlet|camp|municipality',
  'water facility':
    'well|water facility|pumping station|pump|dam|reservoir|water point|water source|water network|pipeline|water tank|dyke|dike|levee|embankment|canal|water plant|treatment plant|borehole|sewage plant',
  cropland:
    'cropland|farmland|crop|agricultural land|field|paddy field|orchard|olive tree|forest|vineyard|rice paddy',
  livestock:
    'livestock/livestock|cattle/cattle|sheep/sheep|goat|animal|head of cattle|head of livestock|cow|poultry/poultry|pig|chicken|camel|horse|donkey|buffalo|beehive',
  'civilian vehicle': 'civilian vehicle|private car|car|minibus',
  'power pole': 'electricity post|power post|utility pole|lamp post',
};

/** People, by the subgroup (`who`) that the noun names; `people` names none. */
const person: ItemTable = {
  people:
    'person/people|person/persons|people|individual|resident|villager|victim|member|worker|employee|staff|patient|passenger|relative|adult|driver|builder|sapper|guard|farmer|citizen|migrant|suspect|deportee|population|personnel|pilot|foreigner|inhabitant|local|family|miner|fisherman/fishermen|sailor|teacher|tourist|worshipper|pilgrim|protester|demonstrator|bystander|survivor|Palestinian|newcomer|detainee|inmate|crew|official|rescuer|firefighter|officer|security guard|labourer|trader|trekker|climber|hiker|spectator|mourner|shopper|commuter|national|compatriot|beneficiary|tribesman/tribesmen|herder|guest|parent|settler|participant|volunteer|politician|lawmaker|lawyer|activist|elderly|old people|soul|islander|lumberjack|townspeople|tribal people|general|commander|bodyguard|leader|sibling|cousin|Rohingya/Rohingya|Yazidi|Kurd|Tutsi|Druze/Druze|Bedouin/Bedouin|defender|border guard|customer|scientist|engineer|guide|priest|monk|cleric|imam|cook|baker|shepherd|shopkeeper|merchant|vendor|youth|youngster|elder|pensioner|wedding guest|concertgoer|holidaymaker|reveller|partygoer|churchgoer|motorist|pedestrian|seaman/seamen|mariner|crewman/crewmen|northerner|southerner|easterner|westerner|northeasterner|northwesterner|southeasterner|southwesterner|householder|tenant|occupant|escapee|porter|trucker|electrician|apprentice|carer|widow|academic|veteran|nomad|pastoralist|diver|stevedore|docker|seafarer|ranger|warden|musician|artist|athlete|footballer|contractor|technician|plumber|cleaner|sherpa|mountaineer|skier|swimmer|surfer|expatriate|expat|immigrant|squatter|dissident|clergyman/clergymen|pastor|bishop|rabbi|missionary|clerk|cashier|waiter|chef|watchman/watchmen|janitor|gardener|rider|cyclist|biker|lorry driver|truck driver|helper|singer|dancer|actor|writer|poet|interpreter|businessman/businessmen|professor|lecturer|headteacher|onlooker|believer|Christian|Muslim|Jew|Hindu|Sikh|Alawite|Hazara|Tatar|Chechen|Roma/Roma|Tuareg|Fulani|Masalit|Tigrayan|grandparent|grandfather|grandmother|father|son|daughter|brother|sister|uncle|aunt|nephew|niece|spouse|husband|wife/wives|bride|landlord|homeowner|farmhand|herdsman/herdsmen|rancher|hunter|logger|welder|bricklayer|carpenter|mason|roofer|attendant|traveller|traveler|visitor|retiree|castaway|stowaway|parishioner|devotee|mullah|preacher|graduate|scholar|human|rioter|looter|smuggler|aid recipient|camper|inpatient|townsman/townsmen',
  men: 'man/men',
  civilians: 'civilian|non-combatant',
  militants:
    'militant|fighter|insurgent|terrorist|rebel|gunman/gunmen|jihadist|extremist|attacker|guerrilla|militiaman/militiamen|bandit|operative|militia member|separatist|partisan|pirate|saboteur|secessionist',
  soldiers:
    'soldier|troop|serviceman/servicemen|service member|servicemember|conscript|reservist|marine|combatant|paramilitary|army officer|mercenary|commando|security personnel/security personnel|security officer|paratrooper|occupier|invader|military personnel/military personnel|cadet|enemy personnel|recruit|trooper|gunner|airman/airmen|corporal|sergeant|lieutenant|submariner|infantryman/infantrymen|rifleman/riflemen|artilleryman/artillerymen|legionnaire|draftee|deserter|guardsman/guardsmen|sniper|tank crew|foot soldier',
  children:
    'child/children|boy|girl|kid|baby|teenager|pupil|student|infant|toddler|minor|schoolchild/schoolchildren|schoolgirl|schoolboy|under-five|newborn|orphan|tot|lad|youngster|schoolkid|pre-schooler|teen|adolescent|juvenile|schoolmate|preschooler',
  women: 'woman/women|mother|nun',
  journalists:
    'journalist|reporter|media worker|blogger|editor|correspondent|cameraman/cameramen|photographer',
  'aid workers':
    'aid worker|humanitarian worker|relief worker|UN employee|UN worker|UN staff|UNRWA staff|humanitarian|Red Cross worker|UNRWA worker|charity worker|humanitarian staff|aid staff',
  'health workers':
    'medic|health worker|paramedic|medical worker|health-care worker|healthcare worker|medical staff|doctor|nurse|rescue worker|surgeon|midwife/midwives|dentist|pharmacist|ambulance crew|ambulance worker',
  peacekeepers: 'peacekeeper|UN peacekeeper|blue helmet',
  police:
    'policeman/policemen|police/police|police officer|gendarme|constable|carabiniere/carabinieri',
};

/** Nouns that name what happened to people. */
const outcome: ItemTable = {
  killed:
    'death|toll|dead/dead|fatality|body|corpse|life/lives|slain|deceased|killed|fallen|martyr|civilian death|killing|drowned|murder|massacre|assassination|execution|remains/remains|number of dead|loss of life',
  wounded: 'wounded/wounded|injured/injured|injury|hurt|wound|civilian injury',
  missing:
    'missing/missing|missing person/missing people|unaccounted-for|not accounted for|not heard from|yet to be found',
  captured:
    'captive|hostage|prisoner of war|POW|abductee|prisoner|kidnapped|abducted|captured|war prisoner|abduction|kidnapping',
  casualty: 'casualty|loss|civilian casualty|killed and wounded',
  refugee: 'refugee|asylum-seeker|refugee arrival|arrival',
  displaced:
    'displaced/displaced|IDP|internally displaced people|internally displaced|displacement|homeless/homeless|displaced person/displaced people|displaced persons|displaced family|new displacement',
  evacuated: 'evacuation|evacuee',
  returned: 'returnee|return|deportation|repatriation',
  'in need': 'people in need|acutely malnourished',
  affected: 'affected/affected|affected people|affected person',
};

/** Nouns that make a money figure aid: the status that they tell of by themselves; `aid` where they are silent. */
const giving: ItemTable = {
  requested:
    'appeal|request|shortfall|plea|need|requirement|lack|shortage|funding gap|funding hole|hole|response plan|needs plan|humanitarian plan',
  proposed: 'proposal|draft|bid|bill|draft budget|plan',
  pledged: 'pledge|promise|offer',
  committed: 'drawdown|allocation|contract|award|commitment',
  delivered: 'donation|delivery|shipment|disbursement|payment|consignment|outlay|spending',
  blocked: 'veto|hold|freeze',
  aid: 'package|aid|assistance|support|relief|loan|grant|tranche|fund|funding|instalment|installment|lifeline|credit|programme|help|facility|contribution|guarantee|lending|cash|arrangement|reconstruction|slice|military aid|aid package|support package|financing|scheme|bailout|rescue package|accord|project|bond|share|budget|transfer|operation|response|sum|initiative|rebuilding|recovery|weapons package|relief package|humanitarian aid|military package|arms package|arrears|conference|injection|boost|endowment|mechanism|gift|gesture|bundle|advance|cheque|top-up|subsidy|pot|kitty|line of credit|credit line|infusion|disbursal|measure|legislation',
};

export const groups = {
  person,
  outcome,
  projectile,
  equipment,
  relief,
  attack,
  structure,
  giving,
} as const;
