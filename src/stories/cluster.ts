import { createIndex } from './clusterIndex.ts';
import { review } from './clusterReview.ts';
import { settle } from './clusterSettle.ts';
import { memberOf, storyOf as makeStory } from './clusterStory.ts';
import type { Window } from './clusterWindow.ts';
import { createFeatureReader, type Features } from './features.ts';
import { createComparer } from './likeness.ts';
import { createShelf } from './vectors.ts';
import { createVocabulary } from './vocabulary.ts';
import { widenInts } from './widen.ts';

/**
 * Grouping, in memory and without I/O. Articles come in batches: each is a story of its own at first, then the two most
 * alike stories that may be one are joined, again and again (average linkage), so that the order within a batch plays no
 * part. What was grouped earlier takes part as it stands; afterwards members that fit another story better move there.
 */

export interface Groupable {
  id: number;
  title: string;
  text: string;
  /** Epoch ms; null when unknown: then time plays no part. */
  at: number | null;
}

/** What a batch changed. Stories that the store does not know yet have ids below 0. */
export interface Grouping {
  /** Stories that are now part of another: do these first. */
  merged: { from: number; into: number }[];
  /** Articles that are new or have moved, and their stories. */
  placed: { articleId: number; storyId: number }[];
}

export interface Clusterer {
  group(articles: readonly Groupable[]): Grouping;
  /** The ids that the store gave to new stories. */
  named(ids: ReadonlyMap<number, number>): void;
  /** Takes in what was grouped before. */
  restore(articles: readonly (Groupable & { storyId: number })[]): void;
  /** Forgets articles from before `at`. */
  forget(at: number): void;
}

export function createClusterer(): Clusterer {
  const vocabulary = createVocabulary();
  const reader = createFeatureReader(vocabulary);
  const shelf = createShelf();
  const places = new Map<number, number>();
  /** Places that may be given to other stories: now, and once this batch is done. */
  const free: number[] = [];
  const closed: number[] = [];
  let nextKey = -1;
  const window: Window = {
    members: [],
    stories: [],
    storyOf: new Int32Array(1 << 12),
    weights: new Float32Array(0),
    index: createIndex(
      () => window.weights,
      () => window.storyOf,
    ),
    near: new Map(),
    comparer: createComparer(() => window.weights),
    memberAt: slot => present(window.members[slot]),
    storyAt: place => present(window.stories[place]),
    open: slots => put(nextKey--, slots),
    close(place) {
      window.stories[place] = undefined;
      closed.push(place);
    },
    replace(place, slots) {
      const { key, version } = window.storyAt(place);
      window.stories[place] = {
        ...makeStory(key, slots, window.memberAt, window.weights),
        version: version + 1,
      };
      for (const slot of slots) window.storyOf[slot] = place;
    },
    rename(place, key, gone) {
      window.storyAt(place).key = key;
      places.set(key, place);
      places.delete(gone);
    },
    merged: [],
  };

  function put(key: number, slots: number[]): number {
    const place = free.pop() ?? window.stories.length;
    window.stories[place] = makeStory(key, slots, window.memberAt, window.weights);
    for (const slot of slots) window.storyOf[slot] = place;
    places.set(key, place);
    return place;
  }

  function learn(features: readonly Features[]): void {
    for (const each of features) vocabulary.count(each.terms);
    window.weights = vocabulary.weights();
  }

  function admit(article: Groupable, features: Features): number {
    const slot = window.members.push(memberOf(article, features, window.weights, shelf)) - 1;
    window.storyOf = widenInts(window.storyOf, slot + 1);
    return slot;
  }

  const list = (slot: number) => window.index.list(slot, window.memberAt(slot));

  return {
    group(articles) {
      const features = reader.read(articles);
      learn(features);
      window.merged = [];
      window.near.clear();
      free.push(...closed.splice(0));
      const added = articles.map((article, at) => admit(article, present(features[at])));
      const opened = new Set(added.map(slot => window.open([slot])));
      for (const slot of added) list(slot);
      const touched = settle(window, opened);
      const moved = review(window, touched, added);
      return {
        merged: window.merged,
        placed: [...new Set([...added, ...moved])].map(slot => ({
          articleId: window.memberAt(slot).id,
          storyId: window.storyAt(window.storyOf[slot] ?? -1).key,
        })),
      };
    },
    named(ids) {
      for (const [before, key] of ids) {
        const place = places.get(before);
        places.delete(before);
        if (place === undefined) continue;
        places.set(key, place);
        const story = window.stories[place];
        if (story) story.key = key;
      }
    },
    restore(articles) {
      const features = reader.read(articles);
      learn(features);
      const added = articles.map((article, at) => admit(article, present(features[at])));
      for (const [story, own] of Map.groupBy(added.keys(), at => present(articles[at]).storyId)) {
        const slots = own.map(at => present(added[at]));
        const place = places.get(story);
        const before = place === undefined ? undefined : window.stories[place];
        if (place !== undefined && before !== undefined) {
          window.stories[place] = makeStory(
            story,
            [...before.members, ...slots],
            window.memberAt,
            window.weights,
          );
          for (const slot of slots) window.storyOf[slot] = place;
        } else put(story, slots);
      }
      for (const slot of added) list(slot);
    },
    forget(at) {
      reader.forget(at);
      const changed = new Set<number>();
      for (const [slot, member] of window.members.entries()) {
        if (member === undefined || member.at === null || member.at >= at) continue;
        changed.add(window.storyOf[slot] ?? -1);
        window.members[slot] = undefined;
        window.storyOf[slot] = -1;
      }
      for (const place of changed) {
        const { key, members } = window.storyAt(place);
        const left = members.filter(slot => window.members[slot] !== undefined);
        if (left.length > 0) window.stories[place] = makeStory(key, left, window.memberAt, window.weights);
        else {
          window.close(place);
          places.delete(key);
        }
      }
    },
  };
}

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the grouping window lost an article or a story');
  return value;
}
