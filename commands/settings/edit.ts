import { isZone } from '../../src/digests/slots.ts';
import { AppError } from '../../src/errors.ts';
import { languages, translate } from '../../src/i18n/index.ts';
import type { GuildSettings } from '../../src/store/guildSettings.ts';
import { isRegion, REGIONS } from '../../src/stories/regions.ts';
import { type Action, type CommandCall, say } from '../command.ts';
import { suggestZones, text, topics } from '../options.ts';
import { changeSettings } from './change.ts';
import { changeRoles, isEveryone } from './roles.ts';
import { savedReply } from './view.ts';

export const edit: Action = {
  description: 'commands.settings_edit',
  access: 'moderator',
  private: true,
  options: [
    {
      name: 'zone',
      description: 'commands.option_settings_zone',
      type: 'string',
      maxLength: 50,
      suggest: suggestZones,
    },
    {
      name: 'language',
      description: 'commands.option_settings_language',
      type: 'string',
      choices: languages.map(tag => ({ name: ownName(tag), value: tag })),
    },
    {
      name: 'answers',
      description: 'commands.option_settings_answers',
      type: 'string',
      choices: ['public', 'private'].map(value => ({ name: value, value })),
    },
    { name: 'ask-role', description: 'commands.option_settings_ask_role', type: 'role' },
    { name: 'no-ask-role', description: 'commands.option_settings_no_ask_role', type: 'role' },
    {
      name: 'per-member',
      description: 'commands.option_settings_per_member',
      type: 'integer',
      minValue: 1,
      maxValue: 1000,
    },
    {
      name: 'per-server',
      description: 'commands.option_settings_per_server',
      type: 'integer',
      minValue: 1,
      maxValue: 10_000,
    },
    { name: 'topics', description: 'commands.option_settings_topics', type: 'string', maxLength: 200 },
    { name: 'regions', description: 'commands.option_settings_regions', type: 'string', maxLength: 300 },
  ],
  async run(call, context) {
    if (Object.keys(call.options).length === 0) throw new AppError('error.settings_nothing');
    const saved = await changeSettings(call, context, settings => readChanges(call, settings));
    return saved ? savedReply(saved, call.locale) : say(translate(call.locale, 'settings.unchanged'));
  },
};

/** A language by its own name: Deutsch, українська. */
function ownName(tag: string): string {
  return new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
}

function readChanges(call: CommandCall, settings: GuildSettings): Partial<GuildSettings> {
  const zone = text(call, 'zone');
  if (zone !== null && !isZone(zone)) throw new AppError('error.zone_unknown', { typed: zone });
  const language = text(call, 'language');
  if (language !== null && !languages.includes(language))
    throw new AppError('error.settings_language', { typed: language, languages: languages.join(', ') });
  const answers = text(call, 'answers');
  const { askRoles } = settings;
  return {
    ...(zone === null ? {} : { zone }),
    ...(language === null ? {} : { language }),
    ...(answers === null ? {} : { answersPrivate: answers === 'private' }),
    // Everyone's own role means what an empty list means.
    askRoles: isEveryone(call, text(call, 'ask-role'))
      ? []
      : changeRoles(call, askRoles, { add: 'ask-role', drop: 'no-ask-role' }),
    memberPerHour: within(call, 'per-member', 1000) ?? settings.memberPerHour,
    guildPerHour: within(call, 'per-server', 10_000) ?? settings.guildPerHour,
    topics: listOrAll(call, 'topics', topics) ?? settings.topics,
    regions: listOrAll(call, 'regions', regions) ?? settings.regions,
  };
}

/** A comma-separated list of regions and countries, whose names may have spaces. */
function regions(call: CommandCall, name: string): string[] {
  const names = (text(call, name) ?? '')
    .toLowerCase()
    .split(',')
    .flatMap(part => part.trim() || []);
  const unknown = names.find(region => !isRegion(region));
  if (unknown !== undefined)
    throw new AppError('error.option_region', { typed: unknown, regions: REGIONS.join(', ') });
  return [...new Set(names)];
}

/** A list, empty for `all`; null when it was not given. */
function listOrAll(
  call: CommandCall,
  name: string,
  read: (call: CommandCall, name: string) => string[],
): string[] | null {
  const typed = text(call, name);
  if (typed === null) return null;
  return typed.toLowerCase() === 'all' ? [] : read(call, name);
}

/** A count between 1 and `most`; null when it was not given. The terminal does not check it as Discord does. */
function within(call: CommandCall, name: string, most: number): number | null {
  const typed = text(call, name);
  if (typed === null) return null;
  const count = Number(typed);
  if (!Number.isSafeInteger(count) || count < 1 || count > most)
    throw new AppError('error.settings_count', { name, most });
  return count;
}
