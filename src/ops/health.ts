import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AppError } from '../errors.ts';
import type { Observer } from '../model.ts';
import type { Metrics } from './metrics.ts';

export interface HealthDeps {
  metrics: Metrics;
  observer: Observer;
  /** What keeps the process from serving, in words; empty when all is well. */
  notReady(): Promise<string[]>;
}

export interface HealthServer {
  port: number;
  close(): Promise<void>;
}

/**
 * The host's own small HTTP server: `/healthz` (the process runs), `/readyz` (it serves: 200, or 503 with the reasons)
 * and `/metrics`. It answers GET only and says nothing of guilds, feeds or members. Throws `AppError` when the address
 * cannot be listened on.
 */
export async function startHealthServer(
  { port, host }: { port: number; host: string },
  { metrics, observer, notReady }: HealthDeps,
): Promise<HealthServer> {
  async function answer(path: string): Promise<{ status: number; body: string; contentType?: string }> {
    if (path === '/healthz') return { status: 200, body: 'ok\n' };
    if (path === '/readyz') {
      const reasons = await notReady();
      return reasons.length === 0
        ? { status: 200, body: 'ready\n' }
        : { status: 503, body: `${reasons.join('\n')}\n` };
    }
    if (path === '/metrics') return { status: 200, ...(await metrics.page()) };
    return { status: 404, body: 'There are /healthz, /readyz and /metrics.\n' };
  }

  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const reply = request.method === 'GET' || request.method === 'HEAD' ? answer(path) : null;
    void Promise.resolve(reply ?? { status: 405, body: 'Only GET.\n' })
      .catch((error: unknown) => {
        observer.error('health page failed', { path: path.slice(0, 40), error });
        return { status: 500, body: 'This page could not be made; the log says why.\n' };
      })
      .then(({ status, body, ...rest }) => {
        const contentType = 'contentType' in rest ? rest.contentType : undefined;
        response.writeHead(status, { 'content-type': contentType ?? 'text/plain; charset=utf-8' });
        response.end(request.method === 'HEAD' ? undefined : body);
      });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', error =>
      reject(new AppError('error.health_port', { address: `${host}:${port}`, reason: error.message }, error)),
    );
    server.listen(port, host, () => resolve());
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}
