// How an answer goes over the wire: at once, as a stream of events, or not at all.
import type { ServerResponse } from 'node:http';
import type { ModelAnswer, ModelRequest, Refusal } from './answers.ts';

type Good = Extract<ModelAnswer, { content: string } | { json: unknown }>;

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

export function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

export function sendRefusal(response: ServerResponse, refusal: Refusal): void {
  const { status, message = 'scripted fault', code = null, retryAfter, headers } = refusal;
  sendJson(
    response,
    status,
    { error: { message, type: 'stand_in', param: null, code } },
    { ...headers, ...(retryAfter === undefined ? {} : { 'retry-after': retryAfter }) },
  );
}

export async function sendAnswer(
  response: ServerResponse,
  request: ModelRequest,
  answer: ModelAnswer,
): Promise<void> {
  if ('hang' in answer) return;
  if ('status' in answer) return sendRefusal(response, answer);
  if ('cut' in answer) return cutOff(response, request.stream === true);
  if (answer.delayMs) await pause(answer.delayMs);
  // The client may have given up meanwhile.
  if (response.destroyed) return;
  if (request.stream) return stream(response, request, answer);
  sendJson(
    response,
    200,
    {
      ...envelope(request, 'chat.completion'),
      choices: [
        {
          index: 0,
          finish_reason: answer.finish ?? 'stop',
          logprobs: null,
          message: { role: 'assistant', content: contentOf(answer), refusal: answer.refusal ?? null },
        },
      ],
      ...usageOf(request, answer),
    },
    answer.headers,
  );
}

export const contentOf = (answer: Good): string =>
  'content' in answer ? answer.content : JSON.stringify(answer.json);

const envelope = (request: ModelRequest, object: string) => ({
  id: 'chatcmpl-1',
  object,
  created: 1,
  model: request.model,
});

function usageOf(request: ModelRequest, answer: Good): object {
  if (answer.usage === null) return {};
  const input = answer.usage?.input ?? Math.ceil(JSON.stringify(request.messages).length / 4);
  const output = answer.usage?.output ?? Math.ceil(contentOf(answer).length / 4);
  const cached = answer.usage?.cached;
  return {
    usage: {
      prompt_tokens: input,
      completion_tokens: output,
      total_tokens: input + output,
      ...(cached === undefined ? {} : { prompt_tokens_details: { cached_tokens: cached } }),
    },
  };
}

const PIECE = 8;

/** Server-sent events: the text in pieces, the reason to stop, the usage when asked for, and [DONE]. */
function stream(response: ServerResponse, request: ModelRequest, answer: Good): void {
  const chunk = (delta: object, finish: string | null = null) =>
    event({
      ...envelope(request, 'chat.completion.chunk'),
      choices: [{ index: 0, delta, finish_reason: finish }],
    });
  const text = contentOf(answer);
  response.writeHead(200, { 'content-type': 'text/event-stream', ...answer.headers });
  response.write(chunk({ role: 'assistant', content: '' }));
  for (let at = 0; at < text.length; at += PIECE)
    response.write(chunk({ content: text.slice(at, at + PIECE) }));
  if (answer.refusal) response.write(chunk({ refusal: answer.refusal }));
  response.write(chunk({}, answer.finish ?? 'stop'));
  if (request.stream_options?.include_usage && answer.usage !== null)
    response.write(
      event({ ...envelope(request, 'chat.completion.chunk'), choices: [], ...usageOf(request, answer) }),
    );
  response.end('data: [DONE]\n\n');
}

const event = (data: object): string => `data: ${JSON.stringify(data)}\n\n`;

/** Begins an answer and hangs up once what was begun has gone out. */
function cutOff(response: ServerResponse, streaming: boolean): void {
  const half = '{"id":"x","object":"chat.completion","choices":[{"mess';
  response.writeHead(
    200,
    streaming
      ? { 'content-type': 'text/event-stream' }
      : { 'content-type': 'application/json', 'content-length': '1000' },
  );
  response.write(streaming ? `data: ${half}` : half, () => setTimeout(() => response.destroy(), 20));
}
