import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../../src/feeds/parse/index.ts';

/** Valid feeds of every dialect, damaged at random: nothing crashes, whole entries stay, and loss is told. */

const COUNT = 4;
const NUMBERS = Array.from({ length: COUNT }, (_, at) => at + 1);
const words = (id: number) => `The tender <b>${id}</b> left quay &amp; mole ${id} before dawn.`;
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const rssItem = (id: number) =>
  `<item><title>Quay report ${id}</title><link>https://quay.example/${id}</link><guid isPermaLink="false">q-${id}</guid><pubDate>Tue, 0${id} Mar 2026 10:00:00 GMT</pubDate><description>${escaped(words(id))}</description><content:encoded><![CDATA[<p>${words(id)}</p>]]></content:encoded></item>`;
const oldItem = (id: number) =>
  `<item>\n<title>Quay report ${id}</title>\n<link>https://quay.example/${id}</link>\n<description>${escaped(words(id))}</description>\n</item>\n`;
const rdfItem = (id: number) =>
  `<item rdf:about="https://quay.example/${id}"><title>Quay report ${id}</title><link>https://quay.example/${id}</link><dc:date>2026-03-0${id}T10:00:00Z</dc:date></item>`;
const atomEntry = (id: number) =>
  `<entry><title>Quay report ${id}</title><link href="https://quay.example/${id}"/><id>tag:quay.example,2026:${id}</id><updated>2026-03-0${id}T10:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${words(id)}</p></div></content></entry>`;
const prefixedEntry = (id: number) =>
  atomEntry(id).replace(/<(\/?)(entry|title|link|id|updated|content)\b/g, '<$1q:$2');
const jsonItem = (id: number) =>
  JSON.stringify({
    id: `q-${id}`,
    url: `https://quay.example/${id}`,
    title: `Quay report ${id}`,
    content_html: words(id),
  });

const DIALECTS: Record<string, { text: string; item: (id: number) => string }> = {
  rss2: {
    text: `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Quay</title><link>https://quay.example/</link>${NUMBERS.map(rssItem).join('')}</channel></rss>`,
    item: rssItem,
  },
  rss091: {
    text: `<?xml version="1.0"?>\n<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">\n<rss version="0.91"><channel>\n<title>Quay</title><link>https://quay.example/</link><description>Reports</description><language>en</language><image><title>Quay</title><url>https://quay.example/i.gif</url><link>https://quay.example/</link></image><skipHours><hour>1</hour></skipHours>\n${NUMBERS.map(oldItem).join('')}<textinput><title>Search</title><link>https://quay.example/s</link></textinput></channel></rss>`,
    item: oldItem,
  },
  rdf: {
    text: `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://quay.example/"><title>Quay</title><items><rdf:Seq>${NUMBERS.map(id => `<rdf:li resource="https://quay.example/${id}"/>`).join('')}</rdf:Seq></items></channel>${NUMBERS.map(rdfItem).join('')}</rdf:RDF>`,
    item: rdfItem,
  },
  atom: {
    text: `<feed xmlns="http://www.w3.org/2005/Atom"><title>Quay</title>${NUMBERS.map(atomEntry).join('')}</feed>`,
    item: atomEntry,
  },
  'atom with an undeclared prefix': {
    text: `<q:feed><q:title>Quay</q:title>${NUMBERS.map(prefixedEntry).join('')}</q:feed>`,
    item: prefixedEntry,
  },
  json: {
    text: `{"version":"https://jsonfeed.org/version/1.1","title":"Quay","items":[${NUMBERS.map(jsonItem).join(',')}]}`,
    item: jsonItem,
  },
};

const parse = (body: Uint8Array) =>
  parseFeed(body, { url: 'https://quay.example/feed', contentType: null, now: Date.UTC(2026, 3, 1) });
const parseText = (text: string) => parse(new TextEncoder().encode(text));
const titles = (parsed: ReturnType<typeof parse>) =>
  parsed.ok ? parsed.feed.entries.map(entry => entry.title) : [];

describe.each(Object.entries(DIALECTS))('%s', (name, { text, item }) => {
  it('gives every entry when it is whole', () => {
    expect(titles(parseText(text))).toEqual(NUMBERS.map(id => `Quay report ${id}`));
  });

  it('cut anywhere gives every entry that was whole, and tells of the rest', () => {
    const ends = NUMBERS.map(id => text.indexOf(item(id)) + item(id).length);
    for (let cut = 1; cut < text.length; cut += 3) {
      const parsed = parseText(text.slice(0, cut));
      const whole = ends.filter(end => end <= cut).length;
      const found = titles(parsed);
      expect(found.slice(0, whole), `cut at ${cut}`).toEqual(
        NUMBERS.slice(0, whole).map(id => `Quay report ${id}`),
      );
      if (!parsed.ok) continue;
      const { loss, truncated } = parsed.feed;
      expect(loss.parsed).toBe(found.length);
      if (whole < COUNT && whole > 0 && name !== 'json') expect([cut, truncated]).toEqual([cut, true]);
      const begun = NUMBERS.filter(id => text.indexOf(item(id)) + '<q:entry>'.length <= cut).length;
      if (name !== 'json') expect(loss.markers).toBeGreaterThanOrEqual(begun);
    }
  });

  it('with one tag missing loses one entry at most, and says so', () => {
    if (name === 'json') return;
    for (const tag of text.matchAll(/<[^<>]+>/g)) {
      if (tag[0] === '<q:feed>') continue;
      const parsed = parseText(text.slice(0, tag.index) + text.slice(tag.index + tag[0].length));
      if (!parsed.ok) throw new Error(`${tag[0]} missing: ${parsed.reason}`);
      const { entries, loss } = parsed.feed;
      expect(entries.length, `${tag[0]} at ${tag.index} missing`).toBeGreaterThanOrEqual(COUNT - 1);
      expect(loss.parsed).toBe(entries.length);
    }
  });

  it('with bytes flipped, doubled or dropped never crashes', () => {
    const bytes = new TextEncoder().encode(text);
    const damage = fc.record({
      at: fc.nat(bytes.length - 1),
      kind: fc.constantFrom('flip', 'drop', 'double', 'insert'),
      byte: fc.nat(255),
      length: fc.integer({ min: 1, max: 60 }),
    });
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 8 }), damages => {
        let damaged: Uint8Array = bytes;
        for (const { at, kind, byte, length } of damages) {
          const [before, middle, after] = [
            damaged.subarray(0, at),
            damaged.subarray(at, at + length),
            damaged.subarray(at + length),
          ];
          const instead = {
            flip: middle.map(each => each ^ byte),
            drop: [],
            double: [...middle, ...middle],
            insert: [byte, ...middle],
          }[kind];
          damaged = Buffer.concat([before, Uint8Array.from(instead ?? []), after]);
        }
        const parsed = parse(damaged);
        if (parsed.ok) expect(parsed.feed.loss.parsed).toBe(parsed.feed.entries.length);
      }),
      { numRuns: 150, seed: 7 },
    );
  });
});

it('knows the long spelling of a link relation, and counts no item of a content list as lost', () => {
  const relation = 'http://www.iana.org/assignments/relation/alternate';
  expect(
    parseText(`<feed><entry><title>T</title><id>1</id><link rel="${relation}" href="/a"/></entry></feed>`),
  ).toMatchObject({ feed: { entries: [{ url: 'https://quay.example/a' }] } });
  expect(
    parseText(
      '<rss><channel><item><title>T</title><link>/a</link><content:items><content:item/></content:items></item></channel></rss>',
    ),
  ).toMatchObject({ feed: { loss: { markers: 1, parsed: 1 } } });
});
