import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COUNTRIES } from '../lexicon/countries.ts';
import { indexTerms } from './termIndex.ts';
import { wordsOf } from './wordFiles.ts';

/** Places that a server can choose: a region (`europe`) or a country by its English name (`south korea`). */

interface PlaceTerm {
  words: string[];
  kind: 'place' | 'nothing';
  place: string;
}

/** Short names that are common words of English when case is lost. */
const COMMON = new Set([
  'us',
  'car',
  'male',
  'the north',
  'the south',
  'pole',
  'poles',
  'polish',
  'hague',
  'san jose',
]);

const { regions, terms } = readPlaces(readFileSync(join(import.meta.dirname, 'words/regions.txt'), 'utf8'));
const find = indexTerms(terms);

/** Region names, in the order of the file. */
export const REGIONS: readonly string[] = [...regions.keys()];

/** All that can be chosen: regions, then countries. */
export const PLACES: readonly string[] = [...REGIONS, ...COUNTRIES.map(({ name }) => name)];

const COUNTRY_NAMES = new Set(COUNTRIES.map(({ name }) => name));

export const isRegion = (text: string): boolean => regions.has(text) || COUNTRY_NAMES.has(text);

/** The most of a text that says where it plays: later paragraphs name other places as background. */
const LEAD = 500;

/** Regions and countries that a title and the lead of its text name. */
export function regionsOf(title: string, text: string): Set<string> {
  const spelt = `${title}\n${text.slice(0, LEAD)}`.replace(/\bU\.?S\.?(?![\p{L}\p{N}])/gu, 'United States');
  const named = new Set(
    find(spelt).flatMap(({ term, masked }) => (masked || term.kind === 'nothing' ? [] : [term.place])),
  );
  for (const [region, countries] of regions)
    if (countries.some(country => named.has(country))) named.add(region);
  return named;
}

/** Whether one of a story's articles names a place of the choice. An empty choice: any story. */
export function isAbout(
  articles: readonly { title: string; text: string }[],
  choice: readonly string[],
): boolean {
  if (choice.length === 0) return true;
  return articles.some(({ title, text }) => {
    const named = regionsOf(title, text);
    return choice.some(place => named.has(place));
  });
}

function readPlaces(file: string): { regions: Map<string, string[]>; terms: PlaceTerm[] } {
  const found = new Map<string, string[]>();
  const places: PlaceTerm[] = COUNTRIES.flatMap(({ name, names, capitals }) =>
    [...names, ...capitals]
      .filter(word => word !== '' && !COMMON.has(word))
      .map(word => ({ words: wordsOf(word), kind: 'place' as const, place: name })),
  );
  let section = '';
  for (const line of file.split('\n').map(each => each.trim())) {
    if (line === '' || line.startsWith('#')) continue;
    const opened = /^\[(.+)\]$/.exec(line)?.[1];
    if (opened !== undefined) section = opened;
    else if (section === 'nothing')
      places.push(
        ...listed(line).map(word => ({ words: wordsOf(word), kind: 'nothing' as const, place: '' })),
      );
    else {
      const [place = '', list = ''] = line.split(':').map(part => part.trim());
      if (section === 'regions') found.set(place, listed(list));
      else
        places.push(...listed(list).map(word => ({ words: wordsOf(word), kind: 'place' as const, place })));
    }
  }
  return { regions: found, terms: places };
}

function listed(list: string): string[] {
  return list
    .split(',')
    .map(word => word.trim())
    .filter(Boolean);
}
