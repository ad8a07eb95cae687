import { AHEAD, PARTIAL, SETTLED, STANDINGS, UNCERTAIN, UNIVERSAL } from '../../lexicon/certainty.ts';
import { COUNT_WORDS } from '../../lexicon/numerals.ts';
import { sameMeaning } from '../../lexicon/synonyms.ts';
import { RANKS } from '../../lexicon/titles.ts';
import { bestClause } from './clauses.ts';
import type { Failure } from './codes.ts';
import type { Account } from './evidence.ts';
import type { Reading, Word } from './reading.ts';

const is = (set: ReadonlySet<string>, word: Word): boolean => set.has(word.word) || set.has(word.lemma);

/** Checks that what the passage has as possible, alleged or planned is not told as certain or done. */
export function checkModality(claim: Account, passages: Account[]): Failure | null {
  const hedged =
    claim.reading.words.some(word => is(UNCERTAIN, word)) ||
    claim.joined.includes(' is to ') ||
    claim.joined.includes(' are to ');
  const ahead = claim.reading.words.some(word => is(AHEAD, word));
  const settled = claim.reading.words.find(
    word =>
      is(SETTLED, word) &&
      isFinding(claim.reading.words, word) &&
      !passages.some(({ reading }) => reading.stems.has(word.stem)),
  );
  const open = passages.some(({ reading }) => reading.words.some(word => is(UNCERTAIN, word)));
  if (settled && (open || passages.some(({ joined }) => / (?:no|not|never|none) /.test(joined))))
    return { code: 'status', detail: settled.text };
  const clause = bestClause(claim.reading, passages);
  if (!clause) return null;
  const weak = clause.find(word => is(UNCERTAIN, word) && !CONDITIONS.has(word.word) && !word.capital);
  if (weak && !hedged && !(ahead && !/^(?:may|might|could|possib\w+|probab\w+)$/.test(word(weak)))) {
    const attributed = / (?:say|says|said|told|claims|claimed|according) /.test(claim.joined);
    if (!(attributed && /^(?:claim|alleg|accus|believ|think|suspect)/.test(word(weak))))
      return { code: 'modality', detail: weak.text };
  }
  const planned = clause.find(
    one =>
      /^(?:plan|intend|expect|propose|consider|hope|seek|due|aim|schedule|mull|weigh)$/.test(one.lemma) &&
      one.tag === 'verb',
  );
  if (
    planned &&
    !hedged &&
    !claim.reading.words.some(one => is(AHEAD, one) && one.lemma !== 'will' && one.word !== 'new')
  ) {
    const stated = claim.reading.words.some(
      one => one.stem === planned.stem || sameMeaning(one.stem, planned.stem),
    );
    if (!stated && isDone(claim.reading)) return { code: 'modality', detail: planned.text };
  }
  return null;
}

/** They open or end a condition, which says nothing of how certain the rest is. */
const CONDITIONS = new Set(
  'should would ought doubt think fear claim chance if unless whether provided providing depending subject in case condition'.split(
    ' ',
  ),
);

/** "has been confirmed", "is known to": a finding, not "the admiral confirmed" (he said so). */
function isFinding(words: Word[], settled: Word): boolean {
  const at = words.indexOf(settled);
  const lead = words.slice(Math.max(0, at - 3), at);
  if (lead.some(({ tag }) => tag === 'neg')) return false;
  return (
    !/^(?:confirm|verif)/.test(settled.word) ||
    lead.some(({ word }) => /^(?:be|been|is|was|are|were)$/.test(word))
  );
}

const word = (one: Word): string => one.word;

/** The claim's main verb is past, perfect or future: it tells an event, not an intention. */
const isDone = (reading: Reading): boolean =>
  reading.words.some(
    one =>
      one.word === 'has' ||
      one.word === 'have' ||
      one.word === 'had' ||
      one.word === 'was' ||
      one.word === 'were' ||
      one.word === 'will',
  );

/** Checks that persons and things have the standing that the passage gives them. */
export function checkStanding(claim: Account, passages: Account[], title: Account[]): Failure | null {
  for (const { of, cells } of STANDINGS) {
    const mine = cellsOf(cells, [claim]);
    const theirs = cellsOf(cells, passages);
    if (
      of === 'office' &&
      mine.has(0) &&
      !theirs.has(0) &&
      !cellsOf(cells, title).has(0) &&
      / (?:former|ex) /.test(claim.joined) &&
      !passages.some(({ joined }) => / (?:later|served|previously|led|headed) /.test(joined))
    )
      return { code: 'status', detail: 'former' };
    const clash =
      [...mine].some(cell => theirs.size > 0 && !theirs.has(cell)) &&
      ![...mine].some(cell => theirs.has(cell));
    if (clash) return { code: 'status', detail: of };
    if (of === 'office' && theirs.size > 0 && mine.size === 0 && drops(claim, passages))
      return { code: 'status', detail: of };
    if (of === 'progress' && mine.has(0) && theirs.size === 0 && unfinished(passages))
      return { code: 'status', detail: of };
    if (of === 'progress' && mine.has(4) && theirs.size === 0 && unfinished(passages))
      return { code: 'status', detail: of };
  }
  return ranksDiffer(claim, passages);
}

function cellsOf(cells: string[][], accounts: Account[]): Set<number> {
  const found = new Set<number>();
  for (const [index, cell] of cells.entries())
    if (accounts.some(({ reading }) => cell.some(word => reading.folded.has(word)))) found.add(index);
  return found;
}

const unfinished = (passages: Account[]): boolean =>
  passages.some(({ joined }) => / (?:under way|until|planned|not yet|due to|continu\w+) /.test(joined));

/** "former minister Holm" becomes "minister Holm": the same title and no word for its being past or passing. */
function drops(claim: Account, passages: Account[]): boolean {
  return passages.some(({ joined }) => {
    const found = / (?:former|acting|interim|outgoing) (\p{L}{4,}) /u.exec(joined);
    return (
      found?.[1] !== undefined &&
      claim.joined.includes(` ${found[1]} `) &&
      !/ (?:ex|once|then|previously|outgoing|temporary|temporarily|used to) /.test(claim.joined)
    );
  });
}

const RANK_FORMS = RANKS.flatMap(({ rank, short }) =>
  [rank, ...short].map(form => ({ form: ` ${form.replace(/\./g, '')} `, rank })),
);

/** A person's rank before the name: "Colonel Brodacka" must not become "Major Brodacka". */
function ranksDiffer(claim: Account, passages: Account[]): Failure | null {
  for (const { form, rank } of RANK_FORMS) {
    const at = claim.joined.indexOf(form);
    if (at < 0) continue;
    const name = claim.joined
      .slice(at + form.length)
      .split(' ')
      .slice(0, 3)
      .find(word => passages.some(({ joined }) => joined.includes(` ${word} `)));
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
  const lead = joined.slice(0, joined.indexOf(` ${name} `) + 1);
  const near = ` ${lead.trim().split(' ').slice(-4).join(' ')} `;
  if (!joined.includes(` ${name} `)) return [];
  const found = RANK_FORMS.filter(({ form }) => near.includes(form));
  // The rank that ends nearest to the name, and of those the longest.
  found.sort(
    (one, other) => endOf(near, other.form) - endOf(near, one.form) || other.form.length - one.form.length,
  );
  return found.slice(0, 1).map(({ rank }) => rank);
}

/** Checks that the claim does not speak of all where the passage speaks of some. */
export function checkGenerality(claim: Account, passages: Account[]): Failure | null {
  const words = claim.reading.words;
  const hasPart = passages.some(({ joined }) => PART_OF.test(joined));
  const universal = words.find((one, index) => UNIVERSAL.has(one.word) && !counted(words, index));
  if (
    universal &&
    !passages.some(
      ({ reading, joined }) =>
        reading.words.some(one => UNIVERSAL.has(one.word) || one.tag === 'neg') ||
        / (?:both|only|its|their) /.test(joined),
    )
  )
    return { code: 'over_general', detail: universal.text };
  if (
    universal &&
    hasPart &&
    !passages.some(({ reading }) => reading.words.some(one => UNIVERSAL.has(one.word)))
  )
    return { code: 'over_general', detail: universal.text };
  if (!hasPart || (/ (?:of|part|some|any|no|not|bulk) /.test(claim.joined) && claim.quantities.length > 0))
    return null;
  const clause = bestClause(claim.reading, passages);
  const partial = clause && PART_OF.test(` ${clause.map(({ word }) => word).join(' ')} `);
  const limits =
    words.some(one => is(PARTIAL, one) || one.tag === 'num' || one.tag === 'neg') ||
    claim.quantities.length > 0 ||
    COUNT_WORDS.has(words[0]?.word ?? '');
  return partial && !limits ? { code: 'over_general', detail: claim.reading.text.slice(0, 60) } : null;
}

const PART_OF =
  / (?:some|most|many|several|few|half|majority|minority|(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)) of (?:the|its|their|his|her|our|those|these|\d+|[a-z]+ ) ?| (?:about|almost|nearly) half | some (?!\d)(?:\p{L}{4,}) | one abstained /u;

/** "all four", "all 57": the number says what 'all' are, and is checked by itself. */
const counted = (words: Word[], index: number): boolean =>
  (words[index]?.word === 'all' && (words[index + 1]?.tag === 'num' || words[index + 2]?.tag === 'num')) ||
  /^(?:at|above|in|after)$/.test(words[index - 1]?.word ?? '');
