import type { Selectable } from 'kysely';
import type { Delivery, EditionContent, EditionState, GuildId } from '../model.ts';
import type { Db, EditionsTable } from './schema.ts';
import { withMerged } from './stories.ts';

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
  createdAt: number;
}

export type NewEdition = Omit<Edition, 'id'> & { messages: { payload: string; nonce: string }[] };

const fromRow = ({
  contentJson,
  fromAt: _from,
  toAt: _to,
  updatedAt: _u,
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
      updatedAt: edition.createdAt,
    })
    .onConflict(conflict => conflict.columns(['scheduleKey', 'slot']).doNothing())
    .returningAll()
    .executeTakeFirst();
  if (!row) return null;
  const deliveries = messages.map(({ payload, nonce }, index) => ({
    editionId: row.id,
    part: index + 1,
    channelId: edition.channelId,
    payload,
    nonce,
    messageId: null,
    state: 'pending' as const,
    attempts: 0,
    firstTriedAt: null,
    error: null,
    updatedAt: edition.createdAt,
  }));
  if (deliveries.length > 0) await db.insertInto('deliveries').values(deliveries).execute();
  const shown = content.stories.map(story => ({
    editionId: row.id,
    storyId: story.storyId,
    scheduleKey: edition.scheduleKey,
    claimsJson: JSON.stringify(story.brief.claims.map(claim => claim.text)),
  }));
  if (shown.length > 0) await db.insertInto('editionStories').values(shown).execute();
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

/** Editions that were reserved but whose deliveries are not all settled: what a restart must resume. */
export async function unfinishedEditions(db: Db): Promise<number[]> {
  const rows = await db
    .selectFrom('editions')
    .select('id')
    .where('state', 'in', ['composed', 'publishing'])
    .orderBy('id')
    .execute();
  return rows.map(row => row.id);
}

export async function setEditionState(db: Db, id: number, state: EditionState, now: number): Promise<void> {
  await db.updateTable('editions').set({ state, updatedAt: now }).where('id', '=', id).execute();
}

export async function deliveriesOf(db: Db, editionId: number): Promise<Delivery[]> {
  const rows = await db
    .selectFrom('deliveries')
    .selectAll()
    .where('editionId', '=', editionId)
    .orderBy('part')
    .execute();
  return rows.map(({ updatedAt: _updatedAt, ...delivery }) => delivery);
}

export async function updateDelivery(
  db: Db,
  id: number,
  change: Partial<Pick<Delivery, 'state' | 'messageId' | 'attempts' | 'firstTriedAt' | 'error'>>,
  now: number,
): Promise<void> {
  await db
    .updateTable('deliveries')
    .set({ ...change, updatedAt: now })
    .where('id', '=', id)
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
