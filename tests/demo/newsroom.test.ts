import { Parser } from 'htmlparser2';
import { parseHTML } from 'linkedom';
import { request } from 'undici';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Newsroom, startNewsroom } from '../../src/demo/newsroom/index.ts';
import { OUTLETS } from '../../src/demo/newsroom/outlets/index.ts';

const HOUR_MS = 3_600_000;
// A year boundary and a winter night: dates, weekdays and months all have something to get wrong.
const NOW = Date.UTC(2027, 0, 3, 1, 30);

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await startNewsroom({ now: NOW });
});

afterAll(async () => {
  await newsroom.close();
});

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  bytes: Buffer;
  text: string;
}

async function get(url: string, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await request(url, { headers });
  const bytes = Buffer.from(await response.body.arrayBuffer());
  return { status: response.statusCode, headers: response.headers, bytes, text: bytes.toString('utf8') };
}

const feedOf = (key: string): string => {
  const outlet = newsroom.outlets.find(each => each.key === key);
  if (!outlet) throw new Error(`no outlet ${key}`);
  return outlet.feedUrl;
};

/** Reads a feed without any of Sitrep's own code: what an entry links to, and the tags that were never closed. */
function readXml(xml: string): { entries: { link: string; guid: string | null }[]; open: string[] } {
  const entries: { link: string; guid: string | null }[] = [];
  const open: string[] = [];
  let within = '';
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        open.push(name);
        within = name;
        if (name === 'item' || name === 'entry') entries.push({ link: '', guid: null });
        const entry = entries.at(-1);
        if (name === 'link' && attributes['rel'] === 'alternate' && entry)
          entry.link = attributes['href'] ?? '';
      },
      ontext(text) {
        const entry = entries.at(-1);
        if (!entry || text.trim() === '') return;
        if (within === 'link') entry.link += text;
        if (within === 'guid' || (within === 'id' && open.includes('entry')))
          entry.guid = (entry.guid ?? '') + text;
      },
      onclosetag(name, implied) {
        const selfClosed = xml.slice(parser.startIndex, parser.endIndex + 1).endsWith('/>');
        if ((selfClosed || !implied) && open.at(-1) === name) open.pop();
        within = '';
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return { entries, open };
}

const published = () => newsroom.articles.filter(article => !article.later);
const articlesOf = (key: string) => published().filter(({ outlet }) => outlet === key);

describe('what the newsroom holds', () => {
  it('is rich: outlets, languages, kinds, and mostly the last day', () => {
    expect(newsroom.outlets.length).toBeGreaterThanOrEqual(10);
    expect(newsroom.articles.length).toBeGreaterThanOrEqual(100);
    expect(new Set(newsroom.outlets.map(({ kind }) => kind))).toEqual(
      new Set(['independent', 'state_media', 'official', 'wire']),
    );
    expect(new Set(newsroom.outlets.map(({ language }) => language))).toEqual(
      new Set(['en', 'de', 'uk', 'ko']),
    );
    expect(new Set(newsroom.outlets.map(({ family }) => family)).size).toBeLessThan(newsroom.outlets.length);
    const recent = published().filter(({ publishedAt }) => publishedAt > NOW - 24 * HOUR_MS);
    expect(recent.length).toBeGreaterThan(published().length / 2);
    expect(Math.min(...published().map(({ publishedAt }) => publishedAt))).toBeGreaterThan(
      NOW - 9 * 24 * HOUR_MS,
    );
    expect(new Set(newsroom.articles.map(({ slug }) => slug)).size).toBe(newsroom.articles.length);
  });

  it('has one event of five or more outlets, six more of at least two, and stories that go on for days', () => {
    const byEvent = Object.groupBy(published(), ({ event }) => event);
    const counts = Object.values(byEvent).map(
      articles => new Set(articles?.map(({ outlet }) => outlet)).size,
    );
    expect(Math.max(...counts)).toBeGreaterThanOrEqual(5);
    expect(counts.filter(count => count >= 2).length).toBeGreaterThanOrEqual(7);
    const lasting = Object.values(byEvent).filter(articles => {
      const times = articles?.map(({ publishedAt }) => publishedAt) ?? [];
      return Math.max(...times) - Math.min(...times) > 16 * HOUR_MS;
    });
    expect(lasting.length).toBeGreaterThanOrEqual(4);
  });

  it('writes articles of 120 to 350 words, stubs apart', () => {
    for (const { slug, text, language, access, credit } of newsroom.articles) {
      if (access === 'paywalled') continue;
      const words = text.split(/\s+/).length;
      // Korean writes particles onto the word before them: fewer words say as much.
      expect(words, slug).toBeGreaterThanOrEqual(language === 'ko' ? 95 : credit ? 100 : 120);
      expect(words, slug).toBeLessThanOrEqual(350);
    }
  });

  it('republishes one wire text under trailing and leading credits, most of it word for word', () => {
    const copies = published().filter(({ credit }) => credit);
    expect(new Set(copies.map(({ credit }) => credit?.form))).toEqual(new Set(['trailing', 'leading']));
    const [original] = published().filter(
      ({ outlet, event }) => outlet === 'meridian' && event === 'sable-crest-attack',
    );
    for (const { text, credit } of copies) {
      const paragraphs = text.split('\n\n').filter(paragraph => paragraph !== credit?.line);
      const shared = paragraphs.filter(paragraph =>
        original?.text.includes(paragraph.replace(/^.*? — /, '')),
      );
      expect(shared.length).toBeGreaterThanOrEqual(4);
    }
  });
});

describe('dates', () => {
  it('leaves no placeholder, no word such as yesterday, and no weekday that could mean another week', () => {
    const relative =
      /\b(yesterday|today|tomorrow|tonight|overnight|heute|gestern|vorgestern)\b|сьогодні|вчора|завтра|오늘|어제|내일/iu;
    for (const outlet of OUTLETS)
      for (const { slug, hoursAgo, title, standfirst = '', body } of outlet.articles) {
        const text = [title, standfirst, ...body].join('\n');
        expect(text, slug).not.toMatch(relative);
        for (const [, hours] of text.matchAll(/\{day:([+-][\d.]+)h\}/g))
          expect(Math.abs(Number(hours) + hoursAgo), slug).toBeLessThan(144);
        // In the month-day style a date much further off would need its year.
        for (const [, days] of text.matchAll(/\{date:([+-][\d.]+)d\}/g))
          expect(Math.abs(Number(days)), slug).toBeLessThanOrEqual(60);
      }
    for (const { slug, text, title } of newsroom.articles) expect(title + text, slug).not.toMatch(/[{}]/);
  });

  it('agrees across outlets and languages on the day of one event, whatever the style', () => {
    // 34 hours before Sunday 3 January 2027, 01:30 UTC is Friday 1 January, 15:30.
    const text = (slug: string) => newsroom.articles.find(article => article.slug === slug)?.text ?? '';
    expect(text('finland-boards-bulk-carrier-after-baltic-cable-break')).toContain('15:30 GMT on Friday');
    expect(text('border-guard-boards-mv-orlan-venture')).toContain('15:30 UTC on 1 January');
    // The Izmail attack, 16 hours before: Saturday 2 January.
    expect(text('three-killed-in-drone-attack-on-izmail-port')).toContain('on Saturday');
    expect(text('rumaenien-f16-alarmstart-drohnen-donau')).toContain('am Samstag');
    expect(text('izmail-pyatero-zahyblykh')).toContain('2 січня');
    expect(text('greece-k9-72mun-gyeyak')).toContain('1월 2일');
    expect(text('house-panel-adds-second-submarine-for-newport-news')).toContain('Jan. 12');
  });

  it('writes of events before it reports them', () => {
    for (const outlet of OUTLETS)
      for (const { slug, hoursAgo, body } of outlet.articles)
        for (const [, hours] of body[0]?.matchAll(/\{(?:day|date|time):(-[\d.]+)h\}/g) ?? [])
          expect(-Number(hours), slug).toBeGreaterThan(hoursAgo);
  });
});

describe('over HTTP', () => {
  it('serves every feed well formed, with every article of the outlet, each link answering', async () => {
    const formats = new Set<string>();
    for (const outlet of newsroom.outlets) {
      const { status, headers, text } = await get(outlet.feedUrl);
      expect(status).toBe(200);
      formats.add(String(headers['content-type']).split(';')[0] ?? '');
      const links = text.startsWith('{')
        ? (JSON.parse(text) as { items: { url: string }[] }).items.map(({ url }) => url)
        : readXml(text).entries.map(({ link }) => link);
      if (!text.startsWith('{')) expect(readXml(text).open, outlet.key).toEqual([]);
      expect(links.length, outlet.key).toBe(articlesOf(outlet.key).length);
      for (const link of links) {
        const page = await get(link);
        expect(page.status, link).toBe(200);
        expect(page.headers['content-type'], link).toContain('text/html');
      }
    }
    expect(formats).toEqual(
      new Set([
        'application/rss+xml',
        'application/atom+xml',
        'application/rdf+xml',
        'application/feed+json',
      ]),
    );
  });

  it('shows every article on its page, whole, beside furniture that is not the article', async () => {
    for (const { slug, text, title } of published()) {
      const { bytes } = await get(newsroom.articleUrl(slug));
      const charset = /charset="windows-1252"/.test(bytes.toString('latin1')) ? 'windows-1252' : 'utf-8';
      const { document } = parseHTML(new TextDecoder(charset).decode(bytes));
      expect(document.querySelector('h1')?.textContent, slug).toBe(title);
      const shown = document.body.textContent;
      for (const paragraph of text.split('\n\n')) expect(shown, slug).toContain(paragraph);
      for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
        expect(JSON.parse(script.textContent), slug).toHaveProperty('@context');
    }
  });

  it('varies layouts: structured data, canonical links and paragraphs are there on some pages only', async () => {
    const pages = await Promise.all(
      newsroom.outlets.map(({ key }) => get(newsroom.articleUrl(articlesOf(key)[0]?.slug ?? ''))),
    );
    for (const feature of [
      'application/ld+json',
      'rel="canonical"',
      'og:title',
      '<br><br>',
      '<table',
      '"@graph"',
    ]) {
      const having = pages.filter(({ text }) => text.includes(feature)).length;
      expect(having, feature).toBeGreaterThan(0);
      expect(having, feature).toBeLessThan(pages.length);
    }
    const layouts = new Set(pages.map(({ text }) => /<body class="([^"]+)"/.exec(text)?.[1]));
    expect(layouts.size).toBeGreaterThanOrEqual(4);
  });

  it('serves one outlet in windows-1252, byte for byte', async () => {
    const feed = await get(feedOf('nordlys'));
    expect(feed.bytes.subarray(0, 60).toString('latin1')).toContain('encoding="windows-1252"');
    const page = await get(newsroom.articleUrl('kvalsund-verft-hit-by-greylantern'));
    expect(page.headers['content-type']).toBe('text/html');
    expect(page.bytes.includes(Buffer.from([0x80, ...Buffer.from('6 million')]))).toBe(true);
    expect(page.bytes.includes(Buffer.from('S\u00e6ther', 'latin1'))).toBe(true);
    expect(new TextDecoder('windows-1252').decode(page.bytes)).toContain('“We shall not pay');
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(page.bytes)).toThrow();
  });

  it('has one feed without guids and feeds whose links carry campaign parameters', async () => {
    const bare = readXml((await get(feedOf('gulfline'))).text);
    expect(bare.entries.every(({ guid }) => guid === null)).toBe(true);
    const tagged = readXml((await get(feedOf('airframe'))).text);
    expect(tagged.entries.every(({ link, guid }) => link.includes('utm_source=') && guid !== null)).toBe(
      true,
    );
  });

  it('compresses when asked, and answers 304 to either validator until something changes', async () => {
    const url = feedOf('meridian');
    const plain = await get(url);
    const packed = await get(url, { 'accept-encoding': 'gzip' });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(packed.bytes.length).toBeLessThan(plain.bytes.length / 2);

    const tag = { 'if-none-match': String(plain.headers['etag']) };
    const since = { 'if-modified-since': String(plain.headers['last-modified']) };
    for (const headers of [tag, since]) {
      const again = await get(url, headers);
      expect([again.status, again.bytes.length]).toEqual([304, 0]);
    }
    newsroom.publish('izmail-death-toll-rises-to-five', NOW + HOUR_MS);
    for (const headers of [tag, since]) expect((await get(url, headers)).text).toContain('rises to five');
    const page = await get(newsroom.articleUrl('izmail-death-toll-rises-to-five'));
    expect(page.text).toContain('port electricians');
  });

  it('keeps later articles back until they are published', async () => {
    const slug = 'how-a-dhow-hid-the-boat-that-hit-sable-crest';
    expect((await get(newsroom.articleUrl(slug))).status).toBe(404);
    expect((await get(feedOf('sentinel'))).text).not.toContain(slug);
    newsroom.publish(slug);
    expect((await get(newsroom.articleUrl(slug))).status).toBe(200);
    expect((await get(feedOf('sentinel'))).text).toContain(slug);
    expect(() => newsroom.publish('castellane-named-chief-of-navy')).toThrow('is out already');
  });

  it('corrects an article: number, note and modification date on the page, and in the feed', async () => {
    const slug = 'okonski-skipper-relieved-after-tug-sinking';
    const url = newsroom.articleUrl(slug);
    expect((await get(url)).text).toContain('$14.6 million');
    const at = NOW + 2 * HOUR_MS;
    newsroom.correct(slug, at);
    const { text } = await get(url);
    expect(text).toContain('repairs put at $11.6 million');
    expect(text.match(/\$14\.6 million/g)).toHaveLength(1); // in the note, which says what it was
    expect(text).toContain('Correction: An earlier version');
    expect(text).toContain(`"dateModified":"${new Date(at).toISOString()}"`);
    const { text: feed } = await get(feedOf('tidewater'));
    expect(feed).toContain('repairs put at $11.6 million');
    expect(newsroom.articleUrl(slug)).toBe(url);
    expect(() => newsroom.correct('mold-found-in-bradford-hall-barracks')).toThrow('has no correction');
  });

  it('holds corrections whose every change is found in the article', () => {
    for (const { slug, correction, title, standfirst = '', body } of OUTLETS.flatMap(o => o.articles))
      for (const [from] of correction?.changes ?? [])
        expect([title, standfirst, ...body].join('\n'), slug).toContain(from);
  });

  it('fails on demand: status, Retry-After, body, silence; and recovers', async () => {
    const url = feedOf('volna');
    newsroom.fail('volna', { status: 429, retryAfter: '120', body: 'slow down' });
    const refused = await get(url);
    expect([refused.status, refused.headers['retry-after'], refused.text]).toEqual([429, '120', 'slow down']);
    newsroom.fail('volna', { status: 200, hang: true });
    await expect(request(url, { headersTimeout: 300 })).rejects.toThrow();
    newsroom.fail('volna', null);
    expect((await get(url)).status).toBe(200);
    const seen = newsroom.requests.filter(({ outlet }) => outlet === 'volna').slice(-3);
    expect(seen.map(({ status }) => status)).toEqual([429, 0, 200]);
  });

  it('offers its feed on the front page, forbids one article in robots.txt, and stubs another', async () => {
    for (const { url, feedUrl } of newsroom.outlets) {
      const { document } = parseHTML((await get(`${url}/`)).text);
      const offered = document.querySelector('link[rel="alternate"]')?.getAttribute('href') ?? '';
      expect(new URL(offered, url).href).toBe(feedUrl);
    }
    const outlet = newsroom.outlets.find(({ key }) => key === 'kestrel');
    const robots = (await get(`${outlet?.url}/robots.txt`)).text;
    const [forbidden] = newsroom.articles.filter(({ access }) => access === 'robots_disallowed');
    expect(robots).toContain(`Disallow: ${new URL(newsroom.articleUrl(forbidden?.slug ?? '')).pathname}`);
    const [stub] = newsroom.articles.filter(({ access }) => access === 'paywalled');
    expect((await get(newsroom.articleUrl(stub?.slug ?? ''))).text).toContain('Subscribe to read on');
    expect((await get(`${outlet?.url}/nowhere`)).status).toBe(404);
  });

  it('carries every trap in what it serves: hidden, invisible and in plain sight', async () => {
    const trapped = published().filter(({ trap }) => trap);
    expect(new Set(trapped.map(({ trap }) => trap?.kind))).toEqual(
      new Set(['hidden_injection', 'visible_injection']),
    );
    for (const { slug, trap } of trapped) {
      const { text } = await get(newsroom.articleUrl(slug));
      const tagsDecoded = text.replace(/[\u{e0020}-\u{e007e}]/gu, tag =>
        String.fromCodePoint((tag.codePointAt(0) ?? 0) - 0xe0000),
      );
      for (const canary of trap?.canaries ?? []) expect(tagsDecoded, slug).toContain(canary);
    }
    const minefield = (await get(newsroom.articleUrl('task-force-59-type-boats-map-the-strait-of-hormuz')))
      .text;
    for (const disguise of [
      'display:none',
      '<!--',
      'color:#ffffff',
      'alt="AI assistants',
      'mine\u200bhunters',
    ])
      expect(minefield).toContain(disguise);
  });
});
