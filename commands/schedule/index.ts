import {
  addScheduleFor,
  editScheduleFor,
  known,
  pauseSchedule,
  removeScheduleFor,
  resumeSchedule,
  skipSlot,
  undoScheduleChange,
} from '../../src/digests/manage.ts';
import { publishTest } from '../../src/digests/now.ts';
import { AppError } from '../../src/errors.ts';
import { type MessageKey, translate } from '../../src/i18n/index.ts';
import type { Schedule } from '../../src/model.ts';
import { settingsOf } from '../../src/store/guildSettings.ts';
import { schedulesOfGuild } from '../../src/store/schedules.ts';
import { checkChannel } from '../channels.ts';
import { type Action, type Command, type CommandCall, type OptionSpec, type Reply, say } from '../command.ts';
import { period, requiredId, requiredText, text } from '../options.ts';
import { describeSchedule } from './describe.ts';
import { withNotices } from './notices.ts';
import { readShape, readTiming, readTopics, SHAPE } from './options.ts';

const moderator = { access: 'moderator', private: true } as const;
const by = (call: CommandCall) => ({ guildId: call.guildId, actor: call.user });

const idOption: OptionSpec = {
  name: 'id',
  description: 'commands.option_schedule_id',
  type: 'integer',
  required: true,
  minValue: 1,
};

const answer = (call: CommandCall, key: MessageKey, schedule: Schedule): Reply =>
  say(translate(call.locale, key, { id: schedule.id }), ' ', ...describeSchedule(call, schedule));

const add: Action = {
  ...moderator,
  description: 'commands.schedule_add',
  options: [
    { name: 'channel', description: 'commands.option_channel', type: 'channel', required: true },
    ...SHAPE,
  ],
  async run(call, context) {
    const channelId = requiredText(call, 'channel');
    const settings = await settingsOf(context.store.db, call.guildId);
    const timing = readTiming(call, { dailyTime: '07:00', cron: null, zone: settings.zone });
    const topics = readTopics(call, []);
    const options = await readShape(call, context, channelId);
    await checkChannel(call, context, channelId, options.layout);
    const wish = { channelId, ...timing, topics, options };
    return answer(call, 'commands.schedule_added', await addScheduleFor(context, by(call), wish));
  },
};

const edit: Action = {
  ...moderator,
  description: 'schedules.edit',
  options: [idOption, { name: 'channel', description: 'commands.option_channel', type: 'channel' }, ...SHAPE],
  async run(call, context) {
    const schedule = await known(context.store.db, call.guildId, requiredId(call, 'id'));
    const channelId = text(call, 'channel') ?? schedule.channelId;
    const timing = readTiming(call, schedule);
    const topics = readTopics(call, schedule.topics);
    const options = await readShape(call, context, channelId, schedule.options);
    if (channelId !== schedule.channelId || options.layout !== schedule.options.layout)
      await checkChannel(call, context, channelId, options.layout);
    const { dailyTime, cron, zone } = timing;
    const wish = { channelId, dailyTime, cron, zone, topics, options };
    return answer(call, 'schedules.edited', await editScheduleFor(context, by(call), schedule.id, wish));
  },
};

const list: Action = {
  ...moderator,
  description: 'commands.schedule_list',
  async run(call, context) {
    const schedules = await schedulesOfGuild(context.store.db, call.guildId);
    if (schedules.length === 0) return say(translate(call.locale, 'commands.schedule_none'));
    return {
      blocks: [
        { type: 'heading', text: translate(call.locale, 'commands.schedule_heading') },
        {
          type: 'list',
          items: schedules.map(each => [{ bold: `#${each.id}` }, ' ', ...describeSchedule(call, each)]),
        },
      ],
    };
  },
};

const pause: Action = {
  ...moderator,
  description: 'schedules.pause',
  options: [
    idOption,
    { name: 'until', description: 'schedules.option_until', type: 'string', maxLength: 30 },
  ],
  async run(call, context) {
    const schedule = await known(context.store.db, call.guildId, requiredId(call, 'id'));
    const untilAt = readUntil(call, context.clock.now());
    return answer(call, 'schedules.paused', await pauseSchedule(context, by(call), schedule.id, untilAt));
  },
};

/** A period from now (`3d`) or a day (`2026-12-24`); null for an open end. */
function readUntil(call: CommandCall, now: number): number | null {
  const typed = text(call, 'until');
  if (typed === null) return null;
  const at = /^\d{4}-\d\d-\d\d/.test(typed) ? Date.parse(typed) : now + period(call, 'until', '');
  if (!(at > now)) throw new AppError('error.until_invalid', { typed });
  return at;
}

const resume: Action = {
  ...moderator,
  description: 'schedules.resume',
  options: [idOption],
  async run(call, context) {
    const schedule = await known(context.store.db, call.guildId, requiredId(call, 'id'));
    await checkChannel(call, context, schedule.channelId, schedule.options.layout);
    return answer(call, 'schedules.resumed', await resumeSchedule(context, by(call), schedule.id));
  },
};

const skip: Action = {
  ...moderator,
  description: 'schedules.skip',
  options: [idOption],
  run: async (call, context) =>
    answer(call, 'schedules.skipped', await skipSlot(context, by(call), requiredId(call, 'id'))),
};

const remove: Action = {
  ...moderator,
  description: 'commands.schedule_remove',
  options: [idOption],
  async run(call, context) {
    const id = requiredId(call, 'id');
    await removeScheduleFor(context, by(call), id);
    return say(translate(call.locale, 'commands.schedule_removed', { id }));
  },
};

const test: Action = {
  ...moderator,
  description: 'schedules.test',
  options: [idOption],
  async run(call, context) {
    const schedule = await known(context.store.db, call.guildId, requiredId(call, 'id'));
    await checkChannel(call, context, schedule.channelId, schedule.options.layout);
    const outcome = await publishTest(context.digests, schedule, call.interactionId);
    if (outcome.kind !== 'published') return say(translate(call.locale, 'commands.digest_repeated'));
    if (outcome.state !== 'sent')
      throw new AppError('error.digest_not_posted', { reason: outcome.problem ?? outcome.state });
    return say(translate(call.locale, 'schedules.tested'), ' ', { channel: schedule.channelId });
  },
};

const undo: Action = {
  ...moderator,
  description: 'schedules.undo',
  async run(call, context) {
    const action = await undoScheduleChange(context, by(call));
    return say(translate(call.locale, 'schedules.undone', { action: action.replace('schedule.', '') }));
  },
};

const actions = { add, list, edit, pause, resume, skip, remove, test, undo };

export const scheduleCommand: Command = {
  name: 'schedule',
  description: 'commands.schedule',
  actions: Object.fromEntries(Object.entries(actions).map(([name, action]) => [name, withNotices(action)])),
};
