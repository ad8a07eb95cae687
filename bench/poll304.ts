import { pollDue } from '../src/feeds/poll.ts';
import { type Bench, type Figure, figure, timed } from './frame.ts';
import { openRoom } from './support/room.ts';
import { startSite } from './support/site.ts';

const FEEDS = 1_000;
const ROUNDS = 5;

/** The first request stores each feed and its validators; every later one is answered 304. */
async function run({ progress }: Parameters<Bench['run']>[0]): Promise<Figure[]> {
  const site = await startSite();
  const room = await openRoom(site.host);
  const cpu: number[] = [];
  const wall: number[] = [];
  try {
    await room.follow(Array.from({ length: FEEDS }, (_, at) => `${site.url}/feed/${at}`));
    await pollDue(room.polling, { everything: true });
    // One round unmeasured: code that is not compiled yet is a matter of the first minute.
    for (let round = -1; round < ROUNDS; round++) {
      progress(`round ${round + 1} of ${ROUNDS}`);
      const { result, cpuMs, wallMs } = await timed(() => pollDue(room.polling, { everything: true }));
      const unchanged = result.filter(({ outcome }) => outcome.kind === 'unchanged').length;
      if (unchanged !== FEEDS) throw new Error(`${unchanged} of ${FEEDS} feeds were unchanged`);
      if (round < 0) continue;
      cpu.push(cpuMs / FEEDS);
      wall.push(wallMs / FEEDS);
    }
  } finally {
    await room.close();
    await site.close();
  }
  return [figure('CPU per feed', 'ms', cpu, { atMost: 1.5 }), figure('wall time per feed', 'ms', wall)];
}

export const poll304Bench: Bench = {
  name: 'poll-304',
  about: `Polling ${FEEDS.toLocaleString('en-GB')} feeds on loopback that answer 304; the site runs in another process.`,
  run,
};
