import { afterAll, beforeAll, expect, it } from 'vitest';
import { frontDoor } from '../../commands/index.ts';
import { correctedContent } from '../../src/digests/correct.ts';
import { publishEdition } from '../../src/digests/publish.ts';
import { reserve } from '../../src/digests/reserve.ts';
import { guildSettingsShape, saveSettings } from '../../src/store/guildSettings.ts';
import { editionByCode, replaceContent } from '../../src/store/editions.ts';
import { untoldOf } from '../../src/store/notices.ts';
import { furnishHome } from '../support/discord/home.ts';
import { type Discord, startDiscord } from '../support/discord/index.ts';
import { answerOf, type Doorway, openDoor, textOf } from '../support/door.ts';
import { richEdition } from '../support/richEdition.ts';

/** A posted digest and what its menu and buttons open, through the bot and the stand-in. */

let discord: Discord;
let home: ReturnType<typeof furnishHome>;
let door: Doorway;

beforeAll(async () => {
  discord = await startDiscord();
  home = furnishHome(discord);
  door = await openDoor(discord, frontDoor);
}, 30_000);

afterAll(async () => {
  await door.stop();
  expect(discord.problems()).toEqual([]);
  await discord.stop();
});

const member = () => ({ user: home.member, channel: home.daily });
const moderator = () => ({ user: home.moderator, channel: home.daily });

/** Posts the edition and gives its last message. */
async function post(code: string, change: Parameters<typeof richEdition>[0] = {}) {
  const digests = door.digests();
  const edition = await digests.store.transaction(db =>
    reserve(db, digests, {
      content: richEdition({ code, ...change }),
      guildId: home.guild.id,
      channelId: home.daily.id,
      channelKind: 'text',
      forumTags: [],
      scheduleId: null,
      scheduleKey: `test:${code}`,
      slot: code,
      dueAt: digests.clock.now(),
    }),
  );
  if (!edition) throw new Error('the slot is taken');
  expect(await publishEdition(digests, edition.id)).toBe('sent');
  const message = discord.messages(home.daily).at(-1);
  if (!message) throw new Error('nothing was posted');
  return { edition, message };
}

const idsOf = (value: unknown): string[] =>
  [...JSON.stringify(value).matchAll(/"custom_id":"([^"]*)"/g)].map(([, id = '']) => id);

it('every control of a posted digest, and of what it opens, has a handler', async () => {
  const { message } = await post('AA000001');
  const names = new Set(frontDoor.components.map(({ name }) => name));
  const opened = await discord.click(member(), message, 'editionSources:AA000001').settled();
  await answerOf(opened);
  const ids = idsOf([message.components, opened.original, opened.followups]);
  expect(ids.length).toBeGreaterThan(7);
  for (const id of ids) expect([...names], id).toContain(id.split(':')[0]);
});

it('opens a story from the menu: each claim with its passage and a link that leads to it', async () => {
  const { message } = await post('AA000002');
  const opened = discord.click(member(), message, 'edition:AA000002', ['37']);
  const answer = await answerOf(opened);
  expect(answer).toContain('**The ship dragged its anchor for 19 kilometres across the cable');
  expect(answer).toMatch(/“The ship dragged its anchor for 19 kilometres.*” \[Baltic Ledger\]\(https:/);
  expect(answer).toContain('#:~:text=The%20ship%20dragged%20its%20anchor%20for,');
  expect(answer).toContain('paywall');
  expect(opened.original?.flags).toBe(64 | (1 << 15));
});

it('walks from story to story, also after a restart', async () => {
  const { message } = await post('AA000003');
  await door.restart();
  const opened = discord.click(member(), message, 'editionSources:AA000003');
  expect(await answerOf(opened)).toContain('story 1 of 4');
  const page = opened.original;
  if (!page) throw new Error('no answer');
  const next = await discord.click(member(), page, 'editionSources:AA000003:1').settled();
  await next.until(() => textOf(page).includes('story 2 of 4'));
  expect(textOf(page)).toContain('Eastmark takes over');
});

it('shows the whole digest, and what it left out', async () => {
  const { message } = await post('AA000004');
  const more = discord.click(member(), message, 'editionMore:AA000004');
  const whole = await answerOf(more);
  expect(whole).toContain('1 to 3 of 4 stories');
  expect(whole).toContain('Its owner called the boarding unlawful.');
  const page = more.original;
  if (!page) throw new Error('no answer');
  const others = await discord.click(member(), page, 'editionMore:AA000004:others').settled();
  await others.until(() => textOf(page).includes('Every story that was found'));
});

it('takes a report once, tells the moderators, shows it to them alone, and stops a flood', async () => {
  const { message } = await post('AA000005');
  const report = async (what: string) => {
    const form = await discord.click(member(), message, 'editionReport:AA000005').response();
    return answerOf(discord.submit(member(), form, { what }));
  };
  expect(await report('It says **72**, but <@1> the article says 36.')).toContain('Thank you.');
  const notices = await untoldOf(door.app.store.db, home.guild.id, 9);
  expect(notices.map(({ key }) => key)).toEqual(['notices.error_reported']);
  expect(door.observer.events.some(({ event }) => event === 'error reported by a member')).toBe(true);

  const history = await answerOf(discord.slash(moderator(), 'digest', {}, { sub: 'history' }));
  expect(history).toContain(
    'edition AA000005, from ann: “It says \\*\\*72\\*\\*, but \\<@1\\> the article says 36.”',
  );
  const forMembers = await answerOf(discord.slash(member(), 'digest', {}, { sub: 'history' }));
  expect(forMembers).toContain('AA000005');
  expect(forMembers).not.toContain('says 36');

  for (let more = 0; more < 4; more++) await report(`again ${more}`);
  expect(await report('and again')).toContain('Enough errors were reported today');
});

it('says so when a digest is of another server, not kept any more, or a story was withdrawn', async () => {
  const { edition, message } = await post('AA000006');
  const press = (id: string, values?: string[]) => answerOf(discord.click(member(), message, id, values));
  const { db } = door.app.store;
  const withdrawn = { id: 1, editionId: edition.id, guildId: home.guild.id, storyId: 41, headline: 'Gone' };
  const correction = {
    ...withdrawn,
    change: { kind: 'withdrawn' },
    state: 'posted',
    createdAt: 1,
    postedAt: 1,
  } as const;
  await replaceContent(db, edition, correctedContent(edition.content, [correction], Date.UTC(2026, 10, 25)));
  expect(await press('edition:AA000006', ['41'])).toContain('taken out of the digest by a correction');
  await db.updateTable('editions').set({ guildId: 'another' }).where('id', '=', edition.id).execute();
  expect(await editionByCode(db, home.guild.id, 'AA000006')).toBeNull();
  for (const id of ['editionSources:AA000006', 'editionMore:AA000006', 'editionReport:AA000006'])
    expect(await press(id)).toContain('no longer kept here');
});

it("is posted in the language of its schedule, else of the server, and dated by the server's clocks", async () => {
  const { db } = door.app.store;
  await saveSettings(db, home.guild.id, guildSettingsShape.parse({ language: 'de', zone: 'Asia/Seoul' }), 1);
  const compose = (language?: string) =>
    door.digests().compose({
      guildId: home.guild.id,
      scheduleKey: null,
      fromAt: 0,
      toAt: 1,
      by: 'seen',
      topics: [],
      code: 'X',
      ...(language === undefined ? {} : { language }),
    });
  expect(await compose()).toMatchObject({ language: 'de', zone: 'Asia/Seoul' });
  expect((await compose('fr')).language).toBe('fr');
  const { message } = await post('AA000007', { language: 'de' });
  expect(textOf(message)).toContain('24\\. November 2026');
});
