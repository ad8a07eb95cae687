import { afterEach, describe, expect, it } from 'vitest';
import { type ModelStandIn, startModel } from '../support/openai/index.ts';
import { GOOD, openLlm, question } from './support.ts';

/** One request shape for servers that differ: what each understands is found out once and remembered. */

const open: { close(): Promise<void> }[] = [];
const keep = (model: ModelStandIn) => {
  open.push(model);
  return model;
};
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

const formatsOf = (model: ModelStandIn) =>
  model.requests.map(request => request.response_format?.type ?? 'text');

describe('the ladder', () => {
  for (const [skill, formats] of [
    ['json_schema', ['json_schema']],
    ['json_object', ['json_schema', 'json_object']],
    ['text', ['json_schema', 'json_object', 'text']],
  ] as const)
    it(`finds a server that stands on ${skill}, and remembers it across processes`, async () => {
      const model = keep(await startModel({ skill }));
      model.respondWith(() => ({ content: GOOD }));
      const { llm, store } = await openLlm({ baseUrl: model.baseUrl });
      expect(await llm.complete(question)).toMatchObject({ ok: true, value: { word: 'hull', count: 3 } });
      expect(formatsOf(model)).toEqual(formats);

      const later = await openLlm({ baseUrl: model.baseUrl }, { store });
      expect(await later.llm.complete(question)).toMatchObject({ ok: true });
      expect(formatsOf(model).slice(formats.length)).toEqual([skill]);
      await store.drop();
    });

  it('goes a rung down when the shape is ignored, and answers malformed when that does not help', async () => {
    const model = keep(await startModel());
    model.enqueue({ content: 'There are three hulls.' }, { content: GOOD });
    const { llm, store } = await openLlm({ baseUrl: model.baseUrl });
    expect(await llm.complete(question)).toMatchObject({ ok: true });
    expect(formatsOf(model)).toEqual(['json_schema', 'json_object']);
    model.enqueue({ content: 'Three.' }, { content: '{"word": 3}' });
    expect(await llm.complete(question)).toMatchObject({ ok: false, reason: 'malformed' });
    await store.drop();
  });

  it('gives up a field that the server refuses, and only that', async () => {
    const model = keep(await startModel());
    model.respondWith(request => {
      if ('temperature' in request) return { status: 400, message: "Unsupported parameter: 'temperature'" };
      if ('max_tokens' in request)
        return { status: 400, message: "'max_tokens' is not supported, use 'max_completion_tokens' instead" };
      return { content: GOOD };
    });
    const { llm, store } = await openLlm({ baseUrl: model.baseUrl });
    expect(await llm.complete(question)).toMatchObject({ ok: true });
    expect(formatsOf(model)).toEqual(['json_schema', 'json_schema', 'json_schema']);
    expect(model.requests.at(-1)).toMatchObject({ max_completion_tokens: 50 });
    await llm.complete(question);
    expect(model.requests).toHaveLength(4);
    await store.drop();
  });

  it('does not climb down for a prompt that is too long', async () => {
    const model = keep(await startModel());
    model.respondWith(() => ({
      status: 400,
      message: 'This model has a maximum context length of 4096 tokens',
    }));
    const { llm, store } = await openLlm({ baseUrl: model.baseUrl });
    expect(await llm.complete(question)).toMatchObject({ ok: false, reason: 'unavailable' });
    expect(model.requests).toHaveLength(1);
    await store.drop();
  });
});

describe('what is sent', () => {
  it('asks a server with only a base URL for its first model, with a placeholder key', async () => {
    const model = keep(await startModel({ models: ['first', 'second'] }));
    model.respondWith(() => ({ content: GOOD }));
    const { llm, store } = await openLlm({ baseUrl: model.baseUrl });
    expect(llm.enabled).toBe(true);
    expect(llm.model).toBeNull();
    expect(await llm.complete(question)).toMatchObject({ ok: true, model: 'first' });
    expect(llm.model).toBe('first');
    expect(model.requests[0]?.headers.authorization).toMatch(/^Bearer \S+/);
    await store.drop();
  });

  it('keeps the vendor’s own fields from other hosts, and puts the static text first', async () => {
    const model = keep(await startModel());
    model.respondWith(() => ({ content: GOOD }));
    const { llm, store } = await openLlm({
      baseUrl: model.baseUrl,
      model: 'm',
      serviceTier: 'flex',
      apiKey: 'k',
    });
    await llm.complete(question);
    const [request] = model.requests;
    expect(Object.keys(request ?? {}).sort()).toEqual(
      ['headers', 'max_tokens', 'messages', 'model', 'response_format', 'temperature'].sort(),
    );
    expect(request?.messages).toEqual([
      { role: 'system', content: 'Answer in JSON.' },
      { role: 'user', content: 'How many hulls?' },
    ]);
    expect(request?.response_format).toEqual({
      type: 'json_schema',
      json_schema: {
        name: 'hulls',
        strict: true,
        schema: {
          type: 'object',
          properties: { word: { type: 'string' }, count: { type: 'number' } },
          required: ['word', 'count'],
          additionalProperties: false,
        },
      },
    });
    await store.drop();
  });

  it('is off without key and base URL', async () => {
    const { llm, store } = await openLlm({});
    expect(llm.enabled).toBe(false);
    expect(await llm.complete(question)).toMatchObject({ ok: false, reason: 'off' });
    await store.drop();
  });
});
