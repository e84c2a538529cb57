import type { Row } from './row.js';

/** Who gives, fires or inflicts; who receives, is attacked or suffers. */
export const parties: readonly Row[] = [
  ['Kyiv fired six ATACMS missiles at Russia.', 'attacks missile 6 item launched by UA to RU'],
  ['Moscow launched 90 drones at Ukraine.', 'attacks drone 90 item launched by RU to UA'],
  ['Pakistan shot down 25 Indian drones.', 'attacks drone 25 item intercepted by IN to PK'],
  [
    'Ukrainian drones struck three refineries in Russia.',
    'infrastructure refinery 3 item damaged by UA to RU',
  ],
  [
    'Russian shelling killed two people in Nikopol, Ukraine.',
    'casualties killed 2 person by RU to UA',
  ],
  [
    'Houthi rebels killed 14 soldiers in Marib, Yemen.',
    'casualties killed 14 person by Houthis to YE soldiers',
  ],
  ['Hamas killed 1,200 people in Israel.', 'casualties killed 1200 person by Hamas to IL'],
  ['Boko Haram killed 40 farmers in Nigeria.', 'casualties killed 40 person by Boko Haram to NG'],
  [
    'M23 rebels killed 20 civilians in Congo.',
    'casualties killed 20 person by M23 to CD civilians',
  ],
  [
    'Al-Shabaab killed 54 Ugandan soldiers in Somalia.',
    'casualties killed 54 person by al-Shabaab to UG soldiers',
  ],
  ['The RSF has killed 120 people in Gezira, Sudan.', 'casualties killed 120 person by RSF to SD'],
  ['Israel has killed 700 people in Lebanon.', 'casualties killed 700 person by IL to LB'],
  [
    'Azerbaijan said Armenian fire had killed three of its soldiers.',
    'casualties killed 3 person by AM to AZ soldiers',
  ],
  ['Jordan sent Gaza 30 aid trucks.', 'materiel aid truck 30 item delivered by JO to PS'],
  ['Ankara has given Syria 50 generators.', 'materiel generator 50 item delivered by TR to SY'],
  ['Paris pledged €100m to Beirut.', 'aid money 100000000 EUR pledged by FR to LB'],
  [
    'The Pentagon will send Kyiv 50 armoured vehicles.',
    'materiel armoured vehicle 50 item pledged by US to UA',
  ],
  ['Oslo will give Gaza 100 million kroner.', 'aid money 100000000 NOK pledged by NO to PS'],
  [
    'The Kremlin sent Syria 100,000 tonnes of wheat.',
    'materiel food 100000 tonne delivered by RU to SY',
  ],
  [
    'UNICEF delivered 40 incubators to Gaza.',
    'materiel incubator 40 item delivered by UNICEF to PS',
  ],
  [
    'The International Monetary Fund will lend Egypt $5 billion.',
    'aid money 5000000000 USD pledged by IMF to EG',
  ],
  ['Pakistan will get $7bn from the IMF.', 'aid money 7000000000 USD pledged by IMF to PK'],
  [
    'Kenya received $60m from the World Bank for flood victims.',
    'aid money 60000000 USD delivered by WB to KE',
  ],
  [
    'Spain will deliver 19 tanks to Kyiv and ten to Poland.',
    'materiel tank 19 item pledged by ES to UA',
    'materiel tank 10 item pledged by ES to PL',
  ],
  ['German aid worth €500m has reached Jordan.', 'aid money 500000000 EUR delivered by DE to JO'],
  [
    'Sweden and Denmark will give Ukraine 15 tanks.',
    'materiel tank 15 item pledged by SE+DK to UA',
  ],
  ['Iraq has sent Turkey 40 tonnes of food.', 'materiel food 40 tonne delivered by IQ to TR'],
  ['Mexico gave 3 million pesos to Cuba.', 'aid money 3000000 MXN delivered by MX to CU'],
  ['More than 5 million people have fled Syria.', 'people refugee more_than 5000000 person to SY'],
  ['Poland has taken in a million refugees from Ukraine.', 'people refugee 1000000 person to UA'],
  [
    "Myanmar's army bombed a village, killing 11 children.",
    'casualties killed 11 person by MM to MM children',
  ],
  ['Japan was hit by a quake that killed 64 people.', 'casualties killed 64 person to JP'],

  [
    'Ethiopian troops killed 45 civilians in Merawi, Ethiopia.',
    'casualties killed 45 person by ET to ET civilians',
  ],
  [
    'DAMASCUS, Syria – A government helicopter dropped bombs on a market in Douma, killing 16 people.',
    'casualties killed 16 person by SY to SY',
  ],
  [
    'BAMAKO – The army said that it had killed 28 militants in Mali.',
    'casualties killed 28 person by ML militants',
  ],
  [
    "KHARTOUM – Sudan's army lost 14 men in fighting with the RSF on Sunday.",
    'casualties killed 14 person by RSF to SD men',
  ],
  [
    'Fighters of an Islamic State branch, ISWAP, fell on a village in Nigeria and killed 40 people.',
    'casualties killed 40 person by ISWAP to NG',
  ],
  [
    'JNIM boasted of having slain 60 soldiers in Burkina Faso.',
    'casualties killed 60 person by JNIM to BF soldiers',
  ],
  [
    'DHAKA – Floods have hit Bangladesh. The interim government, in its second year under Muhammad Yunus, has allotted Tk 12 million in cash.',
    'aid money 12000000 BDT committed by BD to BD',
  ],
  [
    'Canada will draw C$40 million from its reserves for aid to Haiti.',
    'aid money 40000000 CAD pledged by CA to HT',
  ],
  [
    'Norway presented a package for Ukraine. It includes 2 billion kroner for buying shells.',
    'aid money 2000000000 NOK delivered by NO to UA',
  ],
  [
    'Because of Israeli aggression nine people died in Lebanon.',
    'casualties killed 9 person by IL to LB',
  ],

  // A reader could not tell, so the list is empty.
  [
    'A third day of shelling along the border killed 11 people in Cambodia.',
    'casualties killed 11 person to KH',
  ],
  ['Gunmen killed 12 people at a bar in Mexico.', 'casualties killed 12 person to MX'],
  ['Unknown attackers killed nine people in Mali.', 'casualties killed 9 person to ML'],
  ['Two people were killed by landmines.', 'casualties killed 2 person'],
  ['Donors pledged $3.3 billion to Afghanistan.', 'aid money 3300000000 USD pledged to AF'],

  // Who gives first is not whom the article is about.
  [
    'Norway has sent more than 30bn kroner in aid since the invasion began in 2022.',
    'aid money more_than 30000000000 NOK delivered by NO',
  ],
  [
    'Germany sent 900 tents and Italy 12 tents. France sent 45,000 tents.',
    'materiel tent 900 item delivered by DE',
    'materiel tent 12 item delivered by IT',
    'materiel tent 45000 item delivered by FR',
  ],
  // Who buys for another, or takes from what is its own, gives; trade is no claim.
  [
    'Denmark has bought 19 howitzers for Ukraine.',
    'materiel howitzer 19 item delivered by DK to UA',
  ],
  ['Poland bought 96 helicopters for its army.', 'materiel helicopter 96 item delivered to PL'],
  [
    'Spain took 10 tanks from its stocks for Ukraine.',
    'materiel tank 10 item delivered by ES to UA',
  ],
  ['The army took 10 tanks from Ukrainian stocks.', 'materiel tank 10 item captured'],
  [
    'Berlin bought shells for Ukraine at a cost of €150m.',
    'aid money 150000000 EUR delivered by DE to UA',
  ],
  ['Last year Europe bought gas from Russia at a cost of €8bn.'],
  ['China imported oil from Iran at a price of $6bn.'],
  // Who only gives is not who is helped; who is accused does it; a group loses its own.
  [
    "Denmark's 21st donation, worth 1.1 billion kroner, includes shells.",
    'aid money 1100000000 DKK delivered by DK',
  ],
  [
    'Thailand accused Cambodia of firing 5,000 rockets.',
    'attacks rocket 5000 item launched by KH to TH',
  ],
  ['Armenia blamed Azerbaijan for firing 40 shells.', 'attacks shell 40 item launched by AZ to AM'],
  [
    'Hezbollah lost 4,000 fighters in the war.',
    'casualties killed 4000 person to Hezbollah militants',
  ],
  [
    'Taiwan will buy 84 engines from the United States for $5.2 billion.',
    'materiel engine 84 item pledged by US to TW',
  ],
  ['Germany will buy shells for Ukraine for €150m.', 'aid money 150000000 EUR pledged by DE to UA'],
  ['Poland scrambled jets after 19 drones crossed its border.'],
  ['Nineteen drones entered Polish airspace.'],
  // No claims.
  ['Russia and Ukraine met for the third time in 2022.'],
  ['Israel and Lebanon drew a border of 120 km.'],
  ['The United Nations was founded by 51 states.'],
  ['India beat Pakistan by six wickets with 34 balls left.'],
  ['Hamas won 74 of 132 seats in 2006.'],
  ['Turkey has 81 provinces and four neighbours to the east.'],
  ["Ghana's army has marched on 6 March since 1957."],
  ['The government of Peru will draw lots for 12 seats on the board.'],
  ['In its third week the cabinet of Nepal met five times.'],
  ['The Taliban took Kabul 20 years after they lost it.'],
  [
    "Severe flooding in Pakistan's Punjab province has killed 43 people.",
    'casualties killed 43 person to PK',
  ],
  ["Hail in India's Punjab injured 12 farmers.", 'casualties wounded 12 person to IN'],
  [
    'China has given Kenya $2m, and Britain another £1.33m.',
    'aid money 2000000 USD delivered by CN to KE',
    'aid money 1330000 GBP delivered by GB to KE',
  ],
  [
    'Norway promised Chad $30m, Italy an additional $5m and Spain some $3m.',
    'aid money 30000000 USD pledged by NO to TD',
    'aid money 5000000 USD pledged by IT to TD',
    'aid money about 3000000 USD pledged by ES to TD',
  ],
  [
    'China gave Sudan 50 trucks and Turkey a further 20.',
    'materiel truck 50 item delivered by CN to SD',
    'materiel truck 20 item delivered by TR to SD',
  ],
  [
    'Germany pledged €40m to Kenya and another €5m to Chad.',
    'aid money 40000000 EUR pledged by DE to KE',
    'aid money 5000000 EUR pledged by DE to TD',
  ],
  [
    'The quake killed 40 people in Syria and another 12 in Turkey.',
    'casualties killed 40 person to SY',
    'casualties killed 12 person to TR',
  ],
  [
    'Thailand accused Cambodia of 12 attacks along the border on Monday.',
    'attacks attack 12 item launched by KH to TH',
  ],
  [
    'Boko Haram is accused of three attacks in Borno in Nigeria.',
    'attacks attack 3 item launched by Boko Haram to NG',
  ],
  [
    'Kyiv accused Russia of 40 drone strikes on Odesa.',
    'attacks strike 40 item launched by RU to UA',
  ],
  ['Syria blamed Israel for 14 deaths in Homs.', 'casualties killed 14 person by IL to SY'],
  [
    'ADF fighters killed 12 in Ituri in Congo. The group is blamed for 40 attacks this year.',
    'casualties killed 12 person by ADF to CD',
    'attacks attack 40 item launched by ADF to CD',
  ],
  ['Officials blamed poor building for 80 deaths in Morocco.', 'casualties killed 80 person to MA'],
  [
    'Qatar and Turkey will each give Gaza $50 million.',
    'aid money 50000000 USD pledged by QA+TR to PS',
  ],
  [
    'Norway and Sweden each sent Ukraine 10 tanks.',
    'materiel tank 10 item delivered by NO+SE to UA',
  ],
  ['The shovels cost $30 each.'],
  [
    'Pakistan said more than 200 Taliban fighters had been killed.',
    'casualties killed more_than 200 person to AF militants',
  ],
  ['The agency has opened 252 shelters and built 40 clinics after the quake.'],
  ['We have set up 511 relief camps after the floods in Kenya.'],
  ['The ship took on 41 survivors, among them three children, off Libya.'],
  ['The town has 60 police officers and 12 nurses.'],
  ["The bank has 40 branches in Pakistan's Punjab."],
  [
    'Thousands have fled Sudan for camps in Chad and in Egypt. Cholera killed 3,500 people.',
    'people refugee vague 1000 person to SD',
    'casualties killed 3500 person to SD',
  ],
];
