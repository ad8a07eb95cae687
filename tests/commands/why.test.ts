import { expect, it, onTestFinished } from 'vitest';
import { traceReply } from '../../commands/why.ts';
import { readDue } from '../../src/articles/read.ts';
import { renderReply } from '../../src/console/render.ts';
import { traceUrl } from '../../src/digests/trace.ts';
import { addFeed, editFeed, pauseFeed } from '../../src/feeds/manage.ts';
import { createGrouper } from '../../src/stories/group.ts';
import { deliveriesOf, updateDelivery } from '../../src/store/deliveries.ts';
import { reserveEdition } from '../../src/store/editions.ts';
import { storiesOfAudience } from '../../src/store/stories.ts';
import { DEFENCE_AT } from '../../src/stories/relevance.ts';
import { desk, HOUR, type Item, NOON, rss } from '../support/feeds.ts';
import { readingDeps } from '../support/reading.ts';
import { describeEngines } from '../support/stores.ts';
import { serve } from '../support/web.ts';

const actor = { id: 'm', name: 'Moderator' };

const FRIGATE =
  'The navy said on Tuesday that the frigate fired two cruise missiles at a target ship in the Baltic Sea. ' +
  'Both missiles hit, the ministry said, and the exercise ended without injuries. ' +
  'The frigate then returned to its base with two other warships of the squadron.';

describeEngines('what became of an article', open => {
  async function start() {
    const { store, drop } = await open();
    onTestFinished(drop);
    const room = desk(store);
    const pages: Record<string, string | number> = {};
    const site = await serve((request, response) => {
      const page = pages[request.path];
      if (request.path === '/robots.txt')
        return response.writeHead(typeof pages['robots'] === 'string' ? 200 : 404).end(pages['robots']);
      if (typeof page === 'string') return response.setHeader('content-type', 'text/html').end(page);
      if (request.path.startsWith('/news')) return response.writeHead(page ?? 404).end();
      return response.end(rss(site.url, items));
    });
    const items: Item[] = [
      { id: 1, title: 'Frigate fires cruise missiles in the Baltic', text: FRIGATE },
      {
        id: 2,
        title: 'A cake for Sunday',
        text: 'Take flour, eggs and sugar, and bake it for an hour. '.repeat(4),
      },
    ];
    const reading = readingDeps(room);
    const grouper = createGrouper({ store, clock: room.clock, observer: room.observer });
    const gather = async () => {
      await readDue(reading);
      await grouper.run();
    };
    const add = (guildId: string, path = '/feed', name = 'Harbour Watch') =>
      addFeed(room.deps, { guildId, url: `${site.url}${path}`, name, actor });
    const trace = (guildId: string, path: string) =>
      traceUrl(store.db, guildId, `${site.url}${path}`, room.clock.now());
    const told = async (guildId: string, path: string) => {
      const reader = { guildId, locale: 'en', now: room.clock.now() };
      const reply = traceReply(await trace(guildId, path), `${site.url}${path}`, reader);
      return renderReply(reply, { width: 10_000, colour: false, locale: 'en', now: reader.now });
    };
    const on = (guildId: string) => ({ guildId, reference: 'Harbour Watch', actor });
    return { ...room, site, items, pages, gather, add, trace, told, on };
  }

  it('tells each stage: seen, read, judged with its words, grouped', async () => {
    const { add, gather, told, trace } = await start();
    await add('g1');
    expect(await told('g1', '/news/1')).toMatch(/Seen in Harbour Watch.*\n.*page is not read yet/);
    await gather();
    const answer = await told('g1', '/news/1?utm_source=mail');
    expect(answer).toMatch(/Seen in Harbour Watch/);
    expect(answer).toMatch(/the feed's own text, \d+ characters.*nothing at that address/);
    expect(answer).toMatch(/Counts as defence \(\d+ of 100\)\. Words for it: .*(frigate|missile)/);
    expect(answer).toMatch(/In story #\d+, with 1 article from 1 source/);
    expect(answer).toMatch(/No digest of this server/);
    expect(await trace('g1', '/news/1')).toMatchObject({
      kind: 'known',
      reading: { textSource: 'feed', readError: 'fetch_not_found' },
      story: { articles: 1 },
      editions: [],
    });
  });

  it('says that robots.txt forbids the page', async () => {
    const { add, gather, told, pages } = await start();
    pages['robots'] = 'User-agent: *\nDisallow: /news';
    await add('g1');
    await gather();
    expect(await told('g1', '/news/1')).toMatch(/robots\.txt forbids/);
  });

  it('says what keeps an article out, and how to have it in: digests then take it', async () => {
    const { add, gather, told, deps, on, store } = await start();
    await add('g1');
    await add('g2');
    await gather();
    expect(await told('g1', '/news/2')).toMatch(/Does not count as defence.*everything_counts:true/);
    await editFeed(deps, { ...on('g1'), edit: { filters: { everythingCounts: true } } });
    expect(await told('g1', '/news/2')).toMatch(/“everything counts”/);
    const relevance = async (guildId: string) =>
      (await storiesOfAudience(store.db, { guildId, fromAt: 0, toAt: NOON + HOUR, by: 'seen' })).filter(
        story => story.relevance >= DEFENCE_AT,
      ).length;
    expect([await relevance('g1'), await relevance('g2')]).toEqual([2, 1]);
    await editFeed(deps, { ...on('g1'), edit: { filters: { exclude: ['frigate'], include: [] } } });
    expect(await told('g1', '/news/1')).toMatch(
      /excluded word “frigate”.*[\s\S]*Nothing of it is shown here/,
    );
    await editFeed(deps, { ...on('g1'), edit: { filters: { exclude: [], include: ['submarine'] } } });
    expect(await told('g1', '/news/1')).toMatch(/none of the words submarine/);
    await pauseFeed(deps, on('g1'));
    expect(await told('g1', '/news/1')).toMatch(/that feed is paused/);
  });

  it('tells nothing of what only other servers read, and the same as of what nobody ever saw', async () => {
    const { add, gather, trace, told, items } = await start();
    await add('g2', '/feed', 'Private name');
    await add('g1', '/other', 'Own feed');
    items.push({ id: 3, title: 'Submarine leaves' });
    await gather();
    const stripped = async (path: string) => JSON.stringify(await trace('g3', path)).replaceAll(path, '');
    expect(await stripped('/news/1')).toBe(await stripped('/news/99'));
    expect(await trace('g3', '/feed')).toEqual({ kind: 'unknown', near: [] });
    expect(await told('g3', '/news/1')).toMatch(
      /No feed of this server has brought.*\s+.*To have articles from there: \/feeds add/,
    );
    const own = await trace('g1', '/news/1');
    expect(own).toMatchObject({ kind: 'known', sightings: [{ name: 'Own feed' }] });
    expect(JSON.stringify(own)).not.toContain('Private name');
    expect(await told('g1', '/news/99')).toMatch(/Feeds of that site that this server reads:\n*.*Own feed/);
    expect(await told('g1', '/other')).toContain('the address of a feed that this server reads');
  });

  it('says that a text is a copy, and of what', async () => {
    const { add, gather, told, items } = await start();
    const text = `${FRIGATE} ${FRIGATE.replaceAll('frigate', 'corvette')}`;
    items.splice(
      0,
      2,
      { id: 1, title: 'Frigate fires cruise missiles in the Baltic', text },
      { id: 4, title: 'Frigate fires cruise missiles in Baltic Sea', text },
    );
    await add('g1');
    await gather();
    const answers = [await told('g1', '/news/1'), await told('g1', '/news/4')];
    expect(answers.filter(answer => /copy: it counts as one source with/.test(answer))).toHaveLength(1);
    expect(answers.filter(answer => /source of its own/.test(answer))).toHaveLength(1);
  });

  it('lists the digests that showed its story, with their messages, and no other server’s', async () => {
    const { add, gather, told, trace, store } = await start();
    await add('g1');
    await add('g2');
    await gather();
    const known = await trace('g1', '/news/1');
    if (known.kind !== 'known' || !known.story) throw new Error('no story');
    const storyId = known.story.id;
    const claim = {
      text: 'The frigate fired.',
      kind: 'fact' as const,
      citations: [{ articleId: known.article.id, quote: 'q', start: 0 }],
    };
    const tokens = { input: 0, cached: 0, output: 0 };
    const brief = {
      storyId,
      language: 'en',
      writer: 'llm' as const,
      headline: claim,
      claims: [claim],
      conflicts: [],
      dropped: [],
      tokens,
    };
    const story = {
      storyId,
      brief,
      sources: [],
      topics: [],
      independentSources: 1,
      firstAt: 0,
      lastAt: 0,
      newClaims: null,
    };
    for (const guildId of ['g1', 'g2']) {
      const edition = await store.transaction(db =>
        reserveEdition(db, {
          guildId,
          scheduleId: null,
          scheduleKey: `guild:${guildId}`,
          slot: 's',
          channelId: '77',
          code: `CODE${guildId}`,
          state: 'sent',
          createdAt: NOON,
          dueAt: NOON,
          content: {
            code: `CODE${guildId}`,
            zone: 'UTC',
            fromAt: 0,
            toAt: NOON,
            stories: [story],
            omitted: 0,
            dropped: [],
            tokens,
          } as never,
          messages: [
            { payload: '{}', nonce: 'n', channelId: '77', forum: null, threadTitle: null, announce: 'no' },
          ],
        }),
      );
      const [delivery] = await deliveriesOf(store.db, edition?.id ?? 0);
      await updateDelivery(store.db, delivery?.id ?? 0, { state: 'sent', messageId: '88' }, NOON);
    }
    const answer = await told('g1', '/news/1');
    expect(answer).toMatch(
      /Digest CODEg1 in #77 .* quotes this article: sent \(https:\/\/discord\.com\/channels\/g1\/77\/88\)/,
    );
    expect(answer).not.toContain('CODEg2');
  });

  it('refuses what is no web address, in a sentence', async () => {
    const { store } = await start();
    await expect(traceUrl(store.db, 'g1', 'not an address', NOON)).rejects.toMatchObject({
      code: 'error.fetch_bad_url',
    });
  });
});
