import type { Row } from './row.js';

/** A part and its whole: the part is not added to it. */
export const parts: readonly Row[] = [
  [
    'The strike killed nine people in Kyiv, including two children.',
    'casualties killed 9 person by RU to UA',
    'casualties killed 2 person by RU to UA children part of 1',
  ],
  [
    'The blast killed 30 people in Somalia, among them five soldiers.',
    'casualties killed 30 person to SO',
    'casualties killed 5 person to SO soldiers part of 1',
  ],
  [
    'The floods killed 90 people in Nepal, of whom 20 were children.',
    'casualties killed 90 person to NP',
    'casualties killed 20 person to NP children part of 1',
  ],
  [
    'The floods killed 90 people in Nepal, 20 of them children.',
    'casualties killed 90 person to NP',
    'casualties killed 20 person to NP children part of 1',
  ],
  [
    'Forty people were wounded in Lebanon, three of them critically.',
    'casualties wounded 40 person to LB',
    'casualties wounded 3 person to LB part of 1',
  ],
  [
    'The war has displaced 11 million people in Sudan, half of them children.',
    'people displaced 11000000 person to SD',
    'people displaced 50 percent to SD children part of 1',
  ],
  [
    'Some 300,000 people fled Congo, 60 per cent of them women.',
    'people refugee about 300000 person to CD',
    'people refugee 60 percent to CD women part of 1',
  ],
  [
    'Berlin pledged Ukraine €5bn, of which €2bn is for arms.',
    'aid money 5000000000 EUR pledged by DE to UA',
    'aid money 2000000000 EUR pledged by DE to UA part of 1',
  ],
  [
    'The EU will lend Egypt €5bn, including €1bn this year.',
    'aid money 5000000000 EUR pledged by EU to EG',
    'aid money 1000000000 EUR pledged by EU to EG part of 1',
  ],
  [
    'The EU approved €7bn for Moldova: €4bn in loans and €3bn in grants.',
    'aid money 7000000000 EUR committed by EU to MD',
    'aid money 4000000000 EUR committed by EU to MD part of 1',
    'aid money 3000000000 EUR committed by EU to MD part of 1',
  ],
  [
    'Britain has delivered 10 of the 14 tanks it promised Ukraine.',
    'materiel tank 10 item delivered by GB to UA part of 2',
    'materiel tank 14 item pledged by GB to UA',
  ],
  [
    'Russia launched 60 drones at Ukraine; 52 of them were shot down.',
    'attacks drone 60 item launched by RU to UA',
    'attacks drone 52 item intercepted by RU to UA part of 1',
  ],
  [
    'Only 20% of the $2bn sought for Yemen has been paid.',
    'aid money 20 percent delivered to YE part of 2',
    'aid money 2000000000 USD requested to YE',
  ],
  [
    'The UN wants $3bn for Syria and has received $900m of it.',
    'aid money 3000000000 USD requested to SY',
    'aid money 900000000 USD delivered to SY part of 1',
  ],

  // No part: two figures beside each other.
  [
    'The quake killed 40 people in Syria and 90 in Turkey.',
    'casualties killed 40 person to SY',
    'casualties killed 90 person to TR',
  ],
  [
    'Norway pledged $10m and Finland $5m to Haiti.',
    'aid money 10000000 USD pledged by NO to HT',
    'aid money 5000000 USD pledged by FI to HT',
  ],

  // None.
  ['Five of the seven judges voted for the ban, two against.'],
  ['One of the three roads to the camp is paved.'],
  ['Half of the members are over 50, a third under 30.'],
  ['Two of his four books deal with the war of 1967.'],
];
