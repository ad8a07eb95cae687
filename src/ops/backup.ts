import { existsSync, rmSync, statSync } from 'node:fs';
import { AppError } from '../errors.ts';
import { openStore, type Store } from '../store/database.ts';
import { copyStore } from '../store/copy.ts';
import { brokenParts, copyPages } from '../store/sqliteCopy.ts';

export interface BackupOptions {
  /** Part done, 0 to 1. */
  progress?: (part: number) => void;
  now: number;
}

/**
 * Writes the whole store into one SQLite file while the bot runs. A SQLite store is copied page by page, a PostgreSQL
 * store row by row from one snapshot. The file is checked before this returns its size in bytes; it can be used as
 * `DATABASE_URL=file:…` at once, or copied into PostgreSQL. An existing file is never overwritten.
 */
export async function backupStore(store: Store, file: string, options: BackupOptions): Promise<number> {
  if (existsSync(file)) throw new AppError('error.backup_exists', { file });
  try {
    if (store.engine === 'sqlite') await copyPages(store.url.slice('file:'.length), file, options.progress);
    else await copyRows(store, file, options);
    options.progress?.(1);
    const broken = brokenParts(file);
    if (broken !== null) throw new AppError('error.backup_broken', { reason: broken });
  } catch (error) {
    for (const left of [file, `${file}-wal`, `${file}-shm`]) rmSync(left, { force: true });
    throw error;
  }
  return statSync(file).size;
}

async function copyRows(store: Store, file: string, { progress, now }: BackupOptions): Promise<void> {
  const target = await openStore(`file:${file}`);
  try {
    await store.db
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute(db =>
        copyStore({ ...store, db }, target, {
          now,
          progress: (done, all) => progress?.(done / Math.max(1, all)),
        }),
      );
  } finally {
    await target.close();
  }
}
