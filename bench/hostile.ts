import { createPageReader } from '../src/articles/extract/index.ts';
import { parseFeed } from '../src/feeds/parse/index.ts';
import { type Bench, type Figure, figure } from './frame.ts';
import { silent } from './support/room.ts';

const RSS = '<rss version="2.0"><channel><title>T</title><item><title>x</title><link>/1</link>';
const many = (text: string, times: number) => text.repeat(times);

/** Inputs that make other parsers hang, each a function of a size. */
const FEEDS: Record<string, (size: number) => string> = {
  'a run of < after a title': size => `${RSS}<item><title>${many('<', size)}`,
  'nested tags': size => `${RSS}<description>${many('<a>', size)}`,
  'unclosed content elements': size => `<feed><entry>${many('<content>', size)}`,
  'unclosed items': size => `${RSS}${many('<item>', size)}`,
  'unclosed comments': size => `${RSS}</item>${many('<!--<item>', size)}`,
  ampersands: size => `${RSS}<description>${many('&', size)}</description></item>`,
  attributes: size => `<rss ${many('a="b" ', size)}><channel><item><title>x</title>`,
  'model tokens': size => `${RSS}<description>${many('&lt;|', size)}${many('|&gt;', size)}</description>`,
  'nested div in CDATA': size => `${RSS}<description><![CDATA[${many('<div>', size)}]]></description>`,
  'JSON nested': size => `{"version":"https://jsonfeed.org/version/1","items":${many('[', size)}`,
};

const PAGES: Record<string, string> = {
  '20,000 unclosed links': many('<a href=x>t', 20_000),
  '400 unclosed links, 10,000 paragraphs':
    many('<a href=x>t', 400) + many('<p>Some words, and more.</p>', 9_000),
  '20,000 nested div': many('<div>', 20_000),
  '390 nested div around 9,000 spans': many('<div>', 390) + many('<span>word </span>', 9_000),
  'a run of <': many('<', 1_000_000),
  '9,000 hidden parts': many('<p style="display:none">x</p><p>Some words, and more.</p>', 9_000),
  '300 rows of cards': many(
    `<div>${many('<div class="c"><h3><a href="/1">T</a></h3></div>', 20)}</div>`,
    300,
  ),
};

const SIZE = 100_000;
const ROUNDS = 3;

async function run({ progress }: Parameters<Bench['run']>[0]): Promise<Figure[]> {
  const slowest: number[] = [];
  const growth: number[] = [];
  for (const [name, make] of Object.entries(FEEDS)) {
    progress(name);
    const [once, twice] = [best(make(SIZE)), best(make(SIZE * 2))];
    slowest.push(twice);
    // Below some milliseconds the quotient is noise.
    growth.push(twice < 20 ? 1 : twice / once);
  }
  const pages = createPageReader(silent);
  const read: number[] = [];
  for (const [name, html] of Object.entries(PAGES)) {
    progress(name);
    // A thread that was killed is started again by the next page: that is not the hostile page's time.
    await pages.read('<p>A harmless page loads the thread.</p>', 'http://localhost/');
    const started = performance.now();
    await pages.read(html, 'http://localhost/');
    read.push(performance.now() - started);
  }
  await pages.close();
  return [
    figure('slowest of ten hostile feeds of 200,000 pieces', 'ms', [Math.max(...slowest)], { atMost: 2_000 }),
    figure('most growth of a feed’s time when its size doubles', '×', [Math.max(...growth)], { atMost: 3.5 }),
    figure('slowest of seven hostile pages', 'ms', [Math.max(...read)], { atMost: 2_000 }),
  ];
}

/** The best of a few rounds: other work on the machine only ever adds. */
function best(text: string): number {
  const body = new TextEncoder().encode(text);
  return Math.min(
    ...Array.from({ length: ROUNDS }, () => {
      const started = performance.now();
      parseFeed(body, { url: 'https://quay.example/feed', contentType: null });
      return performance.now() - started;
    }),
  );
}

export const hostileBench: Bench = {
  name: 'hostile',
  about:
    'Feeds and pages made to hang a parser: each must end soon, and a feed’s time must grow with its size only.',
  run,
};
