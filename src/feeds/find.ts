import { AppError } from '../errors.ts';
import type { Clock } from '../model.ts';
import { decodeText } from './charset.ts';
import { discoverFeeds, type FoundFeed } from './discover.ts';
import type { Fetcher, FetchResult } from './fetch.ts';
import { parseAside } from './parseAside.ts';
import type { Answered } from './polling.ts';
import { hash } from 'node:crypto';

export type FeedRead = Extract<Answered, { kind: 'document' }>;

/** What stands at an address that a moderator typed. */
export type Found =
  | { kind: 'feed'; url: string; read: FeedRead }
  /** A page that names several feeds. */
  | { kind: 'choose'; feeds: FoundFeed[] };

/** Where many sites keep a feed that their pages do not name. */
const USUAL_PLACES = ['/feed/', '/rss.xml', '/feed.xml', '/rss', '/atom.xml', '/index.xml'];
const SIDE_FEED = /\bcomments?\b/i;

interface FindDeps {
  fetcher: Fetcher;
  clock: Clock;
}

/**
 * The feed at an address, or the feeds of the page there. Reads it as polling would, so that what is shown is what
 * would come. Throws an `AppError` that says why there is none.
 */
export async function findFeed(deps: FindDeps, typed: string): Promise<Found> {
  const url = addressOf(typed);
  const answer = await ask(deps, url);
  const read = await readAs(deps, answer);
  if ('read' in read) return { kind: 'feed', url: lastingAddress(url, answer), read: read.read };
  if (read.reason !== 'html_page') throw new AppError(`error.feed_${read.reason}`);
  const named = discoverFeeds(decodeText(answer.body, answer.contentType), answer.url);
  const main = named.filter(feed => !SIDE_FEED.test(`${feed.url} ${feed.title}`));
  const feeds = main.length > 0 ? main : named;
  const [only] = feeds;
  if (only && feeds.length === 1) return findNamed(deps, only.url);
  if (only) return { kind: 'choose', feeds };
  return findUnnamed(deps, answer.url);
}

/** `example.org/feed` is taken for https. */
function addressOf(typed: string): string {
  const tidy = typed
    .trim()
    .replace(/^<(.*)>$/, '$1')
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
    .replace(/^feed:/i, 'https:');
  return /^[a-z][a-z\d+.-]*:\/\//i.test(tidy) ? tidy : `https://${tidy}`;
}

type Body = Extract<FetchResult, { kind: 'ok' }>;

async function ask({ fetcher }: FindDeps, url: string): Promise<Body> {
  const answer = await fetcher.get(url, { kind: 'feed' });
  if (answer.kind === 'failed') throw new AppError(`error.fetch_${answer.code}`);
  if (answer.kind === 'not_modified') throw new AppError('error.feed_empty');
  return answer;
}

async function readAs({ clock }: FindDeps, answer: Body) {
  const { url, contentType, body } = answer;
  const parsed = await parseAside(body, { url, contentType, now: clock.now() });
  if (!parsed.ok) return { reason: parsed.reason };
  const bodyHash = hash('sha256', body, 'base64url');
  const read: FeedRead = { kind: 'document', document: { ...parsed.feed, url }, answer, bodyHash };
  return { read };
}

/** The feed that a page named: its own answer counts, however it fails. */
async function findNamed(deps: FindDeps, url: string): Promise<Found> {
  const answer = await ask(deps, url);
  const read = await readAs(deps, answer);
  if (!('read' in read)) throw new AppError(`error.feed_${read.reason}`);
  return { kind: 'feed', url: lastingAddress(url, answer), read: read.read };
}

async function findUnnamed(deps: FindDeps, page: string): Promise<Found> {
  for (const place of USUAL_PLACES) {
    const url = new URL(place, page).href;
    const answer = await deps.fetcher.get(url, { kind: 'feed' });
    if (answer.kind !== 'ok') continue;
    const read = await readAs(deps, answer);
    if ('read' in read) return { kind: 'feed', url: lastingAddress(url, answer), read: read.read };
  }
  throw new AppError('error.feed_none_found');
}

/** Where a feed is to be asked for from now on: past permanent redirects, without a fragment. */
function lastingAddress(asked: string, { permanentUrl }: Body): string {
  const url = new URL(permanentUrl ?? asked);
  url.hash = '';
  return url.href;
}
