import type { Row } from './row.js';

/** How figures are written: digits, words, scales, signs, bounds and vague orders. */
export const numbers: readonly Row[] = [
  // Digits and groups.
  ['The flood killed 1,204 people in Pakistan.', 'casualties killed 1204 person to PK'],
  ['The flood killed 1204 people in Pakistan.', 'casualties killed 1204 person to PK'],
  [
    'Floods in Assam have affected 12,34,567 people in India.',
    'people affected 1234567 person to IN',
  ],
  ['Floods in India have affected 4.98 lakh people.', 'people affected 498000 person to IN'],
  [
    'India has given Nepal Rs 1,200 crore for rebuilding.',
    'aid money 12000000000 INR delivered by IN to NP',
  ],
  ['India has given Nepal ₹75 crore in relief.', 'aid money 750000000 INR delivered by IN to NP'],
  [
    'Some 2.5 lakh crore rupees will be needed to rebuild, the minister said.',
    'aid money about 2500000000000 INR requested',
  ],
  ['The war has displaced 1.2 mn people in Sudan.', 'people displaced 1200000 person to SD'],
  ['The war has displaced 1.2m people in Sudan.', 'people displaced 1200000 person to SD'],

  // Words.
  ['Twelve people were killed in Beirut.', 'casualties killed 12 person to LB'],
  ['Twenty-three miners died in a landslide in Indonesia.', 'casualties killed 23 person to ID'],
  ['One hundred and forty people drowned off Libya.', 'casualties killed 140 person to LY'],
  [
    'Two hundred and fifty houses were destroyed by the quake in Nepal.',
    'infrastructure home 250 item destroyed to NP',
  ],
  ['Half a million people fled their homes in Myanmar.', 'people displaced 500000 person to MM'],
  ['A million people in Haiti need help.', 'people in need 1000000 person to HT'],
  ['Three quarters of a million people have fled Sudan.', 'people refugee 750000 person to SD'],
  [
    'Fifteen hundred homes were destroyed in Morocco.',
    'infrastructure home 1500 item destroyed to MA',
  ],
  ['A hundred tonnes of rice were delivered to Chad.', 'materiel food 100 tonne delivered to TD'],
  ['Two and a half million people in Somalia need food.', 'people in need 2500000 person to SO'],
  ['A dozen soldiers were killed in Mali.', 'casualties killed 12 person to ML soldiers'],
  ['Two dozen civilians were wounded in Kherson.', 'casualties wounded 24 person to UA civilians'],
  ['Half a dozen drones were shot down over Kyiv.', 'attacks drone 6 item intercepted by RU to UA'],
  ['A pair of howitzers was delivered to Estonia.', 'materiel howitzer 2 item delivered to EE'],

  // Money.
  ['The EU has paid Ukraine €1.5-billion.', 'aid money 1500000000 EUR delivered by EU to UA'],
  ['The EU has paid Ukraine EUR 50 mn.', 'aid money 50000000 EUR delivered by EU to UA'],
  ['The EU has paid Ukraine 50 million euros.', 'aid money 50000000 EUR delivered by EU to UA'],
  [
    'Washington has approved US$1.75bn for Ukraine.',
    'aid money 1750000000 USD committed by US to UA',
  ],
  ['Canada pledged C$25 million to Lebanon.', 'aid money 25000000 CAD pledged by CA to LB'],
  ['Canberra pledged A$3.5m to Vanuatu.', 'aid money 3500000 AUD pledged by AU to VU'],
  ['Tokyo pledged 15.8 billion yen to Ukraine.', 'aid money 15800000000 JPY pledged by JP to UA'],
  [
    'Bern approved 1.5bn Swiss francs for Ukraine.',
    'aid money 1500000000 CHF committed by CH to UA',
  ],
  ['Seoul has sent Turkey 1.2bn won.', 'aid money 1200000000 KRW delivered by KR to TR'],
  ['Denmark donated 50 million kroner to Sudan.', 'aid money 50000000 DKK delivered by DK to SD'],
  ['Poland has given Ukraine 300 million zlotys.', 'aid money 300000000 PLN delivered by PL to UA'],
  ['Britain will provide £2.3bn to Ukraine.', 'aid money 2300000000 GBP pledged by GB to UA'],
  ['Beijing donated 100m yuan to Myanmar.', 'aid money 100000000 CNY delivered by CN to MM'],
  [
    'France pledged a quarter of a billion euros to Lebanon.',
    'aid money 250000000 EUR pledged by FR to LB',
  ],
  [
    'Germany pledged half a billion dollars to Syria.',
    'aid money 500000000 USD pledged by DE to SY',
  ],

  // Bounds.
  ['Over 300 people were killed in Turkey.', 'casualties killed more_than 300 person to TR'],
  [
    'No fewer than 300 people were killed in Turkey.',
    'casualties killed at_least 300 person to TR',
  ],
  ['Fewer than 300 people were killed in Turkey.', 'casualties killed less_than 300 person to TR'],
  ['Close to 300 people were killed in Turkey.', 'casualties killed nearly 300 person to TR'],
  ['Just under 300 people were killed in Turkey.', 'casualties killed nearly 300 person to TR'],
  ['As many as 300 people were killed in Turkey.', 'casualties killed up_to 300 person to TR'],
  ['Roughly 300 people were killed in Turkey.', 'casualties killed about 300 person to TR'],
  ['An estimated 300 people were killed in Turkey.', 'casualties killed about 300 person to TR'],
  ['Just over 300 people were killed in Turkey.', 'casualties killed more_than 300 person to TR'],
  ['Upwards of 300 people were killed in Turkey.', 'casualties killed more_than 300 person to TR'],
  ['In Turkey, 300 or more people were killed.', 'casualties killed at_least 300 person to TR'],
  ['A minimum of 300 people were killed in Turkey.', 'casualties killed at_least 300 person to TR'],
  [
    'In excess of 300 people were killed in Turkey.',
    'casualties killed more_than 300 person to TR',
  ],
  ['The death toll in Turkey passed 7,200.', 'casualties killed more_than 7200 person to TR'],
  [
    'Well over a thousand people were wounded in Syria.',
    'casualties wounded more_than 1000 person to SY',
  ],
  [
    'More than a dozen people were wounded in Syria.',
    'casualties wounded more_than 12 person to SY',
  ],

  // Ranges.
  ['Between 70,000 and 80,000 people fled Ethiopia.', 'people refugee range 75000 person to ET'],
  [
    'From 200 to 300 people were killed in Derna, Libya.',
    'casualties killed range 250 person to LY',
  ],
  ['Rebuilding Gaza would cost $40-50 billion.', 'aid money range 45000000000 USD requested to PS'],
  ['Five to seven people were wounded in Kharkiv.', 'casualties wounded range 6 person to UA'],

  // Vague orders.
  ['Dozens of people were killed in Haiti.', 'casualties killed vague 12 person to HT'],
  ['Scores of people were killed in Haiti.', 'casualties killed vague 20 person to HT'],
  ['Several people were killed in Haiti.', 'casualties killed vague 3 person to HT'],
  ['A handful of people were wounded in Haiti.', 'casualties wounded vague 3 person to HT'],
  ['Hundreds of people are missing in Haiti.', 'casualties missing vague 100 person to HT'],
  [
    'Tens of thousands of people were displaced in Haiti.',
    'people displaced vague 10000 person to HT',
  ],
  ['Millions of people in Yemen need aid.', 'people in need vague 1000000 person to YE'],
  [
    'Japan pledged hundreds of millions of dollars to Ukraine.',
    'aid money vague 100000000 USD pledged by JP to UA',
  ],
  ['A couple of rockets hit Sderot in Israel.', 'attacks rocket vague 2 item struck to IL'],
  ['Many people were killed in Haiti.'],
  ['Numerous homes were destroyed in Haiti.'],

  // Shares.
  [
    'Two thirds of the homes in Derna, Libya, were destroyed.',
    'infrastructure home 66.67 percent destroyed to LY',
  ],
  ['One in five people in Haiti has been displaced.', 'people displaced 20 percent to HT'],
  ['Nine in ten people in Gaza have been displaced.', 'people displaced 90 percent to PS'],
  ['Half of the population of Yemen needs aid.', 'people in need 50 percent to YE'],
  [
    'Some 34 per cent of schools in Sudan have been damaged.',
    'infrastructure school about 34 percent damaged to SD',
  ],

  // Numbers of other things.
  ['The temperature in the camp fell to -4°C, and 12 mm of rain came down.'],
  ['Prices rose by 2.1% in the quarter, from 3% to 4% a year.'],
  ['The 36-year-old commander has 14 years of service and three children.'],
  ['The column was 64 km long and moved at 5 km/h.'],
  ['Unemployment stood at 7.5 per cent in 2019 and at 9 per cent in 2020.'],
  ['The bill passed by 311 votes to 112, with one abstention.'],
  ['On 24.02.2022 at 05:07 the call came from +49 30 1234567.'],
  ['The magnitude-7.8 quake was followed by one of 7.5 nine hours later.'],
  ['Resolution 2728 was adopted at the 9586th meeting, in room 3.'],
  ['He is 1.82 metres tall and weighs 90 kg.'],
  ['The stadium seats 42,000 and cost €310m to build.'],
  ['The rate is fixed at 5.3 to the dollar until 2026.'],
  ['Turnout was 61%, two points up on 2018.'],
  ['Kilometre 17 of Route 4 lies 300 m above the sea.'],
  ['Some 60-odd people were killed in Turkey.', 'casualties killed about 60 person to TR'],
];
