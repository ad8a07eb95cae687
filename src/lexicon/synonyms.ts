import { groups } from './list.ts';

/**
 * Words that a reporter may put for one another, as base forms. A word may stand in several groups; two words are
 * synonyms when one group holds both. Not for words whose exchange would change a fact (ranks, kinds of weapon).
 */
export const SYNONYMS = groups(`
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
  explosion, blast, detonation
  explode, detonate, blow
  exercise, drill, manoeuvre, training, wargame
  deploy, send, station, dispatch, post
  send, dispatch, ship, contribute
  contribute, provide, send, give
  give, provide, supply, donate, award, hand, present, grant
  present, award, give, hand
  provide, supply, deliver, furnish
  deliver, hand, delivery, handover, arrive, ship
  handover, transfer, hand, pass
  transfer, move, shift, hand, relocate
  move, shift, relocate, transfer, go
  move, relocation, transfer, redeployment
  receive, get, obtain, accept, take
  acquire, buy, purchase, procure, obtain
  buy, purchase, acquisition, procurement, buying, order
  order, contract, deal, purchase
  deal, agreement, contract, accord, pact, arrangement
  agreement, accord, pact, treaty
  sell, sale, offer
  export, sell
  sign, conclude, ink, signature
  pay, spend, payment, settle
  cost, price, worth, value, bill
  worth, value, total
  budget, spending, funding, expenditure
  fund, finance, money, funding, pay
  money, cash, fund
  war, combat
  kill, die, death, dead, slay
  dead, killed, death, die, fatality, toll
  fatal, deadly, lethal
  death, toll, fatality, casualty, life
  life, death
  injure, wound, hurt, harm, injury
  unhurt, unharmed, uninjured, unscathed, safe
  casualty, victim
  destroy, wreck, demolish, obliterate, ruin, burn
  burn, burnt, fire, blaze, flame
  damage, hit, harm
  sink, scuttle, founder
  crash, collide, accident
  collide, collision, crash
  accident, incident, mishap
  incident, event, episode, encounter
  down, shoot, destroy
  intercept, destroy, stop
  capture, seize, take, occupy, conquer
  seize, confiscate, impound, capture, seizure
  arrest, detain, custody, hold, apprehend
  release, free, liberate
  rescue, save, recover, evacuate
  evacuate, leave, withdraw
  withdraw, retreat, leave, pull, retire
  retire, decommission, withdraw, scrap, mothball
  decommission, retire
  leave, quit, depart, resign, exit, go
  resign, quit, step, leave
  dismiss, sack, fire, remove, oust, relieve
  suspend, halt, stop, pause, freeze, interrupt
  stop, halt, end, cease, quit
  end, finish, conclude, complete, close, wind, terminate, expire
  finish, complete, completion
  complete, conclude, finish, end
  begin, start, open, launch, commence, get, kick
  start, begin, launch, initiate, commence, embark
  open, start, begin, inaugurate, launch
  launch, fire, lift-off, liftoff, take-off
  lift, rise, raise
  continue, keep, carry, remain, last, persist, go
  remain, stay, keep, stand, still
  unchanged, stand, same, remain
  last, take, run, continue, long
  resume, restart, continue
  delay, postpone, defer, late, put, setback
  cancel, scrap, drop, abandon, call, cancellation
  drop, cancel, abandon
  increase, rise, grow, raise, climb, gain, up, growth, boost, jump, more, higher, double
  raise, increase, lift, hike
  improve, better, improvement, upgrade, enhance
  double, doubling, twice
  decrease, fall, drop, decline, reduce, cut, lower, shrink, down, less, reduction
  reduce, cut, trim, lessen, reduction
  cut, reduction, reduce
  build, construct, make, produce, manufacture, assemble, construction
  produce, make, manufacture, output, production
  output, production
  develop, design, build
  upgrade, modernise, modernize, improve, refit, overhaul, refurbish
  convert, rebuild, upgrade, conversion
  repair, fix, mend, restore
  refuel, fuel, tank
  maintain, service, upkeep, maintenance
  test, trial, try, testing
  show, reveal, indicate, display, demonstrate
  reveal, disclose, expose, show, publish
  find, discover, detect, spot, locate, uncover
  detect, spot, notice, see, discover, pick
  see, observe, watch, spot, sight, witness
  visible, see
  sight, spot, see, pick
  sighting, see
  observe, monitor, watch, track
  monitor, watch, track, follow
  follow, track, shadow, tail, pursue
  escort, accompany, shepherd
  chase, pursue
  search, look, comb, go
  investigate, probe, investigation, inquiry, examine, inquire
  inquiry, investigation, probe
  inspect, check, inspection, examine
  review, examine, check, audit, reconsider
  fail, failure, break
  defect, fault, flaw, failure, faulty
  fault, faulty, malfunction, failure, defect
  alarm, warning, alert
  warning, warn, notice, caution
  warn, caution, alert
  threaten, threat, menace
  danger, risk, threat, hazard
  accuse, blame, charge, allege, accusation
  accusation, allegation, claim, charge
  allegation, claim, accusation
  blame, cause, responsible, fault
  cause, reason, trigger, prompt, make
  say, state, announce, declare, tell, report, describe
  announce, declare, disclose, unveil, unveiled
  declare, pronounce, announce, proclaim
  claim, assert, allege, say, maintain
  admit, acknowledge, concede, recognise, confess
  deny, reject, dispute, rebut, contest, denial
  dispute, contest, challenge
  reject, refuse, decline, rebuff, turn, deny
  refuse, decline, reject
  confirm, verify, affirm, confirmation
  verify, confirm, check
  accept, approve, agree
  approve, back, endorse, clear, authorise, adopt, pass, approval
  support, back, endorse, backing, favour
  oppose, object, resist, against, reject
  object, protest, oppose, issue
  resist, fight, resistance
  criticise, condemn, slam, blast, denounce, criticize, attack, lambast
  praise, commend, laud, applaud, hail
  urge, call, ask, appeal, press
  ask, request, call, seek, demand, want
  request, ask, call
  demand, require, call, insist, want
  want, wish, seek, desire, hope
  plan, intend, mean, aim, scheme, project
  intend, mean, plan, intention
  aim, target, seek, goal
  goal, target, aim, objective
  expect, anticipate, forecast, due, predict
  hope, expect
  promise, pledge, vow, commit
  offer, propose, tender, bid
  propose, suggest, proposal, offer
  suggest, recommend, advise, propose, hint
  advise, recommend, advice, counsel
  decide, choose, decision, resolve, determine
  choose, select, pick, opt
  select, choose, shortlist, pick, name
  appoint, name, nominate, install
  replace, succeed, supersede, substitute, replacement
  succeed, replace, follow, take
  predecessor, replace
  lead, head, command, run, chair, direct
  head, chief, leader, boss, lead
  chief, head, commander, leader
  commander, chief, leader
  command, lead, head, control
  control, command, hold
  hold, keep, have, possess
  visit, trip, tour, call
  call, visit
  meet, talk, meeting, session
  talk, negotiation, discussion, dialogue, negotiate
  negotiate, talk, bargain
  discuss, talk, debate
  session, round, meeting
  hearing, session
  vote, ballot, poll
  law, legislation, act, bill
  ban, prohibit, forbid, outlaw, bar
  allow, permit, let, authorise, enable
  permit, licence, license, approval
  require, oblige, need, must
  oblige, compel, require, heed
  need, require, shortage
  shortage, lack, short, scarce
  scarce, short, rare
  lack, miss, without, short
  join, enter, commission
  commission, join, enter
  participate, join, take, part
  involve, include, take
  include, comprise, contain, cover
  contain, hold, include, carry
  carry, transport, haul, bear, bring, hold, payload
  bring, carry, take
  transport, carry, ferry, haul
  tow, pull, drag, haul
  sail, voyage, steam, cruise
  return, back, home, go
  arrive, reach, come, land
  reach, hit, arrive, attain
  land, touch
  depart, leave, sail
  cross, enter, pass
  enter, cross, intrude
  breach, violate, violation, intrusion
  violate, breach, infringe
  approach, near, close
  near, close, approach, outside
  close, shut, near, closure
  shut, close, closure
  block, blockade, obstruct, cut, shut
  ground, halt
  fly, flight, flying
  altitude, height
  height, tall, altitude, high
  distance, range, away
  speed, fast, pace
  mass, weight, weigh
  weigh, mass, weight
  displace, displacement
  load, cargo, freight
  cargo, load, shipment
  stock, supply, store, reserve
  store, stock, storage, depot
  depot, store, warehouse
  base, camp, garrison, station
  station, base, port
  port, harbour, harbor, home
  site, place, location, facility
  place, put, location
  area, region, zone, district, sector
  border, frontier, boundary
  coast, shore, seaboard
  sea, water, ocean, maritime
  town, city, village
  country, nation, state
  nation, country, national
  foreign, overseas, abroad
  ally, partner, allied
  enemy, foe, adversary
  mission, operation, deployment, task
  operation, mission, campaign, offensive
  operational, ready, service
  ready, operational, prepared
  service, use, duty
  duty, job, task, mission
  job, post, position, role, work
  post, role, job, position
  role, post, position, part
  work, job, project
  project, programme, program, scheme, plan
  programme, program, scheme
  trainee, recruit, cadet, student
  train, teach, instruct, drill
  help, aid, assist, support, assistance
  cooperate, help, collaborate, cooperation
  protest, complain, demonstrate, complaint
  row, dispute, quarrel, argument
  sue, court, lawsuit, litigate
  court, tribunal, judge
  trial, court
  settle, settlement, resolve
  penalty, fine, punishment
  fine, penalty
  crime, offence
  detail, information, data, specific
  information, data, intelligence
  document, paper, file, record
  paper, document
  report, account, say
  record, log, document
  part, section, component
  section, part, portion, segment
  half, part
  rest, remainder, remaining, other
  remaining, other, rest, left
  other, another, further, remaining
  further, another, additional, more, new, second
  additional, extra, further, more
  final, last
  last, final, past, previous
  past, last, previous, earlier
  previous, former, earlier, past, prior
  current, present, existing
  former, previous, ex, once, earlier
  first, initial, opening, maiden, inaugural
  initial, first
  opening, first, early
  early, start, first
  late, delay
  main, chief, principal, key, major
  big, large, great, major, huge
  large, big, great, sizeable
  great, big, large
  small, little, minor, tiny
  minor, small, slight
  slight, little, small
  cheap, inexpensive, low
  dear, expensive, costly
  dangerous, risky, hazardous
  safe, secure
  secret, classified, confidential, undisclosed
  public, open
  used, second-hand, old
  home-made, home-built, improvised
  free, cost, charge
  ransom, pay
  stretch, drag, extend, prolong
  extend, prolong, lengthen, stay
  brief, short
  pass, approve, hand
  flood, water, inundate
  storm, gale, hurricane
  rain, wet
  fog, mist
  weather, condition
  sick, ill
  hospital, clinic
  doctor, physician, medic
  student, pupil
  school, college
  house, home
  family, relative
  film, movie
  win, victory, triumph, beat
  beat, defeat, win
  lose, loss, defeat
  game, match
  score, hit, goal
  player, footballer
  club, team, side
  fan, supporter
  doubt, question
  question, ask, query
  reply, answer, respond, response
  answer, reply, respond
  think, believe, consider
  believe, think
  know, aware
  agree, accept, consent
  consent, agree, approval
  sole, only, alone, single
  mainly, mostly, largely, chiefly
  due, expect, schedule
  schedule, plan, due, pencil, set
  toll, casualty, kill
  barge, vessel
  picture, photo, photograph, image
  video, footage, clip
  fear, worry, concern
  concern, worry, fear
  angry, furious
  happy, glad, pleased
  attempt, try, effort, bid
  try, attempt, seek
  effort, attempt
  use, employ, deploy, utilise
  aid, help, relief
  spokesman, say
  member, part
  possible, might, may
  jab, vaccine, vaccination
  illness, disease, sickness
`);
