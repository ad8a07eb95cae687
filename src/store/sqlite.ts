import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type Dialect, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import { sqliteDriver } from './sqliteDriver.ts';
import { createLogSync } from './sqliteSync.ts';

interface Opening {
  readOnly?: boolean;
}

/** Opens a SQLite file. The busy timeout lets a terminal command work beside the running bot. */
export function openSqliteFile(path: string, { readOnly = false }: Opening = {}): DatabaseSync {
  if (!readOnly) mkdirSync(dirname(path), { recursive: true });
  const file = new DatabaseSync(path, { readOnly });
  file.exec('pragma busy_timeout = 10000; pragma foreign_keys = on;');
  // NORMAL alone can lose acknowledged rows at a power loss: who writes waits for the sync that follows.
  if (!readOnly) {
    const mode = file.prepare('pragma journal_mode = wal').get()?.['journal_mode'];
    if (mode !== 'wal') {
      file.close();
      throw new Error('the database needs a file on a local disk, where SQLite can keep its write-ahead log');
    }
    file.exec('pragma synchronous = normal');
  }
  return file;
}

/** Kysely over `node:sqlite`. What it has answered is on disk. */
export function sqliteDialect(path: string, opening: Opening = {}): Dialect {
  return {
    createAdapter: () => new QueueingAdapter(),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createIntrospector: db => new SqliteIntrospector(db),
    createDriver: () => sqliteDriver(openSqliteFile(path, opening), createLogSync(path)),
  };
}

/** The driver queues its callers itself, so that those who only wait for the disk hold nobody up. */
class QueueingAdapter extends SqliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}
