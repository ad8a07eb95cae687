/** The loopback newsroom: every invented outlet as a real web server of its own. */
import type { PublisherKind } from '../../model.ts';
import { createDesk, type Failure } from './desk.ts';
import { OUTLETS } from './outlets/index.ts';
import { type RequestRecord, startOutlet } from './server.ts';
import type { ArticleSpec, Language } from './types.ts';

export type { Failure } from './desk.ts';

type ToldOfArticle = Pick<
  ArticleSpec,
  'slug' | 'title' | 'event' | 'defence' | 'hoursAgo' | 'later' | 'credit' | 'access' | 'trap' | 'correction'
>;

/** What is known of an article, its gold `event` included. `title` and `text` read as first published. */
export interface ArticleFacts extends ToldOfArticle {
  outlet: string;
  language: Language;
  publishedAt: number;
  /** Gold text: paragraphs separated by blank lines, dateline and credit line included. */
  text: string;
}

export interface Newsroom {
  outlets: {
    key: string;
    name: string;
    url: string;
    feedUrl: string;
    kind: PublisherKind;
    family: string;
    country: string;
    language: Language;
  }[];
  /** Host and port of every outlet, as FEED_ALLOW_HOSTS takes them. */
  hosts: string[];
  articles: ArticleFacts[];
  articleUrl(slug: string): string;
  /** Makes a `later` article appear, as of `at` (epoch ms; default the newsroom's `now`). */
  publish(slug: string, at?: number): void;
  /** Applies an article's correction, as of `at` (epoch ms; default the newsroom's `now`). */
  correct(slug: string, at?: number): void;
  /** Makes an outlet answer every request badly; null ends it. */
  fail(outletKey: string, failure: Failure | null): void;
  /** Every request so far, the latest last. */
  requests: RequestRecord[];
  close(): Promise<void>;
}

/**
 * Starts every outlet on loopback: on free ports, or from `port` upwards. Publish times count back from `now`
 * (epoch ms). Unknown slugs and outlets throw.
 */
export async function startNewsroom({ now, port = 0 }: { now: number; port?: number }): Promise<Newsroom> {
  const desk = createDesk(OUTLETS, now);
  const requests: RequestRecord[] = [];
  const running = await Promise.all(
    OUTLETS.map((outlet, index) =>
      startOutlet(outlet, desk, port === 0 ? 0 : port + index, request => requests.push(request)),
    ),
  );
  const urls = new Map(running.map(({ outlet, url }) => [outlet.key, url]));
  return {
    outlets: running.map(({ outlet: { key, name, kind, family, country, language, feed }, url }) => ({
      key,
      name,
      url,
      feedUrl: url + feed.path,
      kind,
      family,
      country,
      language,
    })),
    hosts: running.map(({ url }) => new URL(url).host),
    articles: OUTLETS.flatMap(({ articles }) =>
      articles.map(spec => {
        const { outlet, served } = desk.article(spec.slug);
        return {
          ...spec,
          outlet: outlet.key,
          language: outlet.language,
          title: served.title,
          publishedAt: served.publishedAt,
          text: served.paragraphs.join('\n\n'),
        };
      }),
    ),
    articleUrl(slug) {
      const { outlet, served } = desk.article(slug);
      return `${urls.get(outlet.key)}${served.path}`;
    },
    publish: (slug, at = now) => desk.publish(slug, at),
    correct: (slug, at = now) => desk.correct(slug, at),
    fail: desk.fail,
    requests,
    close: async () => {
      await Promise.all(running.map(outlet => outlet.close()));
    },
  };
}
