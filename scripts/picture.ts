import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type App, createApp } from '../src/app.ts';
import { writePage } from '../src/cli/page.ts';
import { parseConfig } from '../src/config.ts';
import { type Newsroom, startNewsroom } from '../src/demo/newsroom/index.ts';
import { subscribeAll } from '../src/demo/subscribe.ts';
import { composeEdition, readersPeriod, storyOfUrl } from '../src/digests/compose.ts';
import { DAY_MS } from '../src/time.ts';
import { type Clock, type EditionContent, LOCAL_GUILD } from '../src/model.ts';
import { systemClock } from '../src/ops/clock.ts';
import { createLog } from '../src/ops/log.ts';
import { startBrowser } from '../tests/support/browser.ts';

/**
 * `npm run picture`: the README's picture, light and dark. A digest of the demo's newsroom, made by the whole pipeline
 * and shown by the page of `digest preview --html`, at a fixed time, so that it changes only when the digest does.
 */

const NOW = Date.UTC(2026, 10, 24, 7);
/** Few stories, so that they can be read; by the newsroom's own names for its events. */
const EVENTS = ['orlan-venture-cable', 'k9-greece', 'baekdu-5-satellite'];
const FOLDER = 'docs/images';
const FILES = { light: 'digest.png', dark: 'digest-dark.png' } as const;
/** A README's column is about this wide. */
const WIDTH = 800;
const MARGIN = 14;

/** Begins at the fixed time and goes on from there: reading feeds waits for time to pass. */
const clock: Clock = { now: () => NOW + Math.round(performance.now()), sleep: systemClock.sleep };

async function demoEdition(folder: string): Promise<EditionContent> {
  const newsroom = await startNewsroom({ now: NOW });
  const config = parseConfig({
    DATABASE_URL: `file:${join(folder, 'picture.db')}`,
    FEED_ALLOW_HOSTS: newsroom.hosts.join(','),
  });
  const app = await createApp(config, { clock, observer: createLog('error'), random: () => 0.5 });
  try {
    await subscribeAll(app.feeds, newsroom);
    await app.gather();
    return await composeEdition(app.compose, {
      guildId: LOCAL_GUILD,
      ...readersPeriod(clock.now(), DAY_MS),
      zone: 'Europe/London',
      code: 'DEMO',
      layout: 'compact',
      storyIds: await storiesOf(app, newsroom),
    });
  } finally {
    await app.close();
    await newsroom.close();
  }
}

/** The story of each event's first article in English. */
async function storiesOf(app: App, newsroom: Newsroom): Promise<number[]> {
  const first = EVENTS.flatMap(
    event => newsroom.articles.find(each => each.event === event && each.language === 'en')?.slug ?? [],
  );
  const found = await Promise.all(
    first.map(slug => storyOfUrl(app.store.db, LOCAL_GUILD, newsroom.articleUrl(slug))),
  );
  return found.filter(storyId => storyId !== null);
}

const folder = mkdtempSync(join(tmpdir(), 'sitrep-picture-'));
const browser = await startBrowser();
try {
  mkdirSync(FOLDER, { recursive: true });
  const page = pathToFileURL(await writePage(join(folder, 'digest.html'), await demoEdition(folder)));
  for (const colorScheme of ['light', 'dark'] as const) {
    const tab = await browser.newPage({
      viewport: { width: WIDTH, height: 900 },
      colorScheme,
      deviceScaleFactor: 1.25,
    });
    await tab.goto(String(page));
    const path = join(FOLDER, FILES[colorScheme]);
    const box = await tab.locator('article').first().boundingBox();
    if (!box) throw new Error('the page shows no message');
    const clip = {
      x: box.x - MARGIN,
      y: box.y - MARGIN,
      width: box.width + 2 * MARGIN,
      height: box.height + 2 * MARGIN,
    };
    await tab.screenshot({ path, clip, fullPage: true });
    console.log(`${path}: ${Math.round(statSync(path).size / 1024)} KB`);
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
