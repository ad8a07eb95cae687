import { PUBLISHER_KINDS } from '../../model.ts';
import { type CatalogueSource, REGIONS, SOURCES, THEMES } from './sources.ts';

/** The shipped list of real defence sources, and how a moderator picks from it. */

export interface CatalogueChoice {
  /** What is typed or picked: a source's id, or `region:europe`, `kind:official`, `theme:sea`. */
  value: string;
  label: string;
  sources: number;
}

const GROUPS: readonly CatalogueChoice[] = [
  ...REGIONS.map(region => group('region', region)),
  ...THEMES.map(theme => group('theme', theme)),
  ...PUBLISHER_KINDS.map(kind => group('kind', kind)),
];
const SINGLES: readonly CatalogueChoice[] = SOURCES.map(({ id, name, region, theme, kind }) => ({
  value: id,
  label: `${name} (${region}, ${theme}, ${kind.replace('_', ' ')})`,
  sources: 1,
}));

function group(by: 'region' | 'theme' | 'kind', value: string): CatalogueChoice {
  const sources = SOURCES.filter(source => source[by] === value).length;
  return { value: `${by}:${value}`, label: `All: ${by} ${value.replace('_', ' ')} (${sources})`, sources };
}

/** All that one choice adds together: by region, theme and kind. */
export const catalogueGroups = (): CatalogueChoice[] => GROUPS.filter(choice => choice.sources > 0);

/** The sources that a choice stands for; none when there is no such choice. */
export function catalogueSources(choice: string): readonly CatalogueSource[] {
  const [by, value] = choice.trim().toLowerCase().split(':', 2);
  if (value === undefined) return SOURCES.filter(({ id, name }) => id === by || name.toLowerCase() === by);
  if (by !== 'region' && by !== 'theme' && by !== 'kind') return [];
  return SOURCES.filter(source => source[by] === value);
}

/** Choices that fit what was typed so far, groups first. */
export function suggestFromCatalogue(typed: string, limit = 25): CatalogueChoice[] {
  const words = typed
    .toLowerCase()
    .split(/[\s:,]+/)
    .filter(word => word !== '');
  const fits = ({ value, label }: CatalogueChoice) => {
    const text = `${value} ${label}`.toLowerCase();
    return words.every(word => text.includes(word));
  };
  return [...GROUPS, ...SINGLES].filter(choice => choice.sources > 0 && fits(choice)).slice(0, limit);
}
