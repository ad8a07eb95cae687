import { createInterface } from 'node:readline/promises';
import { ingest } from '../../../src/articles/ingest.ts';
import { createFetcher } from '../../../src/feeds/fetch.ts';
import { pollDue } from '../../../src/feeds/poll.ts';
import { systemClock } from '../../../src/ops/clock.ts';
import { openStore } from '../../../src/store/database.ts';
import { testObserver } from '../clock.ts';

/**
 * A process that polls every feed without pause until it is killed, or for a number of rounds: `poller.ts
 * DATABASE_URL HOST [ROUNDS]`. It is loaded beforehand and begins when it is told so on its input.
 */
const [url = '', host = '', rounds = 'Infinity'] = process.argv.slice(2);
const input = createInterface({ input: process.stdin });
process.stdout.write('loaded\n');
await input.question('');
input.close();

const store = await openStore(url);
const ports = { clock: systemClock, observer: testObserver(), random: Math.random };
const fetcher = createFetcher({ allowHosts: [host], contactUrl: null }, ports);
process.stdout.write('polling\n');
for (let round = 0; round < Number(rounds); round++) {
  const polled = await pollDue(
    {
      store,
      ...ports,
      fetcher,
      floorMs: 300_000,
      ingest: (feedId, document, changes) => ingest({ store, ...ports }, feedId, document, changes),
    },
    { everything: true },
  );
  const failed = polled.find(({ outcome }) => outcome.kind === 'failed');
  if (failed) process.stdout.write(`failed ${JSON.stringify([failed, ports.observer.events.at(-1)])}\n`);
}
await fetcher.close();
await store.close();
