const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Nouns by which a state acts: "Germany's ministry", "Kyiv's air defences". */
export const agencyNouns = words(
  'government rebels militants board ministry minister president premier chancellor parliament army military forces force troops navy fleet cabinet congress senate authorities officials administration authority defences defenses defence defense staff command air guard guards soldiers officer officials chief diplomat units police agency service side crews gunners pilots fighters leaders leader secretary warplanes jets aircraft artillery drones missiles strikes airstrikes attack attacks raid raids invasion bombs rockets tanks rescuers council court commission state department agency party country donors prosecutors prosecutor navy',
);

/** Nouns that name a relation to the state before them, not the state itself. */
export const relationNouns = words(
  'donor ally allies neighbour neighbor neighbours partner partners backer enemy friend rival lender supporter foe patron',
);
