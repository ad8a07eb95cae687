import type { Brief, EditionContent } from '../model.ts';
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

export async function deleteBriefs(db: Db, ids: readonly number[]): Promise<void> {
  if (ids.length > 0)
    await db
      .deleteFrom('briefs')
      .where('id', 'in', [...ids])
      .execute();
}

/** The briefs of these stories as editions created since then show them, newest edition first. */
export async function editionsShowing(
  db: Db,
  storyIds: readonly number[],
  since: number,
): Promise<{ editionId: number; brief: Brief }[]> {
  if (storyIds.length === 0) return [];
  const rows = await db
    .selectFrom('editions')
    .innerJoin('editionStories', 'editionStories.editionId', 'editions.id')
    .select(['editions.id', 'editions.contentJson'])
    .where('editionStories.storyId', 'in', [...storyIds])
    .where('editions.createdAt', '>=', since)
    .orderBy('editions.id', 'desc')
    .distinct()
    .execute();
  return rows.flatMap(({ id, contentJson }) => {
    const content: EditionContent = JSON.parse(contentJson);
    return content.stories
      .filter(({ storyId }) => storyIds.includes(storyId))
      .map(({ brief }) => ({ editionId: id, brief }));
  });
}

/** Our own JSON, written by `saveBrief`: trusted. */
function stored(row: { briefJson: string; audienceKey: string; createdAt: number }): StoredBrief {
  const brief: Brief = JSON.parse(row.briefJson);
  return { brief, audienceKey: row.audienceKey, createdAt: row.createdAt };
}
