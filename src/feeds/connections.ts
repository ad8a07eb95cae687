import { Agent, buildConnector, request } from 'undici';
import { isClosedConnection } from './answer.ts';
import { type Guard, guardedLookup, type Lookup, refused } from './guard.ts';

/** Milliseconds: to connect, for the first byte of an answer, between two parts of a body, and for all of it. */
export interface Timeouts {
  connectMs: number;
  headersMs: number;
  bodyMs: number;
  totalMs: number;
}

type RequestOptions = Omit<NonNullable<Parameters<typeof request>[1]>, 'dispatcher'>;

/** Kept connections to servers that the guard allows. */
export interface Connections {
  send(address: string, options: RequestOptions): ReturnType<typeof request>;
  close(): Promise<void>;
}

const MAX_SENDS = 3;

/** Opens nothing yet: connections are made as requests need them, and kept for some seconds. */
export function openConnections(guard: Guard, timeouts: Timeouts, lookup?: Lookup): Connections {
  const agent = new Agent({
    headersTimeout: timeouts.headersMs,
    bodyTimeout: timeouts.bodyMs,
    keepAliveTimeout: 4_000,
    connect: guardedConnector(guard, { timeoutMs: timeouts.connectMs, lookup }),
  });
  return {
    send: (address, options) => send(agent, address, options),
    close: () => agent.destroy(),
  };
}

/**
 * Servers close kept connections when they please, also just as we write to one. Such a request was not answered, and
 * asking twice changes nothing, so it is sent once more over other connections, of which several may be closed too.
 */
async function send(agent: Agent, address: string, options: RequestOptions) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await request(address, { ...options, dispatcher: agent });
    } catch (error) {
      if (attempt === MAX_SENDS || !isClosedConnection(error)) throw error;
    }
  }
}

/** Opens sockets to allowed addresses only. Literal addresses need their own check: they are never looked up. */
function guardedConnector(
  guard: Guard,
  { timeoutMs, lookup }: { timeoutMs: number; lookup?: Lookup | undefined },
): buildConnector.connector {
  const settings = { timeout: timeoutMs, allowH2: false };
  const free = buildConnector(settings);
  const guarded = buildConnector({ ...settings, lookup: guardedLookup(guard, lookup) as never });
  return (options, callback) => {
    const host = options.hostname.includes(':')
      ? `[${options.hostname.replace(/^\[|\]$/g, '')}]`
      : options.hostname;
    const url = URL.parse(`${options.protocol}//${host}${options.port ? `:${options.port}` : ''}`);
    if (url === null || guard.refuse(url) !== null) return callback(refused(), null);
    return (guard.isExempt(url) ? free : guarded)(options, callback);
  };
}
