import type { Row } from './row.js';

/** The dead, the wounded, the missing and the captured. */
export const casualties: readonly Row[] = [
  // The many words for death.
  ['Eleven people died in a fire in Kyiv.', 'casualties killed 11 person to UA'],
  [
    'The tsunami claimed the lives of 426 people in Indonesia.',
    'casualties killed 426 person to ID',
  ],
  ['Sixty migrants drowned off Libya.', 'casualties killed 60 person to LY'],
  ['The death toll in Spain rose to 217.', 'casualties killed 217 person to ES'],
  [
    'The death toll in Spain climbed to 217 from 205.',
    'casualties killed 217 person to ES',
    'casualties killed 205 person to ES',
  ],
  ['Turkey reported 31,643 deaths from the earthquakes.', 'casualties killed 31643 person to TR'],
  ['The floods in Brazil left 95 dead.', 'casualties killed 95 person to BR'],
  [
    'Rescuers in Nepal recovered 18 bodies from the wreck of the plane.',
    'casualties killed 18 person to NP',
  ],
  [
    'At least 87 people perished in a landslide in Colombia.',
    'casualties killed at_least 87 person to CO',
  ],
  ['Seven soldiers lost their lives in Niger.', 'casualties killed 7 person to NE soldiers'],
  ['Cholera has killed 400 people in Sudan.', 'casualties killed 400 person to SD'],
  ['A stampede in India left 121 people dead.', 'casualties killed 121 person to IN'],
  ['A ferry sank off Tanzania, drowning 228 people.', 'casualties killed 228 person to TZ'],
  [
    'The crash of an airliner in Nepal killed all 72 people on board.',
    'casualties killed 72 person to NP',
  ],
  ['Wildfires killed 102 people in Greece.', 'casualties killed 102 person to GR'],
  ['The volcano killed 24 hikers in Indonesia.', 'casualties killed 24 person to ID'],
  ['Famine killed 260,000 people in Somalia.', 'casualties killed 260000 person to SO'],
  ['Sixteen people were shot dead in Haiti.', 'casualties killed 16 person to HT'],

  // The wounded and the missing.
  ['The blast in Lahore, Pakistan, injured 37 people.', 'casualties wounded 37 person to PK'],
  ['Nine people were hurt in Odesa.', 'casualties wounded 9 person to UA'],
  [
    'Forty people were hospitalised after the quake in Japan.',
    'casualties wounded 40 person to JP',
  ],
  ['Five people are missing after the floods in Germany.', 'casualties missing 5 person to DE'],
  ['Twenty people are unaccounted for in Hawaii.', 'casualties missing 20 person to US'],
  [
    'Some 60 people are trapped under rubble in Taiwan.',
    'casualties missing about 60 person to TW',
  ],
  [
    'Thirty people are feared dead in a mudslide in Ethiopia.',
    'casualties missing 30 person to ET',
  ],

  // Taken.
  ['Gunmen kidnapped 287 pupils in Nigeria.', 'casualties captured 287 person to NG children'],
  ['Hamas took 250 hostages in Israel.', 'casualties captured 250 person by Hamas to IL'],
  ['Ukraine captured 600 Russian soldiers.', 'casualties captured 600 person by UA to RU soldiers'],
  [
    'The Houthis abducted 13 aid workers in Yemen.',
    'casualties captured 13 person by Houthis to YE aid workers',
  ],
  ['Hamas still holds 101 hostages from Israel.', 'casualties captured 101 person by Hamas to IL'],

  // Together.
  [
    'The quake killed 3 people and wounded 12 in Iran.',
    'casualties killed 3 person to IR',
    'casualties wounded 12 person to IR',
  ],
  [
    'The quake left 3 dead, 12 injured and one missing in Iran.',
    'casualties killed 3 person to IR',
    'casualties wounded 12 person to IR',
    'casualties missing 1 person to IR',
  ],
  [
    'Landmines have killed or wounded 1,100 civilians in Ukraine.',
    'casualties casualty 1100 person to UA civilians',
  ],
  ['Russia has suffered 600,000 casualties in Ukraine.', 'casualties casualty 600000 person to RU'],
  ['The army of Mali suffered 40 casualties.', 'casualties casualty 40 person to ML'],
  [
    'Sixty people were killed and hundreds injured in Bangladesh.',
    'casualties killed 60 person to BD',
    'casualties wounded vague 100 person to BD',
  ],

  // Who.
  ['Four journalists were killed in Gaza.', 'casualties killed 4 person to PS journalists'],
  ['Seven aid workers were killed in Gaza.', 'casualties killed 7 person to PS aid workers'],
  ['Two peacekeepers were wounded in Lebanon.', 'casualties wounded 2 person peacekeepers'],
  [
    'Fifteen children died of measles in Afghanistan.',
    'casualties killed 15 person to AF children',
  ],
  ['Six women were killed in Haiti.', 'casualties killed 6 person to HT women'],
  ['Somali troops killed 60 militants.', 'casualties killed 60 person by SO militants'],
  ['Three policemen were killed in Pakistan.', 'casualties killed 3 person to PK police'],

  // Zero.
  ['No one was hurt when the drone fell.'],
  ['There were no casualties in Taiwan.', 'casualties casualty 0 person to TW'],
  ['No deaths were reported in Japan.', 'casualties killed 0 person to JP'],
  ['The quake in Chile caused no injuries.', 'casualties wounded 0 person to CL'],

  // None.
  ['The general, 61, was killed in 2020 and buried a day later.'],
  ['One of the wounded was flown 900 km to Amman.'],
  ['She gave birth to twins on the day that her brother died.'],
  ['The party lost 43 seats in the vote.'],
  ['He missed two penalties and 14 days of training.'],
  ['The song about the dead was number 1 for 12 weeks.'],
  ['Doctors treated the boy for three hours in ward 9.'],
  ['Losses at the bank came to $400m in the third quarter.'],
  ['The film has killed off two heroes in six parts.'],
  // What they did, and not what happened to them.
  ['Two gunmen killed 15 people at a gathering.', 'casualties killed 15 person'],
  ['Nine rebels injured two police officers.', 'casualties wounded 2 person police'],
  ['Twelve soldiers killed in Mali.', 'casualties killed 12 person to ML soldiers'],
  [
    'The blast cost 17 dockworkers their lives and put 40 more in hospital, the port authority said.',
    'casualties wounded 40 person',
  ],
  [
    'Since March 2015 the war has put at least 4,125 Yemeni civilians in their graves.',
    'casualties killed at_least 4125 person to YE civilians',
  ],
  [
    'The ferry disaster added 12 to the dead and 30 to the injured in the Philippines.',
    'casualties killed 12 person to PH',
    'casualties wounded 30 person to PH',
  ],
  [
    "Monday's tremor claimed one life in Izmir and left two people with broken bones.",
    'casualties killed 1 person to TR',
    'casualties wounded 2 person to TR',
  ],
  [
    'The WHO speaks of 2,900 dead in Goma, a figure that includes 900 bodies still in the morgues.',
    'casualties killed 2900 person to CD',
    'casualties killed 900 person to CD',
  ],
  [
    'The count of bodies recovered stood at 177, with some 200 persons yet to be traced in Wayanad.',
    'casualties killed 177 person to IN',
    'casualties missing about 200 person to IN',
  ],
  [
    'A suicide bomber took 21 people with him at a market in Maiduguri.',
    'casualties killed 21 person to NG',
  ],
  [
    'In Suzu, 22 died; in Wajima, 31.',
    'casualties killed 22 person to JP',
    'casualties killed 31 person to JP',
  ],
  ['Cholera has carried off 760 people in Sudan since July.', 'casualties killed 760 person to SD'],
  [
    'Fourteen people did not survive the night in Kherson, the governor said.',
    'casualties killed 14 person to UA',
  ],
  [
    'Russian shelling of Nikopol left a woman dead and three men in hospital, Serhiy Lysak said.',
    'casualties wounded 3 person by RU to UA men',
  ],
  [
    'South Africa has lost 14 peacekeepers, Malawi three and Uruguay one.',
    'casualties killed 14 person to ZA peacekeepers',
    'casualties killed 3 person to MW',
    'casualties killed 1 person to UY',
  ],
];
