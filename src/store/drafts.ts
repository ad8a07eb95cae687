import type { EditionContent, Schedule } from '../model.ts';
import type { Db } from './schema.ts';

/** An edition written ahead of its slot. */
export interface Draft {
  content: EditionContent;
  createdAt: number;
}

/** Keeps what was written for a schedule's slot; a second one for the same slot replaces the first. */
export async function saveDraft(
  db: Db,
  { id, revision }: Schedule,
  slotAt: number,
  { content, createdAt }: Draft,
): Promise<void> {
  const values = { revision, createdAt, contentJson: JSON.stringify(content) };
  await db
    .insertInto('drafts')
    .values({ scheduleId: id, slotAt, ...values })
    .onConflict(conflict => conflict.columns(['scheduleId', 'slotAt']).doUpdateSet(values))
    .execute();
}

/** What was written for this slot of the schedule as it is now, or null. */
export async function draftOf(db: Db, { id, revision }: Schedule, slotAt: number): Promise<Draft | null> {
  const row = await db
    .selectFrom('drafts')
    .selectAll()
    .where('scheduleId', '=', id)
    .where('slotAt', '=', slotAt)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return row ? { content: JSON.parse(row.contentJson) as EditionContent, createdAt: row.createdAt } : null;
}

/** Forgets a schedule's drafts up to a slot. */
export async function dropDrafts(db: Db, scheduleId: number, upToSlotAt: number): Promise<void> {
  await db
    .deleteFrom('drafts')
    .where('scheduleId', '=', scheduleId)
    .where('slotAt', '<=', upToSlotAt)
    .execute();
}

/** Whether one of these articles has got another text since a time. */
export async function articlesChangedSince(
  db: Db,
  articleIds: readonly number[],
  since: number,
): Promise<boolean> {
  if (articleIds.length === 0) return false;
  const row = await db
    .selectFrom('articleRevisions')
    .select('articleId')
    .where('articleId', 'in', [...articleIds])
    .where('replacedAt', '>=', since)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
