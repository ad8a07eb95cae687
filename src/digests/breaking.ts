import type { BreakingRule, EditionContent, Schedule } from '../model.ts';
import type { Edition } from '../store/editions.ts';
import { claimsShown, slotsTaken } from '../store/editions.ts';
import type { Db } from '../store/schema.ts';
import { activeSchedules, scheduleById } from '../store/schedules.ts';
import { storiesOfAudience } from '../store/stories.ts';
import { BREAKING, editionCode, requestOf } from './request.ts';
import { destinationOf, reserve } from './reserve.ts';
import type { DigestDeps } from './deps.ts';
import { scheduleKeyOf } from './settle.ts';
import { DAY_MS, HOUR_MS } from '../time.ts';

const WRITING_MS = 30_000;

/**
 * Posts at once, for schedules that ask for it, each story that enough independent families have reported within the
 * last hours and that the schedule has not shown yet. Such an edition takes the slot `breaking:<story>`, so a story
 * breaks once, and it counts as shown for the digest that follows. Gives the editions that are to be published.
 */
export async function postBreaking(deps: DigestDeps): Promise<number[]> {
  const made: number[] = [];
  for (const schedule of await activeSchedules(deps.store.db)) {
    const { breaking } = schedule.options;
    if (breaking) made.push(...(await postFor(deps, schedule, breaking)));
  }
  return made;
}

async function postFor(deps: DigestDeps, schedule: Schedule, rule: BreakingRule): Promise<number[]> {
  const { store, clock } = deps;
  const now = clock.now();
  const key = scheduleKeyOf(schedule.id);
  const today = await slotsTaken(store.db, key, BREAKING, now - DAY_MS);
  let left = rule.perDay - today.length;
  if (left <= 0) return [];
  const window = {
    guildId: schedule.guildId,
    fromAt: now - rule.hours * HOUR_MS,
    toAt: now,
    by: 'seen',
  } as const;
  const found = (await storiesOfAudience(store.db, window)).filter(
    // Fewer articles than families wanted cannot be enough; composing tells the rest.
    story => story.newArticleIds.length >= rule.families,
  );
  const shown = await claimsShown(
    store.db,
    key,
    found.map(story => story.storyId),
  );
  const made: number[] = [];
  for (const { storyId } of found) {
    if (left <= 0) break;
    if (shown.has(storyId) || today.includes(`${BREAKING}${storyId}`)) continue;
    const edition = await breakStory(deps, schedule, rule, storyId, now);
    if (!edition) continue;
    made.push(edition.id);
    left -= 1;
  }
  return made;
}

/** True when a story of this content, which it tells as new, was posted at once while the content was being written. */
export async function hasBroken(
  db: Db,
  scheduleKey: string,
  { stories, toAt }: EditionContent,
): Promise<boolean> {
  const broken = await slotsTaken(db, scheduleKey, BREAKING, toAt);
  return stories.some(
    ({ storyId, newClaims }) => newClaims === null && broken.includes(`${BREAKING}${storyId}`),
  );
}

async function breakStory(
  deps: DigestDeps,
  schedule: Schedule,
  rule: BreakingRule,
  storyId: number,
  now: number,
): Promise<Edition | null> {
  const slot = `${BREAKING}${storyId}`;
  const scheduleKey = scheduleKeyOf(schedule.id);
  const content = await deps.compose({
    ...requestOf(schedule, slot, now, now + WRITING_MS),
    fromAt: now - rule.hours * HOUR_MS,
    code: editionCode(scheduleKey, slot),
    storyId,
    minSources: Math.max(rule.families, schedule.options.minSources),
    kind: 'breaking',
  });
  if (content.stories.length === 0) return null;
  return deps.store.transaction(async db => {
    // Removed, paused or edited while it was being written.
    const read = await scheduleById(db, schedule.id);
    if (read?.state !== 'active' || read.revision !== schedule.revision) return null;
    // Or a digest has told the story meanwhile.
    if ((await claimsShown(db, scheduleKey, [storyId])).size > 0) return null;
    return reserve(db, deps, {
      ...destinationOf(schedule),
      scheduleId: schedule.id,
      scheduleKey,
      slot,
      dueAt: now,
      content,
    });
  });
}
