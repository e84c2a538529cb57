const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs of, in the forms that news uses. */
export const speechVerbs: ReadonlySet<string> = words(
  'said says say told tells tell added adds reported reports stated states claimed claims claim wrote writes estimated estimates estimate reckons reckon believes believe believed warned warns confirmed confirms noted announced announces declared declares counted recorded records verified conceded calculated fears feared put puts spoke called expects expected ',
);

/** Verbs by which a bare state acts rather than speaks: its figure is `by`, not `saidBy`. */
export const announcingVerbs: ReadonlySet<string> = words(
  'announced announces pledged promised vowed declared expects expected called offered put puts fears feared recorded counted',
);

/** Titles before names; lower case. */
export const titles: ReadonlySet<string> = words(
  'mr mr. mrs mrs. ms ms. dr dr. president minister prime foreign defence defense health finance energy secretary state general chief governor mayor senator representative gen. lt. col. lieutenant colonel major captain admiral spokesman spokeswoman spokesperson chancellor ambassador envoy commissioner director head deputy vice premier chairman chairwoman chair leader commander commander-in-chief coordinator high relief official acting regional first secretary-general economy professor speaker prosecutor commissioner executive army air force navy military',
);

/** Bodies that speak, by their last word. */
export const speakingBodies: ReadonlySet<string> = words(
  'ministry officials official staff force army military police authorities authority government agency service services administration department office command centre center commission committee organisation organization group council prosecutors rescuers medics doctors army navy guard guards spokesman spokeswoman spokesperson bank mission programme fund council monitor company media newspaper agency report assessment reports sources source estimates residents witnesses analysts forces militia council general intelligence cabinet team people firefighters hospital hospitals director district region governor mayor minister president',
);
