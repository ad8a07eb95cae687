import type { Clock, Observer } from '../model.ts';
import type { LlmSettings } from './settings.ts';
import { before, LATE } from './slots.ts';
import type { VendorClient } from './vendorClient.ts';

/** What a model is asked to be. */
export type Role = 'writer' | 'judge';

/** Used with a key and nothing else: small, and good enough to paraphrase one story. */
const VENDOR_MODEL = 'gpt-5.4-mini';

const LIST_TIMEOUT_MS = 10_000;
/** A server that could not tell is asked again after this time, not for every story of a digest. */
const SILENT_MS = 30_000;

export interface ModelNames {
  known(role: Role): string | null;
  /** Asks the server once; a failure is remembered for half a minute. */
  resolve(role: Role, deadlineAt: number): Promise<string | null>;
}

/** The model for each role: as configured, the vendor's default, or the first that the server lists. */
export function createModelNames(
  settings: LlmSettings,
  client: VendorClient,
  clock: Clock,
  observer: Observer,
): ModelNames {
  let writer = settings.model ?? (settings.baseUrl === null ? VENDOR_MODEL : null);
  let asking: Promise<string | null> | null = null;
  let silentUntil = 0;

  async function ask(): Promise<string | null> {
    try {
      const page = await (await client()).models.list({ timeout: LIST_TIMEOUT_MS });
      const id: unknown = page.data[0]?.id;
      if (typeof id === 'string' && id !== '') {
        writer = id;
        observer.info('llm.model', { model: id });
        return id;
      }
      observer.warn('llm.no_model', { message: 'the server lists no model: set OPENAI_MODEL' });
    } catch (error) {
      observer.warn('llm.no_model', { message: error instanceof Error ? error.message : String(error) });
    }
    silentUntil = clock.now() + SILENT_MS;
    return null;
  }

  return {
    known: role => (role === 'judge' ? settings.judgeModel : writer),
    async resolve(role, deadlineAt) {
      if (role === 'judge') return settings.judgeModel;
      if (writer !== null) return writer;
      if (clock.now() < silentUntil) return null;
      asking ??= ask().finally(() => {
        asking = null;
      });
      const question = asking;
      const answer = await before(clock, deadlineAt, () => question);
      return answer === LATE ? null : answer;
    },
  };
}
