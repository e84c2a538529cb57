import type { Row } from './row.js';

/** Rows of figures: packages, reports of losses, donors, tolls by place. */
export const lists: readonly Row[] = [
  [
    'Germany will send Ukraine 10 tanks, 20 armoured vehicles and 5,000 artillery shells.',
    'materiel tank 10 item pledged by DE to UA',
    'materiel armoured vehicle 20 item pledged by DE to UA',
    'materiel artillery shell 5000 item pledged by DE to UA',
  ],
  [
    'The Pentagon approved for Ukraine: 20 mortars; 500 rockets; 30 trucks; spare parts.',
    'materiel mortar 20 item committed by US to UA',
    'materiel rocket 500 item committed by US to UA',
    'materiel truck 30 item committed by US to UA',
  ],
  [
    'Ukraine received two Patriot batteries from Germany, 40 trucks from Poland and 12 howitzers from France.',
    'materiel air-defence system 2 item delivered by DE to UA',
    'materiel truck 40 item delivered by PL to UA',
    'materiel howitzer 12 item delivered by FR to UA',
  ],
  [
    'France pledged $80m to Lebanon, Italy $20m and Qatar $60m.',
    'aid money 80000000 USD pledged by FR to LB',
    'aid money 20000000 USD pledged by IT to LB',
    'aid money 60000000 USD pledged by QA to LB',
  ],
  [
    'Denmark will give Ukraine 15 tanks worth 300m kroner and 60 trucks.',
    'materiel tank 15 item pledged by DK to UA',
    'aid money 300000000 DKK pledged by DK to UA',
    'materiel truck 60 item pledged by DK to UA',
  ],
  [
    'The storm killed 12 people in Vietnam, nine in Laos and three in Thailand.',
    'casualties killed 12 person to VN',
    'casualties killed 9 person to LA',
    'casualties killed 3 person to TH',
  ],
  [
    'Killed in Haiti: 40 men, 12 women, seven children.',
    'casualties killed 40 person to HT men',
    'casualties killed 12 person to HT women',
    'casualties killed 7 person to HT children',
  ],
  [
    'Russia lost 1,200 soldiers, 14 tanks, 30 armoured vehicles and two helicopters, Kyiv said.',
    'casualties killed 1200 person to RU soldiers',
    'materiel tank 14 item destroyed to RU',
    'materiel armoured vehicle 30 item destroyed to RU',
    'materiel helicopter 2 item destroyed to RU',
  ],
  [
    'Ukraine captured 5 Russian tanks, 3 howitzers and 40 soldiers.',
    'materiel tank 5 item captured by UA to RU',
    'materiel howitzer 3 item captured by UA to RU',
    'casualties captured 40 person by UA to RU soldiers',
  ],
  [
    'UNHCR delivered 500 tents, 2,000 blankets and 30 tonnes of food to Libya.',
    'materiel tent 500 item delivered by UNHCR to LY',
    'materiel blanket 2000 item delivered by UNHCR to LY',
    'materiel food 30 tonne delivered by UNHCR to LY',
  ],
  [
    'The quake in Nepal destroyed 300 homes, 12 schools and two hospitals.',
    'infrastructure home 300 item destroyed to NP',
    'infrastructure school 12 item destroyed to NP',
    'infrastructure hospital 2 item destroyed to NP',
  ],
  [
    'Iran fired 100 drones, 30 cruise missiles and 120 rockets at Israel.',
    'attacks drone 100 item launched by IR to IL',
    'attacks missile 30 item launched by IR to IL',
    'attacks rocket 120 item launched by IR to IL',
  ],
  [
    'Floods in Niger: 270 dead, 250 injured, 1.1 million people affected, 130,000 homes destroyed.',
    'casualties killed 270 person to NE',
    'casualties wounded 250 person to NE',
    'people affected 1100000 person to NE',
    'infrastructure home 130000 item destroyed to NE',
  ],
  [
    'The UN seeks $2bn for Sudan, $1.5bn for Syria and $800m for Haiti.',
    'aid money 2000000000 USD requested to SD',
    'aid money 1500000000 USD requested to SY',
    'aid money 800000000 USD requested to HT',
  ],
  [
    'Tanks ‒ 7,398 (+12), helicopters ‒ 325 (+1): the losses of Russia, says the General Staff.',
    'materiel tank 7398 item destroyed to RU',
    'materiel tank 12 item destroyed to RU',
    'materiel helicopter 325 item destroyed to RU',
    'materiel helicopter 1 item destroyed to RU',
  ],

  // None.
  ['In the group: Spain (7 points), Italy (6), Croatia (2), Albania (1).'],
  ['Votes: Conservatives 121, Labour 411, Liberal Democrats 72.'],
  ['Gold fell 0.5%, silver 1.2% and copper $40 to $9,120 a tonne.'],
  ['Packing list: two shirts, 1 litre of water, map no. 7.'],
  ['Highs: Kyiv 4°C, Lviv 2°C, Odesa 9°C.'],
  [
    'Spain is getting six Leopard 2A4 tanks ready to ship after Easter.',
    'materiel tank 6 item pledged by ES',
  ],
  [
    'The first four of 13 MiG-29s that Slovakia approved for Ukraine have been handed over.',
    'materiel fighter jet 4 item delivered to UA part of 2',
    'materiel fighter jet 13 item committed by SK to UA',
  ],
  [
    "Ukraine's defence minister said his country could do with at least 100 HIMARS launchers.",
    'materiel multiple rocket launcher at_least 100 item requested to UA',
  ],
  [
    'The alliance says it took as booty five tanks, 18 armoured cars and 2,000 rifles from the junta in Shan state.',
    'materiel tank 5 item captured',
    'materiel armoured vehicle 18 item captured',
    'materiel rifle 2000 item captured',
  ],
  [
    "Bulgaria's parliament overrode a veto and cleared 100 armoured vehicles for Ukraine.",
    'materiel armoured vehicle 100 item committed by BG to UA',
  ],
  [
    'Of the 31 Abrams tanks delivered, 20 are out of action.',
    'materiel tank 31 item delivered',
    'materiel tank 20 item destroyed part of 1',
  ],
  [
    "Finland's 25th package, whose contents are secret, brings the value of its arms for Ukraine to €2.5bn.",
    'aid money 2500000000 EUR pledged by FI to UA',
  ],
  [
    'The M777s, of which the US has sent 142, are worn out.',
    'materiel howitzer 142 item delivered by US',
  ],
  [
    'A convoy of 31 aid lorries reached Jenin refugee camp on Sunday with 600 tonnes of flour on board.',
    'materiel aid truck 31 item delivered to PS',
    'materiel food 600 tonne delivered to PS',
  ],
  [
    'A second convoy has rolled into Tigray: 47 trucks carrying 1,600 tonnes of wheat.',
    'materiel aid truck 47 item delivered to ET',
    'materiel food 1600 tonne delivered to ET',
  ],
  [
    'From Vilnius, 2,400 tonnes of power plant parts were sent by rail to Ukraine.',
    'materiel part 2400 tonne delivered to UA',
  ],
  [
    'FEMA has sent to the affected states more than 1.9 million meals and 30 generators.',
    'materiel meal more_than 1900000 item delivered by US',
    'materiel generator 30 item delivered by US',
  ],
];
