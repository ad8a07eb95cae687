import { TITLE_WORDS } from '../../lexicon/titles.ts';
import { SPEECH_VERBS } from '../../lexicon/verbs.ts';
import { wordsOf } from './article.ts';
import type { Failure } from './codes.ts';
import type { Account, Evidence } from './evidence.ts';
import { framesOf } from './frames.ts';
import { described, isProper } from './proper.ts';
import type { Word } from './word.ts';

const QUOTATION = /["“”„«]([^"“”„«»]+)["“”»]|(?<![\p{L}\d])['‘]([^'‘’]+(?:['’]\p{L}[^'‘’]*)*)['’](?!\p{L})/gu;

/** What stands in quotation marks must be the passage's words, and quoted there unless it is a name. */
export function checkQuotations(claim: Account, evidence: Evidence[]): Failure | null {
  for (const found of claim.reading.text.matchAll(QUOTATION)) {
    const quotation = found[1] ?? found[2] ?? '';
    const words = wordsOf(quotation);
    if (words.length === 0) continue;
    const needle = ` ${words.join(' ')} `;
    const all = evidence.flatMap(({ passages, title }) => [...passages, title]);
    const holders = all.filter(({ joined }) => joined.includes(needle));
    if (holders.length === 0) return { code: 'quotation_altered', detail: quotation };
    const named = words.length < 3 || /^\p{Lu}/u.test(quotation);
    const quotes = holders.some(({ reading }) => reading.words.some(({ quoted }) => quoted));
    if (!named && !quotes) return { code: 'quotation_altered', detail: quotation };
    const before = evidence.flatMap(({ context }) => context);
    if ((words.length >= 2 || /^\p{Ll}/u.test(quotation)) && otherSpeaker(claim, holders, needle, before))
      return { code: 'quotation_speaker', detail: quotation };
  }
  return null;
}

/** The claim names a speaker, the passage's sentence names one too, and they share no name. */
function otherSpeaker(
  claim: Account,
  holders: Account[],
  needle: string,
  before: readonly Account[],
): boolean {
  const claimed = speakerOf(claim, claim.reading.words);
  if (claimed.names.length === 0) return false;
  return holders.every(holder => {
    const sentence = sentenceWith(holder.reading.words, holder.joined, needle);
    const given = speakerOf(holder, sentence);
    if (given.names.length > 0) return !given.names.some(name => claimed.names.includes(name));
    if (given.someone) return true;
    return given.pronoun && isAnother(claimed.names, antecedent(holder, sentence, before));
  });
}

/** The names of whoever a 'he' stands for: of the subject of the sentence before. */
function antecedent(holder: Account, sentence: Word[], before: readonly Account[]): string[] {
  const number = sentence[0]?.sentence ?? 0;
  const own = framesOf(holder).filter(({ verb }) => verb.sentence === number - 1);
  const frames = number > 0 ? own : before.slice(0, 1).flatMap(framesOf);
  const account = number > 0 ? holder : before[0];
  const [first] = frames;
  return first && account && !first.unnamed
    ? described(first.agent, account)
        .filter(isProper)
        .map(({ word }) => word)
    : [];
}

const isAnother = (claimed: readonly string[], names: readonly string[]): boolean =>
  names.length > 0 && !names.some(name => claimed.includes(name));

interface Speaker {
  names: string[];
  /** "a junior officer": nobody with a name. */
  someone: boolean;
  /** "he": somebody told before. */
  pronoun: boolean;
}

/** Who speaks in some words of a text, outside of quotation marks. */
function speakerOf(account: Account, sentence: Word[]): Speaker {
  const own = new Set(sentence);
  const spoken = framesOf(account).filter(
    ({ verb }) => own.has(verb) && !verb.quoted && SPEECH_VERBS.has(verb.lemma),
  );
  const { words } = account.reading;
  // "..., said a junior officer": who speaks stands behind the verb.
  const agents = spoken.map(({ agent, patient, verb }) =>
    described(
      agent.length === 0 && words[words.indexOf(verb) - 1]?.tag === 'mark' ? patient : agent,
      account,
    ),
  );
  const names = new Set([
    ...speakers(sentence),
    ...agents
      .flat()
      .filter(isProper)
      .map(({ word }) => word),
  ]);
  return {
    names: [...names],
    someone: agents.length > 0 && agents.every(agent => isSomeone(words, agent)),
    pronoun:
      names.size === 0 && sentence.some((word, at) => !word.quoted && isHe(word) && isSpoken(sentence, at)),
  };
}

const isHe = ({ word }: Word): boolean => /^(?:he|she)$/.test(word);
const isSpoken = (words: readonly Word[], at: number): boolean =>
  SPEECH_VERBS.has(words[at + 1]?.lemma ?? '') || SPEECH_VERBS.has(words[at - 1]?.lemma ?? '');

/** "a junior officer", "one diplomat" */
function isSomeone(words: readonly Word[], agent: readonly Word[]): boolean {
  const [first] = agent;
  if (!first || agent.some(isProper)) return false;
  return /^(?:a|an|one|another)$/.test(words[words.indexOf(first) - 1]?.word ?? '');
}

/** The words of the sentence of a passage that has the quotation. */
function sentenceWith(words: Word[], joined: string, needle: string): Word[] {
  const before = joined.slice(0, joined.indexOf(needle)).trim();
  const at = before ? before.split(' ').length : 0;
  const plain = words.filter(({ kind }) => kind !== 'mark');
  const first = plain[at];
  const ends = words.filter(({ word, quoted }) => word === '.' && !quoted);
  const from = Math.max(
    0,
    ...ends.filter(({ start }) => first !== undefined && start < first.start).map(({ end }) => end),
  );
  const to =
    ends.find(({ start }) => first !== undefined && start > first.start)?.start ?? Number.POSITIVE_INFINITY;
  return words.filter(({ start }) => start >= from && start <= to);
}

/** The names right beside a verb of saying, outside the quotation. */
function speakers(words: Word[]): Set<string> {
  const found = new Set<string>();
  const outside = words.filter(({ quoted, kind }) => !quoted && kind === 'word');
  for (const [index, word] of outside.entries()) {
    if (!SPEECH_VERBS.has(word.lemma)) continue;
    for (const step of [-1, 1])
      for (let at = index + step; Math.abs(at - index) <= 5; at += step) {
        const other = outside[at];
        if (!other?.capital) break;
        if (!TITLE_WORDS.has(other.word)) found.add(other.word);
      }
  }
  return found;
}
