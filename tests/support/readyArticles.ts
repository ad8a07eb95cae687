import { createHash } from 'node:crypto';
import type { Db } from '../../src/store/schema.ts';
import { addArticles } from '../../src/store/sightings.ts';

/** Stores an article of an outlet of its own (`key`), read and ready to be grouped; returns its id. */
export async function addReadyArticle(
  db: Db,
  { key, title, text, at }: { key: string; title: string; text: string; at: number },
): Promise<number> {
  const url = `https://${key}.example/1`;
  await db
    .insertInto('publishers')
    .values({ key, name: key, family: key, country: null, kind: 'independent', namedBy: 'feed' })
    .onConflict(conflict => conflict.doNothing())
    .execute();
  const ids = await addArticles(db, [
    {
      identity: `url:${url}`,
      url,
      canonicalUrl: url,
      canonicalKey: url,
      hasPage: true,
      title,
      feedText: text,
      textHash: createHash('sha256').update(text).digest('hex'),
      publisherKey: key,
      author: null,
      imageUrl: null,
      publishedAt: at,
      modifiedAt: null,
      language: 'en',
      firstSeenAt: at,
    },
  ]);
  await db
    .updateTable('articles')
    .set({ state: 'ready', readyAt: at })
    .where('publisherKey', '=', key)
    .execute();
  const id = [...ids.values()][0];
  if (id === undefined) throw new Error('no article was stored');
  return id;
}
