import type { Row } from './row.js';

/** How far along the aid or the weapon is. */
export const status: readonly Row[] = [
  // Requested.
  [
    'Kyiv has asked Germany for 100 Taurus missiles.',
    'materiel missile 100 item requested by DE to UA',
  ],
  ['The UN appealed for $500 million for Lebanon.', 'aid money 500000000 USD requested to LB'],
  [
    'The UN appeals for $46 billion for crises around the world.',
    'aid money 46000000000 USD requested',
  ],
  ['Ukraine needs $38 billion from abroad next year.', 'aid money 38000000000 USD requested to UA'],
  ['Somalia is seeking $1.5 billion in relief.', 'aid money 1500000000 USD requested to SO'],
  ['WFP needs $270 million for Sudan.', 'aid money 270000000 USD requested to SD'],
  [
    'The president asked Congress for $100 billion for Ukraine.',
    'aid money 100000000000 USD requested by US to UA',
  ],
  [
    'Rebuilding Ukraine will cost $486 billion, the World Bank said.',
    'aid money 486000000000 USD requested to UA',
  ],
  ['UNHCR faces a shortfall of $1.1 billion.', 'aid money 1100000000 USD requested'],
  [
    'Lebanon called for $426 million to feed the displaced.',
    'aid money 426000000 USD requested to LB',
  ],

  // Proposed.
  [
    'Berlin is considering €3bn in arms for Ukraine.',
    'aid money 3000000000 EUR proposed by DE to UA',
  ],
  [
    'The European Commission proposed €50bn for Ukraine.',
    'aid money 50000000000 EUR proposed by EU to UA',
  ],
  ['Japan plans to lend Ukraine $3.3 billion.', 'aid money 3300000000 USD proposed by JP to UA'],
  [
    'Australia is in talks to send 49 Abrams tanks to Ukraine.',
    'materiel tank 49 item proposed by AU to UA',
  ],
  [
    'A bill in the US Senate would give Ukraine $25bn.',
    'aid money 25000000000 USD proposed by US to UA',
  ],
  [
    'Spain is weighing the delivery of 20 Leopard tanks to Ukraine.',
    'materiel tank 20 item proposed by ES to UA',
  ],
  ['France is mulling €200m in loans to Lebanon.', 'aid money 200000000 EUR proposed by FR to LB'],
  [
    'Washington is expected to announce $300m in arms for Ukraine.',
    'aid money 300000000 USD proposed by US to UA',
  ],

  // Pledged.
  ['France promised Armenia €12.5m.', 'aid money 12500000 EUR pledged by FR to AM'],
  ['Norway vowed to give Ukraine $1bn.', 'aid money 1000000000 USD pledged by NO to UA'],
  ['Finland announced €30m in relief for Turkey.', 'aid money 30000000 EUR pledged by FI to TR'],
  ['Canada will provide $60 million to Haiti.', 'aid money 60000000 USD pledged by CA to HT'],
  ['Belgium unveiled a €1bn package for Ukraine.', 'aid money 1000000000 EUR pledged by BE to UA'],
  ['The Netherlands has offered Morocco €5m.', 'aid money 5000000 EUR pledged by NL to MA'],
  [
    'Sweden will donate eight Archer howitzers to Ukraine.',
    'materiel howitzer 8 item pledged by SE to UA',
  ],

  // Committed.
  ['The Bundestag approved €8bn for Ukraine.', 'aid money 8000000000 EUR committed by DE to UA'],
  [
    'The IMF approved a $3 billion loan to Pakistan.',
    'aid money 3000000000 USD committed by IMF to PK',
  ],
  [
    'Congress voted for $61 billion for Ukraine.',
    'aid money 61000000000 USD committed by US to UA',
  ],
  ['The EU has allocated €20m to Sudan.', 'aid money 20000000 EUR committed by EU to SD'],
  ['Ireland set aside €10m for Gaza.', 'aid money 10000000 EUR committed by IE to PS'],
  [
    'The US House passed a $95bn bill for Ukraine.',
    'aid money 95000000000 USD committed by US to UA',
  ],
  [
    'The World Bank has signed a $750m loan with Morocco.',
    'aid money 750000000 USD committed by WB to MA',
  ],
  ['Norway earmarked 2bn kroner for Ukraine.', 'aid money 2000000000 NOK committed by NO to UA'],
  [
    'The Pentagon ordered 1,000 drones for Ukraine.',
    'materiel drone 1000 item committed by US to UA',
  ],

  // Delivered.
  ['Saudi Arabia has disbursed $1.2bn to Yemen.', 'aid money 1200000000 USD delivered by SA to YE'],
  ['The EU transferred €4.2bn to Ukraine.', 'aid money 4200000000 EUR delivered by EU to UA'],
  [
    'Ukraine received $1.1 billion from the IMF.',
    'aid money 1100000000 USD delivered by IMF to UA',
  ],
  ['Qatar donated $50m to Syria.', 'aid money 50000000 USD delivered by QA to SY'],
  [
    'Lithuania handed over 14 armoured vehicles to Ukraine.',
    'materiel armoured vehicle 14 item delivered by LT to UA',
  ],
  [
    'Ten Caesar howitzers from Denmark have arrived in Ukraine.',
    'materiel howitzer 10 item delivered by DK to UA',
  ],
  ['The appeal for Sudan is 31.7% funded.', 'aid money 31.7 percent delivered to SD'],
  [
    'Only a third of the appeal for Yemen has been funded.',
    'aid money 33.33 percent delivered to YE',
  ],

  // Blocked.
  ['Congress is holding up $14bn for Israel.', 'aid money 14000000000 USD blocked by US to IL'],
  [
    'Washington paused a shipment of 3,500 bombs to Israel.',
    'materiel bomb 3500 item blocked by US to IL',
  ],
  ['Britain suspended £35m in aid to UNRWA.', 'aid money 35000000 GBP blocked by GB to UNRWA'],
  ['The US froze $95 million in aid to Lebanon.', 'aid money 95000000 USD blocked by US to LB'],

  // Cancelled.
  [
    'Washington cancelled $400m in aid to Ethiopia.',
    'aid money 400000000 USD cancelled by US to ET',
  ],
  ['Sweden scrapped a 300m kronor grant to Mali.', 'aid money 300000000 SEK cancelled by SE to ML'],

  // Two steps.
  [
    'Of the €3bn that it pledged to Lebanon, the EU has paid €1bn.',
    'aid money 3000000000 EUR pledged by EU to LB',
    'aid money 1000000000 EUR delivered by EU to LB part of 1',
  ],
  [
    'Germany has sent Ukraine 12 of the 30 tanks it promised.',
    'materiel tank 12 item delivered by DE to UA part of 2',
    'materiel tank 30 item pledged by DE to UA',
  ],

  // No aid.
  ['The EU imposed its 14th package of sanctions and froze €210bn.'],
  ['Berlin will spend €100bn on its own army.'],
  ['Exports to Russia fell by $3bn after the ban.'],
  ['The company was awarded a contract for 12 trains worth €300m.'],
  ['Poland raised its defence budget to 4.2% of output.'],
  ['The minister promised answers within 10 days.'],
  ['The central bank sold $2bn to prop up the hryvnia.'],
  ['Oil traded at $84.20, up from $81.'],
  ['Tesla recalled 2 million cars and pledged to mend them in a day.'],
  ['France delivered a 20-page letter to two ministers.'],
  ['The court ordered the firm to pay a fine of €40m.'],
  ['Hungary vetoed €50bn of EU aid to Ukraine.', 'aid money 50000000000 EUR blocked by EU to UA'],
  [
    'Another €20bn package from Japan is struggling to pass because of a row over debt.',
    'aid money 20000000000 EUR blocked by JP',
  ],
  [
    'Turkey topped the list of donors to Somalia with $80m.',
    'aid money 80000000 USD pledged by TR to SO',
  ],
  [
    'The ADB is lining up a $2bn loan for Pakistan, and the World Bank one of $900m.',
    'aid money 2000000000 USD proposed by Asian Development Bank to PK',
    'aid money 900000000 USD proposed by WB to PK',
  ],
  [
    'Ukraine came away from the Rome conference with €10bn in pledges.',
    'aid money 10000000000 EUR pledged by IT to UA',
  ],
  [
    'A donor conference in Geneva wrung $1.1bn out of 36 governments for Yemen.',
    'aid money 1100000000 USD pledged to YE',
  ],
  [
    '$1.4bn of the $2.4bn that the UN asked for Ethiopia has come in.',
    'aid money 1400000000 USD requested by UN to ET part of 2',
    'aid money 2400000000 USD requested to ET',
  ],
  [
    'The $4.3bn appeal for Yemen is only 31% covered.',
    'aid money 4300000000 USD requested to YE',
    'aid money 31 percent delivered to YE',
  ],
  [
    "The IMF's board gave the go-ahead for a $880m payout to Kyiv.",
    'aid money 880000000 USD committed by IMF to UA',
  ],
  [
    'The Dutch parliament agreed to spend €2bn more on arms for Ukraine.',
    'aid money 2000000000 EUR pledged by NL to UA',
  ],
  [
    "Slovakia's new government scrapped a €40m shipment of ammunition that its predecessor had approved.",
    'aid money 40000000 EUR cancelled by SK to SK',
  ],
  [
    'Germany delivered two of 11 promised Patriot launchers to Ukraine.',
    'materiel launcher 2 item delivered by DE to UA part of 2',
    'materiel launcher 11 item pledged by DE to UA',
  ],
  [
    'Only 30 of the 120 pledged howitzers have arrived in Ukraine.',
    'materiel howitzer 30 item delivered to UA part of 2',
    'materiel howitzer 120 item pledged to UA',
  ],
  [
    'The Netherlands will put another 250 million euros into American arms for Ukraine.',
    'aid money 250000000 EUR pledged by NL to UA',
  ],
  [
    'The Czech initiative delivered 1.5 million rounds to Ukraine against a target of 800,000.',
    'materiel round 1500000 item delivered by CZ to UA',
    'materiel round 800000 item pledged by CZ to UA',
  ],
  [
    'Norway has sent Kenya 300 tents, toward a goal of 500.',
    'materiel tent 300 item delivered by NO to KE',
    'materiel tent 500 item pledged by NO to KE',
  ],
  [
    'Donors pledged $1.3 billion for Chad, short of the target of $2 billion.',
    'aid money 1300000000 USD pledged to TD',
    'aid money 2000000000 USD requested to TD',
  ],
  ['He put the age of the tower at 300 years.'],
  ['The team set itself a target of 60 points.'],
];
