import { groups } from '../lexicon/list.ts';

/**
 * Words that speak for and against a text being about defence, to be read and changed by people. Each begins where a
 * word begins; endings are open (`missile` finds `missiles`), unless `_` closes them.
 */
const read = (text: string): string[] =>
  groups(text)
    .flat()
    .filter(Boolean)
    .map(word => ` ${word.replace('_', ' ').replace(/'/g, ' ')}`);

/** Hardly ever said of anything else. */
export const STRONG_WORDS: readonly string[] = read(`
  armed forces, air force, land forces, self-defense force, defence forces, special forces, territorial defence
  ministry of defence, ministry of defense, defence minist, defense minist, defence secretary, defense secretary
  department of defen, national defence, defence committee, defence spending, defense spending, defence budget
  defense budget, defence contract, defense contract, defence industr, defense industr, defence agency
  pentagon, nato_, bundeswehr, general staff, joint chiefs, chief of defence, high command, task group, strike group
  warship, frigates, frigate_, corvette, destroyer, minehunter, minesweeper, minefield, anti-personnel, demining
  ballistic missile, cruise missile, anti-ship, air defence_, air defense_, hypersonic, warhead, interceptor
  howitzer, self-propelled gun, artillery_, mortar fire, mortar shell, mortar bomb, himars, munition, ammunition
  infantry, battalion, brigadier, garrison, sappers, conscript, reservist, mobilisation, mobilization, barracks
  soldier, troops, peacekeep, blue helmets, warplane, fighter jet, fighter squadron, fighter force, typhoons, f-16, f-35
  gripen, rafale, mig-, su-30, patriot_, iskander, shahed, tb2, k9_, leopard 2, black hawk
  military, militia, electronic warfare, cyber command, space command, space force, arms control, disarmament
  fissile, confidence-building, deterrent, dual-use, dual-capable, foreign military sale, icbm, submarine-launched
  houthi, hezbollah, boko haram, islamic state, insurgent, rebels, junta, shelling, airstrike, air strike, drone strike
  ordnance, propellant, powder plant, powder mill, explosives plant, shell output, shell production, artillery shell
  water cannon, scarborough shoal, second thomas, undersea cable, subsea cable, data cable, severed cable, sabotage
  shadow fleet, seapower, combat aircraft, stealth, armament, atomwaffen, nuclear weapon, nuclear arms, new start
  datenkabel, schattenflotte, rüstung, raketen, drohnenangriff, ядерн, дрони, удар_, 핵무기, 방산, 훈련, 군함, 북한
  roadside bomb, improvised explosive, ceasefire, battlefield, front line, air policing, scrambled, naval, royal navy
  armoured carrier, armored, armoured vehicle, armoured division, rheinmetall, hanwha, lockheed, raytheon, bae systems
  streitkräfte, luftwaffe, panzer, soldat, munition, verteidigungs, marineinfanterie, heer_, gebirgsjäger, feldjäger
  manöver, minenjagd, fregatte, flottenübung, flugabwehr, wehrpflicht, kampfjet, haubitze
  armée, militaire, obus_, frégate, sous-marin, ministres de la défense, ministre de la défense, contingent
  ejército, fuerzas armadas, armada_, fragata, militar, patrullero, fuerza aérea, infantería de marina, misil
  збройн, військ, оборон, бригад, ракет, армі, зсу_, батальйон, протиповітрян, шахед, фронт, корвет, фрегат
  국방, 해군, 공군, 육군, 미사일, 군사, 합참, 자주포, 전투기, 잠수함, 호위함
`);

/** Said of defence more often than not. */
export const USUAL_WORDS: readonly string[] = read(`
  army_, armies, navy, navies, marines, marine corps, brigade, squadron, regiment, sergeant, corporal, lieutenant
  commander, commandant, admiral, colonel, privates, commando, platoon, corps_, cadet, sailor, in uniform, convoy
  missile, rocket launch, launcher, weapon, drones, unmanned, bomber, fighters, helicopter, submarine, patrol
  tanks, turret, tracked vehicle, machine gun, trench, gunners, battery, bombs, mortar, sonar, radar, live shoot
  allied, allies, exercise, drill, manoeuvre, deployed, besieged, raid, occupied, offensive
  sanctions, enrichment, nuclear, plutonium, embargo, hostilities, wounded, defence, defense, forces
  spratlys, kaliningrad, crimea, donbas, zaporizhzhia, gaza_, sanaa, taiwan strait, spy satellite, reconnaissance
  early warning satellite, surveillance, jamming, jammer, warfare, treaty, keel, supply ship, fleet_, cutter, berth
  refuelling aircraft, trainers, canopy, aerobatic team, raf_, hulls, mine_, mines_
`);

/** Sport, games, arts, crime, business, health, nature and history that borrow the words of war. */
export const OTHER_WORDS: readonly string[] = read(`
  goal, striker_, coach, pitch_, match_, midfield, referee, derby, quarterback, season, league, tournament, champion
  penalty, defender, rugby, cricket, football, tennis, chess, cycling, peloton, olympic, world cup, team's, boxer
  portero, entrenador, título, jornada, lesión, fußball, bundesliga, trainer des, gardien, futbolist, футбол, матч
  game_, games, gamer, player, multiplayer, console, film_, films, movie, cinema, actor, actress, director_, episode
  novel, memoir, book, author, museum, re-enact, reenact, historian, exhibition, painted, festival goers, band_, bands
  concert, album, fashion, designer, series about, theatre, театр, виставк, галере, restore, wartime, collector
  police, robbery, jeweller, gang_, gangs, drug trade, burglar, court_, judge_, jury, attorney, lawsuit, prosecut
  nightclub, suspect arrested, smuggler, hunting, hunters, poacher, rifle association, gun club, clay pigeon, shooter_
  hospital roof, patient, cancer, vaccine, doctor, medical, tumour, therapy, heart attack, ambulance, virus
  firefighter, fire brigade, fire crews, wildfire, pompiers, feuerwehr, lifeboat, lifeguard, rescuers, rescue teams
  airline, airliner, passenger, tourist, ferry, cruise ship, cruise liner, yacht, airport gets, boarding, jumbo
  broadband, astronaut, lunar, moon, mars rover, telescope finds, meteorolog, weather, forecast, storm_, volcano
  power station, reactor itself, electricity price, fusion, plasma, power plant, nuclear plant, kernkraftwerk
  password, smartphone, antivirus, ransomware, your phone, app_, apps_, consumer, users, update fixes, startup
  shares of a food, pizza, restaurant, café, recipe, cook, baker, wine_, shopper, supermarket, bank_, central bank
  pension, pensioner, charity, lottery grant, veterans' home, retired general, ex-general, mayor, housing market
  school reform, teachers, union threatens, tariffs, trade war, election, coalition talks, populist, opposition
  trams, tram line, motorway closed, car plant, petrol, car carriers, shipping company, tanker drivers, filling station
  bird, shark, rats, elefant, zoo_, wildlife, tierpark, rhino, dogs, species, biologist, scientists say, researchers
  declares war on, war on teachers, war on rats, fireworks, drone show, delivery drone, robotics team, toy_, children's
  hausärzte, arztpraxis, patienten, wahlkampf
`);
