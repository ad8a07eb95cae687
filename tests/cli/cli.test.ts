import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Newsroom, startNewsroom } from '../../src/demo/newsroom/index.ts';

let newsroom: Newsroom;
const folder = mkdtempSync(join(tmpdir(), 'sitrep-cli-'));

beforeAll(async () => {
  newsroom = await startNewsroom({ now: Date.now() });
});

afterAll(async () => {
  await newsroom.close();
  rmSync(folder, { recursive: true, force: true });
});

function sitrep(...words: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, ['src/cli.ts', ...words], {
    env: {
      PATH: process.env['PATH'] ?? '',
      DATABASE_URL: `file:${join(folder, 'cli.db')}`,
      FEED_ALLOW_HOSTS: newsroom.hosts.join(','),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', text => (out += text));
  child.stderr.setEncoding('utf8').on('data', text => (err += text));
  return new Promise(resolve => child.once('exit', code => resolve({ code, out, err })));
}

const feed = (key: string) => newsroom.outlets.find(outlet => outlet.key === key)?.feedUrl ?? '';

it('adds feeds, polls, and previews a digest as one JSON document', async () => {
  for (const key of ['meridian', 'tidewater', 'nordlys'])
    expect((await sitrep('feeds', 'add', feed(key), '--json')).code).toBe(0);
  const list = await sitrep('feeds', 'list', '--json');
  expect(JSON.parse(list.out)).toHaveLength(3);
  expect((await sitrep('poll', '--all', '--json')).code).toBe(0);

  const preview = JSON.parse((await sitrep('digest', 'preview', '--since', '3d', '--json')).out) as {
    stories: {
      id: number;
      headline: { text: string };
      writer: string;
      claims: {
        text: string;
        citations: { articleId: number; publisher: string; url: string; quote: string }[];
      }[];
      sources: { publisher: string; url: string; labels: string[] }[];
    }[];
    dropped: unknown[];
    tokens: object;
  };
  expect(preview.stories.length).toBeGreaterThanOrEqual(5);
  for (const story of preview.stories) {
    expect(story.writer).toBe('extractive');
    for (const { text, citations } of story.claims) {
      expect(citations.length).toBeGreaterThan(0);
      for (const citation of citations) {
        expect(citation.quote).toContain(text);
        expect(story.sources.map(source => source.url)).toContain(citation.url);
      }
    }
  }
  const [first] = preview.stories;
  const summary = JSON.parse((await sitrep('summary', '--story', String(first?.id), '--json')).out);
  expect(summary.id).toBe(first?.id);
  // Tidewater prints Meridian's text: two articles, one source.
  const wire = newsroom.articleUrl('drone-boat-cripples-tanker-in-bab-el-mandeb');
  expect((await sitrep('summary', '--url', wire)).out).toContain('single source');
}, 180_000);

it('reads one page: title, credit, publisher, language and clean text', async () => {
  const { code, out } = await sitrep(
    'article',
    newsroom.articleUrl('tanker-adrift-after-explosive-boat-strikes'),
    '--json',
  );
  expect(code).toBe(0);
  const article = JSON.parse(out);
  expect(article).toMatchObject({
    title: 'Tanker adrift after explosive boat strikes in Red Sea strait',
    publisher: 'The Harbour Gazette',
    credit: 'Meridian News Agency',
    language: 'en',
  });
  expect(article.text).toMatch(/^A remotely piloted boat/);
  expect(article.text).not.toMatch(/Source:|Advertisement|newsletter|Related stories/);
});

it('tells bad usage (2) from failure (1), in a sentence', async () => {
  expect(await sitrep('nonsense')).toMatchObject({ code: 2, out: '' });
  expect(await sitrep('feeds', 'add')).toMatchObject({
    code: 2,
    err: expect.stringContaining('feeds add URL'),
  });
  expect(await sitrep('feeds', 'test', 'http://127.0.0.1:9/feed')).toMatchObject({
    code: 1,
    err: expect.stringMatching(/web ports|private network/),
  });
});

it('backs the store up into a file that it can go on with, and refuses what cannot be copied', async () => {
  const file = join(folder, 'backup.db');
  const done = await sitrep('backup', file, '--json');
  expect(JSON.parse(done.out)).toMatchObject({ file });
  const again = await sitrep('backup', file);
  expect(again).toMatchObject({ code: 1, err: expect.stringContaining('exists already') });
  expect(await sitrep('migrate', '--to', 'mysql://nowhere')).toMatchObject({
    code: 1,
    err: expect.stringContaining('postgres://'),
  });
});
