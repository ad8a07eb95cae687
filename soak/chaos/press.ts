import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { rss } from '../../tests/support/feeds.ts';

/** Outlets on loopback, each a server of its own, that publish and change reports, and that fail in every way. */

export const FAILURES = ['500', 'cut', 'hang', 'garbage', 'gone'] as const;
export type Failure = (typeof FAILURES)[number];

export interface Outlet {
  name: string;
  /** Stands in every title and sentence of the outlet: where it turns up, the outlet was read. */
  canary: string;
  feedUrl: string;
  host: string;
  failure: Failure | null;
  /** The latest report changes a figure; the event stays what it was. */
  change(random: () => number): void;
  publish(event: Event, at: number): void;
  close(): Promise<void>;
}

export interface Event {
  number: number;
  place: string;
  ship: string;
  figure: number;
}

interface Report {
  event: Event;
  at: number;
  /** Raised by each change. */
  figure: number;
}

const SYLLABLES = ['ka', 'mo', 'ri', 'ten', 'lus', 'ver', 'dan', 'o', 'bel', 'sti', 'gar', 'nu'];
/** Feeds list what is new; older reports keep their pages. */
const LISTED = 12;
const HANGS_MS = 1_500;

/** Something that happened: outlets report it in the same words but for their own name. */
export function newEvent(number: number, random: () => number): Event {
  const word = () => {
    const part = () => SYLLABLES[Math.floor(random() * SYLLABLES.length)] ?? '';
    const text = part() + part() + part();
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  return { number, place: word(), ship: word(), figure: 100 + Math.floor(random() * 900) };
}

type Wording = (report: Report, canary: string) => { title: string; text: string };

const WORDINGS: readonly Wording[] = [
  ({ event: { ship, place }, figure }, canary) => ({
    title: `Frigate ${ship} leaves ${place}, says ${canary}`,
    text: `The frigate ${ship} left the naval base at ${place} with ${figure} sailors aboard, an officer told ${canary}. The navy plans an exercise with two submarines, ${canary} wrote.`,
  }),
  ({ event: { ship, place }, figure }, canary) => ({
    title: `Army orders artillery shells from ${ship}, says ${canary}`,
    text: `The army ordered ${figure} artillery shells from ${ship}, the ministry of defence told ${canary}. The factory at ${place} will deliver them to the artillery brigade, ${canary} wrote.`,
  }),
  ({ event: { ship, place }, figure }, canary) => ({
    title: `Air defence missile tested near ${place}, says ${canary}`,
    text: `An air defence missile named ${ship} flew ${figure} kilometres near ${place}, the air force told ${canary}. The missile hit its target drone, ${canary} wrote.`,
  }),
];

export async function startOutlet(name: string, canary: string): Promise<Outlet> {
  const reports: Report[] = [];
  let url = '';
  const written = (report: Report) => {
    const words = WORDINGS[report.event.number % WORDINGS.length];
    return words?.(report, canary) ?? { title: '', text: '' };
  };

  function feed(): string {
    const latest = reports.slice(-LISTED).toReversed();
    const items = latest.map(report => ({ id: report.event.number, at: report.at, ...written(report) }));
    return rss(url, items).replace('Harbour Watch', name);
  }

  function page(path: string): string | null {
    const report = reports.find(({ event }) => path === `/news/${event.number}`);
    if (!report) return null;
    const { title, text } = written(report);
    const paragraphs = text.replaceAll('. ', '.</p><p>');
    return `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${paragraphs}</p></article></body></html>`;
  }

  const outlet: Outlet = {
    name,
    canary,
    feedUrl: '',
    host: '',
    failure: null,
    publish: (event, at) => void reports.push({ event, at, figure: event.figure }),
    change(random) {
      const report = reports.at(-1);
      if (report) report.figure += 1 + Math.floor(random() * 50);
    },
    close: () => {
      server.closeAllConnections();
      return new Promise(resolve => server.close(() => resolve()));
    },
  };

  const server = createServer(({ url: path = '/' }, response) => {
    if (outlet.failure) return fail(response, outlet.failure);
    const isFeed = path === '/feed';
    const body = isFeed ? feed() : page(path);
    const type = isFeed ? 'application/rss+xml' : 'text/html';
    response.writeHead(body === null ? 404 : 200, { 'content-type': type }).end(body ?? 'not found');
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  outlet.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  url = `http://${outlet.host}`;
  outlet.feedUrl = `${url}/feed`;
  return outlet;
}

function fail(response: ServerResponse, failure: Failure): void {
  if (failure === '500') response.writeHead(500).end();
  else if (failure === 'gone') response.writeHead(404).end();
  else if (failure === 'garbage') response.writeHead(200, { 'content-type': 'text/xml' }).end('<rss><chan');
  else if (failure === 'hang') setTimeout(() => response.destroy(), HANGS_MS).unref();
  else {
    response.writeHead(200, { 'content-type': 'application/rss+xml', 'content-length': 10_000 });
    response.write('<?xml version="1.0"?><rss>', () => response.destroy());
  }
}
