import type { ZodType } from 'zod';
import { type Clock, type GuildId, NO_TOKENS, type Observer, type Random, type Tokens } from '../model.ts';
import type { Store } from '../store/database.ts';
import { reserveCall, settleCall } from '../store/llmCalls.ts';
import { createBreaker } from './breaker.ts';
import { adapted, type Dialect, lowered } from './dialect.ts';
import { createDialectStore } from './dialectStore.ts';
import { addTokens } from './estimate.ts';
import { createModelNames, type Role } from './models.ts';
import { createVendorClient } from './vendorClient.ts';
import { readAnswer } from './readAnswer.ts';
import { estimateMessage, type Message, type Sent, send } from './request.ts';
import { isVendor, type LlmSettings, VENDOR_URL } from './settings.ts';
import { createSlots } from './slots.ts';
import { DAY_MS } from '../time.ts';

export interface LlmDeps {
  store: Store;
  clock: Clock;
  observer: Observer;
  random: Random;
}

export interface LlmRequest<T> {
  /** What the tokens are counted under: brief, repair, judge, answer … */
  purpose: string;
  /** Whose budget pays. */
  guildId: GuildId;
  /** `system` is static per prompt file; what varies is in `user`. The system text must ask for JSON. */
  prompt: { system: string; user: string };
  schema: ZodType<T>;
  schemaName: string;
  maxOutputTokens: number;
  /** No answer after this time (epoch ms). Default: two minutes from now. */
  deadlineAt?: number;
  /** Default `writer`. */
  role?: Role;
}

export const LLM_FAILURES = [
  'off',
  'budget',
  'refused',
  'truncated',
  'filtered',
  'malformed',
  'unavailable',
  'timeout',
] as const;
export type LlmFailure = (typeof LLM_FAILURES)[number];

export type LlmResult<T> =
  | { ok: true; value: T; tokens: Tokens; model: string }
  | { ok: false; reason: LlmFailure; tokens: Tokens };

export interface Llm {
  /** False without a key and without a base URL: then every request answers `off`. */
  readonly enabled: boolean;
  /** The writer's model: as configured, or as the server listed it once asked, or null. */
  readonly model: string | null;
  readonly judgeModel: string | null;
  /** What one guild may spend in a day (UTC), input and output together. */
  readonly guildDailyTokens: number;
  /** The writer's model, asking the server for its list when none is configured. Null when it cannot be told. */
  resolveModel(deadlineAt: number): Promise<string | null>;
  complete<T>(request: LlmRequest<T>): Promise<LlmResult<T>>;
}

const DEFAULT_MS = 120_000;
const AT_A_TIME = 4;
/** Enough for every rung and field to be given up once, and for two retries. */
const MAX_REQUESTS = 8;
const MAX_RETRIES = 2;
const FIRST_BACKOFF_MS = 1000;
/** Cheap tiers may answer late: this long before the deadline the usual tier is asked instead. */
const TIER_RESERVE_MS = 45_000;

/** The one door to a language model. Every failure is an expected result; nothing here throws for a bad server. */
export function createLlm(settings: LlmSettings, deps: LlmDeps): Llm {
  const { clock, observer, random, store } = deps;
  const enabled = settings.apiKey !== null || settings.baseUrl !== null;
  const baseUrl = settings.baseUrl ?? VENDOR_URL;
  const vendor = isVendor(baseUrl);
  const client = createVendorClient(baseUrl, settings.apiKey);
  const names = createModelNames(settings, client, clock, observer);
  const dialects = createDialectStore(store, clock, baseUrl, vendor);
  const slots = createSlots(AT_A_TIME, clock);
  const breaker = createBreaker();
  /** A server that said when to come back is left alone until then by everyone. */
  let quietUntil = 0;

  async function complete<T>(request: LlmRequest<T>): Promise<LlmResult<T>> {
    if (!enabled) return { ok: false, reason: 'off', tokens: NO_TOKENS };
    const deadlineAt = request.deadlineAt ?? clock.now() + DEFAULT_MS;
    if (breaker.isOpen(clock.now())) return { ok: false, reason: 'unavailable', tokens: NO_TOKENS };
    const free = await slots.take(deadlineAt);
    if (free === null) return { ok: false, reason: 'timeout', tokens: NO_TOKENS };
    try {
      const model = await names.resolve(request.role ?? 'writer', deadlineAt);
      if (model === null) return { ok: false, reason: 'unavailable', tokens: NO_TOKENS };
      const result = await converse(request, model, deadlineAt);
      const outcome = result.ok ? 'ok' : result.reason;
      observer.count('llm_completions', { purpose: request.purpose, outcome });
      return result;
    } finally {
      free();
    }
  }

  /** Requests until one is answered well, the server has nothing left to try, or the deadline comes. */
  async function converse<T>(
    request: LlmRequest<T>,
    model: string,
    deadlineAt: number,
  ): Promise<LlmResult<T>> {
    let dialect = await dialects.of(model);
    let tokens = NO_TOKENS;
    let retries = 0;
    let malformed = 0;
    let message = messageFor(request, model, deadlineAt);
    const fail = (reason: LlmFailure): LlmResult<T> => ({ ok: false, reason, tokens });
    for (let round = 0; round < MAX_REQUESTS; round++) {
      if (quietUntil > clock.now()) {
        if (quietUntil >= deadlineAt) return fail('unavailable');
        await clock.sleep(quietUntil - clock.now());
      }
      const sent = await attempt(request, message, dialect, deadlineAt);
      if (sent.kind === 'budget') return fail('budget');
      if (sent.kind === 'closed') return fail('unavailable');
      if ('tokens' in sent) tokens = addTokens(tokens, sent.tokens);
      switch (sent.kind) {
        case 'answer': {
          const value = sent.refused ? null : readAnswer(sent.content, request.schema);
          if (value !== null) {
            await dialects.worked(model, dialect);
            return { ok: true, value, tokens, model };
          }
          if (sent.refused) return fail('refused');
          if (sent.finish === 'content_filter') return fail('filtered');
          if (sent.finish === 'length') {
            // Models that think first need room for it: once, three times as much.
            if (message.maxOutputTokens > request.maxOutputTokens) return fail('truncated');
            message = { ...message, maxOutputTokens: request.maxOutputTokens * 3 };
            break;
          }
          if (++malformed > 1) return fail('malformed');
          dialect = lowered(dialect) ?? dialect;
          break;
        }
        case 'late':
          if (message.serviceTier === null || clock.now() >= deadlineAt) return fail('timeout');
          message = { ...message, serviceTier: null };
          break;
        case 'rejected': {
          observer.debug('llm.rejected', { model, message: sent.message });
          const next = adapted(dialect, sent.message);
          if (next === null) return fail('unavailable');
          dialect = next;
          break;
        }
        case 'denied':
          observer.warn('llm.denied', { model, message: sent.message });
          return fail('unavailable');
        case 'busy': {
          observer.debug('llm.busy', { model, message: sent.message });
          message = { ...message, serviceTier: null };
          const pause = sent.retryAfterMs ?? backoff(retries);
          if (sent.retryAfterMs !== null) quietUntil = clock.now() + pause;
          if (retries++ >= MAX_RETRIES || clock.now() + pause >= deadlineAt) return fail('unavailable');
          await clock.sleep(pause);
          break;
        }
      }
    }
    return fail('unavailable');
  }

  /** One request, booked before and settled after. */
  async function attempt<T>(
    request: LlmRequest<T>,
    message: Message,
    dialect: Dialect,
    deadlineAt: number,
  ): Promise<Sent | { kind: 'budget' } | { kind: 'closed' }> {
    const startedAt = clock.now();
    if (!breaker.allows(startedAt)) return { kind: 'closed' };
    const { purpose, guildId } = request;
    const id = await reserveCall(
      store,
      { at: startedAt, guildId, purpose, model: message.model, estimate: estimateMessage(message) },
      {
        since: startedAt - (startedAt % DAY_MS),
        hostTokens: settings.dailyTokens,
        guildTokens: settings.guildDailyTokens,
      },
    );
    if (id === null) {
      breaker.abandoned();
      return { kind: 'budget' };
    }
    const until = message.serviceTier === null ? deadlineAt : deadlineAt - TIER_RESERVE_MS;
    let sent: Sent;
    try {
      sent = await send(client, clock, message, dialect, until);
    } catch (error) {
      breaker.abandoned();
      throw error;
    }
    const now = clock.now();
    if (sent.kind === 'answer' || sent.kind === 'rejected') breaker.succeeded();
    // A server that asks for patience is alive; a late one, a silent one and a wrong key are not worth waiting for.
    else if (sent.kind === 'busy' && sent.retryAfterMs !== null) breaker.abandoned();
    else if (sent.kind === 'late' && message.serviceTier !== null) breaker.abandoned();
    else breaker.failed(now, sent.kind === 'denied');
    const spent = priced('tokens' in sent ? sent.tokens : NO_TOKENS);
    await settleCall(store, id, { tokens: spent, outcome: outcomeOf(sent) });
    observer.duration('llm_request_ms', now - startedAt, { purpose, outcome: sent.kind });
    observer.count('llm_tokens', { purpose, kind: 'input' }, spent.input);
    observer.count('llm_tokens', { purpose, kind: 'output' }, spent.output);
    observer.count('llm_cost_micros', { purpose }, spent.costMicros);
    return 'tokens' in sent ? { ...sent, tokens: spent } : sent;
  }

  function messageFor<T>(request: LlmRequest<T>, model: string, deadlineAt: number): Message {
    const { prompt, schema, schemaName, maxOutputTokens } = request;
    const early = deadlineAt - clock.now() > 2 * TIER_RESERVE_MS;
    const serviceTier = vendor && early ? settings.serviceTier : null;
    return { model, ...prompt, schema, schemaName, maxOutputTokens, serviceTier, vendor };
  }

  const backoff = (retries: number) => FIRST_BACKOFF_MS * 2 ** retries * (0.5 + random());

  /** A price is per million tokens, so a price times tokens is in millionths. Cached input counts in full. */
  const priced = (tokens: Tokens): Tokens =>
    settings.prices === null
      ? tokens
      : {
          ...tokens,
          costMicros: Math.round(
            tokens.input * settings.prices.input + tokens.output * settings.prices.output,
          ),
        };

  return {
    enabled,
    get model() {
      return names.known('writer');
    },
    judgeModel: enabled ? settings.judgeModel : null,
    guildDailyTokens: settings.guildDailyTokens,
    resolveModel: async deadlineAt => (enabled ? names.resolve('writer', deadlineAt) : null),
    complete,
  };
}

function outcomeOf(sent: Sent): string {
  if (sent.kind !== 'answer') return sent.kind;
  return sent.refused ? 'refused' : sent.finish;
}
