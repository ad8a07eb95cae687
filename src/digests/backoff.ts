import type { PublishDeps } from './outbox.ts';

/** A message that could not be sent for so long is no news any more. */
export const GIVE_UP_MS = 2 * 3_600_000;

const PAUSES_MS = [2, 4, 8, 16, 30, 60, 120, 300].map(seconds => seconds * 1000);
const LONGEST_PAUSE_MS = 600_000;
/** Longer waits are not sat out: the edition is taken up again by a later tick. */
const PATIENCE_MS = 35_000;

/** How long to wait after so many attempts. */
export const pauseBefore = (attempts: number): number =>
  PAUSES_MS[Math.max(0, attempts - 1)] ?? LONGEST_PAUSE_MS;

/** Waits until a time if that is soon; false when it is not, or the process is stopping. */
export async function waitUntil({ clock, signal }: PublishDeps, at: number | null): Promise<boolean> {
  const ms = (at ?? 0) - clock.now();
  if (signal?.aborted) return false;
  if (ms <= 0) return true;
  if (ms > PATIENCE_MS) return false;
  return clock.sleep(ms, signal).then(
    () => true,
    () => false,
  );
}
