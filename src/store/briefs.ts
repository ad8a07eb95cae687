import type { Brief } from '../model.ts';
import type { Db } from './schema.ts';

export interface StoredBrief {
  brief: Brief;
  audienceKey: string;
  createdAt: number;
}

/** The brief that was written for exactly this audience, evidence, prompt, model and language, or null. */
export async function findBrief(db: Db, cacheKey: string): Promise<StoredBrief | null> {
  const row = await db.selectFrom('briefs').selectAll().where('cacheKey', '=', cacheKey).executeTakeFirst();
  return row === undefined ? null : stored(row);
}

/** Keeps a brief; a second one for the same key replaces the first. */
export async function saveBrief(
  db: Db,
  cacheKey: string,
  { brief, audienceKey, createdAt }: StoredBrief,
): Promise<void> {
  const { storyId, language, writer } = brief;
  const values = { language, writer, briefJson: JSON.stringify(brief), createdAt };
  await db
    .insertInto('briefs')
    .values({ storyId, cacheKey, audienceKey, ...values })
    .onConflict(conflict => conflict.column('cacheKey').doUpdateSet(values))
    .execute();
}

/** Stored briefs of these stories, newest first. */
export async function briefsOfStories(
  db: Db,
  storyIds: readonly number[],
): Promise<(StoredBrief & { id: number })[]> {
  if (storyIds.length === 0) return [];
  const rows = await db
    .selectFrom('briefs')
    .selectAll()
    .where('storyId', 'in', [...storyIds])
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(row => ({ id: row.id, ...stored(row) }));
}

/** Our own JSON, written by `saveBrief`: trusted. */
function stored(row: { briefJson: string; audienceKey: string; createdAt: number }): StoredBrief {
  const brief: Brief = JSON.parse(row.briefJson);
  return { brief, audienceKey: row.audienceKey, createdAt: row.createdAt };
}
