import { splitStory } from './clusterSplit.ts';
import { storyOf } from './clusterStory.ts';
import type { Window } from './clusterWindow.ts';

/** A member moves when another story is this many times as like it as its own. */
const MOVES_AT = 1.2;
/** Parts the changed stories that no longer hold together and moves new members that fit another story better. Returns who moved. */
export function review(window: Window, touched: ReadonlySet<number>, added: readonly number[]): number[] {
  const isNew = new Set(added);
  const moved: number[] = [];
  for (const place of touched) {
    moved.push(...splitStory(window, place));
    const size = window.storyAt(place).members.length;
    if (size < 3) continue;
    for (const slot of window.storyAt(place).members.filter(slot => isNew.has(slot))) {
      if (window.storyAt(place).members.length < 3) break;
      const better = betterStory(window, slot, place);
      if (better === null) continue;
      move(window, slot, place, better);
      moved.push(slot);
    }
  }
  return moved;
}

function betterStory(window: Window, slot: number, own: number): number | null {
  const alone = storyOf(0, [slot], window.memberAt, window.weights);
  const { comparer } = window;
  comparer.from(alone);
  const size = window.storyAt(own).members.length;
  const { mean } = comparer.to(window.storyAt(own));
  const withOthers = (mean * size - 1) / (size - 1);
  let best: number | null = null;
  let most = withOthers * MOVES_AT;
  for (const place of new Set(window.near.get(slot)?.map(other => window.storyOf[other] ?? -1))) {
    if (place === own || place < 0) continue;
    const { value, isSame } = comparer.to(window.storyAt(place));
    if (isSame && value > most) [best, most] = [place, value];
  }
  return best;
}

function move(window: Window, slot: number, from: number, to: number): void {
  const left = window.storyAt(from);
  const gained = window.storyAt(to);
  window.replace(
    from,
    left.members.filter(member => member !== slot),
  );
  window.replace(to, [...gained.members, slot]);
}
