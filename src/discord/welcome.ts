import { type Client, Events, type Guild, PermissionFlagsBits, Routes, ShardClientUtil } from 'discord.js';
import { type CommandContext, greeting } from '../../commands/index.ts';
import { claimGreeting, guildById, noteGuilds, noteLeft, presentGuilds } from '../store/guilds.ts';
import { isPublishingStopped } from '../store/publishing.ts';
import { renderReply } from './render.ts';
import { isAllowed, type RouterDeps } from './serving.ts';

/** A server that added the bot while it was not running is greeted at the next start, when it is not longer ago. */
const RECENT_MS = 24 * 3_600_000;

/**
 * Keeps the list of servers up to date, greets those that add the bot and leaves those that the host has blocked.
 * A failure is logged and never more.
 */
export function welcomeGuilds(deps: RouterDeps, client: Client): void {
  const { observer } = deps.context;
  // One after the other: a server that removes the bot and adds it again at once is there.
  let last: Promise<void> = Promise.resolve();
  const inTurn = (what: string, work: () => Promise<void>) => {
    last = last.then(work).catch((error: unknown) => observer.warn(what, { error }));
  };
  client.on(Events.GuildCreate, guild => inTurn('greeting failed', () => meetAll(deps, [guild])));
  client.on(Events.GuildDelete, guild => inTurn('guild not noted', () => part(deps.context, guild.id)));
  client.once(Events.ClientReady, ready => {
    const there = [...ready.guilds.cache.values()];
    inTurn('guilds not noted', () => meetAll(deps, there));
    inTurn('guilds not noted', () => noteAbsent(deps.context, ready));
  });
}

async function meetAll(deps: RouterDeps, guilds: readonly Guild[]): Promise<void> {
  const { store, clock } = deps.context;
  const now = clock.now();
  // A server in an outage is one that we are in, but nothing of it can be told.
  const there = guilds.filter(({ available }) => available);
  await store.transaction(db =>
    noteGuilds(
      db,
      there.map(({ id, name, joinedTimestamp }) => ({ id, name, joinedAt: joinedTimestamp ?? now })),
    ),
  );
  for (const guild of there) {
    if (now - (guild.joinedTimestamp ?? now) <= RECENT_MS) await meet(deps, guild);
  }
  await leaveBlocked(deps.context, there);
}

/** Servers that removed the bot while it was not running; of other processes' shards nothing is known. */
async function noteAbsent({ store, clock }: CommandContext, ready: Client<true>): Promise<void> {
  const count = ready.options.shardCount ?? 1;
  const ours = new Set(ready.ws.shards.keys());
  for (const id of await presentGuilds(store.db)) {
    if (!/^\d+$/.test(id) || ready.guilds.cache.has(id)) continue;
    if (ours.has(ShardClientUtil.shardIdForGuildId(id, count))) await noteLeft(store.db, id, clock.now());
  }
}

async function leaveBlocked({ store, observer }: CommandContext, guilds: readonly Guild[]): Promise<void> {
  for (const guild of guilds) {
    if ((await guildById(store.db, guild.id))?.state !== 'blocked') continue;
    observer.info('blocked guild left', { guild: guild.id });
    await guild.leave();
  }
}

async function meet(deps: RouterDeps, guild: Guild): Promise<void> {
  const { store, clock } = deps.context;
  if (!(await isAllowed(deps, guild.id)) || (await isPublishingStopped(store.db))) return;
  const channel = await openChannel(guild);
  if (channel === null || !(await claimGreeting(store.db, guild.id, clock.now()))) return;
  for (const { flags, components, allowed_mentions } of renderReply(
    greeting(guild.preferredLocale),
    guild.preferredLocale,
  ))
    await guild.client.rest.post(Routes.channelMessages(channel), {
      body: { flags, components, allowed_mentions },
    });
}

const part = async ({ store, clock }: CommandContext, guildId: string): Promise<void> =>
  noteLeft(store.db, guildId, clock.now());

/** The channel that the server keeps for such messages, when the bot may write there. */
async function openChannel(guild: Guild): Promise<string | null> {
  const { systemChannel } = guild;
  const me = guild.members.me ?? (await guild.members.fetchMe());
  const needed = [PermissionFlagsBits.ViewChannel, PermissionFlagsBits.SendMessages];
  return systemChannel?.permissionsFor(me).has(needed) ? systemChannel.id : null;
}
