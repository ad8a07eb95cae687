import { verifyClaim } from '../../src/briefs/verify/index.ts';
import { markerOf } from '../../src/digests/outbox.ts';
import { scheduleKeyOf } from '../../src/digests/settle.ts';
import type { Article, EditionContent, Schedule } from '../../src/model.ts';
import { articlesByIds } from '../../src/store/articles.ts';
import type { Store } from '../../src/store/database.ts';
import { deliveriesOf } from '../../src/store/deliveries.ts';
import { type Edition, editionOfSlot } from '../../src/store/editions.ts';

/** What must hold after a chaos run, whatever went wrong in it. Each fault is a sentence. */

export interface Verdict {
  faults: string[];
  counts: Record<string, number>;
}

/** Every slot was delivered once, or is known, and told, not to have been. */
export async function checkSlots(
  { db }: Store,
  schedule: Schedule,
  slots: readonly number[],
  texts: readonly string[],
): Promise<Verdict> {
  const faults: string[] = [];
  const counts = { sent: 0, uncertain: 0, missed: 0, 'nothing new': 0 };
  const notices = await db
    .selectFrom('notices')
    .selectAll()
    .where('guildId', '=', schedule.guildId)
    .execute();
  const told = (key: string, slot: number) =>
    notices.some(
      ({ key: one, paramsJson }) => one === key && paramsJson.includes(`"time":${Math.floor(slot / 1000)}`),
    );
  for (const { id, toldAt, triedAt } of notices)
    if (toldAt === null && triedAt === null) faults.push(`nobody was told of notice ${id}`);
  let missedBefore = false;
  for (const slot of slots) {
    const name = new Date(slot).toISOString();
    const edition = await editionOfSlot(db, scheduleKeyOf(schedule.id), name);
    if (!edition) {
      // One notice tells of all slots in a row.
      if (!missedBefore && !told('notices.missed', slot)) faults.push(`${name} was lost without a word`);
      missedBefore = true;
      counts.missed += 1;
      continue;
    }
    missedBefore = false;
    const { state } = edition;
    if (state === 'sent' || state === 'uncertain') counts[state] += 1;
    else if (state === 'empty') counts['nothing new'] += 1;
    else faults.push(`${name} ended ${state}`);
    if (state === 'uncertain' && !told('notices.uncertain', slot))
      faults.push(`${name} is uncertain, and nobody was told`);
    const deliveries = await deliveriesOf(db, edition.id);
    for (const { part } of deliveries) {
      const copies = texts.filter(text => text.includes(markerOf(edition.code, part, deliveries.length)));
      if (copies.length > 1) faults.push(`part ${part} of ${name} was posted ${copies.length} times`);
      if (copies.length === 0 && state === 'sent') faults.push(`part ${part} of ${name} is lost`);
    }
  }
  return { faults, counts };
}

/** Every claim of every posted edition passes the check against the articles as they are stored now. */
export async function checkClaims(store: Store, editions: readonly Edition[]): Promise<Verdict> {
  const faults: string[] = [];
  let claims = 0;
  for (const { code, content } of editions) {
    const articles = await citedBy(store, content);
    for (const { brief } of content.stories)
      for (const { text, kind, citations } of [brief.headline, ...brief.claims]) {
        claims += 1;
        const verdict = verifyClaim({ text, kind, quotes: citations }, articles);
        if (!verdict.ok) faults.push(`${code} says '${text}': ${verdict.code}`);
      }
  }
  return { faults, counts: { claims } };
}

async function citedBy(store: Store, { stories }: EditionContent): Promise<Map<number, Article>> {
  const claims = stories.flatMap(({ brief }) => [brief.headline, ...brief.claims]);
  const ids = new Set(claims.flatMap(({ citations }) => citations.map(({ articleId }) => articleId)));
  const articles = await articlesByIds(store.db, [...ids]);
  return new Map(articles.map(article => [article.id, article]));
}

const LIES = /9,341|The war is over|evil\.example|Quarrick/;

/** Messages that say what only the lying model says (`lyingWriter`). */
export function lies(texts: readonly string[]): string[] {
  return texts.flatMap(text => {
    const at = text.search(LIES);
    return at === -1 ? [] : [`a lie was posted: ${around(text, at)}`];
  });
}

/** A piece of a message, to know it by. */
export const around = (text: string, at: number): string => text.slice(Math.max(0, at - 40), at + 120);
