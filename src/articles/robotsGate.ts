import { decodeText } from '../feeds/charset.ts';
import type { Fetcher } from '../feeds/fetch.ts';
import type { Clock } from '../model.ts';
import { ALLOW_ALL, parseRobots, type Robots } from './robots.ts';

/** Whether a page may be fetched; `unknown` when the site cannot say now, so that the page is tried later. */
export type RobotsAnswer = 'allowed' | 'refused' | 'unknown';

export interface RobotsGate {
  check(url: string): Promise<RobotsAnswer>;
}

/** The product token of our User-Agent: what robots.txt files call us. */
export const ROBOTS_AGENT = 'sitrep';

const KEPT_MS = 12 * 3_600_000;
const KEPT_UNKNOWN_MS = 10 * 60_000;
const MAX_SITES = 2_000;

interface Known {
  robots: Promise<Robots | null>;
  untilAt: number;
}

/** Asks each site once for its robots.txt and remembers the answer for half a day. */
export function createRobotsGate({ fetcher, clock }: { fetcher: Fetcher; clock: Clock }): RobotsGate {
  const sites = new Map<string, Known>();

  function robotsOf(origin: string): Promise<Robots | null> {
    const known = sites.get(origin);
    if (known !== undefined && known.untilAt > clock.now()) return known.robots;
    sites.delete(origin);
    // The map keeps the order of insertion: the site that was asked longest ago goes first.
    const oldest = sites.keys().next();
    if (sites.size >= MAX_SITES && !oldest.done) sites.delete(oldest.value);
    const fresh: Known = { robots: ask(fetcher, origin), untilAt: clock.now() + KEPT_MS };
    sites.set(origin, fresh);
    void fresh.robots.then(robots => {
      if (robots === null) fresh.untilAt = clock.now() + KEPT_UNKNOWN_MS;
    });
    return fresh.robots;
  }

  return {
    async check(url) {
      const parsed = URL.parse(url);
      // An address that cannot be parsed is refused with its own reason when it is fetched.
      if (parsed === null) return 'allowed';
      const robots = await robotsOf(parsed.origin);
      if (robots === null) return 'unknown';
      return robots.allows(url) ? 'allowed' : 'refused';
    },
  };
}

/** RFC 9309: no such file allows everything; a site that is in trouble allows nothing for now (null). */
async function ask(fetcher: Fetcher, origin: string): Promise<Robots | null> {
  const answer = await fetcher.get(`${origin}/robots.txt`, { kind: 'robots' });
  if (answer.kind === 'ok') {
    const text = decodeText(answer.body, answer.contentType);
    // Many sites answer every unknown address with a page.
    return /^\s*<(?:!doctype|html)/i.test(text) ? ALLOW_ALL : parseRobots(text, ROBOTS_AGENT);
  }
  if (answer.kind === 'not_modified') return ALLOW_ALL;
  switch (answer.code) {
    case 'server_error':
    case 'rate_limited':
    case 'timeout':
    case 'network':
    case 'connect':
    case 'dns':
      return null;
    // A place that may not be reached counts as allowed: the page's own request is refused, and says why.
    default:
      return ALLOW_ALL;
  }
}
