import { parseArgs } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { frontDoor } from '../../commands/index.ts';
import { OPTIONS } from '../../src/cli/options.ts';
import { VERBS } from '../../src/cli/verbs.ts';
import { type GuildOverview, setBlocked } from '../../src/store/guilds.ts';
import { setPublishing } from '../../src/store/publishing.ts';
import { type Discord, startDiscord } from '../support/discord/index.ts';
import { answerOf, type Doorway, openDoor } from '../support/door.ts';

/** The host's hand over servers: from the command line, while the bot runs. */

let discord: Discord;
let doorway: Doorway;
const NOW = Date.UTC(2026, 10, 24);
const OUTSIDE = '77777777';

async function sitrep(line: string) {
  const [first = '', second = '', ...args] = line.split(' ');
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  const verb = VERBS[`${first} ${second}`];
  if (!verb) throw new Error(`no verb ${line}`);
  return verb.run(doorway.app, {
    words: positionals,
    flags: values,
    guildId: 'local',
    now: NOW,
    discord: { token: discord.token, apiUrl: discord.api },
    progress: () => {},
  });
}

function guildWithMember(name: string) {
  const { world } = discord;
  const guild = world.addGuild({ name, channels: ['hall'], systemChannel: 'hall' });
  const member = world.addUser({ username: `member of ${name}` });
  world.addMember(guild, member, { permissions: ['ManageGuild'] });
  const at = { user: member, channel: world.channel(guild, 'hall') };
  return { guild, at, hall: at.channel, isIn: () => guild.members.has(world.bot.id) };
}
const stateOf = async (id: string) => {
  const guilds = (await sitrep('guilds list')).document as GuildOverview[];
  const found = guilds.find(guild => guild.id === id);
  return found && `${found.state}${found.leftAt === null ? '' : ', gone'}`;
};

beforeAll(async () => {
  discord = await startDiscord();
  doorway = await openDoor(discord, frontDoor);
}, 30_000);

afterAll(async () => {
  await doorway.stop();
  expect(discord.problems()).toEqual([]);
  await discord.stop();
});

it('blocks a server: the bot leaves, leaves again when it is added, and answers nothing', async () => {
  const { guild, at, isIn } = guildWithMember('Unwanted');
  await expect.poll(() => stateOf(guild.id)).toBe('active');
  expect((await sitrep(`guilds block ${guild.id}`)).text).toContain('is blocked');
  expect(isIn()).toBe(false);
  await expect.poll(() => stateOf(guild.id)).toBe('blocked, gone');
  discord.world.addBot(guild);
  await expect.poll(isIn).toBe(false);
  await expect.poll(() => stateOf(guild.id)).toBe('blocked, gone');

  expect((await sitrep(`guilds unblock ${guild.id}`)).text).toContain('no longer blocked');
  discord.world.addBot(guild);
  await expect.poll(() => stateOf(guild.id)).toBe('active');
  expect(await answerOf(discord.slash(at, 'help'))).not.toContain('chosen');

  await setBlocked(doorway.app.store.db, guild.id, true, NOW);
  expect(await answerOf(discord.slash(at, 'help'))).toContain('chosen');
}, 20_000);

it('leaves a server and notes it; one that it is not in is told as such', async () => {
  const { guild, isIn } = guildWithMember('Done');
  await expect.poll(() => stateOf(guild.id)).toBe('active');
  expect((await sitrep(`guilds leave ${guild.id}`)).text).toContain('deleted after 30 days');
  expect(isIn()).toBe(false);
  expect(await stateOf(guild.id)).toBe('left, gone');
  expect((await sitrep(`guilds leave ${OUTSIDE}`)).text).toContain('not in server');
  await expect(sitrep('guilds block everyone')).rejects.toThrow('no server id');
  await expect(sitrep(`guilds unblock ${OUTSIDE}`)).rejects.toThrow('No server');
});

it('notices at its start that a server has removed it', async () => {
  const { guild } = guildWithMember('Away');
  await expect.poll(() => stateOf(guild.id)).toBe('active');
  await doorway.restart(() => discord.world.removeBot(guild));
  await expect.poll(() => stateOf(guild.id)).toBe('left, gone');
}, 20_000);

it('greets nobody while publishing is stopped', async () => {
  await setPublishing(doorway.app.store.db, 'stop', NOW);
  const { guild, hall } = guildWithMember('Quiet');
  await expect.poll(() => stateOf(guild.id)).toBe('active');
  await setPublishing(doorway.app.store.db, 'start', NOW);
  const later = guildWithMember('Loud');
  await expect.poll(() => discord.messages(later.hall)).toHaveLength(1);
  expect(discord.messages(hall)).toEqual([]);
});
