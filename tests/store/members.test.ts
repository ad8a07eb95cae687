import { expect, it } from 'vitest';
import { auditOf, recordAudit } from '../../src/store/audit.ts';
import { addErrorReport, reportsOfGuild } from '../../src/store/errorReports.ts';
import { claimGreeting, noteGuilds, noteLeft } from '../../src/store/guilds.ts';
import { guildSettingsShape, saveSettings, settingsOf } from '../../src/store/guildSettings.ts';
import { forgetMember, memberDataOf } from '../../src/store/memberData.ts';
import { addSchedule, schedulesOfGuild } from '../../src/store/schedules.ts';
import type { Db } from '../../src/store/schema.ts';
import { DEFAULT_OPTIONS } from '../../src/digests/options.ts';
import { describeEngines } from '../support/stores.ts';

const schedule = (guildId: string, createdBy: string) => ({
  guildId,
  channelId: '1',
  dailyTime: '07:00',
  cron: null,
  zone: 'UTC',
  topics: [],
  options: DEFAULT_OPTIONS,
  nextSlotAt: 1,
  markAt: 0,
  createdBy,
  createdAt: 0,
});

const report = (guildId: string, userId: string) => ({
  guildId,
  editionId: 1,
  code: 'AB12CD34',
  userId,
  userName: `name of ${userId}`,
  text: `wrong, says ${userId}`,
  at: 5,
  interactionId: `${guildId} ${userId}`,
});

const change = (db: Db, guildId: string, actor: string, createdBy: string) =>
  recordAudit(db, {
    guildId,
    at: 5,
    actor: { id: actor, name: `name of ${actor}` },
    action: 'schedule.remove',
    detail: { schedule: 1 },
    undo: { action: 'schedule.restore', schedule: { createdBy, zone: 'UTC' } },
  });

describeEngines('members and guilds', open => {
  it('keeps a guild’s settings, with defaults for what it has not chosen', async () => {
    const { store, drop } = await open();
    expect(await settingsOf(store.db, 'a')).toEqual(guildSettingsShape.parse({}));
    await saveSettings(store.db, 'a', guildSettingsShape.parse({ zone: 'Asia/Tokyo' }), 1);
    await saveSettings(store.db, 'a', guildSettingsShape.parse({ zone: 'Asia/Seoul' }), 2);
    expect((await settingsOf(store.db, 'a')).zone).toBe('Asia/Seoul');
    expect((await settingsOf(store.db, 'b')).zone).toBe('UTC');
    await drop();
  });

  it('forgets one member in one guild and nobody else', async () => {
    const { store, drop } = await open();
    const { db } = store;
    for (const guild of ['a', 'b'])
      for (const user of ['7', '77']) {
        await addSchedule(db, schedule(guild, user));
        await change(db, guild, user, user);
      }
    await change(db, 'a', '77', '7');
    for (const user of ['7', '77']) await addErrorReport(db, report('a', user));
    expect(await addErrorReport(db, report('a', '7')), 'the same interaction').toBe(false);
    expect(await memberDataOf(db, 'a', '7')).toMatchObject({ audit: [{ actor: { id: '7' } }], feeds: [] });
    expect((await memberDataOf(db, 'a', '7')).schedules).toHaveLength(1);

    await store.transaction(tx => forgetMember(tx, 'a', '7'));
    const nothing = { audit: [], feeds: [], schedules: [], watches: [], reports: [] };
    expect(await memberDataOf(db, 'a', '7')).toEqual(nothing);
    expect(await reportsOfGuild(db, 'a', 9)).toMatchObject([{ userId: '77', text: 'wrong, says 77' }]);
    const lines = await auditOf(db, 'a', 10);
    expect(lines).toHaveLength(3);
    expect(lines.map(({ undo }) => undo)).toEqual([
      { action: 'schedule.restore', schedule: { createdBy: 'removed', zone: 'UTC' } },
      { action: 'schedule.restore', schedule: { createdBy: '77', zone: 'UTC' } },
      { action: 'schedule.restore', schedule: { createdBy: 'removed', zone: 'UTC' } },
    ]);
    expect((await schedulesOfGuild(db, 'a')).map(({ createdBy }) => createdBy)).toEqual(['removed', '77']);
    expect((await memberDataOf(db, 'a', '77')).audit).toHaveLength(2);
    expect((await memberDataOf(db, 'b', '7')).audit).toHaveLength(1);
    await drop();
  });

  it('lets one process greet a guild, once per stay, and never one that the host has blocked', async () => {
    const { store, drop } = await open();
    const { db } = store;
    await noteGuilds(db, [{ id: 'a', name: 'A', joinedAt: 1 }]);
    const claims = await Promise.all([1, 2, 3].map(at => claimGreeting(db, 'a', at)));
    expect(claims.filter(Boolean)).toHaveLength(1);
    await noteGuilds(db, [{ id: 'a', name: 'A renamed', joinedAt: 1 }]);
    expect(await claimGreeting(db, 'a', 9)).toBe(false);
    await noteLeft(db, 'a', 10);
    expect(await claimGreeting(db, 'a', 11)).toBe(false);
    await noteGuilds(db, [{ id: 'a', name: 'A', joinedAt: 12 }]);
    expect(await claimGreeting(db, 'a', 13)).toBe(true);

    await noteGuilds(db, [{ id: 'b', name: 'B', joinedAt: 1 }]);
    await db.updateTable('guilds').set({ state: 'blocked' }).where('id', '=', 'b').execute();
    await noteLeft(db, 'b', 2);
    await noteGuilds(db, [{ id: 'b', name: 'B', joinedAt: 3 }]);
    expect(await claimGreeting(db, 'b', 4)).toBe(false);
    await drop();
  });
});
