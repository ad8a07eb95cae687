import { MONTHS, WEEKDAYS } from '../lexicon/calendar.ts';
import { COUNTRIES } from '../lexicon/countries.ts';
import { words } from '../lexicon/list.ts';
import { TITLE_WORDS } from '../lexicon/titles.ts';

const COUNTRY_NAMES = new Set(COUNTRIES.flatMap(({ names, capitals }) => [...names, ...capitals]));

/** Words of names that are no person's. */
const NO_PERSON = new Set(
  words(`air force forces navy army base ministry department command chiefs staff university institute court guard
    bureau agency sea gulf strait island islands port naval station house council committee works group uss hms mv brp
    ins hnoms hmas usns north south east west northern southern eastern western central dynamics industries holding
    defence defense district region city state states united kingdom republic federation union nations pact treaty
    exercise operation shield street road river bay cape mount lake channel ocean peninsula squadron battalion brigade
    division regiment corps fleet wing centre center company corporation systems aerospace aviation shipyard
    shipbuilders dockyard marine marines coast international national royal federal party movement hospital school
    academy club directorate authority administration office joint integrated dialogue programme program class
    agreement conference summit range field bend auxiliary day war new times news press gazette radio telegram the a an in on at for and`),
);
const RUN =
  /(?:\p{Lu}[\p{L}’'-]*\.?\s+)*(?:(?:van|von|de|der|den|al|bin|ben|da|di|el|la|du)\s+)?\p{Lu}[\p{L}’'-]+/gu;

/** What stands before the name of a place or a thing. */
const PLACED =
  /\b(?:in|at|near|from|off|to|outside|around|over|across|town of|village of|city of|south of|north of|an?|the)\s+(?:the\s+)?$/i;

/** True when a passage has a full name, or a title with a surname, that looks like a person's and is not in `asked`. */
export function namesNewPerson(passage: string, asked: string): boolean {
  const known = asked.toLowerCase();
  for (const { 0: run, index } of passage.matchAll(RUN)) {
    const parts = run
      .toLowerCase()
      .split(/\s+/)
      .map(part => part.replace(/\.$|[’']s?$/g, ''));
    const first = parts.findIndex(part => !TITLE_WORDS.has(part));
    const own = first < 0 ? [] : parts.slice(first).filter(part => part.length > 1);
    if (own.length === 0 || own.some(part => isNoPerson(part) || known.includes(part))) continue;
    if (/^(?:an?|the)\s/i.test(run)) continue;
    if (first > 0 || (own.length >= 2 && !PLACED.test(passage.slice(0, index)))) return true;
  }
  return false;
}

const isNoPerson = (part: string): boolean =>
  NO_PERSON.has(part) || COUNTRY_NAMES.has(part) || MONTHS.has(part) || WEEKDAYS.has(part);
