import { afterAll, beforeAll, expect, it } from 'vitest';
import { frontDoor } from '../../commands/index.ts';
import { correctedContent } from '../../src/digests/correct.ts';
import { publishEdition } from '../../src/digests/publish.ts';
import { reserve } from '../../src/digests/reserve.ts';
import { renderEdition } from '../../src/discord/renderEdition.ts';
import type { ChannelKind } from '../../src/model.ts';
import { deliveriesOf } from '../../src/store/deliveries.ts';
import { editionById } from '../../src/store/editions.ts';
import { untoldOf } from '../../src/store/notices.ts';
import { schedulesOfGuild } from '../../src/store/schedules.ts';
import { furnishHome } from '../support/discord/home.ts';
import { type Discord, startDiscord } from '../support/discord/index.ts';
import { answerOf, type Doorway, openDoor, textOf } from '../support/door.ts';
import { hurriedClock } from '../support/hurriedClock.ts';
import { richEdition } from '../support/richEdition.ts';

/** The layout that gives each story a thread, or a forum's post, of its own. */

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
  expect(discord.problems()).toEqual([]);
  await discord.stop();
});

async function make(
  code: string,
  channelId: string,
  channelKind: ChannelKind,
  forumTags: string[] = [],
  scheduleId: number | null = null,
) {
  // Back-offs pass quickly.
  const digests = { ...door.digests(), clock: hurriedClock(20, Date.now()) };
  const edition = await digests.store.transaction(db =>
    reserve(db, digests, {
      content: richEdition({ code, layout: 'threads' }),
      guildId: home.guild.id,
      channelId,
      channelKind,
      forumTags,
      scheduleId,
      scheduleKey: `test:${code}`,
      slot: code,
      dueAt: digests.clock.now(),
    }),
  );
  if (!edition) throw new Error('the slot is taken');
  return { digests, edition };
}

const HEADLINES = [
  'Norland seizes a freighter after a Baltic data cable breaks',
  'Eastmark takes over its first air-defence frigate',
];

function place(id: string) {
  const channel = home.guild.channels.find(each => each.id === id);
  if (!channel) throw new Error(`no channel ${id}`);
  return channel;
}

const inThread = (id: string) => discord.messages(place(id));

it('posts the digest, then each story with a thread that holds its claims', async () => {
  const { digests, edition } = await make('CC000001', home.daily.id, 'text');
  expect(await publishEdition(digests, edition.id)).toBe('sent');
  const posted = discord.messages(home.daily);
  expect(posted).toHaveLength(5);
  expect(textOf(posted[0])).toContain('4 stories from 8 publishers');
  expect(textOf(posted[1])).toContain(HEADLINES[0]);
  expect(textOf(posted[1])).not.toContain('dragged its anchor');
  const thread = place(posted[1]?.id ?? '');
  expect(thread.name).toBe(HEADLINES[0]);
  const [claims, ...more] = inThread(thread.id);
  expect(more).toEqual([]);
  if (!claims) throw new Error('nothing in the thread');
  expect(textOf(claims)).toContain('The ship dragged its anchor for 19 kilometres');
  expect(textOf(claims)).not.toContain(HEADLINES[0]);
  const answer = await discord
    .click({ user: home.member, channel: thread }, claims, 'editionSources:CC000001:0')
    .settled();
  expect(textOf(answer.original)).toContain('story 1 of 4');
});

it('takes up where it was cut off, after each step, and posts and opens nothing twice', async () => {
  for (const op of ['create_message', 'create_thread_from_message'] as const)
    for (const times of [1, 2, 3]) {
      const before = discord.messages(home.general).length;
      const { digests, edition } = await make(`CD${op.length}00${times}`, home.general.id, 'text');
      // Done, but the answer is lost, several times in a row.
      discord.fail({ op, status: 500, commit: true, times });
      expect(await publishEdition(digests, edition.id)).toBe('sent');
      expect(discord.messages(home.general).length - before).toBe(5);
      const deliveries = await deliveriesOf(digests.store.db, edition.id);
      for (const { part, channelId } of deliveries.filter(({ part: each }) => each > 1 && each % 2 === 1)) {
        expect(channelId).toBe(deliveries[part - 2]?.messageId);
        expect(inThread(channelId)).toHaveLength(1);
      }
    }
});

it('asks for the right to open threads when a schedule is to use them', async () => {
  discord.world.deny(home.announcements, ['CreatePublicThreads']);
  const add = (layout: string) =>
    answerOf(
      discord.slash(
        { user: home.moderator, channel: home.daily },
        'schedule',
        { channel: home.announcements.id, layout },
        { sub: 'add' },
      ),
    );
  expect(await add('threads')).toContain('Create Public Threads');
  expect(await add('compact')).toContain('is set');
});

it('posts the claims in the channel where it may not open threads, and tells the moderators', async () => {
  const { db } = door.app.store;
  const [schedule] = await schedulesOfGuild(db, home.guild.id);
  const { digests, edition } = await make(
    'CC000002',
    home.announcements.id,
    'announcement',
    [],
    schedule?.id,
  );
  expect(await publishEdition(digests, edition.id)).toBe('sent');
  const posted = discord.messages(home.announcements);
  expect(posted).toHaveLength(9);
  expect(textOf(posted[2])).toContain('The ship dragged its anchor for 19 kilometres');
  const deliveries = await deliveriesOf(digests.store.db, edition.id);
  const told = await untoldOf(db, home.guild.id, 9);
  expect(told.map(({ key }) => key)).toContain('notices.no_threads');
  // Threads cannot be published; what stands in the channel is.
  expect(deliveries.map(({ announce }) => announce)).toEqual([
    'done',
    'done',
    'no',
    'done',
    'no',
    'done',
    'no',
    'done',
    'no',
  ]);
});

it('blames no threads when the digest itself was refused', async () => {
  const { db } = door.app.store;
  const [schedule] = await schedulesOfGuild(db, home.guild.id);
  const before = (await untoldOf(db, home.guild.id, 99)).length;
  const { digests, edition } = await make('CC00000A', home.general.id, 'text', [], schedule?.id);
  discord.fail({ op: 'create_message', status: 403, times: 1 });
  expect(await publishEdition(digests, edition.id)).toBe('failed');
  const told = (await untoldOf(db, home.guild.id, 99)).slice(before);
  expect(told.map(({ key }) => key)).toEqual(['notices.no_permission']);
});

it('makes a post with tags for each story of a forum', async () => {
  const [tag] = home.forum.tags;
  const { digests, edition } = await make('CC000003', home.forum.id, 'forum', tag ? [tag.id] : []);
  expect(await publishEdition(digests, edition.id)).toBe('sent');
  const deliveries = await deliveriesOf(digests.store.db, edition.id);
  const posts = deliveries.map(({ channelId }) => place(channelId));
  expect(new Set(posts.map(({ id }) => id)).size).toBe(4);
  expect(posts.slice(0, 2).map(({ name }) => name)).toEqual(HEADLINES);
  for (const post of posts) expect(post.appliedTags).toEqual(tag ? [tag.id] : []);
  expect(textOf(inThread(posts[0]?.id ?? '')[0])).toContain('Written by a program and checked by one');
});

it('keeps every story in its place when one is withdrawn', async () => {
  const { digests, edition } = await make('CC000004', home.daily.id, 'text');
  const kept = await editionById(digests.store.db, edition.id);
  if (!kept) throw new Error('not kept');
  const withdrawal = {
    id: 1,
    editionId: edition.id,
    guildId: home.guild.id,
    storyId: 37,
    headline: HEADLINES[0] ?? '',
    change: { kind: 'withdrawn' },
    state: 'pending',
    createdAt: 1,
    postedAt: null,
  } as const;
  const corrected = correctedContent(kept.content, [withdrawal], Date.UTC(2026, 10, 25));
  const before = renderEdition(kept.content, 'en');
  const after = renderEdition({ ...corrected, parts: before.length }, 'en');
  expect(after).toHaveLength(before.length);
  expect(JSON.stringify(after[1])).toContain('was withdrawn');
  expect(JSON.stringify(after[2])).toContain('was withdrawn');
  expect(JSON.stringify(after[2])).not.toContain('dragged its anchor');
  expect(after[3]).toEqual(before[3]);
});
