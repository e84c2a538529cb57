import type { Row } from './row.js';

/** Turns of phrase: what became of people, houses, money and goods in other than the plainest words. */
export const idioms: readonly Row[] = [
  // Casualties.
  [
    'Of 366 others there is no trace, the agency in Colombo said.',
    'casualties missing 366 person to LK',
  ],
  [
    'The fate of 344 sailors is unknown after the shelling of Odesa.',
    'casualties missing 344 person to UA',
  ],
  [
    'There has been no word from 30 miners in Quetta since the quake.',
    'casualties missing 30 person to PK',
  ],
  [
    'The earthquake in Nepal killed 76 people and left the fate of 19 others unclear.',
    'casualties killed 76 person to NP',
    'casualties missing 19 person to NP',
  ],
  [
    'There is still no sign of the 12 climbers hit by the avalanche in Nepal.',
    'casualties missing 12 person to NP',
  ],
  ['The wounded number 12,268, officials in Haiti said.', 'casualties wounded 12268 person to HT'],
  ['The wounded stand at 2,880 in Goma.', 'casualties wounded 2880 person to CD'],
  ['The hurt number 300, the governor of Sindh said.', 'casualties wounded 300 person to PK'],
  [
    'Kyiv reported the death of four residents, with nine hurt.',
    'casualties killed 4 person to UA',
    'casualties wounded 9 person to UA',
  ],
  [
    'The army admitted the loss of six soldiers in Donetsk, with 17 injured.',
    'casualties killed 6 person to UA soldiers',
    'casualties wounded 17 person to UA',
  ],
  [
    'The quake in Nepal left 7,557 dead, 41 of them foreigners, and 14,536 injured.',
    'casualties killed 7557 person to NP',
    'casualties killed 41 person to NP part of 1',
    'casualties wounded 14536 person to NP',
  ],
  [
    'The death toll in Kharkiv went up to ten from five on Saturday.',
    'casualties killed 10 person to UA',
    'casualties killed 5 person to UA',
  ],
  ['The count of wounded in Dnipro was brought up to 260.', 'casualties wounded 260 person to UA'],
  [
    'On the Donetsk axis a further 155 fighters were felled.',
    'casualties casualty 155 person to UA militants',
  ],
  [
    'The strike on Beirut killed 12 people, among them three electricians and a nun.',
    'casualties killed 12 person by IL to LB',
    'casualties killed 3 person by IL to LB part of 1',
  ],
  // People.
  ['The displaced now number 2 million in Sudan.', 'people displaced 2000000 person to SD'],
  ['Chad was already host to 409,819 Sudanese.', 'people refugee 409819 person to SD'],
  ['Lebanon is still home to 1.5 million Syrians.', 'people refugee 1500000 person to SY'],
  [
    'Some 40,000 northeasterners are without a roof, Tripoli said.',
    'people displaced about 40000 person',
  ],
  [
    'Arrivals from Darfur since 15 April: 444,000, of whom 86 per cent are women and children.',
    'people refugee 444000 person to SD',
    'people refugee 86 percent to SD women part of 1',
  ],
  [
    "More than a third of Sudan's people, 18 million, go hungry.",
    'people in need more_than 33.33 percent to SD',
  ],
  [
    'Some 2 million people hit by the drought in Somalia need food.',
    'people in need about 2000000 person to SO',
  ],
  [
    'Some 40,000 people affected by the quake in Nepal need shelter.',
    'people in need about 40000 person to NP',
  ],
  // Infrastructure.
  [
    "A quarter of Derna's buildings were hit: 891 are rubble and 398 are full of mud.",
    'infrastructure building 25 percent damaged to LY',
    'infrastructure building 891 item destroyed to LY',
    'infrastructure building 398 item damaged to LY',
  ],
  [
    'In Mariupol 90% of the blocks of flats have been damaged and 40% are beyond repair.',
    'infrastructure building 90 percent damaged to UA',
    'infrastructure building 40 percent destroyed to UA',
  ],
  [
    'Of the dwellings in Palu, close to 53,000 lie in ruins and more than 77,000 have cracks.',
    'infrastructure home nearly 53000 item destroyed to ID',
    'infrastructure home more_than 77000 item damaged to ID',
  ],
  [
    "Two thirds of Lviv's power was knocked out.",
    'infrastructure power 66.67 percent without service to UA',
  ],
  ['Sixty houses slid into the river in Pokhara.', 'infrastructure home 60 item destroyed to NP'],
  [
    'The survey counted 26,000 houses washed away in Kerala, 40,000 hectares of crops ruined and 134 bridges broken.',
    'infrastructure home 26000 item destroyed to IN',
    'infrastructure crop 40000 hectare destroyed to IN',
    'infrastructure bridge 134 item damaged to IN',
  ],
  // Money.
  [
    'A conference in Geneva drew $344 million in promises for Yemen.',
    'aid money 344000000 USD pledged to YE',
  ],
  [
    'The gathering in Berlin raised $1.7 billion in pledges for Syria.',
    'aid money 1700000000 USD pledged to SY',
  ],
  [
    'The meeting brought in €400 million in commitments for Lebanon.',
    'aid money 400000000 EUR committed to LB',
  ],
  ['Rebuilding Gaza will take $53bn, the UN said.', 'aid money 53000000000 USD requested to PS'],
  [
    'Mending the grid in Ukraine would take €2bn, the minister said.',
    'aid money 2000000000 EUR requested to UA',
  ],
  [
    'WFP must find $25 million for Chad or halt its rations.',
    'aid money 25000000 USD requested to TD',
  ],
  [
    "The UN's revised appeal for South Sudan stands at $1.8 billion.",
    'aid money 1800000000 USD requested to SS',
  ],
  [
    'The appeal for Sudan has been raised to $800 million from $500 million.',
    'aid money 800000000 USD requested to SD',
    'aid money 500000000 USD requested to SD',
  ],
  [
    'Of the $985 million that UN agencies require for Iraq, eight per cent is in hand.',
    'aid money 985000000 USD requested to IQ',
    'aid money 8 percent delivered to IQ part of 1',
  ],
  [
    'Of the $460 million asked for in Pakistan, half has been received.',
    'aid money 460000000 USD requested to PK',
    'aid money 50 percent delivered to PK part of 1',
  ],
  [
    'Of the $2.7bn that the UN is seeking for Sudan this year, 17% has come in.',
    'aid money 2700000000 USD requested to SD',
    'aid money 17 percent delivered to SD part of 1',
  ],
  [
    'The IMF is readying a $500 million credit for Sudan.',
    'aid money 500000000 USD proposed by IMF to SD',
  ],
  [
    'The government has approved €300 million in loans for Ukraine.',
    'aid money 300000000 EUR committed to UA',
  ],
  [
    'The Prime Minister will announce £500 million for Kyiv.',
    'aid money 500000000 GBP pledged by GB to UA',
  ],
  [
    'The cabinet set aside 3 billion kroner for Ukraine.',
    'aid money 3000000000 DKK committed by DK to UA',
  ],
  [
    'The Islamic Solidarity Fund lent Sudan $40 million.',
    'aid money 40000000 USD delivered by Islamic Solidarity Fund to SD',
  ],
  ['Macron promised €2bn for Lebanon.', 'aid money 2000000000 EUR pledged by FR to LB'],
  ['Zelenskiy asked Scholz for 40 tanks.', 'materiel tank 40 item requested by DE to UA'],
  [
    "Canada will pay for Ukraine's drones with C$60 million, Denmark with 400 million kroner.",
    'aid money 60000000 CAD pledged by CA to UA',
    'aid money 400000000 DKK pledged by DK to UA',
  ],
  [
    'Sweden has given Ukraine 50 vehicles, Finland 20 and Norway 14.',
    'materiel vehicle 50 item delivered by SE to UA',
    'materiel vehicle 20 item delivered by FI to UA',
    'materiel vehicle 14 item delivered by NO to UA',
  ],
  [
    "Britain's offer to Syria is worth £20 million and Norway's $8 million.",
    'aid money 20000000 GBP pledged by GB to SY',
    'aid money 8000000 USD pledged by NO to SY',
  ],
  [
    'Germany gave Barbados $5 million, and Japan gave the Maldives $2 million.',
    'aid money 5000000 USD delivered by DE to BB',
    'aid money 2000000 USD delivered by JP to MV',
  ],
  // Goods.
  [
    'Poland managed to send Ukraine 14 tanks before the winter.',
    'materiel tank 14 item delivered by PL to UA',
  ],
  ['Norway was the first to give Ukraine $60m.', 'aid money 60000000 USD delivered by NO to UA'],
  [
    '90 trucks carrying food and water went into Gaza on Monday.',
    'materiel aid truck 90 item delivered to PS',
  ],
  [
    'A convoy of 15 trucks reached Darfur on Wednesday.',
    'materiel aid truck 15 item delivered to SD',
  ],
  [
    "Losses of tanks exceed 3,000, Kyiv's general staff says.",
    'materiel tank more_than 3000 item destroyed',
  ],
  [
    'Looters made off with 9,000 tonnes of WFP food in Sudan.',
    'materiel food 9000 tonne captured to WFP',
  ],
  [
    'Baku boasts of having taken out 250 Armenian artillery pieces.',
    'materiel artillery system 250 item destroyed by AZ to AM',
  ],
  [
    'The Ministry of Defence is to make its largest gift of equipment to Ukraine. It comprises:\n• 60 boats\n• upwards of 400 vehicles',
    'materiel boat 60 item pledged to UA',
    'materiel vehicle more_than 400 item pledged to UA',
  ],
  // Attacks.
  [
    'Russia hurled 69 missiles at Ukraine; 54 never got to their mark.',
    'attacks missile 69 item launched by RU to UA',
    'attacks missile 54 item intercepted by RU to UA',
  ],
  [
    'Air defences dealt with 40 of the 45 drones that Russia sent at Ukraine overnight.',
    'attacks drone 40 item intercepted by RU to UA part of 2',
    'attacks drone 45 item launched by RU to UA',
  ],
  [
    'Russia fired 144 missiles and drones at Ukraine. Downed: 144. Of these\n— one Zircon missile\n— seven Kinzhals\n— 42 strike UAVs',
    'attacks missile 144 item launched by RU to UA',
    'attacks missile 144 item intercepted by RU to UA',
    'attacks missile 1 item intercepted by RU to UA',
    'attacks missile 7 item intercepted by RU to UA',
    'attacks drone 42 item intercepted by RU to UA',
  ],
  [
    'Two bombs brought down the roof of a hall in Sanaa on Saturday.',
    'attacks bomb 2 item struck to YE',
  ],
  ["Netanyahu's forces killed 40 people in Gaza.", 'casualties killed 40 person by IL to PS'],
  [
    'The Caribbean Development Bank offers Grenada US$1 million.',
    'aid money 1000000 USD pledged by Caribbean Development Bank to GD',
  ],
  [
    'The aid agency managed to bring 300 tonnes of flour into Gaza.',
    'materiel food 300 tonne delivered to PS',
  ],
  [
    'About 300 houses in Kherson are still under water.',
    'infrastructure home about 300 item damaged to UA',
  ],
  [
    'The quake in Nepal left 3,000 families homeless and 14 schools in ruins.',
    'people displaced 3000 person to NP',
    'infrastructure school 14 item destroyed to NP',
  ],
  ['Sudan: funding: US$1.07 billion received.', 'aid money 1070000000 USD delivered to SD'],
  [
    'In Sudan 45 per cent of health facilities are out of service.',
    'infrastructure health facility 45 percent without service to SD',
  ],
  [
    'Israeli strikes killed at least 27 in Gaza, medics say; 11 of them were waiting for flour.',
    'casualties killed at_least 27 person by IL to PS',
    'casualties killed 11 person by IL to PS part of 1',
  ],
  [
    'WFP requires US$310 million in Yemen; without it, rations for 4.8 million will be halved.',
    'aid money 310000000 USD requested to YE',
  ],
  [
    'More than 400,000 people have crossed into Chad since April.',
    'people refugee more_than 400000 person',
  ],
  [
    'Lisbon will hand over 5 helicopters to Ukraine, and 14 pilots are being trained.',
    'materiel helicopter 5 item pledged by PT to UA',
  ],
  [
    'India has landed 53 tonnes of relief in Sri Lanka.',
    'materiel aid 53 tonne delivered by IN to LK',
  ],
  // What looks alike, and is no claim.
  ['Number 300 Harbour Street in Odesa stands empty.'],
  ['There has been no word from the ministry on its 12-point plan.'],
  ['Jordan is home to 11 million people.'],
  ['The walk from the camp to the border will take 40 minutes.'],
  ['Rebuilding the bridge in Dnipro will take two years.'],
  ['The Prime Minister will hand out a £500 prize for the best essay.'],
  ['Macron, 47, flew to Beirut.'],
  ['Number 10 declined to comment on the talks with Kyiv.'],
  ['The 12 judges of the court in The Hague meet on Monday.'],
  ['The film about the siege drew two million viewers in France.'],
  ['The general never got to speak for more than 10 minutes.'],
  ['The price of bread in Port Sudan went up to 900 pounds.'],
  ['Scholz, 66, and Macron met for three hours in Berlin.'],
  ['London will move 40 civil servants to new offices.'],
  // Who comes with money brings it; and no group is blamed that the text does not name.
  [
    'Donors have pledged $618 million for South Sudan. Washington heads the table with $291 million, London follows with £60 million, and Oslo comes third with $63 million.',
    'aid money 618000000 USD pledged to SS',
    'aid money 291000000 USD pledged by US to SS',
    'aid money 60000000 GBP pledged by GB to SS',
    'aid money 63000000 USD pledged by NO to SS',
  ],
  [
    "Germany pledged €50 million for Ukraine's power grid; Denmark chipped in with €12 million and Latvia came forward with €1 million.",
    'aid money 50000000 EUR pledged by DE to UA',
    'aid money 12000000 EUR pledged by DK to UA',
    'aid money 1000000 EUR pledged by LV to UA',
  ],
  [
    'Japan stepped in with $15 million in aid for Myanmar.',
    'aid money 15000000 USD pledged by JP to MM',
  ],
  [
    'According to the monitoring group Airwars, 90 civilians died in the raid on Mosul.',
    'casualties killed 90 person to IQ civilians',
  ],
  ['An air strike on a market in Maiduguri killed 17 people.', 'casualties killed 17 person to NG'],
  ['The Kremlin followed with 20 minutes of silence.'],
  ['Kuwait led the table of medals with 12.'],
];
