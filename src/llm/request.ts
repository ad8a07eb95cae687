import type OpenAI from 'openai';
import { type ZodType, z } from 'zod';
import { type Clock, NO_TOKENS, type Tokens } from '../model.ts';
import { type Dialect, portableSchema } from './dialect.ts';
import { type Failure, failureOf } from './errors.ts';
import { estimateTokens } from './estimate.ts';
import { before, LATE } from './slots.ts';
import type { VendorClient } from './vendorClient.ts';

export interface Message {
  model: string;
  system: string;
  user: string;
  schema: ZodType;
  schemaName: string;
  maxOutputTokens: number;
  /** Null: not sent. Only ever set for the vendor's own host. */
  serviceTier: string | null;
  vendor: boolean;
}

export type Sent =
  | { kind: 'answer'; content: string; finish: string; refused: boolean; tokens: Tokens }
  | { kind: 'late'; tokens: Tokens }
  | Failure;

const TEMPERATURE = 0.2;

/** Only what we use of a reply; servers differ in the rest. */
const replyShape = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({
          content: z.union([z.string(), z.array(z.object({ text: z.string().optional() }))]).nullish(),
          refusal: z.string().nullish(),
        }),
      }),
    )
    .min(1),
  usage: z
    .object({
      prompt_tokens: z.number().nonnegative(),
      completion_tokens: z.number().nonnegative(),
      prompt_tokens_details: z.object({ cached_tokens: z.number().nonnegative().nullish() }).nullish(),
    })
    .nullish()
    .catch(null),
});

/** An upper estimate of what a message may cost. */
export function estimateMessage(message: Message): Tokens {
  const input = estimateTokens(message.system) + estimateTokens(message.user);
  return { ...NO_TOKENS, input, output: message.maxOutputTokens };
}

/** Makes one request. Never waits beyond `deadlineAt`; throws only on defects of our own. */
export async function send(
  client: VendorClient,
  clock: Clock,
  message: Message,
  dialect: Dialect,
  deadlineAt: number,
): Promise<Sent> {
  const body = bodyOf(message, dialect);
  let reply: unknown;
  try {
    const { chat } = await client();
    reply = await before(clock, deadlineAt, signal => chat.completions.create(body, { signal }));
  } catch (error) {
    return failureOf(error, clock.now());
  }
  // The server may well have done the work: what went in counts as spent.
  if (reply === LATE) return { kind: 'late', tokens: { ...estimateMessage(message), output: 0 } };
  const parsed = replyShape.safeParse(reply);
  const choice = parsed.data?.choices[0];
  if (!parsed.success || choice === undefined)
    return {
      kind: 'busy',
      message: 'the reply is not a chat completion',
      retryAfterMs: null,
    };
  const { content: parts } = choice.message;
  const content = Array.isArray(parts) ? parts.map(part => part.text ?? '').join('') : (parts ?? '');
  const usage = parsed.data.usage;
  return {
    kind: 'answer',
    content,
    finish: choice.finish_reason ?? 'stop',
    refused: Boolean(choice.message.refusal),
    tokens: usage
      ? {
          ...NO_TOKENS,
          input: Math.ceil(usage.prompt_tokens),
          cached: Math.ceil(usage.prompt_tokens_details?.cached_tokens ?? 0),
          output: Math.ceil(usage.completion_tokens),
        }
      : { ...NO_TOKENS, input: estimateMessage(message).input, output: estimateTokens(content) },
  };
}

/** The static system text comes first, so that servers can cache it; nothing before it varies. */
function bodyOf(message: Message, dialect: Dialect): OpenAI.ChatCompletionCreateParamsNonStreaming {
  const optional = {
    // The vendor's newer models refuse any temperature but their own; elsewhere a low one keeps to the sources.
    ...(message.vendor ? {} : { temperature: TEMPERATURE }),
    ...(message.vendor ? { store: false, prompt_cache_key: message.schemaName } : {}),
    ...(message.serviceTier === null ? {} : { service_tier: message.serviceTier }),
  };
  const kept = Object.entries(optional).filter(([name]) => !dialect.without.some(field => field === name));
  return {
    model: message.model,
    messages: [
      { role: 'system', content: message.system },
      { role: 'user', content: message.user },
    ],
    [dialect.tokensField]: message.maxOutputTokens,
    ...Object.fromEntries(kept),
    ...formatOf(message, dialect),
  };
}

function formatOf(
  message: Message,
  { rung }: Dialect,
): Pick<OpenAI.ChatCompletionCreateParamsNonStreaming, 'response_format'> {
  if (rung === 'text') return {};
  if (rung === 'json_object') return { response_format: { type: 'json_object' } };
  const schema = portableSchema(message.schema);
  return {
    response_format: { type: 'json_schema', json_schema: { name: message.schemaName, strict: true, schema } },
  };
}
