import { sql } from 'kysely';
import type { GuildId, Tokens } from '../model.ts';
import type { Store } from './database.ts';

/** A request that is about to be made to a model: its tokens are an upper estimate until it is settled. */
export interface CallReservation {
  at: number;
  guildId: GuildId | null;
  purpose: string;
  model: string;
  estimate: Tokens;
}

export interface CallLimits {
  /** Start of the current day (UTC): what was spent since then counts. */
  since: number;
  hostTokens: number;
  guildTokens: number;
}

/** Any number will do, as long as no other lock of ours uses it. */
const BUDGET_LOCK = 7_302_511;

/**
 * Books a request against the daily limits before it is made, in one transaction, so that several processes cannot
 * overspend together. Returns the row's id, or null when a limit would be passed. A row that is never settled (the
 * process died) keeps its estimate: what may have been spent counts as spent.
 */
export function reserveCall(store: Store, call: CallReservation, limits: CallLimits): Promise<number | null> {
  return store.transaction(async db => {
    if (store.engine === 'postgres') await sql`select pg_advisory_xact_lock(${BUDGET_LOCK})`.execute(db);
    const wanted = call.estimate.input + call.estimate.output;
    const spent = await db
      .selectFrom('llmCalls')
      .select([
        sql<number>`coalesce(sum(input_tokens + output_tokens), 0)`.as('host'),
        sql<number>`coalesce(sum(case when guild_id = ${call.guildId} then input_tokens + output_tokens else 0 end), 0)`.as(
          'guild',
        ),
      ])
      .where('at', '>=', limits.since)
      .executeTakeFirstOrThrow();
    if (Number(spent.host) + wanted > limits.hostTokens) return null;
    if (call.guildId !== null && Number(spent.guild) + wanted > limits.guildTokens) return null;
    const row = await db
      .insertInto('llmCalls')
      .values({
        at: call.at,
        guildId: call.guildId,
        purpose: call.purpose,
        model: call.model,
        inputTokens: call.estimate.input,
        cachedTokens: 0,
        outputTokens: call.estimate.output,
        costMicros: 0,
        outcome: 'reserved',
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    return row.id;
  });
}

/** Replaces a reservation's estimate by what the request really used. `costMicros`: millionths of the currency unit. */
export async function settleCall(
  store: Store,
  id: number,
  spent: { tokens: Tokens; outcome: string },
): Promise<void> {
  await store.db
    .updateTable('llmCalls')
    .set({
      inputTokens: spent.tokens.input,
      cachedTokens: spent.tokens.cached,
      outputTokens: spent.tokens.output,
      costMicros: spent.tokens.costMicros,
      outcome: spent.outcome,
    })
    .where('id', '=', id)
    .execute();
}

export interface CallTotals {
  calls: number;
  tokens: Tokens;
}

/** What was spent in [from, to), by this guild or (null) by the whole host. */
export async function callTotals(
  store: Store,
  guildId: GuildId | null,
  from: number,
  to: number,
): Promise<CallTotals> {
  let query = store.db
    .selectFrom('llmCalls')
    .select([
      sql<number>`count(*)`.as('calls'),
      sql<number>`coalesce(sum(input_tokens), 0)`.as('input'),
      sql<number>`coalesce(sum(cached_tokens), 0)`.as('cached'),
      sql<number>`coalesce(sum(output_tokens), 0)`.as('output'),
      sql<number>`coalesce(sum(cost_micros), 0)`.as('cost'),
    ])
    .where('at', '>=', from)
    .where('at', '<', to);
  if (guildId !== null) query = query.where('guildId', '=', guildId);
  const row = await query.executeTakeFirstOrThrow();
  return {
    calls: Number(row.calls),
    tokens: {
      input: Number(row.input),
      cached: Number(row.cached),
      output: Number(row.output),
      costMicros: Number(row.cost),
    },
  };
}
