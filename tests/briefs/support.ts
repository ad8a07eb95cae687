import { createHash } from 'node:crypto';
import type { BriefDeps } from '../../src/briefs/write.ts';
import type { Llm } from '../../src/llm/client.ts';
import { loadPrompts } from '../../src/llm/prompts.ts';
import { type Article, NO_TOKENS, type PublisherKind, type Story } from '../../src/model.ts';
import { type TestObserver, testClock, testObserver } from '../support/clock.ts';
import type { TestStore } from '../support/stores.ts';

export const MORNING = Date.parse('2026-03-02T08:00:00Z');

export interface ArticleParts {
  id: number;
  text: string;
  title?: string;
  outlet?: string;
  kind?: PublisherKind;
  credit?: string;
  language?: string | null;
  at?: number;
}

/** An article of an invented outlet; each outlet is a family of its own. */
export function article(parts: ArticleParts): Article {
  const { id, text, title = `Report ${id}`, outlet = `Outlet ${id}`, kind = 'independent' } = parts;
  const key = outlet.toLowerCase().replace(/\W+/g, '-');
  return {
    id,
    url: `https://${key}.example/${id}`,
    canonicalUrl: `https://${key}.example/${id}`,
    title,
    text,
    publisher: { key, name: outlet, family: key, country: null, kind },
    credit: parts.credit === undefined ? null : { agency: parts.credit, text: `Source: ${parts.credit}` },
    author: null,
    publishedAt: parts.at ?? MORNING,
    modifiedAt: null,
    firstSeenAt: parts.at ?? MORNING,
    language: parts.language === undefined ? 'en' : parts.language,
    paywalled: false,
    textHash: createHash('sha256').update(`${title}\n${text}`).digest('hex'),
  };
}

export const story = (...articles: Article[]): Story => ({
  id: 1,
  articles,
  firstAt: MORNING,
  lastAt: MORNING,
});

export const NO_MODEL: Llm = {
  enabled: false,
  model: null,
  judgeModel: null,
  guildDailyTokens: 0,
  resolveModel: async () => null,
  complete: async () => ({ ok: false, reason: 'off', tokens: NO_TOKENS }),
};

const prompts = loadPrompts('prompts');

export function briefDeps({ store }: TestStore, llm: Llm = NO_MODEL): BriefDeps & { observer: TestObserver } {
  return { store, clock: testClock(MORNING), observer: testObserver(), random: Math.random, llm, prompts };
}

/** The articles of an invented event, told by two outlets and one wire copy. */
export const ALDAN = [
  article({
    id: 11,
    outlet: 'Harbour Ledger',
    title: 'Frigate Aldan leaves Port Mirin with 212 sailors',
    text: 'The frigate Aldan left Port Mirin on Monday with 212 sailors aboard, the Vessen navy said. Her captain, Commander Ilse Marrow, said the patrol would last six weeks. The ship carries eight anti-ship missiles and one helicopter.',
  }),
  article({
    id: 12,
    outlet: 'Northern Gazette',
    title: 'Vessen sends warship north',
    text: 'Vessen sent the frigate Aldan to the Kessel Strait on Monday after two tankers were harassed by patrol boats. The defence ministry in Vessen did not say how long she would stay. Insurers have doubled premiums for the strait since January.',
  }),
];
