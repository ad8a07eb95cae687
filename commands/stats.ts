import { isMessageKey, type MessageKey, translate } from '../src/i18n/index.ts';
import { articlesByIds } from '../src/store/articles.ts';
import { callTotals } from '../src/store/llmCalls.ts';
import { type EditionTotals, editionTotals } from '../src/store/stats.ts';
import { storiesOfAudience } from '../src/store/stories.ts';
import { subscriptionsOf } from '../src/store/subscriptions.ts';
import type { Action, Block, Command, CommandCall, Inline } from './command.ts';
import type { CommandContext } from './context.ts';
import { DAY_MS } from '../src/time.ts';

const PERIOD_MS = 30 * DAY_MS;

/** A guild's own numbers. What it cost is for moderators. */
const stats: Action = {
  description: 'commands.stats',
  access: 'member',
  private: true,
  async run(call, context) {
    const now = context.clock.now();
    const editions = await editionTotals(context.store.db, call.guildId, now - PERIOD_MS, now);
    const blocks: Block[] = [
      { type: 'heading', text: translate(call.locale, 'stats.title') },
      { type: 'list', items: [await feedsLine(call, context), await storiesLine(call, context, now)] },
      { type: 'list', items: [...editionLines(call, editions), [writerLine(call, context)]] },
    ];
    if (call.isModerator)
      blocks.push({ type: 'list', items: await spendingLines(call, context, editions, now) });
    return { blocks };
  },
};

async function feedsLine(call: CommandCall, { store }: CommandContext): Promise<Inline[]> {
  const subscriptions = await subscriptionsOf(store.db, call.guildId);
  const active = subscriptions.filter(({ state }) => state === 'active');
  return [
    translate(call.locale, 'stats.feeds', {
      active: active.length,
      paused: subscriptions.length - active.length,
      failing: active.filter(({ feed }) => feed.errorCode !== null).length,
    }),
  ];
}

async function storiesLine(call: CommandCall, { store }: CommandContext, now: number): Promise<Inline[]> {
  const { guildId } = call;
  const window = { guildId, fromAt: now - DAY_MS, toAt: now, by: 'published' as const };
  const stories = await storiesOfAudience(store.db, window);
  const ids = stories.flatMap(({ newArticleIds }) => newArticleIds);
  const articles = await articlesByIds(store.db, ids, guildId);
  const publishers = new Set(articles.map(({ publisher }) => publisher.key)).size;
  return [
    translate(call.locale, 'stats.stories', { articles: ids.length, stories: stories.length, publishers }),
  ];
}

function editionLines(call: CommandCall, { editions, claims, withheld }: EditionTotals): Inline[][] {
  const { sent = 0, failed = 0, uncertain = 0 } = editions;
  const codes = [...withheld].toSorted((a, b) => b[1] - a[1]);
  const all = codes.reduce((sum, [, count]) => sum + count, 0);
  return [
    [translate(call.locale, 'stats.editions', { sent, failed, uncertain })],
    [translate(call.locale, 'stats.claims', { kept: claims, withheld: all })],
    ...codes.map(([code, count]) => [
      translate(call.locale, 'stats.withheld', { count, why: whyWithheld(call, code) }),
    ]),
  ];
}

function whyWithheld(call: CommandCall, code: string): string {
  const key = `verify.${code}`;
  const known: MessageKey = isMessageKey(key) ? key : 'verify.checker_failed';
  return translate(call.locale, known);
}

function writerLine(call: CommandCall, { compose }: CommandContext): string {
  const { enabled, model, judgeModel } = compose.briefs.llm;
  if (!enabled) return translate(call.locale, 'stats.writer_quoted');
  const names = { model: model ?? '?', judge: judgeModel ?? '' };
  return translate(call.locale, judgeModel === null ? 'stats.writer_model' : 'stats.writer_judged', names);
}

async function spendingLines(
  call: CommandCall,
  { store, compose }: CommandContext,
  editions: EditionTotals,
  now: number,
): Promise<Inline[][]> {
  const { guildId, locale } = call;
  const number = new Intl.NumberFormat(locale);
  const today = await callTotals(store, guildId, now - (now % DAY_MS), now + 1);
  const period = await callTotals(store, guildId, now - PERIOD_MS, now + 1);
  const lines = [
    translate(locale, 'stats.budget', {
      spent: number.format(today.tokens.input + today.tokens.output),
      limit: number.format(compose.briefs.llm.guildDailyTokens),
    }),
    translate(locale, 'stats.tokens', {
      tokens: number.format(period.tokens.input + period.tokens.output),
      calls: number.format(period.calls),
      digests: number.format(editions.tokens),
    }),
  ];
  if (period.tokens.costMicros > 0) {
    const money = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    lines.push(
      translate(locale, 'stats.cost', {
        cost: money.format(period.tokens.costMicros / 1e6),
        digests: money.format(editions.costMicros / 1e6),
      }),
    );
  }
  return lines.map(line => [line]);
}

export const statsCommand: Command = { name: 'stats', description: 'commands.stats', action: stats };
