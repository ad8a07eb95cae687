import { expect, it } from 'vitest';
import { indexQueued } from '../../src/answers/indexing.ts';
import { type Desk, search } from '../../src/answers/retrieve.ts';
import { stockStore } from '../../src/eval/stock.ts';
import { auditOfMember, recordAudit } from '../../src/store/audit.ts';
import { articleByUrl } from '../../src/store/articles.ts';
import { guildSettingsShape, saveSettings, settingsOf } from '../../src/store/guildSettings.ts';
import { findSubscription, subscriptionsOf, updateSubscription } from '../../src/store/subscriptions.ts';
import { readModules } from '../architecture/imports.ts';
import { testClock, testObserver } from '../support/clock.ts';
import { describeEngines } from '../support/stores.ts';

const NOW = Date.parse('2026-03-05T12:00:00Z');

const HOSTILE = [
  "x'; drop table articles; --",
  'x" or "1"="1',
  "' union select value from facts --",
  "%' or title like '%",
  "\\'; delete from subscriptions; --",
  '$1 ? :name @name {{x}}',
  '*/ pragma writable_schema = 1; /*',
  'near("a" "b") AND NOT (c* OR ^d)',
];

describeEngines('SQL', open => {
  it('text that looks like SQL is stored and found as text', { timeout: 60_000 }, async () => {
    const { store, drop } = await open();
    const { db } = store;
    const deps = { store, clock: testClock(NOW), observer: testObserver() };
    const desk: Desk = { board: null };
    for (const text of HOSTILE) {
      const guildId = text;
      const articles = [{ id: text, title: `Frigate ${text}`, text: `The frigate sailed. ${text}` }];
      await stockStore(store, articles, NOW, guildId);
      await indexQueued(deps);

      const [own] = await subscriptionsOf(db, guildId);
      expect(own?.guildId).toBe(text);
      await updateSubscription(db, guildId, own?.id ?? 0, { name: text });
      expect((await findSubscription(db, guildId, text))?.name).toBe(text);
      await saveSettings(db, guildId, guildSettingsShape.parse({ excludeWords: [text], zone: text }), NOW);
      expect(await settingsOf(db, guildId)).toMatchObject({ excludeWords: [text], zone: text });
      const change = {
        guildId,
        at: NOW,
        actor: { id: text, name: text },
        action: text,
        detail: { text },
        undo: null,
      };
      await recordAudit(db, change);
      expect(await auditOfMember(db, guildId, text)).toMatchObject([{ action: text, detail: { text } }]);
      expect(await articleByUrl(db, `https://x.example/${text}`)).toBeNull();

      const request = { guildId, text: `frigate ${text}`, now: NOW, zone: 'UTC', limit: 50 };
      const { hits } = await search(db, request, desk);
      expect(hits.length).toBeLessThanOrEqual(HOSTILE.length);
      expect(
        (await search(db, { guildId: 'nobody', text, now: NOW, zone: 'UTC', limit: 5 }, desk)).hits,
      ).toEqual([]);
    }
    const request = { guildId: HOSTILE[0] ?? '', text: 'frigate', now: NOW, zone: 'UTC', limit: 50 };
    expect((await search(db, request, desk)).hits.length).toBeGreaterThan(1);
    const count = await db.selectFrom('articles').select(db.fn.countAll<number>().as('n')).executeTakeFirst();
    expect(Number(count?.n)).toBe(HOSTILE.length);
    await drop();
  });
});

it('no SQL is put together from text: values are bound, and only constants are written into it', () => {
  const raw = readModules('src', 'commands').flatMap(({ path, text }) =>
    [...text.matchAll(/\bsql\.(?:raw|unsafe|lit)\(([^)]*)\)|\.(?:prepare|exec)\(([^)]*)\)/g)]
      .filter(() => path.startsWith('src/store/') || path.startsWith('src/ops/'))
      .map(match => `${path}: ${match[0]}`),
  );
  // Each was looked at: numbers of ours, fixed texts, and what Kysely compiled.
  expect(
    raw.filter(
      call =>
        !/sql\.lit\((now|age|BATCH)\)|sql\.raw\('[a-z]+'\)|(?:exec|prepare)\('|exec\(`(savepoint|rollback to|release) "\$\{name\}"`|prepare\(sql\)/.test(
          call,
        ),
    ),
  ).toEqual([]);
});
