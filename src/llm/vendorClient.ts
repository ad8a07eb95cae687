import type OpenAI from 'openai';

/** Opens the client at the first call and gives the same one from then on. */
export type VendorClient = () => Promise<OpenAI>;

/** The vendor's package is several hundred modules: only a process that asks a model waits for them, once. */
export function createVendorClient(baseURL: string, apiKey: string | null): VendorClient {
  let opened: Promise<OpenAI> | undefined;
  return () => {
    opened ??= open(baseURL, apiKey);
    return opened;
  };
}

/** Every option is passed, so that nothing is read from the environment behind our back. */
async function open(baseURL: string, apiKey: string | null): Promise<OpenAI> {
  const { OpenAI } = await import('openai');
  return new OpenAI({
    baseURL,
    apiKey: apiKey ?? 'local-server-needs-no-key',
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    timeout: 10 * 60_000,
    // Retries are ours: they must know the deadline, the budget and the breaker.
    maxRetries: 0,
    logLevel: 'off',
    fetch: globalThis.fetch,
  });
}
