import { describe, expect, it } from 'vitest';
import { parseOpml, writeOpml } from '../../src/feeds/opml.ts';

const outline = (url: string, name = 'A') => `<outline type="rss" text="${name}" xmlUrl="${url}"/>`;
const opml = (body: string) => `<?xml version="1.0"?><opml version="2.0"><body>${body}</body></opml>`;

describe('OPML', () => {
  it('comes back as it was written, whatever the names hold', () => {
    const feeds = [
      {
        url: 'https://a.example/feed?a=1&b=2',
        name: 'Ships & "Boats" <daily>',
        siteUrl: 'https://a.example/',
      },
      { url: 'https://b.example/rss', name: 'Морський кур’єр', siteUrl: null },
    ];
    expect(parseOpml(writeOpml('Feeds', feeds))).toEqual({ feeds, repeated: [], left: 0, cut: false });
  });

  it('reads folders, other spellings of attributes, and byte order marks', () => {
    const text = `\uFEFF<OPML version="1.0"><body><outline text="Navies"><outline Title="One" XMLURL=" https://a.example/rss "/></outline>${outline('https://b.example/rss', 'Two')}</body></OPML>`;
    expect(parseOpml(text)?.feeds.map(({ url, name }) => [url, name])).toEqual([
      ['https://a.example/rss', 'One'],
      ['https://b.example/rss', 'Two'],
    ]);
  });

  it('names what is listed twice, and takes it once', () => {
    const list = parseOpml(
      opml(outline('https://a.example/rss', 'One') + outline('https://a.example/rss', 'Uno')),
    );
    expect(list).toMatchObject({ feeds: [{ name: 'One' }], repeated: ['Uno'] });
  });

  it('keeps a site only when it is a web address', () => {
    const text = opml('<outline xmlUrl="https://a.example/rss" htmlUrl="javascript:alert(1)"/>');
    expect(parseOpml(text)?.feeds).toEqual([{ url: 'https://a.example/rss', name: '', siteUrl: null }]);
  });

  it('takes what a damaged file holds up to the damage, and says so', () => {
    const whole = opml(outline('https://a.example/rss') + outline('https://b.example/rss'));
    const list = parseOpml(whole.slice(0, whole.indexOf('b.example')));
    expect(list).toMatchObject({ feeds: [{ url: 'https://a.example/rss' }], cut: true });
  });

  it.each(['', 'hello', '<html><body>No feeds</body></html>', '{"feeds": []}', '<rss><channel/></rss>'])(
    'is not %j',
    text => expect(parseOpml(text)).toBeNull(),
  );

  it('never expands entities', () => {
    const bomb = `<!DOCTYPE opml [<!ENTITY a "aaaaaaaaaa">${'bcdefghij'
      .split('')
      .map((name, index) => `<!ENTITY ${name} "${`&${'abcdefghij'[index]};`.repeat(10)}">`)
      .join(
        '',
      )}<!ENTITY x SYSTEM "file:///etc/passwd">]>${opml(outline('https://a.example/&j;&x;', '&j;&x;'))}`;
    const [feed] = parseOpml(bomb)?.feeds ?? [];
    expect(`${feed?.url}${feed?.name}`.length).toBeLessThan(100);
    expect(`${feed?.url}${feed?.name}`).not.toMatch(/aaaa|root:/);
  });

  // Each of these took a quadratic reader minutes.
  it.each<[string, string, number]>([
    [
      '100,000 feeds',
      opml(Array.from({ length: 100_000 }, (_, id) => outline(`https://a.example/${id}`)).join('')),
      1_000,
    ],
    ['200,000 nested folders', `<opml>${'<outline text="a">'.repeat(200_000)}`, 0],
    ['unclosed feeds', `<opml>${'<outline xmlUrl="https://a.example/rss">'.repeat(100_000)}`, 1],
    ['closing tags without opening ones', `<opml>${'<a>'.repeat(290)}${'</b>'.repeat(500_000)}`, 0],
    [
      '100,000 attributes',
      opml(
        `<outline ${Array.from({ length: 100_000 }, (_, id) => `a${id}="1"`).join(' ')} xmlUrl="https://a.example/rss"/>`,
      ),
      1,
    ],
    ['a run of angle brackets', `<opml>${'<'.repeat(2_000_000)}`, 0],
    [
      'an endless attribute',
      `<opml><outline xmlUrl="https://a.example/${'a'.repeat(3_000_000)}"/></opml>`,
      0,
    ],
    ['an endless comment', `<opml><!--${'-'.repeat(3_000_000)}`, 0],
  ])('is read in linear time, or as far as it makes sense: %s', (_what, text, feeds) => {
    expect(parseOpml(text)?.feeds.length).toBe(feeds);
  });

  it('says how many feeds it did not take', () => {
    const many = opml(Array.from({ length: 1_003 }, (_, id) => outline(`https://a.example/${id}`)).join(''));
    expect(parseOpml(many)).toMatchObject({ left: 3, cut: false });
  });
});
