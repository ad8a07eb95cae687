import type { Config } from '../config.ts';

/** What the model's room needs of the configuration. Null: not set. */
export interface LlmSettings {
  apiKey: string | null;
  baseUrl: string | null;
  model: string | null;
  judgeModel: string | null;
  dailyTokens: number;
  guildDailyTokens: number;
  /** In the host's currency per million tokens. */
  prices: { input: number; output: number } | null;
  serviceTier: string | null;
}

export function llmSettings(config: Config): LlmSettings {
  const [input, output] = (config.LLM_PRICES ?? '').split('/').map(Number);
  return {
    apiKey: config.OPENAI_API_KEY ?? null,
    baseUrl: config.OPENAI_BASE_URL ?? null,
    model: config.OPENAI_MODEL ?? null,
    judgeModel: config.OPENAI_JUDGE_MODEL ?? null,
    dailyTokens: config.LLM_DAILY_TOKENS,
    guildDailyTokens: config.LLM_GUILD_DAILY_TOKENS,
    prices: input === undefined || output === undefined ? null : { input, output },
    serviceTier: config.LLM_SERVICE_TIER ?? null,
  };
}

export const VENDOR_URL = 'https://api.openai.com/v1';

/** True for the vendor's own hosts: only they are sent the vendor's own fields. */
export function isVendor(baseUrl: string): boolean {
  const host = new URL(baseUrl).hostname;
  return host === 'api.openai.com' || host.endsWith('.api.openai.com');
}
