// What the parts of the stand-in share while it runs.
import type { Clock } from './clock.ts';
import type { ArmedFault } from './faults.ts';
import type { Gateway } from './gateway.ts';
import type { Interaction } from './interactions.ts';
import type { Issue } from './issues.ts';
import type { Limiter } from './limiter.ts';
import type { Settings } from './options.ts';
import type { Json, UploadedFile } from './types.ts';
import type { World } from './world/index.ts';

export interface RequestRecord {
  /** Epoch milliseconds of the stand-in's clock. */
  at: number;
  method: string;
  path: string;
  /** Discord's name of the operation; null when the stand-in knows none for that path. */
  op: string | null;
  params: Record<string, string>;
  body: unknown;
  /** Answered status; 0 while open, or when the socket was cut. */
  status: number;
  fault: ArmedFault | null;
}

export interface Rejected {
  request: RequestRecord;
  issues: Issue[];
}

export interface Stats {
  /** Creates that were answered with the earlier message of the same nonce. */
  nonceHits: number;
  /** Requests answered 429. */
  limited: number;
  /** Requests that Discord counts as invalid: 401, 403, and 429 that are not shared. */
  invalid: number;
}

export interface Context {
  settings: Settings;
  clock: Clock;
  world: World;
  gateway: Gateway;
  limiter: Limiter;
  /** By token. */
  interactions: Map<string, Interaction>;
  /** Uploaded files by path under /cdn. */
  files: Map<string, { data: Buffer; type: string }>;
  stats: Stats;
  origin(): string;
  token(): string;
}

/** One request on its way through a handler, its body already held against the spec. */
export interface Call {
  params: Record<string, string>;
  query: URLSearchParams;
  body: unknown;
  files: UploadedFile[];
}

/** What a handler answers: JSON, or nothing for 204. */
export type Answer = Json | Json[] | undefined;
