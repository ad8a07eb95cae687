/** An article as it is served at one moment: dates filled in, correction applied, credit and dateline in place. */
import { fillDates } from './dates.ts';
import type { ArticleSpec, OutletSpec } from './types.ts';

export interface ServedArticle {
  spec: ArticleSpec;
  id: number;
  path: string;
  title: string;
  standfirst: string | null;
  paragraphs: string[];
  note: string | null;
  publishedAt: number;
  modifiedAt: number;
}

/** The moments (epoch ms) that decide how an article reads. */
export interface Times {
  /** What the article's dates count from. */
  now: number;
  publishedAt: number;
  correctedAt: number | null;
}

export function serveArticle(outlet: OutletSpec, spec: ArticleSpec, id: number, times: Times): ServedArticle {
  const { now, publishedAt, correctedAt } = times;
  const changes = correctedAt === null ? [] : (spec.correction?.changes ?? []);
  const write = (text: string): string =>
    fillDates(
      changes.reduce((changed, [from, to]) => changed.replaceAll(from, to), text),
      now,
      outlet.dates,
    );
  const at = new Date(publishedAt);
  const path = outlet.articlePath
    .replace('{slug}', spec.slug)
    .replace('{id}', String(id))
    .replace('{yyyy}', String(at.getUTCFullYear()))
    .replace('{mm}', String(at.getUTCMonth() + 1).padStart(2, '0'));
  return {
    spec,
    id,
    path,
    title: write(spec.title),
    standfirst: spec.standfirst === undefined ? null : write(spec.standfirst),
    paragraphs: creditedParagraphs(spec, spec.body.map(write)),
    note: correctedAt === null || !spec.correction ? null : write(spec.correction.note),
    publishedAt,
    modifiedAt: correctedAt ?? publishedAt,
  };
}

function creditedParagraphs({ credit, dateline }: ArticleSpec, body: string[]): string[] {
  const [first = '', ...rest] = body;
  const opening = [dateline, credit?.form === 'leading' ? credit.line : undefined].filter(
    part => part !== undefined,
  );
  const lead = opening.length === 0 ? first : `${opening.join(' ')} — ${first}`;
  return [lead, ...rest, ...(credit?.form === 'trailing' ? [credit.line] : [])];
}

/** What a page is made of. */
export interface Page {
  outlet: OutletSpec;
  article: ServedArticle;
  baseUrl: string;
  /** The outlet's other articles, for lists beside the text. */
  others: ServedArticle[];
}
