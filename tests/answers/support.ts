import type { AnswerDeps, AnswerRequest } from '../../src/answers/answer.ts';
import { indexQueued } from '../../src/answers/indexing.ts';
import { look } from '../../src/answers/look.ts';
import { type Desk, search } from '../../src/answers/retrieve.ts';
import type { Searcher } from '../../src/answers/searcher.ts';
import { type StockArticle, stockStore } from '../../src/eval/stock.ts';
import type { Llm } from '../../src/llm/client.ts';
import { briefDeps, NO_MODEL } from '../briefs/support.ts';
import type { TestStore } from '../support/stores.ts';

export const NOW = Date.parse('2026-03-05T12:00:00Z');
export const GUILD = 'guild-1';

export const ask = (question: string, more: Partial<AnswerRequest> = {}): AnswerRequest => ({
  guildId: GUILD,
  question,
  now: NOW,
  zone: 'UTC',
  language: 'en',
  ...more,
});

/** A stocked, indexed store with what answers questions over it; searching here, not in a thread. */
export async function library(
  test: TestStore,
  articles: readonly StockArticle[],
  llm: Llm = NO_MODEL,
): Promise<{ deps: AnswerDeps; outside: Map<number, string> }> {
  const briefs = briefDeps(test, llm);
  const outside = await stockStore(test.store, articles, NOW, GUILD);
  await indexQueued({ store: test.store, clock: briefs.clock, observer: briefs.observer });
  const desk: Desk = { board: null };
  const searcher: Searcher = {
    search: request => search(test.store.db, request, desk),
    look: request => look(test.store.db, request, desk),
    close: async () => {},
  };
  return { deps: { briefs, searcher }, outside };
}
