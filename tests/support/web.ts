import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** One request as a test's web server saw it. */
export interface SeenRequest {
  path: string;
  headers: IncomingHttpHeaders;
}

export interface TestSite {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  url: string;
  /** `127.0.0.1:PORT`, as FEED_ALLOW_HOSTS takes it. */
  host: string;
  requests: SeenRequest[];
  close(): Promise<void>;
}

/** A real web server on loopback that answers as the test says; it ends with the test. */
export async function serve(
  answer: (request: SeenRequest, response: ServerResponse) => void,
): Promise<TestSite> {
  const requests: SeenRequest[] = [];
  const server = createServer((request, response) => {
    const seen = { path: request.url ?? '/', headers: request.headers };
    requests.push(seen);
    answer(seen, response);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  let closing: Promise<void> | undefined;
  const close = () =>
    (closing ??= new Promise(resolve => {
      server.closeAllConnections();
      server.close(() => resolve());
    }));
  onTestFinished(close);
  return { url: `http://${host}`, host, requests, close };
}
