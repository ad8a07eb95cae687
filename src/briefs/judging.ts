import type { Article, Claim, GuildId, Tokens } from '../model.ts';

/** What a judge is told of an article. */
export type JudgedArticle = Pick<Article, 'title' | 'text' | 'publishedAt'> & {
  publisher: Pick<Article['publisher'], 'name'>;
  firstSeenAt?: number;
};

export interface JudgeRequest {
  claims: readonly Claim[];
  articles: ReadonlyMap<number, JudgedArticle>;
  guildId: GuildId;
  deadlineAt: number;
}

/** One verdict per claim, in order; `unsure` also when the judge did not answer. */
export interface Judgement {
  verdicts: ('supported' | 'unsupported' | 'unsure')[];
  tokens: Tokens;
}

/** A second model that says whether a claim's passages carry it. Never throws. */
export type Judge = (request: JudgeRequest) => Promise<Judgement>;
