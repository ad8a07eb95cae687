import { COUNTRIES } from '../lexicon/countries.ts';
import { STOPWORDS } from '../lexicon/function-words.ts';
import { words } from '../lexicon/list.ts';
import { CARDINALS, SCALES } from '../lexicon/numerals.ts';
import type { Concept } from './concepts.ts';
import type { Line } from './lines.ts';
import { stemIn } from './stems.ts';
import type { Token } from './tokens.ts';
import type { WeighedConcept } from './weigh.ts';

/** Whether what a passage holds is about what a question asks, not only of its kind. */

/** True when a figure of the sentence counts the concept `head`; `nearby`: the head is named in or before the passage. */
export function countsHead(line: Line, head: number, nearby: boolean, asked: string): boolean {
  const anyone = /^(?:people|persons?|men|women)$/i.test(asked);
  const heads = line.places.flatMap((concepts, at) =>
    concepts.includes(head) || (anyone && HUMANS.has(line.tokens[at]?.text ?? '')) ? [at] : [],
  );
  return line.tokens.some((token, at) => {
    if (!isFigure(line, token)) return false;
    const beside = heads.some(place => (place > at && place - at <= 4) || (place < at && at - place <= 2));
    return beside || (nearby && countsNothingElse(line, token));
  });
}

/** Stems of words for people by what they do. */
const HUMANS = new Set(
  words(
    'employee worker sailor soldier civilian resident troop marine passenger crew staff officer guard villager technician',
  ).map(word => stemIn(word, 'en')),
);

function isFigure(line: Line, { start, end, text }: Token): boolean {
  const written = line.text.slice(start, end).toLowerCase();
  if (/^(?:19|20)\d\d$/.test(text)) return false;
  return (
    /^\d/.test(text) ||
    CARDINALS.has(written) ||
    /^(?:dozens?|hundred(?:s|th)?|thousands?|both)$/.test(written)
  );
}

/** "about 100 a year", "351 of the jets", "killed three.": no other noun follows the figure. */
function countsNothingElse(line: Line, { end }: Token): boolean {
  const next = /^[\s\u00a0]*(\p{L}+)?/u.exec(line.text.slice(end))?.[1]?.toLowerCase();
  // A time of day, a share, "40-kilometre".
  if (/^(?:[\s\u00a0]*[ap]\.?m\b|[-‑–:/%°])/i.test(line.text.slice(end))) return false;
  return next === undefined || STOPWORDS.has(next) || SCALES.has(next);
}

/** Countries as the index names them. */
export const COUNTRY_IDS = new Set(COUNTRIES.map(({ name }) => name.replaceAll(' ', '')).concat('korea'));

/**
 * The passage says of another country what the question asks of one: "the Indian side" for "the Chinese side",
 * "commands the Australians" for "commands the Japanese".
 */
export function namesAnother(shown: readonly Line[], concepts: readonly WeighedConcept[]): boolean {
  return concepts.some((owner, index) => {
    if (owner.concept.kind !== 'country') return false;
    const ours = new Set(owner.concept.alternatives.flatMap(({ tokens }) => tokens));
    return [index - 1, index + 1].some(at => {
      const word = concepts[at]?.concept;
      if (word?.kind !== 'word' || !areNeighbours(word, owner.concept)) return false;
      const said = shown.filter(({ places }) => places.some(found => found.includes(at)));
      return said.length > 0 && said.every(line => givesToAnother(line, at, ours));
    });
  });
}

/** With at most an article between them. */
function areNeighbours(one: Concept, two: Concept): boolean {
  const [first, second] = one.at < two.at ? [one, two] : [two, one];
  const gap = second.at - (first.at + first.asked.length);
  return gap >= 1 && gap <= 5;
}

function givesToAnother({ tokens, places }: Line, concept: number, ours: ReadonlySet<string>): boolean {
  if (tokens.some(({ text }) => ours.has(text))) return false;
  return places.some(
    (found, place) =>
      found.includes(concept) &&
      tokens.slice(Math.max(0, place - 2), place + 3).some(({ text }) => COUNTRY_IDS.has(text)),
  );
}
