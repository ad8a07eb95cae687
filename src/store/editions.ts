import { type Selectable, sql } from 'kysely';
import type { EditionContent, EditionState, GuildId } from '../model.ts';
import { addDeliveries, type NewDelivery } from './deliveries.ts';
import { unservedGuilds } from './guilds.ts';
import { rememberCitations } from './recheck.ts';
import type { Db, EditionsTable } from './schema.ts';
import { withMerged } from './stories.ts';
import { WATCH_KEYS } from './watches.ts';

/** An edition as it is kept: reserved under (scheduleKey, slot) before anything is sent. */
export interface Edition {
  id: number;
  guildId: GuildId;
  scheduleId: number | null;
  scheduleKey: string;
  slot: string;
  channelId: string;
  code: string;
  state: EditionState;
  content: EditionContent;
  dueAt: number;
  createdAt: number;
}

export type NewEdition = Omit<Edition, 'id'> & { messages: NewDelivery[] };

const fromRow = ({
  contentJson,
  fromAt: _from,
  toAt: _to,
  updatedAt: _u,
  leaseOwner: _owner,
  leaseUntilAt: _until,
  ...row
}: Selectable<EditionsTable>): Edition => ({
  ...row,
  content: JSON.parse(contentJson) as EditionContent,
});

/**
 * Reserves an edition with its deliveries and remembers what it shows of each story.
 * Returns null, and changes nothing, when the slot is already taken. Call it inside a transaction.
 */
export async function reserveEdition(db: Db, edition: NewEdition): Promise<Edition | null> {
  const { content, messages, ...columns } = edition;
  const row = await db
    .insertInto('editions')
    .values({
      ...columns,
      fromAt: content.fromAt,
      toAt: content.toAt,
      contentJson: JSON.stringify(content),
      leaseOwner: null,
      leaseUntilAt: null,
      updatedAt: edition.createdAt,
    })
    .onConflict(conflict => conflict.columns(['scheduleKey', 'slot']).doNothing())
    .returningAll()
    .executeTakeFirst();
  if (!row) return null;
  await addDeliveries(db, row.id, messages, edition.createdAt);
  const shown = content.stories.map(story => ({
    editionId: row.id,
    storyId: story.storyId,
    scheduleKey: edition.scheduleKey,
    claimsJson: JSON.stringify(story.brief.claims.map(claim => claim.text)),
  }));
  if (shown.length > 0) await db.insertInto('editionStories').values(shown).execute();
  await rememberCitations(db, row.id, content, edition.createdAt);
  return fromRow(row);
}

export async function editionById(db: Db, id: number): Promise<Edition | null> {
  const row = await db.selectFrom('editions').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? fromRow(row) : null;
}

/** The edition of one slot, if that slot is already taken. */
export async function editionOfSlot(db: Db, scheduleKey: string, slot: string): Promise<Edition | null> {
  const row = await db
    .selectFrom('editions')
    .selectAll()
    .where('scheduleKey', '=', scheduleKey)
    .where('slot', '=', slot)
    .executeTakeFirst();
  return row ? fromRow(row) : null;
}

/** The edition of a guild that shows this code in its footer; null when there is none (any more). */
export async function editionByCode(db: Db, guildId: GuildId, code: string): Promise<Edition | null> {
  const row = await db
    .selectFrom('editions')
    .selectAll()
    .where('code', '=', code)
    .where('guildId', '=', guildId)
    .orderBy('id', 'desc')
    .executeTakeFirst();
  return row ? fromRow(row) : null;
}

/** A guild's digests, the newest first. What watches found is between them and who set them. */
export async function editionsOfGuild(db: Db, guildId: GuildId, limit: number): Promise<Edition[]> {
  const rows = await db
    .selectFrom('editions')
    .selectAll()
    .where('guildId', '=', guildId)
    .where('scheduleKey', 'not like', WATCH_KEYS)
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(fromRow);
}

/** Slots of a schedule that begin with `prefix`, taken since a time. */
export async function slotsTaken(
  db: Db,
  scheduleKey: string,
  prefix: string,
  since: number,
): Promise<string[]> {
  const rows = await db
    .selectFrom('editions')
    .select('slot')
    .where('scheduleKey', '=', scheduleKey)
    .where('slot', 'like', `${prefix}%`)
    .where('createdAt', '>=', since)
    .execute();
  return rows.map(row => row.slot);
}

/** States in which something is left to do. */
const OPEN: EditionState[] = ['composed', 'publishing', 'correcting'];

/** Editions with something left to send or edit, and nothing that forbids trying now; the oldest first. */
export async function unfinishedEditions(db: Db, now: number, limit: number): Promise<number[]> {
  const rows = await db
    .selectFrom('editions')
    .select('id')
    .where('state', 'in', OPEN)
    .where('guildId', 'not in', unservedGuilds(db))
    .where(eb =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('deliveries')
            .select('deliveries.id')
            .whereRef('deliveries.editionId', '=', 'editions.id')
            .where('deliveries.nextTryAt', '>', now),
        ),
      ),
    )
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(row => row.id);
}

/** Who works on an edition, and until when others leave it alone. */
export interface Lease {
  owner: string;
  now: number;
  ms: number;
}

/**
 * Takes an unfinished edition for one process; null while another one has it. A lease that reaches further than any
 * lease can was left by a clock that was set back since, and does not count.
 */
export async function claimEdition(db: Db, id: number, lease: Lease): Promise<Edition | null> {
  const row = await db
    .updateTable('editions')
    .set({
      leaseOwner: lease.owner,
      leaseUntilAt: lease.now + lease.ms,
      updatedAt: lease.now,
      state: sql<EditionState>`case when state = 'composed' then 'publishing' else state end`,
    })
    .where('id', '=', id)
    .where('state', 'in', OPEN)
    .where(eb =>
      eb.or([
        eb('leaseOwner', 'is', null),
        eb('leaseOwner', '=', lease.owner),
        eb('leaseUntilAt', '<=', lease.now),
        eb('leaseUntilAt', '>', lease.now + lease.ms),
      ]),
    )
    .returningAll()
    .executeTakeFirst();
  return row ? fromRow(row) : null;
}

/** Lengthens a lease; false when another process has taken the edition over. */
export async function keepLease(db: Db, id: number, lease: Lease): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('editions')
    .set({ leaseUntilAt: lease.now + lease.ms })
    .where('id', '=', id)
    .where('leaseOwner', '=', lease.owner)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** Ends the work on an edition, in the state that its deliveries have reached. */
export async function releaseEdition(db: Db, id: number, state: EditionState, now: number): Promise<void> {
  await db
    .updateTable('editions')
    .set({ state, leaseOwner: null, leaseUntilAt: null, updatedAt: now })
    .where('id', '=', id)
    .execute();
}

/** What nobody saw was not shown: its stories come again. */
export async function forgetShown(db: Db, editionId: number): Promise<void> {
  await db.deleteFrom('editionStories').where('editionId', '=', editionId).execute();
}

/** Reserved editions of a schedule of which nothing was tried yet become `cancelled`; returns them. */
export async function cancelUntried(db: Db, scheduleId: number, now: number): Promise<Edition[]> {
  const rows = await db
    .updateTable('editions')
    .set({ state: 'cancelled', updatedAt: now })
    .where('scheduleId', '=', scheduleId)
    .where('state', '=', 'composed')
    .returningAll()
    .execute();
  return rows.map(fromRow);
}

/** Puts a corrected content in the place of the posted one, and remembers what it shows now. */
export async function replaceContent(db: Db, edition: Edition, content: EditionContent): Promise<void> {
  await db
    .updateTable('editions')
    .set({ contentJson: JSON.stringify(content) })
    .where('id', '=', edition.id)
    .execute();
  for (const story of content.stories)
    await db
      .updateTable('editionStories')
      .set({ claimsJson: JSON.stringify(story.brief.claims.map(claim => claim.text)) })
      .where('editionId', '=', edition.id)
      .where('storyId', '=', story.storyId)
      .execute();
}

/** For each story already shown under a schedule: the texts of all claims that it (or a story merged into it) was shown with. */
export async function claimsShown(
  db: Db,
  scheduleKey: string,
  storyIds: number[],
): Promise<Map<number, Set<string>>> {
  const shown = new Map<number, Set<string>>();
  const now = await withMerged(db, storyIds);
  if (now.size === 0) return shown;
  const rows = await db
    .selectFrom('editionStories')
    .select(['storyId', 'claimsJson'])
    .where('scheduleKey', '=', scheduleKey)
    .where('storyId', 'in', [...now.keys()])
    .execute();
  for (const row of rows) {
    const storyId = now.get(row.storyId) ?? row.storyId;
    const texts = shown.get(storyId) ?? new Set<string>();
    for (const text of JSON.parse(row.claimsJson) as string[]) texts.add(text);
    shown.set(storyId, texts);
  }
  return shown;
}
