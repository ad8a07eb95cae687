import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openStore } from '../../src/store/database.ts';
import { createLogSync, shared } from '../../src/store/sqliteSync.ts';
import { openSqlite, type TestStore } from '../support/stores.ts';

/** Writes that wait for one sync to disk together. */

let opened: TestStore;
/** Another process on the same file. */
let other: DatabaseSync;
beforeEach(async () => {
  opened = await openSqlite();
  other = new DatabaseSync(opened.url.slice('file:'.length), { readOnly: true });
});
afterEach(async () => {
  other.close();
  await opened.drop();
});

const put = (key: string, db = opened.store.db, value = '') =>
  db.insertInto('facts').values({ key, value, updatedAt: 0 }).execute();
const stored = () =>
  other
    .prepare('select key from facts order by key')
    .all()
    .map(row => row['key']);

it('serves with one sync all who asked before it began, and nobody who asked later', async () => {
  let clock = 0;
  const syncs: { began: number; end: () => void }[] = [];
  const sync = shared(() => {
    const { promise, resolve } = Promise.withResolvers<void>();
    clock += 1;
    syncs.push({ began: clock, end: resolve });
    return promise;
  });
  const served: Record<string, number> = {};
  const ask = (name: string) => {
    clock += 1;
    const asked = clock;
    return sync().then(() => {
      served[name] = (syncs.filter(({ began }) => began > asked)[0]?.began ?? Number.NaN) - asked;
    });
  };
  const turn = () => new Promise(resolve => setImmediate(resolve));
  const first = [ask('a'), ask('b')];
  await turn();
  const second = [ask('c'), ask('d'), ask('e')];
  await turn();
  expect(syncs).toHaveLength(1);
  syncs[0]?.end();
  await Promise.all(first);
  await turn();
  expect([Object.keys(served), syncs.length]).toEqual([['a', 'b'], 2]);
  syncs[1]?.end();
  await Promise.all(second);
  expect(Object.values(served).every(distance => distance > 0)).toBe(true);
});

it('tells everyone who waits for a sync that it failed, and tries again for the next', async () => {
  let fails = true;
  const sync = shared(async () => {
    if (fails) throw new Error('no disk');
  });
  const results = await Promise.allSettled([sync(), sync()]);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  fails = false;
  await sync();
});

it('finds its log at the next sync when it could not be opened at the first', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sitrep-sync-'));
  const log = createLogSync(join(folder, 'some.db'));
  await expect(log.sync()).rejects.toThrow('ENOENT');
  await writeFile(join(folder, 'some.db-wal'), '');
  await log.sync();
  await log.close();
  await rm(folder, { recursive: true });
});

it('says what is missing where no write-ahead log can be kept', async () => {
  await expect(openStore('file::memory:')).rejects.toMatchObject({
    code: 'error.store_unusable',
    params: { reason: expect.stringContaining('write-ahead log') },
  });
});

it('takes back one transaction of many, and keeps its neighbours', async () => {
  const results = await Promise.allSettled([
    put('a'),
    opened.store.transaction(async db => {
      await put('b', db);
      await put('a', db);
    }),
    put('a'),
    opened.store.transaction(async db => {
      await put('c', db);
      await put('a', db).catch(() => {});
    }),
    put('d'),
  ]);
  expect(results.map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'rejected',
    'fulfilled',
    'fulfilled',
  ]);
  expect(stored()).toEqual(['a', 'c', 'd']);
});

it('stores nothing of a transaction that a full disk broke, says why, and goes on when there is room', async () => {
  const { db } = opened.store;
  await put('before');
  await sql`pragma max_page_count = 1`.execute(db);
  const big = 'x'.repeat(100_000);
  await expect(put('single', db, big)).rejects.toThrow('full');
  const whole = opened.store.transaction(async tx => {
    await put('small', tx);
    await put('first', tx, big);
  });
  await expect(whole).rejects.toThrow('full');
  const careless = opened.store.transaction(async tx => {
    await put('first', tx, big).catch(() => {});
    await put('second', tx);
  });
  await expect(careless).rejects.toThrow('taken the transaction back');
  expect(stored()).toEqual(['before']);
  await sql`pragma max_page_count = 1000000`.execute(db);
  await Promise.all([put('after', db, big), opened.store.transaction(tx => put('too', tx))]);
  expect(stored()).toEqual(['after', 'before', 'too']);
});
