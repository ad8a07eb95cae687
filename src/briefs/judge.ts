import { z } from 'zod';
import type { Llm } from '../llm/client.ts';
import { fillPrompt, type Prompts } from '../llm/prompts.ts';
import type { Claim, Observer, Random } from '../model.ts';
import { freshMarker, oneLine } from './evidence.ts';
import type { Judge, JudgedArticle } from './judging.ts';

const VERDICTS = ['supported', 'unsupported', 'unsure'] as const;
type Verdict = (typeof VERDICTS)[number];

/** The answer to `prompts/judge.md`. A verdict that is none of the three counts as `unsure`. */
export const judgeAnswer = z.object({
  verdicts: z.array(
    z.object({
      index: z.coerce.number().int(),
      verdict: z.preprocess(
        value => (VERDICTS.some(known => known === value) ? value : 'unsure'),
        z.enum(VERDICTS),
      ),
    }),
  ),
});

export interface JudgeDeps {
  llm: Llm;
  prompts: Prompts;
  observer: Observer;
  random: Random;
}

const TOKENS_PER_VERDICT = 40;

/**
 * A judge that asks the host's second model: all claims of a brief in one call, each with the passages it cites.
 * It can only be stricter than the rules that ran before it. A claim that it does not name, or names twice with
 * different verdicts, is `unsure`; so are all when it cannot be reached. Each verdict is counted and logged apart from
 * the rules' own.
 */
export function createJudge({ llm, prompts, observer, random }: JudgeDeps): Judge {
  return async ({ claims, articles, guildId, deadlineAt }) => {
    const cited = claims.flatMap(({ citations }) =>
      citations.flatMap(({ articleId }) => articles.get(articleId) ?? []),
    );
    const marker = freshMarker(cited, random);
    const answer = await llm.complete({
      purpose: 'judge',
      role: 'judge',
      guildId,
      prompt: fillPrompt(prompts.judge, {
        claims: claims.map((claim, index) => shown(index + 1, claim, articles, marker)).join('\n\n'),
        marker,
      }),
      schema: judgeAnswer,
      schemaName: 'judge',
      maxOutputTokens: TOKENS_PER_VERDICT * (claims.length + 1),
      deadlineAt,
    });
    if (!answer.ok) {
      observer.info('judge.silent', { reason: answer.reason, claims: claims.length });
      return { verdicts: claims.map(() => 'unsure'), tokens: answer.tokens };
    }
    const verdicts = claims.map((_, index) => verdictOn(index + 1, answer.value.verdicts));
    for (const [index, verdict] of verdicts.entries()) {
      observer.count('judge_verdicts', { verdict });
      if (verdict !== 'supported')
        observer.info('judge.verdict', { verdict, claim: claims[index]?.text, model: answer.model });
    }
    return { verdicts, tokens: answer.tokens };
  };
}

function verdictOn(index: number, given: readonly { index: number; verdict: Verdict }[]): Verdict {
  const own = new Set(given.filter(one => one.index === index).map(({ verdict }) => verdict));
  const [verdict] = own;
  return own.size === 1 && verdict !== undefined ? verdict : 'unsure';
}

/** The sentence came from a model: as JSON it cannot break out of its line. */
function shown(
  number: number,
  claim: Claim,
  articles: ReadonlyMap<number, JudgedArticle>,
  marker: string,
): string {
  const passages = claim.citations.flatMap(({ articleId, quote }) => {
    const article = articles.get(articleId);
    if (!article) return [];
    const at = article.publishedAt ?? article.firstSeenAt;
    const date = at === undefined ? 'no date' : new Date(at).toISOString().slice(0, 10);
    return [
      `[${marker} passage: ${oneLine(article.publisher.name)}, ${date}]`,
      `${marker}| Title: ${oneLine(article.title)}`,
      `${marker}| ${oneLine(quote)}`,
      `[${marker} end]`,
    ];
  });
  return [`Sentence ${number}: ${JSON.stringify(claim.text)}`, ...passages].join('\n');
}
