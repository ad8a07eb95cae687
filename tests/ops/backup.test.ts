import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { backupStore } from '../../src/ops/backup.ts';
import { copyStore } from '../../src/store/copy.ts';
import { openStore, type Store } from '../../src/store/database.ts';
import { brokenParts } from '../../src/store/sqliteCopy.ts';
import { ensureFeed } from '../../src/store/feeds.ts';
import { readFact, writeFact } from '../../src/store/facts.ts';
import { addArticles } from '../../src/store/sightings.ts';
import { addPublishers } from '../../src/store/publishers.ts';
import { subscribe } from '../../src/store/subscriptions.ts';
import { describeEngines, openPostgres, openSqlite } from '../support/stores.ts';

const NOW = Date.UTC(2026, 10, 24, 7);
const ARTICLES = 700;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sitrep-backup-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const feed = (url: string) => ({
  url,
  title: 'Hafenblatt',
  siteUrl: null,
  language: 'de',
  nextPollAt: NOW,
  pollEveryMs: 600_000,
  createdAt: NOW,
});

/** A store with feeds, a subscription, facts and articles in several scripts. */
async function fill({ db }: Store): Promise<void> {
  const { id: feedId } = await ensureFeed(db, feed('https://hafen.example/feed'));
  await subscribe(db, {
    guildId: 'guild-1',
    feedId,
    name: 'Hafenblatt',
    state: 'active',
    filters: null,
    publisher: null,
    visibleFromAt: 0,
    createdBy: 'someone',
    createdAt: NOW,
  });
  await addPublishers(db, [
    {
      key: 'hafen.example',
      name: 'Hafenblatt',
      family: 'hafen.example',
      country: null,
      kind: 'independent',
      namedBy: 'feed',
    },
  ]);
  const texts = [
    'Der Zerstörer „Aldan“ lief aus.',
    '국방부는 함정이 출항했다고 밝혔다.',
    'Міноборони підтвердило: 3 судна.',
    '防衛省は確認した。',
  ];
  const articles = Array.from({ length: ARTICLES }, (_, at) => {
    const url = `https://hafen.example/${at}`;
    const feedText = `${texts[at % texts.length]} ${at}`;
    return {
      identity: `url:${url}`,
      url,
      canonicalUrl: url,
      canonicalKey: url,
      hasPage: true,
      title: `Meldung ${at}`,
      feedText,
      textHash: `hash ${at}`,
      publisherKey: 'hafen.example',
      author: null,
      imageUrl: null,
      publishedAt: at % 3 === 0 ? null : NOW - at,
      modifiedAt: null,
      language: 'de',
      firstSeenAt: NOW,
    };
  });
  for (let at = 0; at < articles.length; at += 100) await addArticles(db, articles.slice(at, at + 100));
  await writeFact(db, 'zähler', '7', NOW);
}

const articleCount = async ({ db }: Store): Promise<number> => {
  const row = await db.selectFrom('articles').select(db.fn.countAll().as('n')).executeTakeFirstOrThrow();
  return Number(row.n);
};

describeEngines('backup', open => {
  it('is a file that opens as a store with every row', async () => {
    const source = await open();
    await fill(source.store);
    const file = join(folder, 'copy.db');
    const parts: number[] = [];
    const size = await backupStore(source.store, file, { now: NOW, progress: part => void parts.push(part) });
    expect(size).toBeGreaterThan(ARTICLES * 100);
    expect(parts.at(-1)).toBe(1);
    const restored = await openStore(`file:${file}`);
    expect(await articleCount(restored)).toBe(ARTICLES);
    expect(await readFact(restored.db, 'zähler')).toEqual({ value: '7', updatedAt: NOW });
    await restored.close();
    await source.drop();
  });

  it('taken under load, is sound and holds every row that was acknowledged when it began, without a hole', async () => {
    const source = await open();
    await fill(source.store);
    const file = join(folder, 'copy.db');
    let written = 0;
    let isDone = false;
    const writing = (async () => {
      while (!isDone) await writeFact(source.store.db, `row ${written}`, String(written++), NOW);
    })();
    await expect.poll(() => written).toBeGreaterThan(20);
    const before = written;
    await backupStore(source.store, file, { now: NOW });
    isDone = true;
    await writing;
    expect(written).toBeGreaterThan(before);
    expect(brokenParts(file)).toBeNull();
    const restored = await openStore(`file:${file}`);
    expect(await articleCount(restored)).toBe(ARTICLES);
    const rows = await restored.db
      .selectFrom('facts')
      .select('value')
      .where('key', 'like', 'row %')
      .execute();
    const kept = rows.map(({ value }) => Number(value)).sort((one, other) => one - other);
    expect(kept.length).toBeGreaterThanOrEqual(before - 1);
    expect(kept).toEqual(kept.map((_, at) => at));
    await restored.close();
    await source.drop();
  });

  it('never overwrites a file', async () => {
    const source = await open();
    const file = join(folder, 'precious.db');
    writeFileSync(file, 'precious');
    await expect(backupStore(source.store, file, { now: NOW })).rejects.toMatchObject({
      code: 'error.backup_exists',
    });
    await source.drop();
  });
});

describe.skipIf(inject('postgresUrl') === null)('copying SQLite into PostgreSQL', () => {
  it('brings every row, goes on where it was interrupted, and leaves the counters where new rows fit', async () => {
    const [source, target] = [await openSqlite(), await openPostgres()];
    await fill(source.store);
    const interrupted = copyStore(source.store, target.store, {
      now: NOW,
      progress: done => {
        if (done >= 500) throw new Error('the power went');
      },
    });
    await expect(interrupted).rejects.toThrow('the power went');
    const before = await articleCount(target.store);
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(ARTICLES);

    const report = await copyStore(source.store, target.store, { now: NOW });
    expect(report.tables.find(({ table }) => table === 'articles')?.rows).toBe(ARTICLES);
    expect(await readFact(target.store.db, 'zähler')).toEqual({ value: '7', updatedAt: NOW });
    const { id } = await ensureFeed(target.store.db, feed('https://new.example/feed'));
    expect(id).toBeGreaterThan(1);
    await source.drop();
    await target.drop();
  });

  it('leaves a store alone that holds other data', async () => {
    const [source, target] = [await openSqlite(), await openPostgres()];
    await fill(target.store);
    await expect(copyStore(source.store, target.store, { now: NOW })).rejects.toMatchObject({
      code: 'error.copy_target_used',
    });
    expect(await articleCount(target.store)).toBe(ARTICLES);
    await source.drop();
    await target.drop();
  });

  it('finds a row that came out differently', async () => {
    const [source, target] = [await openSqlite(), await openPostgres()];
    await fill(source.store);
    const copying = copyStore(source.store, target.store, {
      now: NOW,
      progress: (done, all) => {
        if (done === all)
          void source.store.db
            .updateTable('articles')
            .set({ title: 'changed' })
            .where('id', '=', 1)
            .execute();
      },
    });
    await expect(copying).rejects.toMatchObject({ code: 'error.copy_differs' });
    await source.drop();
    await target.drop();
  });
});
