import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { describe, inject } from 'vitest';
import { openStore, type Store } from '../../src/store/database.ts';
import type { Engine } from '../../src/store/schema.ts';

/** A fresh, empty store of its own for one test. */
export interface TestStore {
  store: Store;
  url: string;
  /** Closes the store and removes its data. */
  drop(): Promise<void>;
}

/** Runs the same tests on each engine that this machine has. */
export function describeEngines(
  name: string,
  tests: (open: () => Promise<TestStore>, engine: Engine) => void,
): void {
  describe(`${name} (sqlite)`, () => tests(openSqlite, 'sqlite'));
  describe.skipIf(inject('postgresUrl') === null)(`${name} (postgres)`, () =>
    tests(openPostgres, 'postgres'),
  );
}

export async function openSqlite(): Promise<TestStore> {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-store-'));
  const url = `file:${join(folder, 'sitrep.db')}`;
  const store = await openStore(url);
  return {
    store,
    url,
    drop: async () => {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export async function openPostgres(): Promise<TestStore> {
  const server = inject('postgresUrl');
  if (server === null) throw new Error('no PostgreSQL on this machine');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await administer(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const store = await openStore(url.href);
  return {
    store,
    url: url.href,
    drop: async () => {
      await store.close();
      await administer(server, `drop database ${name} with (force)`);
    },
  };
}

async function administer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
