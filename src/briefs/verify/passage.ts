import { bears } from './agreement.ts';
import { textOf, type VerifiableArticle } from './article.ts';
import { coverage, weighed } from './coverage.ts';
import { isSameDate } from './datecheck.ts';
import { type Account, readPassage } from './evidence.ts';
import { isProper } from './proper.ts';

/** A sentence of an article, chosen to stand behind a claim. */
export interface Chosen {
  article: VerifiableArticle;
  account: Account;
  start: number;
  quote: string;
}

/** A claim without a quote may be fused of so many sentences. */
const MOST_SENTENCES = 4;

/** A further sentence must carry this much more of the claim. */
const WORTHWHILE = 0.05;

/** A sentence that carries nearly all that more of them carry is taken alone. */
const ENOUGH = 0.8;
/** Others that weigh nearly as much may be what the claim retells as well. */
const RIVAL = 0.85;
const MOST_RIVALS = 2;

/**
 * What a claim may retell, the likeliest first: the sentences (at most four, over all articles) that carry most of
 * it, or the one that carries nearly as much alone; then single sentences that weigh nearly as much as the best.
 */
export function likelyPassages(claim: Account, articles: readonly VerifiableArticle[]): Chosen[][] {
  const open = articles.flatMap(article =>
    textOf(article)
      .sentences()
      .map(({ text, start }) => ({ article, account: readPassage(article, text), start, quote: text })),
  );
  const scores = weighed(
    claim,
    open.map(({ account }) => account),
  );
  const ranked = open
    .map((choice, index) => ({ choice, alone: scores[index] ?? 0 }))
    .filter(({ alone }) => alone > 0)
    .sort((one, other) => other.alone - one.alone)
    .slice(0, 8);
  const [best] = ranked;
  if (!best) return [];
  const rivals = ranked
    .slice(1, 1 + MOST_RIVALS)
    .filter(({ alone }) => alone >= best.alone * RIVAL)
    .map(({ choice }) => [choice]);
  const alone = coverage(claim, [best.choice.account]);
  const { chosen, covered } = gather(
    claim,
    best.choice,
    alone,
    ranked.map(({ choice }) => choice),
  );
  const first = alone >= covered * ENOUGH ? [best.choice] : chosen;
  const completed = complete(
    claim,
    first,
    open.map((choice, index) => ({ choice, score: scores[index] ?? 0 })),
  );
  return completed.length > first.length ? [first, completed, ...rivals] : [first, ...rivals];
}

/** At most so many sentences are added for what is specific to the claim. */
const MOST_ADDED = 2;

/** An added sentence weighs at least this share of the best. */
const RELATED = 0.2;

/** With the likeliest sentences that have the figures, days and names which the chosen ones lack. */
function complete(
  claim: Account,
  chosen: readonly Chosen[],
  open: readonly { choice: Chosen; score: number }[],
): Chosen[] {
  const made = [...chosen];
  const least = Math.max(...open.map(({ score }) => score)) * RELATED;
  for (const holds of specificsOf(claim)) {
    if (made.length >= chosen.length + MOST_ADDED) break;
    if (made.some(holds)) continue;
    let best: { choice: Chosen; score: number } | null = null;
    for (const one of open)
      if (one.score >= least && holds(one.choice) && (!best || one.score > best.score)) best = one;
    if (best) made.push(best.choice);
  }
  return made;
}

/** Tests whether a sentence has what the claim names: one for each figure, day and name. */
const specificsOf = ({ quantities, dates, reading }: Account): ((choice: Chosen) => boolean)[] => [
  // Small numbers stand everywhere.
  ...quantities
    .filter(({ ordinal, value }) => !ordinal && value > 2)
    .map(
      figure =>
        ({ account }: Chosen) =>
          account.quantities.some(given => bears(figure, given)),
    ),
  ...dates.map(
    date =>
      ({ account, article }: Chosen) =>
        account.dates.some(given => isSameDate(date, given, article.publishedAt)),
  ),
  ...reading.words.filter(isProper).map(
    ({ word }) =>
      ({ account }: Chosen) =>
        account.reading.folded.has(word),
  ),
];

/** The best sentence, then each that adds most to what the chosen ones leave open. */
function gather(
  claim: Account,
  first: Chosen,
  alone: number,
  open: readonly Chosen[],
): { chosen: Chosen[]; covered: number } {
  const chosen = [first];
  let covered = alone;
  while (chosen.length < MOST_SENTENCES) {
    let best: Chosen | null = null;
    let most = covered + WORTHWHILE;
    for (const choice of open) {
      if (chosen.includes(choice)) continue;
      const share = coverage(
        claim,
        [...chosen, choice].map(({ account }) => account),
      );
      if (share > most) {
        most = share;
        best = choice;
      }
    }
    if (!best) break;
    chosen.push(best);
    covered = most;
  }
  return { chosen, covered };
}
