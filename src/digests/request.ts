import { createHash } from 'node:crypto';
import type { Schedule } from '../model.ts';
import type { DigestRequest } from './compose.ts';
import { scheduleKeyOf } from './settle.ts';
import { DAY_MS } from '../time.ts';

/** The most stories of a digest, by its length. */
const MOST_STORIES = { short: 5, normal: 12, long: 20 } as const;

/** What a schedule's digest is to show, of all that became known between its mark and `toAt`. */
export function requestOf(schedule: Schedule, slot: string, toAt: number, deadlineAt: number): DigestRequest {
  const { guildId, zone, topics, options, markAt } = schedule;
  const scheduleKey = scheduleKeyOf(schedule.id);
  return {
    guildId,
    scheduleKey,
    // A mark that lies ahead was set by a clock that was wrong: a day is shown, without what was shown before.
    fromAt: markAt < toAt ? markAt : toAt - DAY_MS,
    toAt,
    by: 'seen',
    topics,
    regions: options.regions,
    minSources: options.minSources,
    zone,
    code: editionCode(scheduleKey, slot),
    maxStories: MOST_STORIES[options.length],
    length: options.length,
    ...(options.language === null ? {} : { language: options.language }),
    deadlineAt,
    form: options.form,
    layout: options.layout,
    look: options.look,
    leadImage: options.leadImage,
    ...(options.pingRoleId === null ? {} : { pingRoleId: options.pingRoleId }),
  };
}

/** A short name for an edition, the same whenever the slot is taken up again; shown in its footer. */
export function editionCode(scheduleKey: string, slot: string): string {
  return createHash('sha256').update(`${scheduleKey} ${slot}`).digest('hex').slice(0, 8).toUpperCase();
}

/** How the slots of stories that were posted at once begin. */
export const BREAKING = 'breaking:';

/** A due time as the name of a slot. */
export const slotName = (at: number): string => new Date(at).toISOString();
