import { afterAll, beforeAll, expect, it } from 'vitest';
import { frontDoor } from '../../commands/index.ts';
import { publishEdition } from '../../src/digests/publish.ts';
import { reserve } from '../../src/digests/reserve.ts';
import type { EditionContent } from '../../src/model.ts';
import { deliveriesOf } from '../../src/store/deliveries.ts';
import { schedulesOfGuild } from '../../src/store/schedules.ts';
import { furnishHome } from '../support/discord/home.ts';
import { type Discord, startDiscord } from '../support/discord/index.ts';
import { answerOf, type Doorway, openDoor } from '../support/door.ts';
import { report } from '../support/reports.ts';
import { richEdition } from '../support/richEdition.ts';

/** A digest in the form of embeds: by a schedule's wish, and where Discord refuses components. */

let discord: Discord;
let home: ReturnType<typeof furnishHome>;
let door: Doorway;

beforeAll(async () => {
  discord = await startDiscord({ rateLimits: false });
  home = furnishHome(discord);
  door = await openDoor(discord, frontDoor);
}, 30_000);

afterAll(async () => {
  await door.stop();
  await discord.stop();
});

async function post(code: string, change: Partial<EditionContent>) {
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
  return { digests, edition, message };
}

it('posts embeds where the schedule asks for them, with the same menu and buttons', async () => {
  const { digests, edition, message } = await post('EE000001', { look: 'embeds' });
  expect(message.embeds.map(({ description }) => description).join('\n')).toContain('dragged its anchor');
  expect(message.flags & (1 << 15)).toBe(0);
  const opened = discord.click({ user: home.member, channel: home.daily }, message, 'edition:EE000001', [
    '37',
  ]);
  expect(await answerOf(opened)).toContain('#:~:text=The%20ship%20dragged');
  const [delivery] = await deliveriesOf(digests.store.db, edition.id);
  if (!delivery) throw new Error('no delivery');
  expect(await digests.messenger.find(delivery, 'EE000001 1/1', 0)).toMatchObject({ messageId: message.id });
  expect(discord.problems()).toEqual([]);
});

it('posts and corrects embeds where Discord refuses components, once', async () => {
  const refusal = { status: 400, code: 50_035, message: 'Invalid Form Body', containing: '"flags":32768' };
  discord.fail({ op: 'create_message', ...refusal });
  const before = discord.messages(home.daily).length;
  const { digests, message } = await post('EE000002', {});
  expect(discord.messages(home.daily)).toHaveLength(before + 1);
  expect(message.embeds.length).toBeGreaterThan(3);
  discord.fail({ op: 'update_message', ...refusal });
  const payload = JSON.stringify(discord.requestsOf('create_message').at(-2)?.body);
  expect(await digests.messenger.edit(home.daily.id, message.id, payload)).toEqual({ kind: 'edited' });
});

it('is chosen with /schedule', async () => {
  const added = discord.slash(
    { user: home.moderator, channel: home.daily },
    'schedule',
    { channel: home.daily.id, look: 'embeds' },
    { sub: 'add' },
  );
  expect(await answerOf(added)).toContain('is set');
  const [schedule] = await schedulesOfGuild(door.app.store.db, home.guild.id);
  expect(schedule?.options.look).toBe('embeds');
});

it('shows the picture of the lead story where the schedule asks for it, hidden, with words', async () => {
  const leadImage = {
    storyId: 37,
    url: 'https://harbour-gazette.example/p.jpg',
    publisher: 'Harbour Gazette',
  };
  const { message } = await post('EE000003', { leadImage });
  const shown = JSON.stringify(message.components);
  expect(shown).toContain('"spoiler":true');
  expect(shown).toContain('Picture from Harbour Gazette; it was not checked');
  // Another story leads since a correction: its picture is not that one.
  const { message: other } = await post('EE000004', { leadImage: { ...leadImage, storyId: 99 } });
  expect(JSON.stringify(other.components)).not.toContain('spoiler');
});

it("takes an article's picture into a digest only when asked to", async () => {
  const { store } = door.app;
  const { articleId } = await report(store.db, {
    guilds: [home.guild.id],
    host: 'harbour-gazette.example',
    title: 'Navy takes over its first frigate from the shipyard',
    text: 'The navy took over the frigate Aurelia from the shipyard on Monday after 26 months of trials.',
    at: door.digests().clock.now(),
    everythingCounts: true,
  });
  await store.db
    .updateTable('articles')
    .set({ imageUrl: 'https://harbour-gazette.example/p.jpg' })
    .where('id', '=', articleId)
    .execute();
  const request = {
    guildId: home.guild.id,
    scheduleKey: null,
    fromAt: 0,
    toAt: door.digests().clock.now() + 1000,
    by: 'seen' as const,
    topics: [],
    code: 'X',
  };
  expect((await door.digests().compose({ ...request, leadImage: true })).leadImage?.url).toContain('p.jpg');
  expect((await door.digests().compose(request)).leadImage).toBeUndefined();
});
