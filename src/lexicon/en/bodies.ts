import type { PartyId } from '../../model/claim.js';
import type { Bodies } from '../lexicon.js';

/** Armed groups that have no adversary in the table below. */
const groups: Bodies = {
  HTS: 'Hayat Tahrir al-Sham|HTS',
  SDF: 'Syrian Democratic Forces|SDF',
  JNIM: 'JNIM',
  ISWAP: 'ISWAP|Islamic State West Africa Province',
  ADF: 'Allied Democratic Forces|=ADF',
  Codeco: 'Codeco|CODECO',
  'Arakan Army': 'Arakan Army',
  BLA: 'Balochistan Liberation Army|BLA',
  FDLR: 'FDLR',
  Wagner: 'Wagner|Wagner Group',
  FARC: 'FARC',
};

/** Unions, agencies, charities, armed groups. */
export const bodies: Bodies = {
  EU: 'European Union|EU|European Commission|=Commission|European Council|European Parliament|European Peace Facility|Brussels',
  UN: 'United Nations|UN|U.N.|OCHA|UNDP|Security Council|General Assembly',
  UNRWA: 'UNRWA',
  NATO: 'NATO|Nato',
  WB: 'World Bank',
  IMF: 'International Monetary Fund|IMF',
  WHO: 'World Health Organization|=WHO',
  WFP: 'World Food Programme|WFP',
  UNHCR: 'UNHCR|UN refugee agency',
  UNICEF: 'UNICEF|Unicef',
  IOM: 'International Organization for Migration|IOM',
  ICRC: 'International Committee of the Red Cross|ICRC|Red Cross',
  G7: 'G7|Group of Seven',
  'African Union': 'African Union|AU',
  'European Investment Bank': 'European Investment Bank|EIB',
  'Asian Development Bank': 'Asian Development Bank|ADB',
  'Islamic Development Bank': 'Islamic Development Bank',
  Hamas: 'Hamas',
  'Islamic Jihad': 'Islamic Jihad|Palestinian Islamic Jihad',
  Hezbollah: 'Hezbollah',
  Houthis: 'Houthis|Houthi|Ansar Allah',
  RSF: 'RSF|Rapid Support Forces',
  M23: 'M23',
  'Islamic State': 'Islamic State|ISIS|ISIL|IS group',
  'al-Shabaab': 'al-Shabaab|Al-Shabaab|al Shabaab|al-Shabab',
  'Boko Haram': 'Boko Haram',
  'al-Qaeda': 'al-Qaeda|Al-Qaeda|al Qaeda',
  PKK: 'PKK',
  ELN: 'ELN',
  TTP: 'TTP',
  'World Central Kitchen': 'World Central Kitchen',
  MSF: 'Médecins Sans Frontières|Doctors Without Borders|MSF',
  'Save the Children': 'Save the Children',
  CPJ: 'Committee to Protect Journalists|CPJ',
  'Red Crescent': 'Red Crescent',
  'Norwegian Refugee Council': 'Norwegian Refugee Council|NRC',
  'International Rescue Committee': 'International Rescue Committee|=IRC',
  Oxfam: 'Oxfam',
  CARE: '=CARE',
  'Islamic Relief': 'Islamic Relief',
  'World Vision': 'World Vision',
  'Mercy Corps': 'Mercy Corps',
  Caritas: 'Caritas',
  FAO: 'Food and Agriculture Organization|FAO',
  UNFPA: 'UNFPA|UN Population Fund',
  IFRC: 'IFRC|International Federation of Red Cross and Red Crescent Societies',
  Gavi: 'Gavi|GAVI',
  EBRD: 'European Bank for Reconstruction and Development|EBRD',
  'African Development Bank': 'African Development Bank|AfDB',
  'Inter-American Development Bank': 'Inter-American Development Bank|IDB',
  'Asian Infrastructure Investment Bank': 'Asian Infrastructure Investment Bank|AIIB',
  'Gates Foundation': 'Gates Foundation|Bill & Melinda Gates Foundation',
  'Arab League': 'Arab League',
  ASEAN: 'ASEAN|Asean',
  ECOWAS: 'ECOWAS|Ecowas',
  OSCE: 'OSCE',
  CERF: 'CERF|Central Emergency Response Fund',
  DTEK: 'DTEK',
  Rheinmetall: 'Rheinmetall',
  ...groups,
};

/** These fight whom the text says. */
export const armedGroups: ReadonlySet<PartyId> = new Set(Object.keys(groups));

/** Armed groups to the state whose people they live among. */
export const hosts: Readonly<Record<PartyId, PartyId>> = {
  Hamas: 'PS',
  'Islamic Jihad': 'PS',
  Hezbollah: 'LB',
  Houthis: 'YE',
};

/** Of these, the groups that fight their host: the state is not their own side. */
export const foesOfHost: ReadonlySet<PartyId> = new Set(['Houthis']);

/** Parties that news takes as known to be at war; each pair once. */
export const adversaries: readonly (readonly [PartyId, PartyId])[] = [
  ['RU', 'UA'],
  ['IL', 'Hamas'],
  ['IL', 'PS'],
  ['IL', 'Hezbollah'],
  ['IL', 'LB'],
  ['IL', 'IR'],
  ['IL', 'Houthis'],
  ['IL', 'Islamic Jihad'],
  ['IL', 'YE'],
  ['SA', 'YE'],
  ['IL', 'SY'],
  ['US', 'Houthis'],
  ['US', 'Islamic State'],
  ['US', 'IR'],
  ['SA', 'Houthis'],
  ['IN', 'PK'],
  ['AM', 'AZ'],
  ['SD', 'RSF'],
  ['CD', 'M23'],
  ['TH', 'KH'],
  ['ET', 'ER'],
  ['NG', 'Boko Haram'],
  ['SO', 'al-Shabaab'],
  ['SY', 'Islamic State'],
  ['TR', 'PKK'],
  ['IQ', 'Islamic State'],
  ['PK', 'TTP'],
  ['PK', 'AF'],
  ['CO', 'ELN'],
];

/** Where donors and the UN meet: news of help for others is sent from there, so that its dateline tells no scene. */
export const meetingPlaces: ReadonlySet<PartyId> = new Set(
  'US GB FR DE CH BE IT AT NO SE DK NL LU QA'.split(' '),
);
