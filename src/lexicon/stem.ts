import { words } from './list.ts';
import { IRREGULAR_VERBS, REGULAR_VERBS } from './verbs.ts';

/** Base forms of the verbs we know, and of each word that can be a form of one. */
const VERBS = new Set([...REGULAR_VERBS, ...IRREGULAR_VERBS.map(([base = '']) => base)]);

const IRREGULAR_FORMS = new Map<string, string>(
  IRREGULAR_VERBS.flatMap(([base = '', past = '', participle = '']) =>
    [...past.split('/'), ...participle.split('/')].map((form): [string, string] => [form, base]),
  ),
);
// 'found' (a company) and 'wound' (an injury) are rarer as base forms than 'find' and more common than 'wind'.
IRREGULAR_FORMS.delete('wound');
IRREGULAR_FORMS.delete('ground');

const IRREGULAR_NOUNS = new Map(
  words(
    'men=man women=woman children=child people=person feet=foot lives=life wives=wife knives=knife halves=half',
  )
    .concat(
      words(`crises=crisis analyses=analysis bases=base criteria=criterion data=data media=media aircraft=aircraft
    forces=force arms=arm policemen=policeman crewmen=crewman servicemen=serviceman gunmen=gunman
    fishermen=fisherman merchantmen=merchantman airmen=airman spokesmen=spokesman congressmen=congressman
    headquarters=headquarters series=series news=news troops=troop leaves=leave dead=dead`),
    )
    .map((pair): [string, string] => [pair.split('=')[0] ?? '', pair.split('=')[1] ?? '']),
);

const VOWEL = /[aeiouy]/;

/** Base forms that `word` could be a regular form of, most likely first. */
function regularBases(word: string): string[] {
  const cut = (ending: number): string => word.slice(0, -ending);
  const undouble = (base: string): string => (base.at(-1) === base.at(-2) ? base.slice(0, -1) : base);
  if (word.endsWith('ied')) return [`${cut(3)}y`, `${cut(1)}`];
  if (word.endsWith('ed')) return [cut(2), cut(1), undouble(cut(2))];
  if (word.endsWith('ying')) return [cut(3), `${cut(4)}ie`];
  if (word.endsWith('ing')) return [cut(3), `${cut(3)}e`, undouble(cut(3))];
  if (word.endsWith('ies')) return [`${cut(3)}y`, cut(1)];
  if (/(?:s|x|z|ch|sh|o)es$/.test(word)) return [cut(2), cut(1)];
  if (word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return [cut(1)];
  return [];
}

const lemmas = new Map<string, string>();
const stems = new Map<string, string>();
/** Both caches are over words of news text, whose number is bounded in practice; this keeps it so in principle. */
const MAX_CACHED = 200_000;

function cached(cache: Map<string, string>, word: string, make: (word: string) => string): string {
  const found = cache.get(word);
  if (found !== undefined) return found;
  if (cache.size >= MAX_CACHED) cache.clear();
  const made = make(word);
  cache.set(word, made);
  return made;
}

/** The base form of a folded English word: "took" → "take", "deliveries" → "delivery", "launched" → "launch". */
export const lemma = (word: string): string => cached(lemmas, word, findLemma);

/** `lemma` without remembering the answer, for who asks of each word once. */
export function findLemma(word: string): string {
  const irregular = IRREGULAR_FORMS.get(word) ?? IRREGULAR_NOUNS.get(word);
  if (irregular) return irregular;
  if (VERBS.has(word) || word.length < 4) return word;
  const bases = regularBases(word);
  const verb = bases.find(base => VERBS.has(base));
  if (verb) return verb;
  if (word.endsWith('ing') || word.endsWith('ed')) {
    const base = bases[0] ?? word;
    return base.length > 3 && VOWEL.test(base) ? dropDouble(base) : word;
  }
  return bases[0] ?? word;
}

const dropDouble = (base: string): string => (/([bdgmnprt])\1$/.test(base) ? base.slice(0, -1) : base);

/** Endings that turn a verb or noun into a word of the same family, longest first. */
const ENDINGS = words(`
  ifications ification izations ization isations isation ations ation ements ement ments ment ancies ances ance ences
  ence ities ity nesses ness fulness ively ive ables able ibles ible ally ously ous ially ial ings ing ions ion ors or
  ers er ists ist ism eries ery ees ees ee als al ates ate ised ized ise ize ies ful ly age ary y e
`);

/**
 * What a word's family has in common, roughly: "deliver", "delivery", "deliveries" → one stem. Only for comparing
 * words of one passage and one claim, where a chance collision is rare.
 */
export const stem = (word: string): string => cached(stems, word, findStem);

function findStem(word: string): string {
  let base = lemma(word);
  for (let round = 0; round < 2; round++) {
    const ending = ENDINGS.find(ending => base.length - ending.length >= 4 && base.endsWith(ending));
    if (!ending) break;
    base = base.slice(0, -ending.length);
  }
  return dropDouble(base.replace(/[ei]$/, ''));
}

/** A form of a verb that we know ("took", "launches", "ambushed"). Many are nouns too: the sentence decides. */
export const isVerbForm = (word: string): boolean => VERBS.has(lemma(word));

/** A verb form that can be nothing but past tense or participle. */
export const isPastForm = (word: string): boolean =>
  (word.endsWith('ed') && word.length > 3) || (IRREGULAR_FORMS.has(word) && !VERBS.has(word));
