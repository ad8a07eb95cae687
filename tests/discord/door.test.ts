import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Action, type Command, type FrontDoor, say } from '../../commands/index.ts';
import { requiredFile } from '../../commands/options.ts';
import { SHARED_GUILD } from '../../src/model.ts';
import { guildSettingsShape, saveSettings } from '../../src/store/guildSettings.ts';
import { furnishHome } from '../support/discord/home.ts';
import { type Discord, startDiscord } from '../support/discord/index.ts';
import { answerOf, type Doorway, openDoor } from '../support/door.ts';

/** Who may call what, from where, and what goes in and out: through discord.js and the stand-in. */

const action = (run: Action['run'], rest: Partial<Action> = {}): Action => ({
  description: 'commands.help',
  access: 'member',
  private: false,
  run,
  ...rest,
});
const command = (name: string, act: Action, reach: Command['reach'] = 'guild'): Command => ({
  name,
  description: 'commands.help',
  reach,
  action: act,
});
const typing = (suggest: NonNullable<NonNullable<Action['options']>[number]['suggest']>) => ({
  options: [{ name: 'what', description: 'commands.help' as const, type: 'string' as const, suggest }],
});
const where = action(async call => say(`guild ${call.guildId}, moderator ${call.isModerator}`));

const door: FrontDoor = {
  components: [],
  menus: [
    {
      name: 'commands.menu_summarise',
      access: 'member',
      reach: 'everywhere',
      private: true,
      run: async ({ links }) => say(links.length === 0 ? 'no links' : links.join(' ')),
    },
  ],
  commands: [
    command('where', where, 'everywhere'),
    command(
      'moderate',
      action(async () => say('moderated'), { access: 'moderator', private: true }),
    ),
    command(
      'appoint',
      action(async () => say('appointed'), { access: 'manager', private: true }),
    ),
    command(
      'ask',
      action(async () => say('answered'), { access: 'asker' }),
    ),
    command(
      'echo',
      action(
        async call => {
          const file = requiredFile(call, 'file');
          const text = await file.text();
          return { ...say(`${file.name} has ${text.length}`), files: [{ name: 'back again.txt', text }] };
        },
        { options: [{ name: 'file', description: 'commands.help', type: 'attachment', required: true }] },
      ),
    ),
    command(
      'slow',
      action(async (call, { clock }) => {
        for (const step of ['one', 'two', 'three', 'four']) {
          call.progress(step);
          await clock.sleep(400);
        }
        return say('done');
      }),
    ),
    command(
      'throws',
      action(
        async () => say(''),
        typing(() => Promise.reject(new Error('no'))),
      ),
    ),
    command(
      'hangs',
      action(
        async () => say(''),
        typing(() => new Promise(() => {})),
      ),
    ),
    command(
      'offers',
      action(async () => say(''), typing(offers)),
    ),
  ],
};

async function offers(typed: string) {
  return [
    { name: `${typed} ${'x'.repeat(200)}`, value: 'long name' },
    { name: 'value too long', value: 'y'.repeat(101) },
    ...Array.from({ length: 40 }, (_, index) => ({ name: `n${index}`, value: `v${index}` })),
  ];
}

let discord: Discord;
let home: ReturnType<typeof furnishHome>;
let doorway: Doorway;

beforeAll(async () => {
  discord = await startDiscord();
  home = furnishHome(discord);
  doorway = await openDoor(discord, door);
}, 30_000);
beforeEach(() => settings({}));

afterAll(async () => {
  await doorway.stop();
  expect(discord.problems()).toEqual([]);
  await discord.stop();
});

const settings = (chosen: object) =>
  saveSettings(doorway.app.store.db, home.guild.id, guildSettingsShape.parse(chosen), 0);
const member = () => ({ user: home.member, channel: home.general });
const moderator = () => ({ user: home.moderator, channel: home.general });
const ask = (at: ReturnType<typeof member>, name: string, options = {}) =>
  answerOf(discord.slash(at, name, options));

it('knows a moderator by Manage Server or by a role of the settings, and says both to others', async () => {
  expect(await ask(moderator(), 'moderate')).toBe('moderated');
  const refusal = await ask(member(), 'moderate');
  expect(refusal).toContain('Manage Server');
  expect(refusal).toContain('/settings moderators');

  const role = discord.world.addRole(home.guild, { name: 'desk' });
  discord.world.setRoles(home.guild, home.member, [role]);
  expect(await ask(member(), 'moderate')).toContain('/settings moderators');
  await settings({ moderatorRoles: [role.id] });
  expect(await ask(member(), 'moderate')).toBe('moderated');
  expect(await ask(member(), 'where')).toContain('moderator true');
});

it('lets only Manage Server decide who moderates', async () => {
  const role = discord.world.addRole(home.guild, { name: 'chief' });
  discord.world.setRoles(home.guild, home.member, [role]);
  await settings({ moderatorRoles: [role.id] });
  expect(await ask(member(), 'appoint')).toContain('Only members with the Manage Server permission');
  expect(await ask(moderator(), 'appoint')).toBe('appointed');
});

it('lets only the named roles ask, when roles are named', async () => {
  discord.world.setRoles(home.guild, home.member, []);
  expect(await ask(member(), 'ask')).toBe('answered');
  const role = discord.world.addRole(home.guild, { name: 'reader' });
  await settings({ askRoles: [role.id] });
  expect(await ask(member(), 'ask')).toContain('only members with certain roles');
  expect(await ask(moderator(), 'ask')).toBe('answered');
  discord.world.setRoles(home.guild, home.member, [role]);
  expect(await ask(member(), 'ask')).toBe('answered');
});

it('answers for one pair of eyes where the settings wish it', async () => {
  const openly = await discord.slash(member(), 'where').settled();
  expect((openly.original?.flags ?? 0) & 64).toBe(0);
  await settings({ answersPrivate: true });
  const quietly = await discord.slash(member(), 'where').settled();
  expect((quietly.original?.flags ?? 0) & 64).toBe(64);
});

it('answers over the shared catalogue in direct messages and personal installs, never as a moderator', async () => {
  home.moderator.hasApp = true;
  const dm = { user: home.moderator, channel: discord.world.dm(home.moderator) };
  expect(await ask(dm, 'where')).toBe(`guild ${SHARED_GUILD}, moderator false`);
  expect(() => discord.slash(dm, 'moderate')).toThrow('not offered');
  expect(await answerOf(discord.slash(dm, 'moderate', {}, { force: true }))).toContain('Only moderators');

  const own = { ...moderator(), install: 'user' as const };
  expect(await ask(own, 'where')).toBe(`guild ${SHARED_GUILD}, moderator false`);
  expect(() => discord.slash(own, 'moderate')).toThrow('not offered');
  expect(await ask(moderator(), 'where')).toBe(`guild ${home.guild.id}, moderator true`);
});

it('reads an attached file and gives one back', async () => {
  const asked = discord.slash(member(), 'echo', { file: { name: 'feeds.opml', data: 'naïve' } });
  expect(await answerOf(asked)).toBe('feeds.opml has 5');
  const [file] = asked.original?.attachments ?? [];
  expect(file?.filename).toBe('back-again.txt');
  expect(await (await fetch(file?.url ?? '')).text()).toBe('naïve');
});

it('refuses a file that is too large or no text, in a sentence', async () => {
  const large = { name: 'large.txt', data: 'x'.repeat(1_000_001) };
  expect(await ask(member(), 'echo', { file: large })).toContain('large.txt is too large');
  const binary = { name: 'photo.jpg', data: Buffer.from([0xff, 0xd8, 0xff, 0x00]) };
  expect(await ask(member(), 'echo', { file: binary })).toContain('cannot read photo.jpg as text');
});

it('shows how far a long call has come, at most once a second, and then the answer', async () => {
  const asked = await discord.slash(member(), 'slow').settled();
  await asked.until(it => it.versions.at(-1) === 'done');
  expect(asked.versions[0]).toBe('-# one');
  expect(asked.versions.length).toBeLessThanOrEqual(4);
});

it('finds the links of a message, in its text and its embeds', async () => {
  const text = 'See (https://a.example/x_(1)), https://b.example/y. Twice: https://b.example/y';
  const said = discord.say(member(), text);
  const asked = discord.messageMenu(member(), 'Summarise linked article', said);
  expect(await answerOf(asked)).toBe('https:\\/\\/a.example/x\\_\\(1\\) https:\\/\\/b.example/y');
  const none = discord.messageMenu(member(), 'Summarise linked article', discord.say(member(), 'hello'));
  expect(await answerOf(none)).toBe('no links');
});

it('offers nothing rather than an error or a wait while a member types', async () => {
  for (const name of ['throws', 'hangs']) {
    const typed = await discord.autocomplete(member(), name, { what: 'a' }, 'what').response();
    expect(typed.choices).toEqual([]);
  }
  const offered = await discord.autocomplete(member(), 'offers', { what: 'a' }, 'what').response();
  expect(offered.choices).toHaveLength(25);
  expect(offered.choices?.[0]?.name).toHaveLength(100);
  expect(doorway.observer.events.map(({ event }) => event)).toContain('suggestions were late');
});

it('tells a server that the host does not serve, and nothing else', async () => {
  const closed = await openDoor(discord, door, ['1']);
  await doorway.stop();
  try {
    expect(await ask(member(), 'where')).toContain(`add server id ${home.guild.id}`);
    const dm = { user: home.moderator, channel: discord.world.dm(home.moderator) };
    expect(await ask(dm, 'where')).toContain('does not answer here');
  } finally {
    doorway = closed;
  }
}, 20_000);
