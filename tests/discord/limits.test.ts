import fc from 'fast-check';
import { expect, it } from 'vitest';
import { extremeEdition } from '../support/extremeEditions.ts';
import { faultFinder, openedFaultFinder } from '../support/renderFaults.ts';

it('keeps every documented limit and every promise to readers, whatever an edition holds', async () => {
  const faultsOf = await faultFinder();
  fc.assert(
    fc.property(extremeEdition, content => {
      expect(faultsOf(content)).toEqual([]);
    }),
    { numRuns: 150, seed: 1 },
  );
});

it('keeps them in what a reader opens, too', async () => {
  const faultsOf = await openedFaultFinder();
  fc.assert(
    fc.property(extremeEdition, content => {
      expect(faultsOf(content)).toEqual([]);
    }),
    { numRuns: 60, seed: 2 },
  );
});
