import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Desk, search, type Thrift, UNPRUNED } from '../src/answers/retrieve.ts';
import { LOCAL_GUILD } from '../src/model.ts';
import { openStore, type Store } from '../src/store/database.ts';
import { findPrograms, startPostgres } from '../tests/support/postgres.ts';
import { type Bench, type Figure, figure } from './frame.ts';
import { type Archive, fillArchive } from './support/archive.ts';
import { rawSearchOf } from './support/rawSearch.ts';

const RAW_EVERY = 6;
const P95_MS = new Map([
  [100_000, 40],
  [1_000_000, 120],
]);

/** Natural questions over a growing archive on both engines, with what the search leaves out and without. */
async function run({ full, progress }: Parameters<Bench['run']>[0]): Promise<Figure[]> {
  const sizes = full ? [10_000, 100_000, 1_000_000] : [10_000, 100_000];
  const figures: Figure[] = [];
  for (const size of sizes) figures.push(...(await onSqlite(size, progress)));
  const programs = findPrograms();
  if (programs === null) return figures;
  const server = await startPostgres(programs);
  try {
    for (const size of sizes) figures.push(...(await onPostgres(server.url, size, progress)));
  } finally {
    await server.stop();
  }
  return figures;
}

async function onSqlite(size: number, progress: (text: string) => void): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-search-'));
  const store = await openStore(`file:${join(folder, 'bench.db')}`);
  try {
    return await measure('SQLite', store, size, progress);
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function onPostgres(server: string, size: number, progress: (text: string) => void): Promise<Figure[]> {
  const admin = await openStore(server);
  const name = `search_${size}`;
  await admin.db.schema.createSchema(name).execute();
  await admin.close();
  const url = new URL(server);
  url.searchParams.set('options', `-c search_path=${name}`);
  const store = await openStore(url.href);
  try {
    return await measure('PostgreSQL', store, size, progress);
  } finally {
    await store.close();
  }
}

async function measure(
  engine: string,
  store: Store,
  size: number,
  progress: (text: string) => void,
): Promise<Figure[]> {
  const archive = await fillArchive(store, size, text => progress(`${engine}: ${text}`));
  progress(`${engine}: ${size.toLocaleString('en-GB')} articles, asking`);
  const label = `${engine}, ${size.toLocaleString('en-GB')} articles`;
  await askAll(store, archive);
  const thrifty = await askAll(store, archive);
  const unpruned = await askAll(store, archive, UNPRUNED);
  progress(`${engine}: the engine’s own search`);
  const raw = await askRaw(store, archive);
  const bound = P95_MS.get(size);
  return [
    figure(`${label}: p50`, 'ms', [thrifty.p50]),
    figure(`${label}: p95`, 'ms', [thrifty.p95], bound === undefined ? undefined : { atMost: bound }, {
      series: `search, ${engine}`,
      size,
    }),
    figure(`${label}: p95 unpruned`, 'ms', [unpruned.p95]),
    figure(`${label}: p95 of the engine’s own search`, 'ms', [raw.p95]),
    figure(`${label}: hits@5`, '', [thrifty.hits]),
    figure(`${label}: hits@5 of the engine’s own search`, '', [raw.hits]),
    figure(`${label}: hits@5 unpruned`, '', [unpruned.hits]),
    figure(`${label}: hits@5 lost by pruning`, '', [unpruned.hits - thrifty.hits], { atMost: 0.01 }),
  ];
}

interface Asked {
  p50: number;
  p95: number;
  hits: number;
}

async function askAll(store: Store, archive: Archive, thrift?: Thrift): Promise<Asked> {
  const desk: Desk = { board: null };
  return ask(archive, archive.questions, async (text, now) => {
    const request = { guildId: LOCAL_GUILD, text, now, zone: 'UTC', limit: 5 };
    return (await search(store.db, request, desk, thrift)).hits.map(({ articleId }) => articleId);
  });
}

/** Of the engine's own search some questions tell enough: each takes long. */
async function askRaw(store: Store, archive: Archive): Promise<Asked> {
  const raw = await rawSearchOf(store);
  return ask(
    archive,
    archive.questions.filter((_, at) => at % RAW_EVERY === 0),
    text => raw.find(text),
  );
}

async function ask(
  { needles }: Archive,
  questions: Archive['questions'],
  find: (text: string, now: number) => Promise<number[]>,
): Promise<Asked> {
  const times: number[] = [];
  let hits = 0;
  for (const { question, relevant, askedAt } of questions) {
    const began = performance.now();
    const found = await find(question, askedAt);
    times.push(performance.now() - began);
    if (found.some(id => relevant.includes(needles.get(id) ?? ''))) hits++;
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
  return { p50: at(0.5), p95: at(0.95), hits: hits / questions.length };
}

export const searchBench: Bench = {
  name: 'search',
  about:
    'Natural questions, common words included, over 10,000 and 100,000 articles (--full: a million) on both engines; what is found with and without leaving common words out, and by the engine’s own search (every sixth question).',
  run,
};
