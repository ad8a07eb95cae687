import { words } from '../lexicon/list.ts';

/**
 * How common terms are in news at large and in defence news, so that a small or young collection weighs them well too:
 * the share of articles that hold each. Rough by intent; what the collection shows is added to it. Folded, unstemmed.
 */
const SHARES: readonly (readonly [share: number, terms: string])[] = [
  [
    0.35,
    `said says military defence defense monday tuesday wednesday thursday friday saturday sunday forces year minister
    ministry army navy air force week day`,
  ],
  [
    0.12,
    `weapons weapon officials official government country countries president troops soldiers soldier ship ships aircraft
    missile missiles drone drones attack attacks war security naval north south east west russia ukraine us china nato
    january february march april may june july august september october november december spokesman spokeswoman statement
    statements report reports reported reporting general national region new first two three four five six seven eight nine
    ten people time month months years days hours night morning state states international chief staff joint world
    department foreign defences command commander officer officers million billion killed wounded injured near last
    since sea base launched system systems plan plans told called agency operation operations support part`,
  ],
  [
    0.12,
    `man men woman women people person family child children son daughter wife husband mother father friend friends home
    house school student students police court judge law case city town county capital street road place side end work
    job business market money cash pay paid price company firm group team game play player players season win won lose
    lost lead led leader party vote election public private life live lived dead die died old young age big small large
    good best great high low long short late early early final full top second third number part half hundred hundreds
    thousand thousands dozen dozens total percent know known think believe believed want wanted need needed ask asked
    call called come came go went gone get got give gave given take took taken make made find found keep kept leave left
    put bring brought begin began start started stop stopped show showed shown see saw seen hear heard hold held help
    helped try tried use used move moved turn turned run ran set open opened close closed return returned follow followed
    expect expected happen happened remain remained include includes included become became grow add added agree agreed
    refuse refused decide decided announce announced confirm confirmed deny denied warn warned claim claimed plan planned
    reason result release released receive received news media television tv interview conference story yesterday today
    tomorrow tonight morning evening afternoon hour minute minutes second seconds century weekend
    world country nation national state local foreign`,
  ],
  [
    0.035,
    `accident accused alleged allegedly charge charged charges arrest arrested suspect suspected suspicion custody bail
    jail jailed prison prisoner prisoners inmate inmates sentence sentenced guilty plead pleaded trial jury lawyer lawyers
    attorney prosecutor prosecutors evidence witness witnesses murder murdered robbery theft fraud crime criminal victim
    victims detective detectives gun guns shot shooting shots gunman bullet knife body hospital doctor doctors patient
    patients nurse health disease drug drugs alcohol treatment clinic rehab earthquake quake magnitude epicenter epicentre
    tremor aftershock aftershocks tsunami flood floods flooding storm hurricane rain snow wind weather river dam bridge
    blaze flames smoke firefighters rescue rescued rescuers survivor survivors evacuated evacuation collapse collapsed
    train rail railway bus car cars truck driver drivers passenger passengers flight flights plane airport airline crash
    coach striker midfielder goal goals match club clubs league cup title champion champions championship tournament
    football soccer basketball baseball tennis cricket boxing olympic medal score scored beat draw victory defeat fans
    stadium contract transfer sign signed signing film movie actor actress star singer song album band music concert show
    series episode award awards prize book novel author writer audience host director producer studio fan celebrity
    spokesperson publicist statement phone mobile smartphone tablet computer software internet online website web blog
    google apple microsoft device screen camera battery launch launched unveil unveiled product products customer
    customers store stores sale sales shop buy bought sell sold bid takeover merger acquisition deal shares share
    shareholder shareholders investor investors stock analyst analysts profit profits revenue earnings quarter bank banks
    loan loans debt tax taxes fund funds executive chief chairman chairwoman director board founder owner worker workers
    staff employee employees union unions strike strikes protest protests protesters demonstrators rally crowd campaign
    candidate candidates opposition conservative liberal democrat democrats republican republicans senator governor mayor
    council councillor councilman premier cabinet minister bill reform court supreme federal rights church bishop pope
    president prime king queen prince royal university college teacher teachers professor scientist scientists research
    study study researchers space moon satellite science planet birth born wedding married marriage funeral buried
    cemetery tribute mourners baby girl boy boys teenager kids parents brother sister couple neighbor neighbour neighbors
    neighbours resident residents village villages island coast beach mountain forest park hotel restaurant bar factory
    plant building buildings tower roof wall door window room floor kitchen garden food water bread coffee oil gas power
    electricity energy mine miners animal animals dog dogs horse fish ship boat sailors pirate pirates hostage hostages
    kidnapped ransom bomb bomber bombing explosion explosions blast blasts suicide extremist extremists militant militants
    terrorism terrorist insurgents rebels rebel refugee refugees camp aid charity red cross fbi agents agent email
    letter video photo photos photograph photographs picture pictures twitter facebook radio newspaper magazine reporter
    reporters journalist journalists fear fears hope hopes anger shock angry happy sad problem problems question questions
    answer issue issues risk danger dangerous safe safety security inquiry investigation investigate investigators
    investigating inspector inspectors cause caused responsible blame blamed apology apologise apologised apologized
    resign resigned resignation fired suspended banned ban fine fined appeal appealed ruling ruled rule rules hearing
    legal illegal allow allowed permission license licence record history historic popular famous former current
    new previous next later soon recent recently yet almost nearly around`,
  ],
  [
    0.04,
    `strike strikes hit hits struck port city fire fired firing launch launches launcher launchers rocket rockets ballistic
    cruise frigate frigates destroyer submarine carrier fleet commissioned commissions crew pilot crash crashed fighter
    fighters jet jets exercise exercises drill drills brigade battalion contract order orders deal sale approved delivered
    delivery talks visit ministers allies alliance governor overnight residential building depot fuel grain terminal dead
    toll death deaths rescue debris designated damage damaged service built build class tonnes ceremony captain colonel lieutenant
    admiral vice rear royal eastern western northern southern central parliament congress company industry production
    training range test tests tested trial warhead intercepted destroyed shot down targets target unmanned artillery
    howitzers tank tanks israel iran taiwan japan korea india pakistan germany france uk poland turkey europe european
    american washington moscow kyiv beijing united nations council budget cost costs price patrol patrols vessel vessels
    warship warships water waters coast island strait border area areas member members official group mission equipment
    local emergency services facility facilities`,
  ],
  [
    0.3,
    `el la los las del de que en un una con por para su se al es fue como mas der die das und den dem des ein eine einer
    nicht mit von zu im auf fur ist sich als auch bei le les des une dans et du au aux sur par pour est qui pas plus ses
    il lo gli di da nel della che si non e i на не що та до за від для про у в з і это что как по из с и`,
  ],
];

/** Articles that the shares count for: as much as this many real ones. */
export const BACKGROUND_SIZE = 500;
/** The share of a term that is not listed. */
export const UNLISTED_SHARES = { word: 0.003, name: 0.0007, number: 0.004 };

/** Listed terms and the share of articles that hold each, under the term's form after `asTerm`. */
export function backgroundShares(asTerm: (word: string) => string): Map<string, number> {
  const shares = new Map<string, number>();
  for (const [share, list] of SHARES)
    for (const word of words(list)) shares.set(asTerm(word), Math.max(share, shares.get(asTerm(word)) ?? 0));
  return shares;
}
