import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { composeEdition, type ComposeDeps } from '../../src/digests/compose.ts';
import { recheckEditions } from '../../src/digests/recheck.ts';
import { articlesByIds } from '../../src/store/articles.ts';
import { type Reading, saveReading } from '../../src/store/readings.ts';
import { briefDeps } from '../briefs/support.ts';
import { report } from '../support/reports.ts';
import { describeEngines, type TestStore } from '../support/stores.ts';
import { dailyAt, type Desk, digestDesk } from './loop.ts';

const SEVEN = '2026-11-24T07:00:00Z';
const MORNING = Date.parse('2026-11-24T05:00:00Z');
const TEXT =
  'The frigate Aldan left Port Mirin on Monday with 212 sailors aboard, the Vessen navy said. Her captain, Commander Ilse Marrow, said the patrol would last six weeks. The ship carries eight anti-ship missiles and one helicopter.';

/** A posted digest of one story, and what becomes of it when its article's page changes. */
describeEngines('recheck of posted digests', open => {
  let opened: TestStore;
  let desk: Desk;
  let compose: ComposeDeps;
  let articleId: number;
  beforeEach(async () => {
    opened = await open();
    desk = digestDesk(opened.store, '2026-11-24T06:50:00Z');
    const { clock, observer } = desk.deps;
    compose = { store: opened.store, clock, observer, briefs: { ...briefDeps(opened), clock, observer } };
    desk.deps.compose = request => composeEdition(compose, request);
    const given = { guilds: ['g1'], host: 'harbour-ledger.example', at: MORNING };
    ({ articleId } = await report(opened.store.db, {
      ...given,
      title: 'Frigate Aldan leaves Port Mirin with 212 sailors',
      text: TEXT,
    }));
    await saveText(TEXT);
    await dailyAt(opened.store, SEVEN);
    await desk.tick(SEVEN);
    expect(desk.posts).toHaveLength(1);
  });
  afterEach(() => opened.drop());

  /** What reading the article's page anew brings. */
  async function saveText(text: string, change: Partial<Reading> = {}): Promise<void> {
    const { store } = opened;
    const [article] = await articlesByIds(store.db, [articleId]);
    if (!article) throw new Error('no article');
    const { title, url, publisher } = article;
    const reading: Reading = {
      title,
      text,
      textHash: createHash('sha256').update(text).digest('hex'),
      textSource: 'page',
      canonicalUrl: url,
      canonicalKey: null,
      publisher: { ...publisher, namedBy: 'page' },
      credit: null,
      author: null,
      imageUrl: null,
      publishedAt: null,
      modifiedAt: null,
      language: 'en',
      paywalled: false,
      error: null,
      nextReadAt: null,
      ...change,
    };
    const now = desk.deps.clock.now();
    await store.transaction(db => saveReading(db, articleId, reading, now));
  }

  const shownClaims = async (): Promise<string[]> => {
    const row = await opened.store.db.selectFrom('editions').select('contentJson').executeTakeFirstOrThrow();
    const { stories } = JSON.parse(row.contentJson) as {
      stories: { brief: { claims: { text: string }[] } }[];
    };
    return stories.flatMap(({ brief }) => brief.claims.map(({ text }) => text));
  };

  it('replaces what no longer stands, edits the message, and keeps the rest word for word', async () => {
    const before = await shownClaims();
    expect(before.join(' ')).toContain('212 sailors');
    await saveText(TEXT.replace('212', '186'));
    expect(await recheckEditions(compose)).toBe(1);
    await desk.tick('2026-11-24T09:00:00Z');
    const [post] = desk.posts;
    expect(post?.edits).toBe(1);
    expect(post?.payload).toContain('rewritten: ');
    const after = await shownClaims();
    expect(after.join(' ')).not.toContain('212');
    expect(after).toEqual(expect.arrayContaining(before.filter(text => !text.includes('212'))));
    expect(await recheckEditions(compose)).toBe(0);
  });

  it('leaves a digest alone when its passages only moved, or when the page is lost', async () => {
    await saveText(`Updated with a picture.\n\n${TEXT}`);
    expect(await recheckEditions(compose)).toBe(0);
    await saveText('Subscribe to read on.', { textSource: 'feed', error: 'fetch_forbidden' });
    expect(await recheckEditions(compose)).toBe(0);
    const [article] = await articlesByIds(opened.store.db, [articleId]);
    expect(article?.text).toContain('Commander Ilse Marrow');
  });

  it('withdraws a story of which nothing is left', async () => {
    await saveText('This report was withdrawn.', { title: 'Withdrawn' });
    expect(await recheckEditions(compose)).toBe(1);
    await desk.tick('2026-11-24T09:00:00Z');
    expect(desk.posts[0]?.payload).toContain('withdrawn: ');
  });

  it('has cited pages read again hours and days after they were posted, and then no more', async () => {
    const due = async () =>
      (await opened.store.db.selectFrom('articles').select('nextReadAt').executeTakeFirstOrThrow())
        .nextReadAt;
    const readings: string[] = [];
    for (let hour = 0; hour <= 200; hour++) {
      const at = new Date(Date.parse(SEVEN) + hour * 3_600_000).toISOString();
      desk.at(at);
      await recheckEditions(compose);
      if ((await due()) === null) continue;
      readings.push(at);
      await saveText(TEXT);
    }
    expect(readings).toEqual([
      '2026-11-24T09:00:00.000Z',
      '2026-11-24T15:00:00.000Z',
      '2026-11-25T07:00:00.000Z',
      '2026-11-27T07:00:00.000Z',
    ]);
  });
});
