import { expect, it } from 'vitest';
import { startHealthServer } from '../../src/ops/health.ts';
import { createMetrics } from '../../src/ops/metrics.ts';
import { testObserver } from '../support/clock.ts';

async function serve(notReady: () => Promise<string[]> = async () => []) {
  const metrics = createMetrics();
  const observer = testObserver();
  const server = await startHealthServer({ port: 0, host: '127.0.0.1' }, { metrics, observer, notReady });
  const get = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(`http://127.0.0.1:${server.port}${path}`, init);
    return { status: response.status, body: await response.text() };
  };
  return { get, metrics, observer, port: server.port, close: server.close };
}

it('says that the process runs, and why it does not serve', async () => {
  const reasons: string[] = ['Discord is not connected.'];
  const { get, close } = await serve(async () => reasons);
  expect(await get('/healthz')).toEqual({ status: 200, body: 'ok\n' });
  expect(await get('/readyz')).toEqual({ status: 503, body: 'Discord is not connected.\n' });
  reasons.length = 0;
  expect((await get('/readyz')).status).toBe(200);
  expect((await get('/admin')).status).toBe(404);
  expect((await get('/healthz', { method: 'POST' })).status).toBe(405);
  await close();
});

it('says in a sentence that its port is taken', async () => {
  const { close, port } = await serve();
  const again = startHealthServer(
    { port, host: '127.0.0.1' },
    { metrics: createMetrics(), observer: testObserver(), notReady: async () => [] },
  );
  await expect(again).rejects.toMatchObject({ code: 'error.health_port' });
  await close();
});

it('a check that throws is an answer too, and is logged', async () => {
  const { get, observer, close } = await serve(async () => {
    throw new Error('disk');
  });
  expect((await get('/readyz')).status).toBe(500);
  expect(observer.events.map(({ event }) => event)).toEqual(['health page failed']);
  await close();
});

it('keeps counters and durations beside the log, with their labels', async () => {
  const { get, metrics, observer, close } = await serve();
  const observed = metrics.observe(observer);
  observed.count('claims_dropped', { code: 'number' }, 2);
  observed.count('claims_dropped', { code: 'name' });
  observed.duration('llm_request_ms', 1_200, { purpose: 'brief' });
  metrics.gauge('due_feeds', 'feeds that wait', () => 7);
  const { body } = await get('/metrics');
  expect(body).toContain('sitrep_claims_dropped_total{code="number"} 2');
  expect(body).toContain('sitrep_claims_dropped_total{code="name"} 1');
  expect(body).toContain('sitrep_llm_request_seconds_sum{purpose="brief"} 1.2');
  expect(body).toContain('sitrep_due_feeds 7');
  expect(body).toContain('sitrep_nodejs_eventloop_lag_seconds');
  expect(observer.counters.get('claims_dropped code=number')).toBe(2);
  await close();
});
