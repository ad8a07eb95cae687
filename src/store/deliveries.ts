import type { Selectable } from 'kysely';
import type { Delivery } from '../model.ts';
import type { Db, DeliveriesTable } from './schema.ts';

/** A message that is to be sent, frozen. */
export type NewDelivery = Pick<
  Delivery,
  'channelId' | 'payload' | 'nonce' | 'forum' | 'threadTitle' | 'announce'
>;

const fromRow = ({ updatedAt: _, forumJson, ...row }: Selectable<DeliveriesTable>): Delivery => ({
  ...row,
  forum: forumJson === null ? null : (JSON.parse(forumJson) as Delivery['forum']),
});

export async function addDeliveries(
  db: Db,
  editionId: number,
  messages: readonly NewDelivery[],
  now: number,
): Promise<void> {
  if (messages.length === 0) return;
  await db
    .insertInto('deliveries')
    .values(
      messages.map(({ forum, ...message }, index) => ({
        ...message,
        editionId,
        part: index + 1,
        forumJson: forum === null ? null : JSON.stringify(forum),
        messageId: null,
        state: 'pending' as const,
        attempts: 0,
        firstTriedAt: null,
        lastTriedAt: null,
        nextTryAt: null,
        error: null,
        updatedAt: now,
      })),
    )
    .execute();
}

export async function deliveriesOf(db: Db, editionId: number): Promise<Delivery[]> {
  const rows = await db
    .selectFrom('deliveries')
    .selectAll()
    .where('editionId', '=', editionId)
    .orderBy('part')
    .execute();
  return rows.map(fromRow);
}

export type DeliveryChange = Partial<Omit<Delivery, 'id' | 'editionId' | 'part' | 'nonce'>>;

export async function updateDelivery(db: Db, id: number, change: DeliveryChange, now: number): Promise<void> {
  const { forum, ...columns } = change;
  await db
    .updateTable('deliveries')
    .set({
      ...columns,
      ...(forum === undefined ? {} : { forumJson: forum === null ? null : JSON.stringify(forum) }),
      updatedAt: now,
    })
    .where('id', '=', id)
    .execute();
}

/** Once a forum post is made, what follows goes into it, unless it has a post of its own. */
export async function moveDeliveries(
  db: Db,
  { editionId, part }: Pick<Delivery, 'editionId' | 'part'>,
  channelId: string,
): Promise<void> {
  await db
    .updateTable('deliveries')
    .set({ channelId })
    .where('editionId', '=', editionId)
    .where('part', '>', part)
    .where('forumJson', 'is', null)
    .execute();
}
