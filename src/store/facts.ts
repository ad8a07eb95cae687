import type { Db } from './schema.ts';

/** A small fact that outlives the process, or null. */
export async function readFact(db: Db, key: string): Promise<{ value: string; updatedAt: number } | null> {
  const row = await db
    .selectFrom('facts')
    .select(['value', 'updatedAt'])
    .where('key', '=', key)
    .executeTakeFirst();
  return row ?? null;
}

export async function writeFact(db: Db, key: string, value: string, updatedAt: number): Promise<void> {
  await db
    .insertInto('facts')
    .values({ key, value, updatedAt })
    .onConflict(conflict => conflict.column('key').doUpdateSet({ value, updatedAt }))
    .execute();
}
