import type { State, States } from '../lexicon.js';

/**
 * One state a line: further names; adjectives; people; seats; places. The English name itself comes
 * from `Intl.DisplayNames`; an adjective that only adds an n to it ("Russian") is left out.
 */
const table = `
UA: ;Ukrainian;;Kyiv|Kiev|Verkhovna Rada|Ukrenergo|SBU;Kherson|Kharkiv|Odesa|Odessa|Mykolaiv|Dnipro|Donetsk|Luhansk|Zaporizhzhia|Zaporizhia|Lviv|Sumy|Chernihiv|Poltava|Bakhmut|Avdiivka|Mariupol|Kramatorsk|Sloviansk|Vovchansk|Kupyansk|Kupiansk|Pokrovsk|Vinnytsia|Khmelnytskyi|Ternopil|Lutsk|Rivne|Zhytomyr|Cherkasy|Chernivtsi|Kremenchuk|Kryvyi Rih|Nikopol|Beryslav|Uman|Izium|Lyman|Toretsk|Melitopol|Berdiansk|Crimea|Sevastopol|Donbas|Bucha|Irpin|Okhmatdyt|Chasiv Yar|Kakhovka|Nova Kakhovka|Dnipropetrovsk|Kostiantynivka|Pavlohrad|Robotyne
RU: Russian Federation;;;Moscow|Kremlin|Duma;Kursk|Belgorod|Bryansk|Rostov|Krasnodar|Voronezh|Novorossiysk|St Petersburg|St. Petersburg|Rylsk|Sudzha|Chechnya|Grozny|Dagestan|Siberia|Novosibirsk|Ryazan|Saratov|Lipetsk|Smolensk|Pskov|Murmansk|Volgograd|Shebekino|Taganrog
US: U.S.|=US|USA|America;American|US;Americans;Washington|White House|Pentagon|Congress|State Department|House of Representatives|Senate|USAID|US Central Command|CENTCOM|Defense Department|US Treasury|Biden|Trump|FEMA;Texas|Florida|California|Hawaii|Maui|Lahaina|North Carolina|Louisiana|Puerto Rico|Los Angeles|New Orleans|New York
GB: UK|Britain|Great Britain;British|UK;Britons;London|Downing Street|Whitehall
DE: ;German;;Berlin|Bundestag|Bundeswehr
FR: ;French;French;Paris|Elysee|Élysée;Mayotte
IT: ;Italian;;Rome;Emilia-Romagna
ES: ;Spanish;Spaniards;Madrid;Valencia
PT: ;Portuguese;Portuguese;Lisbon
PL: ;Polish;Poles;Warsaw|Sejm
NL: Holland;Dutch;Dutch;The Hague
BE: ;Belgian
LU: ;Luxembourgish;Luxembourgers
DK: ;Danish;Danes;Copenhagen|Folketing
NO: ;Norwegian;;Oslo|Storting
SE: ;Swedish;Swedes;Stockholm|Riksdag
FI: ;Finnish;Finns;Helsinki
IS: ;Icelandic;Icelanders;Reykjavik
IE: ;Irish;Irish;Dublin
CH: ;Swiss;Swiss;Bern
AT: ;;;Vienna
CZ: Czech Republic;Czech;;Prague
SK: ;Slovak;;Bratislava
HU: ;Hungarian;;Budapest
RO: ;;;Bucharest
BG: ;;;Sofia
GR: ;Greek;;Athens;Evros
HR: ;;Croats|Croatians;Zagreb
SI: ;;;Ljubljana
RS: ;;Serbs|Serbians;Belgrade
BA: Bosnia|Bosnia and Herzegovina;Bosnian;;Sarajevo;Srebrenica
XK: ;Kosovan;Kosovars;Pristina
ME: ;Montenegrin;;Podgorica
MK: ;Macedonian;;Skopje
AL: ;;;Tirana
EE: ;;;Tallinn
LV: ;;;Riga
LT: ;;;Vilnius
BY: ;Belarusian;;Minsk
MD: ;;;Chisinau;Transnistria
TR: Turkey|Turkiye;Turkish;Turks;Ankara|AFAD;Istanbul|Gaziantep|Hatay|Antakya|Kahramanmaras|Kahramanmaraş|Adıyaman|Izmir
CY: ;Cypriot;;Nicosia;Larnaca
MT: ;Maltese;Maltese;Valletta
IL: ;Israeli;;Jerusalem|IDF|Israel Defense Forces|Knesset;Tel Aviv|Haifa|Jaffa|Ashkelon|Sderot|Golan Heights|Galilee|Beersheba|Kiryat Shmona
PS: Palestine|Palestinian Authority;Palestinian|Gazan;;Ramallah;Gaza|Gaza Strip|Gaza City|Rafah|Khan Younis|Khan Yunis|Deir al-Balah|Jabalia|Nuseirat|West Bank|Jenin|Nablus|Jericho|Tulkarm|Hebron|Beit Lahia|Beit Hanoun|al-Shifa|Al-Shifa|Al-Awda|al-Mawasi|Al-Mawasi|Shejaiya|Zeitoun|the Strip
LB: ;Lebanese;Lebanese;Beirut;Tyre|Sidon|Bekaa|Baalbek|Nabatieh
SY: ;;;Damascus;Aleppo|Idlib|Homs|Hama|Latakia|Raqqa|Deir ez-Zor|Deir al-Zor|Daraa|Suwayda|Ghouta|Qamishli
JO: ;Jordanian;;Amman
IQ: ;Iraqi;;Baghdad;Mosul|Basra|Erbil|Kirkuk|Fallujah|Ramadi|Anbar|Nineveh
IR: ;Iranian;;Tehran|Revolutionary Guards|Revolutionary Guard|IRGC;Isfahan|Kerman|Kermanshah
YE: ;Yemeni;;Sanaa|Aden;Hodeidah|Hodeida|Marib|Taiz|Saada|Hudaydah
SA: ;Saudi;;Riyadh;Jeddah|Jizan|Mecca
AE: UAE|Emirates;Emirati;;Abu Dhabi;Dubai
QA: ;Qatari;;Doha
KW: ;Kuwaiti
BH: ;Bahraini;;Manama
OM: ;Omani;;Muscat
EG: ;Egyptian;;Cairo;Sinai|Alexandria|El-Arish
LY: ;;;Tripoli;Derna|Benghazi|Misrata|Sirte|Tobruk
TN: ;;;Tunis;Sfax
DZ: ;;;Algiers
MA: ;Moroccan;;Rabat;Marrakesh|Marrakech|Al Haouz|Al-Haouz|Amizmiz|Taroudant|Atlas Mountains|High Atlas
SD: ;Sudanese;Sudanese;Khartoum|Port Sudan;Darfur|El Fasher|El-Fasher|al-Fashir|El Geneina|Geneina|Omdurman|Zamzam|Kordofan|Nyala|Wad Madani|Gezira|Sennar|El Obeid|Kassala|North Darfur|West Darfur|Al Jazirah|Gedaref|Kadugli|Bahri|Bara|Blue Nile state
SS: ;South Sudanese;South Sudanese;Juba;Malakal|Bentiu|Jonglei|Renk|Upper Nile|Unity State|Nasir
ET: ;;;Addis Ababa;Tigray|Amhara|Oromia|Mekelle|Somali region
ER: ;;;Asmara
DJ: ;Djiboutian
SO: ;Somali;;Mogadishu;Baidoa|Puntland|Somaliland|Kismayo|Beledweyne|Lower Shabelle|Jubaland
KE: ;;;Nairobi;Turkana|Mombasa
UG: ;;;Kampala
RW: ;;;Kigali
BI: ;Burundian;;Bujumbura
TZ: ;;;Dodoma;Dar es Salaam
CD: Democratic Republic of Congo|Democratic Republic of the Congo|DR Congo|DRC|Congo;Congolese;Congolese;Kinshasa;Goma|Bukavu|North Kivu|South Kivu|Ituri|Bunia|Beni|Kivu|Sake|Rutshuru
CG: Republic of Congo;;;Brazzaville
CF: ;Central African;;Bangui
TD: ;Chadian;;N'Djamena;Adre|Adré|Lake Chad
CM: ;Cameroonian;;Yaounde
NG: ;;;Abuja;Borno|Maiduguri|Zamfara|Kaduna|Kano|Katsina|Plateau State|Benue|Niger State|Sokoto|Lagos|Adamawa|Yobe|Jos|Plateau state
NE: ;Nigerien;;Niamey;Diffa
ML: ;Malian;;Bamako;Timbuktu|Mopti|Gao|Kidal
BF: ;Burkinabe|Burkinabè;Burkinabe;Ouagadougou;Djibo
SN: ;Senegalese;Senegalese;Dakar
GH: ;Ghanaian;;Accra
CI: Ivory Coast;Ivorian;;Abidjan
GN: ;;;Conakry
SL: ;Sierra Leonean;;Freetown
LR: ;;;Monrovia
TG: ;Togolese
BJ: ;Beninese
MR: ;;;Nouakchott
GM: The Gambia
CV: ;Cape Verdean
MZ: ;Mozambican;;Maputo;Cabo Delgado|Beira
MW: ;Malawian;;Lilongwe;Blantyre
MG: ;Malagasy;Malagasy;Antananarivo
ZW: ;Zimbabwean;;Harare
ZM: ;;;Lusaka
ZA: ;;;Pretoria;Durban|KwaZulu-Natal|Johannesburg|Cape Town
AO: ;;;Luanda
NA: ;;;Windhoek
MU: ;Mauritian
KM: ;Comorian
GA: ;Gabonese
ST: Sao Tome and Principe
AF: ;Afghan;;Kabul|Taliban;Herat|Kandahar|Kunar|Nangarhar|Jalalabad|Paktika|Khost|Baghlan|Zinda Jan|Helmand|Kunduz|Badakhshan
PK: ;Pakistani;;Islamabad;Balochistan|Sindh|Peshawar|Khyber Pakhtunkhwa|Karachi|Quetta|Lahore|Swat|Buner|Muzaffarabad|Waziristan|Kurram
IN: ;;;New Delhi|Delhi;Kerala|Wayanad|Gujarat|Morbi|Odisha|Balasore|Assam|Manipur|Imphal|Kashmir|Pahalgam|Jammu|Uttarakhand|Sikkim|Mumbai|Himachal Pradesh|Bihar|Ahmedabad|Uttar Pradesh|Tamil Nadu|Chennai|West Bengal|Kolkata|Ladakh|Punjab|Maharashtra|Andhra Pradesh|Karnataka|Rajasthan|Telangana|Mundakkai|Chooralmala|Srinagar
BD: ;Bangladeshi;;Dhaka;Cox's Bazar|Chittagong|Sylhet|Feni|Chattogram
NP: ;Nepali|Nepalese;Nepalis;Kathmandu;Jajarkot|Pokhara|Gorkha
LK: ;;;Colombo;Kandy
BT: ;Bhutanese
MV: ;Maldivian
MM: Myanmar|Burma;Burmese|Myanmar;Burmese;Naypyidaw|Naypyitaw;Rakhine|Mandalay|Sagaing|Shan State|Yangon|Kachin|Kayah|Kayin|Karen State|Chin State|Myawaddy
TH: ;Thai;;Bangkok;Hat Yai
KH: ;;;Phnom Penh;Preah Vihear
VN: Viet Nam;Vietnamese;Vietnamese;Hanoi;Lao Cai|Hai Phong|Da Nang
LA: ;Laotian|Lao;;Vientiane
PH: ;Philippine|Filipino;Filipinos;Manila;Cebu|Mindanao|Luzon|Leyte|Tacloban|Davao|Bicol|Marawi
ID: ;;;Jakarta;Aceh|Sumatra|West Sumatra|North Sumatra|Java|West Java|Cianjur|Lombok|Sulawesi|Palu|Papua|Bali|Flores|Padang|Central Java
MY: ;;;Kuala Lumpur
SG: ;Singaporean
BN: ;Bruneian
TL: East Timor;Timorese
PG: ;;;Port Moresby
CN: ;Chinese;Chinese;Beijing;Gansu|Sichuan|Xinjiang|Tibet|Henan|Yunnan|Hebei|Guangdong|Hunan|Shigatse|Fujian
TW: ;Taiwanese;Taiwanese;Taipei;Hualien
HK: Hong Kong;Hongkonger
JP: ;Japanese;Japanese;Tokyo;Noto|Noto Peninsula|Ishikawa|Wajima|Fukushima|Kumamoto|Hokkaido|Kobe|Sendai|Osaka|Okinawa
KR: Republic of Korea;;;Seoul;Itaewon|Busan
KP: ;;;Pyongyang
MN: ;;;Ulaanbaatar
KZ: ;Kazakh;;Astana
UZ: ;Uzbek;;Tashkent
KG: ;Kyrgyz;Kyrgyz;Bishkek;Batken
TJ: ;Tajik;;Dushanbe
TM: ;Turkmen;;Ashgabat
AM: ;;;Yerevan;Syunik
AZ: ;Azerbaijani|Azeri;;Baku;Nagorno-Karabakh|Karabakh|Stepanakert
GE: =Georgia;=Georgian;;Tbilisi;South Ossetia|Abkhazia
AU: ;;;Canberra;Queensland|New South Wales|Sydney|Brisbane
NZ: ;New Zealand;New Zealanders;Wellington;Christchurch|Auckland
FJ: ;Fijian;;Suva
VU: ;Vanuatuan|ni-Vanuatu;;Port Vila
TO: ;;;Nuku’alofa
WS: ;;;Apia
SB: ;Solomon Islander;;Honiara
TV: ;Tuvaluan
PW: ;Palauan
MH: ;Marshallese
NR: ;Nauruan
CA: ;Canadian;;Ottawa;British Columbia|Alberta|Toronto
MX: ;Mexican;;Mexico City;Acapulco|Guerrero|Chiapas|Oaxaca|Sinaloa|Veracruz
HN: ;Honduran;;Tegucigalpa
SV: ;Salvadoran|Salvadorean;;San Salvador
NI: ;;;Managua
PA: ;Panamanian;;;Darien Gap|Darién Gap
BZ: ;Belizean
CU: ;;;Havana
HT: ;Haitian;;Port-au-Prince;Les Cayes|Cité Soleil|Artibonite
DO: ;Dominican;;Santo Domingo
JM: ;;;Kingston;Montego Bay
TT: Trinidad and Tobago;Trinidadian
BB: ;Barbadian
GD: ;Grenadian
VC: St Vincent and the Grenadines|Saint Vincent and the Grenadines;Vincentian
LC: St Lucia;St Lucian
BS: ;Bahamian;;Nassau
AG: Antigua and Barbuda;Antiguan
KN: St Kitts and Nevis
CO: ;;;Bogota|Bogotá;Catatumbo|Cauca|Cali|Norte de Santander|Cucuta|Cúcuta|Chocó|Medellin
VE: ;;;Caracas
EC: ;Ecuadorean|Ecuadorian;;Quito;Guayaquil|Manabi|Manabí
PE: ;Peruvian;;Lima;Ayacucho
BR: ;Brazilian;;Brasilia|Brasília;Rio Grande do Sul|Porto Alegre|Petropolis|Petrópolis|Rio de Janeiro|Sao Paulo|São Paulo|Minas Gerais|Bahia|Recife
BO: ;;;La Paz
CL: ;Chilean;;;Valparaiso|Valparaíso|Vina del Mar|Viña del Mar
AR: ;Argentine|Argentinian;Argentines;Buenos Aires
UY: ;Uruguayan;;Montevideo
PY: ;Paraguayan;;Asuncion
GY: ;Guyanese
SR: ;Surinamese
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
