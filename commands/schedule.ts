import { isCron, isDailyTime, isZone, nextSlot } from '../src/digests/slots.ts';
import { DAY_MS } from '../src/digests/compose.ts';
import { DEFAULT_OPTIONS } from '../src/digests/options.ts';
import { AppError } from '../src/errors.ts';
import { translate } from '../src/i18n/index.ts';
import type { Schedule } from '../src/model.ts';
import { recordAudit } from '../src/store/audit.ts';
import { addSchedule, removeSchedule, scheduleOfGuild, schedulesOfGuild } from '../src/store/schedules.ts';
import { checkChannel } from './channels.ts';
import { type Action, type Command, type CommandCall, type Inline, say } from './command.ts';
import { requiredId, requiredText, suggestZones, text, topics } from './options.ts';

const MAX_SCHEDULES = 20;

const add: Action = {
  description: 'commands.schedule_add',
  access: 'moderator',
  private: true,
  options: [
    { name: 'channel', description: 'commands.option_channel', type: 'channel', required: true },
    { name: 'time', description: 'commands.option_time', type: 'string', maxLength: 5 },
    { name: 'cron', description: 'commands.option_cron', type: 'string', maxLength: 100 },
    {
      name: 'zone',
      description: 'commands.option_zone',
      type: 'string',
      maxLength: 50,
      suggest: suggestZones,
    },
    { name: 'topics', description: 'commands.option_topics', type: 'string', maxLength: 200 },
  ],
  async run(call, context) {
    const channelId = requiredText(call, 'channel');
    const timing = readTiming(call);
    const wanted = topics(call, 'topics');
    await checkChannel(call, context, channelId);
    const { db } = context.store;
    if ((await schedulesOfGuild(db, call.guildId)).length >= MAX_SCHEDULES)
      throw new AppError('error.schedules_full', { limit: MAX_SCHEDULES });
    const now = context.clock.now();
    const nextSlotAt = nextSlot(timing, now);
    if (nextSlotAt === null) throw new AppError('error.cron_never', { typed: timing.cron ?? '' });
    const schedule = await context.store.transaction(async tx => {
      const added = await addSchedule(tx, {
        guildId: call.guildId,
        channelId,
        ...timing,
        topics: wanted,
        options: DEFAULT_OPTIONS,
        nextSlotAt,
        markAt: now - DAY_MS,
        createdBy: call.user.id,
        createdAt: now,
      });
      await recordAudit(tx, {
        guildId: call.guildId,
        at: now,
        actor: call.user,
        action: 'schedule.add',
        detail: { schedule: added.id },
        undo: { action: 'schedule.remove', schedule: added.id },
      });
      return added;
    });
    const id = String(schedule.id);
    return say(
      translate(call.locale, 'commands.schedule_added', { id }),
      ' ',
      ...describeSchedule(call, schedule),
    );
  },
};

const list: Action = {
  description: 'commands.schedule_list',
  access: 'moderator',
  private: true,
  async run(call, context) {
    const schedules = await schedulesOfGuild(context.store.db, call.guildId);
    if (schedules.length === 0) return say(translate(call.locale, 'commands.schedule_none'));
    return {
      blocks: [
        { type: 'heading', text: translate(call.locale, 'commands.schedule_heading') },
        {
          type: 'list',
          items: schedules.map(schedule => [
            { bold: `#${schedule.id}` },
            ' ',
            ...describeSchedule(call, schedule),
          ]),
        },
      ],
    };
  },
};

const remove: Action = {
  description: 'commands.schedule_remove',
  access: 'moderator',
  private: true,
  options: [
    { name: 'id', description: 'commands.option_schedule_id', type: 'integer', required: true, minValue: 1 },
  ],
  async run(call, context) {
    const id = requiredId(call, 'id');
    const removed = await context.store.transaction(async tx => {
      const schedule = await scheduleOfGuild(tx, call.guildId, id);
      if (!schedule || !(await removeSchedule(tx, call.guildId, id))) return false;
      await recordAudit(tx, {
        guildId: call.guildId,
        at: context.clock.now(),
        actor: call.user,
        action: 'schedule.remove',
        detail: { schedule: id },
        undo: { action: 'schedule.restore', schedule },
      });
      return true;
    });
    if (!removed) throw new AppError('error.schedule_unknown', { id });
    return say(translate(call.locale, 'commands.schedule_removed', { id }));
  },
};

function readTiming(call: CommandCall): Pick<Schedule, 'dailyTime' | 'cron' | 'zone'> {
  const time = text(call, 'time');
  const cron = text(call, 'cron');
  const zone = text(call, 'zone') ?? 'UTC';
  if (!isZone(zone)) throw new AppError('error.zone_unknown', { typed: zone });
  if (time !== null && cron !== null) throw new AppError('error.time_or_cron');
  if (cron !== null) {
    if (!isCron(cron)) throw new AppError('error.cron_invalid', { typed: cron });
    return { dailyTime: null, cron, zone };
  }
  const padded = (time ?? '07:00').padStart(5, '0');
  if (!isDailyTime(padded)) throw new AppError('error.time_invalid', { typed: time ?? '' });
  return { dailyTime: padded, cron: null, zone };
}

/** `#channel · daily at 07:00 (Europe/London) · next in 3 hours`, in parts that a renderer can localise. */
function describeSchedule(call: CommandCall, schedule: Schedule): Inline[] {
  const { dailyTime, cron, zone } = schedule;
  const when =
    cron === null
      ? translate(call.locale, 'commands.schedule_daily', { time: dailyTime ?? '', zone })
      : translate(call.locale, 'commands.schedule_cron', { cron, zone });
  const about = schedule.topics.length > 0 ? ` · ${schedule.topics.join(', ')}` : '';
  return [
    { channel: schedule.channelId },
    ` · ${when}${about} · ${translate(call.locale, 'commands.schedule_next')} `,
    { time: schedule.nextSlotAt, style: 'full' },
    ' (',
    { time: schedule.nextSlotAt, style: 'relative' },
    ')',
  ];
}

export const scheduleCommand: Command = {
  name: 'schedule',
  description: 'commands.schedule',
  actions: { add, list, remove },
};
