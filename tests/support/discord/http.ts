// One HTTP request: token, faults, rate limits, body, spec, handler, answer.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { parseBody, type ReadBody, readRaw } from './body.ts';
import type { Answer, Context, Rejected, RequestRecord } from './context.ts';
import { ApiError, FormError } from './errors.ts';
import type { ArmedFault, createFaults } from './faults.ts';
import { type Issue, issueText, required } from './issues.ts';
import { bucketName } from './limiter.ts';
import { channelRoutes } from './rest/channels.ts';
import { commandRoutes } from './rest/commands.ts';
import { guildRoutes } from './rest/guilds.ts';
import { interactionRoutes } from './rest/interactions.ts';
import { messageRoutes } from './rest/messages.ts';
import { type BodySchema, createMatcher, type Route } from './rest/route.ts';
import { compare, specSchema } from './spec.ts';

const ROUTES: Route[] = [
  ...messageRoutes,
  ...channelRoutes,
  ...guildRoutes,
  ...commandRoutes,
  ...interactionRoutes,
];

const PREFIX = '/api/v10';
const TEN_MINUTES = 600_000;

export interface Log {
  requests: RequestRecord[];
  /** Bodies that break the spec or a documented limit. */
  rejected: Rejected[];
  /** Requests for paths that the stand-in does not know. */
  unhandled: RequestRecord[];
  /** Answers of the stand-in's own that differ from the spec (with `checkAnswers`). */
  answerFaults: Set<string>;
  /** Handlers that threw: bugs of the stand-in. */
  crashes: unknown[];
}

type Reply = (status: number, body?: unknown, headers?: Record<string, string>) => void;

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

/** Answers everything under /api. */
export function createApi(context: Context, faults: ReturnType<typeof createFaults>, log: Log) {
  const match = createMatcher(ROUTES);
  let invalid: number[] = [];

  function countInvalid(): void {
    context.stats.invalid += 1;
    invalid.push(context.clock.now());
  }

  /** Ten thousand invalid requests in ten minutes, and Discord's front door shuts for that address. */
  function isBanned(): boolean {
    const now = context.clock.now();
    invalid = invalid.filter(at => now - at < TEN_MINUTES);
    return invalid.length >= context.settings.invalidRequestLimit;
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://local');
    const raw = await readRaw(request);
    // discord.js percent-encodes the '@' of '@original' and '@me'.
    const path = url.pathname.slice(PREFIX.length).replaceAll('%40', '@').replace(/\/+$/, '');
    const found = url.pathname.startsWith(`${PREFIX}/`) ? match(request.method ?? 'GET', path) : null;
    const record: RequestRecord = {
      at: context.clock.now(),
      method: request.method ?? 'GET',
      path: found ? path : url.pathname,
      op: found?.route.op ?? null,
      params: found?.params ?? {},
      body: undefined,
      status: 0,
      fault: null,
    };
    log.requests.push(record);
    const reply: Reply = (status, body, headers = {}) => {
      record.status = status;
      if (status === 429) context.stats.limited += 1;
      if ([401, 403].includes(status) || (status === 429 && headers['x-ratelimit-scope'] !== 'shared'))
        countInvalid();
      // Like Discord, a 204 carries no content type.
      response.writeHead(status, {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      });
      response.end(body === undefined ? undefined : JSON.stringify(body));
    };

    if (isBanned()) return reply(429, undefined, { 'retry-after': '600', 'content-type': 'text/html' });
    if (!found) {
      log.unhandled.push(record);
      return reply(404, { message: '404: Not Found', code: 0 });
    }
    const { route, params } = found;
    const token = (request.headers.authorization ?? '').replace(/^Bot /, '');
    if (!route.open && token !== context.token())
      return reply(401, { message: '401: Unauthorized', code: 0 });
    if (!/^DiscordBot \(/.test(request.headers['user-agent'] ?? ''))
      return reply(403, {
        message: 'A User-Agent of the form "DiscordBot (url, version)" is required',
        code: 40333,
      });

    let body: ReadBody;
    try {
      body = await parseBody(raw, request.headers['content-type'] ?? '', keepFile);
    } catch {
      return reply(400, { message: 'The request body contains invalid JSON.', code: 50109 });
    }
    record.body = body.json;

    const fault = faults.meet(record);
    record.fault = fault;
    if (fault?.delay) await pause(fault.delay);
    if (fault && !happensAfter(fault)) return misbehave(fault, route, request, reply);

    const verdict = context.limiter.take({
      token: route.open ? context.token() : token,
      op: route.op,
      key: params['channel_id'] ?? params['guild_id'] ?? params['webhook_token'] ?? '',
      exempt: route.open === true,
    });
    if (verdict.retryAfter !== undefined)
      return reply(429, limitBody(verdict.retryAfter, verdict.global ?? false), verdict.headers);

    const { status, answer } = await outcome(route, record, body, url.searchParams);
    if (fault?.drop === 'after') return void request.socket.destroy();
    if (fault?.drop === 'middle') return cutAnswer(request, response, answer);
    if (fault?.hang) return;
    if (fault?.status) return reply(fault.status, { message: `${fault.status}: after the deed`, code: 0 });
    reply(status, answer, verdict.headers);
  }

  /** What the request comes to: the handler's answer, or Discord's refusal. */
  async function outcome(route: Route, record: RequestRecord, body: ReadBody, query: URLSearchParams) {
    try {
      const issues = await bodyIssues(route, record, body.json);
      if (issues.length) throw new FormError(issues);
      const call = { params: record.params, query, body: body.json ?? {}, files: body.files };
      const answer = await route.handle(context, call);
      await checkAnswer(route, answer);
      return { status: answer === undefined ? 204 : (route.status ?? 200), answer };
    } catch (error) {
      if (error instanceof FormError) log.rejected.push({ request: record, issues: error.issues });
      if (error instanceof ApiError) return { status: error.status, answer: error.body };
      log.crashes.push(error);
      return { status: 500, answer: { message: `stand-in crashed: ${error}`, code: 0 } };
    }
  }

  async function bodyIssues(route: Route, record: RequestRecord, json: unknown): Promise<Issue[]> {
    if (!route.body) return [];
    if (json === undefined) return route.method === 'PATCH' ? [] : [required(['body'])];
    const schema = typeof route.body === 'function' ? route.body(json, context, record.params) : route.body;
    const issues = await schemaIssues(schema, json, context.settings.strict);
    // The documented limits read the body's fields, so its shape must be right first.
    return issues.length ? issues : (route.check?.(json) ?? []);
  }

  async function checkAnswer(route: Route, answer: Answer): Promise<void> {
    if (!context.settings.checkAnswers || !route.answer || answer === undefined) return;
    for (const issue of await schemaIssues(route.answer, JSON.parse(JSON.stringify(answer)), false))
      log.answerFaults.add(`${route.op}: ${issueText(issue)}`);
  }

  const keepFile = ({ name, type, data }: { name: string; type: string; data: Buffer }): string => {
    const path = `/cdn/attachments/${context.world.state.nextId()}/${encodeURIComponent(name)}`;
    context.files.set(path, { data, type });
    return `${context.origin()}${path}`;
  };

  return { handle, keepFile };
}

async function schemaIssues(schema: BodySchema, value: unknown, strict: boolean): Promise<Issue[]> {
  if (typeof schema === 'string') return compare(await specSchema(schema), value, strict);
  if ('listOf' in schema) {
    if (!Array.isArray(value))
      return [{ path: [], code: 'BASE_TYPE_BAD_TYPE', message: 'This must be a list.' }];
    const found = await Promise.all(value.map(item => schemaIssues(schema.listOf, item, strict)));
    return found.flatMap((issues, index) =>
      issues.map(issue => ({ ...issue, path: [index, ...issue.path] })),
    );
  }
  const attempts = await Promise.all(schema.oneOf.map(name => schemaIssues(name, value, strict)));
  return attempts.reduce((best, issues) => (issues.length < best.length ? issues : best));
}

const happensAfter = (fault: ArmedFault): boolean =>
  fault.drop === 'after' ||
  fault.drop === 'middle' ||
  fault.commit === true ||
  (!fault.drop && !fault.hang && !fault.status);

/** A fault that keeps the request from happening at all. */
function misbehave(fault: ArmedFault, route: Route, request: IncomingMessage, reply: Reply): void {
  if (fault.drop === 'before') return void request.socket.destroy();
  if (fault.hang) return;
  const status = fault.status ?? 500;
  if (status !== 429)
    return reply(status, {
      message: fault.message ?? `${status}: arranged by a test`,
      code: fault.code ?? 0,
    });
  const wait = fault.retryAfter ?? 1;
  reply(429, limitBody(wait, fault.global ?? false), {
    'retry-after': String(Math.ceil(wait)),
    'x-ratelimit-scope': fault.global ? 'global' : (fault.scope ?? 'user'),
    ...(fault.global
      ? { 'x-ratelimit-global': 'true' }
      : {
          'x-ratelimit-limit': '5',
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset-after': String(wait),
          'x-ratelimit-bucket': bucketName(route.op),
        }),
  });
}

/** Promises the whole answer, sends half of it, and hangs up. */
function cutAnswer(request: IncomingMessage, response: ServerResponse, answer: unknown): void {
  const text = JSON.stringify(answer ?? {});
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
  response.write(text.slice(0, Math.floor(text.length / 2)), () => request.socket.destroy());
}

const limitBody = (wait: number, global: boolean) => ({
  message: 'You are being rate limited.',
  retry_after: wait,
  global,
});
