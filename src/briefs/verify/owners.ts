import { sameMeaning } from '../../lexicon/synonyms.ts';
import type { Failure } from './codes.ts';
import type { Account } from './evidence.ts';
import { isCountry, thingsIn } from './things.ts';
import type { Word } from './word.ts';

/** A thing and the country that it is said to be of: "the Turkish ship", "Norway's offer". */
interface Owned {
  country: string;
  noun: Word;
}

/** How far behind its country a noun may stand. */
const REACH = 2;

const PEER = /^(?:colleague|counterpart|peer|rival|partner|neighbour|neighbor|equivalent|side)$/;

const known = new WeakMap<Account, Owned[]>();

function ownedIn(account: Account): Owned[] {
  const found = known.get(account);
  if (found) return found;
  const { words } = account.reading;
  const made = thingsIn(words).flatMap(({ thing, seat, to }): Owned[] => {
    if (seat || !isCountry(thing)) return [];
    const next = words.slice(to + 1, to + 1 + REACH);
    const end = next.findIndex(({ tag }) => tag !== 'noun');
    const noun = next.slice(0, end < 0 ? REACH : end).at(-1);
    return noun ? [{ country: thing, noun }] : [];
  });
  known.set(account, made);
  return made;
}

/** Checks that no thing of the claim is of another country than the one that the passage gives it to. */
export function checkOwners(claim: Account, passages: readonly Account[]): Failure | null {
  const given = passages.flatMap(ownedIn);
  if (given.length === 0) return null;
  const mine = ownedIn(claim);
  for (const { country, noun } of mine) {
    const alike = given.filter(other => sameMeaning(other.noun.stem, noun.stem));
    // "her Turkish colleague" is a minister, too.
    const own = given.filter(other => other.country === country);
    if (alike.length === 0 || own.some(other => alike.includes(other) || PEER.test(other.noun.lemma)))
      continue;
    const same = alike.filter(other => other.noun.stem === noun.stem);
    // Told of the thing by another name, or of one that is nobody's.
    const free = passages.some(({ reading }) =>
      reading.words.some(word => word.stem === noun.stem && !given.some(other => other.noun === word)),
    );
    if (same.length === 0 || free || mine.some(one => same.some(other => other.country === one.country)))
      continue;
    return { code: 'name', detail: noun.text };
  }
  return null;
}
