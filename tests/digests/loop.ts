import type { Composer } from '../../src/digests/compose.ts';
import type { DigestDeps } from '../../src/digests/deps.ts';
import type { EditOutcome, LookupOutcome, SendOutcome } from '../../src/digests/messenger.ts';
import { DEFAULT_OPTIONS } from '../../src/digests/options.ts';
import { createDigestLoop, type DigestLoop } from '../../src/digests/run.ts';
import { markerOf } from '../../src/digests/outbox.ts';
import type { Clock, EditionContent, Schedule } from '../../src/model.ts';
import type { Store } from '../../src/store/database.ts';
import { addSchedule, type NewSchedule } from '../../src/store/schedules.ts';
import { type TestObserver, testObserver } from '../support/clock.ts';
import { edition, story } from '../support/editions.ts';

/** The digest loop with a channel that keeps messages as Discord does, on a clock that a test moves. */

export interface Post {
  id: string;
  channelId: string;
  payload: string;
  edits: number;
}

export interface Desk {
  store: Store;
  deps: DigestDeps;
  loop: DigestLoop;
  observer: TestObserver;
  posts: Post[];
  told: { userId: string; text: string }[];
  /** Answered instead of success, one for each try to send. */
  faults: SendOutcome[];
  editFaults: EditOutcome[];
  /** What the next digests say; null: nothing new. */
  news: { content: Partial<EditionContent> | null };
  requests: Parameters<Composer>[0][];
  at(iso: string): void;
  /** Ticks until nothing is under way. */
  tick(iso?: string): Promise<void>;
}

/** Back-off passes at once; what keeps a lease sleeps until its signal. */
export function leapingClock(start: number): Clock & { set(at: number): void } {
  let now = start;
  return {
    now: () => now,
    set: at => {
      now = at;
    },
    sleep: (ms, signal) => {
      if (signal)
        return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
      now += ms;
      return Promise.resolve();
    },
  };
}

export const content = (
  request: Parameters<Composer>[0],
  change: Partial<EditionContent> = {},
): EditionContent =>
  edition({
    code: request.code,
    zone: request.zone ?? 'UTC',
    fromAt: request.fromAt,
    toAt: request.toAt,
    ...(request.kind ? { kind: request.kind } : {}),
    ...change,
  });

/** One message a digest: its marker and what a reader would check. */
const draw = (shown: EditionContent): string[] =>
  Array.from({ length: shown.parts ?? 1 }, (_, index) =>
    JSON.stringify({
      marker: markerOf(shown.code, index + 1, shown.parts ?? 1),
      kind: shown.kind ?? 'digest',
      headlines: shown.stories.map(each => each.brief.headline.text),
      corrections: (shown.corrections ?? []).map(each => `${each.kind}: ${each.headline}`),
    }),
  );

export function digestDesk(store: Store, start: string): Desk {
  const clock = leapingClock(Date.parse(start));
  const observer = testObserver();
  const posts: Post[] = [];
  const told: Desk['told'] = [];
  const faults: SendOutcome[] = [];
  const editFaults: EditOutcome[] = [];
  const news: Desk['news'] = { content: {} };
  const requests: Desk['requests'] = [];
  const deps: DigestDeps = {
    store,
    clock,
    observer,
    owner: 'test',
    compose: async request => {
      requests.push(request);
      return content(request, news.content ?? { stories: [] });
    },
    render: draw,
    teller: {
      async tell(userId, text) {
        told.push({ userId, text });
        return 'told';
      },
    },
    messenger: {
      async send({ channelId, payload, forum }) {
        const fault = faults.shift();
        if (fault) return fault;
        const id = `m${posts.length + 1}`;
        const place = forum ? id : channelId;
        posts.push({ id, channelId: place, payload, edits: 0 });
        return { kind: 'sent', messageId: id, channelId: place };
      },
      async find({ channelId }, marker): Promise<LookupOutcome> {
        const found = posts.find(post => post.payload.includes(marker));
        return found ? { kind: 'found', messageId: found.id, channelId } : { kind: 'absent' };
      },
      openThread: async (_channel, id) => ({ kind: 'opened', channelId: id }),
      async edit(_channel, id, payload) {
        const fault = editFaults.shift();
        if (fault) return fault;
        const post = posts.find(each => each.id === id);
        if (!post) return { kind: 'gone' };
        post.payload = payload;
        post.edits += 1;
        return { kind: 'edited' };
      },
      announce: async () => ({ kind: 'done' }),
      openDirect: async userId => ({ kind: 'opened', channelId: `dm-${userId}` }),
    },
  };
  const loop = createDigestLoop(deps);
  const at = (iso: string) => clock.set(Date.parse(iso));
  return {
    store,
    deps,
    loop,
    observer,
    posts,
    told,
    faults,
    editFaults,
    news,
    requests,
    at,
    async tick(iso) {
      if (iso !== undefined) at(iso);
      await loop.tick();
      await loop.idle();
    },
  };
}

export const dailyAt = (
  store: Store,
  first: string,
  change: Partial<Omit<NewSchedule, 'options'>> & { options?: Partial<Schedule['options']> } = {},
): Promise<Schedule> =>
  addSchedule(store.db, {
    guildId: 'g1',
    channelId: 'c1',
    dailyTime: first.slice(11, 16),
    cron: null,
    zone: 'UTC',
    topics: [],
    nextSlotAt: Date.parse(first),
    markAt: Date.parse(first) - 86_400_000,
    createdBy: 'mod',
    createdAt: 0,
    ...change,
    options: { ...DEFAULT_OPTIONS, ...change.options },
  });

export { story };
