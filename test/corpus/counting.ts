import type { Row } from './row.js';

/** What is counted, and the designators, calibres and weights beside it that are not counted. */
export const counting: readonly Row[] = [
  [
    'Germany delivered 18 Leopard 2A6 tanks to Ukraine.',
    'materiel tank 18 item delivered by DE to UA',
  ],
  ['Washington will send Ukraine 31 M1 Abrams tanks.', 'materiel tank 31 item pledged by US to UA'],
  ['Denmark will give Ukraine 19 F-16s.', 'materiel fighter jet 19 item pledged by DK to UA'],
  [
    'Slovakia handed over 13 MiG-29 fighter jets to Ukraine.',
    'materiel fighter jet 13 item delivered by SK to UA',
  ],
  [
    'Britain will supply 14 Challenger 2 tanks to Ukraine.',
    'materiel tank 14 item pledged by GB to UA',
  ],
  [
    'France delivered 30 Caesar howitzers to Ukraine.',
    'materiel howitzer 30 item delivered by FR to UA',
  ],
  ['The US sent Ukraine two 155mm howitzers.', 'materiel howitzer 2 item delivered by US to UA'],
  [
    'The US sent Ukraine 20,000 rounds of 155mm artillery ammunition.',
    'materiel artillery shell 20000 item delivered by US to UA',
  ],
  [
    'The US sent Ukraine 75,000 155mm artillery rounds.',
    'materiel artillery shell 75000 item delivered by US to UA',
  ],
  [
    'South Korea lent the United States 500,000 155mm shells.',
    'materiel artillery shell 500000 item delivered by KR to US',
  ],
  [
    'Spain delivered six Hawk air defence systems to Ukraine.',
    'materiel air-defence system 6 item delivered by ES to UA',
  ],
  ['Germany will provide a third Patriot battery to Ukraine.'],
  [
    'Sweden donated 50 CV90 infantry fighting vehicles to Ukraine.',
    'materiel infantry fighting vehicle 50 item delivered by SE to UA',
  ],
  [
    'Australia has donated 90 Bushmaster armoured vehicles to Ukraine.',
    'materiel armoured vehicle 90 item delivered by AU to UA',
  ],
  [
    'Turkey delivered 12 Bayraktar TB2 drones to Ukraine.',
    'materiel drone 12 item delivered by TR to UA',
  ],
  [
    'North Korea shipped 3,000 artillery shells to Russia.',
    'materiel artillery shell 3000 item delivered by KP to RU',
  ],
  [
    'Iran delivered 200 Fath-360 missiles to Russia.',
    'materiel missile 200 item delivered by IR to RU',
  ],
  ['Poland donated 240 T-72 tanks to Ukraine.', 'materiel tank 240 item delivered by PL to UA'],
  [
    'Portugal sent Ukraine 14 M113 armoured personnel carriers.',
    'materiel armoured personnel carrier 14 item delivered by PT to UA',
  ],
  [
    'London pledged six Mi-17 helicopters to Ukraine.',
    'materiel helicopter 6 item pledged by GB to UA',
  ],
  [
    'Norway donated 22 M109 howitzers to Ukraine.',
    'materiel howitzer 22 item delivered by NO to UA',
  ],
  [
    'Italy sent Ukraine 200 mortars and 5,000 helmets.',
    'materiel mortar 200 item delivered by IT to UA',
    'materiel helmet 5000 item delivered by IT to UA',
  ],
  [
    'Germany delivered 1,000 anti-tank weapons and 500 Stinger missiles to Ukraine.',
    'materiel anti-tank weapon 1000 item delivered by DE to UA',
    'materiel missile 500 item delivered by DE to UA',
  ],
  [
    'The Czech Republic has delivered 20 rocket launchers to Ukraine.',
    'materiel multiple rocket launcher 20 item delivered by CZ to UA',
  ],
  [
    'Greece sent Ukraine 20,000 Kalashnikov rifles.',
    'materiel rifle 20000 item delivered by GR to UA',
  ],
  [
    'Norway will send Ukraine four patrol boats.',
    'materiel patrol boat 4 item pledged by NO to UA',
  ],

  // Relief goods.
  [
    'WFP delivered 3,000 tonnes of flour to Gaza.',
    'materiel food 3000 tonne delivered by WFP to PS',
  ],
  ['Forty aid trucks entered Gaza on Sunday.', 'materiel aid truck 40 item delivered to PS'],
  [
    'UNICEF sent Haiti 75 tonnes of medicine.',
    'materiel medicine 75 tonne delivered by UNICEF to HT',
  ],
  ['Japan delivered 600 tents to Nepal.', 'materiel tent 600 item delivered by JP to NP'],
  [
    'UNHCR distributed 12,000 blankets and 4,000 tents in Turkey.',
    'materiel blanket 12000 item delivered by UNHCR to TR',
    'materiel tent 4000 item delivered by UNHCR to TR',
  ],
  [
    'WHO has delivered 1.2 million doses of cholera vaccine to Sudan.',
    'materiel vaccine dose 1200000 item delivered by WHO to SD',
  ],
  [
    'The US has airdropped 38,000 meals into Gaza.',
    'materiel meal 38000 item delivered by US to PS',
  ],
  ['China donated 1,000 generators to Cuba.', 'materiel generator 1000 item delivered by CN to CU'],

  // Production.
  ['Russia made 1,500 tanks last year.', 'materiel tank 1500 item produced by RU'],
  ['Ukraine produced 1.5 million drones in 2024.', 'materiel drone 1500000 item produced by UA'],
  [
    'Ukraine plans to produce a million drones next year.',
    'materiel drone 1000000 item proposed by UA',
  ],

  // What is no count.
  ['The S-400 battery stood beside two-storey barracks on Road 9.'],
  ['The T-90M has a crew of three and weighs 46 tonnes.'],
  ['The AK-74 fires 600 rounds a minute.'],
  ['The ATACMS has a range of 300 km and a warhead of 227 kg.'],
  ['The 155mm gun and the 82mm mortar were shown to visitors.'],
  ['Soldiers of the 25th Airborne Brigade sat round a fire.'],
  ['Each Javelin costs $178,000, and a launch unit $249,000.'],
  ['Russia has 360,000 soldiers in Ukraine, the general said.'],
  ['Hezbollah is believed to own 130,000 rockets.'],
  ['The frigate, 135 metres long, carries two helicopters and a crew of 200.'],
  ['NATO has 32 members; the Group of Seven has seven.'],
  ['The pilot had 1,400 hours on the Su-27 and 80 on the F-16.'],
  // The number of things, and what is told of them.
  [
    'The number of homes destroyed in the floods stands at 3,400.',
    'infrastructure home 3400 item destroyed',
  ],
  ['The number of schools damaged has risen to 45.', 'infrastructure school 45 item damaged'],
  [
    'The number of homes damaged in the quake exceeds 900.',
    'infrastructure home more_than 900 item damaged',
  ],
  ['The number of drones shot down in the night rose to 66.', 'attacks drone 66 item intercepted'],
  [
    'The number of tanks lost by Russia has passed 3,000.',
    'materiel tank more_than 3000 item destroyed to RU',
  ],
  ['The number of tanks sent by Germany has reached 18.', 'materiel tank 18 item delivered by DE'],
  [
    'Shells delivered exceeded 300,000.',
    'materiel artillery shell more_than 300000 item delivered',
  ],
  ['The number of tents delivered rose to 1,200.', 'materiel tent 1200 item delivered'],
  ['The number of people displaced has reached 12,000.', 'people displaced 12000 person'],
  ['The number of flights exceeded 900.'],
  ["The army's strength exceeds 900,000."],
  ['The number of schools in Kyiv is 400.'],
  // Trucks, and not what they carry.
  [
    'On Sunday 200 trucks carrying humanitarian aid crossed into Gaza.',
    'materiel aid truck 200 item delivered to PS',
  ],
  [
    'Some 31 trucks carrying flour reached Darfur.',
    'materiel aid truck about 31 item delivered to SD',
  ],
  [
    'Two planes bringing 40 tonnes of medicine landed in Goma.',
    'materiel medicine 40 tonne delivered to CD',
  ],
  ['Five ships carrying grain docked in Aden.'],
  ['Twelve buses carrying evacuees left Aleppo.'],
];
