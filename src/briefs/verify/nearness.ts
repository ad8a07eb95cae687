import type { Alignment } from './align.ts';
import type { Account } from './evidence.ts';
import type { Word } from './word.ts';

/** A stretch of words that says one thing: a figure, a date, a name. */
export interface Stretch {
  account: Account;
  from: number;
  to: number;
}

/** How far it is from one word to another: a step each, more across what parts a sentence. */
const STEP = 1;
const COMMA = 3;
const AND = 3;
const CLAUSE = 4;
const SENTENCE = 60;

interface Ways {
  places: Map<Word, number>;
  /** The way from the first word to each. */
  ways: number[];
}

const maps = new WeakMap<Account, Ways>();

function mapOf(account: Account): Ways {
  const known = maps.get(account);
  if (known) return known;
  const { words } = account.reading;
  const places = new Map<Word, number>();
  const ways: number[] = [];
  let way = 0;
  for (const [index, word] of words.entries()) {
    const before = words[index - 1];
    way += word.word === ',' || word.word === ';' || word.word === ':' ? COMMA : STEP;
    if (word.tag === 'conj') way += AND;
    if (before && before.clause !== word.clause) way += CLAUSE;
    if (before && before.sentence !== word.sentence) way += SENTENCE;
    places.set(word, index);
    ways.push(way);
  }
  const made = { places, ways };
  maps.set(account, made);
  return made;
}

/** How near a word stands to a stretch of the same text: 1 beside it, less with each step. */
function nearness({ account, from, to }: Stretch, word: Word): number {
  const { places, ways } = mapOf(account);
  const at = places.get(word);
  if (at === undefined) return 0;
  if (at >= from && at <= to) return 0;
  const way = at < from ? (ways[from] ?? 0) - (ways[at] ?? 0) : (ways[at] ?? 0) - (ways[to] ?? 0);
  return way >= SENTENCE ? 0 : 1 / (1 + Math.max(0, way - 1) / 3);
}

const WEIGHT = { same: 1, alike: 0.6, contrary: 0.5 } as const;
/** What happens tells two figures apart better than whom it happens to, who may be named once for both. */
const VERB = 1.5;

/** How much of what stands around a stretch of the claim stands around a stretch of a passage, the near most. */
export function likeness(
  mine: Stretch,
  theirs: Stretch,
  { matches }: Alignment,
  skip: (word: Word) => boolean,
): number {
  let sum = 0;
  for (const word of mine.account.reading.words) {
    if (!word.content || skip(word)) continue;
    const met = matches.get(word);
    const own = met ? nearness(mine, word) : 0;
    if (!met || own === 0) continue;
    let best = 0;
    let opposite = 0;
    for (const { word: other, relation } of met) {
      const near = WEIGHT[relation] * nearness(theirs, other);
      if (relation === 'contrary') opposite = Math.max(opposite, near);
      else best = Math.max(best, near);
    }
    const answered = met.some(({ relation }) => relation !== 'contrary');
    sum += own * (answered ? best : opposite) * (word.tag === 'verb' ? VERB : 1);
  }
  return sum;
}
