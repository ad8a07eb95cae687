import type { Judge } from '../briefs/judging.ts';
import type { Clock } from '../model.ts';
import { type Checked, type Scores, scoresOf } from './attribution.ts';

/** What the rules and then the judge say together, and how often the judge could not tell or did not answer. */
export interface JudgedScores {
  claim: Scores;
  record: Scores;
  asked: number;
  unsure: number;
}

/** Claims of one request, as in a brief of the product. */
const CLAIMS_AT_ONCE = 12;
const REQUESTS_AT_ONCE = 4;
const WAIT_MS = 120_000;

/**
 * Puts before the judge what the rules let pass, as the product does: it can only be stricter. A claim on which it is
 * unsure, or for which it did not answer, stays as the rules left it.
 */
export async function judgeAttribution(
  checked: readonly Checked[],
  judge: Judge,
  clock: Clock,
  guildId: string,
): Promise<JudgedScores> {
  const requests = Map.groupBy(
    checked.filter(({ passed }) => passed !== null),
    ({ record }) => record,
  );
  const batches = [...requests.values()].flatMap(claims =>
    Array.from({ length: Math.ceil(claims.length / CLAIMS_AT_ONCE) }, (_, at) =>
      claims.slice(at * CLAIMS_AT_ONCE, (at + 1) * CLAIMS_AT_ONCE),
    ),
  );
  const refused = new Set<Checked>();
  let [asked, unsure] = [0, 0];
  const ask = async (batch: readonly Checked[]): Promise<void> => {
    const { verdicts } = await judge({
      claims: batch.flatMap(({ passed }) => passed?.claim ?? []),
      articles: new Map(batch.flatMap(({ passed }) => [...(passed?.articles ?? [])])),
      guildId,
      deadlineAt: clock.now() + WAIT_MS,
    });
    for (const [at, one] of batch.entries()) {
      asked++;
      if (verdicts[at] === 'unsupported') refused.add(one);
      else if (verdicts[at] !== 'supported') unsure++;
    }
  };
  for (let at = 0; at < batches.length; at += REQUESTS_AT_ONCE)
    await Promise.all(batches.slice(at, at + REQUESTS_AT_ONCE).map(ask));
  return { ...scoresOf(checked, one => one.code !== null || refused.has(one)), asked, unsure };
}
