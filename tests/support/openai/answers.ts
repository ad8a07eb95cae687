import type { IncomingMessage } from 'node:http';

/** A chat completion request as it arrived. */
export interface ModelRequest {
  model: string;
  messages: { role: string; content: string }[];
  response_format?: { type: string };
  stream?: boolean;
  stream_options?: { include_usage?: boolean };
  headers: IncomingMessage['headers'];
}

export interface Usage {
  input: number;
  output: number;
  /** Of the input, what came from the prompt cache. */
  cached?: number;
}

interface Completion {
  finish?: 'stop' | 'length' | 'content_filter';
  refusal?: string;
  /** `null`: the server counts nothing. Default: a quarter of the characters. */
  usage?: Usage | null;
  /** Milliseconds before anything is sent. */
  delayMs?: number;
  headers?: Record<string, string>;
}

export interface Refusal {
  status: number;
  message?: string;
  code?: string;
  /** Seconds or a date, as the header says it. */
  retryAfter?: string;
  headers?: Record<string, string>;
}

/** What the stand-in does with one request. */
export type ModelAnswer =
  /** `content` is sent as it is; the rest as a well-behaved server would. */
  | ({ content: string } & Completion)
  /** Sent as JSON. */
  | ({ json: unknown } & Completion)
  | Refusal
  /** Never answers. */
  | { hang: true }
  /** Sends half an answer, then cuts the connection. */
  | { cut: true };

export type Answering = ModelAnswer | ((request: ModelRequest) => ModelAnswer);

/** A busy server, with the headers that say how busy. `retryAfter` in seconds. */
export const busy = (retryAfter: number, headers: Record<string, string> = {}): Refusal => ({
  status: 429,
  message: 'Rate limit reached for requests',
  code: 'rate_limit_exceeded',
  retryAfter: String(retryAfter),
  headers: {
    'x-ratelimit-limit-requests': '60',
    'x-ratelimit-remaining-requests': '0',
    'x-ratelimit-reset-requests': `${retryAfter}s`,
    'x-ratelimit-remaining-tokens': '0',
    ...headers,
  },
});

export const WRONG_KEY: Refusal = {
  status: 401,
  message: 'Incorrect API key provided',
  code: 'invalid_api_key',
};

export const noSuchModel = (model: string): Refusal => ({
  status: 404,
  message: `The model \`${model}\` does not exist`,
  code: 'model_not_found',
});

/** The ways in which models spoil good JSON. Each takes the JSON and answers what such a model would send. */
export const spoiled = {
  fenced: (json: string): string => `\`\`\`json\n${json}\n\`\`\``,
  chatty: (json: string): string =>
    `Sure! Here is the result you asked for:\n\n${json}\n\nI hope this helps.`,
  thinking: (json: string): string => `<think>\nThey want {"a": "shape"} like this.\n</think>\n${json}`,
  /** The opening tag was in the prompt's template, so only the closing one is sent. */
  halfThinking: (json: string): string => `First I look at the sources.\n</think>\n${json}`,
  /** Quotation marks inside strings lose their backslash. */
  unescapedQuotes: (json: string): string => json.replaceAll('\\"', '"'),
  trailingComma: (json: string): string => json.replace(/\}\s*$/, ',}'),
  /** The end is missing although the server says `stop`. */
  cutOff: (json: string): string => json.slice(0, Math.floor(json.length / 2)),
  prose: (): string => 'I looked at the articles and everything seems fine.',
  empty: (): string => '',
} as const;
