import { AppError } from '../../src/errors.ts';
import { translate } from '../../src/i18n/index.ts';
import { PUBLISHER_KINDS, type PublisherKind } from '../../src/model.ts';
import type { GuildSettings } from '../../src/store/guildSettings.ts';
import { type Action, type CommandCall, say } from '../command.ts';
import { text } from '../options.ts';
import { changeSettings } from './change.ts';
import { savedReply } from './view.ts';

const MOST = 50;
const LENGTH = 400;

/** Which publishers, countries, kinds and words count in this server. Each option replaces its list; `none` empties it. */
export const content: Action = {
  description: 'commands.settings_content',
  access: 'moderator',
  private: true,
  options: [
    {
      name: 'no-kinds',
      description: 'commands.option_settings_no_kinds',
      type: 'string',
      maxLength: LENGTH,
      suggest: async typed =>
        ['none', ...PUBLISHER_KINDS]
          .filter(kind => kind.includes(typed))
          .map(kind => ({ name: kind, value: kind })),
    },
    {
      name: 'no-publishers',
      description: 'commands.option_settings_no_publishers',
      type: 'string',
      maxLength: LENGTH,
    },
    {
      name: 'no-countries',
      description: 'commands.option_settings_no_countries',
      type: 'string',
      maxLength: LENGTH,
    },
    { name: 'no-words', description: 'commands.option_settings_no_words', type: 'string', maxLength: LENGTH },
    {
      name: 'always-words',
      description: 'commands.option_settings_always_words',
      type: 'string',
      maxLength: LENGTH,
    },
  ],
  async run(call, context) {
    if (Object.keys(call.options).length === 0) throw new AppError('error.settings_nothing');
    const saved = await changeSettings(call, context, settings => readChanges(call, settings));
    return saved ? savedReply(saved, call.locale) : say(translate(call.locale, 'settings.unchanged'));
  },
};

function readChanges(call: CommandCall, settings: GuildSettings): Partial<GuildSettings> {
  return {
    excludedKinds: list(call, 'no-kinds')?.map(kindOf) ?? settings.excludedKinds,
    excludedPublishers: list(call, 'no-publishers') ?? settings.excludedPublishers,
    excludedCountries: list(call, 'no-countries')?.map(countryOf) ?? settings.excludedCountries,
    excludeWords: list(call, 'no-words') ?? settings.excludeWords,
    includeWords: list(call, 'always-words') ?? settings.includeWords,
  };
}

/** A comma-separated list, empty for `none`; null when it was not given. */
function list(call: CommandCall, name: string): string[] | null {
  const typed = text(call, name);
  if (typed === null) return null;
  if (typed.toLowerCase() === 'none') return [];
  const members = [...new Set(typed.split(',').flatMap(part => part.trim() || []))];
  if (members.length > MOST) throw new AppError('error.settings_list', { name, most: MOST });
  return members;
}

function kindOf(typed: string): PublisherKind {
  const wanted = typed.toLowerCase().replace(/[\s-]+/g, '_');
  const kind = PUBLISHER_KINDS.find(each => each === wanted);
  if (!kind) throw new AppError('error.settings_kind', { typed, kinds: PUBLISHER_KINDS.join(', ') });
  return kind;
}

/** ISO 3166-1 alpha-2: publishers' countries are kept so. */
function countryOf(typed: string): string {
  if (!/^[a-z]{2}$/i.test(typed)) throw new AppError('error.settings_country', { typed });
  return typed.toUpperCase();
}
