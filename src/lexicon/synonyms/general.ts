import { groups } from '../list.ts';

/** Words of news at large: business, courts, science, accidents, daily life. */
export const GENERAL = groups(`
  plant, factory, works, mill
  shop, store, outlet, branch
  share, stock, equity
  sale, turnover, revenue, income
  profit, earning, income
  rate, interest, borrowing
  inflation, price
  bank, lender
  investor, shareholder
  economist, analyst, expert
  expert, specialist, analyst
  employee, worker, staff, job
  job, employment, position, work
  pay, wage, salary, earning
  customer, client, buyer
  car, automobile, vehicle
  carmaker, manufacturer
  road, street, route, highway
  train, railway, rail
  passenger, traveller
  flight, plane, jet
  bus, coach
  hiker, walker, climber
  fire, blaze, flame
  firefighter, fireman
  police, officer, detective
  prosecutor, attorney
  lawyer, attorney, counsel
  trial, hearing, case
  judge, court, bench
  jury, juror
  verdict, ruling, judgment, decision
  prison, jail, cell
  guilty, convict, conviction
  sentence, punishment, term
  fine, penalty
  bribe, bribery, corruption
  gift, present, watch
  victim, casualty
  suspect, accused, defendant
  murder, killing, homicide
  theft, robbery, stealing
  fraud, scam
  drug, medicine, medication, medical, treatment
  treatment, therapy, cure
  patient, sufferer
  doctor, physician, surgeon, medic
  tumour, cancer, growth
  disease, illness, virus, infection
  infect, catch, contract
  vaccine, jab
  scientist, researcher, author
  study, research, paper, survey
  test, examine, try
  find, conclude, establish, report
  mouse, animal, rodent
  human, people, person
  chicken, hen, poultry, bird
  farm, farmer
  cull, slaughter, kill
  voter, electorate, elector
  election, vote, poll, ballot
  turnout, participation
  parliament, senate, house, lawmaker, legislature
  senator, lawmaker, legislator
  bill, legislation, reform, law
  party, bloc
  opposition, opponent
  coalition, alliance, government
  union, labour
  pension, retirement, retire
  tax, levy, duty
  tariff, duty, levy
  reform, overhaul, change
  plan, proposal, project, scheme
  accord, deal, agreement, treaty
  talk, negotiation, meeting, round
  envoy, diplomat, ambassador, representative
  prisoner, detainee, inmate, captive
  swap, exchange
  spy, espionage, agent
  row, quarrel, dispute, argument
  drill, drilling, exploration
  hotline, line
  weapon, arm
  shelling, artillery, bombardment
  electricity, power, energy
  restore, return, reconnect
  radiation, radioactive
  leak, spill, escape, release
  fault, defect, flaw, problem, failure
  crack, fracture
  weld, welding
  inspect, inspection, inspector, examine
  runway, airport
  divert, redirect
  luggage, bag, baggage
  smoke, fume
  fog, mist
  snow, avalanche
  storm, hurricane, gale
  flood, flooding
  quake, earthquake, tremor
  drought, heatwave
  race, marathon, run
  runner, athlete, participant
  champion, winner, victor
  champion, holder
  team, side, club
  coach, manager
  striker, forward
  season, year
  rent, rental, lease
  owner, landlord, proprietor
  building, house, property
  cinema, theatre
  museum, gallery
  school, university, college
  teacher, professor
  student, pupil
  rocket, launcher
  satellite, spacecraft
  orbit, space
  insurer, insurance
  cost, expense, price
  expensive, costly, dear
  cheap, inexpensive
  quick, fast, rapid
  rush, hasty, hurry
  modest, small, limited
  enough, sufficient
  proof, evidence
  party, group
  message, statement
  militant, gunman, fighter, attacker
  convoy, column
  ambush, attack
  flee, escape, run
  missing, lost
  rescue, save, pick
  hide, shelter
  warn, caution, advise
  worry, fear, concern
  happy, pleased, glad
  disappointed, unhappy, sad
  demand, call, insist
  reduce, cut, shrink, slim
  disappear, vanish, close
  big, major, large
  important, key, crucial
  home, house, residence
  name, identity
  code, cipher
  charge, accusation, allegation
  innocent, deny
  ballot, vote
  majority, most, bulk, greater
  announcement, decision, statement
  view, opinion
  aim, goal, target
  start, beginning, outset
  journey, trip, voyage, deployment
  accompany, join, escort
  traffic, business
  jobs, employment
  cover, pay, fund
  bill, cost
  guarantee, promise
  taxpayer, public
  contract, deal, agreement
`);
