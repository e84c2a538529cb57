/** A text and, for each of its claims in order, what time the figure covers: "from..to", or "none". */
export type DateRow = readonly [text: string, ...when: string[]];

/** Read as of Friday, 15 November 2024. */
export const dates: readonly DateRow[] = [
  // A day.
  ['Strikes killed nine people in Kyiv on Monday.', '2024-11-11..2024-11-11'],
  ['On Thursday Russia fired 14 missiles at Ukraine.', '2024-11-14..2024-11-14'],
  ['Nine people were killed in Beirut yesterday.', '2024-11-14..2024-11-14'],
  ['Nine people were killed in Beirut today.', '2024-11-15..2024-11-15'],
  ['The quake of 6 February 2023 killed 50,000 people in Turkey.', '2023-02-06..2023-02-06'],
  ['The quake killed 50,000 people in Turkey on Feb. 6, 2023.', '2023-02-06..2023-02-06'],
  ['On 7 October 2023 Hamas killed 1,200 people in Israel.', '2023-10-07..2023-10-07'],
  ['Floods in Spain killed 217 people on 29 October.', '2024-10-29..2024-10-29'],

  // Since.
  ['Since 24 February 2022 the US has sent Ukraine $60bn.', '2022-02-24..2024-11-15'],
  ['The war has killed 43,000 people in Gaza since Oct. 7, 2023.', '2023-10-07..2024-11-15'],
  ['Since April 2023, 11 million people have been displaced in Sudan.', '2023-04..2024-11-15'],
  ['Some 500 people have been killed in Haiti since Monday.', '2024-11-11..2024-11-15'],
  ['Germany has given Ukraine €28bn since 2022.', '2022..2024-11-15'],
  ['Cholera has killed 700 people in Sudan since July.', '2024-07..2024-11-15'],

  // A span back from now.
  ['In the past 24 hours, 47 people were killed in Gaza.', '2024-11-14..2024-11-15'],
  ['Over the past day Russia lost 1,300 soldiers.', '2024-11-14..2024-11-15'],

  // Months and years.
  ['Russia fired 2,000 drones at Ukraine in October.', '2024-10..2024-10'],
  ['WFP delivered 8,000 tonnes of food to Sudan last month.', '2024-10..2024-10'],
  ['Last year, 33,000 people were killed in Sudan.', '2023..2023'],
  ['This year 3,600 people have been killed in Haiti.', '2024..2024'],
  ['In 2010 a quake killed 220,000 people in Haiti.', '2010..2010'],
  ['In March 2011 a tsunami killed 18,500 people in Japan.', '2011-03..2011-03'],
  ['The UN wants $4.2bn for Sudan in 2025.', '2025..2025'],
  ['The EU will lend Ukraine €35bn in 2025.', '2025..2025'],

  // Between two dates.
  ['From 2014 to 2021 the war killed 14,000 people in Ukraine.', '2014..2021'],
  ['The EU approved €50bn for Ukraine for 2024-2027.', '2024..2027'],
  ['Between January and March, 300 people were killed in Mali.', '2024-01..2024-03'],

  ['Between 26 October and 2 November 4,000 people fled Juba.', '2024-10-26..2024-11-02'],
  ['Between October and the end of April cholera killed 138 in Yemen.', '2023-10..2024-04'],
  ['Kyiv will get €90bn for 2026 and 2027 from the EU.', '2026..2027'],
  ['Agencies helped 5 million Somalis in the first seven months of the year.', '2024-01..2024-07'],
  ['Cholera has killed 760 in Sudan since mid-July.', '2024-07..2024-11-15'],
  ['Russia launched 90 missiles at Ukraine last week.', '2024-11-04..2024-11-10'],
  [
    'On Monday 120 were killed in Chad and 94 the day before.',
    '2024-11-11..2024-11-11',
    '2024-11-10..2024-11-10',
  ],
  ['The 2022 response plan for Somalia requires $1.46bn.', '2022..2022'],
  ['Jordan dropped 25 tonnes of food over Gaza on Friday.', '2024-11-15..2024-11-15'],
  [
    'Russian losses since 24.02.22 (in brackets: over the past day):\n– tanks: 900 (+2)',
    '2022-02-24..2024-11-15',
    '2024-11-14..2024-11-15',
  ],

  // No time that the figure covers.
  ['In its heaviest raid since 2022 Russia fired 700 drones at Ukraine.', 'none'],
  ['Norway said on Monday that it would give Sudan $10m.', 'none'],
  ['Berlin announced on Thursday €500m for Ukraine.', 'none'],
  ['Russia launched 40 drones at Ukraine overnight.', 'none'],
  ['Nine people were killed, police said on Friday.', 'none'],
  ['Sweden will send Ukraine ten tanks.', 'none'],

  // One text, two times.
  [
    'The strike killed nine people on Monday; another killed four on Tuesday.',
    '2024-11-11..2024-11-11',
    '2024-11-12..2024-11-12',
  ],
  ['Floods killed 40 people in Chad in 2022 and 500 in 2024.', '2022..2022', '2024..2024'],
  // Days of one month, and a figure right behind a day.
  ['Between 3 and 9 November a storm destroyed 40 houses.', '2024-11-03..2024-11-09'],
  ['From 24 to 27 March rebels in Sudan killed 60 people.', '2024-03-24..2024-03-27'],
  ['A storm destroyed 40 houses on November 3-9.', '2024-11-03..2024-11-09'],
  ['Over 3–9 November 40 houses were destroyed.', '2024-11-03..2024-11-09'],
  ['On 3 and 9 November 40 houses were destroyed.', '2024-11-09..2024-11-09'],
  ['On 3 November 12 people were killed in the siege.', '2024-11-03..2024-11-03'],
  ['By 14 June 31 tanks had been destroyed by Ukraine.', '2024-06-14..2024-06-14'],
  ['Between 1 and 10 November, 60 people were killed in Lebanon.', '2024-11-01..2024-11-10'],

  // A short form of a month alone is a name.
  [
    'President Gabriel Boric, who flew over Viña del Mar, said 370 people were missing in Chile.',
    'none',
  ],
  ['Jan Egeland said 40 people had died in Sudan.', 'none'],
  ['In Mar 2024 some 40 homes burnt down in Chile.', '2024-03..2024-03'],
  // What is only to come has no span of another figure.
  [
    'Denmark, which has given Ukraine €900 million since 2022, pledged another €40 million.',
    '2022..2024-11-15',
    'none',
  ],
  [
    'Canada announced C$235 million for Ukraine, bringing its aid since 2022 to C$22 billion.',
    'none',
    '2022..2024-11-15',
  ],
];
