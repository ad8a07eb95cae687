/** What every soak shares. A soak repeats what a test shows a few times, seeded, until the count is convincing. */

export interface SoakSetting {
  seed: number;
  /** A small share of the full count, for each commit. */
  sample: boolean;
  /** Tells how far a soak is; shown on a terminal only. */
  progress(text: string): void;
}

export interface SoakResult {
  /** What was done how often, for the record: `{kills: 500}`. */
  counts: Record<string, number>;
  /** Each a sentence; none when the soak held. */
  faults: string[];
}

/** One file per soak exports one of these; `soak/main.ts` lists them. */
export interface Soak {
  name: string;
  about: string;
  run(setting: SoakSetting): Promise<SoakResult>;
}
