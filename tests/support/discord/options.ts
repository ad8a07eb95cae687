/** How many requests per window (milliseconds) a route takes. */
export type Limit = [count: number, windowMs: number];

export interface DiscordOptions {
  /** 0: any free port. */
  port?: number;
  /** The bot's token. Default: a random one. */
  token?: string;
  appName?: string;
  /** Whether the host set the bot up so that everyone may add it to their own account. */
  userInstall?: boolean;
  heartbeatMs?: number;
  /** Time to acknowledge an interaction. Discord: 3 s. */
  ackDeadlineMs?: number;
  /** Life of an interaction's token. Discord: 15 min. */
  tokenLifeMs?: number;
  /** How long a nonce is remembered. Discord says 'past few minutes'. */
  nonceWindowMs?: number;
  /** Privileged intents that the app's settings allow, as bits. Default: none. */
  privilegedIntents?: number;
  /** What /gateway/bot recommends. */
  shards?: number;
  rateLimits?: boolean;
  globalPerSecond?: number;
  /** By operation, over `LIMITS`. */
  limits?: Record<string, Limit>;
  /** Invalid requests (401, 403, 429) in 10 minutes before everything is refused. */
  invalidRequestLimit?: number;
  /** Refuse keys that the spec does not list. Default: yes. */
  strict?: boolean;
  /** Also hold the stand-in's own answers against the spec (slower): faults go to `answerFaults`. */
  checkAnswers?: boolean;
  /** The base of the clock. Default: the machine's. */
  now?: () => number;
}

export type Settings = Required<Omit<DiscordOptions, 'port' | 'token' | 'now'>>;

/**
 * Per route and channel (or webhook token). Discord does not publish these; 5 sends in 5 s and 10 publishes an
 * hour are widely seen, the rest are modest guesses.
 */
export const LIMITS: Record<string, Limit> = {
  create_message: [5, 5000],
  update_message: [5, 5000],
  delete_message: [5, 1000],
  crosspost_message: [5, 5000],
  create_thread: [10, 10_000],
  create_thread_from_message: [10, 10_000],
  execute_webhook: [5, 2000],
  update_original_webhook_message: [5, 2000],
  bulk_set_application_commands: [5, 20_000],
  default: [50, 1000],
};

/** Limits that no header announces: they show only as a 429 with a long wait. */
export const HIDDEN_LIMITS: Record<string, Limit> = {
  crosspost_message: [10, 3_600_000],
};

export function withDefaults(options: DiscordOptions): Settings {
  return {
    appName: options.appName ?? 'Sitrep',
    userInstall: options.userInstall ?? true,
    heartbeatMs: options.heartbeatMs ?? 41_250,
    ackDeadlineMs: options.ackDeadlineMs ?? 3000,
    tokenLifeMs: options.tokenLifeMs ?? 15 * 60_000,
    nonceWindowMs: options.nonceWindowMs ?? 5 * 60_000,
    privilegedIntents: options.privilegedIntents ?? 0,
    shards: options.shards ?? 1,
    rateLimits: options.rateLimits ?? true,
    globalPerSecond: options.globalPerSecond ?? 50,
    limits: { ...LIMITS, ...options.limits },
    invalidRequestLimit: options.invalidRequestLimit ?? 10_000,
    strict: options.strict ?? true,
    checkAnswers: options.checkAnswers ?? false,
  };
}
