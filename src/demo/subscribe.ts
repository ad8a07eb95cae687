import { addFeed, type ManageDeps } from '../feeds/manage.ts';
import { LOCAL_GUILD } from '../model.ts';
import { updateSubscription } from '../store/subscriptions.ts';
import type { Newsroom } from './newsroom/index.ts';

/** Reads every outlet of the newsroom for the host's own guild, with the facts that a moderator would set. */
export async function subscribeAll(
  feeds: ManageDeps,
  newsroom: Newsroom,
  guildId: string = LOCAL_GUILD,
): Promise<void> {
  const actor = { id: 'demo', name: 'demo' };
  for (const { name, url, feedUrl, family, country, kind } of newsroom.outlets) {
    const added = await addFeed(feeds, { guildId, url: feedUrl, name, actor });
    if (added.kind !== 'added') throw new Error(`${name} offers no feed`);
    const publisher = { key: new URL(url).host, name, family, country, kind };
    await updateSubscription(feeds.store.db, guildId, added.subscriptionId, { publisher });
  }
}
