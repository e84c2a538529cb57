import type { State, States } from '../lexicon.js';

/**
 * One state a line: further names; adjectives; people; seats; places. The English name itself comes
 * from `Intl.DisplayNames`; an adjective that only adds an n to it ("Russian") is left out.
 */
const table = `
UA: ;Ukrainian;;Kyiv|Kiev|Verkhovna Rada|Ukrenergo|=AFU|Armed Forces of Ukraine|SBU;Kherson|Kharkiv|Odesa|Mykolaiv|Dnipro|Donetsk|Luhansk|Zaporizhzhia|Lviv|Sumy|Chernihiv|Poltava|Bakhmut|Avdiivka|Mariupol|Kramatorsk|Sloviansk|Vovchansk|Kupyansk|Kupiansk|Pokrovsk|Vinnytsia|Khmelnytskyi|Ternopil|Lutsk|Rivne|Kostiantynivka|Nikopol|Toretsk|Chasiv Yar|Kryvyi Rih|Uman|Izium|Bucha|Irpin|Melitopol|Zhytomyr|Chernivtsi|Uzhhorod|Cherkasy|Volnovakha|Lysychansk|Kurakhove|Vuhledar|Donbas|Crimea|Hroza|Druzhkivka|Ivano-Frankivsk|Kropyvnytskyi|Okhtyrka|Kremenchuk|Dnipropetrovsk|Enerhodar|Nova Kakhovka|Lyman|Marhanets|Krasnohorivka|Huliaipole|Sevastopol|Konotop|Berdiansk|Kherson region|Debaltseve|Orikhiv|Shostka|Pavlohrad
RU: Russian Federation;;;Moscow|Kremlin|Duma|State Duma|FSB;Kursk|Belgorod|Bryansk|Rostov|Krasnodar|Voronezh|Novorossiysk|St Petersburg|Tula|Volgograd|Samara|Saratov|Lipetsk|Kaluga|Smolensk|Kazan|Sochi|Shebekino|Tuapse|Tver|Ryazan|Tatarstan|Dagestan|Engels|Taganrog|Orsk|Orenburg|Pskov|Murmansk|Irkutsk|Chechnya|Grozny|Beslan|Izhevsk|Nizhny Novgorod|Kamchatka|Sakhalin|Udmurtia|Sudzha|Krymsk
US: U.S.|=US|USA|America;American|US;;Washington|White House|Pentagon|Congress|State Department|House of Representatives|Senate|USAID|US Central Command|Defense Department|Department of Defense|DoD|=DOD|US Treasury|FEMA|=House|=Republicans|=Democrats|Capitol Hill;Texas|Florida|California|Hawaii|Los Angeles|Maui|Lahaina|North Carolina|South Carolina|Louisiana|New York|Alabama|Kentucky|Tennessee|New Orleans|Alaska|Oklahoma|Arkansas|Mississippi|Virginia|Ohio|Missouri|Illinois|Oregon|Colorado|Arizona|Nevada|Georgia state|Maine|Vermont|Tampa|Asheville|Houston|Mayfield|Kerr County|Maryland|Pennsylvania|Michigan|Kansas|Nebraska|Iowa|Joplin
GB: UK|Britain;British|UK;Britons;London|Downing Street|Whitehall;Scotland|Wales|Northern Ireland|Belfast|Manchester|England|Somerset|Cumbria|Southport
DE: ;German;;Berlin|Bundestag|Bundeswehr;Ahr|Bavaria|North Rhine-Westphalia|Rhineland-Palatinate|Magdeburg|Saxony|Brandenburg|Dresden|Solingen|Hanau|Lower Saxony|Hesse
FR: ;French;;Paris|Elysee;Marseille|New Caledonia|Reunion|Nice|Mayotte|Aude|Corsica|Brittany|Martinique|Guadeloupe|French Guiana|Herault
IT: ;Italian;;Rome;Emilia-Romagna|Sicily|Lampedusa|Ischia|Tuscany|Amatrice|Calabria|Liguria|Ancona|Faenza|L'Aquila|Umbria|Cutro
ES: ;Spanish;Spaniards;Madrid;Valencia|Catalonia|Galicia|La Palma|Canary Islands|Andalusia|Murcia|Castilla y Leon|Paiporta|Chiva|Malaga|Tenerife|Zamora|Extremadura|Asturias|Lorca
PT: ;Portuguese;;Lisbon;Madeira|Leiria|Coimbra|Pedrogao Grande|Azores|Algarve
PL: ;Polish;Poles;Warsaw|Sejm;Lublin|Silesia|Wroclaw|Nysa|Klodzko|Rzeszow
NL: Holland;Dutch;;The Hague;Limburg|Zeeland
BE: ;Belgian;;;Wallonia|Liege|Verviers|Flanders
DK: ;Danish;Danes;Copenhagen
NO: ;Norwegian;;Oslo
SE: ;Swedish;Swedes;Stockholm|Riksdag
FI: ;Finnish;Finns;Helsinki
IE: ;Irish;;Dublin
CH: ;Swiss;;Bern;Valais|Graubunden|Blatten|Ticino|Crans-Montana
AT: ;;;Vienna;Lower Austria|Styria|Tyrol|Graz|Carinthia
CZ: Czech Republic;Czech;;Prague;Opava|Ostrava|Jesenik
SK: ;Slovak;;Bratislava
HU: ;Hungarian;;Budapest
RO: ;;;Bucharest;Galati|Tulcea|Constanta|Suceava
GR: ;Greek;;Athens;Evros|Thessaly|Crete|Rhodes|Attica|Lesbos|Pylos|Euboea|Larissa|Volos|Alexandroupolis|Chios|Santorini|Corfu|Tempi|Evia|Mati
HR: ;;Croats|Croatians;;Petrinja|Zagreb|Sisak
RS: ;;Serbs|Serbians;Belgrade;Novi Sad|Obrenovac
BA: Bosnia|Bosnia and Herzegovina;Bosnian;;Sarajevo;Srebrenica|Jablanica|Tuzla
EE: ;;;Tallinn
LV: ;;;Riga
LT: ;;;Vilnius
BY: ;Belarusian;;Minsk
MD: ;;;Chisinau;Transnistria|Otaci
TR: Turkey|Turkiye;Turkish;Turks;Ankara|AFAD;Istanbul|Gaziantep|Hatay|Antakya|Kahramanmaras|Adiyaman|Malatya|Izmir|Elazig|Van|Diyarbakir|Adana|Manisa|Osmaniye|Sanliurfa|Balikesir|Bolu|Kilis|Kartalkaya|Rize|Mersin|Kastamonu|Iskenderun|Nurdagi|Hakkari
CY: ;Cypriot;;Nicosia;Larnaca
IL: ;Israeli;;Jerusalem|IDF|Knesset;Tel Aviv|Haifa|Jaffa|Ashkelon|Sderot|Kiryat Shmona|Metula|Nahariya|Beersheba|Eilat|Safed|Negev|Galilee|Ashdod|Netanya|Rehovot|Bat Yam|Petah Tikva|Golan Heights|Majdal Shams|Ramat Gan|Dimona
PS: Palestine|Palestinian Authority;Palestinian|Gazan;;Ramallah;Gaza|Gaza City|Rafah|Khan Younis|Deir al-Balah|Jabalia|Nuseirat|West Bank|Jenin|Nablus|Jericho|Tulkarm|Beit Lahiya|Beit Hanoun|Al-Mawasi|Shati|Maghazi|Bureij|Hebron|Bethlehem|Shujaiya|Zeitoun|Netzarim
LB: ;Lebanese;;Beirut;Tyre|Sidon|Bekaa|Baalbek|Nabatieh|Khiam|Marjayoun|Dahiyeh|Bint Jbeil|Hermel|Zahle|Ain al-Hilweh|Naqoura
SY: ;;;Damascus;Aleppo|Idlib|Homs|Hama|Latakia|Raqqa|Deir ez-Zor|Deraa|Daraa|Sweida|Suwayda|Afrin|Hasakah|Qamishli|Tartus|Palmyra|Manbij|Kobane|Jindires|Eastern Ghouta|Ghouta|Bab al-Hawa|Rukban|Azaz|Kobani|Douma
JO: ;Jordanian;;Amman;
IQ: ;Iraqi;;Baghdad;Mosul|Basra|Erbil|Sinjar|Kirkuk|Anbar|Dohuk|Tikrit|Ramadi|Fallujah|Nineveh|Kurdistan Region
IR: ;Iranian;;Tehran|Revolutionary Guards|Revolutionary Guard|IRGC;Isfahan|Kerman|Kermanshah|Khuzestan|Bam|Hormozgan|Sistan|Bushehr|Bandar Abbas|Natanz|Fordow|Tabriz|Mashhad|Shiraz|Qom|Khoy
YE: ;Yemeni;;Sanaa|Aden;Hodeidah|Marib|Taiz|Saada|Ibb|Mukalla|Hajjah|Socotra|Ras Isa|Dhamar|Abyan|Shabwa|Lahj|Dhale|Amran|Hadramawt
SA: ;Saudi;;Riyadh;Jeddah|Jizan|Mecca
AE: UAE|Emirates;Emirati;;Abu Dhabi;Dubai
QA: ;Qatari;;Doha
KW: ;Kuwaiti;;Kuwait City;
EG: ;Egyptian;;Cairo;Sinai|Alexandria|El-Arish|Ismailia|Aswan|Minya|Arish
LY: ;;;Tripoli;Derna|Benghazi|Misrata|Sabha|Zawiya|Sirte|Tobruk|Al-Bayda|Soussa|Murzuq|Tarhuna|Zuwara
MA: ;Moroccan;;Rabat;Marrakesh|Al Haouz|Amizmiz|Agadir|Taroudant|Chichaoua|Ouarzazate|Marrakech
SD: ;Sudanese;;Khartoum|Port Sudan;Darfur|El Fasher|El Geneina|Omdurman|Zamzam|Kordofan|Nyala|Wad Madani|Al-Fashir|Gezira|Sennar|Kassala|Gedaref|El Obeid|Zalingei|Tawila|Merowe|Atbara|Shendi|Kadugli|Babanusa|Blue Nile|White Nile|Khartoum North|Dilling|Abu Shouk|Tarasin
SS: ;South Sudanese;;Juba;Malakal|Bentiu|Jonglei|Ulang|Upper Nile|Unity State|Pibor|Bor|Abyei
ET: ;;;Addis Ababa;Tigray|Amhara|Oromia|Afar|Mekelle|Gambella|Somali Region|Gofa|Sidama|Wolaita|Borena|Metekel|Shire|Benishangul-Gumuz|Axum|Wollega|Gondar
ER: ;;;Asmara
SO: ;Somali;;Mogadishu;Baidoa|Puntland|Somaliland|Kismayo|Beledweyne|Galkayo|Jubaland|Bosaso|Hiran|Gedo|Lower Shabelle|Middle Shabelle|Hargeisa|Las Anod
KE: ;;;Nairobi;Turkana|Mombasa|Garissa|Mai Mahiu|Kisumu|Tana River|Mandera|Wajir|Marsabit|Kwale|Nakuru|Elgeyo Marakwet|Kakuma|Dadaab
TZ: ;;;Dodoma;Dar es Salaam|Hanang|Katesh|Zanzibar|Kagera
CD: Democratic Republic of Congo|DR Congo|DRC|Congo;Congolese;;Kinshasa;Goma|Bukavu|North Kivu|South Kivu|Ituri|Bunia|Kivu|Rutshuru|Masisi|Uvira|Beni|Kalemie|Lubumbashi|Minova|Walikale|Djugu|Mbandaka|Kasai|Tanganyika|Maniema|Nyiragongo|Equateur|Fizi
CF: ;Central African;;Bangui;Bambari|Bangassou|Birao|Bria
TD: ;Chadian;;N'Djamena;Adre|Lake Chad|Farchana|Ouaddai|Wadi Fira|Mamdi|Abeche
NG: ;;;Abuja;Borno|Maiduguri|Zamfara|Plateau|Kaduna|Kano|Benue|Katsina|Sokoto|Yobe|Adamawa|Lagos|Jos|Mokwa|Bama|Gwoza|Taraba|Konduga|Chibok|Dapchi|Bokkos|Kebbi|Anambra|Bayelsa|Niger State|Jigawa|Kogi|Zaria|Niger Delta
NE: ;Nigerien;;Niamey;Diffa|Tillaberi|Agadez|Maradi|Zinder|Tahoua
ML: ;Malian;;Bamako;Timbuktu|Mopti|Gao|Kidal|Segou|Bandiagara|Menaka|Kayes|Sikasso|Koulikoro|Bankass|Ogossagou|Moura
BF: ;Burkinabe;;Ouagadougou;Djibo|Barsalogho|Solenzo|Dori|Kongoussi|Fada N'Gourma|Bobo-Dioulasso|Seytenga|Diapaga
SN: ;Senegalese;;Dakar;Casamance
GH: ;Ghanaian;;Accra;Volta Region
CI: Ivory Coast;Ivorian;;;Abidjan
MZ: ;Mozambican;;INGD;Cabo Delgado|Maputo|Beira|Palma|Nampula|Mecufi|Quelimane|Zambezia|Sofala|Manica|Inhambane|Pemba|Mocimboa da Praia|Macomia
MW: ;Malawian;;Lilongwe;Blantyre|Nsanje|Chikwawa|Phalombe|Mulanje|Chilobwe
MG: ;Malagasy;;;Antananarivo|Mananjary|Toamasina|Mahajanga|Antsiranana|Vatomandry
ZA: ;;;Pretoria;KwaZulu-Natal|Eastern Cape|Mthatha|Western Cape|Johannesburg|Cape Town
AF: ;Afghan;;Kabul|Taliban;Herat|Kandahar|Kunar|Nangarhar|Jalalabad|Kunduz|Baghlan|Ghor|Badakhshan|Paktika|Helmand|Balkh|Khost|Mazar-i-Sharif|Laghman|Parwan|Takhar|Zindajan|Nuristan|Bamiyan|Faryab|Badghis|Ghazni|Zabul|Uruzgan|Farah|Lashkar Gah
PK: ;Pakistani;;Islamabad;Balochistan|Sindh|Peshawar|Khyber Pakhtunkhwa|Waziristan|North Waziristan|South Waziristan|Karachi|Punjab|Quetta|Lahore|Swat|Gilgit-Baltistan|Bajaur|Buner|Kurram|Parachinar|Muridke|Muzaffarabad|Azad Kashmir|Shangla|Bannu|Dera Ismail Khan|Mastung|Gwadar|Rawalpindi|Lower Dir|Sukkur|Larkana
IN: ;;;New Delhi|Delhi|NDRF;Kerala|Wayanad|Gujarat|Morbi|Odisha|Balasore|Assam|Bihar|Uttarakhand|Himachal Pradesh|Sikkim|Manipur|West Bengal|Tamil Nadu|Chennai|Mumbai|Maharashtra|Andhra Pradesh|Kashmir|Punjab|Jammu|Srinagar|Poonch|Pahalgam|Dharali|Kishtwar|Chamoli|Joshimath|Mandi|Kullu|Karnataka|Telangana|Tripura|Meghalaya|Mizoram|Nagaland|Arunachal Pradesh|Rajasthan|Madhya Pradesh|Uttar Pradesh|Jharkhand|Chhattisgarh|Ladakh|Goa|Kolkata|Hyderabad|Bengaluru|Thrissur|Puducherry|Puri|Bhuj
BD: ;Bangladeshi;;Dhaka;Cox's Bazar|Chittagong|Sylhet|Feni|Noakhali|Sunamganj|Khulna|Cumilla|Bhasan Char|Kutupalong|Teknaf
NP: ;Nepali;;Kathmandu;Jajarkot|Pokhara|Gorkha|Sindhupalchok|Rukum|Lalitpur|Bhaktapur|Kavre|Dolakha
LK: ;;;Colombo;Kandy|Galle|Ratnapura|Badulla|Jaffna|Batticaloa|Nuwara Eliya|Trincomalee
MM: Myanmar|Burma;Burmese|Myanmar;;Naypyidaw;Rakhine|Mandalay|Sagaing|Kachin|Shan|Chin State|Kayah|Karen State|Yangon|Lashio|Bago|Magway|Loikaw|Myawaddy|Sittwe|Buthidaung|Maungdaw|Mrauk-U|Hpakant|Falam|Meiktila
TH: ;Thai;;Bangkok;Hat Yai|Phuket|Pattani|Songkhla|Narathiwat|Surin|Sisaket|Buriram|Chiang Rai|Chiang Mai|Ubon Ratchathani|Nong Bua Lamphu|Yala
KH: ;;;Phnom Penh;Preah Vihear|Oddar Meanchey|Banteay Meanchey|Poipet|Siem Reap
VN: Viet Nam;Vietnamese;;Hanoi;Lao Cai|Hai Phong|Da Nang|Quang Nam|Hue|Yen Bai|Thai Nguyen|Quang Ninh|Nghe An|Thanh Hoa|Dak Lak|Lang Nu|Cao Bang|Khanh Hoa
PH: ;Philippine|Filipino;Filipinos;Manila|NDRRMC;Cebu|Mindanao|Luzon|Leyte|Tacloban|Masbate|Bicol|Davao|Batanes|Samar|Cagayan|Siargao|Mindoro|Albay|Catanduanes|Bohol|Palawan|Surigao|Negros|Marawi|Cotabato|Bogo|Cavite|Zamboanga|Maguindanao|Visayas
ID: ;;;Jakarta|BNPB;Aceh|Sumatra|Sulawesi|Palu|Lombok|Java|Bali|West Papua|Papua|West Java|Cianjur|Semeru|Marapi|Flores|Lewotobi|Padang|Banda Aceh|Lumajang|Agam|Tapanuli|Sibolga|Mamuju|Majene|Central Sulawesi|Demak|East Java|Central Java|North Sumatra|West Sumatra|Sidoarjo|Surabaya|Malang|Yogyakarta|Donggala|Kalimantan
CN: ;Chinese;;Beijing;Gansu|Sichuan|Xinjiang|Henan|Zhengzhou|Yunnan|Guangdong|Tibet|Hebei|Qinghai|Hunan|Fujian|Shanxi|Shigatse|Dingri|Tingri|Chongqing|Guizhou|Jishishan|Wenchuan|Zhejiang|Heilongjiang|Inner Mongolia|Shandong|Jiangxi|Shanghai|Yushu|Tianjin
TW: ;Taiwanese;;Taipei;Hualien|Taroko|New Taipei|Kaohsiung|Taitung|Guangfu|Tainan|Chiayi
JP: ;Japanese;;Tokyo;Noto|Ishikawa|Kumamoto|Kyushu|Fukushima|Hiroshima|Wajima|Miyagi|Iwate|Sendai|Okinawa|Suzu|Osaka|Shizuoka|Hokkaido|Nagano|Atami|Kobe|Ofunato|Akita|Aomori
KR: Republic of Korea;;;Seoul|Blue House;Itaewon|Busan|Andong|Uiseong|Gyeongsang|Gangwon|Gwangju|Sancheong
AM: ;;;Yerevan;Syunik|Gyumri|Sisian|Goris|Jermuk|Kapan
AZ: ;Azerbaijani;;Baku;Nagorno-Karabakh|Karabakh|Stepanakert|Lachin|Ganja|Barda|Shusha|Aghdam
GE: =Georgia;=Georgian;;Tbilisi;South Ossetia|Abkhazia|Gori
AU: ;;;Canberra;Queensland|New South Wales|Victoria|Lismore|Sydney|Northern Territory|Tasmania|South Australia|Western Australia|Townsville|Cairns|Brisbane
NZ: ;New Zealand;New Zealanders;Wellington;Hawke's Bay|Auckland|Napier|Christchurch|Gisborne|Coromandel|Northland
CA: ;Canadian;;Ottawa;British Columbia|Alberta|Toronto|Jasper|Quebec|Nova Scotia|Manitoba|Saskatchewan|Newfoundland|Lytton|Fort McMurray|Yellowknife|Northwest Territories|Kelowna
MX: ;Mexican;;Mexico City;Acapulco|Guerrero|Chiapas|Oaxaca|Veracruz|Sinaloa|Puebla|Hidalgo|Jalisco|Michoacan|Tabasco|Culiacan|Guanajuato|Nuevo Leon|San Luis Potosi|Baja California|Tamaulipas|Poza Rica
HT: ;Haitian;;Port-au-Prince;Les Cayes|Cite Soleil|Gonaives|Artibonite|Jacmel|Kenscoff|Mirebalais|Solino|Petion-Ville|Jeremie|Cap-Haitien|Pont-Sonde|Cabaret|Petit-Goave
JM: ;;;Kingston;Montego Bay|Black River|Westmoreland|St Elizabeth
CO: ;;;Bogota;Catatumbo|Cauca|Cali|Putumayo|Narino|Norte de Santander|Cucuta|Medellin|Mocoa|Arauca|Choco|Jamundi|Tibu|Antioquia|Guaviare|Armero
VE: ;;;Caracas;Tachira|Apure|Zulia|Maracaibo|Las Tejerias|Merida
EC: ;Ecuadorean;;;Guayaquil|Manabi|Esmeraldas|Quito|Loja|Duran|Alausi|El Oro
BR: ;Brazilian;;Brasilia;Rio Grande do Sul|Porto Alegre|Petropolis|Bahia|Recife|Manaus|Sao Paulo|Rio de Janeiro|Minas Gerais|Parana|Pernambuco|Canoas|Amazonas|Mato Grosso|Rio Bonito do Iguacu|Brumadinho
CL: ;Chilean;;;Valparaiso|Vina del Mar|Biobio|Maule|Quilpue|Bio Bio|Atacama|Iquique|Concepcion|Santiago
AR: ;Argentine;;Buenos Aires;Bahia Blanca|Cordoba|Chubut
KP: DPRK;North Korean;;Pyongyang;Sinuiju|Hamhung
PR: ;Puerto Rican;;San Juan
CU: ;;;Havana;Holguin|Guantanamo|Pinar del Rio|Granma|Las Tunas
NI: ;;;Managua;Bilwi|Puerto Cabezas
GT: ;;;Guatemala City;Escuintla|Alotenango|Quetzaltenango|Alta Verapaz|Quiche
HN: ;;;Tegucigalpa;San Pedro Sula|La Ceiba|Choluteca
SV: ;Salvadoran;;San Salvador
PE: ;Peruvian;;Lima;Piura|Arequipa|Cusco|Tumbes|Pataz|Loreto|Pisco
BO: ;;;La Paz;Santa Cruz de la Sierra|Beni Department|Cochabamba
PY: ;Paraguayan;;Asuncion;
UY: ;Uruguayan;;Montevideo;
DO: ;Dominican;;Santo Domingo;Puerto Plata|Barahona
CR: ;Costa Rican;;San Jose;
TN: ;;;Tunis;Sfax|Nabeul|Kasserine
DZ: ;;;Algiers;Tizi Ouzou|Bejaia|El Tarf
MR: ;Mauritanian;;Nouakchott
GN: ;Guinean;;Conakry;Nzerekore
SL: ;;;Freetown;Kenema
LR: ;;;Monrovia;Totota
TG: ;Togolese;;Lome
BJ: ;Beninese;;Cotonou|Porto-Novo;
CM: ;Cameroonian;;Yaounde;Far North Region|Maroua|Kumba|Bamenda|Logone-et-Chari|Douala
AO: ;Angolan;;Luanda;Huila|Cunene|Benguela
ZM: ;;;Lusaka
ZW: ;Zimbabwean;;Harare;Chimanimani|Chipinge|Bulawayo|Manicaland
RW: ;Rwandan;;Kigali;Rubavu|Rwamagana|Musanze
BI: ;Burundian;;Bujumbura;Gitega|Cibitoke|Rumonge
UG: ;;;Kampala;Karamoja|Bulambuli|Bududa|Kasese|Bundibugyo|Gulu
DJ: ;Djiboutian
KM: ;Comorian
OM: ;Omani;;Muscat;Salalah
BH: ;Bahraini;;Manama
UZ: ;Uzbek;;Tashkent;Andijan|Nukus
KZ: ;Kazakh;;Astana;Almaty|Atyrau|Kostanay
KG: ;Kyrgyz;;Bishkek;Batken|Osh|Jalal-Abad
TJ: ;Tajik;;Dushanbe;Isfara|Khorog
MN: ;;;Ulaanbaatar
LA: ;Lao|Laotian;;Vientiane
MY: ;;;Kuala Lumpur
SG: ;Singaporean
TL: East Timor;Timorese;;Dili
PG: ;Papua New Guinean;;Port Moresby;Enga|Yambali|Bougainville|East Sepik|Maip Mulitaka|Southern Highlands
SB: ;Solomon Islander;;Honiara;Malaita|Guadalcanal
VU: ;;;Port Vila;Efate|Tanna|Malekula
FJ: ;Fijian;;Suva;Viti Levu|Vanua Levu
TO: ;Tongan;;;Tongatapu|Nuku'alofa
IS: ;Icelandic;;Reykjavik
LU: ;;;
MT: ;Maltese;;Valletta
SI: ;;;Ljubljana;Koroska
MK: Macedonia;Macedonian;;Skopje;Kocani
ME: ;Montenegrin;;Podgorica;Cetinje
AL: ;;;Tirana;Durres
XK: ;Kosovar;;Pristina
AG: Antigua and Barbuda|Antigua|Barbuda;Antiguan
BB: ;Barbadian;;Bridgetown
BS: The Bahamas;Bahamian;;Nassau;Abaco|Grand Bahama
BT: ;Bhutanese;;Thimphu
BW: ;Botswanan;;Gaborone
BZ: ;;;Belmopan
BN: ;Bruneian
CG: Republic of Congo|Congo-Brazzaville;;;Brazzaville
CV: Cabo Verde;Cape Verdean;;Praia
DM: ;;;Roseau
FM: ;Micronesian
GA: ;Gabonese;;Libreville
GD: ;Grenadian;;;Carriacou|Petite Martinique
GM: The Gambia;;;Banjul
GQ: ;Equatorial Guinean;;Malabo;Bata
GW: ;Bissau-Guinean;;Bissau
GY: ;Guyanese;;
KI: ;I-Kiribati;;Tarawa
KN: St Kitts and Nevis|Saint Kitts and Nevis|St Kitts;Kittitian
LC: St Lucia|Saint Lucia;St Lucian
LI: ;;;Vaduz
LS: ;Basotho;;Maseru
MC: ;Monegasque
MH: ;Marshallese;;Majuro
MU: ;Mauritian;;Port Louis
MV: ;Maldivian;;Male City
NA: ;;;Windhoek
NR: ;
PA: ;Panamanian;;Panama City
PW: ;Palauan
SC: ;Seychellois
SM: ;Sammarinese
SR: ;Surinamese;;Paramaribo
ST: Sao Tome and Principe|Sao Tome;
SZ: Swaziland;Swazi;;Mbabane
TM: ;Turkmen;;Ashgabat
TT: Trinidad and Tobago|Trinidad;Trinidadian
TV: ;Tuvaluan
VA: Holy See;;;Vatican
VC: St Vincent and the Grenadines|Saint Vincent and the Grenadines|St Vincent;Vincentian;;;Union Island
WS: ;Samoan;;Apia
GL: ;Greenlandic;;Nuuk
BM: ;Bermudian
HK: Hong Kong;Hong Kong;Hongkongers;;Tai Po
BG: ;;;Sofia;Burgas|Varna
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
