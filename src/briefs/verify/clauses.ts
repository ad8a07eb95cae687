import { sameMeaning } from '../../lexicon/synonyms.ts';
import type { Account } from './evidence.ts';
import type { Reading, Word } from './reading.ts';

/** The passage's clause that shares most with the claim (with what hangs on it by 'if'), or null if none shares enough. */
export function bestClause(claim: Reading, passages: Account[]): Word[] | null {
  let best: Word[] | null = null;
  let most = 0;
  for (const { reading } of passages)
    for (const clause of reading.clauses) {
      const content = clause.filter(({ content }) => content);
      const shared = content.filter(
        ({ stem }) => claim.stems.has(stem) || [...claim.stems].some(other => sameMeaning(other, stem)),
      ).length;
      const score = shared + shared / (content.length + 1);
      if (shared > 0 && score > most) {
        most = score;
        best = clause;
      }
    }
  return best;
}
