import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A chat completion request as it arrived. */
export interface ModelRequest {
  model: string;
  messages: { role: string; content: string }[];
  response_format?: { type: string };
  headers: IncomingMessage['headers'];
}

/** What the stand-in does with one request. */
export type ModelAnswer =
  /** `content` is sent as it is; the rest as a well-behaved server would. */
  | { content: string; finish?: 'stop' | 'length' | 'content_filter'; refusal?: string; usage?: null }
  | { status: number; message?: string; retryAfter?: string }
  /** Never answers. */
  | { hang: true }
  /** Sends half an answer, then cuts the connection. */
  | { cut: true };

/** Which rung of the capability ladder the server stands on. */
export type ModelSkill = 'json_schema' | 'json_object' | 'text';

export interface ModelStandIn {
  /** For OPENAI_BASE_URL. */
  baseUrl: string;
  requests: ModelRequest[];
  /** The next request gets this answer; queued ones go first, then `respondWith`. */
  enqueue(...answers: ModelAnswer[]): void;
  respondWith(answer: (request: ModelRequest) => ModelAnswer): void;
  close(): Promise<void>;
}

/** Starts an OpenAI-compatible server on loopback: /models and /chat/completions. */
export async function startModel(
  options: { skill?: ModelSkill; models?: string[] } = {},
): Promise<ModelStandIn> {
  const { skill = 'json_schema', models = ['stand-in-1'] } = options;
  const requests: ModelRequest[] = [];
  const queue: ModelAnswer[] = [];
  let respond: (request: ModelRequest) => ModelAnswer = () => ({
    status: 500,
    message: 'no answer was scripted',
  });

  const server = createServer(async (request, response) => {
    if (request.url === '/v1/models')
      return json(response, 200, { object: 'list', data: models.map(id => ({ id, object: 'model' })) });
    if (request.url !== '/v1/chat/completions') return fault(response, 404, 'unknown path');
    const body = { ...(JSON.parse(await readAll(request)) as ModelRequest), headers: request.headers };
    requests.push(body);
    const wanted = body.response_format?.type;
    if (wanted === 'json_schema' && skill !== 'json_schema')
      return fault(response, 400, 'response_format json_schema is not supported');
    if (wanted === 'json_object' && skill === 'text')
      return fault(response, 400, 'response_format json_object is not supported');
    send(response, body, queue.shift() ?? respond(body));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    enqueue: (...answers) => void queue.push(...answers),
    respondWith: answer => {
      respond = answer;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}

function send(response: ServerResponse, request: ModelRequest, answer: ModelAnswer): void {
  if ('hang' in answer) return;
  if ('cut' in answer) {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
    response.write('{"id":"x","choices":[{"mess');
    setTimeout(() => response.destroy(), 20);
    return;
  }
  if ('status' in answer)
    return fault(response, answer.status, answer.message ?? 'scripted fault', answer.retryAfter);
  const input = Math.ceil(JSON.stringify(request.messages).length / 4);
  const output = Math.ceil(answer.content.length / 4);
  json(response, 200, {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1,
    model: request.model,
    choices: [
      {
        index: 0,
        finish_reason: answer.finish ?? 'stop',
        message: { role: 'assistant', content: answer.content, refusal: answer.refusal ?? null },
      },
    ],
    ...(answer.usage === null
      ? {}
      : { usage: { prompt_tokens: input, completion_tokens: output, total_tokens: input + output } }),
  });
}

function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

const fault = (response: ServerResponse, status: number, message: string, retryAfter?: string): void =>
  json(
    response,
    status,
    { error: { message, type: 'stand_in', code: null } },
    retryAfter === undefined ? {} : { 'retry-after': retryAfter },
  );

async function readAll(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
