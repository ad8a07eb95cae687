import { isCron, isDailyTime, isZone } from '../../src/digests/slots.ts';
import { DEFAULT_OPTIONS } from '../../src/digests/options.ts';
import type { Wish } from '../../src/digests/manage.ts';
import { AppError } from '../../src/errors.ts';
import {
  type BreakingRule,
  LAYOUTS,
  NOTHING_NEW,
  SCHEDULE_FORMS,
  type ScheduleForm,
  type ScheduleOptions,
} from '../../src/model.ts';
import { isRegion, REGIONS } from '../../src/stories/regions.ts';
import type { CommandCall, OptionSpec } from '../command.ts';
import type { CommandContext } from '../context.ts';
import { suggestZones, text, topics } from '../options.ts';

const choices = (values: readonly string[]) => values.map(value => ({ name: value, value }));
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const FORM_DAYS: Record<ScheduleForm, number[]> = {
  daily: [],
  workdays: [1, 2, 3, 4, 5],
  weekend: [6, 7],
  weekly: [1],
};
const YES = /^(?:true|yes|on|1)$/i;
const DEFAULT_BREAKING: BreakingRule = { families: 4, hours: 3, perDay: 2 };

/** How a digest is made: the same options when a schedule is added and when it is edited. */
export const SHAPE: readonly OptionSpec[] = [
  { name: 'time', description: 'commands.option_time', type: 'string', maxLength: 5 },
  { name: 'cron', description: 'commands.option_cron', type: 'string', maxLength: 100 },
  { name: 'zone', description: 'commands.option_zone', type: 'string', maxLength: 50, suggest: suggestZones },
  { name: 'topics', description: 'commands.option_topics', type: 'string', maxLength: 200 },
  { name: 'regions', description: 'schedules.option_regions', type: 'string', maxLength: 200 },
  { name: 'form', description: 'schedules.option_form', type: 'string', choices: choices(SCHEDULE_FORMS) },
  { name: 'weekdays', description: 'schedules.option_weekdays', type: 'string', maxLength: 40 },
  { name: 'layout', description: 'schedules.option_layout', type: 'string', choices: choices(LAYOUTS) },
  {
    name: 'look',
    description: 'schedules.option_look',
    type: 'string',
    choices: choices(['components', 'embeds']),
  },
  { name: 'lead_image', description: 'schedules.option_lead_image', type: 'boolean' },
  {
    name: 'length',
    description: 'schedules.option_length',
    type: 'string',
    choices: choices(['short', 'normal', 'long']),
  },
  { name: 'language', description: 'schedules.option_language', type: 'string', maxLength: 10 },
  {
    name: 'min_sources',
    description: 'schedules.option_min_sources',
    type: 'integer',
    minValue: 1,
    maxValue: 10,
  },
  { name: 'ping_role', description: 'schedules.option_ping_role', type: 'role' },
  {
    name: 'nothing_new',
    description: 'schedules.option_nothing_new',
    type: 'string',
    choices: choices(NOTHING_NEW),
  },
  {
    name: 'breaking_sources',
    description: 'schedules.option_breaking_sources',
    type: 'integer',
    minValue: 0,
    maxValue: 20,
  },
  {
    name: 'breaking_hours',
    description: 'schedules.option_breaking_hours',
    type: 'integer',
    minValue: 1,
    maxValue: 24,
  },
  {
    name: 'breaking_per_day',
    description: 'schedules.option_breaking_per_day',
    type: 'integer',
    minValue: 1,
    maxValue: 20,
  },
  { name: 'tags', description: 'schedules.option_tags', type: 'string', maxLength: 120 },
];

export type Timing = Pick<Wish, 'dailyTime' | 'cron' | 'zone'>;

/** When a digest is due, from what was typed over what held before. */
export function readTiming(call: CommandCall, before: Timing): Timing {
  const time = text(call, 'time');
  const cron = text(call, 'cron');
  const zone = text(call, 'zone') ?? before.zone;
  if (!isZone(zone)) throw new AppError('error.zone_unknown', { typed: zone });
  if (time !== null && cron !== null) throw new AppError('error.time_or_cron');
  if (cron !== null) {
    if (!isCron(cron)) throw new AppError('error.cron_invalid', { typed: cron });
    if (text(call, 'weekdays') !== null) throw new AppError('error.cron_weekdays');
    return { dailyTime: null, cron, zone };
  }
  if (time === null) return { ...before, zone };
  const padded = time.padStart(5, '0');
  if (!isDailyTime(padded)) throw new AppError('error.time_invalid', { typed: time });
  return { dailyTime: padded, cron: null, zone };
}

/** How a digest is made, from what was typed over what held before. */
export async function readShape(
  call: CommandCall,
  context: CommandContext,
  channelId: string,
  before: ScheduleOptions = DEFAULT_OPTIONS,
): Promise<ScheduleOptions> {
  const pick = <T extends string>(name: string, held: T) => (text(call, name) as T | null) ?? held;
  const form = pick('form', before.form);
  const place = await context.channels.describe(call.guildId, channelId);
  const wantedTags = words(call, 'tags');
  const tags = wantedTags.map(name => place.tags.find(tag => tag.name.toLowerCase() === name));
  if (tags.some(tag => tag === undefined))
    throw new AppError('error.tag_unknown', { tags: place.tags.map(tag => tag.name).join(', ') || '—' });
  const kept = place.tags.filter(tag => before.forumTags.includes(tag.id));
  const language = text(call, 'language') ?? before.language;
  if (language !== null && !isLanguage(language))
    throw new AppError('error.language_unknown', { typed: language });
  return {
    form,
    weekdays: readWeekdays(call, form, text(call, 'form') === null ? before.weekdays : FORM_DAYS[form]),
    regions: text(call, 'regions') === null ? before.regions : readRegions(call),
    layout: pick('layout', before.layout),
    look: pick('look', before.look),
    leadImage: YES.test(text(call, 'lead_image') ?? String(before.leadImage)),
    length: pick('length', before.length),
    language,
    minSources: Number(text(call, 'min_sources') ?? before.minSources),
    pingRoleId: text(call, 'ping_role') ?? before.pingRoleId,
    nothingNew: pick('nothing_new', before.nothingNew),
    channelKind: place.kind,
    forumTags: (wantedTags.length > 0 ? tags : kept).flatMap(tag => (tag ? [tag.id] : [])).slice(0, 5),
    breaking: readBreaking(call, before.breaking),
  };
}

export const readTopics = (call: CommandCall, before: string[]): string[] =>
  text(call, 'topics') === null ? before : topics(call, 'topics');

function readBreaking(call: CommandCall, before: BreakingRule | null): BreakingRule | null {
  const families = text(call, 'breaking_sources');
  const hours = text(call, 'breaking_hours');
  const perDay = text(call, 'breaking_per_day');
  if (families === '0') return null;
  if (families === null && hours === null && perDay === null) return before;
  const held = before ?? DEFAULT_BREAKING;
  return {
    families: Number(families ?? held.families),
    hours: Number(hours ?? held.hours),
    perDay: Number(perDay ?? held.perDay),
  };
}

function readWeekdays(call: CommandCall, form: ScheduleForm, held: number[]): number[] {
  const typed = words(call, 'weekdays');
  if (typed.length === 0) return held.length > 0 || form === 'daily' ? held : FORM_DAYS[form];
  const days = typed.map(day => DAYS.indexOf(day.slice(0, 3)) + 1);
  if (days.includes(0)) throw new AppError('error.weekdays_unknown', { days: DAYS.join(', ') });
  return [...new Set(days)].toSorted();
}

function readRegions(call: CommandCall): string[] {
  const named = (text(call, 'regions') ?? '').toLowerCase();
  if (named === 'all') return [];
  const regions = named.split(',').map(part => part.trim());
  const unknown = regions.find(region => !isRegion(region));
  if (unknown !== undefined)
    throw new AppError('error.region_unknown', { typed: unknown, regions: REGIONS.join(', ') });
  return regions;
}

const words = (call: CommandCall, name: string): string[] =>
  (text(call, name) ?? '')
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);

function isLanguage(tag: string): boolean {
  try {
    return Intl.DisplayNames.supportedLocalesOf([tag]).length > 0;
  } catch {
    return false;
  }
}
