import { sentencesOf } from '../articles/sentences.ts';
import type { Clock, Observer } from '../model.ts';
import type { Store } from '../store/database.ts';
import {
  addToIndex,
  nextToIndex,
  type PostingsRow,
  type QueuedArticle,
  type SearchDocument,
  takeFromQueue,
} from '../store/search.ts';
import { type Posting, packPosting, segmentOf } from './postings.ts';
import { readingLanguage, type Token, tokensOf } from './tokens.ts';

export interface IndexDeps {
  store: Store;
  clock: Clock;
  observer: Observer;
  /** Ends the work after the batch that is under way. */
  signal?: AbortSignal;
}

/** Small enough that a batch does not hold the event loop or the file for long. */
const BATCH = 20;
/** Text beyond this many sentences is not searched: nothing that reports one event is so long. */
const MOST_SENTENCES = 400;

/**
 * Indexes what waits for it, a batch to a transaction, and gives the number of articles. An article leaves the queue in
 * the transaction that indexes it, so nothing is lost when the process dies, and two processes do not index it twice.
 */
export async function indexQueued(
  { store, clock, observer, signal }: IndexDeps,
  batch = BATCH,
): Promise<number> {
  let indexed = 0;
  while (!signal?.aborted) {
    const began = clock.now();
    const taken = await store.transaction(async db => {
      const queued = await takeFromQueue(db, await nextToIndex(db, store.engine, batch));
      if (queued.length === 0) return 0;
      const { documents, postings } = pack(queued);
      await addToIndex(db, store.engine, documents, postings);
      return queued.length;
    });
    if (taken === 0) break;
    indexed += taken;
    observer.duration('index_batch', clock.now() - began);
  }
  return indexed;
}

/** What a batch of articles adds to the index; postings are sorted by token. */
function pack(articles: readonly Pick<QueuedArticle, 'id' | 'title' | 'text' | 'language'>[]): {
  documents: SearchDocument[];
  postings: PostingsRow[];
} {
  const documents: SearchDocument[] = [];
  const rows = new Map<string, { token: string; segment: number; packed: Uint8Array[] }>();
  for (const article of articles.toSorted((a, b) => a.id - b.id)) {
    const { document, postings } = indexArticle(article);
    documents.push(document);
    const segment = segmentOf(article.id);
    for (const [token, posting] of postings) {
      const key = `${token} ${segment}`;
      const row = rows.get(key) ?? { token, segment, packed: [] };
      row.packed.push(packPosting(posting));
      rows.set(key, row);
    }
  }
  const postings = [...rows.values()]
    .sort((a, b) => (a.token < b.token ? -1 : a.token > b.token ? 1 : a.segment - b.segment))
    .map(({ token, segment, packed }) => ({
      token,
      segment,
      documents: packed.length,
      postings: Buffer.concat(packed),
    }));
  return { documents, postings };
}

function indexArticle({
  id,
  title,
  text,
  language: told,
}: Pick<QueuedArticle, 'id' | 'title' | 'text' | 'language'>) {
  const language = readingLanguage(`${title} ${text}`, told);
  const inTitle = tokensOf(title, language);
  const sentences = sentencesOf(text, language)
    .slice(0, MOST_SENTENCES)
    .map(sentence => tokensOf(sentence.text, language));
  const length = inTitle.length + sentences.reduce((sum, tokens) => sum + tokens.length, 0);
  const postings = new Map<string, Posting>();
  const count = (tokens: readonly Token[], where: 'inTitle' | 'inBody') => {
    for (const token of tokens) {
      const posting = postings.get(token.text) ?? { articleId: id, inTitle: 0, inBody: 0, length };
      posting[where]++;
      postings.set(token.text, posting);
    }
  };
  count(inTitle, 'inTitle');
  for (const tokens of sentences) count(tokens, 'inBody');
  const line = (tokens: readonly Token[]) =>
    tokens.map(({ text, name }) => (name ? `^${text}` : text)).join(' ');
  const document: SearchDocument = {
    articleId: id,
    title: line(inTitle),
    body: sentences.map(line).join('\n'),
    length,
  };
  return { document, postings };
}
