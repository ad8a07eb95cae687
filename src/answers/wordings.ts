import { groups } from '../lexicon/list.ts';
import { stemIn } from './stems.ts';

/**
 * How members word what reporters write otherwise: shop talk, short forms and everyday words. For finding passages only:
 * a claim is never checked by these.
 */
const WORDINGS: readonly string[][] = groups(`
  sub, submarine, boat
  sat, satellite, spacecraft
  ammo, ammunition, shell, round
  payload, warhead, load, explosive
  chopper, helicopter
  plane, aircraft, jet, airliner, warplane, flight
  boss, chief, head, executive, commander, director
  ceo, executive
  hacker, intruder, attacker, stranger, group
  hack, breach, intrusion, compromise, attack
  cyberattack, breach, intrusion
  outage, blackout, interruption, failure
  satnav, satellite, gps, position
  jamming, jammer, interference, spoofing, blackout
  earning, revenue, profit, outlook, guidance
  profitability, margin
  money, fund, cost, price, payment
  cash, money, payment
  conscription, service, draft
  letter, questionnaire, form
  questionnaire, letter, form, survey
  answer, reply, return, respond
  ignore, answer, reply
  aussie, australian
  brit, british
  yank, american
  injure, wound, hurt, burn, casualty
  toll, dead, death, kill, die, killed
  victim, dead, death
  casualty, dead, wound, hurt, kill
  name, call, dub, designation
  length, long, metre
  size, big, displace, long
  weight, heavy, displace, tonne, weigh
  range, far, distance, kilometre, mile, reach
  speed, fast, knot
  cost, price, worth, value, pay
  price, cost, worth, value, billion, million
  expensive, cost, price, billion, million
  deadline, date, due, expect
  late, delay, behind, overdue, postpone
  early, ahead, before
  delay, late, behind, schedule
  schedule, plan, timetable, time
  start, begin, open, launch
  finish, complete, end
  done, end, complete, finish
  built, build, assemble, construct, make
  maker, manufacturer, builder, firm, company
  vendor, company, firm, supplier, contractor
  split, share, divide, cost
  divide, share, split
  slice, share, part, largest
  biggest, largest, big, most
  quick, fast, second, time
  restored, back, restart, resume, return
  restart, resume, reopen
  working, operate, back, capacity, service
  rescue, save, recover, pick
  skipper, captain, master, fisherman
  fisherman, skipper, fish
  sailor, crew, seafarer, seaman, mariner
  soldier, troop, serviceman, personnel
  troop, soldier, force
  kid, child
  local, resident, villager
  unhappy, protest, court, complain, oppose
  upset, complain, protest, anger
  happy, satisfied, praise, schedule, welcome
  sorry, apology, apologise
  blame, suspect, accuse, believe, fault
  suspect, blame, believe, point, list
  cause, fail, failure, fault, blame
  culprit, blame, attacker
  behind, blame, suspect, claim
  hero, praise, steer
  threaten, warn, vow, threat
  threat, warn, vow
  react, reaction, response, condemn, denounce, say, note
  reaction, condemn, denounce, answer, reply
  response, answer, reply, react
  excuse, justify, reason, punishment
  reason, because, cause
  snag, problem, trouble, fault, wide
  problem, trouble, lack, shortage, fault
  shortage, lack, short, need
  bottleneck, neck, shortage, limit
  restriction, limit, cut, envelope
  limit, restrict, cut, cap
  join, enter, member, partner, associate
  send, deploy, provide, dispatch, contribute
  contribute, send, provide, have
  station, base, stand, deploy
  home, base, port
  travel, ride, transport, move, ship
  trip, voyage, journey, campaign, detour, route
  longer, detour, extra, add
  sortie, flight, take-off, landing
  crossing, cross, pass
  refuel, tanker, fuel
  bit, debris, fragment, part, wreckage
  piece, debris, fragment, part
  wreck, debris, wreckage
  hit, strike, attack, damage
  blast, explosion, explode
  ablaze, fire, burn
  shot, fire, launch, projectile, round
  gun, cannon, howitzer
  howitzer, gun, artillery
  tank, armour, vehicle
  warship, frigate, destroyer, combatant, vessel, ship
  ferry, ship, passenger
  trawler, boat, vessel, fishing
  robot, autonomous, software, uncrewed, self
  automatic, autonomous, software, self
  uncrewed, unmanned, remote, drone
  astray, lose, lost, wrong
  quit, leave, withdraw
  housing, flat, accommodation, barrack, home, quarter
  flat, apartment, accommodation, home
  mould, mold, damp
  landlord, company, housing
  sue, court, lawsuit, complaint
  lawsuit, court, sue
  law, court, legal
  illegal, ban, law
  allow, permit, approve, clear
  ok, safe, unhurt, approve
  safe, unhurt, survive
  condition, stable, hospital
  survive, eject, hospital, alive, safe
  pick, choose, select, choice
  choice, choose, pick
  consider, table, look, weigh
  stuff, equipment, cargo, goods
  haul, carry, laden, cargo
  cargo, laden, carry, crude
  spill, slick, oil, leak
  stolen, copy, steal, theft
  leak, breach, expose, copy
  talk, meeting, dialogue, round, meet
  deal, contract, agreement, accord, pact, order, sale
  pact, agreement, accord, deal
  export, sale, sell
  update, news, latest
  specs, displace, metre, weapon
  weapon, missile, gun, arm
  protection, system, armour
  real, true, claim, evidence, doubt
  true, claim, confirm
  lead, head, command, direct, run
  run, lead, command, direct, head
  charge, command, lead
  firm, company
  vet, veteran
  gear, equipment
  rotate, swap
  kiwi, zealand
  spare, part
  job, employ, employment, post
  apprentice, trainee
  restart, restore
  hide, cover, shadow
  propulsor, propeller
  boom, refuel
  med, mediterranean
`);

const wordings = new Map<string, string[]>();
for (const [word = '', ...others] of WORDINGS)
  wordings.set(stemIn(word, 'en'), [
    ...(wordings.get(stemIn(word, 'en')) ?? []),
    ...others.flatMap(other => other.split('-')).map(other => stemIn(other, 'en')),
  ]);

/** Stems that an article may have where a question has `stem`. */
export const wordingsOf = (stem: string): readonly string[] => wordings.get(stem) ?? [];
