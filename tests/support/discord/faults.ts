import type { RequestRecord } from './context.ts';

/** Something that goes wrong with the next requests of an operation. */
export interface Fault {
  /** An operation ('create_message', …) or '*' for all. */
  op: string;
  /** How many requests; default 1, `Infinity` until cancelled. */
  times?: number;
  /** Only requests that this accepts. */
  when?: (request: RequestRecord) => boolean;
  /** Only requests whose path or JSON body contains this text (for use over HTTP, where no function can be sent). */
  containing?: string;
  /** Wait so many milliseconds first. */
  delay?: number;
  /** Cut the socket: before anything happens, after it happened, or in the middle of the answer to it. */
  drop?: 'before' | 'after' | 'middle';
  /** Never answer. */
  hang?: boolean;
  /** With `status` or `hang`: do what was asked first. */
  commit?: boolean;
  /** Answer with this status. */
  status?: number;
  code?: number;
  message?: string;
  /** For 429: seconds to wait, whose limit, and whether it is the global one. */
  retryAfter?: number;
  scope?: 'user' | 'shared';
  global?: boolean;
}

export interface ArmedFault extends Fault {
  left: number;
  /** How many requests met it. */
  hits: number;
  cancel(): void;
}

export function createFaults() {
  let faults: ArmedFault[] = [];

  const fits = (fault: ArmedFault, request: RequestRecord): boolean =>
    fault.left > 0 &&
    (fault.op === '*' || fault.op === request.op) &&
    (!fault.when || fault.when(request)) &&
    (!fault.containing || `${request.path} ${JSON.stringify(request.body ?? '')}`.includes(fault.containing));

  return {
    fail(fault: Fault): ArmedFault {
      const armed: ArmedFault = {
        ...fault,
        left: fault.times ?? 1,
        hits: 0,
        cancel: () => {
          armed.left = 0;
        },
      };
      faults.push(armed);
      return armed;
    },

    /** The fault that this request meets, counted; null when all is well. */
    meet(request: RequestRecord): ArmedFault | null {
      const fault = faults.find(candidate => fits(candidate, request));
      if (!fault) return null;
      fault.left -= 1;
      fault.hits += 1;
      return fault;
    },

    clear(): void {
      for (const fault of faults) fault.cancel();
      faults = [];
    },
  };
}
