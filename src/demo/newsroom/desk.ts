/** The newsroom's state: what is out, what was corrected and when, and which outlets are failing. */
import { type ServedArticle, serveArticle } from './render.ts';
import type { ArticleSpec, OutletSpec } from './types.ts';
import { HOUR_MS } from '../../time.ts';

export interface Failure {
  status: number;
  /** Value of the Retry-After header: seconds or an HTTP date. */
  retryAfter?: string;
  body?: string;
  /** Takes the request and never answers. */
  hang?: boolean;
}

export interface Desk {
  /** The outlet's articles that are out, in the order of its file. */
  articles(outlet: OutletSpec): ServedArticle[];
  /** An article whether it is out or not. */
  article(slug: string): { outlet: OutletSpec; served: ServedArticle };
  /** When the outlet last published or corrected something (epoch ms). */
  changedAt(outlet: OutletSpec): number;
  publish(slug: string, at: number): void;
  correct(slug: string, at: number): void;
  fail(outletKey: string, failure: Failure | null): void;
  failure(outlet: OutletSpec): Failure | undefined;
}

const FIRST_ID = 4_100;

export function createDesk(outlets: readonly OutletSpec[], now: number): Desk {
  const published = new Map<string, number>();
  const corrected = new Map<string, number>();
  const failures = new Map<string, Failure>();
  const bySlug = new Map(
    outlets.flatMap(outlet =>
      outlet.articles.map((spec, index) => [spec.slug, { outlet, spec, id: FIRST_ID + index }] as const),
    ),
  );

  const known = (slug: string) => {
    const found = bySlug.get(slug);
    if (!found) throw new Error(`The newsroom has no article ${slug}`);
    return found;
  };
  const serve = (spec: ArticleSpec): ServedArticle => {
    const { outlet, id } = known(spec.slug);
    return serveArticle(outlet, spec, id, {
      now,
      publishedAt: published.get(spec.slug) ?? now - spec.hoursAgo * HOUR_MS,
      correctedAt: corrected.get(spec.slug) ?? null,
    });
  };
  const articles = (outlet: OutletSpec) =>
    outlet.articles.filter(({ slug, later }) => !later || published.has(slug)).map(serve);

  return {
    articles,
    article: slug => ({ outlet: known(slug).outlet, served: serve(known(slug).spec) }),
    changedAt: outlet => Math.max(0, ...articles(outlet).map(({ modifiedAt }) => modifiedAt)),
    publish(slug, at) {
      if (!known(slug).spec.later) throw new Error(`${slug} is out already`);
      published.set(slug, at);
    },
    correct(slug, at) {
      if (!known(slug).spec.correction) throw new Error(`${slug} has no correction`);
      corrected.set(slug, at);
    },
    fail(key, failure) {
      if (!outlets.some(outlet => outlet.key === key)) throw new Error(`The newsroom has no outlet ${key}`);
      if (failure === null) failures.delete(key);
      else failures.set(key, failure);
    },
    failure: outlet => failures.get(outlet.key),
  };
}
