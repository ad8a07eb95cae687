import { z } from 'zod';
import {
  type VerifiableArticle,
  type Verdict,
  type VerifyCode,
  verifyClaim,
  verifyUnquoted,
} from '../briefs/verify/index.ts';
import type { Claim } from '../model.ts';

/** One line of an attribution file: sources, and claims about them with a gold label. */
const recordSchema = z.object({
  id: z.union([z.string(), z.number()]),
  sources: z.array(
    z.object({
      id: z.union([z.string(), z.number()]),
      text: z.string(),
      title: z.string().nullish(),
      publisher: z.string().nullish(),
      publishedAt: z.string().nullish(),
      language: z.string().nullish(),
    }),
  ),
  claims: z.array(
    z.object({
      text: z.string(),
      cites: z.array(z.union([z.string(), z.number()])),
      quote: z.string().nullish(),
      supported: z.boolean(),
      kind: z.string().nullish(),
    }),
  ),
});

export type AttributionRecord = z.infer<typeof recordSchema>;
type AttributionClaim = AttributionRecord['claims'][number];

/** How well 'unsupported' is told from 'supported'. `rejected`: the share of supported ones that were flagged. */
export interface Scores {
  n: number;
  precision: number;
  recall: number;
  f1: number;
  balancedAccuracy: number;
  rejected: number;
}

export interface AttributionResult {
  claim: Scores;
  record: Scores;
  /** Flagged claims by the code of the check that failed: rightly flagged, and all. */
  byCode: Record<string, { flagged: number; unsupported: number }>;
  /** By the kind that the file gives its claims, where it does. */
  byKind: Record<string, { n: number; flagged: number }>;
  claimsPerSecond: number;
}

/** What the check said of one claim; for looking at faults. */
export interface Checked {
  record: AttributionRecord;
  claim: AttributionClaim;
  code: VerifyCode | null;
  detail: string;
  /** What a judge may be shown: the claim with its citations, and the articles; null when it was withheld. */
  passed: { claim: Claim; articles: ReadonlyMap<number, VerifiableArticle> } | null;
}

/** Reads one line; throws with the reason when it is not of the format. */
export const parseAttribution = (line: string): AttributionRecord => recordSchema.parse(JSON.parse(line));

/** Checks every claim with the product's own rules. `now` gives milliseconds (a monotonic clock). */
export function evaluateAttribution(
  records: readonly AttributionRecord[],
  now: () => number,
): AttributionResult & { checked: Checked[] } {
  const startedAt = now();
  const checked = records.flatMap(checkRecord);
  const seconds = Math.max(1e-6, (now() - startedAt) / 1000);
  const byCode: AttributionResult['byCode'] = {};
  const byKind: AttributionResult['byKind'] = {};
  for (const { claim, code } of checked) {
    if (code) {
      const tally = byCode[code] ?? { flagged: 0, unsupported: 0 };
      byCode[code] = tally;
      tally.flagged++;
      if (!claim.supported) tally.unsupported++;
    }
    if (claim.kind) {
      const tally = byKind[claim.kind] ?? { n: 0, flagged: 0 };
      byKind[claim.kind] = tally;
      tally.n++;
      if (code) tally.flagged++;
    }
  }
  return {
    ...scoresOf(checked, ({ code }) => code !== null),
    byCode,
    byKind,
    claimsPerSecond: Math.round(checked.length / seconds),
    checked,
  };
}

/** Scores by claim and by record (flagged when one of its claims is). */
export function scoresOf(
  checked: readonly Checked[],
  isFlagged: (one: Checked) => boolean,
): { claim: Scores; record: Scores } {
  const items = checked.map(one => ({
    record: one.record,
    flagged: isFlagged(one),
    unsupported: !one.claim.supported,
  }));
  const perRecord = [...Map.groupBy(items, ({ record }) => record).values()].map(own => ({
    flagged: own.some(({ flagged }) => flagged),
    unsupported: own.some(({ unsupported }) => unsupported),
  }));
  return { claim: scores(items), record: scores(perRecord) };
}

function checkRecord(record: AttributionRecord): Checked[] {
  const articles = new Map(
    record.sources.map((source, index): [string, VerifiableArticle] => [
      String(source.id),
      {
        id: index + 1,
        title: source.title ?? '',
        text: source.text,
        publishedAt: timeOf(source.publishedAt),
        language: source.language ?? 'en',
        publisher: { name: source.publisher ?? '' },
      },
    ]),
  );
  return record.claims.map(claim => ({ record, claim, ...checkOne(claim, articles) }));
}

const timeOf = (text: string | null | undefined): number | null => {
  const time = Date.parse(text ?? '');
  return Number.isNaN(time) ? null : time;
};

function checkOne(
  claim: AttributionClaim,
  articles: Map<string, VerifiableArticle>,
): Pick<Checked, 'code' | 'detail' | 'passed'> {
  const cited = claim.cites.flatMap(id => articles.get(String(id)) ?? []);
  if (cited.length < claim.cites.length)
    return { code: 'id_unknown', detail: claim.cites.join(' '), passed: null };
  const byId = new Map([...articles.values()].map(article => [article.id, article]));
  const outcome = (verdict: Verdict): Pick<Checked, 'code' | 'detail' | 'passed'> =>
    verdict.ok
      ? { code: null, detail: '', passed: { claim: verdict.claim, articles: byId } }
      : { code: verdict.code, detail: verdict.detail, passed: null };
  if (!claim.quote) return outcome(verifyUnquoted({ text: claim.text }, cited));
  // One quote for all cited sources: it stands in one of them.
  let last: Pick<Checked, 'code' | 'detail' | 'passed'> = {
    code: 'quote_missing',
    detail: '',
    passed: null,
  };
  for (const { id } of cited) {
    const one = outcome(
      verifyClaim({ text: claim.text, quotes: [{ articleId: id, quote: claim.quote }] }, byId),
    );
    if (one.code === null) return one;
    if (last.code === 'quote_missing' || !one.code.startsWith('quote_not')) last = one;
  }
  return last;
}

function scores(items: { flagged: boolean; unsupported: boolean }[]): Scores {
  const count = (flagged: boolean, unsupported: boolean): number =>
    items.filter(item => item.flagged === flagged && item.unsupported === unsupported).length;
  const [hit, miss, alarm, quiet] = [
    count(true, true),
    count(false, true),
    count(true, false),
    count(false, false),
  ];
  const share = (part: number, rest: number): number => (part + rest === 0 ? 0 : part / (part + rest));
  const precision = share(hit, alarm);
  const recall = share(hit, miss);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return {
    n: items.length,
    precision,
    recall,
    f1,
    balancedAccuracy: (recall + share(quiet, alarm)) / 2,
    rejected: share(alarm, quiet),
  };
}
