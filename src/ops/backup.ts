import { existsSync, rmSync, statSync } from 'node:fs';
import { backup, DatabaseSync } from 'node:sqlite';
import { AppError } from '../errors.ts';
import { openStore, type Store } from '../store/database.ts';
import { copyStore } from '../store/copy.ts';
import { openSqliteFile } from '../store/sqlite.ts';

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
    if (store.engine === 'sqlite') await copyPages(store, file, options);
    else await copyRows(store, file, options);
    options.progress?.(1);
    checkIntegrity(file);
  } catch (error) {
    for (const left of [file, `${file}-wal`, `${file}-shm`]) rmSync(left, { force: true });
    throw error;
  }
  return statSync(file).size;
}

const PAGES_AT_ONCE = 500;

async function copyPages(store: Store, file: string, { progress }: BackupOptions): Promise<void> {
  const source = openSqliteFile(store.url.slice('file:'.length), { readOnly: true });
  try {
    await backup(source, file, {
      rate: PAGES_AT_ONCE,
      progress: ({ totalPages, remainingPages }) => progress?.(1 - remainingPages / Math.max(1, totalPages)),
    });
  } finally {
    source.close();
  }
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

function checkIntegrity(file: string): void {
  const copy = new DatabaseSync(file, { readOnly: true });
  try {
    const result = copy.prepare('pragma integrity_check').get();
    if (result?.['integrity_check'] !== 'ok')
      throw new AppError('error.backup_broken', { reason: String(result?.['integrity_check']) });
  } finally {
    copy.close();
  }
}
