import type { Row } from './row.js';

/** People in flight, in need, reached by help or home again. */
export const people: readonly Row[] = [
  // Displaced.
  ['Fighting in Congo has displaced 237,000 people.', 'people displaced 237000 person to CD'],
  ['Some 90,000 people fled their homes in Syria.', 'people displaced about 90000 person to SY'],
  [
    'Over 60,000 people were forced from their homes in Malaysia.',
    'people displaced more_than 60000 person to MY',
  ],
  ['The quake in Morocco left 300,000 people homeless.', 'people displaced 300000 person to MA'],
  [
    'Nearly 200,000 people are in shelters in Lebanon.',
    'people displaced nearly 200000 person to LB',
  ],
  ['Ukraine has 3.7 million internally displaced people.', 'people displaced 3700000 person to UA'],
  ['Gang violence has uprooted 700,000 Haitians.', 'people displaced 700000 person to HT'],
  ['Floods made 50,000 people homeless in Kenya.', 'people displaced 50000 person to KE'],
  [
    'Some 12,000 civilians have been displaced in Mozambique.',
    'people displaced about 12000 person to MZ civilians',
  ],

  // Refugees.
  ['Chad hosts 700,000 Sudanese refugees.', 'people refugee 700000 person to SD'],
  ['Six million refugees have left Ukraine.', 'people refugee 6000000 person to UA'],
  [
    'About 100,000 Armenians fled to Armenia from Azerbaijan.',
    'people refugee about 100000 person to AZ',
  ],
  [
    'Bangladesh shelters almost a million Rohingya refugees from Myanmar.',
    'people refugee nearly 1000000 person to MM',
  ],
  [
    'Nearly 8,000 people crossed from Congo into Burundi.',
    'people refugee nearly 8000 person to CD',
  ],

  // Evacuated.
  [
    'More than 2 million people were evacuated in India before the cyclone.',
    'people evacuated more_than 2000000 person to IN',
  ],
  [
    'Some 800 residents were evacuated in Iceland before the eruption.',
    'people evacuated about 800 person to IS',
  ],
  [
    'About 100,000 people were moved to safety in Vietnam.',
    'people evacuated about 100000 person to VN',
  ],
  [
    'Five hundred children were evacuated from Kherson.',
    'people evacuated 500 person to UA children',
  ],

  // In need.
  ['In Sudan, 25 million people need help.', 'people in need 25000000 person to SD'],
  ['Some 4.4 million people in Somalia face hunger.', 'people in need about 4400000 person to SO'],
  [
    'Two million children in Yemen are acutely malnourished.',
    'people in need 2000000 person to YE children',
  ],
  ['About 23.7 million Afghans are in need of aid.', 'people in need about 23700000 person to AF'],
  ['A fifth of the people of Gaza face starvation.', 'people in need 20 percent to PS'],

  // Reached.
  ['WFP has reached 2.6 million people in Sudan.', 'people reached 2600000 person by WFP to SD'],
  [
    'UNICEF has helped 350,000 children in Haiti.',
    'people reached 350000 person by UNICEF to HT children',
  ],
  ['The Red Cross assisted 40,000 people in Mali.', 'people reached 40000 person by ICRC to ML'],

  // Affected.
  [
    'The cyclone affected 2.3 million people in Mozambique.',
    'people affected 2300000 person to MZ',
  ],
  ['Drought has affected 6 million people in Zambia.', 'people affected 6000000 person to ZM'],
  [
    'Over 4 million people in Bangladesh are stranded by floods.',
    'people affected more_than 4000000 person to BD',
  ],

  // Returned.
  ['Some 800,000 refugees have returned to Syria.', 'people returned about 800000 person to SY'],
  [
    'More than 250,000 people have gone home to Tigray, Ethiopia.',
    'people returned more_than 250000 person to ET',
  ],
  ['Hamas freed four Israeli hostages.', 'people returned 4 person to IL'],
  ['Russia released 95 Ukrainian soldiers in a swap.', 'people returned 95 person to UA soldiers'],

  // Together.
  [
    'Of the 2 million people who need food in Haiti, only 300,000 have been reached.',
    'people in need 2000000 person to HT',
    'people reached 300000 person to HT part of 1',
  ],
  [
    'The storm displaced 40,000 people and affected 300,000 in Madagascar.',
    'people displaced 40000 person to MG',
    'people affected 300000 person to MG',
  ],

  // None.
  ['The camp is 12 km from the border and has six gates.'],
  ['Chad, a country of 18 million people, has two seasons.'],
  ['Refugees wait 14 months for an answer to form 12B.'],
  ['The 27-year-old refugee won a medal over 800 metres.'],
  ['About 60 families live on the island, which has one school.'],
  ['The 1951 convention on refugees has 46 articles.'],
  ['Eighty thousand people watched the final in Cairo.'],
  ['Some 400 people marched through Berlin.'],
  [
    "Half of Sudan's people, 25 million in all, do not know where their next meal will come from.",
    'people in need 50 percent to SD',
    'people in need 25000000 person to SD',
  ],
  [
    '"A million of us need help, half of them children," said a UNICEF official in Les Cayes, Haiti.',
    'people in need 1000000 person to HT',
  ],
  [
    "At least half a million people, a quarter of Gaza's residents, are one step from famine.",
    'people in need at_least 500000 person to PS',
    'people in need 25 percent to PS part of 1',
  ],
  [
    'UNHCR has moved 75,000 refugees inland from Adré in Chad.',
    'people evacuated 75000 person to TD',
  ],
  [
    'Around half the population of Nagorno-Karabakh has cleared out.',
    'people displaced about 50 percent to AZ',
  ],
  [
    'Bangladeshi officials speak of 3,000 newcomers a day from Myanmar.',
    'people refugee 3000 person to MM',
  ],
  [
    'About 850,000 people have arrived in South Sudan from Sudan since April 2023.',
    'people refugee about 850000 person to SD',
  ],
  [
    'Between 24 April and 9 June 68,556 people arrived in Wadi Fira, Chad, from Darfur.',
    'people refugee 68556 person to SD',
  ],
  ['2.8 million Venezuelans live in Colombia.', 'people refugee 2800000 person to VE'],
  [
    'Over 890,000 of those uprooted by the war in Lebanon have gone back, leaving 115,000 adrift.',
    'people returned more_than 890000 person to LB',
    'people returned 115000 person to LB',
  ],
  [
    'Russia let go of 390 people on Friday and of 307 servicemen on Saturday, Kyiv said.',
    'people returned 390 person by RU to UA',
    'people returned 307 person by RU to UA soldiers',
  ],
  ['Shelters in 252 schools in Lebanon hold 27,000 people.', 'people displaced 27000 person to LB'],
  [
    'Belgorod region has taken 11,000 residents out of border villages.',
    'people evacuated 11000 person to RU',
  ],
  ['In Faryab, 8,000 families lost everything to the flood.', 'people affected 8000 person to AF'],
  [
    'More than 60,000 have trudged south from Gaza City since Friday, the UN says.',
    'people displaced more_than 60000 person to PS',
  ],
  ['Three in four Somalis do not have enough to eat.', 'people in need 75 percent to SO'],
  [
    'The flood forced 414,000 people from their homes in Nigeria.',
    'people displaced 414000 person to NG',
  ],
  [
    'Rising water forced 700 families out of their homes in Kenya.',
    'people displaced 700 person to KE',
  ],
  [
    'The war forced 4,000 families from their villages in Chad.',
    'people displaced 4000 person to TD',
  ],
];
