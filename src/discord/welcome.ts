import { type Client, Events, type Guild, PermissionFlagsBits, Routes } from 'discord.js';
import { type CommandContext, greeting } from '../../commands/index.ts';
import { claimGreeting, noteGuild, noteLeft } from '../store/guilds.ts';
import { renderReply } from './render.ts';
import { isAllowed, type RouterDeps } from './serving.ts';

/** A server that added the bot while it was not running is greeted at the next start, when it is not longer ago. */
const RECENT_MS = 24 * 3_600_000;

/** Keeps the list of servers up to date and greets those that add the bot. A failure is logged and never more. */
export function welcomeGuilds(deps: RouterDeps, client: Client): void {
  const { observer } = deps.context;
  const logged = (what: string, work: Promise<void>) =>
    void work.catch(error => observer.warn(what, { error }));
  client.on(Events.GuildCreate, guild => logged('greeting failed', meet(deps, guild)));
  client.on(Events.GuildDelete, guild => logged('guild not noted', part(deps.context, guild)));
  client.once(Events.ClientReady, ready =>
    logged('guilds not noted', meetAll(deps, [...ready.guilds.cache.values()])),
  );
}

async function meetAll(deps: RouterDeps, guilds: readonly Guild[]): Promise<void> {
  for (const guild of guilds) await meet(deps, guild);
}

async function meet(deps: RouterDeps, guild: Guild): Promise<void> {
  const { store, clock } = deps.context;
  const now = clock.now();
  const joinedAt = guild.joinedTimestamp ?? now;
  await noteGuild(store.db, guild.id, guild.name, joinedAt);
  if (now - joinedAt > RECENT_MS || !isAllowed(deps, guild.id)) return;
  const channel = await openChannel(guild);
  if (channel === null || !(await claimGreeting(store.db, guild.id, now))) return;
  for (const { flags, components, allowed_mentions } of renderReply(
    greeting(guild.preferredLocale),
    guild.preferredLocale,
  ))
    await guild.client.rest.post(Routes.channelMessages(channel), {
      body: { flags, components, allowed_mentions },
    });
}

const part = async ({ store, clock }: CommandContext, guild: Guild): Promise<void> =>
  noteLeft(store.db, guild.id, clock.now());

/** The channel that the server keeps for such messages, when the bot may write there. */
async function openChannel(guild: Guild): Promise<string | null> {
  const { systemChannel } = guild;
  const me = guild.members.me ?? (await guild.members.fetchMe());
  const needed = [PermissionFlagsBits.ViewChannel, PermissionFlagsBits.SendMessages];
  return systemChannel?.permissionsFor(me).has(needed) ? systemChannel.id : null;
}
