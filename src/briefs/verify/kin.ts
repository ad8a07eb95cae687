import { groupsOf, SYNONYMS } from '../../lexicon/synonyms.ts';
import { kindredGroups } from '../../lexicon/wordnet.ts';
import { soundOf } from './names.ts';

/** What tells whether a stem is related to another: looked up once per stem, for comparing many pairs. */
export interface Kin {
  stem: string;
  /** The groups of words of one meaning that it stands in. */
  groups: readonly number[];
  /** A bit for each group, by its last five bits: no bit in common, no group in common. */
  mask: number;
  /** Empty for short stems: many of them sound alike. */
  sound: string;
}

const known = new Map<string, Kin>();
/** Words of news text: bounded in practice, and by this in principle. */
const MAX_KNOWN = 200_000;
const LEAST_SOUND = 6;
const LEAST_BEGINNING = 5;

export function kinOf(stem: string): Kin {
  const found = known.get(stem);
  if (found) return found;
  const groups = [...groupsOf(stem), ...kindredGroups(stem).map(group => SYNONYMS.length + group)];
  let mask = 0;
  for (const group of groups) mask |= 1 << (group & 31);
  const made: Kin = { stem, groups, mask, sound: stem.length >= LEAST_SOUND ? soundOf(stem) : '' };
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(stem, made);
  return made;
}

/** Whether two stems are of one family or meaning, one begins with the other, or the longer first sounds alike. */
export function areRelated(one: Kin, other: Kin): boolean {
  if (one === other || one.stem === other.stem) return true;
  if ((one.mask & other.mask) !== 0 && one.groups.some(group => other.groups.includes(group))) return true;
  const { stem } = one;
  const theirs = other.stem;
  if (
    stem.length >= LEAST_BEGINNING &&
    theirs.length >= LEAST_BEGINNING &&
    stem.charCodeAt(0) === theirs.charCodeAt(0) &&
    (theirs.startsWith(stem) || stem.startsWith(theirs))
  )
    return true;
  return one.sound !== '' && one.sound === (other.sound || soundOf(theirs));
}
