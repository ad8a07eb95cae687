import { afterEach, beforeEach, expect, it } from 'vitest';
import { independentSources, latestStories } from '../../src/digests/latest.ts';

import { guildSettingsShape, saveSettings } from '../../src/store/guildSettings.ts';
import { publishersRead } from '../../src/store/publisherCounts.ts';
import { storiesOfAudience, storyOfAudience } from '../../src/store/stories.ts';
import { audienceOf } from '../../src/store/subscriptions.ts';
import { DEFENCE_AT } from '../../src/stories/relevance.ts';
import { report } from '../support/reports.ts';
import { describeEngines, type TestStore } from '../support/stores.ts';

const AT = Date.UTC(2026, 10, 24, 6);
const TEXT = 'The navy said that the frigate hit a mine off the island at dawn. Two sailors were hurt.';

describeEngines('what a guild chooses to read', open => {
  let opened: TestStore;
  let storyId: number;
  beforeEach(async () => {
    opened = await open();
    const { db } = opened.store;
    const first = await report(db, {
      guilds: ['a', 'b'],
      host: 'one.example',
      title: 'Frigate hits mine',
      text: TEXT,
      at: AT,
    });
    storyId = first.storyId;
    const more = { guilds: ['a', 'b'], text: TEXT, at: AT + 1, storyId };
    await report(db, {
      ...more,
      host: 'state.example',
      title: 'Frigate on mine',
      publisher: { kind: 'state_media', country: 'RU' },
    });
    await report(db, {
      ...more,
      host: 'gov.example',
      title: 'Statement on frigate',
      publisher: { kind: 'official', family: 'crown' },
    });
  });
  afterEach(() => opened.drop());

  const choose = (guildId: string, choice: object) =>
    saveSettings(opened.store.db, guildId, guildSettingsShape.parse(choice), AT);
  const articlesOf = async (guildId: string) =>
    (await storyOfAudience(opened.store.db, guildId, storyId, AT + 10))?.articleIds.length;

  it.each([
    ['a kind', { excludedKinds: ['state_media'] }, 2],
    ['a country', { excludedCountries: ['ru'] }, 2],
    ['a publisher by its key', { excludedPublishers: ['one.example'] }, 2],
    ['a family', { excludedPublishers: ['Crown'] }, 2],
    ['a word', { excludeWords: ['statement'] }, 2],
    ['everything', { excludeWords: ['frigate'] }, undefined],
  ])('leaves %s out of one guild and not of another', async (_what, choice, left) => {
    const before = (await audienceOf(opened.store.db, 'a')).key;
    await choose('a', choice);
    expect(await articlesOf('a')).toBe(left);
    expect(await articlesOf('b')).toBe(3);
    expect((await audienceOf(opened.store.db, 'a')).key).not.toBe(before);
    expect((await audienceOf(opened.store.db, 'b')).key).toBe(before);
  });

  it('counts an article as defence by a word of the guild or by the switch of its feed', async () => {
    const { db } = opened.store;
    const title = 'Council orders trams';
    await report(db, { guilds: ['a', 'b'], host: 'trams.example', title, text: 'They are green.', at: AT });
    await report(db, {
      guilds: ['b'],
      host: 'yard.example',
      title: 'Dock gates painted',
      text: 'Blue.',
      at: AT,
      everythingCounts: true,
    });
    await choose('a', { includeWords: ['trams'] });
    const counting = async (guildId: string) => {
      const stories = await storiesOfAudience(db, { guildId, fromAt: 0, toAt: AT + 10, by: 'published' });
      return stories.filter(story => story.relevance >= DEFENCE_AT).length;
    };
    expect([await counting('a'), await counting('b')]).toEqual([2, 2]);
  });
});

describeEngines('lists over an audience', open => {
  it('count publishers and stories of the own feeds alone, excluded ones marked', async () => {
    const { store, drop } = await open();
    const { db } = store;
    const first = { guilds: ['a'], host: 'one.example', title: 'Frigate hits mine', text: TEXT, at: AT };
    const { storyId } = await report(db, first);
    await report(db, {
      ...first,
      title: 'Frigate towed',
      text: 'Tugs towed the frigate home.',
      at: AT + 5,
      storyId,
    });
    await report(db, { ...first, guilds: ['b'], host: 'two.example', title: 'Frigate mined', storyId });
    await saveSettings(db, 'b', guildSettingsShape.parse({ excludedPublishers: ['two'] }), AT);
    expect(await publishersRead(db, 'a', 0)).toMatchObject([
      { key: 'one.example', articles: 2, lastSeenAt: AT + 5, excluded: false },
    ]);
    expect(await publishersRead(db, 'b', 0)).toMatchObject([
      { key: 'two.example', articles: 1, excluded: true },
    ]);
    expect(await publishersRead(db, 'a', AT + 6)).toEqual([]);
    const period = { fromAt: 0, toAt: AT + 10 };
    const listed = await latestStories(db, { guildId: 'a', ...period });
    expect(listed).toMatchObject([{ storyId, title: 'Frigate towed', articleIds: { length: 2 } }]);
    expect(await independentSources(db, 'a', listed)).toEqual(new Map([[storyId, 1]]));
    expect(await latestStories(db, { guildId: 'b', ...period })).toEqual([]);
    await drop();
  });

  it('follow a story that was merged into another', async () => {
    const { store, drop } = await open();
    const { db } = store;
    const first = { guilds: ['a'], host: 'one.example', title: 'Frigate hits mine', text: TEXT, at: AT };
    const { storyId } = await report(db, first);
    const { id: old } = await db
      .insertInto('stories')
      .values({ mergedInto: storyId, firstAt: AT, lastAt: AT, createdAt: AT, updatedAt: AT })
      .returning('id')
      .executeTakeFirstOrThrow();
    expect((await storyOfAudience(db, 'a', old, AT + 10))?.storyId).toBe(storyId);
    await drop();
  });
});
