import { afterAll, beforeAll, expect, it } from 'vitest';
import { frontDoor } from '../../commands/index.ts';
import { auditOf } from '../../src/store/audit.ts';
import { settingsOf } from '../../src/store/guildSettings.ts';
import { addSchedule } from '../../src/store/schedules.ts';
import { furnishHome } from '../support/discord/home.ts';
import { type Discord, startDiscord } from '../support/discord/index.ts';
import { DEFAULT_OPTIONS } from '../../src/digests/options.ts';
import { answerOf, type Doorway, openDoor, textOf } from '../support/door.ts';

/** /settings, /help and the hourly limits as members and moderators meet them. */

let discord: Discord;
let home: ReturnType<typeof furnishHome>;
let doorway: Doorway;

beforeAll(async () => {
  discord = await startDiscord();
  home = furnishHome(discord);
  doorway = await openDoor(discord, frontDoor);
}, 30_000);

afterAll(async () => {
  await doorway.stop();
  expect(discord.problems()).toEqual([]);
  await discord.stop();
});

type Options = Parameters<Discord['slash']>[2];
const member = () => ({ user: home.member, channel: home.general });
const moderator = () => ({ user: home.moderator, channel: home.general });
const settings = (at: ReturnType<typeof member>, sub: string, options: Options = {}) =>
  answerOf(discord.slash(at, 'settings', options, { sub }));
const stored = () => settingsOf(doorway.app.store.db, home.guild.id);

it('changes what it is asked to, says how it is now, and records who changed what', async () => {
  const saved = await settings(moderator(), 'edit', {
    zone: 'Europe/Kyiv',
    answers: 'private',
    topics: 'sea, air',
    regions: 'south korea, europe',
    'per-member': 7,
  });
  expect(saved).toContain('Saved.');
  expect(saved).toContain('**Europe/Kyiv**');
  expect(saved).toContain('7 calls a member, 300 calls in all');
  expect(await stored()).toMatchObject({
    zone: 'Europe/Kyiv',
    answersPrivate: true,
    topics: ['sea', 'air'],
    regions: ['south korea', 'europe'],
    memberPerHour: 7,
  });
  const [line] = await auditOf(doorway.app.store.db, home.guild.id, 1);
  expect(line).toMatchObject({
    action: 'settings.edit',
    actor: { id: home.moderator.id, name: 'mod' },
    detail: { zone: { from: 'UTC', to: 'Europe/Kyiv' }, memberPerHour: { from: 30, to: 7 } },
  });
  expect(await settings(moderator(), 'edit', { topics: 'all', regions: 'all' })).toContain('Saved.');
  expect(await stored()).toMatchObject({ topics: [], regions: [] });
  expect(await settings(moderator(), 'edit', { topics: 'all' })).toContain('nothing has changed');
  expect(await settings(member(), 'view')).toContain('**Europe/Kyiv**');
});

it('answers every mistake with a sentence and changes nothing', async () => {
  const before = await stored();
  for (const [options, sentence] of [
    [{}, 'Choose at least one thing'],
    [{ zone: 'Mars/Base' }, '"Mars/Base" is not a time zone'],
    [{ topics: 'gossip' }, 'There is no topic "gossip"'],
    [{ regions: 'atlantis' }, 'There is no region or country "atlantis"'],
  ] as const)
    expect((await settings(moderator(), 'edit', options)).replaceAll('\\', '')).toContain(sentence);
  expect(await settings(member(), 'edit', { zone: 'UTC' })).toContain('Only moderators can do this');
  expect(await stored()).toEqual(before);
  const zones = await discord
    .autocomplete(moderator(), 'settings', { zone: 'new y' }, 'zone', { sub: 'edit' })
    .response();
  expect(zones.choices).toEqual([{ name: 'America/New_York', value: 'America/New_York' }]);
});

it('lets Manage Server name roles that moderate, which cannot widen themselves', async () => {
  const role = discord.world.addRole(home.guild, { name: 'desk' });
  discord.world.setRoles(home.guild, home.member, [role]);
  const everyone = home.guild.roles.get(home.guild.id);
  expect(await settings(moderator(), 'moderators', { add: everyone })).toContain('That role is everyone');
  expect(await settings(moderator(), 'moderators', { add: role })).toContain(`<@&${role.id}>`);
  expect(await settings(member(), 'edit', { zone: 'UTC' })).toContain('Saved.');
  expect(await settings(member(), 'moderators', { add: role })).toContain('Only members with the Manage');
  expect(await settings(moderator(), 'moderators', { remove: role })).not.toContain(`<@&${role.id}>`);
  expect(await settings(member(), 'edit', { zone: 'Asia/Tokyo' })).toContain('Only moderators');
  discord.world.setRoles(home.guild, home.member, []);
});

it('shows a member what is kept of them, gives it to them, and forgets it', async () => {
  const { store } = doorway.app;
  await addSchedule(store.db, {
    ...schedule(),
    guildId: home.guild.id,
    channelId: home.daily.id,
    createdBy: home.moderator.id,
  });
  const asked = discord.slash(moderator(), 'settings', {}, { sub: 'data' });
  const shown = await answerOf(asked);
  expect(shown).toMatch(/\d+ changes that you made/);
  expect(shown).toContain('1 schedule that you set');
  if (!asked.original) throw new Error('no answer');

  const exported = discord.click(moderator(), asked.original, 'data:export');
  await exported.until(it => it.followups.length > 0);
  const [file] = exported.followups[0]?.attachments ?? [];
  const kept = (await (await fetch(file?.url ?? '')).json()) as { member: { id: string }; audit: unknown[] };
  expect(kept.member.id).toBe(home.moderator.id);
  expect(kept.audit.length).toBeGreaterThan(0);

  const original = asked.original;
  await discord.click(moderator(), original, 'data:delete').settled();
  await expect.poll(() => textOf(original)).toContain('Delete?');
  await discord.click(moderator(), original, 'data:erase').settled();
  await expect.poll(() => textOf(original)).toContain('names you any more');
  const lines = await auditOf(store.db, home.guild.id, 100);
  expect(lines.length).toBeGreaterThan(0);
  expect(JSON.stringify(lines)).not.toContain(home.moderator.id);
  expect(await settings(moderator(), 'data')).toContain('Nothing: no change');
});

it('lists in /help what the caller may use and, for moderators, what is left to do', async () => {
  const plain = await answerOf(discord.slash(member(), 'help'));
  expect(plain).toContain('/summary');
  expect(plain).toContain('/settings view');
  expect(plain).not.toContain('/feeds add');
  expect(plain).not.toContain('Left to set up');
  const dm = { user: home.member, channel: discord.world.dm(home.member) };
  const direct = await answerOf(discord.slash(dm, 'help'));
  expect(direct).toContain('/summary');
  expect(direct).toContain('shares with everyone');
  expect(direct).not.toContain('/settings');
  discord.world.deny(home.daily, ['SendMessages']);
  const full = await answerOf(discord.slash(moderator(), 'help'));
  expect(full).toContain('/settings moderators');
  expect(full).toContain('Add a feed');
  expect(full).toContain('No model is set');
  expect(full).toMatch(new RegExp(`<#${home.daily.id}> is scheduled, but .* Send Messages`));
  discord.world.clearOverwrites(home.daily);
});

it('says when to try again once an hour’s calls are used up, and counts each member apart', async () => {
  expect(await settings(moderator(), 'edit', { 'per-member': 2 })).toContain('2 calls a member');
  const summary = (at: ReturnType<typeof member>) => answerOf(discord.slash(at, 'summary'));
  expect(await summary(member())).toContain('No stories are stored yet');
  expect(await summary(member())).toContain('No stories are stored yet');
  const refused = await summary(member());
  expect(refused).toMatch(/2 times within an hour.* Try again in (29|30) minutes/);
  expect(await answerOf(discord.slash(member(), 'help'))).toContain('/summary');
  expect(await summary(moderator())).toContain('No stories are stored yet');
  expect(await settings(moderator(), 'edit', { 'per-server': 1 })).toContain('1 call in all');
  expect(await summary(moderator())).toContain(
    'This server has used its one call of this hour. Try again in 1 minute;',
  );
});

const schedule = () => ({
  dailyTime: '07:00',
  cron: null,
  zone: 'UTC',
  topics: [],
  options: DEFAULT_OPTIONS,
  nextSlotAt: Date.now() + 86_400_000,
  markAt: 0,
  createdAt: 0,
});
