import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLimiter } from '../../commands/index.ts';
import { createApp } from '../app.ts';
import { parseConfig, secretsOf } from '../config.ts';
import { terminalOutlet } from '../console/outlet.ts';
import { renderEdition } from '../console/renderEdition.ts';
import { runPrompt, terminalStyle } from '../console/session.ts';
import { composeEdition, readersPeriod } from '../digests/compose.ts';
import { createStoryLists } from '../digests/storyLists.ts';
import { sentenceFor } from '../errors.ts';
import { LOCAL_GUILD } from '../model.ts';
import { systemClock } from '../ops/clock.ts';
import { createLog } from '../ops/log.ts';
import { startNewsroom } from './newsroom/index.ts';
import { subscribeAll } from './subscribe.ts';
import { DAY_MS } from '../time.ts';

/**
 * The demo: a loopback newsroom of invented outlets, the whole pipeline on a temporary store, the digest as members
 * would see it, and on a terminal a prompt for slash commands. Needs no account, no key and no internet.
 */
async function demo(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-demo-'));
  const newsroom = await startNewsroom({ now: systemClock.now() });
  const config = parseConfig({
    ...process.env,
    DATABASE_URL: `file:${join(folder, 'demo.db')}`,
    FEED_ALLOW_HOSTS: newsroom.hosts.join(','),
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'error',
  });
  const observer = createLog(config.LOG_LEVEL, secretsOf(config));
  const app = await createApp(config, { clock: systemClock, observer, random: Math.random });
  try {
    await subscribeAll(app.feeds, newsroom);
    await app.gather();
    const now = systemClock.now();
    const content = await composeEdition(app.compose, {
      guildId: LOCAL_GUILD,
      ...readersPeriod(now, DAY_MS),
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      code: 'DEMO',
    });
    console.log(renderEdition(content, terminalStyle(now)));
    console.log(
      `\nAll outlets, people and events are invented. ${newsroom.articles.length} articles were read.`,
    );
    if (process.stdin.isTTY === true) {
      const { channels, ...outlet } = terminalOutlet(() => terminalStyle(systemClock.now()));
      console.log('Type a slash command, such as /summary topic:sea, /feeds list or /help. Leave with exit.');
      const { store, feeds, compose, reading, answers } = app;
      await runPrompt({
        store,
        feeds,
        compose,
        reading,
        answers,
        channels,
        clock: systemClock,
        observer,
        digests: app.digestsTo(outlet),
        limits: createLimiter(systemClock),
        storyLists: createStoryLists({ store, clock: systemClock }),
      });
    }
  } finally {
    await app.close();
    await newsroom.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  await demo();
} catch (error) {
  console.error(sentenceFor(error));
  if (process.env['LOG_LEVEL'] === 'debug') console.error(error);
  process.exitCode = 1;
}
