import type { State, States } from '../lexicon.js';

/**
 * One state a line: further names; adjectives; people; seats; places. The English name itself comes
 * from `Intl.DisplayNames`; an adjective that only adds an n to it ("Russian") is left out.
 */
const table = `
UA: ;Ukrainian;;Kyiv|Kiev|Verkhovna Rada|Ukrenergo|=AFU|Armed Forces of Ukraine;Kherson|Kharkiv|Odesa|Mykolaiv|Dnipro|Donetsk|Luhansk|Zaporizhzhia|Lviv|Sumy|Chernihiv|Poltava|Bakhmut|Avdiivka|Mariupol|Kramatorsk|Sloviansk|Vovchansk|Kupyansk|Kupiansk|Pokrovsk|Vinnytsia|Khmelnytskyi|Ternopil|Lutsk|Rivne|Kostiantynivka|Nikopol|Toretsk|Chasiv Yar|Kryvyi Rih|Uman|Izium|Bucha|Irpin|Melitopol|Zhytomyr|Chernivtsi|Uzhhorod|Cherkasy|Volnovakha|Lysychansk|Kurakhove|Vuhledar|Donbas|Crimea|Hroza|Druzhkivka|Ivano-Frankivsk|Kropyvnytskyi|Okhtyrka|Kremenchuk|Dnipropetrovsk|Enerhodar|Nova Kakhovka|Lyman|Marhanets
RU: Russian Federation;;;Moscow|Kremlin;Kursk|Belgorod|Bryansk|Rostov|Krasnodar|Voronezh|Novorossiysk|St Petersburg|Tula|Volgograd|Samara|Saratov|Lipetsk|Kaluga|Smolensk|Kazan|Sochi|Shebekino|Tuapse|Tver|Ryazan|Tatarstan|Dagestan|Engels|Taganrog|Orsk|Orenburg
US: U.S.|=US|USA|America;American|US;;Washington|White House|Pentagon|Congress|State Department|House of Representatives|Senate|USAID|US Central Command|Defense Department|Department of Defense|DoD|=DOD|US Treasury|Biden|Trump|FEMA|=House|=Republicans|=Democrats|Capitol Hill;Texas|Florida|California|Hawaii|Maui|Lahaina|North Carolina|South Carolina|Louisiana|New York|Alabama|Kentucky|Tennessee|Los Angeles|New Orleans|Alaska|Oklahoma|Arkansas|Mississippi|Virginia|Ohio|Missouri|Illinois|Oregon|Colorado|Arizona|Nevada|Georgia state|Maine|Vermont|Puerto Rico|Tampa|Asheville|Houston|Mayfield|Kerr County|Maryland|Pennsylvania|Michigan|Kansas|Nebraska|Iowa
GB: UK|Britain;British|UK;Britons;London|Downing Street;Scotland|Wales|Northern Ireland|Belfast|Manchester
DE: ;German;;Berlin|Bundestag;Ahr|Bavaria|North Rhine-Westphalia|Rhineland-Palatinate|Magdeburg
FR: ;French;;Paris|Elysee;Marseille|New Caledonia|Reunion|Nice|Mayotte
IT: ;Italian;;Rome;Emilia-Romagna|Sicily|Lampedusa|Ischia|Tuscany|Amatrice
ES: ;Spanish;Spaniards;Madrid;Valencia|Catalonia|Galicia|La Palma|Canary Islands|Andalusia
PT: ;Portuguese;;Lisbon
PL: ;Polish;Poles;Warsaw
NL: Holland;Dutch;;The Hague
BE: ;Belgian
DK: ;Danish;Danes;Copenhagen
NO: ;Norwegian;;Oslo
SE: ;Swedish;Swedes;Stockholm|Riksdag
FI: ;Finnish;Finns;Helsinki
IE: ;Irish;;Dublin
CH: ;Swiss;;Bern
AT: ;;;Vienna
CZ: Czech Republic;Czech;;Prague
SK: ;Slovak;;Bratislava
HU: ;Hungarian;;Budapest
RO: ;;;Bucharest
GR: ;Greek;;Athens;Evros|Thessaly|Crete|Rhodes|Attica|Lesbos|Pylos
HR: ;;Croats|Croatians
RS: ;;Serbs|Serbians;Belgrade
BA: Bosnia|Bosnia and Herzegovina;Bosnian;;Sarajevo;Srebrenica
EE: ;;;Tallinn
LV: ;;;Riga
LT: ;;;Vilnius
BY: ;Belarusian;;Minsk
MD: ;;;Chisinau;Transnistria
TR: Turkey|Turkiye;Turkish;Turks;Ankara|AFAD;Istanbul|Gaziantep|Hatay|Antakya|Kahramanmaras|Adiyaman|Malatya|Izmir|Elazig|Van|Diyarbakir|Adana
CY: ;Cypriot;;;Larnaca
IL: ;Israeli;;Jerusalem|IDF|Knesset;Tel Aviv|Haifa|Jaffa|Ashkelon|Sderot|Kiryat Shmona|Metula|Nahariya|Beersheba|Eilat|Safed|Negev|Galilee|Ashdod|Netanya
PS: Palestine|Palestinian Authority;Palestinian|Gazan;;Ramallah;Gaza|Gaza City|Rafah|Khan Younis|Deir al-Balah|Jabalia|Nuseirat|West Bank|Jenin|Nablus|Jericho|Tulkarm|Beit Lahiya|Beit Hanoun|Al-Mawasi|Shati|Maghazi|Bureij|Hebron|Bethlehem
LB: ;Lebanese;;Beirut;Tyre|Sidon|Bekaa|Baalbek|Nabatieh|Khiam|Marjayoun|Dahiyeh
SY: ;;;Damascus;Aleppo|Idlib|Homs|Hama|Latakia|Raqqa|Deir ez-Zor|Deraa|Daraa|Sweida|Suwayda|Afrin|Hasakah|Qamishli|Tartus|Palmyra
JO: ;Jordanian
IQ: ;Iraqi;;Baghdad;Mosul|Basra|Erbil|Sinjar|Kirkuk|Anbar|Dohuk
IR: ;Iranian;;Tehran|Revolutionary Guards|Revolutionary Guard|IRGC;Isfahan|Kerman|Kermanshah|Khuzestan|Bam|Hormozgan|Sistan
YE: ;Yemeni;;Sanaa|Aden;Hodeidah|Marib|Taiz|Saada|Ibb|Mukalla|Hajjah|Socotra
SA: ;Saudi;;Riyadh;Jeddah|Jizan|Mecca
AE: UAE|Emirates;Emirati;;Abu Dhabi;Dubai
QA: ;Qatari;;Doha
KW: ;Kuwaiti
EG: ;Egyptian;;Cairo;Sinai|Alexandria|El-Arish
LY: ;;;Tripoli;Derna|Benghazi|Misrata|Sabha|Zawiya|Sirte
MA: ;Moroccan;;Rabat;Marrakesh|Al Haouz|Amizmiz|Agadir
SD: ;Sudanese;;Khartoum|Port Sudan;Darfur|El Fasher|El Geneina|Omdurman|Zamzam|Kordofan|Nyala|Wad Madani|Al-Fashir|Gezira|Sennar|Kassala|Gedaref|El Obeid|Zalingei
SS: ;South Sudanese;;Juba;Malakal|Bentiu|Jonglei
ET: ;;;Addis Ababa;Tigray|Amhara|Oromia|Afar|Mekelle|Gambella|Somali Region|Gofa
ER: ;;;Asmara
SO: ;Somali;;Mogadishu;Baidoa|Puntland|Somaliland|Kismayo|Beledweyne|Galkayo|Jubaland
KE: ;;;Nairobi;Turkana|Mombasa|Garissa|Mai Mahiu|Kisumu|Tana River
TZ: ;;;;Dar es Salaam
CD: Democratic Republic of Congo|DR Congo|DRC|Congo;Congolese;;Kinshasa;Goma|Bukavu|North Kivu|South Kivu|Ituri|Bunia|Kivu|Rutshuru|Masisi|Uvira|Beni|Kalemie|Lubumbashi
CF: ;Central African;;Bangui
TD: ;Chadian;;N'Djamena;Adre|Lake Chad
NG: ;;;Abuja;Borno|Maiduguri|Zamfara|Plateau|Kaduna|Kano|Benue|Katsina|Sokoto|Yobe|Adamawa|Lagos|Jos
NE: ;Nigerien;;Niamey;Diffa|Tillaberi|Agadez
ML: ;Malian;;Bamako;Timbuktu|Mopti|Gao|Kidal|Segou|Bandiagara
BF: ;Burkinabe;;Ouagadougou;Djibo|Barsalogho|Solenzo|Dori
SN: ;Senegalese
GH: ;Ghanaian
CI: Ivory Coast;Ivorian
MZ: ;Mozambican;;;Cabo Delgado|Beira|Palma|Nampula|Mecufi
MW: ;Malawian;;;Blantyre
MG: ;Malagasy;;;Antananarivo|Mananjary
ZA: ;;;Pretoria
AF: ;Afghan;;Kabul|Taliban;Herat|Kandahar|Kunar|Nangarhar|Jalalabad|Kunduz|Baghlan|Ghor|Badakhshan|Paktika|Helmand|Balkh|Khost|Mazar-i-Sharif
PK: ;Pakistani;;Islamabad;Balochistan|Sindh|Peshawar|Khyber Pakhtunkhwa|Waziristan|North Waziristan|South Waziristan|Karachi|Punjab|Quetta|Lahore|Swat|Gilgit-Baltistan
IN: ;;;New Delhi|Delhi;Kerala|Wayanad|Gujarat|Morbi|Odisha|Balasore|Assam|Bihar|Uttarakhand|Himachal Pradesh|Sikkim|Manipur|West Bengal|Tamil Nadu|Chennai|Mumbai|Maharashtra|Andhra Pradesh|Kashmir|Punjab|Jammu
BD: ;Bangladeshi;;Dhaka;Cox's Bazar|Chittagong|Sylhet
NP: ;Nepali;;Kathmandu;Jajarkot|Pokhara|Gorkha
LK: ;;;Colombo;Kandy
MM: Myanmar|Burma;Burmese|Myanmar;;Naypyidaw;Rakhine|Mandalay|Sagaing|Kachin|Shan|Chin State|Kayah|Karen State|Yangon|Lashio|Bago
TH: ;Thai;;Bangkok;Hat Yai|Phuket|Pattani|Songkhla
KH: ;;;Phnom Penh;Preah Vihear
VN: Viet Nam;Vietnamese;;Hanoi;Lao Cai|Hai Phong|Da Nang|Quang Nam|Hue|Yen Bai
PH: ;Philippine|Filipino;Filipinos;Manila;Cebu|Mindanao|Luzon|Leyte|Tacloban|Masbate|Bicol|Davao|Batanes|Samar|Cagayan|Siargao|Mindoro
ID: ;;;Jakarta;Aceh|Sumatra|Sulawesi|Palu|Lombok|Java|Bali|West Papua|Papua|West Java|Cianjur|Semeru|Marapi|Flores|Lewotobi|Padang|Banda Aceh
CN: ;Chinese;;Beijing;Gansu|Sichuan|Xinjiang|Henan|Zhengzhou|Yunnan|Guangdong|Tibet|Hebei|Qinghai|Hunan|Fujian|Shanxi
TW: ;Taiwanese;;Taipei;Hualien|Taroko|New Taipei|Kaohsiung
JP: ;Japanese;;Tokyo;Noto|Ishikawa|Kumamoto|Kyushu|Fukushima|Hiroshima|Wajima
KR: Republic of Korea;;;Seoul;Itaewon|Busan
AM: ;;;Yerevan;Syunik
AZ: ;Azerbaijani;;Baku;Nagorno-Karabakh|Karabakh|Stepanakert
GE: =Georgia;=Georgian;;Tbilisi;South Ossetia|Abkhazia
AU: ;;;Canberra;Queensland|New South Wales|Victoria|Lismore|Sydney
NZ: ;New Zealand;New Zealanders;Wellington;Hawke's Bay|Auckland|Napier|Christchurch
CA: ;Canadian;;Ottawa;British Columbia|Alberta|Toronto|Jasper|Quebec|Nova Scotia|Manitoba|Saskatchewan
MX: ;Mexican;;Mexico City;Acapulco|Guerrero|Chiapas|Oaxaca|Veracruz|Sinaloa|Puebla|Hidalgo
HT: ;Haitian;;Port-au-Prince;Les Cayes|Cite Soleil|Gonaives|Artibonite|Jacmel|Kenscoff
JM: ;;;Kingston;Montego Bay
CO: ;;;Bogota;Catatumbo|Cauca|Cali|Putumayo|Narino|Norte de Santander|Cucuta|Medellin|Mocoa
VE: ;;;Caracas
EC: ;Ecuadorean;;;Guayaquil|Manabi|Esmeraldas|Quito
BR: ;Brazilian;;Brasilia;Rio Grande do Sul|Porto Alegre|Petropolis|Bahia|Recife|Manaus|Sao Paulo|Rio de Janeiro|Minas Gerais
CL: ;Chilean;;;Valparaiso|Vina del Mar|Biobio
AR: ;Argentine
KP: DPRK;North Korean;;Pyongyang
PR: ;Puerto Rican;;San Juan
CU: ;;;Havana
NI: ;;;Managua
GT: ;
HN: ;;;Tegucigalpa
SV: ;Salvadoran;;San Salvador
PE: ;Peruvian;;Lima;Piura|Arequipa|Cusco
BO: ;;;La Paz
PY: ;Paraguayan
UY: ;Uruguayan
DO: ;Dominican;;Santo Domingo
CR: ;Costa Rican
TN: ;;;Tunis
DZ: ;;;Algiers
MR: ;Mauritanian;;Nouakchott
GN: ;Guinean;;Conakry
SL: ;;;Freetown
LR: ;;;Monrovia
TG: ;Togolese;;Lome
BJ: ;Beninese
CM: ;Cameroonian;;Yaounde
AO: ;Angolan;;Luanda
ZM: ;;;Lusaka
ZW: ;Zimbabwean;;Harare
RW: ;Rwandan;;Kigali
BI: ;Burundian;;Bujumbura
UG: ;;;Kampala
DJ: ;Djiboutian
KM: ;Comorian;;;
OM: ;Omani;;Muscat
BH: ;Bahraini;;Manama
UZ: ;Uzbek;;Tashkent
KZ: ;Kazakh;;Astana
KG: ;Kyrgyz;;Bishkek
TJ: ;Tajik;;Dushanbe
MN: ;;;Ulaanbaatar
LA: ;Lao|Laotian;;Vientiane
MY: ;;;Kuala Lumpur
SG: ;Singaporean
TL: East Timor;Timorese;;Dili
PG: ;Papua New Guinean;;Port Moresby;Enga
SB: ;Solomon Islander;;Honiara
VU: ;;;Port Vila
FJ: ;Fijian;;Suva
TO: ;Tongan
IS: ;Icelandic;;Reykjavik
LU: ;;;
MT: ;Maltese;;Valletta
SI: ;;;Ljubljana
MK: Macedonia;Macedonian;;Skopje
ME: ;Montenegrin
AL: ;;;Tirana
XK: ;Kosovar;;Pristina
BG: ;;;Sofia
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
