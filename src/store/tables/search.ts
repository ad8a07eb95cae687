/** The search index: built anew from the articles. */

/** Articles whose text is not in the search index yet; written in the transaction that makes or changes the text. */
export interface SearchQueueTable {
  articleId: number;
  queuedAt: number;
}

/** An article's tokens, as the index holds them. */
export interface SearchDocumentsTable {
  articleId: number;
  title: string;
  /** One line a sentence; tokens parted by spaces, `^` before one that is written as a name. */
  body: string;
  length: number;
}

/** The articles of one segment (a range of ids) that hold a token. */
export interface SearchPostingsTable {
  token: string;
  segment: number;
  documents: number;
  /** Four bytes an article: see answers/postings.ts. */
  postings: Uint8Array;
}

/** One row: what ranking has to know of the index as a whole. */
export interface SearchTotalsTable {
  id: number;
  documents: number;
  tokens: number;
}
