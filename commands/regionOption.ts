import { AppError } from '../src/errors.ts';
import { isRegion, PLACES, REGIONS } from '../src/stories/regions.ts';
import type { CommandCall, OptionSpec } from './command.ts';
import { text } from './options.ts';

/** A region or a country, offered while the member types. */
export const regionOption: OptionSpec = {
  name: 'region',
  description: 'commands.option_region',
  type: 'string',
  maxLength: 60,
  suggest: async typed =>
    PLACES.filter(place => place.includes(typed.trim().toLowerCase())).map(place => ({
      name: place,
      value: place,
    })),
};

/** The region or country that was asked for, as a list of one; empty when none was. */
export function regions(call: CommandCall): string[] {
  const region = text(call, 'region')?.toLowerCase() ?? null;
  if (region === null) return [];
  if (!isRegion(region))
    throw new AppError('error.option_region', { typed: region, regions: REGIONS.join(', ') });
  return [region];
}
