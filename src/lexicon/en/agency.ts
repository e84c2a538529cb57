const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Nouns by which a state acts: "Germany's ministry", "Kyiv's air defences". */
export const agencyNouns = words(
  'government board ministry minister president premier chancellor parliament army military forces force troops navy fleet cabinet congress senate lawmakers leadership authorities officials administration authority defences defenses defence defense staff command air guard guards soldiers officer officials envoy ambassador spokesman spokeswoman spokesperson chief diplomat diplomats units police agency services service regime side crews gunners pilots fighters leaders king emir junta leader secretary warplanes jets aircraft artillery drones missiles strikes airstrikes attack attacks raid raids invasion bombardment shelling offensive bombs rockets tanks hackers rescuers council court commission state department agency party country donors taxpayers generals general prosecutors prosecutor navy',
);

/** Nouns that name a relation to the state before them, not the state itself. */
export const relationNouns = words(
  'donor ally allies neighbour neighbor neighbours partner partners backer enemy friend rival lender supporter foe patron',
);

/** Words for a fighting or suffering side with no name of its own. */
export const militaryNouns = words(
  'army military forces troops soldiers air-force airforce navy militants rebels fighters',
);
