import { groups } from '../list.ts';

export const FORCES = groups(`
  ship, vessel, boat, craft, hull
  warship, ship, vessel, combatant
  cutter, vessel, ship
  frigate, warship, ship
  destroyer, warship, ship
  corvette, warship, ship
  trawler, vessel, ship, boat
  tanker, vessel, ship
  icebreaker, vessel, ship
  plane, aircraft, airplane, aeroplane, jet, airliner
  jet, fighter, aircraft, warplane
  helicopter, aircraft, chopper
  transport, aircraft, plane, freighter
  drone, uav, aircraft
  satellite, spacecraft, orbiter
  rocket, missile
  missile, weapon, projectile
  weapon, arm, armament, weaponry, munition
  gun, cannon, howitzer, artillery
  tank, vehicle, armour
  vehicle, truck, carrier, car
  lorry, truck, vehicle
  computer, machine, device
  soldier, troop, serviceman, personnel, trooper, force
  troop, force, unit, contingent, personnel
  sailor, crew, seaman, crewman, personnel
  crew, crewman, member, team
  pilot, aviator, airman, flyer
  fighter, militant, gunman, insurgent, rebel
  gunman, attacker, assailant, militant
  attacker, assailant, raider
  intruder, hacker, attacker
  police, officer, policeman
  worker, employee, staff, labourer, workforce
  staff, personnel, employee
  person, people, individual
  man, person
  woman, person
  child, minor, youngster
  civilian, resident, villager, local
  resident, inhabitant, local, citizen
  company, firm, manufacturer, maker, supplier, corporation, business, contractor
  manufacturer, maker, producer, builder
  yard, shipyard, shipbuilder, dockyard
  ministry, department, government
  government, state, authority, administration
  parliament, lawmaker, legislature, assembly, congress, mp
  senate, senator
  official, authority, source
  spokesman, spokeswoman, spokesperson
  statement, announcement, communique, declaration
  army, military, force
  military, armed force, army
  navy, fleet, naval
  fleet, navy, armada
  headquarters, command
  war, conflict, fighting, hostility
  battle, fight, clash, fighting, combat
  attack, strike, assault, raid, offensive, bombardment
  strike, hit, attack
  shell, bombard, shelling, bombardment
  ambush, attack
`);
