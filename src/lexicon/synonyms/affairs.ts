import { groups } from '../list.ts';

export const AFFAIRS = groups(`
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
