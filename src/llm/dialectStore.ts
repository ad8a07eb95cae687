import type { Clock } from '../model.ts';
import type { Store } from '../store/database.ts';
import { readFact, writeFact } from '../store/facts.ts';
import { type Dialect, dialectShape, firstDialect } from './dialect.ts';

/** What was learned of a server, per base URL and model. A server may be updated: it is asked anew after a week. */
export interface DialectStore {
  of(model: string): Promise<Dialect>;
  /** The server answered well in this dialect. */
  worked(model: string, dialect: Dialect): Promise<void>;
}

const VALID_MS = 7 * 86_400_000;

export function createDialectStore(
  store: Store,
  clock: Clock,
  baseUrl: string,
  vendor: boolean,
): DialectStore {
  const known = new Map<string, { dialect: Dialect; until: number }>();
  const key = (model: string) => `llm.dialect:${baseUrl}|${model}`;
  const of = async (model: string): Promise<Dialect> => {
    const now = clock.now();
    const cached = known.get(model);
    if (cached && cached.until > now) return cached.dialect;
    const fact = await readFact(store.db, key(model));
    const dialect =
      fact && fact.updatedAt + VALID_MS > now
        ? (parse(fact.value) ?? firstDialect(vendor))
        : firstDialect(vendor);
    known.set(model, { dialect, until: (fact?.updatedAt ?? now) + VALID_MS });
    return dialect;
  };
  return {
    of,
    async worked(model, dialect) {
      if (JSON.stringify(await of(model)) === JSON.stringify(dialect)) return;
      known.set(model, { dialect, until: clock.now() + VALID_MS });
      await writeFact(store.db, key(model), JSON.stringify(dialect), clock.now());
    },
  };
}

function parse(value: string): Dialect | null {
  try {
    return dialectShape.parse(JSON.parse(value));
  } catch {
    return null;
  }
}
