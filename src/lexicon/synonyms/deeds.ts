import { groups } from '../list.ts';

export const DEEDS = groups(`
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
`);
