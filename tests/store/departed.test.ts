import { expect, it } from 'vitest';
import { DEFAULT_OPTIONS } from '../../src/digests/options.ts';
import { forgetDeparted } from '../../src/ops/departed.ts';
import { recordAudit } from '../../src/store/audit.ts';
import type { Store } from '../../src/store/database.ts';
import { departedGuilds, GUILD_TABLES } from '../../src/store/departed.ts';
import { reserveEdition } from '../../src/store/editions.ts';
import { guildById, noteGuilds, noteLeft, setBlocked } from '../../src/store/guilds.ts';
import { guildSettingsShape, saveSettings } from '../../src/store/guildSettings.ts';
import { setLimits } from '../../src/store/limits.ts';
import { addSchedule } from '../../src/store/schedules.ts';
import { testClock, testObserver } from '../support/clock.ts';
import { edition } from '../support/editions.ts';
import { describeEngines } from '../support/stores.ts';

const DAY = 86_400_000;
const NOW = 100 * DAY;

/** A guild that has used everything. */
async function furnish({ db, transaction }: Store, id: string): Promise<void> {
  await noteGuilds(db, [{ id, name: `Server ${id}`, joinedAt: 1 }]);
  await saveSettings(db, id, guildSettingsShape.parse({}), 1);
  await setLimits(db, id, { feeds: 3 }, 1);
  await recordAudit(db, {
    guildId: id,
    at: 5,
    actor: { id: 'u', name: 'u' },
    action: 'schedule.add',
    detail: {},
    undo: null,
  });
  await addSchedule(db, {
    guildId: id,
    channelId: '1',
    dailyTime: '07:00',
    cron: null,
    zone: 'UTC',
    topics: [],
    options: DEFAULT_OPTIONS,
    nextSlotAt: 1,
    markAt: 0,
    createdBy: 'u',
    createdAt: 0,
  });
  await transaction(within =>
    reserveEdition(within, {
      guildId: id,
      scheduleId: null,
      scheduleKey: `guild:${id}`,
      slot: 'now:1',
      channelId: '1',
      code: 'ABCD1234',
      state: 'sent',
      content: edition(),
      dueAt: 1,
      createdAt: 1,
      messages: [
        { channelId: '1', payload: '{}', nonce: '1', forum: null, threadTitle: null, announce: 'no' },
      ],
    }),
  );
}

/** Every row of every table that names the guild, or belongs to something of it. */
async function traces({ db }: Store, id: string): Promise<string[]> {
  const found: string[] = [];
  for (const table of await db.introspection.getTables()) {
    const rows = await db
      .selectFrom(table.name as 'facts')
      .selectAll()
      .execute();
    if (JSON.stringify(rows).includes(id)) found.push(table.name);
  }
  return found.toSorted();
}

describeEngines('servers that removed the bot', open => {
  it('knows every table that names a guild', async () => {
    const { store, drop } = await open();
    const tables = await store.db.introspection.getTables();
    const named = tables
      .filter(({ columns }) => columns.some(({ name }) => name === 'guild_id' || name === 'guildId'))
      .map(({ name }) => name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase()));
    expect(named.toSorted()).toEqual([...GUILD_TABLES, 'llmCalls'].toSorted());
    await drop();
  });

  it('keeps everything for 30 days and then nothing, of that server alone', async () => {
    const { store, drop } = await open();
    const deps = { store, clock: testClock(NOW), observer: testObserver() };
    for (const id of ['111111', '222222', '333333']) await furnish(store, id);
    const before = await traces(store, '111111');
    await noteLeft(store.db, '111111', NOW - 31 * DAY);
    await noteLeft(store.db, '222222', NOW - 29 * DAY);
    expect(await forgetDeparted(deps)).toBe(1);
    expect(await traces(store, '111111')).toEqual([]);
    expect(await traces(store, '222222')).toEqual(before);
    expect(await traces(store, '333333')).toEqual(before);
    for (const table of ['deliveries', 'edition_stories', 'edition_articles'])
      expect(
        await store.db
          .selectFrom(table as 'deliveries')
          .select('editionId')
          .distinct()
          .execute(),
      ).toHaveLength(2);

    await noteGuilds(store.db, [{ id: '222222', name: 'Back', joinedAt: NOW }]);
    expect((await guildById(store.db, '222222'))?.leftAt).toBeNull();
    deps.clock.advance(60 * DAY);
    expect(await forgetDeparted(deps)).toBe(0);
    await drop();
  });

  it('keeps a blocked server blocked when its data is gone', async () => {
    const { store, drop } = await open();
    await furnish(store, '111111');
    await setBlocked(store.db, '111111', true, 1);
    await noteLeft(store.db, '111111', 2);
    expect(await departedGuilds(store.db, 2, 9)).toEqual(['111111']);
    const deps = { store, clock: testClock(NOW), observer: testObserver() };
    expect(await forgetDeparted(deps)).toBe(1);
    expect(await traces(store, '111111')).toEqual(['guilds']);
    expect(await guildById(store.db, '111111')).toMatchObject({ state: 'blocked', name: '' });
    expect(await forgetDeparted(deps)).toBe(0);
    await drop();
  });
});
