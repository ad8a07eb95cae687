import type { EditionContent, Schedule } from '../model.ts';
import type { NewDelivery } from '../store/deliveries.ts';
import { type Edition, reserveEdition } from '../store/editions.ts';
import type { Db } from '../store/schema.ts';
import { nonceOf } from './outbox.ts';
import { placeOf, withRooms } from './places.ts';
import type { DigestDeps } from './deps.ts';

/** Where an edition goes. */
export type Destination = Pick<Schedule, 'guildId' | 'channelId'> &
  Pick<Schedule['options'], 'channelKind' | 'forumTags'>;

export const destinationOf = ({ guildId, channelId, options }: Schedule): Destination => ({
  guildId,
  channelId,
  channelKind: options.channelKind,
  forumTags: options.forumTags,
});

export interface Reservation extends Destination {
  content: EditionContent;
  scheduleId: number | null;
  scheduleKey: string;
  slot: string;
  dueAt: number;
  /** Nothing is posted: the slot is only taken. */
  silent?: boolean;
}

/** Freezes an edition's messages and takes its slot, inside the caller's transaction. Null when the slot is taken. */
export async function reserve(
  db: Db,
  { render, clock }: Pick<DigestDeps, 'render' | 'clock'>,
  { content: composed, silent = false, channelKind, forumTags, ...columns }: Reservation,
): Promise<Edition | null> {
  const content = withRooms(composed, channelKind);
  const messages: NewDelivery[] = silent
    ? []
    : render(content).map((payload, index) => ({
        channelId: columns.channelId,
        payload,
        nonce: nonceOf(content.code, index + 1),
        ...placeOf(content, index, { channelKind, forumTags }),
      }));
  return reserveEdition(db, {
    ...columns,
    code: content.code,
    state: silent ? 'empty' : 'composed',
    content,
    createdAt: clock.now(),
    messages,
  });
}
