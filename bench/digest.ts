import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../src/app.ts';
import { parseConfig } from '../src/config.ts';
import { composeEdition, readersPeriod } from '../src/digests/compose.ts';
import { renderEdition } from '../src/discord/renderEdition.ts';
import { stockStore } from '../src/eval/stock.ts';
import { LOCAL_GUILD } from '../src/model.ts';
import { systemClock as clock } from '../src/ops/clock.ts';
import { createGrouper } from '../src/stories/group.ts';
import { DAY_MS } from '../src/time.ts';
import { type Bench, type Figure, figure, timed } from './frame.ts';
import { makeNews } from './support/news.ts';
import { silent } from './support/room.ts';

const SIZES = [200, 1_000, 4_000];
const RUNS = 3;

/** A day's digest from so many articles, quoted: choosing, ranking, writing, checking; then its messages. */
async function run({ progress }: Parameters<Bench['run']>[0]): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const size of SIZES) {
    progress(`${size} articles`);
    figures.push(...(await ofSize(size)));
  }
  return figures;
}

async function ofSize(size: number): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-digest-'));
  const config = parseConfig({ DATABASE_URL: `file:${join(folder, 'sitrep.db')}` });
  const app = await createApp(config, { clock, observer: silent, random: Math.random });
  try {
    const now = clock.now();
    const news = makeNews(5);
    const articles = Array.from({ length: size }, (_, at) => {
      const { title, text } = news();
      const publisher = `Outlet ${at % 40}`;
      const publishedAt = new Date(now - DAY_MS + (at * DAY_MS) / (size + 1)).toISOString();
      return { id: String(at), title: `Navy: ${title}`, text, publisher, publishedAt, language: 'en' };
    });
    await stockStore(app.store, articles, now);
    const grouper = createGrouper({ store: app.store, clock, observer: silent });
    await grouper.run();
    await grouper.close();
    const composing: number[] = [];
    const rendering: number[] = [];
    for (let round = 0; round < RUNS; round++) {
      const request = { ...readersPeriod(now, DAY_MS), guildId: LOCAL_GUILD, code: `BENCH${round}` };
      const composed = await timed(() => composeEdition(app.compose, request));
      composing.push(composed.cpuMs);
      rendering.push((await timed(() => renderEdition(composed.result, 'en'))).cpuMs);
    }
    const label = `${size.toLocaleString('en-GB')} articles`;
    return [
      figure(`composed from ${label}`, 'ms', composing, undefined, { series: 'composing a digest', size }),
      figure(`rendered, ${label}`, 'ms', rendering),
    ];
  } finally {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

export const digestBench: Bench = {
  name: 'digest',
  about: 'A digest of quoted sentences composed from a day of articles, and rendered: CPU time.',
  run,
};
