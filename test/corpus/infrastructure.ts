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
  [
    'Taps ran dry in 385,000 households, the water utility said, after the flood in Porto Alegre.',
    'infrastructure household 385000 item without service to BR',
  ],
  [
    'The utility put customers still in the dark at 204,000, down from 312,000 on Monday, after the storm in Brazil.',
    'infrastructure household 204000 item without service to BR',
    'infrastructure household 312000 item without service to BR',
  ],
  [
    'Customers without power numbered 102,000 after Cyclone Gabrielle in New Zealand, compared with 225,000 on Tuesday.',
    'infrastructure household 102000 item without service to NZ',
    'infrastructure household 225000 item without service to NZ',
  ],
  [
    'In Kharkiv, 40,000 homes had yet to get their heating back, out of 155,000 that lost it on Monday.',
    'infrastructure household 40000 item without service to UA',
    'infrastructure household 155000 item without service to UA',
  ],
  [
    'Power crews in Florida have reconnected 900,000 customers; 1.4 million are still out, down from a peak of 4.6 million.',
    'infrastructure household 900000 item restored to US',
    'infrastructure household 1400000 item without service to US',
    'infrastructure household 4600000 item without service to US',
  ],
  [
    'Engineers gave no date for reconnecting 20,000 people in Port Vila.',
    'infrastructure power 20000 person without service to VU',
  ],
  [
    'More than a million Ukrainian households woke without power on Thursday.',
    'infrastructure household more_than 1000000 item without service to UA',
  ],
  [
    'The blackout spread to 3 million people in Cuba.',
    'infrastructure power 3000000 person without service to CU',
  ],
  [
    "Some 70 percent of Puerto Rico's customers had no lights on Tuesday.",
    'infrastructure household about 70 percent without service to PR',
  ],
  [
    "Up to nine tenths of Black River's roofs were torn off in Jamaica.",
    'infrastructure roof up_to 90 percent destroyed to JM',
  ],
  [
    'Landslides swallowed 150-plus houses along with two schools and four shops in Yambali, Papua New Guinea.',
    'infrastructure home more_than 150 item destroyed to PG',
    'infrastructure school 2 item destroyed to PG',
    'infrastructure shop 4 item destroyed to PG',
  ],
  [
    'The quake laid low 5,412 houses in Kunar, Afghanistan.',
    'infrastructure home 5412 item destroyed to AF',
  ],
  [
    'A mudslide took with it some 60 houses in Mai Mahiu, Kenya.',
    'infrastructure home about 60 item destroyed to KE',
  ],
  [
    'More than 250,000 hectares of rice were drowned in Vietnam, along with 1.5 million chickens and 2,500 pigs.',
    'infrastructure crop more_than 250000 hectare damaged to VN',
    'infrastructure livestock 1500000 item destroyed to VN',
    'infrastructure livestock 2500 item destroyed to VN',
  ],
  [
    'Floodwater has spoilt 340,000 hectares of paddy in Bangladesh.',
    'infrastructure crop 340000 hectare damaged to BD',
  ],
  [
    '60,000 tonnes of grain burned in the port of Odesa.',
    'infrastructure grain 60000 tonne destroyed to UA',
  ],
  [
    'Of 684,000 buildings that engineers in Turkey have looked over, 84,726 are down or must come down.',
    'infrastructure building 84726 item destroyed to TR',
  ],
  [
    'Houses damaged: 420, of which 159 gone completely.',
    'infrastructure home 420 item damaged',
    'infrastructure home 159 item destroyed part of 1',
  ],
  [
    'Over 766,500 houses in Myanmar have taken some damage, of which 26,700 are beyond repair.',
    'infrastructure home more_than 766500 item damaged to MM',
    'infrastructure home 26700 item destroyed to MM part of 1',
  ],
  [
    'He counted 16 damaged houses and no fewer than five burnt-out cars in Kherson.',
    'infrastructure home 16 item damaged to UA',
    'infrastructure civilian vehicle at_least 5 item destroyed to UA',
  ],
  [
    'Damage in Jamaica is put at $8.8 billion by the World Bank.',
    'infrastructure damage 8800000000 USD damaged to JM',
  ],
  [
    'Some 40,000 homes in Jamaica had their power back by Sunday.',
    'infrastructure home about 40000 item restored to JM',
  ],
  [
    'Nearly 60% of customers in Jamaica have their power back.',
    'infrastructure household nearly 60 percent restored to JM',
  ],
];
