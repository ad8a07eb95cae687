import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parseConfig } from '../../src/config.ts';
import { composeEdition } from '../../src/digests/compose.ts';
import { createLlm } from '../../src/llm/client.ts';
import { loadPrompts } from '../../src/llm/prompts.ts';
import { llmSettings } from '../../src/llm/settings.ts';
import { report } from '../support/reports.ts';
import { describeEngines, type TestStore } from '../support/stores.ts';
import { dailyAt, type Desk, digestDesk } from './loop.ts';

/** Stories that are posted at once, over real stories and briefs (extractive). */

const NOON = Date.parse('2026-11-24T12:00:00Z');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NEXT_DIGEST = '2026-11-25T07:00:00Z';

/** What each outlet says of an event, in words of its own: no copies. */
const EVENTS = {
  mine: {
    title: 'Frigate hits mine off Bornholm',
    texts: [
      'The navy said that the frigate Halvard struck a mine off Bornholm at dawn. Two sailors were hurt.',
      'A mine damaged a frigate near Bornholm on Tuesday, and tugs of the fleet are bringing the warship to port.',
      'Divers of the navy search the strait east of Bornholm for mines after an explosion holed a frigate.',
      'The defence ministry has closed the strait to ships while minehunters look for more naval mines.',
    ],
  },
  guns: {
    title: 'Army orders howitzers from Lund',
    texts: [
      'The army ordered 12 howitzers from the works at Lund. The guns arrive in May.',
      'Twelve new artillery guns for the army are to be built in Lund, the ministry of defence announced.',
      'A contract for army howitzers goes to the works in Lund, which beat three other makers of artillery.',
      'Soldiers of the artillery regiment will train on their new howitzers from Lund next summer.',
    ],
  },
  jets: {
    title: 'Air force grounds its fighter jets',
    texts: [
      'The air force grounded all 40 of its fighter jets after an engine of one failed on Tuesday.',
      'No fighter aircraft will fly until their engines were inspected, a colonel of the air force said.',
      'Engine trouble keeps the fighter fleet of the air force on the ground for at least a week.',
      'Pilots of the air force reported vibrations in the engines of their fighter jets in October already.',
    ],
  },
} as const;
type Event = keyof typeof EVENTS;

describeEngines('stories that break', open => {
  let opened: TestStore;
  let desk: Desk;
  const stories = new Map<Event, number>();
  beforeEach(async () => {
    opened = await open();
    desk = digestDesk(opened.store, new Date(NOON).toISOString());
    stories.clear();
    const { store, clock, observer } = desk.deps;
    const ports = { clock, observer, random: () => 0.5 };
    const llm = createLlm(llmSettings(parseConfig({})), { store, ...ports });
    const prompts = loadPrompts(join(import.meta.dirname, '../../prompts'));
    const compose = { store, clock, observer, briefs: { store, llm, prompts, ...ports } };
    desk.deps.compose = request => composeEdition(compose, request);
    desk.deps.render = ({ code, kind = 'digest', stories: shown }) => [
      JSON.stringify({
        code: `${code} 1/1`,
        kind,
        shown: shown.map(({ storyId }) => nameOf(storyId)).sort(),
      }),
    ];
  });
  afterEach(() => opened.drop());

  const nameOf = (storyId: number) => [...stories].find(([, id]) => id === storyId)?.[0];
  /** One outlet (`a` to `d`) reports an event. */
  const news = async (event: Event, outlet: number, at: number, family = `family ${outlet}`) => {
    const known = stories.get(event);
    const { storyId } = await report(opened.store.db, {
      guilds: ['g1'],
      host: `${event}${outlet}.example`,
      title: EVENTS[event].title,
      text: EVENTS[event].texts[outlet] ?? '',
      at,
      publisher: { family },
      ...(known === undefined ? {} : { storyId: known }),
    });
    stories.set(event, storyId);
  };
  const everyone = async (event: Event, at: number) => {
    for (const outlet of [0, 1, 2]) await news(event, outlet, at);
  };
  const tick = (at: number) => desk.tick(new Date(at).toISOString());
  const posted = () =>
    desk.posts.map(({ payload }) => {
      const { kind, shown } = JSON.parse(payload) as { kind: string; shown: string[] };
      return [kind, ...shown].join(' ');
    });
  const scheduled = (perDay = 2) =>
    dailyAt(opened.store, NEXT_DIGEST, {
      markAt: NOON - HOUR,
      options: { breaking: { families: 3, hours: 3, perDay } },
    });

  it('posts a story once, as soon as enough families have told it within the hours', async () => {
    await scheduled();
    // Three families, but two of them too long ago.
    await news('guns', 0, NOON - 5 * HOUR);
    await news('guns', 1, NOON - 4 * HOUR);
    await news('guns', 2, NOON - MINUTE);
    // Three outlets, but two of one family; then a third family.
    await news('mine', 0, NOON - 2 * HOUR, 'one house');
    await news('mine', 1, NOON - HOUR, 'one house');
    await news('mine', 2, NOON - MINUTE);
    await tick(NOON);
    expect(posted()).toEqual([]);
    await news('mine', 3, NOON + MINUTE);
    await tick(NOON + 2 * MINUTE);
    await tick(NOON + 4 * MINUTE);
    expect(posted()).toEqual(['breaking mine']);
  });

  it('posts no more a day than wanted, and leaves the rest to the next digest, without what was posted', async () => {
    await scheduled(1);
    await everyone('mine', NOON - 2 * MINUTE);
    await tick(NOON);
    await everyone('guns', NOON + MINUTE);
    await tick(NOON + 2 * MINUTE);
    expect(posted()).toEqual(['breaking mine']);
    await tick(Date.parse(NEXT_DIGEST));
    expect(posted()).toEqual(['breaking mine', 'digest guns']);
    // A day after the first there is room for another.
    await everyone('jets', NOON + 24 * HOUR);
    await tick(NOON + 24 * HOUR + 2 * MINUTE);
    expect(posted().at(-1)).toBe('breaking jets');
  });

  it('tells a story once when a digest and a post at once are written at the same time', async () => {
    await scheduled();
    const compose = desk.deps.compose;
    const due = Date.parse(NEXT_DIGEST);
    for (const slow of ['breaking', 'digest'] as const) {
      const event = slow === 'breaking' ? 'mine' : 'jets';
      const at = slow === 'breaking' ? due : due + 24 * HOUR;
      await everyone(event, at - 20 * MINUTE);
      desk.posts.length = 0;
      const read = Promise.withResolvers<void>();
      const quick = Promise.withResolvers<void>();
      // The slow one is the first to read what there is, and is not reserved before the other one is posted.
      desk.deps.compose = async request => {
        const isSlow = (request.kind ?? 'digest') === slow;
        if (!isSlow) await read.promise;
        const content = await compose(request);
        if (!isSlow) return content;
        read.resolve();
        await quick.promise;
        return content;
      };
      const send = desk.deps.messenger.send;
      desk.deps.messenger.send = async message => {
        const outcome = await send(message);
        quick.resolve();
        return outcome;
      };
      await tick(at);
      desk.deps.compose = compose;
      desk.deps.messenger.send = send;
      await tick(at + 2 * MINUTE);
      const told = posted().filter(text => text.includes(event));
      expect(told).toEqual([slow === 'breaking' ? `digest ${event}` : `breaking ${event}`]);
      expect(posted().filter(text => text.startsWith('digest'))).toHaveLength(1);
    }
  });
});
