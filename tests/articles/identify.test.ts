import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  articleIdentity,
  keyEntries,
  learnPolicy,
  matchEntries,
  sightingIdentity,
} from '../../src/articles/identify.ts';
import { publisherKeyOf, urlKey } from '../../src/articles/keys.ts';
import type { Entry } from '../../src/model.ts';
import type { IdentityPolicy } from '../../src/store/schema.ts';
import type { KnownSighting } from '../../src/store/sightings.ts';

const HOUR = 3_600_000;

const entry = (id: number, changes: Partial<Entry> = {}): Entry => ({
  guid: `tag:harbour.example,2026:${id}`,
  url: `https://harbour.example/news/${id}`,
  title: `Frigate number ${id} leaves the yard`,
  summary: `The yard said hull ${id} went to sea for the first of four trials. `.repeat(3),
  contentHtml: null,
  author: null,
  publishedAt: 1_790_000_000_000 + id * HOUR,
  updatedAt: null,
  language: null,
  categories: [],
  imageUrl: null,
  ...changes,
});

/** A feed's memory, as the store would keep it between polls. */
function reader() {
  const known = new Map<string, KnownSighting>();
  let policy: IdentityPolicy = 'guid';
  return {
    known,
    policy: () => policy,
    /** Polls a body; gives the titles of what is new. */
    poll(entries: Entry[]): string[] {
      const keyed = keyEntries(entries);
      policy = learnPolicy(policy, keyed, [...known.values()]);
      const { matched, fresh } = matchEntries(policy, keyed, [...known.values()]);
      for (const { entry: each, sighting } of matched)
        Object.assign(sighting, each.keys, { title: each.entry.title });
      for (const { entry: each, keys } of fresh) {
        const identity = sightingIdentity(keys);
        const { title, publishedAt } = each;
        known.set(identity, { identity, articleId: known.size, lastSeenAt: 0, ...keys, title, publishedAt });
      }
      return fresh.map(({ entry: each }) => each.title);
    },
  };
}

describe('an entry that is known', () => {
  const entries = [1, 2, 3, 4, 5].map(id => entry(id));
  const changeOne = (id: number, changes: Partial<Entry>) =>
    entries.map((each, index) => (index + 1 === id ? { ...each, ...changes } : each));

  it.each<[string, Entry[]]>([
    ['in another order', entries.toReversed()],
    ['without its guid', changeOne(2, { guid: null })],
    ['with another guid', changeOne(2, { guid: 'https://harbour.example/?p=2#1' })],
    ['with another title', changeOne(3, { title: 'Updated: what we know of the collision' })],
    ['with another text', changeOne(3, { summary: 'Corrected. '.repeat(30) })],
    [
      'with another title and link, as a renamed page',
      changeOne(3, { title: 'New', url: 'https://harbour.example/x' }),
    ],
    ['with another date', changeOne(3, { publishedAt: 1_795_000_000_000 })],
    [
      'with tracking in its link and no guid',
      changeOne(3, { guid: null, url: 'http://www.harbour.example/news/3/?utm_source=rss' }),
    ],
    ['with every guid changed', entries.map((each, index) => ({ ...each, guid: `new-${index}` }))],
    ['with every guid dropped', entries.map(each => ({ ...each, guid: null }))],
    [
      'with every link moved',
      entries.map(each => ({ ...each, url: each.url?.replace('harbour', 'port') ?? null })),
    ],
    ['listed twice', [...entries, ...entries]],
    [
      'with a guid and a link that change each time',
      changeOne(4, { guid: 'session-9', url: 'https://harbour.example/s/9' }),
    ],
  ])('is known %s', (_how, body) => {
    const feed = reader();
    expect(feed.poll(entries)).toHaveLength(5);
    expect(feed.poll(body)).toEqual([]);
    expect(feed.poll(entries)).toEqual([]);
  });

  it.each<[string, Partial<Entry>]>([
    ['title', { title: 'A different headline for it' }],
    ['text', { summary: 'Another text altogether, of the same report. '.repeat(5) }],
    ['nothing', {}],
  ])('is known without guid and link when its %s changes', (_what, changes) => {
    const bare = entries.map(each => ({ ...each, guid: null, url: null }));
    const feed = reader();
    expect(feed.poll(bare)).toHaveLength(5);
    expect(feed.poll(bare.map((each, index) => (index === 2 ? { ...each, ...changes } : each)))).toEqual([]);
  });

  it('is never posted again, whatever a feed does to one of its keys at a time', () => {
    const mutation = fc.record({
      at: fc.nat(9),
      what: fc.constantFrom('guid', 'no guid', 'title', 'text', 'link parameters', 'order', 'date'),
      salt: fc.nat(1_000),
    });
    fc.assert(
      fc.property(fc.array(mutation, { maxLength: 30 }), mutations => {
        const feed = reader();
        let body = Array.from({ length: 10 }, (_, id) => entry(id));
        feed.poll(body);
        for (const { at, what, salt } of mutations) {
          const changes: Record<string, (each: Entry) => Entry> = {
            guid: each => ({ ...each, guid: `g${salt}` }),
            'no guid': each => ({ ...each, guid: null }),
            title: each => ({ ...each, title: `Headline ${salt} of a report` }),
            text: each => ({ ...each, summary: `${salt} ships. `.repeat(20) }),
            'link parameters': each => ({ ...each, url: `${each.url?.split('?')[0]}?utm_campaign=${salt}` }),
            date: each => ({ ...each, publishedAt: 1_790_000_000_000 + salt }),
          };
          const change = changes[what];
          body = change
            ? body.map((each, index) => (index === at ? change(each) : each))
            : body.toSorted((a, b) => ((a.title.length * salt) % 7) - ((b.title.length * salt) % 7));
          expect(feed.poll(body)).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('an entry that is new', () => {
  it('is new when it shares only standing words with another', () => {
    const blurb =
      'Harbour Watch brings you the news of the fleet each day, from the yards and the bases. '.repeat(3);
    const feed = reader();
    expect(feed.poll([entry(1, { summary: blurb }), entry(2, { summary: blurb })])).toHaveLength(2);
    expect(feed.poll([entry(3, { summary: blurb }), entry(1, { summary: blurb })])).toHaveLength(1);
  });

  it('is new when a column keeps its title from week to week', () => {
    const column = (week: number) =>
      entry(week, { title: 'The week at sea', publishedAt: 1_790_000_000_000 + week * 7 * 24 * HOUR });
    const feed = reader();
    for (let week = 0; week < 5; week++) expect(feed.poll([column(week)])).toHaveLength(1);
  });

  it('is new when a keyless column comes out again days later', () => {
    const column = (week: number) =>
      entry(0, {
        guid: null,
        url: null,
        title: 'The week at sea',
        summary: `Week ${week} brought ${week + 3} launches. `.repeat(8),
        publishedAt: 1_790_000_000_000 + week * 7 * 24 * HOUR,
      });
    const feed = reader();
    for (let week = 0; week < 5; week++) expect(feed.poll([column(week)])).toHaveLength(1);
  });
});

describe('a feed whose keys are unfit', () => {
  it('is read by its links when one guid names several of them', () => {
    const feed = reader();
    const body = [1, 2, 3].map(id => entry(id, { guid: 'news' }));
    expect(feed.poll(body)).toHaveLength(3);
    expect(feed.policy()).toBe('url');
    expect(feed.poll(body.toReversed())).toEqual([]);
    expect(feed.poll([entry(4, { guid: 'news' }), ...body])).toEqual([entry(4).title]);
  });

  it('is read by its links when guids are positions in a list', () => {
    const stories = [
      'Minehunter joins patrol',
      'Radar site opens',
      'Treaty talks stall',
      'Pilot cadets graduate',
      'Drone order doubled',
    ];
    const story = (index: number, position: number) =>
      entry(index, {
        guid: `item-${position}`,
        title: stories[index] ?? '',
        summary: `${stories[index]} on the coast. `.repeat(8),
      });
    const feed = reader();
    feed.poll([story(2, 0), story(1, 1), story(0, 2)]);
    expect(feed.poll([story(3, 0), story(2, 1), story(1, 2)])).toEqual(['Pilot cadets graduate']);
    expect(feed.policy()).toBe('url');
    expect(feed.poll([story(4, 0), story(3, 1), story(2, 2)])).toEqual(['Drone order doubled']);
  });

  it('is read by its guids when all its entries link to one page', () => {
    const page = 'https://harbour.example/bulletins';
    const feed = reader();
    const body = [1, 2, 3].map(id => entry(id, { url: page }));
    expect(feed.poll(body)).toHaveLength(3);
    expect(feed.policy()).toBe('guid_only');
    expect(feed.poll([entry(4, { url: page }), ...body])).toHaveLength(1);
    expect(
      new Set(body.map(each => articleIdentity(7, 'guid_only', keyEntries([each])[0]?.keys ?? never()))),
    ).toHaveProperty('size', 3);
  });

  it('is read by its words when guids and links are both shared', () => {
    const feed = reader();
    const body = [1, 2, 3].map(id => entry(id, { guid: 'x', url: null }));
    expect(feed.poll(body)).toHaveLength(3);
    expect(feed.poll([...body.toReversed(), entry(4, { guid: 'x', url: null })])).toHaveLength(1);
  });

  it('takes a renamed page for the same article', () => {
    const feed = reader();
    feed.poll([entry(1), entry(2), entry(3)]);
    const renamed = entry(2, {
      url: 'https://harbour.example/news/collision-off-the-cape',
      title: 'Collision off the cape: what is known',
      summary: 'Rewritten from the first word to the last. '.repeat(6),
    });
    expect(feed.poll([entry(1), renamed, entry(3)])).toEqual([]);
    expect(feed.policy()).toBe('guid');
  });
});

describe('URL keys', () => {
  it.each([
    'https://www.harbour.example/news/7',
    'http://harbour.example/news/7/',
    'https://harbour.example:443/news/7#comments',
    'https://harbour.example/news/7?utm_source=rss&utm_medium=feed',
    'https://harbour.example/news/7?fbclid=abc&ref=rss',
    'https://harbour.example/news/7/amp/',
    'https://harbour.example/news/7?amp=1',
    'https://reader:secret@harbour.example/news/7',
    'https://harbour.example//news//7',
  ])('are the same for %s', url => {
    expect(urlKey(url)).toBe('harbour.example/news/7');
  });

  it.each([
    ['https://harbour.example/?p=7', 'https://harbour.example/?p=8'],
    ['https://harbour.example/a?id=1&page=2', 'https://harbour.example/a?id=1&page=3'],
    ['https://harbour.example/#!/7', 'https://harbour.example/#!/8'],
    ['https://harbour.example/News/7', 'https://harbour.example/news/7'],
    ['http://127.0.0.1:8001/7', 'http://127.0.0.1:8002/7'],
  ])('differ for %s and %s', (a, b) => {
    expect(urlKey(a)).not.toBe(urlKey(b));
    expect(urlKey(a)).not.toBeNull();
  });

  it('are the same for parameters in any order, and null for home pages and other schemes', () => {
    expect(urlKey('https://e.example/a?b=1&c=2')).toBe(urlKey('https://e.example/a?c=2&b=1'));
    for (const url of [
      'https://harbour.example/',
      'https://harbour.example/index.html',
      'mailto:a@b.c',
      'x',
      null,
    ])
      expect(urlKey(url)).toBeNull();
  });

  it('publishers have a key without www, with an odd port', () => {
    expect(publisherKeyOf('https://www.harbour.example/a')).toBe('harbour.example');
    expect(publisherKeyOf('http://127.0.0.1:8001/a')).toBe('127.0.0.1:8001');
  });
});

const never = (): never => {
  throw new Error('no entry');
};
