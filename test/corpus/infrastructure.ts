import type { Row } from './row.js';

/** What was destroyed, damaged, cut off or mended. */
export const infrastructure: readonly Row[] = [
  [
    'The quake destroyed 20,000 homes in Morocco.',
    'infrastructure home 20000 item destroyed to MA',
  ],
  ['Floods damaged 1,300 houses in Kenya.', 'infrastructure home 1300 item damaged to KE'],
  [
    'The tornado flattened 70 homes in Alabama, in the United States.',
    'infrastructure home 70 item destroyed to US',
  ],
  ['Forty schools in Myanmar were damaged.', 'infrastructure school 40 item damaged to MM'],
  [
    'Russian missiles have damaged 1,500 hospitals in Ukraine.',
    'infrastructure hospital 1500 item damaged by RU to UA',
  ],
  ['Floods washed away 60 bridges in Pakistan.', 'infrastructure bridge 60 item destroyed to PK'],
  [
    'More than 160,000 buildings collapsed in Turkey.',
    'infrastructure building more_than 160000 item destroyed to TR',
  ],
  [
    'Israeli bombing has destroyed 70% of the homes in Gaza.',
    'infrastructure home 70 percent destroyed by IL to PS',
  ],
  ['Wildfires burned down 300 houses in Chile.', 'infrastructure home 300 item destroyed to CL'],
  ['The landslide buried 25 houses in Nepal.', 'infrastructure home 25 item destroyed to NP'],
  [
    'Russian drones damaged 12 buildings in Kharkiv.',
    'infrastructure building 12 item damaged by RU to UA',
  ],
  [
    'Two mosques and a church were destroyed in Nepal.',
    'infrastructure mosque 2 item destroyed to NP',
  ],

  // Cut off.
  [
    'The storm left 80,000 households in Ireland without power.',
    'infrastructure household 80000 item without service to IE',
  ],
  [
    'More than 200,000 customers in Puerto Rico lost power.',
    'infrastructure household more_than 200000 item without service to PR',
  ],
  [
    'Some 600,000 people in Odesa are without electricity.',
    'infrastructure power about 600000 person without service to UA',
  ],
  [
    'Russian strikes left a million people in Lviv without power.',
    'infrastructure power 1000000 person without service by RU to UA',
  ],
  [
    'Half a million people in Aleppo, Syria, have no running water.',
    'infrastructure water 500000 person without service to SY',
  ],
  [
    'About 40% of customers in Jamaica have no electricity.',
    'infrastructure household about 40 percent without service to JM',
  ],
  ['Ukraine has lost 9 GW of generating capacity.', 'infrastructure power 9 GW destroyed to UA'],

  // Mended.
  [
    'Power was restored to 40,000 customers in Ukraine.',
    'infrastructure household 40000 item restored to UA',
  ],
  [
    'Engineers have restored water to 90,000 people in Mozambique.',
    'infrastructure water 90000 person restored to MZ',
  ],

  // Damage in money.
  [
    'The hurricane caused $50bn in damage in Florida, in the United States.',
    'infrastructure damage 50000000000 USD damaged to US',
  ],
  [
    'The World Bank put the damage in Lebanon at $3.4 billion.',
    'infrastructure damage 3400000000 USD damaged to LB',
  ],
  [
    'Damage from the floods in Pakistan exceeded $30bn.',
    'infrastructure damage more_than 30000000000 USD damaged to PK',
  ],
  [
    'The quake in Nepal did $5bn worth of damage.',
    'infrastructure damage 5000000000 USD damaged to NP',
  ],

  // Together.
  [
    'The cyclone killed 12 people and destroyed 3,000 homes in Madagascar.',
    'casualties killed 12 person to MG',
    'infrastructure home 3000 item destroyed to MG',
  ],
  [
    'The quake destroyed 150 homes and damaged 400 more in Albania.',
    'infrastructure home 150 item destroyed to AL',
    'infrastructure home 400 item damaged to AL',
  ],

  // None.
  ['The dam, 230 metres high, holds 35 cubic kilometres of water.'],
  ['The hospital has 300 beds, 12 wards and one lift.'],
  ['The bridge was built in 1936 and is 2.7 km long.'],
  ['Home sales fell by 4% in May, the third fall in a row.'],
  ['The school was founded by 12 monks in 1788.'],
  ['The plant makes 1,000 cars a day on two lines.'],
  ['The house at 14 Elm Street was sold for $1.2m.'],
  ['Six bridges cross the river between the two towns.'],
  ['Ukraine has rebuilt 500 schools.', 'infrastructure school 500 item restored to UA'],
];
