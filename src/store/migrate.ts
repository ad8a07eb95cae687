import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { initial } from './migrations/001-initial.ts';
import type { Engine } from './schema.ts';

/** The migrations in order: an explicit list, so that a bundle or a container needs no folder scan. */
const migrations: Record<string, (engine: Engine) => Migration> = {
  '001-initial': initial,
};

/** Brings the schema up to date. Safe when several processes start at once (Kysely's lock; SQLite's own). */
export async function migrate<T>(db: Kysely<T>, engine: Engine): Promise<void> {
  const list = Object.fromEntries(Object.entries(migrations).map(([name, make]) => [name, make(engine)]));
  const migrator = new Migrator({ db, provider: { getMigrations: async () => list } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}
