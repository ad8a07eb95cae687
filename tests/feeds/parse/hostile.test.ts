import { expect, it } from 'vitest';
import { parseFeed } from '../../../src/feeds/parse/index.ts';

/**
 * Inputs that make parsers hang, overflow or expand. Each must end well inside the test's time limit, with a reason or
 * with what could be read; the benchmark measures that time grows with size only.
 */
const RSS = '<rss version="2.0"><channel><title>T</title>';
const GOOD = '<item><title>Good</title><link>https://x.example/1</link></item>';
const many = (text: string, times: number) => text.repeat(times);

const parse = (text: string) =>
  parseFeed(new TextEncoder().encode(text), { url: 'https://x.example/feed', contentType: null });

/** How many entries came, or why none. */
const outcome = (text: string) => {
  const parsed = parse(text);
  return parsed.ok ? parsed.feed.entries.length : parsed.reason;
};

it.each<[string, string, number | string]>([
  ['a run of < after a title', `${RSS}${GOOD}<item><title>${many('<', 300_000)}`, 1],
  ['200,000 nested tags', `${RSS}<item><description>${many('<a>', 200_000)}`, 'too_complex'],
  ['60,000 unclosed content elements', `<feed><entry>${many('<content>', 60_000)}`, 'too_complex'],
  ['100,000 unclosed items', `${RSS}${many('<item>', 100_000)}`, 'too_complex'],
  ['100,000 unclosed CDATA sections', `${RSS}${GOOD}${many('<item><title><![CDATA[', 100_000)}`, 1],
  ['200,000 unclosed comments', `${RSS}${GOOD}${many('<!--<item>', 200_000)}`, 1],
  ['a million ampersands', `${RSS}<item><title>${many('&', 1_000_000)}</title></item>`, 1],
  ['200,000 attributes', `<rss ${many('a="b" ', 200_000)}><channel>${GOOD}`, 1],
  [
    '50,000 namespaces, used by 1,000 items',
    `<rss ${Array.from({ length: 50_000 }, (_, at) => `xmlns:n${at}="u"`).join(' ')}><channel>${many(`<item xmlns:q="z"><title>x</title><link>/1</link></item>`, 1_000)}`,
    1_000,
  ],
  ['more items than are kept', `${RSS}${many(GOOD, 5_000)}`, 2_000],
  ['a million spaces in a title', `${RSS}<item><title>a${many(' ', 1_000_000)}b</title></item>`, 1],
  [
    '500,000 half tags in a title',
    `${RSS}<item><title><![CDATA[x${many('<b ', 500_000)}]]></title></item>`,
    1,
  ],
  ['a million joiners in a title', `${RSS}<item><title>x${many('\u200d', 1_000_000)}</title></item>`, 1],
  [
    'model tokens inside model tokens',
    `${RSS}<item><title>x${many('&lt;|', 300_000)}${many('|&gt;', 300_000)}</title></item>`,
    1,
  ],
  [
    'a million @ in an author',
    `${RSS}<item><title>x</title><author>${many('a@b', 300_000)}</author></item>`,
    1,
  ],
  [
    '200,000 nested div in CDATA',
    `${RSS}<item><title>x</title><description><![CDATA[${many('<div>', 200_000)}]]></description></item>`,
    1,
  ],
  [
    'JSON nested 300,000 deep',
    `{"version":"https://jsonfeed.org/version/1","items":${many('[', 300_000)}`,
    'not_a_feed',
  ],
  [
    '100,000 JSON items, cut',
    `{"version":"https://jsonfeed.org/version/1","items":[${many('{"id":"1","title":"a"},', 100_000)}`,
    2_000,
  ],
])('%s', (_, text, expected) => {
  expect(outcome(text)).toBe(expected);
});

it('expands no entities and fetches none', () => {
  const bomb = `<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "${many('&a;', 50)}"><!ENTITY x SYSTEM "file:///etc/passwd">]>`;
  const parsed = parse(`${bomb}${RSS}<item><title>t &b; &x;</title><link>https://x.example/1</link></item>`);
  expect(parsed.ok && parsed.feed.entries[0]?.title).toBe('t &b; &x;');
});

it('tells what was lost', () => {
  const parsed = parse(
    `${RSS}${GOOD}<item><guid></guid></item><item><title><![CDATA[never closed</title></item>`,
  );
  expect(parsed.ok && parsed.feed.loss).toEqual({ markers: 3, parsed: 1 });
  expect(parsed.ok && parsed.feed.truncated).toBe(true);
});

it.each([
  ['', 'empty'],
  [' \n\t\uFEFF', 'empty'],
  ['<!doctype html><html><body><h1>News</h1></body></html>', 'html_page'],
  ['<html><head><title>Just a moment...</title></head></html>', 'block_page'],
  ['Access denied', 'block_page'],
  ['hello', 'not_a_feed'],
  ['{"error": true}', 'not_a_feed'],
  ['\u0000\u0001\u0002PK', 'not_a_feed'],
])('%j is refused as %s', (text, reason) => {
  expect(outcome(text)).toBe(reason);
});

it('a feed without entries is a feed', () => {
  expect(parse('<rss><channel><title>Quiet</title></channel></rss>')).toMatchObject({
    ok: true,
    feed: { title: 'Quiet', entries: [], loss: { markers: 0, parsed: 0 }, truncated: false },
  });
});
