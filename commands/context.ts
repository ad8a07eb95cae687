import type { AnswerDeps } from '../src/answers/answer.ts';
import type { PageDeps } from '../src/articles/read.ts';
import type { ComposeDeps } from '../src/digests/compose.ts';
import type { DigestDeps } from '../src/digests/deps.ts';
import type { StoryLists } from '../src/digests/storyLists.ts';
import type { ManageDeps } from '../src/feeds/manage.ts';
import type { ChannelKind, Clock, Layout, Observer } from '../src/model.ts';
import type { Store } from '../src/store/database.ts';
import type { Limiter } from './limits.ts';

/** A channel permission that posting a digest needs; `permissions.…` of the catalogues names it as Discord does. */
export type ChannelPermission =
  | 'view_channel'
  | 'send_messages'
  | 'send_messages_in_threads'
  | 'create_public_threads'
  | 'embed_links'
  | 'read_message_history';

export interface ChannelPlace {
  kind: ChannelKind;
  tags: { id: string; name: string }[];
}

/** What the place where digests are posted says about its channels. */
export interface ChannelDirectory {
  /**
   * Permissions that the bot lacks to post a digest in a channel of this guild, empty when all is well,
   * or `unknown` when the guild has no such channel. The layout `threads` needs more than others.
   */
  missingPermissions(
    guildId: string,
    channelId: string,
    layout?: Layout,
  ): Promise<ChannelPermission[] | 'unknown'>;
  /** How a channel is posted to, and the tags that its posts can have. An unknown channel reads as a text channel. */
  describe(guildId: string, channelId: string): Promise<ChannelPlace>;
}

/** What a command may use. The composition root fills it. */
export interface CommandContext {
  store: Store;
  clock: Clock;
  observer: Observer;
  feeds: ManageDeps;
  compose: ComposeDeps;
  reading: PageDeps;
  answers: AnswerDeps;
  digests: DigestDeps;
  channels: ChannelDirectory;
  limits: Limiter;
  storyLists: StoryLists;
}
