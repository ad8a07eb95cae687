import { STANDINGS, type Standing } from '../../lexicon/standings.ts';
import { RANKS } from '../../lexicon/titles.ts';
import type { Alignment } from './align.ts';
import type { Failure } from './codes.ts';
import type { Account } from './evidence.ts';
import type { Word } from './word.ts';

/** Checks that persons and things have the standing that the passages give them: former, acting, deputy, alleged. */
export function checkStanding(
  claim: Account,
  passages: Account[],
  given: Account[],
  alignment: Alignment,
): Failure | null {
  const { words } = claim.reading;
  for (const [index, word] of words.entries()) {
    if (word.tag !== 'noun' && word.tag !== 'name') continue;
    const mine = standingsAt(words, index);
    const mentions = word.tag === 'name' ? [] : mentionsOf(word, passages, alignment);
    if (mine.length === 0 && (mentions.length === 0 || mentions.some(found => found.length === 0))) continue;
    for (const standing of STANDINGS) {
      if (mine.includes(standing)) {
        const other =
          mentions.length > 0 && mentions.every(found => found.length > 0 && !found.includes(standing));
        if (standing.name === 'former' && isIncumbent(word, passages, alignment)) return fail(standing, word);
        if (standing.strict && (other || !given.some(account => tells(account, standing))))
          return fail(standing, word);
      } else if (
        mentions.length > 0 &&
        mentions.every(found => found.includes(standing)) &&
        !hints(claim, standing)
      )
        return fail(standing, word);
    }
  }
  return ranksDiffer(claim, passages);
}

/** The sentence that has the same noun or the name behind it speaks of one in office. */
const isIncumbent = (word: Word, passages: Account[], { met }: Alignment): boolean =>
  passages.some(({ reading }) =>
    reading.words.some(
      ({ word: office, sentence }) =>
        /^(?:incumbent|sitting|serving|current|reigning)$/.test(office) &&
        reading.words.some(other => other.sentence === sentence && met.has(other) && other.tag === 'name') &&
        !reading.words.some(
          other =>
            other.sentence === sentence && other.stem === word.stem && /^(?:former|ex)$/.test(other.word),
        ),
    ),
  );

const fail = ({ name }: Standing, word: Word): Failure => ({
  code: 'status',
  detail: `${name} ${word.text}`,
});

const hints = ({ reading }: Account, { hints }: Standing): boolean =>
  reading.words.some(({ word }) => hints.has(word));

/** As `hints`, without the words that say many other things too. */
const tells = ({ reading }: Account, { words, hints }: Standing): boolean =>
  reading.words.some(({ word }) => words.has(word) || (hints.has(word) && !VAGUE.has(word)));
const VAGUE = new Set('was left old past number will soon'.split(' '));

/** The standings that the noun at `index` has: those of the words right before it, or right behind it. */
function standingsAt(words: Word[], index: number): Standing[] {
  const near: string[] = [];
  for (let at = index - 1; at >= Math.max(0, index - 5); at--) {
    const { word, tag } = words[at] as Word;
    if (tag === 'verb' && /^(?:noun|name|pron|aux|num)$/.test(words[at - 1]?.tag ?? '')) break;
    if (
      tag === 'det' ||
      tag === 'prep' ||
      tag === 'conj' ||
      tag === 'aux' ||
      (tag === 'mark' && word !== '-')
    )
      break;
    near.push(word);
    if (words[at]?.possessive) break;
  }
  const after = words[index + 1]?.word === '-' ? words[index + 2] : words[index + 1];
  if (after && /^(?:designate|elect)$/.test(after.word)) near.push(after.word);
  if (near.length === 0) return NO_STANDINGS;
  if (!near.some(word => STANDING_WORDS.has(word))) return NO_STANDINGS;
  return STANDINGS.filter(({ words }) => near.some(word => words.has(word)));
}

const NO_STANDINGS: Standing[] = [];
const STANDING_WORDS = new Set(STANDINGS.flatMap(({ words }) => [...words]));

/** The standings of each mention of the same thing in the passages. */
function mentionsOf(word: Word, passages: Account[], { matches }: Alignment): Standing[][] {
  if (RANK_WORDS.has(word.word)) return [];
  const met = (matches.get(word) ?? []).filter(
    ({ relation, word: { tag } }) => relation === 'same' && tag === word.tag,
  );
  return met.map(({ word: other }) => {
    const reading = passages.find(({ reading }) => reading.words.includes(other))?.reading;
    return reading ? standingsAt(reading.words, reading.words.indexOf(other)) : NO_STANDINGS;
  });
}

const RANK_WORDS = new Set(RANKS.flatMap(({ rank }) => rank.split(' ')));

const RANK_FORMS = RANKS.flatMap(({ rank, short }) =>
  [rank, ...short].map(form => ({
    form: ` ${form.replace(/\./g, '')} `,
    rank,
    first: form.split(' ')[0] ?? '',
  })),
);

const RANK_STARTS = new Set(RANK_FORMS.map(({ first }) => first));

/** A person's rank before the name: "Colonel Brodacka" must not become "Major Brodacka". */
function ranksDiffer(claim: Account, passages: Account[]): Failure | null {
  if (!claim.reading.words.some(({ word }) => RANK_STARTS.has(word))) return null;
  for (const { form, rank, first } of RANK_FORMS) {
    if (!claim.reading.folded.has(first)) continue;
    const at = claim.joined.indexOf(form);
    if (at < 0) continue;
    const name = claim.joined
      .slice(at + form.length)
      .split(' ')
      .slice(0, 3)
      .find(word => passages.some(({ reading }) => reading.folded.has(word)));
    const capital = claim.reading.words.some(one => one.word === name && one.capital);
    if (!name || !capital) return null;
    const ranks = passages.flatMap(({ joined }) => rankBefore(joined, name));
    return ranks.length === 0 || ranks.some(one => one === rank || one.endsWith(rank) || rank.endsWith(one))
      ? null
      : { code: 'status', detail: `${rank} ${name}` };
  }
  return null;
}

const endOf = (text: string, form: string): number => text.lastIndexOf(form) + form.length;

function rankBefore(joined: string, name: string): string[] {
  if (!joined.includes(` ${name} `)) return [];
  const lead = joined.slice(0, joined.indexOf(` ${name} `) + 1);
  const near = ` ${lead.trim().split(' ').slice(-4).join(' ')} `;
  const found = RANK_FORMS.filter(({ form }) => near.includes(form));
  // The rank that ends nearest to the name, and of those the longest.
  found.sort(
    (one, other) => endOf(near, other.form) - endOf(near, one.form) || other.form.length - one.form.length,
  );
  return found.slice(0, 1).map(({ rank }) => rank);
}
