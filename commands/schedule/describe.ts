import { type MessageKey, translate } from '../../src/i18n/index.ts';
import type { Schedule } from '../../src/model.ts';
import type { CommandCall, Inline } from '../command.ts';

/** `#channel · daily at 07:00 (Europe/London) · next in 3 hours`, in parts that a renderer can localise. */
export function describeSchedule({ locale }: CommandCall, schedule: Schedule): Inline[] {
  const { dailyTime, cron, zone, options, topics, lastResult } = schedule;
  const say = (key: MessageKey, params = {}) => translate(locale, key, params);
  const days = options.weekdays.map(day => weekdayName(day, locale)).join(', ');
  const when =
    cron === null
      ? days === ''
        ? say('commands.schedule_daily', { time: dailyTime ?? '', zone })
        : say('schedules.on_days', { days, time: dailyTime ?? '', zone })
      : say('commands.schedule_cron', { cron, zone });
  const { breaking, minSources, pingRoleId, nothingNew, regions } = options;
  const facts = [
    ...(topics.length > 0 ? [topics.join(', ')] : []),
    ...(regions.length > 0 ? [regions.join(', ')] : []),
    ...(minSources > 1 ? [say('schedules.min_sources', { count: minSources })] : []),
    ...(breaking ? [say('schedules.breaking', { ...breaking })] : []),
  ];
  const about = facts.map(fact => ` · ${fact}`).join('');
  const ping: Inline[] = pingRoleId === null ? [] : [' · ', { role: pingRoleId }];
  const quiet = lastResult?.result === 'nothing_new' && nothingNew === 'skip';
  const last: Inline[] =
    lastResult === null || quiet
      ? []
      : [
          ` · ${say(`schedules.last_${lastResult.result}`, { missed: lastResult.missed })} `,
          { time: lastResult.slotAt, style: 'relative' },
        ];
  return [
    { channel: schedule.channelId },
    ` · ${when}${about}`,
    ...ping,
    ' · ',
    ...stateOf(schedule, say),
    ...last,
  ];
}

function stateOf(schedule: Schedule, say: (key: MessageKey) => string): Inline[] {
  const { state, pauseReason, pausedUntilAt, nextSlotAt } = schedule;
  if (state === 'active')
    return [
      `${say('commands.schedule_next')} `,
      { time: nextSlotAt, style: 'full' },
      ' (',
      { time: nextSlotAt, style: 'relative' },
      ')',
    ];
  const why = say(`schedules.paused_${pauseReason ?? 'moderator'}`);
  return pausedUntilAt === null
    ? [{ bold: why }]
    : [{ bold: why }, ` ${say('schedules.until')} `, { time: pausedUntilAt, style: 'full' }];
}

/** 5 January 1970 was a Monday. */
const weekdayName = (day: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(Date.UTC(1970, 0, 4 + day));
