/** Closed classes of words, lower case. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const determiners = words(
  'the a an this that these those its their his her our my your some any every each no another other such both all most more many several few',
);
export const prepositions = words(
  'in on at to for from of by with against into near over under after before since during through via across around between among amid without within outside inside towards toward off about until till besides beyond along upon per than like as worth onto including following',
);
export const pronouns = words('it he she they we i you who which that them him us');
export const auxiliaries = words(
  "is are was were be been being has have had do does did will would shall should can could may might must wo ca 'll 'd 've 're cannot",
);
export const beForms = words("is are was were be been being 're get got gets getting");
export const haveForms = words("has have had having 've");
export const negations = words("not never no n't neither nor cannot without yet");
/** Adverbs that may stand inside a verb group ("has so far sent", "were also killed"). */
export const groupAdverbs = words(
  "so far n't also already now then still just only since yet not never ever even again later recently together once long newly today yesterday earlier up being to date soon meanwhile thus therefore either both all each always twice instead almost thought believed known feared reported said confirmed understood presumed estimated claimed",
);
/** Words that open a clause of its own. */
export const clauseOpeners = words(
  'which who whom whose that when while where after before because although though as if since whereas but until unless so whether and than despite',
);
