import type { Article, Conflict, Source } from '../model.ts';
import { agree } from './amounts.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { type Measure, measuresIn } from './measures.ts';

/** Different values for the same thing from different families, told side by side: never averaged, never chosen. */

/** Reports further apart than this tell of different moments. */
const SAME_MOMENT_MS = 12 * 3_600_000;
/** Share of their other words that two sentences must have in common before their numbers are compared. */
const SAME_CONTEXT = 0.3;
const MOST = 4;

interface Told extends Measure {
  family: string;
  at: number;
}

/**
 * Where families differ on a number. A family is heard through the newest of its articles; only English sentences are
 * read. Values that can both be true (bounds, ranges, rounding), an older count that a newer one overtook, and numbers
 * of things that may not be the same are no conflict.
 */
export function findConflicts(sources: readonly Source[]): Conflict[] {
  const told = measuresOf(sources);
  const conflicts: Conflict[] = [];
  for (const [what, all] of Map.groupBy(told, ({ what }) => what)) {
    const newest = Math.max(...all.map(({ at }) => at));
    const current = all.filter(({ at }) => newest - at <= SAME_MOMENT_MS);
    const first = current.find(measure => current.some(other => contradicts(measure, other, current)));
    if (!first) continue;
    const against = current.filter(other => contradicts(first, other, current));
    const values = [first, ...distinct(against)];
    conflicts.push({
      what,
      values: values.map(({ amount, candidate: { articleId, text, start } }) => ({
        value: amount.text,
        citation: { articleId, quote: text, start },
      })),
    });
  }
  return conflicts.slice(0, MOST);
}

/** The sentences whose count a newer report (its title too) has overtaken: true when written, wrong now. */
export function overtaken(sources: readonly Source[]): Set<Candidate> {
  const told = measuresOf(sources).filter(({ rises }) => rises);
  const titled = sources.flatMap(titleMeasures).filter(({ rises }) => rises);
  return new Set(
    told
      .filter(old =>
        [...told, ...titled].some(
          recent =>
            recent.what === old.what &&
            sameSubject(recent, old) &&
            recent.at > old.at &&
            recent.amount.low > old.amount.high,
        ),
      )
      .map(({ candidate }) => candidate),
  );
}

function measuresOf(sources: readonly Source[]): Told[] {
  return sources.flatMap(({ family, article }) => {
    if (article.language !== null && article.language !== 'en') return [];
    const at = timeOf(article);
    return candidatesOf(article)
      .flatMap(measuresIn)
      .map(measure => ({ ...measure, family, at }));
  });
}

/** A title is no passage: what it counts can overtake a sentence but never be shown as a value. */
function titleMeasures({ family, article }: Source): Told[] {
  const candidate = {
    articleId: article.id,
    text: article.title,
    start: 0,
    index: 0,
    terms: new Set<string>(),
  };
  return measuresIn(candidate).map(measure => ({ ...measure, family, at: timeOf(article) }));
}

const timeOf = (article: Article): number => article.publishedAt ?? article.firstSeenAt;

/** Two families differ, and neither of them gives the other's value elsewhere. */
function contradicts(a: Told, b: Told, all: readonly Told[]): boolean {
  if (a.family === b.family || !comparable(a, b)) return false;
  const own = (family: string) => all.filter(other => other.family === family && comparable(other, a));
  return !own(a.family).some(mine => own(b.family).some(theirs => agrees(mine, theirs)));
}

const agrees = (a: Told, b: Told): boolean => agree(a.amount, b.amount, Math.max(a.tolerance, b.tolerance));

/** Dead soldiers and dead civilians are different dead; people of no named kind may be either. */
const sameSubject = (a: Told, b: Told): boolean =>
  a.about === b.about || a.about === null || b.about === null;

function comparable(a: Told, b: Told): boolean {
  if (a.what !== b.what || !sameSubject(a, b)) return false;
  if (a.context === null || b.context === null) return true;
  if (a.about !== b.about) return false;
  let shared = 0;
  for (const term of a.context) if (b.context.has(term)) shared++;
  return shared >= 3 && shared / Math.min(a.context.size, b.context.size) >= SAME_CONTEXT;
}

/** One measure per value, the first told. */
function distinct(measures: readonly Told[]): Told[] {
  const kept: Told[] = [];
  for (const measure of measures) if (!kept.some(other => agrees(other, measure))) kept.push(measure);
  return kept;
}
