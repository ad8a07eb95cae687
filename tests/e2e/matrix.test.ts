import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { frontDoor } from '../../commands/index.ts';
import { indexQueued } from '../../src/answers/indexing.ts';
import { DEFAULT_OPTIONS } from '../../src/digests/options.ts';
import { watch } from '../../src/digests/follow.ts';
import { english, translate } from '../../src/i18n/index.ts';
import { SHARED_GUILD } from '../../src/model.ts';
import { systemClock } from '../../src/ops/clock.ts';
import { openStore, type Store } from '../../src/store/database.ts';
import { guildSettingsShape, saveSettings } from '../../src/store/guildSettings.ts';
import { addSchedule } from '../../src/store/schedules.ts';
import { pauseWatch } from '../../src/store/watches.ts';
import { type Bot, startBot } from '../support/bot.ts';
import { testObserver } from '../support/clock.ts';
import { furnishHome } from '../support/discord/home.ts';
import { type Discord, type Interaction, startDiscord } from '../support/discord/index.ts';
import type { Message, User } from '../support/discord/types.ts';
import { answerOf, textOf } from '../support/door.ts';
import { report } from '../support/reports.ts';
import { COMMANDS, COMPLETIONS, CONTROLS, MENUS, MODERATORS_ONLY, type Row, type Scene } from './matrix.ts';

/**
 * Every command, control, menu and completion of the front door, by a member and by a moderator, in a server and in
 * direct messages, on the bot as its host runs it. Another server with feeds, settings, watches and schedules of its
 * own shares the store: nothing of it may ever be answered.
 */

/** Words that only the other server's data holds. */
const FOREIGN = /quasar|zephyr|Asia\/Tokyo|overseas/i;
const HOUR = 3_600_000;
const MS = 60_000;
/** How long an answer may take to become what it should be. */
const PATIENCE = 20_000;

const folder = mkdtempSync(join(tmpdir(), 'sitrep-matrix-'));
const url = `file:${join(folder, 'bot.db')}`;
const site = createServer((request, response) => {
  const { host = '' } = request.headers;
  if (request.url === '/page')
    response.end(
      `<html><head><link rel="alternate" type="application/rss+xml" title="One" href="http://${host}/one"><link rel="alternate" type="application/rss+xml" title="Two" href="http://${host}/two"></head><body>Feeds</body></html>`,
    );
  else
    response
      .setHeader('content-type', 'application/rss+xml')
      .end(
        `<rss version="2.0"><channel><title>Loop</title><link>http://${host}/</link><item><guid>1</guid><title>Navy orders frigates</title><link>http://${host}${request.url}/1</link><description>The navy ordered two frigates.</description></item></channel></rss>`,
      );
});

let discord: Discord;
let home: ReturnType<typeof furnishHome>;
let abroad: ReturnType<typeof furnishHome>;
let store: Store;
let bot: Bot;
let scene: Scene;
const answers: { what: string; text: string }[] = [];

const start = async () => {
  const { host } = new URL(scene.site);
  bot = startBot({
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.api,
    DATABASE_URL: url,
    FEED_ALLOW_HOSTS: host,
  });
  await bot.until('ready', MS);
};

beforeAll(async () => {
  await new Promise<void>(resolve => site.listen(0, '127.0.0.1', resolve));
  discord = await startDiscord();
  home = furnishHome(discord);
  abroad = furnishHome(discord);
  home.member.hasApp = true;
  store = await openStore(url);
  scene = await furnishStore();
  await start();
}, 2 * MS);

afterAll(async () => {
  await bot.stop();
  await store.close();
  expect(discord.problems()).toEqual([]);
  await discord.stop();
  await new Promise(resolve => site.close(resolve));
  rmSync(folder, { recursive: true, force: true });
});

async function furnishStore(): Promise<Scene> {
  const { db } = store;
  const now = Date.now();
  const settings = { memberPerHour: 1000, guildPerHour: 10_000 };
  await saveSettings(
    db,
    home.guild.id,
    guildSettingsShape.parse({ ...settings, zone: 'Europe/Copenhagen' }),
    now,
  );
  await saveSettings(db, abroad.guild.id, guildSettingsShape.parse({ zone: 'Asia/Tokyo' }), now);
  const here = { guilds: [home.guild.id] };
  const mine = await report(db, {
    ...here,
    host: 'harbour.example',
    title: 'Frigate Halvard hits mine off Bornholm',
    text: 'The navy said that the frigate Halvard struck a mine off Bornholm at dawn. Two sailors were hurt in the blast.',
    at: now - HOUR,
  });
  for (let each = 1; each <= 12; each++)
    await report(db, {
      ...here,
      host: `patrol-${each}.example`,
      title: `Patrol boat number ${each} left the harbour`,
      text: `The navy said that patrol boat number ${each} left the harbour with ${20 + each} sailors.`,
      at: now - 2 * HOUR - each * 60_000,
    });
  await report(db, {
    guilds: [abroad.guild.id],
    host: 'quasar.example',
    title: 'Frigate Zephyr hits a quasar mine',
    text: 'The navy said that the frigate Zephyr struck a quasar mine off Bornholm. Nine sailors were hurt.',
    at: now - HOUR,
    storyId: mine.storyId,
  });
  await report(db, {
    guilds: [SHARED_GUILD],
    host: 'shared.example',
    title: 'Frigate Kestrel returns to port',
    text: 'The navy said that the frigate Kestrel returned to port after a patrol of six months.',
    at: now - HOUR,
  });
  // Nothing here is to be polled: the outlets are invented.
  await db
    .updateTable('feeds')
    .set({ nextPollAt: now + 1000 * HOUR })
    .execute();
  const stored = await db.selectFrom('articles').select('id').execute();
  await db
    .insertInto('searchQueue')
    .values(stored.map(({ id }) => ({ articleId: id, queuedAt: now })))
    .onConflict(conflict => conflict.doNothing())
    .execute();
  await indexQueued({ store, clock: systemClock, observer: testObserver() });
  const plan = (guildId: string, channelId: string, zone: string) =>
    addSchedule(db, {
      guildId,
      channelId,
      dailyTime: '05:00',
      cron: null,
      zone,
      topics: [],
      options: DEFAULT_OPTIONS,
      nextSlotAt: now + 20 * HOUR,
      markAt: now,
      createdBy: home.moderator.id,
      createdAt: now,
    });
  await plan(abroad.guild.id, abroad.daily.id, 'Asia/Tokyo');
  const schedule = await plan(home.guild.id, home.daily.id, 'UTC');
  const wish = (guildId: string, user: User, value: string, channelId: string | null = null) =>
    watch(store, { guildId, userId: user.id, kind: 'words', value, label: value, channelId }, now);
  await wish(abroad.guild.id, abroad.member, 'quasar');
  await wish(abroad.guild.id, abroad.moderator, 'quasar overseas', abroad.daily.id);
  for (const user of [home.member, home.moderator])
    await pauseWatch(db, (await wish(home.guild.id, user, `paused ${user.username}`)).id, 'closed_dms');
  // Last, so that the first of the list, which a control ends, is another.
  const own = await wish(home.guild.id, home.member, 'bornholm');
  const article = await db
    .selectFrom('articles')
    .select('url')
    .where('id', '=', mine.articleId)
    .executeTakeFirstOrThrow();
  return {
    site: `http://127.0.0.1:${(site.address() as AddressInfo).port}`,
    story: String(mine.storyId),
    article: article.url,
    schedule: String(schedule.id),
    channel: home.daily.id,
    role: discord.world.addRole(home.guild, { name: 'desk' }).id,
    watch: String(own.id),
  };
}

const at = (user: User) => ({ user, channel: home.general });
const named = (what: string) => {
  const [command = '', sub] = what.split(' ');
  return { command, sub };
};

const call = (user: User, what: string, options: Row['options'] = () => ({}), place = at(user)) => {
  const { command, sub } = named(what);
  return discord.slash(place, command, options(scene), {
    ...(sub === undefined ? {} : { sub }),
    force: true,
  });
};

/** Waits until the answer (not only a word on how far the work has come) says what it should, and keeps it. */
async function heard(what: string, interaction: Interaction, wanted: RegExp): Promise<string> {
  await answerOf(interaction, MS);
  const said = () => textOf([interaction.original, ...interaction.followups]);
  await expect.poll(said, { timeout: PATIENCE, message: what }).toMatch(wanted);
  answers.push({ what, text: JSON.stringify([interaction.original, ...interaction.followups]) });
  return said();
}

const keys = (rows: object) => Object.keys(rows).sort();
const actions = frontDoor.commands.flatMap(({ name, action, actions: subs }) =>
  Object.entries(subs ?? { '': action }).flatMap(([sub, each]) =>
    each ? [{ what: `${name} ${sub}`.trim(), action: each, command: name }] : [],
  ),
);

/** These stand below posted digests: tests/discord/edition.test.ts presses them there. */
const ON_POSTED_DIGESTS = ['edition', 'editionMore', 'editionReport', 'editionSources'];

it('has a row for everything that can be called', () => {
  expect(keys(COMMANDS)).toEqual(actions.map(({ what }) => what).sort());
  const pressed = [...keys(CONTROLS), ...ON_POSTED_DIGESTS].sort();
  expect(pressed).toEqual(frontDoor.components.map(({ name }) => name).sort());
  expect(keys(MENUS)).toEqual(frontDoor.menus.map(({ name }) => translate(english, name)).sort());
  const completing = actions.flatMap(({ what, action }) =>
    (action.options ?? []).flatMap(option => (option.suggest ? [`${what} ${option.name}`] : [])),
  );
  expect(keys(COMPLETIONS)).toEqual(completing.sort());
  const everywhere = frontDoor.commands
    .filter(({ reach }) => reach === 'everywhere')
    .map(({ name }) => name)
    .sort();
  expect(keys(COMMANDS).filter(what => COMMANDS[what]?.direct)).toEqual(everywhere);
});

it(
  'completes options, for who may use the command',
  async () => {
    for (const [what, { typed, member, moderator }] of Object.entries(COMPLETIONS)) {
      const parts = what.split(' ');
      const option = parts.pop() ?? '';
      const [command = '', sub] = parts;
      for (const [user, wanted] of [
        [home.member, member],
        [home.moderator, moderator],
      ] as const) {
        const place = { force: true, ...(sub === undefined ? {} : { sub }) };
        const asked = discord.autocomplete(at(user), command, { [option]: typed }, option, place);
        const { choices } = await asked.response();
        const text = JSON.stringify(choices);
        answers.push({ what: `${what} by ${user.username}`, text });
        if (wanted === 'nothing') expect([what, choices]).toEqual([what, []]);
        else expect(text, what).toMatch(wanted);
      }
    }
  },
  3 * MS,
);

it(
  'keeps every control working after a restart, for members and moderators, and says when one is stale',
  async () => {
    const shown: { name: string; user: User; message: Message; id: string; values: string[] | undefined }[] =
      [];
    for (const [name, { from, options }] of Object.entries(CONTROLS)) {
      for (const user of [home.member, home.moderator]) {
        const asker = from.startsWith('feeds') ? home.moderator : user;
        const asked = call(asker, from, options);
        await heard(`${from} for ${name}`, asked, /\S/);
        await expect
          .poll(() => controlsIn(asked, name), { timeout: PATIENCE, message: name })
          .not.toEqual([]);
        const [found] = controlsIn(asked, name);
        if (found) shown.push({ name, user, ...found });
      }
    }
    await bot.stop();
    await start();
    for (const { name, user, message, id, values } of shown) {
      const row = CONTROLS[name];
      if (!row) continue;
      let pressed = discord.click(at(user), message, id, values);
      if (row.form) pressed = discord.submit(at(user), await pressed.response(), row.form);
      const before = textOf(message);
      await expect
        .poll(() => textOf([pressed.original, ...pressed.followups, pressed.source]), {
          timeout: MS,
          message: name,
        })
        .toMatch(user === home.member ? row.member : row.moderator);
      const after = JSON.stringify([pressed.original, ...pressed.followups]);
      answers.push({ what: `${name} by ${user.username} after ${before.slice(0, 20)}`, text: after });
    }
    const [first] = shown;
    if (!first) throw new Error('nothing to press');
    const stale = discord.click(at(home.member), first.message, 'gone:1', undefined, { force: true });
    await heard('stale', stale, /from an older version of me/);
  },
  6 * MS,
);

/** The controls of a handler in an answer. */
const controlsIn = ({ original, followups }: Interaction, name: string) =>
  [original, ...followups].flatMap(message => (message ? controlIn(message, name) : []));

/** The first control of a handler in a message, with its first choice when it is a menu. */
function controlIn(message: Message, name: string) {
  interface Part {
    custom_id?: string;
    options?: { value: string }[];
    components?: Part[];
  }
  const parts = (list: readonly Part[]): Part[] =>
    list.flatMap(part => [part, ...parts(part.components ?? [])]);
  return parts(message.components as unknown as Part[])
    .filter(({ custom_id: id }) => id === name || id?.startsWith(`${name}:`))
    .map(({ custom_id: id = '', options }) => ({
      message,
      id,
      values: options ? [options[0]?.value ?? ''] : undefined,
    }));
}

it(
  'answers every command as its row says, in a server and in direct messages',
  async () => {
    for (const [what, { options, member, moderator, direct }] of Object.entries(COMMANDS)) {
      await heard(`${what} by a member`, call(home.member, what, options), member);
      await heard(`${what} by a moderator`, call(home.moderator, what, options), moderator);
      const dm = { user: home.member, channel: discord.world.dm(home.member) };
      const { command, sub } = named(what);
      if (!direct) {
        expect(() =>
          discord.slash(dm, command, options?.(scene) ?? {}, sub === undefined ? {} : { sub }),
        ).toThrow('not offered');
        continue;
      }
      const text = await heard(`${what} in a direct message`, call(home.member, what, options, dm), direct);
      expect(text, what).not.toMatch(/Halvard hits|patrol boat number/i);
    }
  },
  6 * MS,
);

it(
  'summarises what a message links, for everybody',
  async () => {
    for (const [name, wanted] of Object.entries(MENUS))
      for (const user of [home.member, home.moderator]) {
        const said = discord.say(at(user), `Seen this? ${scene.article}`);
        await heard(name, discord.messageMenu(at(user), name, said), wanted);
      }
  },
  MS,
);

it('has said nothing of the other server in any answer', () => {
  expect(answers.length).toBeGreaterThan(100);
  expect(answers.filter(({ text }) => FOREIGN.test(text))).toEqual([]);
  expect(
    MODERATORS_ONLY.test(answers.find(({ what }) => what === 'feeds list by a member')?.text ?? ''),
  ).toBe(true);
});
