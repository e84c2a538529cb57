/** Classes of words by which a text tells who speaks; lower case, one bit of a word each. */
export const speech = {
  /** Verbs of saying, in the forms that news uses. */
  speechVerb:
    'said says say told tells tell added adds reported reports stated states claimed claims claim wrote writes identified estimated estimates estimate reckons reckon believes believe believed warned warns confirmed confirms noted announced announces declared declares counts counted recorded records verified conceded calculated calculates fears feared put puts spoke speaks kept compiled gave gives raised revised insists insisted acknowledged acknowledges admitted admits tweeted posted alleged alleges explained revealed disclosed documented registered shows show indicated indicates suggests cited argues argued stressed reiterated lifted lowered updated doubled halved scaled list lists listed acknowledges',
  /** Verbs by which a bare state acts rather than speaks: its figure is `by`, not `saidBy`. */
  announcing:
    'announced announces pledged promised vowed declared called offered gave gives raised revised',
  /** Bodies that speak, by their last word. */
  speakingBody:
    'ministry officials official staff force army military police authorities authority government agency service services administration department office command centre center commission committee organisation organization group council prosecutors rescuers medics doctors navy guard guards spokesman spokeswoman spokesperson bank mission programme program fund monitor monitors company media newspaper newspapers report assessment reports sources source estimates residents witnesses analysts forces militia general intelligence cabinet team people firefighters hospital hospitals director district region governor mayor minister president network observatory institute survey researchers experts data prosecutor governors outlets charity agencies charities groups organisations organizations workers union operator utility emergency pentagon kremlin bundestag usaid ukrenergo afad idf irgc knesset fema house treasury brigade commander diplomats diplomat lawmakers board medic expert volunteers activists locals villagers survivors relatives lawyers paramedics generals headquarters directorate embassy presidency coalition prefecture municipality taskforce',
} as const;
