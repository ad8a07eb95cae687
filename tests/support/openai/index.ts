// An OpenAI-compatible model server on loopback: /v1/models, /v1/chat/completions, /v1/embeddings.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  type Answering,
  type ModelAnswer,
  type ModelRequest,
  noSuchModel,
  spoiled,
  WRONG_KEY,
} from './answers.ts';
import { type EmbeddingRequest, embed, embeddingsAnswer } from './embeddings.ts';
import { contentOf, sendAnswer, sendJson, sendRefusal } from './replies.ts';

export { type Answering, busy, type ModelAnswer, type ModelRequest, spoiled } from './answers.ts';
export { embed } from './embeddings.ts';

/**
 * Which rung of the capability ladder the server stands on. `ignores_schema` takes `json_schema` and answers in
 * prose around the JSON all the same; `schema_only` refuses `json_object`, as some local servers do.
 */
export type ModelSkill = 'json_schema' | 'ignores_schema' | 'schema_only' | 'json_object' | 'text';

const REFUSED: Record<ModelSkill, string[]> = {
  json_schema: [],
  ignores_schema: [],
  schema_only: ['json_object'],
  json_object: ['json_schema'],
  text: ['json_schema', 'json_object'],
};

export interface ModelOptions {
  /** 0: any free port. */
  port?: number;
  skill?: ModelSkill;
  /** What /v1/models lists. */
  models?: string[];
  /** Answer 404 for other models than those listed. Default: take any name. */
  listedOnly?: boolean;
  /** Answer 401 for other keys. Default: take any. */
  apiKey?: string;
  /** The vector of a text; default `embed`, in which shared words make texts near. `null`: no such endpoint. */
  embeddings?: ((text: string) => number[]) | null;
}

export interface ModelStandIn {
  /** For OPENAI_BASE_URL. */
  baseUrl: string;
  /** Chat completion requests, oldest first. */
  requests: ModelRequest[];
  embeddingRequests: EmbeddingRequest[];
  /** The next request gets this answer; queued ones go first, then `respondWith`. */
  enqueue(...answers: Answering[]): void;
  respondWith(answer: (request: ModelRequest) => ModelAnswer): void;
  close(): Promise<void>;
}

/** Starts the server; without a script it answers 500. */
export async function startModel(options: ModelOptions = {}): Promise<ModelStandIn> {
  const { skill = 'json_schema', models = ['stand-in-1'], embeddings } = options;
  const requests: ModelRequest[] = [];
  const embeddingRequests: EmbeddingRequest[] = [];
  const queue: Answering[] = [];
  let respond: (request: ModelRequest) => ModelAnswer = () => ({
    status: 500,
    message: 'no answer was scripted',
  });

  async function complete(request: ModelRequest, response: ServerResponse): Promise<void> {
    requests.push(request);
    if (options.listedOnly && !models.includes(request.model))
      return sendRefusal(response, noSuchModel(request.model));
    const wanted = request.response_format?.type ?? 'text';
    if (REFUSED[skill].includes(wanted))
      return sendRefusal(response, { status: 400, message: `response_format ${wanted} is not supported` });
    const scripted = queue.shift() ?? respond;
    const answer = typeof scripted === 'function' ? scripted(request) : scripted;
    const ignored = skill === 'ignores_schema' && wanted === 'json_schema';
    await sendAnswer(response, request, ignored ? talkedAround(answer) : answer);
  }

  function vectors(request: EmbeddingRequest, response: ServerResponse): void {
    embeddingRequests.push(request);
    if (embeddings === null) return sendRefusal(response, { status: 404, message: 'unknown path' });
    sendJson(
      response,
      200,
      embeddingsAnswer(request, embeddings ?? (text => embed(text, request.dimensions))),
    );
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (options.apiKey !== undefined && request.headers.authorization !== `Bearer ${options.apiKey}`)
      return sendRefusal(response, WRONG_KEY);
    if (request.url === '/v1/models')
      return sendJson(response, 200, {
        object: 'list',
        data: models.map(id => ({ id, object: 'model', created: 1, owned_by: 'stand-in' })),
      });
    const body = await readAll(request);
    const { headers } = request;
    if (request.url === '/v1/chat/completions')
      return complete({ ...(JSON.parse(body) as ModelRequest), headers }, response);
    if (request.url === '/v1/embeddings')
      return vectors({ ...(JSON.parse(body) as EmbeddingRequest), headers }, response);
    sendRefusal(response, { status: 404, message: 'unknown path' });
  }

  const server = createServer((request, response) => {
    // A script that throws is seen by the client as a broken server, and by the test in the message.
    handle(request, response).catch((error: unknown) => {
      if (!response.headersSent)
        sendRefusal(response, { status: 500, message: `the script threw: ${error}` });
    });
  });
  await new Promise<void>(resolve => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    embeddingRequests,
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

/** What a server sends that never looked at the schema it was given. */
const talkedAround = (answer: ModelAnswer): ModelAnswer =>
  'content' in answer || 'json' in answer
    ? { ...answer, content: spoiled.chatty(contentOf(answer)) }
    : answer;

async function readAll(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
