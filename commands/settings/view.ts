import { type MessageKey, translate } from '../../src/i18n/index.ts';
import { type GuildSettings, settingsOf } from '../../src/store/guildSettings.ts';
import type { Action, Block, Inline, Reply } from '../command.ts';

export const view: Action = {
  description: 'commands.settings_view',
  access: 'member',
  private: true,
  async run(call, context) {
    const settings = await settingsOf(context.store.db, call.guildId);
    return { blocks: describeSettings(settings, call.locale) };
  },
};

/** Every setting in a line of its own. */
export function describeSettings(settings: GuildSettings, locale: string): Block[] {
  const phrase = (key: MessageKey) => translate(locale, key);
  const { moderatorRoles, askRoles, memberPerHour, guildPerHour } = settings;
  const list = (names: readonly string[]) => (names.length > 0 ? names.join(', ') : phrase('settings.all'));
  const listOrNone = (names: readonly string[]) =>
    names.length > 0 ? names.join(', ') : phrase('settings.none');
  const leftOut = [
    ...settings.excludedKinds.map(kind => translate(locale, `sources.kind_${kind}`)),
    ...settings.excludedPublishers,
    ...settings.excludedCountries,
  ];
  return [
    { type: 'heading', text: phrase('settings.title') },
    {
      type: 'list',
      items: [
        [phrase('settings.zone'), ' ', { bold: settings.zone }],
        [phrase('settings.language'), ' ', { bold: settings.language }],
        [
          phrase('settings.moderators'),
          ...(moderatorRoles.length > 0
            ? [phrase('settings.moderators_or'), ' ', ...roles(moderatorRoles)]
            : []),
        ],
        [
          phrase('settings.askers'),
          ' ',
          ...(askRoles.length > 0 ? roles(askRoles) : [phrase('settings.everyone')]),
        ],
        [
          phrase('settings.answers'),
          ' ',
          phrase(settings.answersPrivate ? 'settings.answers_private' : 'settings.answers_public'),
        ],
        [translate(locale, 'settings.limits', { member: memberPerHour, guild: guildPerHour })],
        [phrase('settings.topics'), ' ', list(settings.topics)],
        [phrase('settings.regions'), ' ', list(settings.regions)],
        [phrase('settings.left_out'), ' ', listOrNone(leftOut)],
        [phrase('settings.left_out_words'), ' ', listOrNone(settings.excludeWords)],
        [phrase('settings.always_words'), ' ', listOrNone(settings.includeWords)],
      ],
    },
  ];
}

/** The settings as they are after a change. */
export const savedReply = (settings: GuildSettings, locale: string): Reply => ({
  blocks: [
    { type: 'paragraph', text: [translate(locale, 'settings.saved')] },
    ...describeSettings(settings, locale),
  ],
});

const roles = (ids: readonly string[]): Inline[] =>
  ids.flatMap((role, index) => (index === 0 ? [{ role }] : [', ', { role }]));
