import type { EditionContent, EditionState, GuildId } from '../model.ts';
import type { Db } from './schema.ts';
import { WATCH_KEYS } from './watches.ts';

/** What a guild's editions of a period showed and withheld. */
export interface EditionTotals {
  /** Editions by how their delivery ended. */
  editions: Partial<Record<EditionState, number>>;
  claims: number;
  /** Sentences that were not posted, by the code of the check that failed. */
  withheld: Map<string, number>;
  tokens: number;
  costMicros: number;
}

/** Counts a guild's editions created in [from, to). */
export async function editionTotals(
  db: Db,
  guildId: GuildId,
  from: number,
  to: number,
): Promise<EditionTotals> {
  const rows = await db
    .selectFrom('editions')
    .select(['state', 'contentJson'])
    .where('guildId', '=', guildId)
    .where('scheduleKey', 'not like', WATCH_KEYS)
    .where('createdAt', '>=', from)
    .where('createdAt', '<', to)
    .execute();
  const totals: EditionTotals = { editions: {}, claims: 0, withheld: new Map(), tokens: 0, costMicros: 0 };
  for (const { state, contentJson } of rows) {
    const { stories, dropped, tokens }: EditionContent = JSON.parse(contentJson);
    totals.editions[state] = (totals.editions[state] ?? 0) + 1;
    totals.claims += stories.reduce((sum, { brief }) => sum + brief.claims.length, 0);
    for (const { code } of dropped) totals.withheld.set(code, (totals.withheld.get(code) ?? 0) + 1);
    totals.tokens += tokens.input + tokens.output;
    totals.costMicros += tokens.costMicros;
  }
  return totals;
}
