import { expect, it } from 'vitest';
import { agreement, articlesOf, replay, shuffled } from './replay.ts';

/** Of pairs of articles that are together, so many stay together when weeks of news come in any other order. */
const ANY_ORDER = 0.8;
/** The same when the window is lost and rebuilt from the store after each batch. */
const ANY_CRASH = 0.95;
const FILES = ['tune', 'tune-general'] as const;

it.each(FILES)('%s: within a batch the order plays no part', file => {
  const articles = articlesOf(file);
  const all = articles.length;
  expect(agreement(replay(articles, all), replay(shuffled(articles, 5), all))).toBe(1);
});

it.each(FILES)('%s: any order of batches gives nearly the same stories', file => {
  const articles = articlesOf(file);
  const usual = replay(articles, 50);
  for (const seed of [1, 2, 3])
    expect(agreement(usual, replay(shuffled(articles, seed), 50))).toBeGreaterThan(ANY_ORDER);
});

it.each(FILES)('%s: a crash after any batch changes next to nothing', file => {
  const articles = articlesOf(file);
  const everyBatch = new Set(articles.keys());
  expect(agreement(replay(articles, 20), replay(articles, 20, everyBatch))).toBeGreaterThan(ANY_CRASH);
});
