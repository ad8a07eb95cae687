import { afterEach, beforeEach, expect, it } from 'vitest';
import { cancelUntried } from '../../src/store/editions.ts';
import { markForCorrection } from '../../src/store/corrections.ts';
import { editSchedule, removeSchedule, scheduleById, schedulesOfGuild } from '../../src/store/schedules.ts';
import { describeEngines, type TestStore } from '../support/stores.ts';
import { dailyAt, type Desk, digestDesk, story } from './loop.ts';

const SEVEN = '2026-11-24T07:00:00Z';
const iso = (at: number | undefined) => new Date(at ?? 0).toISOString().replace('.000Z', 'Z');

describeEngines('digest loop', open => {
  let opened: TestStore;
  let desk: Desk;
  beforeEach(async () => {
    opened = await open();
    desk = digestDesk(opened.store, '2026-11-24T06:50:00Z');
  });
  afterEach(() => opened.drop());
  const schedule = async (id: number) => {
    const found = await scheduleById(opened.store.db, id);
    if (!found) throw new Error('no such schedule');
    return found;
  };

  it('writes ahead of the slot, posts at the slot, once, and moves the mark to what was read', async () => {
    const { id } = await dailyAt(opened.store, SEVEN);
    await desk.tick('2026-11-24T06:55:00Z');
    expect(desk.requests).toEqual([]);
    await desk.tick('2026-11-24T06:56:30Z');
    expect(desk.requests.map(request => [iso(request.toAt), iso(request.deadlineAt)])).toEqual([
      ['2026-11-24T06:56:30Z', '2026-11-24T06:59:56Z'],
    ]);
    await desk.tick('2026-11-24T06:59:55Z');
    expect(desk.posts).toEqual([]);
    await desk.tick(SEVEN);
    await desk.tick('2026-11-24T07:00:05Z');
    expect(desk.posts).toHaveLength(1);
    expect(desk.requests).toHaveLength(1);
    const after = await schedule(id);
    expect([iso(after.nextSlotAt), iso(after.markAt), after.lastResult?.result]).toEqual([
      '2026-11-25T07:00:00Z',
      '2026-11-24T06:56:30Z',
      'sent',
    ]);
  });

  it('posts nothing when its schedule is removed, paused or edited while the digest is written', async () => {
    for (const act of ['remove', 'pause', 'edit'] as const) {
      const { id } = await dailyAt(opened.store, SEVEN);
      const compose = desk.deps.compose;
      desk.deps.compose = async request => {
        if (act === 'remove') await removeSchedule(opened.store.db, 'g1', id);
        else
          await editSchedule(
            opened.store.db,
            id,
            act === 'pause' ? { state: 'paused' } : { channelId: 'c2' },
          );
        return compose(request);
      };
      await desk.tick(SEVEN);
      desk.deps.compose = compose;
      expect(desk.posts).toEqual([]);
      // An edited schedule posts at its next turn, where it now belongs.
      await desk.tick(SEVEN);
      expect(desk.posts.map(post => post.channelId)).toEqual(act === 'edit' ? ['c2'] : []);
      await removeSchedule(opened.store.db, 'g1', id);
      desk.posts.length = 0;
    }
  });

  it('makes up for the last of several slots after a short downtime, and for none after a long one', async () => {
    const { id } = await dailyAt(opened.store, SEVEN, { cron: '*/30 * * * *', dailyTime: null });
    await desk.tick('2026-11-24T08:20:00Z');
    expect(desk.posts).toHaveLength(1);
    expect(iso((await schedule(id)).nextSlotAt)).toBe('2026-11-24T08:30:00Z');
    await removeSchedule(opened.store.db, 'g1', id);

    const daily = await dailyAt(opened.store, SEVEN);
    await desk.tick('2026-11-24T12:00:00Z');
    expect(desk.posts).toHaveLength(1);
    const after = await schedule(daily.id);
    expect([iso(after.nextSlotAt), iso(after.markAt), after.lastResult?.result]).toEqual([
      '2026-11-25T07:00:00Z',
      '2026-11-23T07:00:00Z',
      'missed',
    ]);
    await desk.tick();
    expect(desk.told.at(-1)?.text).toContain('found out too late');
  });

  it('finds its slots again after the clock was far ahead, and takes none twice after it was set back', async () => {
    const { id } = await dailyAt(opened.store, SEVEN);
    await desk.tick(SEVEN);
    await desk.tick('2031-01-01T07:00:30Z');
    await desk.tick('2026-11-24T05:00:00Z');
    expect(iso((await schedule(id)).nextSlotAt)).toBe('2026-11-25T07:00:00Z');
    const before = desk.posts.length;
    await desk.tick(SEVEN);
    await desk.tick('2026-11-25T07:00:00Z');
    expect(desk.posts).toHaveLength(before + 1);
  });

  it('keeps the three policies for nothing new', async () => {
    desk.news.content = null;
    await dailyAt(opened.store, SEVEN);
    await dailyAt(opened.store, SEVEN, { options: { nothingNew: 'list' } });
    await dailyAt(opened.store, SEVEN, { options: { nothingNew: 'skip' } });
    await desk.tick(SEVEN);
    expect(desk.posts).toHaveLength(1);
    const results = (await schedulesOfGuild(opened.store.db, 'g1')).map(each => each.lastResult?.result);
    expect(results).toEqual(['sent', 'nothing_new', 'nothing_new']);
  });

  it('pauses a schedule whose channel is gone, tells its maker, and gives back what it would have covered', async () => {
    const { id } = await dailyAt(opened.store, SEVEN);
    desk.faults.push({ kind: 'refused', code: 'unknown_channel', detail: 'Unknown Channel' });
    await desk.tick(SEVEN);
    await desk.tick();
    const after = await schedule(id);
    expect([after.state, after.pauseReason, iso(after.markAt)]).toEqual([
      'paused',
      'channel_gone',
      '2026-11-23T07:00:00Z',
    ]);
    expect(desk.told).toEqual([{ userId: 'mod', text: expect.stringContaining('its channel was deleted') }]);
    const shown = await opened.store.db.selectFrom('editionStories').selectAll().execute();
    expect(shown).toEqual([]);
  });

  it('keeps trying for two hours, then gives the news to the next digest', async () => {
    const { id } = await dailyAt(opened.store, SEVEN);
    const down = { kind: 'later', afterMs: null, detail: 'ECONNREFUSED' } as const;
    desk.deps.messenger.send = async () => down;
    await desk.tick(SEVEN);
    for (let minute = 1; minute <= 130; minute++)
      await desk.tick(new Date(Date.parse(SEVEN) + minute * 60_000).toISOString());
    const after = await schedule(id);
    expect([after.state, after.lastResult?.result, iso(after.markAt)]).toEqual([
      'active',
      'failed',
      '2026-11-23T07:00:00Z',
    ]);
    expect(desk.told).toHaveLength(1);
  });

  it('leaves to a live process what it works on, and takes over from a dead one', async () => {
    await dailyAt(opened.store, SEVEN);
    desk.deps.messenger.send = async () => ({ kind: 'unknown', detail: 'cut' });
    await desk.tick(SEVEN);
    await opened.store.db
      .updateTable('editions')
      .set({ leaseOwner: 'other', leaseUntilAt: Date.parse(SEVEN) + 15_000 })
      .execute();
    await opened.store.db
      .updateTable('deliveries')
      .set({ nextTryAt: null, firstTriedAt: Date.parse(SEVEN), attempts: 1 })
      .execute();
    let sends = 0;
    desk.deps.messenger.send = async ({ channelId }) => {
      sends += 1;
      return { kind: 'sent', messageId: 'm', channelId };
    };
    await desk.tick('2026-11-24T07:00:10Z');
    expect(sends).toBe(0);
    await desk.tick('2026-11-24T07:00:16Z');
    expect(sends).toBe(1);
  });

  it('corrects a posted digest in place, with a dated line, and withdraws what nothing carries', async () => {
    desk.news.content = {
      stories: [
        story(),
        story({ storyId: 8, brief: { headline: { text: 'Second', kind: 'fact', citations: [] } } }),
      ],
    };
    await dailyAt(opened.store, SEVEN);
    await desk.tick(SEVEN);
    const [post] = desk.posts;
    const better = story({
      brief: { headline: { text: 'Norland inspects its frigate', kind: 'fact', citations: [] } },
    });
    const { db } = opened.store;
    const now = Date.parse(SEVEN);
    expect(await markForCorrection(db, 1, 7, { kind: 'rewritten', story: better }, now)).toBe(true);
    expect(await markForCorrection(db, 1, 8, { kind: 'withdrawn' }, now)).toBe(true);
    expect(await markForCorrection(db, 1, 99, { kind: 'withdrawn' }, now)).toBe(false);
    desk.editFaults.push({ kind: 'unknown', detail: 'cut' });
    await desk.tick('2026-11-24T09:00:00Z');
    await desk.tick('2026-11-24T09:00:10Z');
    expect(desk.posts).toHaveLength(1);
    expect(JSON.parse(post?.payload ?? '')).toMatchObject({
      headlines: ['Norland inspects its frigate'],
      corrections: ['rewritten: Norland takes over its first frigate', 'withdrawn: Second'],
    });
    const states = await db.selectFrom('corrections').select('state').execute();
    expect(states).toEqual([{ state: 'posted' }, { state: 'posted' }]);
    const edition = await db.selectFrom('editions').select('state').executeTakeFirst();
    expect(edition?.state).toBe('sent');
  });

  it('cancels what is reserved and untried', async () => {
    const { id } = await dailyAt(opened.store, SEVEN);
    await desk.tick(SEVEN);
    await opened.store.db.updateTable('editions').set({ state: 'composed' }).execute();
    expect(await cancelUntried(opened.store.db, id, 1)).toHaveLength(1);
    expect(await cancelUntried(opened.store.db, id, 1)).toHaveLength(0);
  });
});
