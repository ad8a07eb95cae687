import { absorbFacts, type StoryState, storyOf } from './clusterStory.ts';
import type { Window } from './clusterWindow.ts';
import { likenessOf } from './likeness.ts';

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

/** Average linkage over the table of all likenesses: of joined parts they are sums, so no vector is looked at twice. */
function partsOf(window: Window, members: readonly number[]): number[][] {
  const { comparer, weights } = window;
  const parts = members.toSorted((a, b) => a - b).map(slot => storyOf(0, [slot], window.memberAt, weights));
  const size = parts.length;
  const dots = new Float64Array(size * size);
  for (const [one, part] of parts.entries()) {
    comparer.from(part);
    for (let other = one; other < size; other++) {
      const they = parts[other];
      if (they) dots[one * size + other] = dots[other * size + one] = comparer.dot(they);
    }
  }
  const left = new Set(parts.keys());
  const values = new Float64Array(size * size);
  const judge = (one: number, other: number) => {
    const [part, they] = [parts[one], parts[other]];
    if (!part || !they) return;
    const { value, isSame } = likenessOf(part, they, dots[one * size + other] ?? 0, noSquare);
    values[Math.min(one, other) * size + Math.max(one, other)] = isSame ? value : 0;
  };
  for (const one of left) for (const other of left) if (other > one) judge(one, other);
  for (;;) {
    let [most, a, b] = [0, -1, -1];
    for (const one of left)
      for (const other of left) {
        const value = other > one ? (values[one * size + other] ?? 0) : 0;
        if (value > most) [most, a, b] = [value, one, other];
      }
    const [part, gone] = [parts[a], parts[b]];
    if (!part || !gone) return [...left].map(at => parts[at]?.members ?? []);
    absorbFacts(part, gone);
    left.delete(b);
    for (const other of left) {
      const sum = (dots[a * size + other] ?? 0) + (dots[b * size + other] ?? 0);
      if (other !== a) dots[a * size + other] = dots[other * size + a] = sum;
    }
    dots[a * size + a] =
      (dots[a * size + a] ?? 0) + (dots[b * size + b] ?? 0) + 2 * (dots[a * size + b] ?? 0);
    part.square = dots[a * size + a] ?? 0;
    for (const other of left) if (other !== a) judge(a, other);
  }
}

const noSquare = ({ members }: StoryState): number => members.length;
