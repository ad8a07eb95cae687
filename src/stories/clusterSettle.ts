import { absorb } from './clusterStory.ts';
import type { Window } from './clusterWindow.ts';
import { sharedRuns } from './copies.ts';
import type { Run } from './vectors.ts';

interface Edge {
  value: number;
  a: number;
  b: number;
  aVersion: number;
  bVersion: number;
}

/** Texts that share this much are copies and tell of one event, unless their figures differ. */
const COPY_AT = 0.5;
/** Copies go before everything else. */
const COPY_VALUE = 2;
/** Of the shorter copy's figures this share must stand in the other: daily reports share all but their figures. */
const SAME_FIGURES = 0.8;

/** Sizes at which a growing story is compared with all that could be part of it. */
const LOOKS_AROUND = new Set([2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256]);

/** Joins the two most alike stories until none are left that may be one. Returns the places of the stories that changed. */
export function settle(window: Window, opened: ReadonlySet<number>): Set<number> {
  const heap: Edge[] = [];
  const touched = new Set(opened);
  const movedTo = new Map<number, number>();
  const placeNow = (place: number): number => {
    let now = place;
    for (let next = movedTo.get(now); next !== undefined; next = movedTo.get(now)) now = next;
    return now;
  };
  for (const place of opened) for (const edge of edgesOf(window, place)) push(heap, edge);
  for (let edge = pop(heap); edge !== undefined; edge = pop(heap)) {
    const [one, other] = [placeNow(edge.a), placeNow(edge.b)];
    if (one === other) continue;
    const isCurrent =
      window.storyAt(one).version === edge.aVersion && window.storyAt(other).version === edge.bVersion;
    if (!isCurrent && edge.value < COPY_VALUE) {
      const again = edgeOf(window, one, other);
      if (again) push(heap, again);
      continue;
    }
    const joined = join(window, one, other);
    const gone = joined === one ? other : one;
    movedTo.set(gone, joined);
    touched.delete(gone);
    touched.add(joined);
    if (LOOKS_AROUND.has(window.storyAt(joined).members.length))
      for (const next of edgesOf(window, joined)) push(heap, next);
  }
  return touched;
}

function edgeOf(window: Window, a: number, b: number): Edge | null {
  window.comparer.from(window.storyAt(a));
  const { value, isSame } = window.comparer.to(window.storyAt(b));
  if (!isSame) return null;
  return { value, a, b, aVersion: window.storyAt(a).version, bVersion: window.storyAt(b).version };
}

function edgesOf(window: Window, place: number): Edge[] {
  const story = window.storyAt(place);
  const edges: Edge[] = [];
  const edge = (other: number, value: number) => {
    const bVersion = window.storyAt(other).version;
    edges.push({ value, a: place, b: other, aVersion: story.version, bVersion });
  };
  const copies = story.members.length === 1 ? copiesOf(window, story.members[0] ?? -1) : new Set<number>();
  for (const other of copies) edge(other, COPY_VALUE);
  window.comparer.from(story);
  const candidates = window.index.candidates(story.vector);
  if (story.members.length === 1)
    window.near.set(
      story.members[0] ?? -1,
      candidates.map(other => window.storyAt(other).members[0] ?? -1),
    );
  for (const other of candidates) {
    if (other === place || copies.has(other)) continue;
    const { value, isSame } = window.comparer.to(window.storyAt(other));
    if (isSame) edge(other, value);
  }
  return edges;
}

/** Stories that hold a copy of the article's text. */
function copiesOf(window: Window, slot: number): Set<number> {
  const found = new Set<number>();
  const member = window.memberAt(slot);
  for (const other of window.index.copies(member.sketch)) {
    const place = window.storyOf[other] ?? -1;
    if (other === slot || place < 0 || place === window.storyOf[slot]) continue;
    const they = window.memberAt(other);
    if (sharedRuns(member.sketch, they.sketch) >= COPY_AT && haveSameFigures(member.figures, they.figures))
      found.add(place);
  }
  return found;
}

function haveSameFigures(a: Run, b: Run): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (let at = few.from; at < few.from + few.size; at++) {
    const place = many.data.indexOf(few.data[at] ?? -1, many.from);
    if (place >= 0 && place < many.from + many.size) shared++;
  }
  return shared >= SAME_FIGURES * few.size;
}

/** Puts two stories together under the older one's id; returns the place where both are now. */
function join(window: Window, one: number, other: number): number {
  const [a, b] = [window.storyAt(one), window.storyAt(other)];
  const [place, large, small] = a.members.length >= b.members.length ? [one, a, b] : [other, b, a];
  const [older, newer] = isOlder(a.key, b.key) ? [a.key, b.key] : [b.key, a.key];
  if (newer > 0) window.merged.push({ from: newer, into: older });
  for (const slot of small.members) window.storyOf[slot] = place;
  absorb(large, small, window.weights);
  window.rename(place, older, newer);
  window.close(place === one ? other : one);
  return place;
}

/** The store's stories are older than those it does not know; both kinds are numbered in order. */
const isOlder = (a: number, b: number): boolean => (a > 0 && b > 0 ? a < b : a > b);

function push(heap: Edge[], edge: Edge): void {
  let at = heap.push(edge) - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    const above = heap[parent];
    if (!above || !isBefore(edge, above)) break;
    heap[at] = above;
    at = parent;
  }
  heap[at] = edge;
}

function pop(heap: Edge[]): Edge | undefined {
  const top = heap[0];
  const last = heap.pop();
  if (top === undefined || last === undefined || heap.length === 0) return top;
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    const [left, right] = [heap[child], heap[child + 1]];
    if (left === undefined) break;
    const next = right !== undefined && isBefore(right, left) ? right : left;
    if (next === right) child++;
    if (!isBefore(next, last)) break;
    heap[at] = next;
    at = child;
  }
  heap[at] = last;
  return top;
}

/** The more alike first; among equals the order is fixed, so that a replay does the same. */
const isBefore = (a: Edge, b: Edge): boolean =>
  a.value > b.value || (a.value === b.value && (a.a < b.a || (a.a === b.a && a.b < b.b)));
