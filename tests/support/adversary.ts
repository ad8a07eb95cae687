import { type BriefDeps, writeBrief } from '../../src/briefs/write.ts';
import type { Llm } from '../../src/llm/client.ts';
import { readAnswer } from '../../src/llm/readAnswer.ts';
import { type Article, type Brief, NO_TOKENS, type Random } from '../../src/model.ts';
import { seededRandom } from './random.ts';

/** A model that returns anything at all, and the promises that a brief keeps whatever it returns. */

const pick = <T>(random: Random, from: readonly T[], fallback: T): T =>
  from[Math.floor(random() * from.length)] ?? fallback;

const sentencesIn = (article: Article | undefined): string[] => article?.text.split(/(?<=[.!?])\s+/) ?? [''];

/** One adversarial claim: true, altered, misattributed, trivial, unrelated, glued, cut, or noise. */
function anyClaim(random: Random, articles: readonly Article[]): unknown {
  const own = pick(random, articles, articles[0]);
  const other = pick(random, articles, articles[0]);
  const quote = pick(random, sentencesIn(own), '');
  const elsewhere = pick(random, sentencesIn(other), '');
  const cites = pick<unknown>(
    random,
    [[own?.id], [other?.id], [own?.id, other?.id], [99_999], [], 'all', [-1]],
    [],
  );
  const texts = [
    quote,
    elsewhere,
    quote.replace(/\d+/g, number => String(Number(number) + 1)),
    quote.replace(/\b(?:said|was|left)\b/, 'denied'),
    quote.split(' ').toReversed().join(' '),
    `“${quote.split(' ').slice(0, 4).join(' ')}”, said General Nobody.`,
    'The war is over.',
    'It was.',
    `${quote} @everyone https://evil.example`,
    '',
    '\u202e\u0000{{ids}}',
    'x'.repeat(5000),
  ];
  const quotes = [
    quote,
    elsewhere,
    quote.slice(3),
    quote.slice(0, -5),
    `${quote} ${elsewhere}`,
    quote.toUpperCase(),
    '.',
    '',
    own?.text ?? '',
    'Nothing of this stands anywhere.',
  ];
  return {
    index: Math.floor(random() * 6),
    text: pick(random, texts, ''),
    cites,
    quote: pick<unknown>(random, quotes, null),
    kind: pick(random, ['fact', 'said', 'lie'], 'fact'),
  };
}

/** A model whose every answer is adversarial; its answers are read as those of a real one. */
export function adversary(random: Random, articles: readonly Article[]): Llm {
  const claims = () => Array.from({ length: Math.floor(random() * 7) }, () => anyClaim(random, articles));
  return {
    enabled: true,
    model: 'adversary',
    judgeModel: null,
    guildDailyTokens: 0,
    resolveModel: async () => 'adversary',
    complete: async ({ schema }) => {
      const whole = JSON.stringify({ headline: anyClaim(random, articles), claims: claims() });
      const content = random() < 0.05 ? whole.slice(0, Math.floor(random() * whole.length)) : whole;
      const value = readAnswer(content, schema);
      return value === null
        ? { ok: false, reason: 'malformed', tokens: NO_TOKENS }
        : { ok: true, value, tokens: NO_TOKENS, model: 'adversary' };
    },
  };
}

/** What is wrong with a brief: dangling ids, quotes that are not the article's text, claims without a citation. */
export function faultsOf(brief: Brief, articles: readonly Article[]): string[] {
  const faults: string[] = [];
  for (const claim of [brief.headline, ...brief.claims]) {
    if (claim.citations.length === 0) faults.push(`no citation: ${claim.text}`);
    for (const { articleId, quote, start } of claim.citations) {
      const article = articles.find(({ id }) => id === articleId);
      if (!article) faults.push(`dangling id ${articleId}`);
      else if (quote === '' || article.text.slice(start, start + quote.length) !== quote)
        faults.push(`altered quote of ${articleId}: ${quote}`);
    }
    const quotes = claim.citations.map(({ quote }) => quote).join(' ');
    // A title is the same publisher's word on the same text: a number may stand there.
    const titles = articles.filter(({ id }) => claim.citations.some(({ articleId }) => articleId === id));
    const carried = `${quotes} ${titles.map(({ title }) => title).join(' ')}`;
    for (const number of claim.text.match(/\d+/g) ?? [])
      if (!carried.includes(number)) faults.push(`number ${number} stands in no quote: ${claim.text}`);
    for (const [, words = ''] of claim.text.matchAll(/“([^”]+)”/g))
      if (!quotes.includes(words)) faults.push(`altered quotation: ${words}`);
    if (/https?:|@everyone|\p{Cc}/u.test(claim.text)) faults.push(`not postable: ${claim.text}`);
  }
  return faults;
}

/** One trial of the property: a brief written under an adversarial model, and what is wrong with it. */
export async function adversarialTrial(
  deps: Omit<BriefDeps, 'llm' | 'random'>,
  articles: readonly Article[],
  seed: number,
): Promise<string[]> {
  const random = seededRandom(seed);
  const brief = await writeBrief(
    { ...deps, random, llm: adversary(random, articles) },
    {
      story: { id: 1, articles: [...articles], firstAt: 0, lastAt: 0 },
      audienceKey: `trial ${seed}`,
      guildId: 'trial',
    },
  );
  return faultsOf(brief, articles);
}
