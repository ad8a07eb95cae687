import type { GuildId, Publisher } from '../model.ts';
import type { Db, PublisherNaming } from './schema.ts';

export interface NewPublisher extends Publisher {
  namedBy: PublisherNaming;
}

/** Stores publishers that are not known yet; known ones stay as they are. */
export async function addPublishers(db: Db, publishers: readonly NewPublisher[]): Promise<void> {
  if (publishers.length === 0) return;
  await db
    .insertInto('publishers')
    .values([...publishers])
    .onConflict(conflict => conflict.column('key').doNothing())
    .execute();
}

/** Takes the name that the outlet's own pages give, where no better source has named it. */
export async function namePublisher(db: Db, key: string, name: string): Promise<void> {
  await db
    .updateTable('publishers')
    .set({ name, namedBy: 'page' })
    .where('key', '=', key)
    .where('namedBy', 'in', ['feed', 'host'])
    .execute();
}

/** What a guild's moderators said about the publisher of a feed: `key` tells which publisher that is. */
export interface PublisherFacts extends Partial<Omit<Publisher, 'key'>> {
  key: string;
}

/** The publisher facts of a guild's moderators, by publisher key. */
export async function publisherFactsOf(db: Db, guildId: GuildId): Promise<Map<string, Partial<Publisher>>> {
  const rows = await db
    .selectFrom('subscriptions')
    .select('publisherJson')
    .where('guildId', '=', guildId)
    .where('publisherJson', '!=', '{}')
    .orderBy('id')
    .execute();
  const facts = rows.map(row => JSON.parse(row.publisherJson) as PublisherFacts);
  return new Map(facts.map(each => [each.key, each]));
}

/** The publisher of most of a feed's articles: whom the moderators mean when they state facts about a feed. */
export async function mainPublisherOf(db: Db, feedId: number): Promise<string | null> {
  const row = await db
    .selectFrom('sightings')
    .innerJoin('articles', 'articles.id', 'sightings.articleId')
    .where('sightings.feedId', '=', feedId)
    .select(eb => ['articles.publisherKey', eb.fn.countAll<number>().as('articles')])
    .groupBy('articles.publisherKey')
    .orderBy('articles', 'desc')
    .orderBy('articles.publisherKey')
    .limit(1)
    .executeTakeFirst();
  return row?.publisherKey ?? null;
}
