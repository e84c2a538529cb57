const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs of saying, in the forms that news uses. */
export const speechVerbs: ReadonlySet<string> = words(
  'said says say saying told tells tell telling added adds adding reported reports reporting stated states claimed claims claim claiming wrote writes writing estimated estimates estimate reckons reckon reckoned believes believe believed warned warns warning confirmed confirms noted notes announced announces declared declares counted counts recorded records verified verifies registered documented documents explained insisted insists acknowledged acknowledges conceded admitted argued calculated revealed disclosed suggested predicted predicts fears feared tweeted posted recalled testified boasted put puts spoke detailed listed tallied quoted called expects expected assessed alleges alleged',
);

/** Verbs by which a bare state acts rather than speaks: its figure is `by`, not `saidBy`. */
export const announcingVerbs: ReadonlySet<string> = words(
  'announced announces pledged promised vowed declared expects expected called offered put puts fears feared registered recorded counted',
);

/** Titles before names; lower case. */
export const titles: ReadonlySet<string> = words(
  'mr mr. mrs mrs. ms ms. dr dr. prof. president minister prime foreign defence defense health interior finance energy secretary state general chief governor mayor senator sen. rep. representative gen. lt. col. maj. capt. lieutenant colonel major captain admiral adm. king queen prince pope spokesman spokeswoman spokesperson chancellor ambassador envoy commissioner director head deputy vice premier chairman chairwoman chair leader commander commander-in-chief coordinator high relief official acting regional first lady secretary-general economy culture sir lord professor speaker economist analyst prosecutor judge commissioner rear field marshal archbishop bishop sheikh imam boss managing executive budget house white army air force navy military',
);

/** Bodies that speak, by their last word. */
export const speakingBodies: ReadonlySet<string> = words(
  'ministry officials official staff force army military police authorities authority government agency service services administration department office command centre center commission committee organisation organization group council prosecutors rescuers medics doctors army coastguard navy guard guards union association spokesman spokeswoman spokesperson bank mission programme fund council watchdog monitor monitors observatory institute company operator utility media newspaper agency report assessment survey reports sources source estimates residents witnesses experts analysts investigators campaigners charity charities forces militia rebels council general intelligence presidency cabinet embassy secretariat team researchers outlets people firefighters brigade hospital hospitals director embassy district region oblast province governor mayor minister president',
);
