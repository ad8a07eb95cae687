import { expect, it } from 'vitest';
import { openStore } from '../../src/store/database.ts';
import { describeEngines } from '../support/stores.ts';

describeEngines('store', open => {
  it('opens twice: a second process finds the schema up to date', async () => {
    const { store, url, drop } = await open();
    const again = await openStore(url);
    await again.db
      .insertInto('facts')
      .values({ key: 'greeting', value: 'hello', updatedAt: 1_790_000_000_123 })
      .execute();
    expect(await store.db.selectFrom('facts').selectAll().executeTakeFirst()).toEqual({
      key: 'greeting',
      value: 'hello',
      updatedAt: 1_790_000_000_123,
    });
    await again.close();
    await drop();
  });

  it('migrates once when several processes start together', async () => {
    const { url, drop } = await open();
    const stores = await Promise.all([1, 2, 3, 4].map(() => openStore(url)));
    await Promise.all(stores.map(store => store.close()));
    await drop();
  });

  it('rolls a failed transaction back and queues others behind an open one', async () => {
    const { store, drop } = await open();
    const fact = (key: string) => ({ key, value: '', updatedAt: 0 });
    const failing = store.transaction(async db => {
      await db.insertInto('facts').values(fact('lost')).execute();
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await Promise.all(
      ['a', 'b', 'c'].map(key =>
        store.transaction(async db => {
          await db.insertInto('facts').values(fact(key)).execute();
        }),
      ),
    );
    const keys = await store.db.selectFrom('facts').select('key').orderBy('key').execute();
    expect(keys.map(row => row.key)).toEqual(['a', 'b', 'c']);
    await drop();
  });

  it('gives ids and large times back as numbers', async () => {
    const { store, drop } = await open();
    const row = await store.db
      .insertInto('stories')
      .values({ mergedInto: null, firstAt: 1_790_000_000_000, lastAt: 1, createdAt: 1, updatedAt: 1 })
      .returning(['id', 'firstAt'])
      .executeTakeFirstOrThrow();
    expect(row).toEqual({ id: 1, firstAt: 1_790_000_000_000 });
    await drop();
  });
});

it('says in a sentence why a store cannot be opened, without its password', async () => {
  await expect(openStore('postgres://user:hunter2@127.0.0.1:1/nowhere')).rejects.toMatchObject({
    code: 'error.store_unusable',
    message: expect.not.stringContaining('hunter2'),
  });
});
