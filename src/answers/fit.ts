import { COUNTRIES } from '../lexicon/countries.ts';
import { STOPWORDS } from '../lexicon/function-words.ts';
import { CARDINALS, SCALES } from '../lexicon/numerals.ts';
import type { Line } from './lines.ts';
import type { Token } from './tokens.ts';
import type { WeighedConcept } from './weigh.ts';

/** Whether what a passage holds is about what a question asks, not only of its kind. */

/** True when a figure of the sentence counts the concept `head`; `nearby`: the head is named in or before the passage. */
export function countsHead(line: Line, head: number, nearby: boolean): boolean {
  const heads = line.places.flatMap((concepts, at) => (concepts.includes(head) ? [at] : []));
  return line.tokens.some((token, at) => {
    if (!isFigure(line, token)) return false;
    const beside = heads.some(place => (place > at && place - at <= 4) || (place < at && at - place <= 2));
    return beside || (nearby && countsNothingElse(line, token));
  });
}

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
  if (/^[\s\u00a0]*[ap]\.?m\b/i.test(line.text.slice(end))) return false;
  return next === undefined || STOPWORDS.has(next) || SCALES.has(next);
}

const COUNTRY_IDS = new Set(COUNTRIES.map(({ name }) => name.replaceAll(' ', '')));

/** The passage says of another country what the question asks of one: "the Indian side" for "the Chinese side". */
export function namesAnother(shown: readonly Line[], concepts: readonly WeighedConcept[]): boolean {
  for (let at = 1; at < concepts.length; at++) {
    const owner = concepts[at - 1]?.concept;
    const owned = concepts[at]?.concept;
    if (owner?.kind !== 'country' || owned?.kind !== 'word') continue;
    const gap = owned.at - (owner.at + owner.asked.length);
    if (gap < 1 || gap > 2) continue;
    const ours = new Set(owner.alternatives.flatMap(({ tokens }) => tokens));
    const owners = shown.flatMap(({ places, tokens }) =>
      places.flatMap((found, place) => (found.includes(at) ? [tokens[place - 1]?.text ?? ''] : [])),
    );
    const others = owners.filter(token => COUNTRY_IDS.has(token) && !ours.has(token));
    if (owners.length > 0 && others.length === owners.length) return true;
  }
  return false;
}
