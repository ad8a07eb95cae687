import type { EditionStory, GuildId } from '../model.ts';
import type { Db } from './schema.ts';
import { WATCH_KEYS } from './watches.ts';

/** What is to become of a posted story: another text, or none. */
export type StoryChange = { kind: 'rewritten'; story: EditionStory } | { kind: 'withdrawn' };

export interface Correction {
  id: number;
  editionId: number;
  guildId: GuildId;
  storyId: number;
  change: StoryChange;
  headline: string;
  /** `applied`: the edition's text is corrected, its messages are being edited. `failed`: they could not be. */
  state: 'pending' | 'applied' | 'posted' | 'failed';
  createdAt: number;
  postedAt: number | null;
}

/**
 * Asks for the correction of a story in a posted edition; the digest loop edits the messages. A correction of the
 * same story that is still waiting gives way to this one. False when the edition does not show the story.
 */
export async function markForCorrection(
  db: Db,
  editionId: number,
  storyId: number,
  change: StoryChange,
  now: number,
): Promise<boolean> {
  const edition = await db
    .selectFrom('editions')
    .select(['guildId', 'contentJson'])
    .where('id', '=', editionId)
    .executeTakeFirst();
  if (!edition) return false;
  const { stories } = JSON.parse(edition.contentJson) as { stories: EditionStory[] };
  const posted = stories.find(story => story.storyId === storyId);
  if (!posted) return false;
  await db
    .deleteFrom('corrections')
    .where('editionId', '=', editionId)
    .where('storyId', '=', storyId)
    .where('state', '=', 'pending')
    .execute();
  await db
    .insertInto('corrections')
    .values({
      editionId,
      guildId: edition.guildId,
      storyId,
      kind: change.kind,
      storyJson: change.kind === 'rewritten' ? JSON.stringify(change.story) : null,
      headline: posted.brief.headline.text,
      state: 'pending',
      createdAt: now,
      postedAt: null,
    })
    .execute();
  return true;
}

/** Editions with corrections that wait, the oldest first. */
export async function editionsToCorrect(db: Db, limit: number): Promise<number[]> {
  const rows = await db
    .selectFrom('corrections')
    .innerJoin('editions', 'editions.id', 'corrections.editionId')
    .select('editions.id')
    .distinct()
    .where('corrections.state', '=', 'pending')
    .where('editions.state', 'in', ['sent', 'uncertain', 'failed', 'correcting'])
    .orderBy('editions.id')
    .limit(limit)
    .execute();
  return rows.map(row => row.id);
}

export async function correctionsOf(
  db: Db,
  editionId: number,
  state: Correction['state'],
): Promise<Correction[]> {
  const rows = await select(db)
    .where('editionId', '=', editionId)
    .where('state', '=', state)
    .orderBy('id')
    .execute();
  return rows.map(fromRow);
}

/** Corrections of a guild's digests, the newest first. */
export async function correctionsOfGuild(db: Db, guildId: GuildId, limit: number): Promise<Correction[]> {
  const watched = db.selectFrom('editions').select('id').where('scheduleKey', 'like', WATCH_KEYS);
  const rows = await select(db)
    .where('guildId', '=', guildId)
    .where('editionId', 'not in', watched.where('guildId', '=', guildId))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(fromRow);
}

export async function settleCorrections(
  db: Db,
  editionId: number,
  from: Correction['state'],
  to: Correction['state'],
  now: number,
): Promise<void> {
  await db
    .updateTable('corrections')
    .set({ state: to, postedAt: to === 'posted' ? now : null })
    .where('editionId', '=', editionId)
    .where('state', '=', from)
    .execute();
}

const select = (db: Db) => db.selectFrom('corrections').selectAll();

type Row = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>;

function fromRow({ kind, storyJson, ...row }: Row): Correction {
  const change: StoryChange =
    kind === 'rewritten' && storyJson !== null
      ? { kind, story: JSON.parse(storyJson) as EditionStory }
      : { kind: 'withdrawn' };
  return { ...row, change };
}
