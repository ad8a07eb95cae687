import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encode } from 'gpt-tokenizer';
import { writeBrief } from '../src/briefs/write.ts';
import { createLlm } from '../src/llm/client.ts';
import { loadPrompts } from '../src/llm/prompts.ts';
import { systemClock as clock } from '../src/ops/clock.ts';
import { openStore } from '../src/store/database.ts';
import { type ModelRequest, startModel } from '../tests/support/openai/index.ts';
import { articlesIn, honestWriter } from '../tests/support/openai/writers.ts';
import { seededRandom } from '../tests/support/random.ts';
import { type Bench, type Figure, figure } from './frame.ts';
import { longArticle } from './support/longArticles.ts';
import { silent } from './support/room.ts';

const ARTICLES = 200;
/** How many independent reports each story of the digest has; the other articles are in stories below the fold. */
const REPORTS_PER_STORY = [9, 8, 7, 6, 6, 5, 5, 4, 4, 3, 2, 1];
const BOUND = 1 / 8;

const tokensOf = (text: string): number => encode(text).length;
const promptOf = ({ messages }: ModelRequest): string => messages.map(({ content }) => content).join('\n');

/** One of its claims never passes, so that each story costs a repair as well. */
function carelessWriter(request: ModelRequest) {
  const answer = honestWriter(request);
  const [first] = articlesIn(request);
  if (!('content' in answer) || !first) return answer;
  const brief = JSON.parse(answer.content) as { headline?: object; claims: object[] };
  if (!brief.headline) return answer;
  const text = `${first.sentences[0] ?? ''} It was the 9,341st of its kind.`;
  brief.claims.push({ text, cites: [first.id], quote: first.sentences[0] ?? '', kind: 'fact' });
  return { content: JSON.stringify(brief) };
}

async function run({ progress }: Parameters<Bench['run']>[0]): Promise<Figure[]> {
  const random = seededRandom(7);
  const storyOf = REPORTS_PER_STORY.flatMap((reports, story) => Array.from({ length: reports }, () => story));
  const articles = Array.from({ length: ARTICLES }, (_, at) =>
    longArticle(at + 1, storyOf[at] ?? REPORTS_PER_STORY.length + at, random),
  );
  const allBodies = tokensOf(articles.map(({ title, text }) => `${title}\n${text}`).join('\n\n'));

  async function digest(writer: typeof honestWriter): Promise<{ all: number; answered: number }> {
    const model = await startModel();
    const folder = mkdtempSync(join(tmpdir(), 'sitrep-tokens-'));
    const store = await openStore(`file:${join(folder, 'bench.db')}`);
    let answered = 0;
    model.respondWith(request => {
      const answer = writer(request);
      answered += 'content' in answer ? tokensOf(answer.content) : 0;
      return answer;
    });
    const llm = createLlm(
      {
        apiKey: null,
        baseUrl: model.baseUrl,
        model: 'stand-in-1',
        judgeModel: null,
        dailyTokens: 1e9,
        guildDailyTokens: 1e9,
        prices: null,
        serviceTier: null,
      },
      { store, clock, observer: silent, random },
    );
    const prompts = loadPrompts(join(import.meta.dirname, '../prompts'));
    const deps = { store, clock, observer: silent, random, llm, prompts };
    for (const story of REPORTS_PER_STORY.keys()) {
      progress(`story ${story + 1} of ${REPORTS_PER_STORY.length}`);
      const own = articles.filter((_, at) => storyOf[at] === story);
      const request = { story: { id: story + 1, articles: own, firstAt: 0, lastAt: 0 }, audienceKey: 'all' };
      const brief = await writeBrief(deps, { ...request, guildId: 'bench' });
      if (brief.writer !== 'llm') throw new Error(`story ${story + 1} was not written by the model`);
    }
    const asked = model.requests.reduce((sum, request) => sum + tokensOf(promptOf(request)), 0);
    await store.close();
    await model.close();
    rmSync(folder, { recursive: true, force: true });
    return { all: asked + answered, answered };
  }

  const clean = await digest(honestWriter);
  const repaired = await digest(carelessWriter);
  return [
    figure(`all ${ARTICLES} bodies in one prompt`, 'tokens', [allBodies]),
    figure('digest of 12 stories', 'tokens', [clean.all]),
    figure('of these, answers', 'tokens', [clean.answered]),
    figure('digest, share of all bodies', '×', [clean.all / allBodies], { atMost: BOUND }),
    figure('digest, every story repaired', 'tokens', [repaired.all]),
    figure('the same, share of all bodies', '×', [repaired.all / allBodies]),
  ];
}

export const tokensBench: Bench = {
  name: 'tokens',
  about: `Tokens of a digest of 12 stories from ${ARTICLES} long reports (prompts and answers, GPT tokenizer).`,
  run,
};
