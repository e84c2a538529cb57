/**
 * Closed classes of words, lower case. A word may be of several; `text/vocabulary.ts` makes each
 * class one bit of a word.
 */
export const classes = {
  determiner:
    'the a an this these those its their his her our my your any every each no another such both all most more many few whose some',
  /** Words that may stand between a number and its noun and belong to neither. */
  filler:
    'more other others additional further new extra such fresh different separate whole full total combined estimated odd confirmed reported remaining latest first last ones',
  preposition:
    'in on at to for from of by with against into near over under after before since during through via across between around among amid without within outside inside towards toward off about until till besides beyond along upon per than like as worth onto including following behind despite throughout aboard excluding plus',
  pronoun: 'it he she they we i you them him this these those that itself themselves one',
  subjectPronoun: 'it he she they we i who',
  auxiliary:
    "is are was were be been being has have had having do does did will would shall should can could may might must wo ca 'll 'd 've 're cannot get got gets getting",
  be: "is are was were be been being 're get got gets getting",
  have: "has have had having 've",
  future: "will shall 'll wo",
  conditional: "would could might may should 'd must",
  negation: "not never no n't neither nor cannot without hardly yet",
  /** Adverbs that may stand inside a verb group, and between a noun and its verb. */
  adverb:
    "so far n't also already now then still just only since yet not never ever even again later recently together once long newly today yesterday earlier soon meanwhile thus therefore either both all each always twice instead almost jointly afterwards alone too overall abroad worldwide nationwide overnight ago apiece daily annually monthly altogether likely thought believed known feared reported presumed understood alive away home apart ashore aloft elsewhere there here first out late early back forward down up ahead round finally initially previously subsequently severely seriously badly inland overseas southward southwards northward northwards eastward westward countrywide statewide upstream downstream overland adrift ashore",
  /** Adjectives that stand behind their noun and end its phrase. */
  postposed:
    'ready available short due able bound fit unfit idle full empty safe unhurt unharmed clear unclear',
  /** Words that open a clause of its own. */
  opener:
    'which who whom whose that when while where because although though if whereas unless whether how why what',
  conjunction: 'and or but nor & then as-well-as',
  /** Nouns by which a state acts: "Germany's ministry", "Kyiv's air defences". */
  agency:
    'government rebels militants board leaders ministers ambassadors lawmakers envoys ministry minister president premier chancellor parliament army military militaries forces force troops troop navy fleet cabinet congress senate authorities officials official administration authority defences defenses defence defense defenders staff command air guard guards soldiers soldier officers officer chief diplomat diplomats units police agency service services crews gunners pilots fighters leader secretary warplanes jets rescuers council court commission state states department country prosecutors prosecutor legislators deputies mps taxpayers company firms bank fund envoy commanders helicopters aircraft ships coalition occupiers invaders interceptors plants plant factories workshops makers manufacturers industry producers workers gunmen insurgents guerrillas mercenaries governor oblast region king emir sultan sailors marines snipers paratroopers regime junta budget citizens govt palace monarchy exchequer chancellery',
  /** Nouns that name a relation to the state before them, not the state itself. */
  relation:
    'donor donors ally allies neighbour neighbor neighbours neighbors partner partners backer backers enemy friend friends rival lender supporter foe patron border',
  /** By these words of force an owner is an attacker: "Russian shelling". */
  fire: 'fire artillery warplanes jets invasion war offensive bombing shellfire gunfire tank tanks aggression terror hostilities snipers shelling bombardment strikes strike attack attacks raid raids assault assaults airstrikes airstrike bombs missiles missile drones drone rockets rocket mortar salvo barrage onslaught warplane jet helicopter gunships gunmen troops forces incursion operation campaign blockade',
  /** What kills without anybody's weapon. */
  naturalCause:
    'malnutrition starvation hunger famine cold cholera disease diseases measles malaria flood floods quake earthquake tremor storm hurricane cyclone typhoon landslide landslides mudslide mudslides drought heat fire fires wildfire wildfires avalanche tsunami',
  /** Givers that a text names only in kind: there is a giver, but none that can be listed. */
  unnamed:
    'donors donor allies countries governments nations partners lenders institutions organisations organizations charities groups leaders charity world community firms companies creditors members west supporters delegations pledges states',
  /** Base forms that are nouns more often than verbs. */
  nounish:
    'force control number name report estimate claim order lead cap fine mark share plan face land house host record document count call visit work run back top total match cover fire move offer promise launch bomb pound drop target strike hit state states reports claims estimates records notes plans orders counts numbers names faces shares works runs moves covers heads lists head list damage cost costs load lie lies question process matter tally toll tolls drone field fields park parks flood floods',
  /** Words by which a figure may begin, beside digits and signs; "-" words like "twenty-two" are told by their first part. */
  numeral:
    'a an half one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety zero several dozens scores tens hundreds thousands millions billions lakhs crores hundred thousand million billion',
  title:
    'mr mr. mrs mrs. ms ms. dr dr. president minister prime foreign defence defense health finance energy interior secretary state general chief governor mayor senator representative gen gen. lt lt. col col. lieutenant colonel major captain admiral spokesman spokeswoman spokesperson chancellor ambassador envoy commissioner director head deputy vice premier chairman chairwoman chair leader commander commander-in-chief coordinator high relief official acting regional first secretary-general economy professor prof prof. speaker prosecutor executive army air force navy military king queen emir pope crown prince emergency undersecretary under-secretary',
  month:
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.',
  weekday: 'monday tuesday wednesday thursday friday saturday sunday',
  dateWord: 'yesterday today tonight tomorrow last this past previous next late early',
} as const;

/** Nouns that only measure what follows: "rounds of", "batteries of", "truckloads of". */
export const unitNouns: ReadonlySet<string> = new Set(
  'rounds round pieces piece units unit sets set items item batteries battery tonnes tons tonne ton truckloads lorryloads truckload pallets boxes pairs pair waves wave salvoes salvos salvo bundles head stocks kilograms kilos litres liters gallons pounds parcels shipments shipment types kinds cases doses trucks lorries barrels swarms swarm groups group barrage barrages volley volleys number packets sacks bags containers megawatts gigawatts mw gw hectares acres crates deliveries packages billions millions thousands hundreds dozens tens scores worth total majority consignment convoy convoys fleet cargo'.split(
    ' ',
  ),
);
