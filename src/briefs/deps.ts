import type { Llm } from '../llm/client.ts';
import type { Prompts } from '../llm/prompts.ts';
import type { Clock, Observer, Random } from '../model.ts';
import type { Store } from '../store/database.ts';
import type { Judge } from './judging.ts';

/** What the writer of briefs needs. */
export interface BriefDeps {
  store: Store;
  clock: Clock;
  observer: Observer;
  random: Random;
  llm: Llm;
  prompts: Prompts;
  /** Absent: claims are checked by rules alone. */
  judge?: Judge;
}
