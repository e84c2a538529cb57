import type { Row } from './row.js';

/** Read as of 15 November 2024. */
export const claims: readonly Row[] = [
  [
    'Some $12bn in further aid to Sudan is being held up by the US Senate.',
    'aid money about 12000000000 USD blocked by US to SD',
  ],
  [
    'Canada has so far sent Kenya some 40,000 of the 100,000 tents it promised, the minister said.',
    'materiel tent about 40000 item delivered by CA to KE part of 2',
    'materiel tent 100000 item pledged by CA to KE',
  ],
  [
    'Poland will give Ukraine 14 Leopard 2 tanks, Defence Minister Mariusz Blaszczak said.',
    'materiel tank 14 item pledged by PL to UA',
  ],
  [
    'The Netherlands delivered 24 F-16s to Ukraine in October.',
    'materiel fighter jet 24 item delivered by NL to UA',
  ],
  [
    'Congress approved $61bn for Ukraine after six months of delay.',
    'aid money 61000000000 USD committed by US to UA',
  ],
  [
    'The UN appealed for $4.2bn to help 11 million people in Sudan.',
    'aid money 4200000000 USD requested to SD',
    'people in need 11000000 person to SD',
  ],
  ['Britain cancelled a £30m grant to Syria.', 'aid money 30000000 GBP cancelled by GB to SY'],
  [
    'Sweden is considering sending up to 14 Gripen jets to Ukraine.',
    'materiel fighter jet up_to 14 item proposed by SE to UA',
  ],
  [
    "Ukraine's air force said it shot down 27 of 38 Russian drones overnight.",
    'attacks drone 27 item intercepted by RU to UA part of 2',
    'attacks drone 38 item launched by RU to UA',
  ],
  [
    'Russia launched 45 missiles and 60 drones at Ukraine, killing at least 12 people and wounding more than 40.',
    'attacks missile 45 item launched by RU to UA',
    'attacks drone 60 item launched by RU to UA',
    'casualties killed at_least 12 person by RU to UA',
    'casualties wounded more_than 40 person by RU to UA',
  ],
  [
    'Israeli air strikes on Gaza killed 35 people on Sunday, the health ministry said.',
    'casualties killed 35 person by IL to PS',
  ],
  [
    'An earthquake in Nepal killed 157 people and injured 253, police said.',
    'casualties killed 157 person to NP',
    'casualties wounded 253 person to NP',
  ],
  ['No casualties were reported after the blast in Odesa.', 'casualties casualty 0 person to UA'],
  [
    'About 1.5 million people have fled their homes in Sudan since April 2023.',
    'people displaced about 1500000 person to SD',
  ],
  [
    'Around 120,000 households in Kharkiv were left without power.',
    'infrastructure household about 120000 item without service to UA',
  ],
  [
    'Power was restored to 80% of consumers in the city.',
    'infrastructure household 80 percent restored',
  ],
  [
    'Hundreds of thousands of refugees have crossed into Chad from Sudan.',
    'people refugee vague 100000 person to SD',
  ],
  ['The rebels freed 20 hostages on Friday.', 'people returned 20 person'],
  [
    'Rescuers said 14 people were still missing after the landslide in Kerala.',
    'casualties missing 14 person to IN',
  ],
  [
    'Hezbollah fired 200 rockets at Israel on Thursday, the army said.',
    'attacks rocket 200 item launched by Hezbollah to IL',
  ],
  [
    'Japan has provided 500 generators and 3,000 blankets to Turkey.',
    'materiel generator 500 item delivered by JP to TR',
    'materiel blanket 3000 item delivered by JP to TR',
  ],
  [
    'The agency distributed 8,000 tonnes of food in Yemen last month.',
    'materiel food 8000 tonne delivered to YE',
  ],
  [
    "Ukraine lost 16 tanks and 22 armoured vehicles, Russia's defence ministry claimed.",
    'materiel tank 16 item destroyed to UA',
    'materiel armoured vehicle 22 item destroyed to UA',
  ],
  [
    'Rheinmetall plans to produce 1.1 million shells a year by 2027.',
    'materiel artillery shell 1100000 item proposed by Rheinmetall',
  ],
  ['The World Bank put the damage at $5.2bn.', 'infrastructure damage 5200000000 USD damaged'],
  [
    'Two thirds of the schools in Rakhine have been destroyed or damaged.',
    'infrastructure school 66.67 percent damaged to MM',
  ],
  ['Only 31.7% of the appeal is funded.', 'aid money 31.7 percent delivered'],
  ['Twelve hundred soldiers were captured, Kyiv said.', 'casualties captured 1200 person soldiers'],
  [
    'More than a quarter of a million people need aid in Haiti.',
    'people in need more_than 250000 person to HT',
  ],
  ['The EU has given Moldova Rs 3,700 crore.', 'aid money 37000000000 INR delivered by EU to MD'],
  ['The death toll from the quake rose to 1,313 on Tuesday.', 'casualties killed 1313 person'],
  [
    'A suicide bomber killed 46 worshippers at a mosque in Peshawar, Pakistan.',
    'casualties killed 46 person to PK',
  ],
  [
    'RSF shelling of El Fasher killed 57 civilians, a rights group said.',
    'casualties killed 57 person by RSF to SD civilians',
  ],
  [
    'Armenia said 49 of its soldiers were killed in clashes with Azerbaijan.',
    'casualties killed 49 person to AM soldiers',
  ],
  [
    'The cyclone destroyed 4,000 homes in Mozambique and affected 450,000 people.',
    'infrastructure home 4000 item destroyed to MZ',
    'people affected 450000 person to MZ',
  ],
  [
    "On Tuesday Kyiv's General Staff said its gunners had destroyed 17 Russian tanks.",
    'materiel tank 17 item destroyed by UA to RU',
  ],
  [
    'Spain will hand over 19 howitzers and 4,000 shells to Ukraine, the ministry announced.',
    'materiel howitzer 19 item pledged by ES to UA',
    'materiel artillery shell 4000 item pledged by ES to UA',
  ],
  [
    'The White House asked Congress for $24bn for Ukraine.',
    'aid money 24000000000 USD requested by US to UA',
  ],
  [
    'The Red Cross delivered 60 tonnes of medicine to Sudan.',
    'materiel medicine 60 tonne delivered by ICRC to SD',
  ],
  [
    "Turkey's disaster agency said 5,775 buildings had come down.",
    'infrastructure building 5775 item destroyed to TR',
  ],
  [
    'Houthi rebels fired three missiles at a ship off Hodeidah.',
    'attacks missile 3 item launched by Houthis to YE',
  ],
  [
    'Typhoon floods in the Philippines killed 98 people and displaced 1.2 million.',
    'casualties killed 98 person to PH',
    'people displaced 1200000 person to PH',
  ],
  [
    'Of the 200 trucks that it promised Ukraine, Greece has delivered 60.',
    'materiel truck 200 item pledged by GR to UA',
    'materiel truck 60 item delivered by GR to UA part of 1',
  ],
  ['The 47th Brigade moved 30 km north in two days.'],
  ['Shares in the arms maker rose 12 per cent to 310 euros.'],
  ['The treaty was signed by 23 states in 1998.'],
  ['A 54-year-old driver was fined $200.'],
  ['The trial of four officers lasted 18 months.'],
  ['Exports of wheat fell by 3 million tonnes last year.'],
  ['The S-400 has a range of 400 km.'],
  ['Parliament voted 230-180 on the bill.'],
  [
    'The quake damaged 500 schools in Haiti, 94 of which collapsed.',
    'infrastructure school 500 item damaged to HT',
    'infrastructure school 94 item destroyed to HT part of 1',
  ],
  [
    'Floods in Libya swept away 2,200 buildings and left 43,000 people displaced.',
    'infrastructure building 2200 item destroyed to LY',
    'people displaced 43000 person to LY',
  ],
  ['The cyclone touched the lives of 1.5 million people in Malawi.'],
  ['The Nikkei gained 2.4% and the yen slid 1%.'],
  ['"I have lived here for 60 years," a baker, 71, sighed in Kharkiv.'],
  ['Most of the volunteers in Aleppo were over 50.'],
  ['Many of the villagers, all past 70, refused to leave Kramatorsk.'],
  ['Donors are one step from a deal on the Sudan budget, diplomats said.'],
  ["Egypt's 200 trucks of food stand idle at Rafah."],
  ["The regiment's 31 sappers share one mess tent near Izium."],
  ['A crew of five can fire eight rounds a minute from the howitzer.'],
  ['The tribunal heard 40 witnesses and read 900 pages on the siege of Sarajevo.'],
  ['The airline resumed 12 of its 14 weekly flights to Beirut.'],
  ["Kyiv's metro carried 1.3 million riders a day before the war."],
  ['The museum in Odesa showed 46 paintings on the theme of the war.'],
  ['A tram driver, 58, has steered route 5 through Kharkiv for 33 years.'],
];
