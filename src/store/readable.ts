import type { GuildId } from '../model.ts';
import { chunks } from './chunks.ts';
import { excludesPublisher, excludesText, includesText } from './exclusions.ts';
import { settingsOf } from './guildSettings.ts';
import { publisherFactsOf } from './publishers.ts';
import type { Db } from './schema.ts';
import { NO_FILTERS, passesFilters, readFilters } from './subscriptionFilters.ts';

/** How a guild reads an article. */
export interface Reading {
  /** When the guild could first read it. */
  knownAt: number;
  /** It counts as defence here whatever its score: by the feed's switch or by a word of the guild. */
  counts: boolean;
}

/**
 * Which of `ids` a guild may read: ready articles seen through an active subscription, past the word filters of that
 * subscription and past what the guild's settings exclude.
 */
export async function readable(
  db: Db,
  guildId: GuildId,
  ids: readonly number[],
): Promise<Map<number, Reading>> {
  const known = new Map<number, Reading>();
  if (ids.length === 0) return known;
  const settings = await settingsOf(db, guildId);
  const facts = await publisherFactsOf(db, guildId);
  const wordsMatter = settings.excludeWords.length + settings.includeWords.length > 0;
  for (const some of chunks(ids))
    for (const row of await visibleSightings(db, guildId, some, wordsMatter)) {
      const { name, family, country, kind, publisherKey: key } = row;
      const words = `${row.title}\n${row.text}`;
      if (excludesPublisher(settings, { key, name, family, country, kind, ...facts.get(key) })) continue;
      if (!passesFilters(row.filtersJson, words) || excludesText(settings, words)) continue;
      const at = Math.max(row.readyAt ?? 0, row.firstSeenAt, row.createdAt);
      const before = known.get(row.id);
      known.set(row.id, {
        knownAt: Math.min(at, before?.knownAt ?? at),
        counts:
          (before?.counts ?? false) ||
          readFilters(row.filtersJson).everythingCounts ||
          includesText(settings, words),
      });
    }
  return known;
}

/** Every (article, sighting, subscription) through which a guild may read a ready article; texts only when asked for. */
const visibleSightings = (db: Db, guildId: GuildId, ids: number[], withText: boolean) =>
  db
    .selectFrom('subscriptions')
    .innerJoin('sightings', 'sightings.feedId', 'subscriptions.feedId')
    .innerJoin('articles', 'articles.id', 'sightings.articleId')
    .innerJoin('publishers', 'publishers.key', 'articles.publisherKey')
    .where('subscriptions.guildId', '=', guildId)
    .where('subscriptions.state', '=', 'active')
    .whereRef('sightings.firstSeenAt', '>=', 'subscriptions.visibleFromAt')
    .where('articles.state', '=', 'ready')
    .where('articles.id', 'in', ids)
    .select(eb => [
      'articles.id',
      'articles.readyAt',
      'articles.title',
      'articles.publisherKey',
      'publishers.name',
      'publishers.family',
      'publishers.country',
      'publishers.kind',
      'sightings.firstSeenAt',
      'subscriptions.createdAt',
      'subscriptions.filtersJson',
      withText
        ? 'articles.text'
        : eb
            .case()
            .when('filtersJson', '=', NO_FILTERS)
            .then('')
            .else(eb.ref('articles.text'))
            .end()
            .as('text'),
    ])
    .execute();
