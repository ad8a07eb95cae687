import { words } from '../lexicon/list.ts';
import { isVerbForm, lemma } from '../lexicon/stem.ts';
import { type Concept, conceptsOf } from './concepts.ts';
import { lex } from './lex.ts';
import { type Period, periodIn } from './period.ts';
import { guessLanguage } from './stems.ts';
import { tokensOf } from './tokens.ts';

/** What kind of thing would answer a question. */
export type Expected =
  | 'person'
  | 'name'
  | 'place'
  | 'time'
  | 'count'
  | 'amount'
  | 'reason'
  | 'yesno'
  | 'thing';

/** A question or a search, read. */
export interface Question {
  text: string;
  /** Primary tag, null when it cannot be told. */
  language: string | null;
  concepts: Concept[];
  /** Runs of tokens that must stand together, from quotation marks. */
  phrases: string[][];
  expected: Expected;
  /** "Who" asks for whoever did it, not for a person's name. */
  agent: boolean;
  /** Which concept names what is counted or asked for by kind: "how many SAILORS", "which SHIP"; null when none does. */
  head: number | null;
  /** A stretch of time that the question names, as in "yesterday" or "in March". */
  period: Period | null;
  /** The newest reports are asked for. */
  newest: boolean;
}

const ASKS: [Expected, RegExp][] = [
  [
    'count',
    /\bhow many\b|\bnumber of\b|\bwie ?viele?\b|\bcombien\b|\bcu[aá]nt[oa]s\b|\bquant[ie]\b|скільк|сколько|몇|何[人隻機台発]/iu,
  ],
  [
    'amount',
    /\bhow (?:much|long|far|high|heavy|deep|fast|big|large|old|late|wide|tall|quickly|soon)\b|\bwhat (?:price|range|share|percentage|speed|distance|size|age|angle)\b|\bwhat (?:do|does|did|will|would) .+ (?:cost|weigh)\b|\bwie (?:lange|weit|hoch|schwer|tief|schnell|gro(?:ß|ss)|alt|teuer)\b|\bcu[aá]nto\b|얼마|лишилось|яка дальність|якою/iu,
  ],
  [
    'person',
    /^\W*(?:who|whom|whose)\b|\bwer\b|\bwem\b|\bqui\b|\bqui[eé]n\b|\bchi\b|(?<!\p{L})(?:хто|кто|ким|кого)(?!\p{L})|누가|누구|誰/iu,
  ],
  [
    'place',
    /^\W*where\b|\bwhere (?:is|was|were|are|did|does|will)\b|\bwo(?:her|hin)?\b|(?<!\p{L})o[uù] |\bd[oó]nde\b|\bdove\b|(?<!\p{L})(?:де|звідки|куди|где|откуда)(?!\p{L})|어디|どこ/iu,
  ],
  [
    'time',
    /^\W*(?:by |since |until )?when\b|\bwhat (?:date|day|year|time|month)\b|\bwann\b|\bquand\b|\bcu[aá]ndo\b|\bquando\b|(?<!\p{L})(?:коли|когда)(?!\p{L})|언제|いつ/iu,
  ],
  [
    'reason',
    /^\W*(?:why|what caused|how come)\b|\bwarum\b|\bwieso\b|\bpourquoi\b|\bpor qu[eé]\b|(?<!\p{L})(?:чому|почему)(?!\p{L})|왜/iu,
  ],
  ['yesno', /^\W*(?:is|are|was|were|did|does|do|has|have|will|can|could)\b/iu],
];

const NEWEST = /\b(?:latest|newest|most recent|recently|right now|so far today|breaking)\b/iu;
const QUOTED = /["“„«]([^"“”„«»]{2,80})["”“»]/gu;
/** Words that ask and are not looked for. */
const ASKING = new Set(
  words(
    `many much latest newest recent recently news happened happen name names named called kind type sort cause caused come
    came come go went gone take took taken get got deep fast heavy high far long old such nationality thing
    overall together already just actually really again anyone anything someone something ever yet exactly away anywhere somewhere quickly soon particular`,
  ),
);

/** Reads a question. `now` and `zone` resolve "yesterday" and its like. */
export function readQuestion(text: string, now: number, zone: string): Question {
  const { period, rest } = periodIn(text, now, zone);
  const lexemes = lex(rest);
  const language = guessLanguage(lexemes.map(({ folded }) => folded));
  const asked = lexemes.map((lexeme, at) =>
    at === 0 && lexeme.kind === 'word' && !isName(lexemes, at) ? { ...lexeme, capital: false } : lexeme,
  );
  const all = conceptsOf(asked, language);
  const telling = all.filter(({ asked: word, kind }) => kind !== 'word' || !ASKING.has(word.toLowerCase()));
  const concepts = distinct(telling.length > 0 ? telling : all);
  const expected = expectedBy(text, concepts);
  return {
    text,
    language,
    concepts,
    phrases: [...rest.matchAll(QUOTED)].map(([, words = '']) =>
      tokensOf(words, language ?? 'en').map(token => token.text),
    ),
    expected,
    agent: expected === 'person' && !NAMED.test(text) && !HOLDS_OFFICE.test(text),
    head: headOf(rest, concepts),
    period,
    newest: NEWEST.test(text),
  };
}

const NAMED =
  /\b(?:what(?:['’]?s| is| are| was| were) the )?names? of (?:the |its |their )?(?:[\w-]+ ){0,3}?(?:captain|pilot|commander|minister|general|admiral|leader|head|chief|skipper|master|spokes\w+|ambassador|envoy|president|soldier|sailor|worker|victim|dockers?|officer|suspect|director|owner|author|man|woman|men|people)s?\b|\bwie hei(?:ß|ss)t der (?:kapit|minister|general|kommand|chef|pilot)/iu;

const CALLED =
  /\b(?:what(?:['’]?s| is| was| are| were) the )?names? of\b|\bwhat (?:is|was) (?:.{2,40}) (?:called|named)\b|\bwie hei(?:ß|ss)t\b|\bcomment s'appelle\b/iu;

/** Asks who holds an office or rank: only a person's name answers. */
const HOLDS_OFFICE =
  /\b(?:commands?|leads?|led|heads?|chairs?|captain|pilot|skipper|chief|minister|mayor|president|ambassador|general|admiral|officer|director|governor|spokes\w+|succeeds?|replaces?|appointed)\b|\bwer\b/iu;

function expectedBy(text: string, concepts: readonly Concept[]): Expected {
  if (NAMED.test(text)) return 'person';
  if (CALLED.test(text)) return 'name';
  const expected = ASKS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'thing';
  // "Who is Ilse Marrow?" asks what she is, not for a name.
  return expected === 'person' && concepts.every(({ kind }) => kind === 'name') ? 'thing' : expected;
}

const BEFORE_HEAD =
  /\b(?:how many|number of|names? of (?:the|its|a)|wie ?viele|combien d(?:e|')|cu[aá]nt[oa]s|which|what(?= (?!is|are|was|were|did|do|does|has|have|happened)\p{L}+)|welche[rsnm]?)\b|(?<!\p{L})(?:скільки|сколько)(?!\p{L})/iu;

function headOf(text: string, concepts: readonly Concept[]): number | null {
  const asking = BEFORE_HEAD.exec(text);
  if (!asking) return null;
  const end = asking.index + asking[0].length;
  const first = concepts.findIndex(({ at }) => at >= end);
  // What follows must be near: "how many of the ... were there".
  if (first < 0 || (concepts[first]?.at ?? 0) - end > 25) return null;
  if (/^what$/i.test(asking[0]) && isDeed(concepts[first]?.asked.toLowerCase() ?? '')) return null;
  // "which two navies", "how many of the 45 Chinese planes", "which Soviet-era weapon".
  const thing = concepts.findIndex(
    (each, at) => at >= first && (each.kind === 'word' || !leadsOn(concepts, at)),
  );
  return thing < 0 ? first : thing;
}

/** "What went wrong", "what tipped them off": a deed of the past, no thing. */
const isDeed = (word: string): boolean => isVerbForm(word) && lemma(word) !== word && !/s$|ing$/.test(word);

/** A number, name or country that only tells more closely what the next word names. */
function leadsOn(concepts: readonly Concept[], at: number): boolean {
  const [one, two] = concepts.slice(at, at + 2);
  return (
    one !== undefined &&
    two !== undefined &&
    one.kind !== 'designator' &&
    two.at - (one.at + one.asked.length) === 1
  );
}

/** The first word of a question is capital anyway: a name when the next one is capital too, or when it has capitals inside. */
const isName = (lexemes: readonly { raw: string; capital: boolean }[], at: number): boolean =>
  lexemes[at + 1]?.capital === true || /\p{Lu}.*\p{Lu}/u.test(lexemes[at]?.raw ?? '');

function distinct(concepts: readonly Concept[]): Concept[] {
  const seen = new Set<string>();
  return concepts.filter(({ alternatives: [first] }) => {
    const key = first?.tokens.join(' ') ?? '';
    return !seen.has(key) && seen.add(key);
  });
}
