/** Sentences whose numbers look like figures of aid, war or disaster and state none. */
export const noClaims: readonly string[] = [
  // Designators of weapons, vehicles and aircraft.
  'Kyiv has long asked its partners for the F-16 and for more launchers of the S-300 family.',
  'The wreck was a T-72B3, and the crew of the BMP-2 behind it had fled.',
  'Fragments of a Kh-101 were found in the garden, beside parts of the 9M723.',
  'The 2S19 is the newer gun, and the M777 is the lighter one.',
  'Pilots who flew the Su-25 are now being trained on the Mirage 2000.',
  'Germany has no plans to send the Leopard 2A7 abroad.',
  'The Pentagon said it had no plans to provide Patriot batteries to Ukraine.',
  'Factories in the Urals make the Shahed-136 under the name of Geran-2.',
  'The HIMARS can fire the M31 and the longer ATACMS.',
  'The Mi-8 and the Ka-52 took off from the base at dawn.',
  'Ammunition of 155mm is what the gunners ask for first, and 152mm comes next.',
  'The AK-47 was leaning against the wall of the clinic.',
  'Starlink V2, the TB2 and the Switchblade 600 were all shown at the fair.',

  // Units and formations.
  'The 47th Brigade fired on positions near the H-20 highway.',
  'Soldiers of the 93rd and the 110th brigades held the coke plant.',
  'Unit 8200 had warned of the raid, the newspaper wrote.',
  'The 3rd Assault Brigade withdrew behind the railway line.',
  'Battalion 36 and the First Army Corps were relieved in the night.',

  // Dates, times and years.
  'The shelling of the port began on 24 February 2022.',
  'Airstrikes resumed at 05:30 on Friday, 1 December 2023.',
  'The hospital was hit on Nov. 29, and again the day after.',
  'The attacks of 7 October and those of 9/11 were named in the speech.',
  'In 2014, Russian forces took the peninsula, and in 2022 they came from the north.',
  'The drones came between 2am and 4:15 a.m. local time.',
  'The 2015 earthquake is still remembered in the district.',
  'Air-raid sirens sounded at 23:47 on 31/12/2023.',

  // Ages.
  'A 12-year-old was playing near the school when the siren sounded.',
  'Olena, 34, had walked from the village with her mother, 71.',
  'The 68-year-old president visited the wounded at the military hospital.',
  'Men aged 18 to 60 may not leave the country during the war.',
  'He was 19 when he joined the militia and 22 when he left it.',

  // Durations.
  'The war is in its 22nd month, and the siege has gone on for three weeks.',
  'Talks on the release of hostages lasted seven hours.',
  'The two-day meeting of foreign ministers dealt with air defence.',
  'Power cuts of up to 12 hours are expected in the capital.',
  'The four-day truce was extended by 48 hours.',
  'Rescuers dug for more than 30 hours under the ruins of the hotel.',
  'The road to the camp was closed for about 40 minutes after the strike.',
  'The ten-year security pact was signed after 18 months of negotiation.',

  // Ordinals and lists.
  'It was the second attack on the depot this week and the fifth since the summer.',
  'The EU has begun work on its 12th package of sanctions against Russia.',
  'The 44th drawdown of equipment will be announced next week.',
  '1. Where the shelters are',
  '3) What to do when the missile alert sounds',
  'The tenth convoy was turned back at the border.',
  'Ukraine is the third largest recipient of the programme.',

  // Resolutions, articles, laws and other numbered names.
  'Resolution 1701 ended the war in Lebanon, but the rockets did not stop.',
  'The ministers spoke of Article 5 and of Chapter VII of the Charter.',
  'The Group of Seven met in Hiroshima, and the G20 in Delhi.',
  'The P5+1 format is dead, the diplomat said.',
  'Section 506 lets the president hand over weapons without a vote.',
  'Flight MH17 was shot down over Donetsk by a Buk-M1.',
  'Channel 12 reported that Hamas had rejected the offer of aid.',
  'Operation 1027 changed the course of the war in Shan State.',
  'Covid-19 had emptied the clinic long before the bombs fell.',

  // Roads, streets, telephone and room numbers.
  'Fighting has closed Route 60 and the M-4 motorway to aid convoys.',
  'The missile alert was sounded at 14 Kharkivska Street.',
  'Families who seek the missing can call 0800 505 501 or +380 44 235 1515.',
  'The wounded were taken to ward 6 on the third floor.',
  'Kilometre 142 of the railway is where the bridge stood.',

  // Distances, areas, weights, temperatures, speeds and magnitudes.
  'The shells landed 15 km from the border, some 300 metres from a school.',
  'The army advanced up to two kilometres west of Avdiivka.',
  'The rocket has a range of more than 300 kilometres and flies at Mach 5.',
  'At night the temperature in the camp falls to minus 12 degrees.',
  'The earthquake of magnitude 6.4 was felt 200 miles away.',
  'Winds of 240 km/h tore at the shelters as the cyclone reached the coast.',
  'The 2,000-pound bomb and the 500-kilogram bomb are both in the stores.',
  'The front line is about 1,000 km long.',
  'Flood water stood 3.5 metres deep in the streets around the hospital.',

  // Votes, scores, rates and polls.
  'The Senate voted 70-29 for the bill on aid to Ukraine and Israel.',
  'The resolution on the ceasefire was adopted by 120 votes to 14, with 45 abstentions.',
  'Ukraine drew 1-1 with Italy three days after the missile attack on Kyiv.',
  'Some 58 per cent of those asked in the poll were against sending more weapons.',

  // No figure, though it sounds like one.
  'One of the hospitals in the north still takes in wounded people.',
  'No one knows how many civilians are still in the city.',
  'For one thing, the shells do not fit the guns; for another, they are late.',
  'One Ukraine, one army, said the banner over the checkpoint.',
  'Many were killed and numerous houses were destroyed, residents said.',
  'Casualties were reported on both sides of the line.',
  'The bombing left nobody in the market untouched.',

  // People and things that are counted, but neither hurt nor given nor struck.
  'Four judges will hear the case on the journalists who were killed.',
  'Five parties make up the coalition that argues over the aid package.',
  'The reporter spent ten days with three drone pilots near the front.',
  'Two ministers from six countries spoke about weapons at the forum.',
  'The hospital in the capital has 300 beds and 40 doctors.',
  'The mayor of Kharkiv, a city of 1.4 million before the war, was at the scene.',
  'Eleven states border the sea in which the warships patrol.',
  'The film about the siege won two prizes and was seen in 30 countries.',

  // Prices per piece.
  'A shell now costs $8,000 apiece, four times as much as before the war.',
  'The drones cost about $20,000 each, the interceptor missile $3m.',

  // Strengths and holdings that are neither lost nor given.
  'Russia has about 420,000 troops in the occupied regions, the intelligence service said.',
  'The brigade has 4,000 soldiers and is led by a colonel.',
  'Hezbollah is thought to own 150,000 rockets.',

  // Trade, sanctions, frozen assets, markets and budgets for an army of one’s own.
  'Exports of grain through the corridor earned $2.6bn in the first half of the year.',
  'Some €210bn of Russian central bank assets are frozen in the EU.',
  'The sanctions list now holds 1,800 people and companies.',
  'Brent crude rose 2.4% to $84 a barrel after the attack on the tanker.',
  'Russia will spend 10.8tn roubles on its armed forces next year.',
  'The defence budget of Poland grew to 4% of its gross domestic product.',
  'Turnover of the shell maker rose to €9.8bn, and its shares gained 12 per cent.',

  // What each household gets, clock times, hulls.
  'Families of the dead will receive 5 million rupiah, Jakarta said.',
  'The next of kin of each of the deceased would get Rs 6 lakh.',
  'The men were out in the fields at 11 in the morning.',
  'The navy named the ship as the USS Mason (DDG 87).',
  'Three quarters of the Alliance meet the target, NATO says.',
  'He fled Derna with $40 in his pocket.',

  // Where people or things are, or go by themselves.
  'London will move 700 troops to Cyprus.',
  'The US moved 2,000 marines into the region after the strikes.',
  'Gaza is home to 2.3 million Palestinians.',
  'The city is home to 300,000 people.',
  'Kharkiv is still home to 1.3 million Ukrainians.',
  'A ferry with 400 Christmas travellers on board left Mbandaka.',
  'In Bihar the tremors brought down walls in 12 districts.',
  'More than 300 rockets came the other way.',
  'The boat took 60 migrants, including 12 children, from Libya.',
  'He met 41 survivors, among them three children, in Zawiya in Libya.',
];
