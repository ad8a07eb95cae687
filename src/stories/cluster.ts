import { BACKGROUND_SIZE, backgroundShares, UNLISTED_SHARE } from './background.ts';
import { type ArticleFeatures, featuresOf, termOf } from './features.ts';

/**
 * Online single-pass grouping: each article joins the story whose centroid it resembles most, or starts one.
 * Resemblance is the cosine of TF-IDF vectors, faded by the time between the article and
 * the story. Two vetoes look again: other hull numbers or units, another country.
 */

export interface Groupable {
  id: number;
  title: string;
  text: string;
  /** Epoch ms; null when unknown: then time plays no part. */
  at: number | null;
}

export interface Clusterer {
  /** The story that the article belongs to: a known id, or null for a new story. Changes nothing. */
  place(article: Groupable): Placement;
  /** Records that the article is in the story. */
  add(placement: Placement, storyId: number): void;
  /** Forgets stories that ended before `at`. */
  forget(at: number): void;
}

export interface Placement {
  storyId: number | null;
  similarity: number;
  article: Groupable;
  vector: Map<string, number>;
  features: ArticleFeatures;
}

interface StoryState {
  id: number;
  size: number;
  centroid: Map<string, number>;
  norm: number;
  /** How many of its articles name each country, anywhere and in the opening. */
  countries: Map<string, number>;
  openingCountries: Map<string, number>;
  designators: Set<string>;
  lastAt: number | null;
}

/** Found, like the other numbers here, on the tune split of eval/clustering and the demo's newsroom. */
export const JOIN_AT = 0.16;
const SHARES = backgroundShares(termOf);
const DAY_MS = 24 * 3_600_000;
/** Likeness falls by this rate (exponentially) for each day between an article and its story. */
const FADE_PER_DAY = 0.12;
/** Of the likeness of an article that tells of another country, this much counts. */
const ELSEWHERE = 0.6;
/** A country is the story's own when this share of its articles opens with it. */
const OWN_COUNTRY_SHARE = 0.6;
/** Terms in more than this share of the window's articles are not used to look candidates up. */
const COMMON_SHARE = 0.2;

export function createClusterer(): Clusterer {
  const stories = new Map<number, StoryState>();
  const postings = new Map<string, Set<number>>();
  const documents = new Map<string, number>();
  let total = 0;

  const idf = (term: string): number => {
    const expected = BACKGROUND_SIZE * (SHARES.get(term) ?? UNLISTED_SHARE);
    return Math.log(1 + (total + BACKGROUND_SIZE) / ((documents.get(term) ?? 0) + expected + 0.5));
  };

  function vectorOf({ terms }: ArticleFeatures): Map<string, number> {
    const vector = new Map<string, number>();
    let sum = 0;
    for (const [term, count] of terms) {
      const weight = (1 + Math.log(count)) * idf(term);
      vector.set(term, weight);
      sum += weight * weight;
    }
    const norm = Math.sqrt(sum) || 1;
    for (const [term, weight] of vector) vector.set(term, weight / norm);
    return vector;
  }

  function candidates(vector: Map<string, number>): Set<number> {
    const found = new Set<number>();
    const limit = Math.max(20, total * COMMON_SHARE);
    for (const term of vector.keys()) {
      const holders = postings.get(term);
      if (holders && holders.size <= limit) for (const id of holders) found.add(id);
    }
    return found;
  }

  return {
    place(article) {
      const features = featuresOf(article.title, article.text);
      const vector = vectorOf(features);
      let best: StoryState | null = null;
      let similarity = 0;
      for (const id of candidates(vector)) {
        const story = stories.get(id);
        if (!story || isVetoed(features, story)) continue;
        const likeness =
          cosine(vector, story) *
          fade(article.at, story.lastAt) *
          (isElsewhere(features, story) ? ELSEWHERE : 1);
        if (likeness > similarity) [best, similarity] = [story, likeness];
      }
      return {
        storyId: best && similarity >= JOIN_AT ? best.id : null,
        similarity,
        article,
        vector,
        features,
      };
    },
    add({ article, vector, features }, storyId) {
      total++;
      for (const term of features.terms.keys()) documents.set(term, (documents.get(term) ?? 0) + 1);
      const story = stories.get(storyId) ?? emptyStory(storyId);
      stories.set(storyId, story);
      story.size++;
      for (const [term, weight] of vector) {
        story.centroid.set(term, (story.centroid.get(term) ?? 0) + weight);
        const holders = postings.get(term) ?? new Set();
        holders.add(storyId);
        postings.set(term, holders);
      }
      story.norm = Math.sqrt(story.centroid.values().reduce((sum, weight) => sum + weight * weight, 0));
      countAll(story.countries, features.countries);
      countAll(story.openingCountries, features.openingCountries);
      for (const designator of features.designators) story.designators.add(designator);
      if (article.at !== null) story.lastAt = Math.max(story.lastAt ?? article.at, article.at);
    },
    forget(at) {
      for (const story of stories.values()) {
        if (story.lastAt === null || story.lastAt >= at) continue;
        stories.delete(story.id);
        for (const term of story.centroid.keys()) postings.get(term)?.delete(story.id);
      }
    },
  };
}

const emptyStory = (id: number): StoryState => ({
  id,
  size: 0,
  centroid: new Map(),
  norm: 0,
  countries: new Map(),
  openingCountries: new Map(),
  designators: new Set(),
  lastAt: null,
});

function cosine(vector: Map<string, number>, { centroid, norm }: StoryState): number {
  let dot = 0;
  for (const [term, weight] of vector) dot += weight * (centroid.get(term) ?? 0);
  return norm === 0 ? 0 : dot / norm;
}

function fade(at: number | null, lastAt: number | null): number {
  if (at === null || lastAt === null) return 1;
  return Math.exp((-FADE_PER_DAY * Math.abs(at - lastAt)) / DAY_MS);
}

/** The article opens with a country that the story never names, and the story's own country is not in the article. */
function isElsewhere({ countries, openingCountries }: ArticleFeatures, story: StoryState): boolean {
  const isNew = openingCountries.values().some(country => !story.countries.has(country));
  if (!isNew) return false;
  return story.openingCountries
    .entries()
    .some(([country, times]) => times >= OWN_COUNTRY_SHARE * story.size && !countries.has(country));
}

function countAll(counts: Map<string, number>, terms: Set<string>): void {
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
}

/** Both name ships or units by number, and no number is shared: two events of the same kind. */
const isVetoed = ({ designators }: ArticleFeatures, story: StoryState): boolean =>
  designators.size > 0 && story.designators.size > 0 && designators.isDisjointFrom(story.designators);
