import type { Row } from './row.js';

/** What was fired, shot down or got through; and weapons lost or taken. */
export const attacks: readonly Row[] = [
  // Launched.
  ['Russia fired 17 missiles at Kharkiv.', 'attacks missile 17 item launched by RU to UA'],
  [
    'Iran launched 180 ballistic missiles at Israel.',
    'attacks missile 180 item launched by IR to IL',
  ],
  [
    'Hamas fired more than 3,000 rockets at Israel.',
    'attacks rocket more_than 3000 item launched by Hamas to IL',
  ],
  [
    'Israel carried out 15 air strikes on Lebanon.',
    'attacks airstrike 15 item launched by IL to LB',
  ],
  [
    'The US carried out four strikes on the Houthis in Yemen.',
    'attacks strike 4 item launched by US to Houthis',
  ],
  ['Russia dropped 40 guided bombs on Ukraine.', 'attacks bomb 40 item launched by RU to UA'],
  ['Turkey conducted 25 airstrikes in Iraq.', 'attacks airstrike 25 item launched by TR to IQ'],
  ['Hezbollah launched 30 drones at Israel.', 'attacks drone 30 item launched by Hezbollah to IL'],
  ['Russia attacked Ukraine with 120 drones.', 'attacks drone 120 item launched by RU to UA'],
  [
    'Russian forces fired 300 shells at Nikopol, Ukraine.',
    'attacks shell 300 item launched by RU to UA',
  ],
  ['Pakistan launched five missiles at India.', 'attacks missile 5 item launched by PK to IN'],
  [
    'The Houthis have carried out 100 attacks on Israel.',
    'attacks attack 100 item launched by Houthis to IL',
  ],
  ['Azerbaijan fired eight rockets at Armenia.', 'attacks rocket 8 item launched by AZ to AM'],
  [
    'Russia launched 85 drones and missiles at Ukraine.',
    'attacks drone 85 item launched by RU to UA',
  ],

  // Intercepted.
  ['Ukraine shot down 14 Russian drones.', 'attacks drone 14 item intercepted by RU to UA'],
  ['Israel intercepted 12 Iranian drones.', 'attacks drone 12 item intercepted by IR to IL'],
  [
    "Russia's air defences downed 50 Ukrainian drones.",
    'attacks drone 50 item intercepted by UA to RU',
  ],
  ['Ukraine jammed 20 Russian drones.', 'attacks drone 20 item intercepted by RU to UA'],
  [
    'Ukrainian troops repelled 32 Russian attacks.',
    'attacks attack 32 item intercepted by RU to UA',
  ],
  [
    'Saudi Arabia shot down three Houthi missiles.',
    'attacks missile 3 item intercepted by Houthis to SA',
  ],
  ['India intercepted 15 Pakistani missiles.', 'attacks missile 15 item intercepted by PK to IN'],
  [
    'Ukraine said it had brought down all 18 Russian drones.',
    'attacks drone 18 item intercepted by RU to UA',
  ],

  // Struck.
  ['Three Russian missiles hit Zaporizhzhia.', 'attacks missile 3 item struck by RU to UA'],
  ['Two Hezbollah rockets struck Haifa.', 'attacks rocket 2 item struck by Hezbollah to IL'],
  ['Six Russian shells landed in Kherson.', 'attacks shell 6 item struck by RU to UA'],

  // Together.
  [
    'Russia fired 30 missiles at Ukraine, of which 24 were shot down.',
    'attacks missile 30 item launched by RU to UA',
    'attacks missile 24 item intercepted by RU to UA part of 1',
  ],
  [
    'Russia sent 75 drones against Ukraine, which shot down 71 of them.',
    'attacks drone 75 item launched by RU to UA',
    'attacks drone 71 item intercepted by RU to UA part of 1',
  ],
  [
    'Ukraine shot down 20 of 22 Russian drones and two of five missiles.',
    'attacks drone 20 item intercepted by RU to UA part of 2',
    'attacks drone 22 item launched by RU to UA',
    'attacks missile 2 item intercepted by RU to UA part of 4',
    'attacks missile 5 item launched by RU to UA',
  ],
  [
    'Iran fired 200 missiles at Israel, killing one person.',
    'attacks missile 200 item launched by IR to IL',
    'casualties killed 1 person by IR to IL',
  ],

  // Lost and taken.
  ['Ukraine destroyed 12 Russian tanks.', 'materiel tank 12 item destroyed by UA to RU'],
  ['Russia has lost 3,000 tanks in Ukraine.', 'materiel tank 3000 item destroyed to RU'],
  ['Ukraine captured 14 Russian tanks.', 'materiel tank 14 item captured by UA to RU'],
  [
    'The RSF shot down two Sudanese helicopters.',
    'materiel helicopter 2 item destroyed by RSF to SD',
  ],
  ['Ukraine sank two Russian warships.', 'materiel warship 2 item destroyed by UA to RU'],
  [
    'Israel destroyed 150 launchers in Lebanon.',
    'materiel launcher 150 item destroyed by IL to LB',
  ],
  ['The Houthis sank two ships.', 'materiel ship 2 item destroyed by Houthis'],
  [
    'Six Russian helicopters were destroyed or damaged.',
    'materiel helicopter 6 item damaged to RU',
  ],

  // None.
  ['The missile flew 1,200 km in 14 minutes.'],
  ['Rockets are banned under Article 4 of the 1988 accord.'],
  ['The drone, 3.5 metres wide, was on show in hall 6.'],
  ['The workers went on strike for 48 hours over pay of €14 an hour.'],
  ['Shell bought back $3.5bn of its stock.'],
  ['The team fired its coach after 11 defeats.'],
  ['The probe was launched in 1977, the second in its series.'],
  ['Sirens sounded for the 900th time since 2022.'],
  ['It was the fourth missile test this year, on the 75th birthday of the state.'],
  [
    'Of the 69 missiles that Russia hurled at Ukraine, 54 never got to their mark.',
    'attacks missile 69 item launched by RU to UA',
    'attacks missile 54 item intercepted by RU to UA part of 1',
  ],
  [
    "Israel's army says 3,360 rockets flew out of Gaza; the Iron Dome swatted away 584.",
    'attacks rocket 3360 item launched to IL',
    'attacks rocket 584 item intercepted by IL to PS',
  ],
  [
    'India accused Pakistan of having violated the ceasefire 4,052 times this year, 128 of them in November.',
    'attacks attack 4052 item launched by PK to IN',
    'attacks attack 128 item launched by PK to IN part of 1',
  ],
  [
    'The Israeli military puts the Iranian drones launched at about 1,000.',
    'attacks drone about 1000 item launched by IR to IL',
  ],
  [
    `Ukraine's air force said it had downed 30 of 42 Shaheds; six more were "lost" to jamming.`,
    'attacks drone 30 item intercepted by RU to UA part of 2',
    'attacks drone 42 item launched by RU to UA',
    'attacks drone 6 item intercepted by RU to UA',
  ],
  [
    'Two ballistic missiles got past the defences of Kyiv and a third fell in a field.',
    'attacks missile 2 item struck by RU to UA',
  ],
  [
    'Over three nights Kyiv endured 270 drones and 15 missiles.',
    'attacks drone 270 item launched by RU to UA',
    'attacks missile 15 item launched by RU to UA',
  ],
  [
    'Azerbaijan used Israeli-made drones in at least 30 strikes on Stepanakert.',
    'attacks strike at_least 30 item launched by AZ to AM',
  ],
];
