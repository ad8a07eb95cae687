import { textOf, type VerifiableArticle } from './article.ts';
import { coverage } from './coverage.ts';
import { type Account, readPassage } from './evidence.ts';

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

/**
 * The sentences (at most four, over all articles) that carry most of a claim: the best one, then each that adds most
 * to what the chosen ones leave open.
 */
export function bestPassage(claim: Account, articles: readonly VerifiableArticle[]): Chosen[] {
  const open = articles.flatMap(article =>
    textOf(article)
      .sentences()
      .map(({ text, start }) => ({ article, account: readPassage(article, text), start, quote: text })),
  );
  const ranked = open
    .map(choice => ({ choice, alone: coverage(claim, [choice.account]) }))
    .filter(({ alone }) => alone > 0)
    .sort((one, other) => other.alone - one.alone)
    .slice(0, 8);
  const chosen: Chosen[] = [];
  let covered = 0;
  while (chosen.length < MOST_SENTENCES) {
    let best: Chosen | null = null;
    let most = covered + (chosen.length > 0 ? WORTHWHILE : 0);
    for (const { choice } of ranked) {
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
  return chosen;
}
