import { groups } from './list.ts';

/** Names of one and the same thing, folded (small letters, no accents). The first is the usual one. */
export const ALIASES = groups(`
  f-16, fighting falcon, viper
  f-35, lightning ii, joint strike fighter, jsf, f-35 lightning ii
  f-22, raptor
  f-15, eagle, strike eagle
  f/a-18, f-18, hornet, super hornet
  f-14, tomcat
  a-10, thunderbolt ii, warthog
  ah-64, apache
  ah-1, cobra, seacobra, viper helicopter
  uh-60, black hawk, blackhawk
  mh-60, seahawk
  ch-47, chinook
  ch-53, sea stallion, king stallion
  v-22, osprey
  c-130, hercules, super hercules
  c-17, globemaster, globemaster iii
  c-5, galaxy
  kc-135, stratotanker
  kc-46, pegasus
  b-52, stratofortress
  b-1, b-1b, lancer
  b-2, spirit
  b-21, raider
  e-3, sentry
  e-7, wedgetail
  e-2, hawkeye
  p-8, poseidon
  p-3, orion
  mq-9, reaper
  mq-1, predator
  rq-4, global hawk
  rq-170, sentinel
  eurofighter, typhoon, eurofighter typhoon
  jas 39, gripen
  su-27, flanker
  su-34, fullback
  su-35, flanker-e
  su-57, felon
  su-25, frogfoot
  su-24, fencer
  mig-29, fulcrum
  mig-31, foxhound
  tu-95, bear
  tu-160, blackjack
  tu-22m3, backfire
  il-76, candid
  il-20, coot
  a-50, mainstay
  ka-52, alligator
  mi-8, hip
  mi-24, hind
  mi-28, havoc
  m1, abrams, m1 abrams
  m2, bradley
  m142, himars, high mobility artillery rocket system, m142 himars
  m270, mlrs, multiple launch rocket system
  mgm-140, atacms, army tactical missile system
  mim-104, patriot
  thaad, terminal high altitude area defense
  nasams, norwegian advanced surface-to-air missile system
  s-300, grumble
  s-400, triumf, growler
  9k720, iskander
  kh-47m2, kinzhal
  3m22, zircon, tsirkon
  kh-101, kodiak
  kalibr, 3m-54
  shahed-136, geran-2, shahed
  fgm-148, javelin
  nlaw, next generation light anti-tank weapon
  bgm-109, tomahawk
  agm-158, jassm
  agm-88, harm
  rgm-84, harpoon
  storm shadow, scalp, scalp-eg
  leopard 2, leopard
  k2, black panther
  k9, thunder
  panzerhaubitze 2000, pzh 2000, pzh2000
  nato, north atlantic treaty organization, north atlantic treaty organisation, atlantic alliance, north atlantic alliance, the alliance
  eu, european union, the bloc
  european commission, eu commission
  un, united nations, u.n.
  who, world health organization
  iaea, international atomic energy agency, un nuclear watchdog
  osce, organization for security and co-operation in europe
  asean, association of southeast asian nations
  african union, au
  imf, international monetary fund
  oas, organization of american states, organisation of american states
  ecowas, economic community of west african states
  csto, collective security treaty organization
  gcc, gulf cooperation council
  opec, organization of the petroleum exporting countries
  opcw, organisation for the prohibition of chemical weapons, organization for the prohibition of chemical weapons
  imo, international maritime organization
  icao, international civil aviation organization
  icrc, international committee of the red cross
  unhcr, un refugee agency
  wfp, world food programme
  wto, world trade organization
  ecb, european central bank
  icc, international criminal court
  icj, international court of justice, world court
  pla, people's liberation army, chinese military
  plan, pla navy, people's liberation army navy, chinese navy
  plaaf, pla air force, people's liberation army air force, chinese air force
  pentagon, department of defense, us department of defense, defense department, dod, department of war
  mod, ministry of defence, ministry of defense, defence ministry, defense ministry
  foreign ministry, ministry of foreign affairs, mfa, foreign office
  interior ministry, ministry of internal affairs, home office, home ministry
  state department, department of state
  irgc, islamic revolutionary guard corps, revolutionary guards, revolutionary guard
  idf, israel defense forces, israel defence forces, israeli military, israeli army
  raf, royal air force
  usaf, us air force
  ran, royal australian navy
  fbi, federal bureau of investigation
  cia, central intelligence agency
  nsa, national security agency
  fsb, federal security service
  gru, main intelligence directorate
  sbu, security service of ukraine
  darpa, defense advanced research projects agency
  luftwaffe, german air force
  bundeswehr, german armed forces, german military
  bundestag, german parliament
  knesset, israeli parliament
  duma, russian parliament, state duma
  verkhovna rada, rada, ukrainian parliament
  sejm, polish parliament
  hezbollah, hizbollah, hizbullah, hezbullah
  houthi, houthis, ansar allah, ansarallah
  isis, islamic state, isil, daesh, is group
  al-qaeda, al qaida, al-qaida, al qaeda
  kyiv, kiev
  kharkiv, kharkov
  odesa, odessa
  lviv, lvov
  dnipro, dnepr
  mykolaiv, nikolaev
  chornobyl, chernobyl
  sea of japan, east sea
  persian gulf, arabian gulf, the gulf
  english channel, the channel
  south china sea, west philippine sea
  taiwan strait, strait of taiwan
  myanmar, burma
  mumbai, bombay
  kolkata, calcutta
  beijing, peking
  gulf of finland, finnish gulf
  crimea, crimean peninsula
  donbas, donbass
  icbm, intercontinental ballistic missile
  slbm, submarine-launched ballistic missile
  srbm, short-range ballistic missile
  mrbm, medium-range ballistic missile
  irbm, intermediate-range ballistic missile
  uav, unmanned aerial vehicle, drone, unmanned aircraft, uas, unmanned aircraft system, uncrewed aerial vehicle
  usv, unmanned surface vessel, sea drone, naval drone, uncrewed surface vessel
  uuv, unmanned underwater vehicle, underwater drone
  ifv, infantry fighting vehicle
  apc, armoured personnel carrier, armored personnel carrier
  mbt, main battle tank
  manpads, man-portable air defence system, shoulder-fired missile
  ew, electronic warfare
  ied, improvised explosive device, roadside bomb
  opv, offshore patrol vessel
  aip, air-independent propulsion
  lpd, landing platform dock, amphibious transport dock
  awacs, airborne early warning, airborne early warning and control
  exclusive economic zone, eez
  lng, liquefied natural gas
  gps, global positioning system
  ai, artificial intelligence
  nsc, national security council
  jcs, joint chiefs of staff
  vp, vice president
  pm, prime minister, premier
  mp, member of parliament, lawmaker
  ceo, chief executive, chief executive officer
  coastguard, coast guard
`);
