import fc from 'fast-check';
import { extremeEdition } from '../tests/support/extremeEditions.ts';
import { faultFinder } from '../tests/support/renderFaults.ts';
import type { Soak, SoakSetting } from './frame.ts';

const EDITIONS = 10_000;
const SAMPLE = 200;

async function run({ seed, sample, progress }: SoakSetting) {
  const faultsOf = await faultFinder();
  const count = sample ? SAMPLE : EDITIONS;
  let [editions, stories] = [0, 0];
  const result = fc.check(
    fc.property(extremeEdition, content => {
      editions += 1;
      stories += content.stories.length;
      if (editions % 20 === 0) progress(`${editions} of ${count}`);
      const [fault] = faultsOf(content);
      if (fault !== undefined) throw new Error(fault);
    }),
    { seed, numRuns: count },
  );
  const { errorInstance, counterexamplePath } = result;
  const reason = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  const faults = result.failed ? [`seed ${seed}, path ${counterexamplePath}: ${reason}`] : [];
  return { counts: { editions, stories }, faults };
}

export const renderSoak: Soak = {
  name: 'render',
  about: `${EDITIONS.toLocaleString('en-GB')} digests of extreme content: every message keeps Discord's limits, and no link, claim or mention is broken.`,
  run,
};
