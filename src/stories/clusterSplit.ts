import { absorb, storyOf } from './clusterStory.ts';
import type { Window } from './clusterWindow.ts';

/** Sizes at which a growing story is looked at again as a whole; beyond the last it stays together. */
const REVIEWED_SIZES = new Set([3, 4, 6, 8, 12, 16, 24, 32]);

/**
 * Groups a story's members again as if they had come in one batch. What joined early, when little was known, parts again
 * when later articles show two events; so the order in which articles came matters little. The part with most members
 * keeps the id. Returns the members of the other parts.
 */
export function splitStory(window: Window, place: number): number[] {
  const { members } = window.storyAt(place);
  if (!REVIEWED_SIZES.has(members.length)) return [];
  const parts = partsOf(window, members).sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
  const [kept = [], ...others] = parts;
  if (others.length === 0) return [];
  window.replace(place, kept);
  for (const part of others) window.open(part);
  return others.flat();
}

function partsOf(window: Window, members: readonly number[]): number[][] {
  const { comparer, weights } = window;
  const parts = members.toSorted((a, b) => a - b).map(slot => storyOf(0, [slot], window.memberAt, weights));
  const likeness = parts.map(() => new Float64Array(parts.length));
  const isGone = new Set<number>();
  const measure = (one: number, from: number) => {
    const part = parts[one];
    if (!part) return;
    comparer.from(part);
    for (let other = from; other < parts.length; other++) {
      const they = parts[other];
      if (other === one || !they || isGone.has(other)) continue;
      const { value, isSame } = comparer.to(they);
      const row = likeness[Math.min(one, other)];
      if (row) row[Math.max(one, other)] = isSame ? value : 0;
    }
  };
  for (const one of parts.keys()) measure(one, one + 1);
  for (;;) {
    let [most, a, b] = [0, -1, -1];
    for (const [one, row] of likeness.entries())
      if (!isGone.has(one))
        for (let other = one + 1; other < row.length; other++)
          if ((row[other] ?? 0) > most && !isGone.has(other)) [most, a, b] = [row[other] ?? 0, one, other];
    const [part, gone] = [parts[a], parts[b]];
    if (!part || !gone) return parts.filter((_, at) => !isGone.has(at)).map(each => each.members);
    absorb(part, gone, weights);
    isGone.add(b);
    measure(a, 0);
  }
}
