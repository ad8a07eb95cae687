import { TITLE_WORDS } from '../../lexicon/titles.ts';
import { SPEECH_VERBS } from '../../lexicon/verbs.ts';
import { wordsOf } from './article.ts';
import type { Failure } from './codes.ts';
import type { Account, Evidence } from './evidence.ts';
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
    if (words.length >= 2 && otherSpeaker(claim, holders, needle))
      return { code: 'quotation_speaker', detail: quotation };
  }
  return null;
}

/** The claim names a speaker, the passage's sentence names one too, and they share no name. */
function otherSpeaker(claim: Account, holders: Account[], needle: string): boolean {
  const claimed = speakers(claim.reading.words);
  if (claimed.size === 0) return false;
  return holders.every(({ reading, joined }) => {
    const sentence = sentenceWith(reading.words, joined, needle);
    const given = speakers(sentence);
    return given.size > 0 && ![...given].some(name => claimed.has(name));
  });
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
