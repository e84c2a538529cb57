import type { State, States } from '../lexicon.js';

/**
 * One state a line: further names; adjectives; people; seats; places. The English name itself comes
 * from `Intl.DisplayNames`; an adjective that only adds an n to it ("Russian") is left out.
 */
const table = `
UA: ;Ukrainian;;Kyiv|Kiev|Verkhovna Rada|Ukrenergo|SBU;Kherson|Kharkiv|Odesa|Odessa|Mykolaiv|Dnipro|Donetsk|Luhansk|Zaporizhzhia|Zaporizhia|Lviv|Sumy|Chernihiv|Poltava|Bakhmut|Avdiivka|Mariupol|Kramatorsk|Sloviansk|Vovchansk|Kupyansk|Kupiansk|Pokrovsk|Vinnytsia|Khmelnytskyi|Ternopil|Lutsk|Rivne
RU: Russian Federation;;;Moscow|Kremlin|Duma;Kursk|Belgorod|Bryansk|Rostov|Krasnodar|Voronezh|Novorossiysk|St Petersburg|St. Petersburg
US: U.S.|=US|USA|America;American|US;;Washington|White House|Pentagon|Congress|State Department|House of Representatives|Senate|USAID|US Central Command|CENTCOM|Defense Department|US Treasury|Biden|Trump|FEMA;Texas|Florida|California|Hawaii|Maui|Lahaina
GB: UK|Britain|Great Britain;British|UK;Britons;London|Downing Street|Whitehall
DE: ;German;;Berlin|Bundestag|Bundeswehr
FR: ;French;;Paris|Elysee
IT: ;Italian;;Rome
ES: ;Spanish;Spaniards;Madrid
PT: ;Portuguese;;Lisbon
PL: ;Polish;Poles;Warsaw|Sejm
NL: Holland;Dutch;;The Hague
BE: ;Belgian
LU: ;Luxembourgish;Luxembourgers
DK: ;Danish;Danes;Copenhagen|Folketing
NO: ;Norwegian;;Oslo|Storting
SE: ;Swedish;Swedes;Stockholm|Riksdag
FI: ;Finnish;Finns;Helsinki
IS: ;Icelandic;Icelanders;Reykjavik
IE: ;Irish;;Dublin
CH: ;Swiss;;Bern
AT: ;;;Vienna
CZ: Czech Republic;Czech;;Prague
SK: ;Slovak;;Bratislava
HU: ;Hungarian;;Budapest
RO: ;;;Bucharest
GR: ;Greek;;Athens;Evros
HR: ;;Croats|Croatians
RS: ;;Serbs|Serbians;Belgrade
BA: Bosnia|Bosnia and Herzegovina;Bosnian;;Sarajevo;Srebrenica
XK: ;Kosovan;Kosovars
EE: ;;;Tallinn
LV: ;;;Riga
LT: ;;;Vilnius
BY: ;Belarusian;;Minsk
MD: ;;;Chisinau;Transnistria
TR: Turkey|Turkiye;Turkish;Turks;Ankara|AFAD;Istanbul|Gaziantep|Hatay|Antakya|Kahramanmaras
CY: ;Cypriot;;;Larnaca
IL: ;Israeli;;Jerusalem|IDF|Israel Defense Forces|Knesset;Tel Aviv|Haifa|Jaffa|Ashkelon|Sderot
PS: Palestine|Palestinian Authority;Palestinian|Gazan;;Ramallah;Gaza|Gaza Strip|Gaza City|Rafah|Khan Younis|Khan Yunis|Deir al-Balah|Jabalia|Nuseirat|West Bank|Jenin|Nablus|Jericho|Tulkarm
LB: ;Lebanese;;Beirut;Tyre|Sidon|Bekaa|Baalbek|Nabatieh
SY: ;;;Damascus;Aleppo|Idlib|Homs|Hama|Latakia|Raqqa
JO: ;Jordanian
IQ: ;Iraqi;;Baghdad;Mosul|Basra|Erbil
IR: ;Iranian;;Tehran|Revolutionary Guards|Revolutionary Guard|IRGC;Isfahan|Kerman|Kermanshah
YE: ;Yemeni;;Sanaa|Aden;Hodeidah|Hodeida|Marib|Taiz
SA: ;Saudi;;Riyadh;Jeddah|Jizan|Mecca
AE: UAE|Emirates;Emirati;;Abu Dhabi;Dubai
QA: ;Qatari;;Doha
KW: ;Kuwaiti
BH: ;Bahraini
OM: ;Omani
EG: ;Egyptian;;Cairo;Sinai|Alexandria|El-Arish
LY: ;;;Tripoli;Derna|Benghazi|Misrata
TN: ;;;;Sfax
MA: ;Moroccan;;Rabat;Marrakesh|Marrakech|Al Haouz
SD: ;Sudanese;;Khartoum|Port Sudan;Darfur|El Fasher|El-Fasher|al-Fashir|El Geneina|Geneina|Omdurman|Zamzam|Kordofan|Nyala|Wad Madani
SS: ;South Sudanese;;Juba;Malakal|Bentiu|Jonglei
ET: ;;;Addis Ababa;Tigray|Amhara|Oromia
ER: ;;;Asmara
DJ: ;Djiboutian
SO: ;Somali;;Mogadishu;Baidoa|Puntland|Somaliland
KE: ;;;Nairobi;Turkana|Mombasa
BI: ;Burundian
TZ: ;;;;Dar es Salaam
CD: Democratic Republic of Congo|Democratic Republic of the Congo|DR Congo|DRC|Congo;Congolese;;Kinshasa;Goma|Bukavu|North Kivu|South Kivu|Ituri|Bunia
CG: Republic of Congo;;;Brazzaville
CF: ;Central African;;Bangui
TD: ;Chadian;;N'Djamena;Adre|Lake Chad
CM: ;Cameroonian
NG: ;;;Abuja;Borno|Maiduguri|Zamfara
NE: ;Nigerien;;Niamey;Diffa
ML: ;Malian;;Bamako;Timbuktu|Mopti|Gao
BF: ;Burkinabe;;Ouagadougou;Djibo
SN: ;Senegalese
GH: ;Ghanaian
CI: Ivory Coast;Ivorian
MZ: ;Mozambican;;;Cabo Delgado|Beira
MW: ;Malawian;;;Blantyre
MG: ;Malagasy
ZW: ;Zimbabwean
ZA: ;;;Pretoria
AF: ;Afghan;;Kabul|Taliban;Herat|Kandahar|Kunar|Nangarhar|Jalalabad
PK: ;Pakistani;;Islamabad;Balochistan|Sindh|Peshawar|Khyber Pakhtunkhwa|Karachi
IN: ;;;New Delhi|Delhi;Kerala|Wayanad|Gujarat|Morbi|Odisha|Balasore
BD: ;Bangladeshi;;Dhaka;Cox's Bazar|Chittagong|Sylhet
NP: ;Nepali|Nepalese;;Kathmandu;Jajarkot|Pokhara|Gorkha
LK: ;;;Colombo;Kandy
MM: Myanmar|Burma;Burmese|Myanmar;;Naypyidaw|Naypyitaw;Rakhine|Mandalay|Sagaing
TH: ;Thai;;Bangkok;Hat Yai
KH: ;;;Phnom Penh;Preah Vihear
VN: Viet Nam;Vietnamese;;Hanoi;Lao Cai|Hai Phong|Da Nang
LA: ;Laotian|Lao
PH: ;Philippine|Filipino;Filipinos;Manila;Cebu|Mindanao|Luzon
ID: ;;;Jakarta;Aceh|Sumatra|West Sumatra
SG: ;Singaporean
CN: ;Chinese;;Beijing;Gansu|Sichuan|Xinjiang
TW: ;Taiwanese;;Taipei;Hualien
JP: ;Japanese;;Tokyo;Noto|Noto Peninsula|Ishikawa
KR: Republic of Korea;;;Seoul;Itaewon|Busan
KZ: ;Kazakh
UZ: ;Uzbek
KG: ;Kyrgyz;;;Batken
TJ: ;Tajik
TM: ;Turkmen
AM: ;;;Yerevan;Syunik
AZ: ;Azerbaijani|Azeri;;Baku;Nagorno-Karabakh|Karabakh|Stepanakert
GE: =Georgia;=Georgian;;Tbilisi;South Ossetia|Abkhazia
AU: ;;;Canberra
NZ: ;New Zealand;New Zealanders;Wellington
CA: ;Canadian;;Ottawa;British Columbia|Alberta|Toronto
MX: ;Mexican;;Mexico City;Acapulco|Guerrero|Chiapas
HN: ;Honduran
SV: ;Salvadoran|Salvadorean
PA: ;Panamanian;;;Darien Gap
HT: ;Haitian;;Port-au-Prince;Les Cayes|Cite Soleil
DO: ;Dominican
JM: ;;;Kingston;Montego Bay
CO: ;;;Bogota;Catatumbo|Cauca|Cali
VE: ;;;Caracas
EC: ;Ecuadorean|Ecuadorian;;;Guayaquil|Manabi
PE: ;Peruvian;;;Ayacucho
BR: ;Brazilian;;Brasilia;Rio Grande do Sul|Porto Alegre|Petropolis
CL: ;Chilean;;;Valparaiso|Vina del Mar
AR: ;Argentine|Argentinian
`;

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** States by ISO 3166-1 alpha-2. */
export const states: States = Object.fromEntries(
  table
    .trim()
    .split('\n')
    .map((line) => [line.slice(0, 2), stateOf(line.slice(0, 2), line.slice(4))]),
);

function stateOf(id: string, line: string): State {
  const [further = '', adjectives = '', people = '', seats = '', places = ''] = line.split(';');
  const name = regions.of(id) ?? '';
  const isExact = further.startsWith('=');
  const names = isExact || !name ? further : [name, further].filter(Boolean).join('|');
  return {
    names,
    adjectives: adjectives || (isExact ? '=' : '') + `${name}n`,
    seats,
    places,
    ...(people ? { people } : {}),
  };
}
