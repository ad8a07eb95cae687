import { fillDates } from './dates.ts';
import type { ArticleSpec, OutletSpec } from './types.ts';

/** An article as it is served at one moment: dates filled in, correction applied, address made. */
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

const HOUR_MS = 3_600_000;

export function serveArticle(
  outlet: OutletSpec,
  spec: ArticleSpec,
  id: number,
  now: number,
  correctedAt: number | null,
): ServedArticle {
  const publishedAt = now - spec.hoursAgo * HOUR_MS;
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
  const place = dateline === undefined ? '' : `${dateline} `;
  if (credit?.form === 'leading') return [`${place}${credit.line} — ${first}`, ...rest];
  const opening = dateline === undefined ? first : `${dateline} — ${first}`;
  return [opening, ...rest, ...(credit ? [credit.line] : [])];
}
