import { words } from '../lexicon/list.ts';
import { isVerbForm, lemma } from '../lexicon/stem.ts';
import { COUNTRY_IDS, countsHead, namesAnother } from './fit.ts';
import { asksMeasure, holdsKind } from './kinds.ts';
import type { Line } from './lines.ts';
import type { Question } from './question.ts';
import { shareOf } from './share.ts';
import type { WeighedConcept } from './weigh.ts';

/** Checks of a passage against a question, each of which it must pass to stand as an answer. */

/** How much a concept counts that stands not in the passage but beside it; names reach farther than other words. */
const REACH = {
  pin: { before: 0.9, title: 0.85, lead: 0.85, elsewhere: 0.3 },
  word: { before: 0.6, title: 0.7, lead: 0.5, elsewhere: 0.1 },
};
/** Below this a concept is missing from the passage. */
const MISSING = 0.5;
/** What a passage must carry at least, of all and of the words that are no names; chosen on the tune and dev sets of eval/retrieval. */
const LEAST = 0.5;
const LEAST_DETAIL = 0.35;
const LEAST_DETAIL_OF_DEED = 0.2;
/** The same for questions that ask for no figure, name or date, and for reasons; chosen on the tune and dev sets of eval/retrieval. */
const TOPICAL = { least: 0.45, detail: 0.28 };
const REASONED = { least: 0.45, detail: 0.25 };

/** What a passage must carry at least of a question. */
function leastFor({ expected, head }: Question): { least: number; detail: number } {
  if (expected === 'reason') return REASONED;
  if (expected === 'yesno' || (expected === 'thing' && head === null)) return TOPICAL;
  return { least: LEAST, detail: expected === 'person' ? LEAST_DETAIL_OF_DEED : LEAST_DETAIL };
}
/** A passage that carries this much gives the reason even where no word says so. */
const SURELY = 0.75;

/** Names, numbers and designators pin a question down: an answer about another one is no answer. */
export const isPin = ({ concept }: WeighedConcept): boolean =>
  concept.kind !== 'word' && concept.kind !== 'unspaced';

/** What is found of each concept in a passage and around it. */
export interface Found {
  inside: Float32Array;
  before: Float32Array;
  title: Float32Array;
  lead: Float32Array;
  elsewhere: Float32Array;
}

export interface Gates {
  /** It carries enough of the question, and of the words in it that are no names. */
  enough: boolean;
  /** The figure or date belongs to what is asked about. */
  object: boolean;
  /** What was done is said. */
  deed: boolean;
  /** Every name, number and designator is there. */
  pins: boolean;
  /** It is not said of another country. */
  same: boolean;
  /** It holds the kind of thing that is asked for. */
  kind: boolean;
}

/** Checks a passage; `support` is the share of the question's weight that it carries. */
export function gatesOf(
  text: string,
  question: Question,
  concepts: readonly WeighedConcept[],
  shown: readonly Line[],
  found: Found,
  support: number,
): Gates {
  const levels = levelsOf(concepts, found);
  const least = leastFor(question);
  const detail = shareOf(
    concepts.map(each => (isPin(each) ? 0 : each.weight)),
    levels,
  );
  return {
    enough: support >= least.least && detail >= least.detail,
    object: !missesObject(question, concepts, found),
    deed: holdsDeed(question, concepts, found),
    pins: concepts.every(
      (each, at) => !isPin(each) || (levels[at] ?? 0) >= MISSING || isShortened(at, concepts, levels),
    ),
    same: !namesAnother(shown, concepts),
    kind: fitsKind(text, question, concepts, shown, found, support),
  };
}

/** How far each concept is carried by a passage with what stands around it, 0 to 1. */
export const levelsOf = (concepts: readonly WeighedConcept[], found: Found): number[] =>
  concepts.map((each, at) => levelOf(isPin(each) ? REACH.pin : REACH.word, found, at));

/** Verbs that say too little to be looked for, and those for which a noun stands as often. */
const LIGHT = new Set(
  words('make have use need want plan work hold pass serve carry number include be do give put see'),
);

/**
 * What was done must be said of it: who led, which ship sank, how many died. Not only who, what or how many there were.
 */
function holdsDeed(
  { expected, head, language }: Question,
  concepts: readonly WeighedConcept[],
  found: Found,
): boolean {
  const said = (at: number) => (found.inside[at] ?? 0) > 0 || (found.title[at] ?? 0) > 0;
  if (expected === 'person') {
    const deed = concepts.findIndex(each => !isPin(each));
    return deed < 0 || said(deed);
  }
  if (language !== null && language !== 'en') return true;
  if (expected === 'thing' && head !== null) {
    let from = head + 1;
    // "which coastal missiles": one thing in two words.
    while (from < concepts.length && follows(concepts[from - 1], concepts[from])) from++;
    const deed = concepts.findIndex((each, at) => at >= from && !isPin(each));
    return (deed < 0 || said(deed)) && (isBroad(concepts[head]) || namesHead(head, found));
  }
  if (expected !== 'count' && expected !== 'amount' && expected !== 'time') return true;
  return concepts.every(
    ({ concept }, at) =>
      concept.kind !== 'word' ||
      at === head ||
      !isVerbForm(concept.asked.toLowerCase()) ||
      concept.asked.endsWith('ing') ||
      LIGHT.has(lemma(concept.asked.toLowerCase())) ||
      asksMeasure(concept.asked) ||
      said(at) ||
      shareWithout(at, concepts, found) >= CARRIED ||
      (found.before[at] ?? 0) === 1,
  );
}

/** Where the passage carries so much of the rest, an article may have said the deed in other words. */
const CARRIED = 0.6;

const shareWithout = (left: number, concepts: readonly WeighedConcept[], found: Found): number =>
  shareOf(
    concepts.map(({ weight }, at) => (at === left ? 0 : weight)),
    levelsOf(concepts, found),
  );

/** Kinds of thing that an article need not call by the word of the question. */
const BROAD = new Set(
  words(`company firm unit country group part kind type place city ship vessel aircraft plane weapon person official
    organisation organization agency state nation region day month year price range language cargo rival item group
    outfit competitor rival opponent manufacturer maker supplier designer builder`),
);
const isBroad = (each: WeighedConcept | undefined): boolean =>
  each === undefined || each.concept.kind !== 'word' || BROAD.has(lemma(each.concept.asked.toLowerCase()));

const namesHead = (head: number, found: Found): boolean =>
  [found.inside, found.before, found.title].some(where => (where[head] ?? 0) > 0);

/** A name told by its most telling word: "the Okonski" for "USS Okonski", "Kvalsund" for "Kvalsund Verft". */
function isShortened(at: number, concepts: readonly WeighedConcept[], levels: readonly number[]): boolean {
  const mine = concepts[at];
  if (mine?.concept.kind !== 'name') return false;
  return [at - 1, at + 1].some(other => {
    const beside = concepts[other];
    if (beside?.concept.kind !== 'name' || beside.weight < mine.weight || (levels[other] ?? 0) < MISSING)
      return false;
    const [one, two] = other < at ? [beside, mine] : [mine, beside];
    return two.concept.at - (one.concept.at + one.concept.asked.length) === 1;
  });
}

const follows = (one: WeighedConcept | undefined, two: WeighedConcept | undefined): boolean =>
  one !== undefined &&
  two?.concept.kind === 'word' &&
  two.concept.at - (one.concept.at + one.concept.asked.length) === 1 &&
  !isVerbForm(two.concept.asked.toLowerCase());

function levelOf(reach: (typeof REACH)['pin'], found: Found, at: number): number {
  return Math.max(
    found.inside[at] ?? 0,
    reach.before * (found.before[at] ?? 0),
    reach.title * (found.title[at] ?? 0),
    reach.lead * (found.lead[at] ?? 0),
    reach.elsewhere * (found.elsewhere[at] ?? 0),
  );
}

function fitsKind(
  text: string,
  { expected, head, language, agent, text: asked }: Question,
  concepts: readonly WeighedConcept[],
  shown: readonly Line[],
  found: Found,
  support: number,
): boolean {
  if (expected === 'reason' && support >= SURELY) return true;
  if (expected === 'person') {
    const deed = concepts.findIndex(each => !isPin(each));
    return shown.some(
      line =>
        (deed < 0 || (line.found[deed] ?? 0) > 0) &&
        (holdsKind(line.text, expected, asked, []) || (agent && namesAgent(line, concepts))),
    );
  }
  if (expected === 'name') return head === null || shown.some(line => namesBeside(line, head, concepts));
  if (
    expected === 'thing' &&
    head !== null &&
    isNameable(concepts[head]) &&
    newNames(shown, concepts).length === 0
  )
    return false;
  if (!holdsKind(text, expected, asked, newNames(shown, concepts))) return false;
  // The sentence with the figure or date must be about what is asked.
  if (expected === 'amount' || expected === 'time')
    return shown.some(
      line =>
        holdsKind(line.text, expected, asked, []) &&
        concepts.some((each, at) => (line.found[at] ?? 0) > 0 && (!isPin(each) || concepts.every(isPin))),
    );
  if (expected !== 'count' || head === null || (language !== null && language !== 'en')) return true;
  const nearby = [found.inside, found.before, found.title, found.lead].some(where => (where[head] ?? 0) > 0);
  // The sentence with the figure, or what stands before it, must name what the question names.
  return shown.some((line, index) => {
    const before = shown[index - 1]?.found ?? found.before;
    const pinned = concepts.every(
      (each, at) =>
        !isPin(each) || [line.found, before, found.title, found.lead].some(where => (where[at] ?? 0) > 0),
    );
    return pinned && countsHead(line, head, nearby, concepts[head]?.concept.asked ?? '');
  });
}

/** What only the sentence before names may be what the figure belongs to, or not. */
const HALF_MISSED = 0.55;

/** A figure or date that belongs to something else: most of what it should belong to is neither here nor in the title. */
function missesObject({ expected }: Question, concepts: readonly WeighedConcept[], found: Found): boolean {
  if (expected !== 'amount' && expected !== 'count' && expected !== 'time') return false;
  let all = 0;
  let missed = 0;
  for (const [at, each] of concepts.entries()) {
    if (isPin(each) || asksMeasure(each.concept.asked)) continue;
    all += each.weight;
    if ((found.inside[at] ?? 0) > 0 || (found.title[at] ?? 0) > 0) continue;
    missed += each.weight * ((found.before[at] ?? 0) > 0 ? HALF_MISSED : 1);
  }
  return missed > all / 2;
}

/** Things of which each has a name of its own. */
const NAMEABLE = new Set(
  words(`company firm ship frigate destroyer submarine corvette tanker carrier tug trawler vessel boat freighter airline
    squadron unit battalion brigade country nation shipyard yard group base city region province village town port
    manufacturer maker supplier contractor hulk airport factory plant`),
);
const isNameable = (each: WeighedConcept | undefined): boolean =>
  each?.concept.kind === 'word' && NAMEABLE.has(lemma(each.concept.asked.toLowerCase()));

/** What may stand between a thing and its name: "the tug Mary Catlett", "a frigate called Aldan". */
const BETWEEN_NAME = /^[\s,("“‘«]*(?:(?:called|named|known as|dubbed|is|was)\s+)?(?:the\s+)?["“‘«]?$/u;

/** A name that the question lacks, right beside what it is a name of. */
function namesBeside(line: Line, head: number, concepts: readonly WeighedConcept[]): boolean {
  const fresh = new Set(newNames([line], concepts));
  return line.places.some((found, place) => {
    if (!found.includes(head)) return false;
    const [thing, name] = line.tokens.slice(place, place + 2);
    return (
      thing !== undefined &&
      name?.name === true &&
      fresh.has(name.text) &&
      BETWEEN_NAME.test(line.text.slice(thing.end, name.start))
    );
  });
}

/** Someone or something that may have done it, that the question does not have: a name, a country, a group. */
function namesAgent({ tokens }: Line, concepts: readonly WeighedConcept[]): boolean {
  const asked = new Set(concepts.flatMap(({ concept }) => concept.alternatives.flatMap(way => way.tokens)));
  return tokens.some(({ name, text }) => !asked.has(text) && (name || COUNTRY_IDS.has(text)));
}

/** Names in the passage, of no country, that the question does not have. */
function newNames(shown: readonly Line[], concepts: readonly WeighedConcept[]): string[] {
  const asked = new Set(concepts.flatMap(({ concept }) => concept.alternatives.flatMap(way => way.tokens)));
  return shown.flatMap(({ tokens }) =>
    tokens
      .filter(({ name, text }) => name && !asked.has(text) && !COUNTRY_IDS.has(text))
      .map(({ text }) => text),
  );
}
