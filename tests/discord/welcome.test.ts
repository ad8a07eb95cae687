import { afterAll, beforeAll, expect, it } from 'vitest';
import { frontDoor } from '../../commands/index.ts';
import { type Discord, startDiscord } from '../support/discord/index.ts';
import { type Doorway, openDoor, textOf } from '../support/door.ts';

/** The greeting: once per stay, only where the bot may post, remembered over a restart. */

let discord: Discord;
let doorway: Doorway;
const guildWith = (spec: Parameters<Discord['world']['addGuild']>[0]) => {
  const guild = discord.world.addGuild({ channels: ['hall', 'desk'], systemChannel: 'hall', ...spec });
  const hall = discord.world.channel(guild, 'hall');
  return { guild, hall, said: () => discord.messages(hall).map(message => textOf(message)) };
};
/** Everything that was announced before is dealt with once a later guild has been greeted. */
const caughtUp = async () => {
  const later = guildWith({ name: 'Later' });
  await expect.poll(later.said).toHaveLength(1);
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

it('greets a server that adds it, once, with three steps, also over a restart and an outage', async () => {
  const { guild, hall, said } = guildWith({ name: 'New' });
  await expect.poll(said).toHaveLength(1);
  expect(said()[0]).toMatch(
    /1\\?\. .*\/feeds add[\s\S]*2\\?\. .*\/digest preview[\s\S]*3\\?\. .*\/schedule add/,
  );
  expect(discord.messages(hall)[0]?.pinged).toEqual({ everyone: false, users: [], roles: [] });
  await doorway.restart();
  discord.world.guildOutage(guild);
  discord.world.guildBack(guild);
  await caughtUp();
  expect(said()).toHaveLength(1);

  discord.world.removeBot(guild);
  discord.world.addBot(guild);
  await expect.poll(said).toHaveLength(2);
}, 20_000);

it('says nothing where it may not post, and where there is no such channel', async () => {
  const closed = discord.world.addGuild({
    name: 'Closed',
    systemChannel: 'hall',
    channels: ['hall'],
    bot: null,
  });
  const hall = discord.world.channel(closed, 'hall');
  discord.world.deny(hall, ['SendMessages'], 'everyone');
  discord.world.addBot(closed, ['ViewChannel']);
  const bare = discord.world.addGuild({ name: 'Bare' });
  await caughtUp();
  expect(discord.messages(hall)).toEqual([]);
  expect(bare.channels.flatMap(channel => discord.messages(channel))).toEqual([]);
  expect(doorway.observer.events.filter(({ event }) => event === 'greeting failed')).toEqual([]);
}, 20_000);
