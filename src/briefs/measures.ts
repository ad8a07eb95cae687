import { COUNTRIES } from '../lexicon/countries.ts';
import { type Amount, amountsIn } from './amounts.ts';
import type { Candidate } from './candidates.ts';
import { termsOf } from './terms.ts';

/** A number that a report gives for something that other reports may number too. */
export interface Measure {
  /** What is measured, as a reader is told: "killed", "contract value", "howitzers". */
  what: string;
  /** Whom or what it is about where that must agree: military or civilian dead, the currency, the unit. */
  about: string | null;
  amount: Amount;
  /** Relative difference that is only rounding or conversion. */
  tolerance: number;
  /** A count that only rises while an event lasts: a later, higher one is an update, not a contradiction. */
  rises: boolean;
  /** What else the sentence is about; compared for measures that have no fixed meaning. */
  context: Set<string> | null;
  candidate: Candidate;
}

const MILITARY =
  /^(?:soldiers?|troops|sailors?|marines?|airmen|airm[ae]n|crew(?:m[ae]n)?|peacekeepers?|servicem[ae]n|servicewom[ae]n|personnel|officers?|conscripts?|pilots?|rangers?|paratroopers?|helmets)$/;
const CIVILIAN = /^(?:civilians?|residents?|children|villagers?|passengers?|workers?|journalists?|women)$/;
const FIGHTERS = /^(?:militants?|fighters?|insurgents?|rebels?|gunmen|attackers?|pirates?)$/;
const PEOPLE = /^(?:people|persons?|others?|dead|more|victims?|men)$/;

/** Outcomes, with the words that stand after the counted people and those that stand before them. */
const OUTCOMES: { what: string; after: RegExp; before: RegExp; rises: boolean }[] = [
  {
    what: 'killed',
    after:
      /^(?:were|was|are|is|had been|have been|has been|being|left)?\s*(?:killed|dead|died|slain|lost their lives|lives\b|deaths?|fatalities|bodies)\b/,
    before:
      /\b(?:killed|killing|kills|kill|claimed|toll\b.{0,40}\b(?:to|at|of|reach(?:es|ed)|hits)|number of dead (?:to|at)|deaths? of|bodies of)\s*$/,
    rises: true,
  },
  {
    what: 'wounded',
    after: /^(?:were|was|are|is|had been|have been|has been|others?)?\s*(?:wounded|injured|hurt|injuries)\b/,
    before: /\b(?:wounded|wounding|injured|injuring|injures|hurt|hurting)\s*$/,
    rises: true,
  },
  {
    what: 'missing',
    after:
      /^(?:were|was|are|is|remain(?:ed|s)?|still|reported|being)?\s*(?:still |reported )?(?:missing|unaccounted for)\b/,
    before: /\bmissing\s*$/,
    rises: false,
  },
  {
    what: 'captured',
    after:
      /^(?:were|was|are|had been|have been)?\s*(?:captured|detained|arrested|taken prisoner|taken captive)\b/,
    before: /\b(?:captured|capturing|detained|detaining|arrested|arresting)\s*$/,
    rises: true,
  },
];

/** The sentence counts over another time or another event than the one that the story is about. */
const BACKGROUND =
  /\b(?:since|this year|last (?:year|month|week|summer|winter|spring|autumn|fall)|so far this|in total|(?:years?|months?|weeks?) ago|earlier (?:this|in)|previous(?:ly)?|a year earlier|the war (?:began|has)|in (?:19|20)\d\d|by (?:19|20)\d\d|annually|each year|every year|on average|compared (?:with|to)|another|a separate|historically)\b/i;

const MONEY: [RegExp, string][] = [
  [
    /\b(?:contract|deal|order|sale|purchase|agreement|acquisition|package of (?:weapons|arms))\b/i,
    'contract value',
  ],
  [/\b(?:aid|assistance|support package|grant)\b/i, 'aid'],
  [/\b(?:budget|defence spending|defense spending)\b/i, 'budget'],
  [/\bbacklog\b/i, 'backlog'],
  [/\b(?:cost|price|worth|valued)\b/i, 'cost'],
];

/** Units that are compared, with what turns them into one scale. */
const UNITS: [RegExp, string, number][] = [
  [/^(?:km|kilomet(?:re|er)s?)\b(?!\/|\s*(?:per|an) hour)/i, 'distance', 1],
  [/^(?:nautical miles?|nm|nmi)\b/i, 'distance', 1.852],
  [/^miles?\b(?!\s*(?:per|an) hour)/i, 'distance', 1.609],
];
const DISTANCE_CONTEXT: [RegExp, string][] = [
  [/\b(?:altitude|apogee|height|high)\b/i, 'altitude'],
  [/\b(?:range|travell?ed|flew|flown|distance)\b/i, 'range'],
];

/** Things that forces have, buy, send and lose: what reports of one event count. */
const THINGS =
  /^(?!mm\b|cm\b|calib|inch|per ?cent|years?\b|days?\b|weeks?\b|months?\b|hours?\b|minutes?\b|times\b|[ap]m\b)(?:(?!and\b|or\b|of\b|in\b|to\b|were\b|was\b|are\b|have\b)[\p{L}\d-]+\s+){0,3}?(ships|warships|vessels|boats|frigates|destroyers|corvettes|submarines|hulls|tankers|aircraft|planes|jets|fighters|bombers|helicopters|drones|missiles|rockets|shells|rounds|bombs|tanks|howitzers|vehicles|carriers|launchers|batteries|interceptors|radars|satellites|troops|soldiers|sailors|marines|personnel|countries|nations)\b/u;

/** Names that reports use for one thing by turns: a count under one of them answers a count under the other. */
const SAME_THING: Readonly<Record<string, string>> = { warships: 'ships', vessels: 'ships' };

/** Countries by their adjectives of one word. */
const OWNERS = new Map(COUNTRIES.flatMap(({ name, names }) => names.map(each => [each, name] as const)));

const NEAR = 60;

/** The measures of one sentence, without those that look back at other times and events. */
export function measuresIn(candidate: Candidate): Measure[] {
  const { text } = candidate;
  const amounts = amountsIn(text);
  return amounts.flatMap((amount, index) => {
    if (BACKGROUND.test(text.slice(Math.max(0, amount.start - NEAR), amount.end + NEAR))) return [];
    const before = text.slice(Math.max(0, amount.start - NEAR), amount.start).replace(/\s+$/, ' ');
    const next = amounts[index + 1]?.start ?? text.length;
    const after = text.slice(amount.end, Math.min(next, amount.end + NEAR)).trimStart();
    const found =
      amount.currency === null
        ? (outcomeOf(before, after) ?? distanceOf(text, after) ?? thingsOf(candidate, amount, after))
        : moneyOf(candidate, amount);
    return found === null ? [] : [{ ...found, amount: scaled(amount, found.factor ?? 1), candidate }];
  });
}

type Found = Omit<Measure, 'amount' | 'candidate'> & { factor?: number };

const exact = { tolerance: 0, rises: false, context: null };

function outcomeOf(before: string, after: string): Found | null {
  const words =
    after
      .toLowerCase()
      .match(/[\p{L}-]+/gu)
      ?.slice(0, 5) ?? [];
  const group = words.findIndex(word => [MILITARY, CIVILIAN, FIGHTERS, PEOPLE].some(kind => kind.test(word)));
  const noun = words[group] ?? '';
  const rest = group < 0 ? after : after.slice(after.toLowerCase().indexOf(noun) + noun.length).trimStart();
  const about = MILITARY.test(noun)
    ? 'military'
    : CIVILIAN.test(noun)
      ? 'civilian'
      : FIGHTERS.test(noun)
        ? 'fighters'
        : null;
  for (const { what, after: then, before: earlier, rises } of OUTCOMES) {
    const told = then.test(rest) || then.test(after) || earlier.test(before);
    if (told && (group >= 0 || !/^\p{L}+s\b/u.test(after) || then.test(after)))
      return { ...exact, what, about, rises };
  }
  return null;
}

function distanceOf(text: string, after: string): Found | null {
  const unit = UNITS.find(([pattern]) => pattern.test(after));
  if (!unit) return null;
  const about = DISTANCE_CONTEXT.find(([pattern]) => pattern.test(text));
  const sole = DISTANCE_CONTEXT.filter(([pattern]) => pattern.test(text)).length === 1;
  return about && sole ? { ...exact, what: about[1], about: null, tolerance: 0.08, factor: unit[2] } : null;
}

function moneyOf(candidate: Candidate, amount: Amount): Found | null {
  const near = candidate.text.slice(Math.max(0, amount.start - 120), amount.end + 60);
  const kind = MONEY.find(([pattern]) => pattern.test(near));
  if (!kind) return null;
  return {
    what: kind[1],
    about: amount.currency?.replace(/^US\$|^USD|DOLLARS$/, '$') ?? null,
    tolerance: 0.03,
    rises: false,
    context: contextOf(candidate),
  };
}

function thingsOf(candidate: Candidate, amount: Amount, after: string): Found | null {
  if (amount.low !== Math.floor(amount.low) || amount.low > 1e7) return null;
  const [phrase = '', thing] = THINGS.exec(after) ?? [];
  if (!thing) return null;
  return {
    ...exact,
    what: SAME_THING[thing] ?? thing,
    about: ownerOf(phrase),
    context: contextOf(candidate),
  };
}

/** Whose the counted things are ("nine Chinese warships"): one side's ships are not the other's. */
function ownerOf(phrase: string): string | null {
  const words = phrase.toLowerCase().split(/\s+/);
  return words.map(word => OWNERS.get(word)).find(owner => owner !== undefined) ?? null;
}

function contextOf({ text }: Candidate): Set<string> {
  return new Set([...termsOf(text, 'en')].filter(term => !/\d/.test(term)));
}

const scaled = (amount: Amount, factor: number): Amount =>
  factor === 1 ? amount : { ...amount, low: amount.low * factor, high: amount.high * factor };
