import type { GuildId, Publisher } from '../model.ts';
import { excludesPublisher } from './exclusions.ts';
import { settingsOf } from './guildSettings.ts';
import { publisherFactsOf } from './publishers.ts';
import type { Db } from './schema.ts';

/** A publisher that a guild's feeds bring, with what the guild says of it. */
export interface ReadPublisher extends Publisher {
  /** Articles seen since the asked time. */
  articles: number;
  lastSeenAt: number;
  /** The guild's settings keep it out. */
  excluded: boolean;
}

/** Publishers in a guild's active feeds since a time, the most read first. */
export async function publishersRead(db: Db, guildId: GuildId, since: number): Promise<ReadPublisher[]> {
  const rows = await db
    .selectFrom('subscriptions')
    .innerJoin('sightings', 'sightings.feedId', 'subscriptions.feedId')
    .innerJoin('articles', 'articles.id', 'sightings.articleId')
    .innerJoin('publishers', 'publishers.key', 'articles.publisherKey')
    .where('subscriptions.guildId', '=', guildId)
    .where('subscriptions.state', '=', 'active')
    .whereRef('sightings.firstSeenAt', '>=', 'subscriptions.visibleFromAt')
    .where('sightings.firstSeenAt', '>=', since)
    .groupBy([
      'publishers.key',
      'publishers.name',
      'publishers.family',
      'publishers.country',
      'publishers.kind',
    ])
    .select(eb => [
      'publishers.key',
      'publishers.name',
      'publishers.family',
      'publishers.country',
      'publishers.kind',
      eb.fn.count<number>('articles.id').distinct().as('articles'),
      eb.fn.max('sightings.firstSeenAt').as('lastSeenAt'),
    ])
    .execute();
  const settings = await settingsOf(db, guildId);
  const facts = await publisherFactsOf(db, guildId);
  return rows
    .map(({ articles, lastSeenAt, ...publisher }) => {
      const known = { ...publisher, ...facts.get(publisher.key) };
      return { ...known, articles, lastSeenAt, excluded: excludesPublisher(settings, known) };
    })
    .toSorted((a, b) => b.articles - a.articles || a.name.localeCompare(b.name));
}
