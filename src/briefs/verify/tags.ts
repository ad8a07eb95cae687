import {
  AUXILIARIES,
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  MODALS,
  PREPOSITIONS,
  PRONOUNS,
} from '../../lexicon/function-words.ts';
import { CARDINALS, ORDINALS, SCALES } from '../../lexicon/numerals.ts';
import { DENYING_ADVERBS, NONE_WORDS } from '../../lexicon/operators.ts';
import { isPastForm, isVerbForm, lemma } from '../../lexicon/stem.ts';
import { SPEECH_VERBS } from '../../lexicon/verbs.ts';
import type { Token } from './tokens.ts';
import type { Tag, Word } from './word.ts';

/** What a word is, by the closed classes, its form and what stands around it. */
export function tagOf(tokens: Token[], index: number, before: Word[]): Tag {
  const token = tokens[index] as Token;
  const { word } = token;
  if (token.kind === 'mark') return 'mark';
  if (token.kind === 'number' || CARDINALS.has(word)) return 'num';
  if (SCALES.has(word) && (word.length > 3 || tokens[index - 1]?.kind === 'number')) return 'num';
  // "no more than 12" says no to nothing.
  if (word === 'no' && tokens[index + 2]?.word === 'than') return 'det';
  if (NONE_WORDS.has(word) || DENYING_ADVERBS.has(word)) return 'neg';
  const month = word === 'may' && token.capital && index > 0;
  if (MODALS.has(word) && !month) return 'modal';
  if (AUXILIARIES.has(word) && !month) return 'aux';
  if (word === 'there' && BE.has(tokens[index + 1]?.word ?? '')) return 'pron';
  const initial = index === 0 || /[.!?:"-]/.test(tokens[index - 1]?.word ?? '');
  if (DETERMINERS.has(word) && !(word === 'us' && /^U\.?S/.test(token.text))) return 'det';
  if (PRONOUNS.has(word) && token.text !== 'US' && word !== 'mine') return 'pron';
  if (CONJUNCTIONS.has(word)) return 'conj';
  if (PREPOSITIONS.has(word) && (!token.capital || initial)) return 'prep';
  if (token.capital && !initial && !ORDINALS.has(word)) return 'name';
  if (followsModal(before)) return 'verb';
  if (!isVerbForm(word) && !(isPastForm(word) && word.length > 4))
    return token.capital && !initial ? 'name' : 'noun';
  return tagVerb(tokens, index, before);
}

/** A modal, perhaps with 'not' or an adverb behind it, comes right before. */
function followsModal(before: Word[]): boolean {
  for (let at = before.length - 1; at >= Math.max(0, before.length - 3); at--) {
    const { tag, word } = before[at] as Word;
    if (tag === 'modal') return true;
    if (tag !== 'neg' && !word.endsWith('ly') && word !== 'also') return false;
  }
  return false;
}

/** Past forms that look like the base form. */
const INVARIANT = new Set(
  'beat cut hit put set shut cost hurt let quit spread cast split burst bid overrun offset upset'.split(' '),
);

/** A word that may be a verb: noun or verb, by what stands around it. */
function tagVerb(tokens: Token[], index: number, before: Word[]): Tag {
  const { word } = tokens[index] as Token;
  let back = before.length - 1;
  while (
    back >= 0 &&
    before[back]?.tag === 'noun' &&
    /ly$|^(?:also|already|now|then|still|again|later|first|just|so|far)$/.test(before[back]?.word ?? '')
  )
    back--;
  const previous = before[back];
  const next = tokens[index + 1];
  if (!previous) return isPastForm(word) ? 'verb' : 'noun';
  // "a Cavite-built craft": an adjective.
  if (previous.word === '-' && previous.end === tokens[index]?.start) return 'noun';
  // "the flight that lost a door"
  if (previous.word === 'that' && /^(?:noun|name)$/.test(before[back - 1]?.tag ?? '') && isPastForm(word))
    return 'verb';
  // "to ships": no infinitive ends so.
  if (previous.word === 'to' && word.endsWith('s') && lemma(word) !== word) return 'noun';
  if (
    previous.word === 'to' ||
    previous.tag === 'modal' ||
    previous.tag === 'aux' ||
    previous.tag === 'neg'
  ) {
    return previous.word === 'no' ||
      (BE.has(previous.word) && !isPastForm(word) && !word.endsWith('ing') && !INVARIANT.has(word))
      ? 'noun'
      : 'verb';
  }
  if (previous.tag === 'pron') return 'verb';
  if (SPEECH_VERBS.has(lemma(word)) && isPastForm(word)) return 'verb';
  // "Meridian 2 reached orbit".
  if (previous.tag === 'num' && before[back - 1]?.tag === 'name' && isPastForm(word)) return 'verb';
  if (previous.tag === 'det' || previous.tag === 'num' || previous.possessive) return 'noun';
  if (previous.tag === 'prep') return word.endsWith('ing') ? 'verb' : 'noun';
  if (isPastForm(word)) return 'verb';
  if (word.endsWith('ing')) return /^(?:noun|mark|conj|verb)$/.test(previous.tag) ? 'verb' : 'noun';
  const plural =
    (previous.tag === 'noun' && previous.word.endsWith('s')) ||
    (previous.tag === 'name' && /[^aius]s$/.test(previous.word) && before[back - 1]?.tag === 'det');
  const subject =
    previous.tag === 'name' ||
    previous.tag === 'noun' ||
    previous.word === 'and' ||
    previous.word === ',' ||
    previous.word === 'who' ||
    previous.word === 'which';
  const object =
    next !== undefined &&
    (next.kind === 'number' ||
      next.capital ||
      DETERMINERS.has(next.word) ||
      (next.word === 'to' && isVerbForm(tokens[index + 2]?.word ?? '')) ||
      (PREPOSITIONS.has(next.word) && (previous.tag !== 'noun' || !word.endsWith('s'))) ||
      PRONOUNS.has(next.word) ||
      next.word.endsWith('ing') ||
      CARDINALS.has(next.word) ||
      next.word === 'that');
  if (!subject || !object) return 'noun';
  if (INVARIANT.has(word) && previous.tag !== 'conj' && !PREPOSITIONS.has(next?.word ?? '')) return 'verb';
  return word.endsWith('s') && lemma(word) !== word
    ? plural
      ? 'noun'
      : 'verb'
    : plural || previous.word === 'and'
      ? 'verb'
      : 'noun';
}
