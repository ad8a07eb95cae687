import {
  ARTICLES,
  AUXILIARIES,
  DETERMINERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from '../../lexicon/function-words.ts';
import { isPastForm, isVerbForm } from '../../lexicon/stem.ts';
import type { Token } from './tokens.ts';
import type { Word } from './word.ts';

const BREAKS = new Set([';', '.', '!', '?', ':', '(', ')', '-', '"']);
const CLAUSE_WORDS = new Set(
  'but because although though while whereas if unless when whether that who which whose provided what how why where so'.split(
    ' ',
  ),
);
/** They stand before nouns as well: "before the end of the year". */
const TIME_WORDS = new Set('after before until since'.split(' '));
/** How far a coordinated subject may be from its verb. */
const LOOK_AHEAD = 7;

/** Whether a new clause begins with the token: what a 'no' or a 'may' before it does not reach. */
export function startsClause(tokens: Token[], index: number, words: Word[]): boolean {
  const token = tokens[index];
  const previous = tokens[index - 1];
  if (!token || !previous) return false;
  if (previous.kind === 'mark' && BREAKS.has(previous.word)) {
    const spaced = token.start > previous.end;
    return spaced && !(previous.word === '.' && /^\p{Ll}/u.test(token.text));
  }
  if (token.word === 'that') return !(tokens[index + 1] && isNounLike(previous, words));
  if (token.word === 'which' && previous.kind === 'word' && PREPOSITIONS.has(previous.word)) return false;
  if (TIME_WORDS.has(token.word)) return opensClause(tokens, index + 1, true);
  if (CLAUSE_WORDS.has(token.word)) return true;
  if (token.word === 'and' || token.word === 'or' || token.word === 'nor')
    return hasVerb(words) && opensClause(tokens, index + 1);
  if (previous.word !== ',') return false;
  if (isFronted(words)) return true;
  return (
    SUBJECT_PRONOUNS.has(token.word) ||
    AUXILIARIES.has(token.word) ||
    (ARTICLES.has(token.word) && hasVerb(words)) ||
    (token.word === 'not' && hasVerb(words))
  );
}

/** Whether a new clause says more of what the one before is about: "who was …", "and kept …". */
export function continuesClause(tokens: Token[], index: number): boolean {
  const word = tokens[index]?.word ?? '';
  const next = tokens[index + 1]?.word ?? '';
  if (/^(?:who|which|whose|that)$/.test(word) || AUXILIARIES.has(word)) return true;
  return /^(?:and|but|or|nor)$/.test(word) && (AUXILIARIES.has(next) || isVerbForm(next));
}

/** They put a clause before the one that it hangs on. */
const FRONTING = new Set(
  'if when after before while although though because as since unless once until whereas'.split(' '),
);

/** "If there is no deal, …": the comma ends the clause in front. */
function isFronted(words: Word[]): boolean {
  const last = words.at(-1);
  const first = words.findIndex(({ sentence }) => sentence === last?.sentence);
  const opening = words[first];
  return (
    opening !== undefined &&
    opening.clause === last?.clause &&
    (FRONTING.has(opening.word) || /^(?:should|had|were)$/.test(opening.word)) &&
    hasVerb(words)
  );
}

/** A clause that describes the subject of one that has no verb yet: "the man, whose name …, denies". */
export function breaksInto(tokens: Token[], index: number, words: Word[]): boolean {
  const before = words.at(-1)?.word === ',' ? words.at(-2) : words.at(-1);
  return (
    /^(?:who|which|whose|whom|that|where)$/.test(tokens[index]?.word ?? '') &&
    /^(?:noun|name|num)$/.test(before?.tag ?? '') &&
    !hasVerb(words)
  );
}

const FINITE = /^(?:is|are|was|were|has|have|had|will|would|may|might|can|could|must|should|does|did|do)$/;

/** The clause that was broken into goes on: behind a comma with its verb, or with an auxiliary behind the other's verb. */
export function resumesClause(tokens: Token[], index: number, words: Word[], from: number): boolean {
  const { word = '' } = tokens[index] ?? {};
  const inner = words.slice(from);
  const told = inner.findIndex(({ tag }) => tag === 'verb' || tag === 'aux');
  if (told < 0) return false;
  const last = words.at(-1);
  if (last?.word === ',')
    return (
      FINITE.test(word) ||
      isVerbForm(word) ||
      (word.endsWith('ly') && isVerbForm(tokens[index + 1]?.word ?? ''))
    );
  // "the flight that lost a door last month filed"
  const again =
    isPastForm(word) &&
    inner.some(({ tag }) => tag === 'verb') &&
    /^(?:noun|name)$/.test(last?.tag ?? '') &&
    tokens[index + 1]?.word !== 'by';
  return (
    (FINITE.test(word) || again) &&
    told < inner.length - 1 &&
    !/^(?:aux|modal|neg|conj|pron|prep|det)$/.test(last?.tag ?? '') &&
    last?.kind === 'word'
  );
}

/** "in that", "of that": no clause. */
const isNounLike = (previous: Token, words: Word[]): boolean =>
  PREPOSITIONS.has(previous.word) && words.at(-1)?.tag === 'prep';

/** Behind an 'and': a verb, or a subject that has its own. `subject`: behind 'before', a bare verb is none. */
function opensClause(tokens: Token[], start: number, subject = false): boolean {
  const from = tokens[start]?.word === '"' || tokens[start]?.word === "'" ? start + 1 : start;
  const first = tokens[from];
  if (!first) return false;
  if (!subject && (AUXILIARIES.has(first.word) || isVerbForm(first.word))) return true;
  if (subject && isVerbForm(first.word) && first.word.endsWith('ing')) return true;
  for (let at = from; at < Math.min(tokens.length, from + LOOK_AHEAD); at++) {
    const token = tokens[at] as Token;
    if (token.kind === 'mark' && token.word !== '-' && token.word !== "'") return false;
    if (token.word === 'and' || token.word === 'or') return false;
    if (at === from) continue;
    if (AUXILIARIES.has(token.word)) return true;
    const before = tokens[at - 1]?.word ?? '';
    if (
      isVerbForm(token.word) &&
      !DETERMINERS.has(before) &&
      !PREPOSITIONS.has(before) &&
      (/(?:ed|s)$/.test(token.word) || isPastForm(token.word))
    )
      return true;
  }
  return false;
}

function hasVerb(words: Word[]): boolean {
  const clause = words.at(-1)?.clause;
  for (let at = words.length - 1; at >= 0 && words[at]?.clause === clause; at--)
    if (words[at]?.tag === 'verb' || words[at]?.tag === 'aux') return true;
  return false;
}
