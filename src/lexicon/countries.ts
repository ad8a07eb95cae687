import { table } from './list.ts';

/** A country: its name, other names and adjectives, and its capital (which often stands for its government). */
export interface Country {
  name: string;
  names: string[];
  capitals: string[];
}

/** name | other names, adjectives, people | capital and seats of power | */
export const COUNTRIES: Country[] = table(`
  afghanistan | afghan, afghans | kabul
  albania | albanian, albanians | tirana
  algeria | algerian, algerians | algiers
  angola | angolan, angolans | luanda
  argentina | argentine, argentinian, argentines | buenos aires
  armenia | armenian, armenians | yerevan
  australia | australian, australians, aussie | canberra
  austria | austrian, austrians | vienna
  azerbaijan | azerbaijani, azerbaijanis, azeri | baku
  bahrain | bahraini | manama
  bangladesh | bangladeshi | dhaka
  belarus | belarusian, belarusians, belarussian | minsk
  belgium | belgian, belgians | brussels
  benin | beninese | porto-novo, cotonou
  bolivia | bolivian, bolivians | la paz
  bosnia | bosnian, bosnia and herzegovina, bosnians | sarajevo
  botswana | motswana, batswana | gaborone
  brazil | brazilian, brazilians | brasilia
  britain | british, raf, uk, united kingdom, great britain, briton, britons, u.k. | london, whitehall, downing street
  brunei | bruneian | bandar seri begawan
  bulgaria | bulgarian, bulgarians | sofia
  burkina faso | burkinabe | ouagadougou
  burundi | burundian | gitega
  cambodia | cambodian, cambodians | phnom penh
  cameroon | cameroonian | yaounde
  canada | canadian, canadians | ottawa
  central african republic | car | bangui
  chad | chadian, chadians | n'djamena
  chile | chilean, chileans | santiago
  china | chinese, prc, pla, people's republic of china, mainland china | beijing, peking
  colombia | colombian, colombians | bogota
  congo | congolese, drc, democratic republic of the congo, dr congo | kinshasa
  costa rica | costa rican | san jose
  croatia | croatian, croat, croats | zagreb
  cuba | cuban, cubans | havana
  cyprus | cypriot, cypriots | nicosia
  czechia | czech, czech republic, czechs | prague
  denmark | danish, dane, danes | copenhagen
  djibouti | djiboutian | djibouti city
  dominican republic | dominican | santo domingo
  east timor | timorese, timor-leste | dili
  ecuador | ecuadorian, ecuadorean, ecuadorians | quito
  egypt | egyptian, egyptians | cairo
  el salvador | salvadoran, salvadorean | san salvador
  eritrea | eritrean | asmara
  estonia | estonian, estonians | tallinn
  ethiopia | ethiopian, ethiopians | addis ababa
  fiji | fijian, fijians | suva
  finland | finnish, finn, finns | helsinki
  france | french, frenchman | paris, elysee
  gabon | gabonese | libreville
  gambia | gambian | banjul
  georgia | georgian, georgians | tbilisi
  germany | german, germans, federal republic, luftwaffe, bundeswehr | berlin
  ghana | ghanaian, ghanaians | accra
  greece | greek, greeks, hellenic | athens
  guatemala | guatemalan | guatemala city
  guinea | guinean | conakry
  guyana | guyanese | georgetown
  haiti | haitian, haitians | port-au-prince
  honduras | honduran | tegucigalpa
  hungary | hungarian, hungarians | budapest
  iceland | icelandic, icelander | reykjavik
  india | indian, indians | new delhi, delhi
  indonesia | indonesian, indonesians | jakarta
  iran | iranian, iranians, islamic republic | tehran, teheran
  iraq | iraqi, iraqis | baghdad
  ireland | irish, irishman | dublin
  israel | israeli, israelis, idf | jerusalem, tel aviv
  italy | italian, italians | rome
  ivory coast | ivorian, cote d'ivoire | abidjan, yamoussoukro
  jamaica | jamaican | kingston
  japan | japanese | tokyo
  jordan | jordanian, jordanians | amman
  kazakhstan | kazakh, kazakhs, kazakhstani | astana
  kenya | kenyan, kenyans | nairobi
  kosovo | kosovar, kosovan | pristina
  kuwait | kuwaiti, kuwaitis | kuwait city
  kyrgyzstan | kyrgyz | bishkek
  laos | laotian, lao | vientiane
  latvia | latvian, latvians | riga
  lebanon | lebanese | beirut
  liberia | liberian | monrovia
  libya | libyan, libyans | tripoli
  lithuania | lithuanian, lithuanians | vilnius
  luxembourg | luxembourgish | luxembourg
  madagascar | malagasy | antananarivo
  malawi | malawian | lilongwe
  malaysia | malaysian, malaysians | kuala lumpur
  maldives | maldivian | male
  mali | malian, malians | bamako
  malta | maltese | valletta
  mauritania | mauritanian | nouakchott
  mexico | mexican, mexicans | mexico city
  moldova | moldovan, moldovans | chisinau
  mongolia | mongolian, mongol | ulaanbaatar
  montenegro | montenegrin | podgorica
  morocco | moroccan, moroccans | rabat
  mozambique | mozambican | maputo
  myanmar | burmese, burma | naypyidaw
  namibia | namibian | windhoek
  nepal | nepali, nepalese | kathmandu
  netherlands | dutch, holland, dutchman, the netherlands | the hague, amsterdam, hague
  new zealand | new zealander, kiwi, new zealanders | wellington
  nicaragua | nicaraguan | managua
  niger | nigerien | niamey
  nigeria | nigerian, nigerians | abuja
  north korea | north korean, dprk, nk, democratic people's republic of korea, north koreans, the north | pyongyang
  north macedonia | macedonian | skopje
  norway | norwegian, norwegians | oslo
  oman | omani, omanis | muscat
  pakistan | pakistani, pakistanis | islamabad
  palestine | palestinian, palestinians | ramallah
  panama | panamanian | panama city
  papua new guinea | papuan, png, papua new guinean | port moresby
  paraguay | paraguayan | asuncion
  peru | peruvian, peruvians | lima
  philippines | philippine, filipino, filipinos, the philippines | manila
  poland | polish, pole, poles | warsaw
  portugal | portuguese | lisbon
  qatar | qatari, qataris | doha
  romania | romanian, romanians | bucharest
  russia | russian, russians, russian federation | moscow, kremlin
  rwanda | rwandan, rwandans | kigali
  saudi arabia | saudi, saudis, saudi arabian, kingdom of saudi arabia | riyadh
  senegal | senegalese | dakar
  serbia | serbian, serb, serbs | belgrade
  sierra leone | sierra leonean | freetown
  singapore | singaporean, singaporeans | singapore
  slovakia | slovak, slovaks, slovakian | bratislava
  slovenia | slovenian, slovene | ljubljana
  solomon islands | solomon islander | honiara
  somalia | somali, somalis | mogadishu
  south africa | south african, south africans | pretoria
  south korea | south korean, rok, republic of korea, south koreans, the south | seoul
  south sudan | south sudanese | juba
  spain | spanish, spaniard, spaniards | madrid
  sri lanka | sri lankan, sri lankans | colombo
  sudan | sudanese | khartoum
  sweden | swedish, swede, swedes | stockholm
  switzerland | swiss | bern
  syria | syrian, syrians | damascus
  taiwan | taiwanese | taipei
  tajikistan | tajik, tajiks | dushanbe
  tanzania | tanzanian | dodoma
  thailand | thai, thais | bangkok
  togo | togolese | lome
  tonga | tongan | nuku'alofa
  tunisia | tunisian, tunisians | tunis
  turkey | turkish, turkiye, turk, turks | ankara
  turkmenistan | turkmen | ashgabat
  uganda | ugandan, ugandans | kampala
  ukraine | ukrainian, ukrainians | kyiv, kiev
  united arab emirates | emirati, uae, emirates, emiratis | abu dhabi
  united states | american, pentagon, us, u.s., usa, america, united states of america, americans | washington, white house
  uruguay | uruguayan | montevideo
  uzbekistan | uzbek, uzbeks | tashkent
  vanuatu | ni-vanuatu | port vila
  venezuela | venezuelan, venezuelans | caracas
  vietnam | vietnamese | hanoi
  yemen | yemeni, yemenis | sanaa, aden
  zambia | zambian | lusaka
  zimbabwe | zimbabwean | harare
`).map(([name = '', names = '', capitals = '']) => ({
  name,
  names: [name, ...names.split(',').map(other => other.trim())],
  capitals: capitals.split(',').map(capital => capital.trim()),
}));
