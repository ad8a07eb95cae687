import { words } from '../lexicon/list.ts';

/**
 * How common terms are in defence news at large, so that a small or young collection weighs them well too: in a share of
 * articles that begins at the number. Rough by intent; what the collection shows is added to it. Folded, unstemmed.
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
export const BACKGROUND_SIZE = 1_000;
/** The share of a term that is not listed. */
export const UNLISTED_SHARE = 0.002;

/** Listed terms and the share of articles that hold each, under the term's form after `asTerm`. */
export function backgroundShares(asTerm: (word: string) => string): Map<string, number> {
  const shares = new Map<string, number>();
  for (const [share, list] of SHARES)
    for (const word of words(list)) shares.set(asTerm(word), Math.max(share, shares.get(asTerm(word)) ?? 0));
  return shares;
}
