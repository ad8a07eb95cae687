// Rate limits: one global count per token (so several processes with one token share it) and buckets per route.
import type { Clock } from './clock.ts';
import { HIDDEN_LIMITS, type Limit, type Settings } from './options.ts';

/** What the limiter says about one request. */
export interface Verdict {
  headers: Record<string, string>;
  /** Seconds to wait; absent when the request may pass. */
  retryAfter?: number;
  global?: boolean;
}

export interface Limiter {
  take(request: { token: string; op: string; key: string; exempt: boolean }): Verdict;
  /** The most requests that one token made within any second, refused ones included. */
  peakPerSecond(): number;
  /** Forgets all buckets. */
  clear(): void;
}

/** Discord names a bucket by an opaque hash; requests with the same hash share a count. */
export const bucketName = (op: string): string => Buffer.from(op).toString('hex').slice(0, 32);

interface Bucket {
  left: number;
  reset: number;
}

export function createLimiter(clock: Clock, settings: Settings): Limiter {
  const buckets = new Map<string, Bucket>();
  const passed = new Map<string, number[]>();
  const attempts = new Map<string, number[]>();
  let peak = 0;

  /** The times of the last second, with the present one added. */
  function lastSecond(times: Map<string, number[]>, token: string, now: number): number[] {
    const recent = (times.get(token) ?? []).filter(at => now - at < 1000);
    times.set(token, recent);
    return recent;
  }

  function takeGlobal(token: string, now: number): Verdict | null {
    const tried = lastSecond(attempts, token, now);
    tried.push(now);
    peak = Math.max(peak, tried.length);
    const recent = lastSecond(passed, token, now);
    if (recent.length < settings.globalPerSecond) {
      recent.push(now);
      return null;
    }
    const wait = (1000 - (now - (recent[0] ?? now))) / 1000;
    return {
      retryAfter: wait,
      global: true,
      headers: {
        'retry-after': String(Math.ceil(wait)),
        'x-ratelimit-global': 'true',
        'x-ratelimit-scope': 'global',
      },
    };
  }

  function bucketOf(key: string, [count, windowMs]: Limit, now: number): Bucket {
    const old = buckets.get(key);
    if (old && now < old.reset) return old;
    const fresh = { left: count, reset: now + windowMs };
    buckets.set(key, fresh);
    return fresh;
  }

  function takeBucket(op: string, key: string, now: number): Verdict {
    const limit = settings.limits[op] ?? settings.limits['default'] ?? [50, 1000];
    const bucket = bucketOf(`${op}:${key}`, limit, now);
    const hiddenLimit = HIDDEN_LIMITS[op];
    const hidden = hiddenLimit ? bucketOf(`hidden:${op}:${key}`, hiddenLimit, now) : null;
    const headers = (left: number): Record<string, string> => ({
      'x-ratelimit-limit': String(limit[0]),
      'x-ratelimit-remaining': String(left),
      'x-ratelimit-reset': (bucket.reset / 1000).toFixed(3),
      'x-ratelimit-reset-after': ((bucket.reset - now) / 1000).toFixed(3),
      'x-ratelimit-bucket': bucketName(op),
    });
    const full = bucket.left <= 0 ? bucket : hidden && hidden.left <= 0 ? hidden : null;
    if (full) {
      const wait = (full.reset - now) / 1000;
      const refused = { 'retry-after': String(Math.ceil(wait)), 'x-ratelimit-scope': 'user' };
      return {
        retryAfter: wait,
        global: false,
        headers: { ...headers(Math.max(0, bucket.left)), ...refused },
      };
    }
    bucket.left -= 1;
    if (hidden) hidden.left -= 1;
    return { headers: headers(bucket.left) };
  }

  return {
    take({ token, op, key, exempt }) {
      if (!settings.rateLimits) return { headers: {} };
      const now = clock.now();
      const global = exempt ? null : takeGlobal(token, now);
      if (global) return global;
      return op === 'create_interaction_response' ? { headers: {} } : takeBucket(op, key, now);
    },
    peakPerSecond: () => peak,
    clear: () => {
      buckets.clear();
      passed.clear();
    },
  };
}
