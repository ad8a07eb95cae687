import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Engine } from '../schema.ts';
import { type AnyDb, columnsFor } from './columns.ts';

/** Feeds and subscriptions, articles and sightings, stories and briefs, schedules and editions, guilds and audit. */
export const initial = (engine: Engine): Migration => {
  const c = columnsFor(engine);
  return {
    async up(db: AnyDb) {
      const table = (name: string) => db.schema.createTable(name);
      const index = (name: string, on: string, columns: string[]) =>
        db.schema.createIndex(name).on(on).columns(columns).execute();

      let t = c.id(table('feeds'));
      t = c.text(t, 'url', 'title', 'state', 'identity_policy');
      t = c.maybeText(
        t,
        'site_url',
        'language',
        'etag',
        'last_modified',
        'body_hash',
        'error_code',
        'error_json',
        'moved_to',
      );
      t = c.int(t, 'next_poll_at', 'poll_every_ms', 'failures', 'moved_sightings', 'created_at');
      t = c.maybeInt(t, 'last_polled_at', 'last_ok_at', 'last_new_at', 'last_body_at');
      t = c.maybeInt(t, 'rhythm_ms', 'ttl_ms', 'failing_since_at', 'noticed_at');
      await t.addUniqueConstraint('feeds_url', ['url']).execute();
      await index('feeds_due', 'feeds', ['state', 'next_poll_at']);

      t = c.text(c.id(table('feed_notices')), 'guild_id', 'kind', 'params_json');
      await c.maybeInt(c.int(t, 'feed_id', 'at'), 'told_at').execute();
      await index('feed_notices_untold', 'feed_notices', ['told_at', 'guild_id']);

      t = c.text(c.id(table('notices')), 'guild_id', 'key', 'params_json', 'user_id');
      await c.maybeInt(c.int(t, 'at'), 'tried_at', 'told_at').execute();
      await index('notices_untold', 'notices', ['told_at', 'guild_id']);

      t = c.id(table('subscriptions'));
      t = c.text(t, 'guild_id', 'name', 'state', 'filters_json', 'publisher_json', 'created_by');
      t = c.int(t, 'feed_id', 'visible_from_at', 'created_at');
      await t
        .addUniqueConstraint('subscriptions_guild_feed', ['guild_id', 'feed_id'])
        .addForeignKeyConstraint('subscriptions_feed', ['feed_id'], 'feeds', ['id'])
        .execute();
      await index('subscriptions_by_feed', 'subscriptions', ['feed_id']);

      t = table('publishers').addColumn('key', 'text', column => column.primaryKey());
      t = c.maybeText(c.text(t, 'name', 'family', 'kind', 'named_by'), 'country');
      await t.execute();

      t = c.id(table('articles'));
      t = c.text(
        t,
        'state',
        'identity',
        'url',
        'canonical_url',
        'title',
        'text',
        'feed_text',
        'feed_title',
        'text_source',
        'text_hash',
      );
      t = c.text(t, 'publisher_key');
      t = c.maybeText(t, 'credit_agency', 'credit_text', 'author', 'language', 'read_error', 'canonical_key');
      t = c.maybeText(t, 'image_url');
      t = c.int(t, 'first_seen_at', 'updated_at', 'paywalled', 'read_attempts', 'has_page');
      t = c.maybeInt(t, 'published_at', 'modified_at', 'next_read_at', 'read_at', 'ready_at', 'grouped_at');
      t = c.maybeInt(t, 'recheck_at');
      await t
        .addColumn('revision', 'bigint', column => column.notNull().defaultTo(1))
        .addUniqueConstraint('articles_identity', ['identity'])
        .execute();
      await index('articles_by_canonical', 'articles', ['canonical_key']);
      await index('articles_by_canonical_url', 'articles', ['canonical_url']);
      await index('articles_by_url', 'articles', ['url']);
      await index('articles_to_read', 'articles', ['next_read_at']);
      await index('articles_to_recheck', 'articles', ['recheck_at']);
      await index('articles_by_ready', 'articles', ['ready_at']);
      await index('articles_by_first_seen', 'articles', ['first_seen_at']);
      await db.schema
        .createIndex('articles_to_group')
        .on('articles')
        .column('ready_at')
        .where(sql<boolean>`grouped_at is null`)
        .execute();
      await index('articles_by_text_hash', 'articles', ['text_hash']);

      t = c.text(c.int(table('article_revisions'), 'article_id', 'revision', 'replaced_at'), 'title', 'text');
      await t.addPrimaryKeyConstraint('article_revisions_key', ['article_id', 'revision']).execute();

      t = c.int(table('sightings'), 'feed_id', 'article_id', 'first_seen_at', 'last_seen_at');
      t = c.maybeText(c.text(t, 'identity', 'title_hash', 'text_hash'), 'guid', 'url_key');
      t = c.maybeInt(t, 'published_at');
      await t.addPrimaryKeyConstraint('sightings_key', ['feed_id', 'identity']).execute();
      await index('sightings_by_article', 'sightings', ['article_id', 'feed_id', 'first_seen_at']);
      await index('sightings_by_guid', 'sightings', ['feed_id', 'guid']);
      await index('sightings_by_url', 'sightings', ['feed_id', 'url_key']);
      await index('sightings_by_title', 'sightings', ['feed_id', 'title_hash']);
      await index('sightings_by_text', 'sightings', ['feed_id', 'text_hash']);
      await index('sightings_by_feed_time', 'sightings', ['feed_id', 'first_seen_at']);

      t = table('search_queue').addColumn('article_id', 'bigint', column =>
        column.primaryKey().references('articles.id').onDelete('cascade'),
      );
      await c.int(t, 'queued_at').execute();

      t = table('search_documents').addColumn('article_id', 'bigint', column =>
        column.primaryKey().references('articles.id').onDelete('cascade'),
      );
      await c.int(c.text(t, 'title', 'body'), 'length').execute();

      t = c.bytes(c.int(c.text(table('search_postings'), 'token'), 'segment', 'documents'), 'postings');
      t = t.addPrimaryKeyConstraint('search_postings_key', ['token', 'segment']);
      await (engine === 'sqlite' ? t.modifyEnd(sql`without rowid`) : t).execute();

      t = table('search_totals').addColumn('id', 'bigint', column => column.primaryKey());
      await c.int(t, 'documents', 'tokens').execute();
      await db.insertInto('search_totals').values({ id: 1, documents: 0, tokens: 0 }).execute();

      t = c.maybeInt(c.id(table('stories')), 'merged_into');
      await c.int(t, 'first_at', 'last_at', 'created_at', 'updated_at').execute();
      await index('stories_by_last', 'stories', ['last_at']);
      await index('stories_by_merged', 'stories', ['merged_into']);

      t = table('story_articles').addColumn('article_id', 'bigint', column => column.primaryKey());
      t = c.real(c.text(c.int(t, 'story_id', 'joined_at'), 'topics_json'), 'relevance');
      await t.execute();
      await index('story_articles_by_story', 'story_articles', ['story_id']);

      t = c.text(c.id(table('briefs')), 'cache_key', 'audience_key', 'language', 'writer', 'brief_json');
      t = c.int(t, 'story_id', 'created_at');
      await t.addUniqueConstraint('briefs_cache', ['cache_key']).execute();
      await index('briefs_by_story', 'briefs', ['story_id']);
      await index('briefs_by_created', 'briefs', ['created_at']);

      t = c.text(
        c.id(table('schedules')),
        'guild_id',
        'channel_id',
        'zone',
        'topics_json',
        'options_json',
        'state',
      );
      t = c.text(c.maybeText(t, 'daily_time', 'cron', 'pause_reason', 'last_result_json'), 'created_by');
      t = c.maybeInt(t, 'paused_until_at', 'skipped_to_at');
      await c
        .int(t, 'next_slot_at', 'mark_at', 'created_at')
        .addColumn('revision', 'bigint', column => column.notNull().defaultTo(1))
        .execute();
      await index('schedules_due', 'schedules', ['state', 'next_slot_at']);
      await index('schedules_by_guild', 'schedules', ['guild_id']);

      t = c.text(c.id(table('watches')), 'guild_id', 'user_id', 'kind', 'value', 'label', 'state');
      t = c.maybeText(t, 'channel_id', 'pause_reason');
      await c.maybeInt(c.int(t, 'mark_at', 'created_at'), 'told_at').execute();
      await index('watches_by_state', 'watches', ['state', 'guild_id']);
      await index('watches_by_member', 'watches', ['user_id', 'state']);

      t = c.text(c.id(table('editions')), 'guild_id', 'schedule_key', 'slot', 'channel_id', 'code', 'state');
      t = c.int(c.text(t, 'content_json'), 'from_at', 'to_at', 'due_at', 'created_at', 'updated_at');
      await c
        .maybeInt(c.maybeText(t, 'lease_owner'), 'schedule_id', 'lease_until_at')
        .addUniqueConstraint('editions_slot', ['schedule_key', 'slot'])
        .execute();
      await index('editions_by_state', 'editions', ['state']);
      await index('editions_by_guild', 'editions', ['guild_id', 'created_at']);
      await index('editions_by_code', 'editions', ['code']);

      t = c.text(c.int(table('edition_stories'), 'edition_id', 'story_id'), 'schedule_key', 'claims_json');
      await t.addPrimaryKeyConstraint('edition_stories_key', ['edition_id', 'story_id']).execute();
      await index('edition_stories_by_story', 'edition_stories', ['story_id']);
      await index('edition_stories_shown', 'edition_stories', ['schedule_key', 'story_id']);

      t = c.int(table('edition_articles'), 'edition_id', 'story_id', 'article_id');
      await t
        .addPrimaryKeyConstraint('edition_articles_key', ['edition_id', 'story_id', 'article_id'])
        .execute();
      await index('edition_articles_by_article', 'edition_articles', ['article_id']);

      t = c.text(c.int(table('drafts'), 'schedule_id', 'slot_at', 'revision', 'created_at'), 'content_json');
      await t.addPrimaryKeyConstraint('drafts_key', ['schedule_id', 'slot_at']).execute();

      t = c.text(c.id(table('corrections')), 'guild_id', 'kind', 'headline', 'state');
      t = c.maybeText(c.int(t, 'edition_id', 'story_id', 'created_at'), 'story_json');
      await c.maybeInt(t, 'posted_at').execute();
      await index('corrections_by_state', 'corrections', ['state', 'edition_id']);
      await index('corrections_by_guild', 'corrections', ['guild_id', 'created_at']);

      t = c.text(c.id(table('error_reports')), 'guild_id', 'code', 'user_id', 'user_name', 'text');
      await c
        .int(c.text(t, 'interaction_id'), 'edition_id', 'at')
        .addUniqueConstraint('error_reports_interaction', ['interaction_id'])
        .execute();
      await index('error_reports_by_guild', 'error_reports', ['guild_id', 'at']);

      t = c.text(c.id(table('deliveries')), 'channel_id', 'payload', 'nonce', 'state', 'announce');
      t = c.maybeText(c.int(t, 'edition_id', 'part', 'attempts', 'updated_at'), 'message_id', 'error');
      await c
        .maybeInt(
          c.maybeText(t, 'forum_json', 'thread_title'),
          'first_tried_at',
          'last_tried_at',
          'next_try_at',
        )
        .addUniqueConstraint('deliveries_part', ['edition_id', 'part'])
        .execute();
      await index('deliveries_by_state', 'deliveries', ['state']);

      t = table('guilds').addColumn('id', 'text', column => column.primaryKey());
      t = c.maybeInt(c.int(c.text(t, 'name', 'state'), 'joined_at'), 'left_at', 'greeted_at');
      await t.execute();

      t = table('guild_settings').addColumn('guild_id', 'text', column => column.primaryKey());
      await c.int(c.text(t, 'settings_json'), 'updated_at').execute();

      t = c.text(c.id(table('audit')), 'guild_id', 'actor_id', 'actor_name', 'action', 'detail_json');
      await c.maybeInt(c.maybeText(c.int(t, 'at'), 'undo_json'), 'undone_at').execute();
      await index('audit_by_guild', 'audit', ['guild_id', 'at']);

      t = c.maybeText(c.text(c.id(table('llm_calls')), 'purpose', 'model', 'outcome'), 'guild_id');
      await c.int(t, 'at', 'input_tokens', 'cached_tokens', 'output_tokens', 'cost_micros').execute();
      await index('llm_calls_by_time', 'llm_calls', ['at']);

      t = table('leases').addColumn('key', 'text', column => column.primaryKey());
      await c.int(c.text(t, 'owner'), 'until_at').execute();

      t = table('rate_slots').addColumn('key', 'text', column => column.primaryKey());
      await c.real(t, 'next_at').execute();

      t = table('host_turns').addColumn('host', 'text', column => column.primaryKey());
      await c.real(t, 'next_at', 'first_until', 'second_until', 'rests_until').execute();

      t = table('facts').addColumn('key', 'text', column => column.primaryKey());
      await c.int(c.text(t, 'value'), 'updated_at').execute();
    },
  };
};
