/** A text and, for each of its claims in order, who states the figure; null where the writer does. */
export type SpeakerRow = readonly [text: string, ...saidBy: (string | null)[]];

export const speakers: readonly SpeakerRow[] = [
  ['Twelve people were killed in Odesa, governor Oleh Kiper said.', 'Oleh Kiper'],
  ['"We have 14 dead," said Mayor Ihor Terekhov in Kharkiv.', 'Ihor Terekhov'],
  ['Police said nine people had died in Peshawar.', 'Police'],
  ['According to the UN, 30 civilians were killed in Gaza.', 'UN'],
  ['UNICEF says that two million children in Yemen are hungry.', 'UNICEF'],
  ['Russia lost 14 tanks, the General Staff reported.', 'General Staff'],
  ['President Volodymyr Zelensky said 31,000 soldiers had been killed.', 'Volodymyr Zelensky'],
  ['Kyiv says that 20 drones were shot down.', 'Kyiv'],
  ['Israel said that it had killed 60 militants.', 'Israel'],
  ['The Washington-based group HRANA lists 657 dead in Iran.', 'HRANA'],
  ['Geneva-based Medair said 20 people had died in Goma.', 'Medair'],
  ['The London-based monitor Airwars counted 90 civilians killed in Mosul.', 'Airwars'],
  [
    'Some 400 people are missing in Derna, according to Tamer Ramadan of the Red Cross.',
    'Tamer Ramadan',
  ],
  ['In a report, Amnesty International put the dead in Sudan at 200.', 'Amnesty International'],
  ['The World Bank estimates the damage in Gaza at $18.5bn.', 'World Bank'],
  [
    'The Syrian Observatory for Human Rights counted 42 dead in Idlib.',
    'Syrian Observatory for Human Rights',
  ],
  ['Forty homes were destroyed, Dr Aisha Bello told reporters in Maiduguri.', 'Aisha Bello'],
  ['A total of 53 bodies have been found, added Abdul Rahim.', 'Abdul Rahim'],
  ['Hamas claimed that its men had killed 12 soldiers.', 'Hamas'],
  ['Colonel Asim Munir said Pakistan had shot down 12 drones.', 'Asim Munir'],
  ['The quake killed 20 people, state media reported.', 'state media'],

  // The report goes on.
  [
    'Nine people died in Kherson, said Roman Mrochko. Another 14 were wounded.',
    'Roman Mrochko',
    'Roman Mrochko',
  ],
  [
    'Police said nine people had died in Lima. Forty more were hurt, they added.',
    'Police',
    'Police',
  ],
  ['The UN says 40 people were killed. It also counts 12,000 displaced people.', 'UN', 'UN'],
  ['The coast guard has saved 31 people, it said. Two are still missing.', 'coast guard', null],
  ['PDMA update, 4 Sept\n• Deaths: 41\n• Injured: 90', 'PDMA', 'PDMA'],
  [
    'Figures from the health ministry as of Friday:\n– killed: 301\n– wounded: 877',
    'health ministry',
    'health ministry',
  ],
  ['Nine people died, according to governor Amir Sayed.', 'Amir Sayed'],
  ['The disaster agency lifted its count of the dead to 88 on Monday.', 'disaster agency'],
  ['"I buried four," a teacher from Derna said by telephone.', 'teacher'],
  ["The UN's flash appeal asks for $71m to help 250,000 people in Libya.", 'UN', 'UN'],
  ["Kenya's disaster agency, the NDOC, said 46 people had drowned.", 'NDOC'],

  ['IDF operational update, 25 Oct\n• 12 rockets were fired from Lebanon.', 'IDF'],
  [
    'Ruslan Osypenko, head of the region, 08:00\n– two killed\n– nine wounded',
    'Ruslan Osypenko',
    'Ruslan Osypenko',
  ],
  ["The centre's latest tally: 217 dead.", 'centre'],
  ['Secretary General Mark Rutte: pledges to Ukraine stand at $4bn.', 'Mark Rutte'],
  ['The police list 165 residents of Petropolis as missing.', 'police'],
  ['The UN launched an appeal for $187m on Wednesday.', 'UN'],
  ['A spokesman for the National Unity Government said 24 people had died.', 'spokesman'],

  // What did not happen ends a report.
  ['Windows shattered in Odesa, the mayor said. No casualties were reported.', 'mayor'],
  ['The drone fell in a field near Galati, police said. There were no injuries.', 'police'],

  // The report ends: another place, another party, another kind of news.
  ['Six people died in Lima, police said. In Ecuador, floods killed 11.', 'police', null],
  ['Six people died, police said. Since May, the rains have killed 190.', 'police', null],
  ['The minister said 40 homes burned. Norway has sent 300 tents to Chile.', 'minister', null],
  ['According to UNICEF, 12 children died. A second tremor killed four people.', 'UNICEF', null],

  // Another speaker comes.
  ['Israel said it had killed 20 militants. Hamas said 14 civilians had died.', 'Israel', 'Hamas'],
  ['Nine people died, police said. UNICEF said four of them were children.', 'police', 'UNICEF'],

  // Who gives is no speaker; nor is anybody where the writer speaks.
  ['Norway pledged $40m to Sudan.', null],
  ['Washington announced $300m in arms for Ukraine.', null],
  ['The floods killed 40 people in Kenya.', null],
  ['The Pentagon will send Ukraine 12 howitzers.', null],
  ['Russia fired 30 missiles at Ukraine on Monday.', null],
  [
    'Lithuania will give Ukraine 30 million euros, its defence minister Dovile Sakaliene told Reuters.',
    'Dovile Sakaliene',
  ],
  [
    "Ukraine's defence minister, Denys Shmyhal, thanked Copenhagen and said 12 people had been killed.",
    'Denys Shmyhal',
  ],
  ['UNRWA, whose head Philippe Lazzarini visited Amman, said 380 staff had died in Gaza.', 'UNRWA'],
  ['Her deputy, Maria Santos, said 40 people were missing in Cebu.', 'Maria Santos'],
  ['President Rodrigo Duterte promised 40 million pesos for Cebu.', 'Rodrigo Duterte'],
  ['An ad-hoc committee said 12 people had died in Kyiv.', 'ad-hoc committee'],
];
