import { type Client, Events, type Interaction } from 'discord.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { furnishHome } from './discord/home.ts';
import { CHANNEL_FLAG, type Discord, PERMISSION, startDiscord } from './discord/index.ts';
import { login, refusalOf } from './discordClient.ts';

/** Who may do what where, and what each kind of channel demands, as the API enforces it on the bot. */

let discord: Discord;
let client: Client<true>;
let home: ReturnType<typeof furnishHome>;
const seen: Interaction[] = [];

const post = (path: string, body?: object) =>
  client.rest.post(path as `/${string}`, body ? { body } : {}) as Promise<Record<string, unknown>>;
const send = (channel: { id: string }, body: object = { content: 'x' }) =>
  post(`/channels/${channel.id}/messages`, body);
const read = (path: string) => client.rest.get(path as `/${string}`);

beforeAll(async () => {
  discord = await startDiscord({ checkAnswers: true, rateLimits: false });
  home = furnishHome(discord);
  client = await login(discord, async interaction => {
    seen.push(interaction);
    if (interaction.isChatInputCommand()) await interaction.reply('done');
  });
  await client.application.commands.set([
    { name: 'look', description: 'd', contexts: [0, 1, 2], integrationTypes: [0, 1] },
    { name: 'guarded', description: 'd', defaultMemberPermissions: PERMISSION.ManageGuild },
    {
      name: 'pick',
      description: 'd',
      options: [{ type: 7, name: 'channel', description: 'd', required: true }],
    },
  ]);
});
beforeEach(() => {
  seen.length = 0;
  for (const channel of home.guild.channels) if (!channel.thread) discord.world.clearOverwrites(channel);
});
afterAll(async () => {
  await client.destroy();
  expect([...discord.answerFaults]).toEqual([]);
  expect(discord.unhandled).toEqual([]);
  await discord.stop();
});

describe('permissions', () => {
  it('an unseen channel answers 50001, a silent one 50013', async () => {
    discord.world.deny(home.daily, ['ViewChannel']);
    expect(await refusalOf(send(home.daily))).toBe(50001);
    expect(await refusalOf(read(`/channels/${home.daily.id}`))).toBe(50001);
    discord.world.allow(home.daily, ['ViewChannel']);
    discord.world.deny(home.daily, ['SendMessages']);
    expect(await refusalOf(send(home.daily))).toBe(50013);
    expect(await read(`/channels/${home.daily.id}`)).toMatchObject({ name: 'daily' });
  });

  it('overwrites go everyone, roles, member: the last word counts', async () => {
    const { world } = discord;
    const can = () => (world.permissionsOf(world.bot, home.daily) & PERMISSION.SendMessages) !== 0n;
    const own = [...home.guild.roles.values()].find(role => role.managed);
    if (!own) throw new Error('the bot has no role');
    world.deny(home.daily, ['SendMessages'], 'everyone');
    expect(can()).toBe(false);
    world.allow(home.daily, ['SendMessages'], own);
    expect(can()).toBe(true);
    world.deny(home.daily, ['SendMessages']);
    expect(can()).toBe(false);
    const admin = world.addRole(home.guild, { name: 'admin', permissions: ['Administrator'] });
    world.setRoles(home.guild, world.bot, [own, admin]);
    expect(can()).toBe(true);
    world.setRoles(home.guild, world.bot, [own]);
    const owner = world.state.users.get(home.guild.ownerId);
    expect(owner && world.permissionsOf(owner, home.daily) & PERMISSION.ManageGuild).not.toBe(0n);
  });

  it('what is not seen allows nothing, and who cannot write cannot embed, attach or ping either', () => {
    const { world } = discord;
    const have = () => world.permissionsOf(world.bot, home.daily);
    const { EmbedLinks, AttachFiles, MentionEveryone, ReadMessageHistory } = PERMISSION;
    world.deny(home.daily, ['SendMessages']);
    expect(have() & (EmbedLinks | AttachFiles | MentionEveryone)).toBe(0n);
    expect(have() & ReadMessageHistory).not.toBe(0n);
    world.deny(home.daily, ['ViewChannel']);
    expect(have()).toBe(0n);
  });

  it('without Embed Links embeds vanish, and an embed alone is refused', async () => {
    discord.world.deny(home.daily, ['EmbedLinks']);
    const embeds = [{ title: 't' }];
    expect(await send(home.daily, { content: 'text', embeds })).toMatchObject({ embeds: [] });
    expect(await refusalOf(send(home.daily, { embeds }))).toBe(50013);
  });

  it('without Attach Files files are refused', async () => {
    discord.world.deny(home.daily, ['AttachFiles']);
    const files = [{ name: 'a.txt', data: Buffer.from('a') }];
    const call = client.rest.post(`/channels/${home.daily.id}/messages`, { body: { content: 'x' }, files });
    expect(await refusalOf(call)).toBe(50013);
  });

  it('without Read Message History the list is empty and replies are refused', async () => {
    const { id } = await send(home.daily);
    discord.world.deny(home.daily, ['ReadMessageHistory']);
    expect(await read(`/channels/${home.daily.id}/messages`)).toEqual([]);
    expect(await refusalOf(read(`/channels/${home.daily.id}/messages/${id}`))).toBe(50013);
    expect(await refusalOf(send(home.daily, { content: 'r', message_reference: { message_id: id } }))).toBe(
      160002,
    );
  });

  it('without Mention Everyone only mentionable roles are pinged', async () => {
    const quiet = discord.world.addRole(home.guild, { name: 'quiet' });
    const loud = discord.world.addRole(home.guild, { name: 'loud', mentionable: true });
    const body = {
      content: `@everyone <@&${quiet.id}> <@&${loud.id}>`,
      allowed_mentions: { parse: ['everyone', 'roles'] },
    };
    await send(home.daily, body);
    const last = () => discord.messages(home.daily).at(-1)?.pinged;
    expect(last()).toEqual({ everyone: true, users: [], roles: [quiet.id, loud.id] });
    discord.world.deny(home.daily, ['MentionEveryone']);
    await send(home.daily, body);
    expect(last()).toEqual({ everyone: false, users: [], roles: [loud.id] });
  });

  it('others’ messages need Manage Messages to delete, and cannot be edited', async () => {
    const theirs = discord.say({ user: home.member, channel: home.daily }, 'mine');
    const path = `/channels/${home.daily.id}/messages/${theirs.id}` as const;
    expect(await refusalOf(client.rest.patch(path, { body: { content: 'no' } }))).toBe(50005);
    expect(await refusalOf(client.rest.delete(path))).toBe(50013);
    discord.world.allow(home.daily, ['ManageMessages']);
    await client.rest.delete(path);
    expect(discord.messages(home.daily)).not.toContain(theirs);
  });

  it('a timed-out member may look, not speak', () => {
    const { world, clock } = discord;
    world.timeOut(home.guild, home.member, clock.now() + 60_000);
    const have = world.permissionsOf(home.member, home.daily);
    expect(have).toBe(PERMISSION.ViewChannel | PERMISSION.ReadMessageHistory);
    world.timeOut(home.guild, home.member, null);
  });
});

describe('threads and forums', () => {
  it('threads need their own permissions, which the parent’s overwrites set', async () => {
    discord.world.deny(home.daily, ['CreatePublicThreads']);
    const open = () => post(`/channels/${home.daily.id}/threads`, { name: 't', type: 11 });
    expect(await refusalOf(open())).toBe(50013);
    discord.world.clearOverwrites(home.daily);
    const thread = (await open()) as { id: string };
    discord.world.deny(home.daily, ['SendMessagesInThreads']);
    expect(await refusalOf(send(thread))).toBe(50013);
    discord.world.clearOverwrites(home.daily);
    await send(thread);
  });

  it('writing reopens an archived thread; a locked one stays shut, and archived messages stay as they are', async () => {
    const { id } = await post(`/channels/${home.daily.id}/threads`, { name: 't', type: 11 });
    const thread = discord.world.state.channels.get(String(id));
    if (!thread) throw new Error('no thread');
    const message = await send(thread);
    discord.world.setThread(thread, { archived: true });
    const edit = client.rest.patch(`/channels/${thread.id}/messages/${message['id']}`, {
      body: { content: 'y' },
    });
    expect(await refusalOf(edit)).toBe(50083);
    await send(thread);
    expect(thread.thread?.archived).toBe(false);
    discord.world.setThread(thread, { locked: true });
    expect(await refusalOf(send(thread))).toBe(160005);
    discord.world.setThread(thread, { archived: true });
    expect(await refusalOf(send(thread))).toBe(50083);
  });

  it('a message has one thread', async () => {
    const { id } = await send(home.daily);
    const open = () => post(`/channels/${home.daily.id}/messages/${id}/threads`, { name: 't' });
    expect(await open()).toMatchObject({ id, parent_id: home.daily.id });
    expect(await refusalOf(open())).toBe(160004);
  });

  it('a forum takes posts with its tags, not messages', async () => {
    const [land, , air] = home.forum.tags;
    const open = (applied_tags: string[]) =>
      post(`/channels/${home.forum.id}/threads`, { name: 'p', message: { content: 'first' }, applied_tags });
    expect(await refusalOf(send(home.forum))).toBe(40058);
    expect(await refusalOf(post(`/channels/${home.forum.id}/threads`, { name: 'p' }))).toBe(50035);
    const made = await open([land?.id ?? '', air?.id ?? '']);
    expect(made).toMatchObject({
      applied_tags: [land?.id, air?.id],
      message: { id: made['id'], content: 'first' },
    });
    expect(await refusalOf(open(['1']))).toBe(10087);
    expect(await refusalOf(open(Array(6).fill(land?.id)))).toBe(50035);
    home.forum.flags |= CHANNEL_FLAG.requireTag;
    expect(await refusalOf(open([]))).toBe(40067);
    home.forum.flags = 0;
  });
});

describe('publishing', () => {
  it('publishes an announcement once, and nothing elsewhere', async () => {
    const { id } = await send(home.announcements);
    const publish = () => post(`/channels/${home.announcements.id}/messages/${id}/crosspost`);
    expect(await publish()).toMatchObject({ flags: 1 });
    expect(await refusalOf(publish())).toBe(40033);
    const plain = await send(home.daily);
    expect(await refusalOf(post(`/channels/${home.daily.id}/messages/${plain['id']}/crosspost`))).toBe(50024);
    const theirs = discord.say({ user: home.moderator, channel: home.announcements }, 'x');
    const other = () => post(`/channels/${home.announcements.id}/messages/${theirs.id}/crosspost`);
    expect(await refusalOf(other())).toBe(50013);
    discord.world.allow(home.announcements, ['ManageMessages']);
    await other();
  });
});

describe('direct messages', () => {
  it('reach members, not those who closed them, nor strangers', async () => {
    const dm = (user: { id: string }) => post('/users/@me/channels', { recipient_id: user.id });
    const channel = (await dm(home.member)) as { id: string };
    await send(channel);
    expect(discord.messages(discord.world.dm(home.member))).toHaveLength(1);
    home.member.dmsClosed = true;
    expect(await refusalOf(send(channel))).toBe(50007);
    home.member.dmsClosed = false;
    const stranger = (await dm(discord.world.addUser())) as { id: string };
    expect(await refusalOf(send(stranger))).toBe(50278);
  });
});

describe('servers', () => {
  it('come and go, and the bot hears of it', async () => {
    const joined = new Promise<string>(ok => client.once(Events.GuildCreate, guild => ok(guild.id)));
    const away = discord.world.addGuild({ name: 'Away' });
    expect(await joined).toBe(away.id);
    const left = new Promise<string>(ok => client.once(Events.GuildDelete, guild => ok(guild.id)));
    discord.world.removeBot(away);
    expect(await left).toBe(away.id);
    expect(await refusalOf(read(`/guilds/${away.id}`))).toBe(50001);
    expect(await refusalOf(send(discord.world.channel(away, 'general')))).toBe(50001);
    expect(await refusalOf(read('/guilds/1'))).toBe(10004);
  });

  it('an outage is not a farewell', async () => {
    const gone = new Promise(ok => client.once(Events.GuildUnavailable, ok));
    discord.world.guildOutage(home.guild);
    await gone;
    const back = new Promise(ok => client.once(Events.GuildAvailable, ok));
    discord.world.guildBack(home.guild);
    await back;
  });
});

describe('interactions', () => {
  it('say what the member and the bot may do in that channel', async () => {
    discord.world.deny(home.daily, ['SendMessages']);
    await discord.slash({ user: home.moderator, channel: home.daily }, 'look').settled();
    const [interaction] = seen;
    expect(interaction?.appPermissions.has(PERMISSION.SendMessages)).toBe(false);
    expect(interaction?.appPermissions.has(PERMISSION.ViewChannel)).toBe(true);
    expect(interaction?.memberPermissions?.has(PERMISSION.ManageGuild)).toBe(true);
    await discord.slash({ user: home.member, channel: home.general }, 'look').settled();
    expect(seen[1]?.appPermissions.has(PERMISSION.SendMessages)).toBe(true);
    expect(seen[1]?.memberPermissions?.has(PERMISSION.ManageGuild)).toBe(false);
  });

  it('describe a channel that was picked', async () => {
    await discord
      .slash({ user: home.member, channel: home.general }, 'pick', { channel: home.forum })
      .settled();
    const [interaction] = seen;
    const picked = interaction?.isChatInputCommand() ? interaction.options.getChannel('channel') : null;
    expect(picked).toMatchObject({ id: home.forum.id, type: 15, name: 'reports' });
  });

  it('follow the server’s Integrations settings, which overrule the command’s defaults', async () => {
    const { world } = discord;
    const place = { user: home.member, channel: home.general };
    const id = (await client.application.commands.fetch()).find(c => c.name === 'guarded')?.id ?? '';
    expect(() => discord.slash(place, 'guarded')).toThrow('lacks its default permissions');
    world.setCommandPermissions(home.guild, [{ id: home.member.id, type: 2, permission: true }], id);
    await discord.slash(place, 'guarded').settled();
    world.setCommandPermissions(
      home.guild,
      [
        { id: home.member.id, type: 2, permission: true },
        { id: home.general.id, type: 3, permission: false },
      ],
      id,
    );
    expect(() => discord.slash(place, 'guarded')).toThrow('turned off in #general');
    const path = `/applications/${client.application.id}/guilds/${home.guild.id}/commands` as const;
    expect(await read(`${path}/${id}/permissions`)).toMatchObject({ permissions: { length: 2 } });
    world.setCommandPermissions(home.guild, [], id);
    expect(await refusalOf(read(`${path}/${id}/permissions`))).toBe(10066);
    world.setCommandPermissions(home.guild, [{ id: home.guild.id, type: 1, permission: false }]);
    expect(() => discord.slash(place, 'look')).toThrow('settings hide it');
    expect(() => discord.slash({ ...place, user: home.moderator }, 'look')).toThrow('settings hide it');
    await discord.slash(place, 'look', {}, { force: true }).settled();
    world.setCommandPermissions(home.guild, []);
  });

  it('work where only the member has the app: another server, a DM, a group', async () => {
    const { world } = discord;
    const elsewhere = world.addGuild({ name: 'Elsewhere', bot: null });
    const traveller = world.addUser({ username: 'tess' });
    world.addMember(elsewhere, traveller);
    const place = { user: traveller, channel: world.channel(elsewhere, 'general') };
    expect(() => discord.slash(place, 'look')).toThrow('has not added the app');
    traveller.hasApp = true;
    expect(() => discord.slash(place, 'pick', { channel: place.channel })).toThrow(
      'not offered to user installs',
    );
    const there = await discord.slash(place, 'look').settled();
    expect(there.payload).toMatchObject({ authorizing_integration_owners: { 1: traveller.id }, context: 0 });
    world.deny(place.channel, ['UseExternalApps'], 'everyone');
    expect((await discord.slash(place, 'look').settled()).original?.flags).toBe(64);
    for (const [channel, context] of [
      [world.dm(traveller), 1],
      [world.groupDm(traveller), 2],
    ] as const) {
      const asked = await discord.slash({ user: traveller, channel }, 'look').settled();
      expect(asked.payload).toMatchObject({ context });
      expect('guild_id' in asked.payload).toBe(false);
    }
  });

  it('end with their token', async () => {
    const asked = await discord.slash({ user: home.member, channel: home.general }, 'look').settled();
    discord.advance(15 * 60_000);
    // As discord.js itself does it: no bot token on these paths, where a 401 would make it forget that token.
    const open = (path: `/${string}`, body: object) => client.rest.post(path, { body, auth: false });
    const webhook = `/webhooks/${client.application.id}/${asked.token}` as const;
    expect(await refusalOf(open(webhook, { content: 'late' }))).toBe(50027);
    const callback = `/interactions/${asked.id}/${asked.token}/callback` as const;
    expect(await refusalOf(open(callback, { type: 5 }))).toBe(40060);
  });
});
