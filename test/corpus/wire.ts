import type { Row } from './row.js';

/** What wires, ministries and live blogs write day by day, of every topic. */
export const wire: readonly Row[] = [
  [
    'Some 1,200 houses were wholly or partly wrecked in Tonga.',
    'infrastructure home about 1200 item damaged to TO',
  ],
  [
    'Rescuers pulled out six bodies at 4 in the afternoon, police in Lima said.',
    'casualties killed 6 person to PE',
  ],
  [
    'The government of Zambia has released K300 million for drought relief.',
    'aid money 300000000 ZMW committed by ZM to ZM',
  ],
  [
    'Ambulances took 61 people to hospital after the blast in Odesa.',
    'casualties wounded 61 person to UA',
  ],
  [
    'More than 400 were rushed to clinics in Dhaka.',
    'casualties wounded more_than 400 person to BD',
  ],
  [
    'About 12,000 acres of rice still under water in Assam.',
    'infrastructure crop about 12000 acre damaged to IN',
  ],
  [
    'Seoul acknowledges 40 deaths; Pyongyang admits seven soldiers were killed.',
    'casualties killed 40 person',
    'casualties killed 7 person soldiers',
  ],
  [
    'Hundreds died in the landslide in Papua. The governor spoke of 670 on Monday.',
    'casualties killed vague 100 person to ID',
    'casualties killed 670 person to ID',
  ],
  [
    'Ukraine still holds dozens of Russians, according to Moscow.',
    'casualties captured vague 12 person by UA to RU',
  ],
  ['Kyiv said it had got back 95 soldiers on Friday.', 'people returned 95 person soldiers'],
  [
    'Russia launched 140 Shaheds at Ukraine. Of the drones, 97 were jammed and 30 disappeared from radar.',
    'attacks drone 140 item launched by RU to UA',
    'attacks drone 97 item intercepted by RU to UA',
    'attacks drone 30 item intercepted by RU to UA',
  ],
  [
    'Nine of the missiles headed for Kyiv, the air force said.',
    'attacks missile 9 item launched by RU to UA',
  ],
  [
    'Rebels have carried out 60 rocket and mortar attacks on the base in Iraq.',
    'attacks attack 60 item launched to IQ',
  ],
  [
    'Israeli fire killed 40 people in Gaza, a doctor told the BBC, six of them at a queue for flour.',
    'casualties killed 40 person by IL to PS',
    'casualties killed 6 person by IL to PS part of 1',
  ],
  ['Some 5,000 people have left eastern Aleppo.', 'people displaced about 5000 person to SY'],
  [
    'The number of injured in Bangladesh stood at 1,200 on Friday.',
    'casualties wounded 1200 person to BD',
  ],
  [
    'Gunmen of the Codeco militia killed 14 villagers in Ituri, DR Congo.',
    'casualties killed 14 person by Codeco to CD',
  ],
  [
    'The Nigerian army said it had killed 30 Lakurawa fighters in Sokoto.',
    'casualties killed 30 person by NG to Lakurawa militants',
  ],
  [
    'Hezbollah fired 60 rockets from Lebanon into Israel; 22 of them were intercepted. One man was hurt.',
    'attacks rocket 60 item launched by Hezbollah to IL',
    'attacks rocket 22 item intercepted by Hezbollah to IL part of 1',
    'casualties wounded 1 person by Hezbollah to IL men',
  ],
  ['The fire brigade took 210 people to safety in Valencia.', 'people evacuated 210 person to ES'],
  [
    'The Coast Guard has flown 75 people to higher ground in Alaska.',
    'people evacuated 75 person to US',
  ],
  [
    'Around 900 more have frozen to death in Afghanistan this winter.',
    'casualties killed about 900 person to AF',
  ],
  [
    'The ministry has sent to the flooded districts 300 tents and 12 pumps.',
    'materiel tent 300 item delivered',
    'materiel pump 12 item delivered',
  ],
  [
    'A package for Kyiv valued at $275 million was announced by the Pentagon.',
    'aid money 275000000 USD pledged by US to UA',
  ],
  ['The latest contract for Ukraine is worth €90m.', 'aid money 90000000 EUR committed to UA'],
  ['Turkish rescuers are looking for another 15 miners.', 'casualties missing 15 person to TR'],
  [
    'The council counts 310 homes as destroyed and 1,200 as damaged in Maui.',
    'infrastructure home 310 item destroyed to US',
    'infrastructure home 1200 item damaged to US',
  ],
  [
    'Crews have restored power to half of the households that lost it in Puerto Rico.',
    'infrastructure household 50 percent restored to PR',
  ],
  [
    "Moscow's losses came to 900 soldiers, six tanks and two guns, Ukraine's General Staff reported.",
    'casualties casualty 900 person by UA to RU soldiers',
    'materiel tank 6 item destroyed by UA to RU',
    'materiel gun 2 item destroyed by UA to RU',
  ],
  [
    'Aid workers have delivered flour to 40,000 people in Gaza.',
    'people reached 40000 person to PS',
  ],
  [
    'The Somali capital saw its worst attack in years: 32 people died.',
    'casualties killed 32 person to SO',
  ],
  [
    'More than 60 homes were hit, of which 22 were destroyed, in Kharkiv.',
    'infrastructure home more_than 60 item damaged to UA',
    'infrastructure home 22 item destroyed to UA part of 1',
  ],
  [
    'The party has raised its estimate of the dead from 40 to 55, and 12 are missing.',
    'casualties killed 40 person',
    'casualties killed 55 person',
    'casualties missing 12 person',
  ],
  ['Aid groups have sent to the stranded villagers 300 tents.', 'materiel tent 300 item delivered'],
  [
    'Some 900 sheep and 300 cows drowned in the floods in Kenya.',
    'infrastructure livestock about 900 item destroyed to KE',
    'infrastructure livestock 300 item destroyed to KE',
  ],
  [
    'The appeal for Yemen has received $435 million, or 16 per cent.',
    'aid money 435000000 USD delivered to YE',
    'aid money 16 percent delivered to YE',
  ],
  [
    'Canada is giving $200m to Ukraine. Another $50m will follow in May, it said.',
    'aid money 200000000 USD pledged by CA to UA',
    'aid money 50000000 USD pledged by CA to UA',
  ],
  [
    'Norway presented a package of 2 billion kroner for Kyiv.',
    'aid money 2000000000 NOK pledged by NO to UA',
  ],
  [
    'The army lost 12 soldiers in the ambush, Niamey said; it killed more than 50 jihadists.',
    'casualties killed 12 person to NE soldiers',
    'casualties killed more_than 50 person by NE militants',
  ],
  [
    'Police in Karachi said the bomb killed 12 and wounded 30.',
    'casualties killed 12 person to PK',
    'casualties wounded 30 person to PK',
  ],
  [
    'Nine bodies were found under the snow in Kashmir; three climbers are still being sought.',
    'casualties killed 9 person to IN',
    'casualties missing 3 person to IN',
  ],
  [
    'In Gaza City, 12 people waiting for flour were shot dead by troops, witnesses said.',
    'casualties killed 12 person to PS',
  ],
  [
    "Israel's army says it has hit 300 Hezbollah positions; Lebanon's health ministry counts 40 dead.",
    'infrastructure command post 300 item damaged by IL to Hezbollah',
    'casualties killed 40 person by IL to LB',
  ],
  [
    'The World Bank has approved $500 million for Mozambique, half of it as grants.',
    'aid money 500000000 USD committed by WB to MZ',
    'aid money 50 percent committed by WB to MZ part of 1',
  ],
  [
    'Tokyo will lend Manila 30 billion yen for 12 coast guard ships.',
    'aid money 30000000000 JPY pledged by JP to PH',
    'materiel ship 12 item pledged by JP to PH',
  ],
  [
    'Kyiv received the first 10 of 49 promised Abrams tanks.',
    'materiel tank 10 item delivered to UA part of 2',
    'materiel tank 49 item pledged to UA',
  ],
  [
    'Of 96 drones, 80 were shot down and 12 failed to reach their targets, the air force said.',
    'attacks drone 96 item launched',
    'attacks drone 80 item intercepted part of 1',
    'attacks drone 12 item intercepted part of 1',
  ],
  [
    'The blast at the plant in Bangladesh left seven dead and 50 burned.',
    'casualties killed 7 person to BD',
    'casualties wounded 50 person to BD',
  ],
  [
    "More than half of Somalia's 17 million people need aid.",
    'people in need more_than 50 percent to SO',
  ],
  [
    'The WFP cut rations for 700,000 refugees in Uganda for want of $66m.',
    'people in need 700000 person to UG',
    'aid money 66000000 USD cancelled by WFP to UG',
  ],
];
