import { composeEdition, readersPeriod } from '../src/digests/compose.ts';
import { publishNow } from '../src/digests/now.ts';
import { AppError } from '../src/errors.ts';
import { translate } from '../src/i18n/index.ts';
import { checkChannel } from './channels.ts';
import { type Correction, correctionsOfGuild } from '../src/store/corrections.ts';
import { type Edition, editionsOfGuild } from '../src/store/editions.ts';
import { type Action, type Command, type CommandCall, type Inline, say } from './command.ts';
import { reportBlocks } from './edition/report.ts';
import { period, sinceOption, text } from './options.ts';
import { DAY_MS } from '../src/time.ts';

/** What a digest would say now; only the caller sees it. */
const preview: Action = {
  description: 'commands.digest_preview',
  access: 'member',
  private: true,
  limited: true,
  options: [sinceOption],
  async run(call, context) {
    const now = context.clock.now();
    const content = await composeEdition(context.compose, {
      guildId: call.guildId,
      ...readersPeriod(now, period(call, 'since', '24h')),
      code: 'PREVIEW',
    });
    if (content.stories.length === 0) return say(translate(call.locale, 'commands.digest_nothing_new'));
    return { blocks: [{ type: 'edition', content }] };
  },
};

/** Posts a digest of the last day here, or in another channel, at once. */
const now: Action = {
  description: 'commands.digest_now',
  access: 'moderator',
  private: true,
  options: [{ name: 'channel', description: 'commands.option_channel_here', type: 'channel' }],
  async run(call, context) {
    const channelId = text(call, 'channel') ?? call.channelId;
    if (channelId === null) throw new AppError('error.option_missing', { name: 'channel' });
    await checkChannel(call, context, channelId);
    const outcome = await publishNow(context.digests, {
      guildId: call.guildId,
      channelId,
      channelKind: (await context.channels.describe(call.guildId, channelId)).kind,
      forumTags: [],
      interactionId: call.interactionId,
      sinceMs: DAY_MS,
    });
    if (outcome.kind === 'nothing_new') return say(translate(call.locale, 'commands.digest_nothing_new'));
    if (outcome.kind === 'repeated') return say(translate(call.locale, 'commands.digest_repeated'));
    if (outcome.state !== 'sent')
      throw new AppError('error.digest_not_posted', { reason: outcome.problem ?? outcome.state });
    const stories = String(outcome.stories);
    return say(translate(call.locale, 'commands.digest_posted', { stories }), ' ', { channel: channelId });
  },
};

const HISTORY = 15;

/** What was posted in this server, and what was corrected since. */
const history: Action = {
  description: 'schedules.history',
  access: 'member',
  private: true,
  async run(call, context) {
    const { db } = context.store;
    const editions = await editionsOfGuild(db, call.guildId, HISTORY);
    if (editions.length === 0) return say(translate(call.locale, 'schedules.history_none'));
    const corrections = await correctionsOfGuild(db, call.guildId, HISTORY);
    return {
      blocks: [
        { type: 'heading', text: translate(call.locale, 'schedules.history_heading') },
        { type: 'list', items: editions.map(edition => editionLine(call, edition)) },
        ...(corrections.length === 0
          ? []
          : [
              {
                type: 'heading' as const,
                text: translate(call.locale, 'schedules.corrections_heading'),
              },
              { type: 'list' as const, items: corrections.map(each => correctionLine(call, each)) },
            ]),
        ...(await reportBlocks(call, context)),
      ],
    };
  },
};

function editionLine({ locale }: CommandCall, { code, channelId, dueAt, state, content }: Edition): Inline[] {
  const count = content.stories.length;
  return [
    { code },
    ' ',
    { channel: channelId },
    ' · ',
    { time: dueAt, style: 'full' },
    ` · ${translate(locale, `schedules.edition_${state}`)} · ${translate(locale, 'schedules.edition_stories', { count })}`,
  ];
}

const correctionLine = (
  { locale }: CommandCall,
  { createdAt, change, headline, state }: Correction,
): Inline[] => [
  { time: createdAt, style: 'full' },
  ` · ${translate(locale, `schedules.correction_${change.kind}`, { headline })} · ${translate(locale, `schedules.correction_${state}`)}`,
];

export const digestCommand: Command = {
  name: 'digest',
  description: 'commands.digest',
  actions: { preview, now, history },
};
