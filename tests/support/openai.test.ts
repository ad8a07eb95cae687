import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import OpenAI from 'openai';
import { ContentFilterFinishReasonError, LengthFinishReasonError } from 'openai/error';
import { zodResponseFormat } from 'openai/helpers/zod';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { busy, embed, type ModelOptions, type ModelSkill, spoiled, startModel } from './openai/index.ts';

/** The model stand-in against the real openai client: what it answers is what the client makes of it. */

const open: { close(): Promise<void> }[] = [];
async function started(options: ModelOptions = {}) {
  const model = await startModel(options);
  open.push(model);
  return { model, client: clientFor(model.baseUrl) };
}
afterEach(async () => {
  for (const model of open.splice(0)) await model.close();
});

const clientFor = (baseURL: string, apiKey = 'placeholder') => new OpenAI({ baseURL, apiKey, maxRetries: 0 });
const messages = [{ role: 'user' as const, content: 'How many hulls?' }];
const ask = (client: OpenAI, extra: object = {}) =>
  client.chat.completions.create({ model: 'stand-in-1', messages, stream: false, ...extra });
const Hulls = z.object({ word: z.string(), count: z.number() });
const GOOD = { word: 'hull', count: 3 };
const statusOf = (call: Promise<unknown>) =>
  call.then(
    () => 200,
    (error: unknown) => (error instanceof OpenAI.APIError ? (error.status as number | undefined) : error),
  );

describe('answers', () => {
  it('come as text, as JSON, or from a function of the request; queued ones first', async () => {
    const { model, client } = await started();
    model.respondWith(({ messages: asked }) => ({ content: `heard: ${asked[0]?.content}` }));
    model.enqueue({ content: 'first' }, { json: GOOD }, request => ({ content: request.model }));
    const texts = [];
    for (let n = 0; n < 4; n++) texts.push((await ask(client)).choices[0]?.message.content);
    expect(texts).toEqual(['first', JSON.stringify(GOOD), 'stand-in-1', 'heard: How many hulls?']);
    expect(model.requests).toHaveLength(4);
    expect(model.requests[0]).toMatchObject({ messages, headers: { authorization: 'Bearer placeholder' } });
  });

  it('pass the client’s own parser', async () => {
    const { model, client } = await started();
    model.enqueue({ json: GOOD });
    const parsed = await client.chat.completions.parse({
      model: 'm',
      messages,
      response_format: zodResponseFormat(Hulls, 'hulls'),
    });
    expect(parsed.choices[0]?.message.parsed).toEqual(GOOD);
  });

  it('say what they cost, what of it was cached, or nothing', async () => {
    const { model, client } = await started();
    model.enqueue(
      { content: 'four' },
      { content: 'x', usage: { input: 2000, output: 5, cached: 1024 } },
      { content: 'x', usage: null },
    );
    expect((await ask(client)).usage).toMatchObject({ completion_tokens: 1 });
    expect((await ask(client)).usage).toMatchObject({
      total_tokens: 2005,
      prompt_tokens_details: { cached_tokens: 1024 },
    });
    expect((await ask(client)).usage).toBeUndefined();
  });

  it('stream, with the usage at the end when asked for', async () => {
    const { model, client } = await started();
    model.enqueue({ content: 'A sentence of several pieces.', usage: { input: 9, output: 7 } });
    const stream = await client.chat.completions.create({
      model: 'm',
      messages,
      stream: true,
      stream_options: { include_usage: true },
    });
    let text = '';
    let pieces = 0;
    let finish: string | null = null;
    let total = 0;
    for await (const chunk of stream) {
      const piece = chunk.choices[0]?.delta.content ?? '';
      if (piece) pieces += 1;
      text += piece;
      finish = chunk.choices[0]?.finish_reason ?? finish;
      total = chunk.usage?.total_tokens ?? total;
    }
    expect({ text, finish, total }).toEqual({
      text: 'A sentence of several pieces.',
      finish: 'stop',
      total: 16,
    });
    expect(pieces).toBeGreaterThan(1);
  });
});

describe('the ladder', () => {
  const formats = {
    json_schema: { response_format: zodResponseFormat(Hulls, 'hulls') },
    json_object: { response_format: { type: 'json_object' } },
    text: {},
  };
  it.each([
    ['json_schema', [200, 200, 200]],
    ['ignores_schema', [200, 200, 200]],
    ['schema_only', [200, 400, 200]],
    ['json_object', [400, 200, 200]],
    ['text', [400, 400, 200]],
  ] as [ModelSkill, number[]][])('%s', async (skill, statuses) => {
    const { model, client } = await started({ skill });
    model.respondWith(() => ({ json: GOOD }));
    const seen = [];
    for (const format of Object.values(formats)) seen.push(await statusOf(ask(client, format)));
    expect(seen).toEqual(statuses);
  });

  it('a server that ignores the schema wraps its JSON in prose', async () => {
    const { model, client } = await started({ skill: 'ignores_schema' });
    model.respondWith(() => ({ json: GOOD }));
    const content = (await ask(client, formats.json_schema)).choices[0]?.message.content ?? '';
    expect(() => JSON.parse(content)).toThrow();
    expect(content).toContain(JSON.stringify(GOOD));
    expect((await ask(client, formats.json_object)).choices[0]?.message.content).toBe(JSON.stringify(GOOD));
  });
});

describe('bad answers', () => {
  it('refuse, stop short, or are filtered', async () => {
    const { model, client } = await started();
    model.enqueue({ content: '', refusal: 'No.' }, { content: '{"wo', finish: 'length' });
    expect((await ask(client)).choices[0]?.message).toMatchObject({ refusal: 'No.', content: '' });
    expect((await ask(client)).choices[0]?.finish_reason).toBe('length');
    model.enqueue({ content: '', finish: 'content_filter' }, { content: '{"wo', finish: 'length' });
    const parse = () =>
      client.chat.completions.parse({ model: 'm', messages, response_format: zodResponseFormat(Hulls, 'h') });
    await expect(parse()).rejects.toThrow(ContentFilterFinishReasonError);
    await expect(parse()).rejects.toThrow(LengthFinishReasonError);
  });

  it('are spoiled in every known way, and none of them is JSON any more', () => {
    const json = JSON.stringify({ text: 'He said "no" twice.' });
    for (const spoil of Object.values(spoiled)) expect(() => JSON.parse(spoil(json))).toThrow();
    for (const kept of [spoiled.fenced, spoiled.chatty, spoiled.thinking, spoiled.halfThinking])
      expect(kept(json)).toContain(json);
  });
});

describe('faults', () => {
  it('a wrong key, an unknown model, a server that breaks', async () => {
    const { model, client } = await started({ apiKey: 'right', listedOnly: true });
    expect(await statusOf(ask(client))).toBe(401);
    const allowed = clientFor(model.baseUrl, 'right');
    expect((await allowed.models.list()).data.map(({ id }) => id)).toEqual(['stand-in-1']);
    expect(await statusOf(ask(allowed, { model: 'other' }))).toBe(404);
    model.enqueue({ status: 500 }, () => {
      throw new Error('a broken script');
    });
    expect(await statusOf(ask(allowed))).toBe(500);
    await expect(ask(allowed)).rejects.toThrow('a broken script');
  });

  it('a busy server says when to come back', async () => {
    const { model, client } = await started();
    model.enqueue(busy(7));
    const error = await ask(client).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(OpenAI.RateLimitError);
    const { headers } = error as InstanceType<typeof OpenAI.RateLimitError>;
    expect(headers?.get('retry-after')).toBe('7');
    expect(headers?.get('x-ratelimit-remaining-requests')).toBe('0');
  });

  it('hangs until the client gives up, and cuts connections, streaming or not', async () => {
    const { model, client } = await started();
    model.enqueue({ hang: true }, { cut: true }, { cut: true });
    const gone = new AbortController();
    const call = client.chat.completions.create({ model: 'm', messages }, { signal: gone.signal });
    const failed = expect(call).rejects.toThrow(OpenAI.APIUserAbortError);
    await expect.poll(() => model.requests.length).toBe(1);
    gone.abort();
    await failed;
    await expect(ask(client)).rejects.toThrow();
    const stream = await client.chat.completions.create({ model: 'm', messages, stream: true });
    await expect(Array.fromAsync(stream)).rejects.toThrow();
  });

  it('answers slowly, and does not mind who left', async () => {
    const { model, client } = await started();
    model.enqueue({ content: 'late', delayMs: 30 }, { content: 'later', delayMs: 30 });
    expect((await ask(client)).choices[0]?.message.content).toBe('late');
    const impatient = client.chat.completions.create({ model: 'm', messages }, { timeout: 5 });
    await expect(impatient).rejects.toThrow(OpenAI.APIConnectionTimeoutError);
  });
});

describe('embeddings', () => {
  it('put texts that share words near each other, the same each time', async () => {
    const { model, client } = await started();
    const input = ['the frigate left port', 'the frigate left harbour', 'budget talks collapsed again'];
    const { data } = await client.embeddings.create({ model: 'e', input });
    const [a = [], b = [], c = []] = data.map(({ embedding }) => embedding);
    const near = (x: number[], y: number[]) => x.reduce((sum, value, at) => sum + value * (y[at] ?? 0), 0);
    expect(near(a, b)).toBeGreaterThan(near(a, c));
    expect(near(a, a)).toBeCloseTo(1, 5);
    const plain = await client.embeddings.create({
      model: 'e',
      input,
      encoding_format: 'float',
      dimensions: 16,
    });
    expect(plain.data[0]?.embedding).toEqual(embed('the frigate left port', 16));
    expect(model.embeddingRequests).toHaveLength(2);
  });

  it('are missing where the server has none', async () => {
    const { client } = await started({ embeddings: null });
    expect(await statusOf(client.embeddings.create({ model: 'e', input: 'x' }))).toBe(404);
  });
});

it('runs as a process of its own, its answers read from its input', async () => {
  const child = spawn(process.execPath, ['tests/support/openai/serve.ts', '0', 'json_object'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const first = await createInterface(child.stdout)[Symbol.asyncIterator]().next();
  const { baseUrl } = JSON.parse(String(first.value)) as { baseUrl: string };
  const client = clientFor(baseUrl);
  const text = async () =>
    ask(client).then(
      answer => answer.choices[0]?.message.content,
      () => 'refused',
    );
  child.stdin.write('{"content":"one"}\n{"content":"two"}\n');
  await expect.poll(text).toBe('one');
  expect([await text(), await text()]).toEqual(['two', 'two']);
  expect(await statusOf(ask(client, { response_format: zodResponseFormat(Hulls, 'h') }))).toBe(400);
  child.kill();
  expect(await new Promise(resolve => child.once('exit', resolve))).toBe(0);
});
