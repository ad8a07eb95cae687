import { table, words } from './list.ts';

/** Irregular English verbs of the news: base | past | participle (alternatives parted by `/`). */
export const IRREGULAR_VERBS = table(`
  arise | arose | arisen
  bear | bore | borne
  beat | beat | beaten
  become | became | become
  begin | began | begun
  bind | bound | bound
  bleed | bled | bled
  blow | blew | blown
  break | broke | broken
  bring | brought | brought
  build | built | built
  burn | burned/burnt | burned/burnt
  buy | bought | bought
  catch | caught | caught
  choose | chose | chosen
  come | came | come
  deal | dealt | dealt
  dig | dug | dug
  draw | drew | drawn
  drive | drove | driven
  eat | ate | eaten
  fall | fell | fallen
  feed | fed | fed
  feel | felt | felt
  fight | fought | fought
  find | found | found
  flee | fled | fled
  fly | flew | flown
  forbid | forbade | forbidden
  forget | forgot | forgotten
  freeze | froze | frozen
  get | got | got/gotten
  give | gave | given
  go | went | gone
  grow | grew | grown
  hang | hung | hung
  hear | heard | heard
  hide | hid | hidden
  hold | held | held
  keep | kept | kept
  know | knew | known
  lay | laid | laid
  lead | led | led
  leave | left | left
  lend | lent | lent
  light | lit | lit
  lose | lost | lost
  make | made | made
  mean | meant | meant
  meet | met | met
  mistake | mistook | mistaken
  overthrow | overthrew | overthrown
  overtake | overtook | overtaken
  pay | paid | paid
  prove | proved | proven/proved
  ride | rode | ridden
  ring | rang | rung
  rise | rose | risen
  run | ran | run
  say | said | said
  see | saw | seen
  seek | sought | sought
  sell | sold | sold
  send | sent | sent
  shake | shook | shaken
  shine | shone | shone
  shoot | shot | shot
  show | showed | shown
  shrink | shrank | shrunk
  sink | sank | sunk
  sit | sat | sat
  sleep | slept | slept
  slide | slid | slid
  speak | spoke | spoken
  spend | spent | spent
  spring | sprang | sprung
  stand | stood | stood
  steal | stole | stolen
  stick | stuck | stuck
  strike | struck | struck/stricken
  swear | swore | sworn
  sweep | swept | swept
  swim | swam | swum
  take | took | taken
  teach | taught | taught
  tear | tore | torn
  tell | told | told
  think | thought | thought
  throw | threw | thrown
  undergo | underwent | undergone
  understand | understood | understood
  undertake | undertook | undertaken
  wear | wore | worn
  win | won | won
  uphold | upheld | upheld
  oversee | oversaw | overseen
  rebuild | rebuilt | rebuilt
  retake | retook | retaken
  foresee | foresaw | foreseen
  undo | undid | undone
  overcome | overcame | overcome
  rewrite | rewrote | rewritten
  lie | lay | lain
  cling | clung | clung
  bend | bent | bent
  spill | spilt | spilt
  outdo | outdid | outdone
  misread | misread | misread
  resell | resold | resold
  wind | wound | wound
  withdraw | withdrew | withdrawn
  withstand | withstood | withstood
  withhold | withheld | withheld
  write | wrote | written
`);

/** Regular verbs that news of defence and politics turns on (and irregular ones with one form for all tenses). */
export const REGULAR_VERBS = words(`
  abandon abduct accept accompany accuse achieve acquire acquit activate adapt add address adjust admit adopt advance
  advise affect agree aid aim airlift alert allege allocate allow ally ambush announce answer appear appeal applaud
  apply appoint approach approve argue arm arrange arrest arrive ask assassinate assault assemble assert assess assign
  assist assume attach attack attempt attend attract authorise authorize award
  back ban bar base batter battle begin believe belong besiege bid blame blast block blockade board bolster bomb
  bombard boost borrow boycott brief broadcast bury bid burst
  call calm cancel capture care carry cause cease celebrate challenge change charge chair charter chase check cite
  claim clash clear climb close coincide collapse collect collide combine command commend comment commission commit
  compare compete complain complete comply comprise concede conceal concern conclude condemn conduct confirm confiscate
  confront connect consider consist construct consult contact contain contest continue contract contradict contribute
  control convert convict convince cooperate coordinate cope cost counter cover crash create criticise criticize cross
  crush cut cast
  damage dampen date debate decide declare decline decommission decrease dedicate defeat defect defend defer define
  defuse delay delegate delete deliver demand demolish demonstrate deny depart depend deploy derail describe design
  destroy detain detect deter determine detonate develop devote die differ diminish direct disable disagree disappear
  disarm disband discharge disclose discover discuss disguise dismantle dismiss dispatch displace display dispute
  disrupt dissolve distribute disturb dive divert divide dock donate double doubt down downgrade draft drag drain drop
  dump dust
  earn ease eject elect elevate eliminate embark embarrass emerge emphasise emphasize employ empty enable encircle
  encounter encourage end endorse enforce engage enhance enjoy enlist ensure enter equip erupt escalate escape escort
  establish estimate evacuate evade evaluate examine exceed exchange exclude execute exempt exercise exist expand expect
  expel expire explain explode exploit explore export expose express extend extradite
  face fail falter favour favor fear field file fill finalise finance fine finish fire fit fix flank flood float focus
  follow force forecast form free fuel fulfil fund
  gain gather generate govern grant greet ground guarantee guard guide
  hail halt halve hamper handle happen harass harbour harm hasten head heal help highlight hijack hint hire hit host
  hope hurt hurl
  identify ignite ignore impede implement imply import impose imprison improve include incorporate increase indicate
  inflict influence inform infiltrate inherit inject injure inspect install instruct integrate intend intensify
  intercept interfere interrogate interrupt intervene interview introduce invade invest investigate invite involve
  isolate issue
  jail jam join judge jump justify
  kidnap kick kill knock
  label lack land last laugh launch lead lease lessen lift like limit line link list live load loan lobby locate lock
  look loom loot lower
  maintain man manage manoeuvre manufacture march mark mass master match matter measure mediate mend mention merge mine
  miss mix mobilise mobilize mock modernise modernize modify monitor mount mourn move multiply
  name narrow negotiate neutralise nominate note notice notify number
  obey object oblige observe obtain occupy occur offer open operate oppose order organise organize oust outline outnumber
  overhaul oversee overrun owe own
  pack paint park participate pass patrol pause penetrate perform permit persuade pick pilot pinpoint place plague plan
  plant play plead please pledge plot plunge point position possess post postpone pound pour power practise praise
  predict prefer prepare present preserve press prevail prevent proceed process procure produce prohibit promise promote
  prompt propose prosecute protect protest provide provoke publish pull punish purchase pursue push put
  qualify quarantine quash question quell quit quote
  race raid raise ram rank rate ratify reach react read reaffirm realise rebuff rebuild recall receive reclaim recognise
  recommend reconsider record recover recruit recycle reduce refer refit refuel refurbish refuse regain regard register
  regret regroup reinforce reinstate reiterate reject relate relax release relieve relocate rely remain remove rename
  renew renounce repair repatriate repeat repel replace reply report represent request require rescind rescue resemble
  reserve resign resist resolve respond rest restart restore restrict result resume retain retake retaliate retire
  retreat retrieve return reveal reverse review revise revive revoke reward rid risk rob rock rotate rout rule rush
  sabotage sack sail salvage sanction save scale scatter schedule score scour scramble scrap scrape scrutinise search
  secure seize select sentence separate serve set settle shadow shape share shatter shell shelter shelve shift ship shore
  shorten shortlist shoulder shout shrug shut side sight sign signal simulate situate slam slash slow smash smuggle
  solve sort sound spark spare specify speculate split spoil sponsor spot spread squeeze stabilise stage stall start
  state station stay steam steer stem step stockpile stop store storm strengthen stress stretch strip struggle study
  subject submit succeed sue suffer suggest suit summon supersede supervise supply support suppress surge surprise
  surrender surround survey survive suspect suspend sustain swap switch
  tackle talk tap target tax tender term terminate test thank threaten tie tighten top topple torture total touch tour
  tow trace track trade train transfer transform transit translate transport trap travel treat trigger triple trust try
  turn tow
  underestimate underline undermine unite unload unveil update upgrade uphold urge use
  vacate value vanish vary venture verify veto view violate visit voice volunteer vote vow
  wage wait walk want warn wash waste watch weaken weigh welcome widen wipe witness wonder work worry worsen wound
  wreck yield
  resupply outrank outweigh scuttle jettison quarter crew dent staff overturn
  lure repay rearm rally reopen retrain resettle resell relaunch redeploy reroute reorganise
  contend insist remark vow exclaim admit concede caution reply retort
  house rent tell host impound intimidate bully bribe blackmail spy
`);

/** Verbs that say that somebody says something. */
export const SPEECH_VERBS = new Set(
  words(`say tell announce report state add claim allege insist argue warn note confirm admit concede acknowledge
    deny declare explain remark comment reply answer respond write describe call promise pledge vow suggest stress
    emphasise emphasize reveal disclose accuse complain caution maintain assert contend predict estimate believe
    think hope expect quote ask urge demand request order propose recommend condemn criticise criticize praise
    reiterate voice speak inform brief testify joke quip observe`),
);
