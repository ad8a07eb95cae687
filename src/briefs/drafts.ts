import { z } from 'zod';
import { CLAIM_KINDS } from '../model.ts';

/** What a model hands over, read with some patience: nothing of it is trusted before it is checked. */

/** `12`, `"12"`, `"[12]"` and `"article 12"` all name article 12; other things name none. */
const cites = z.preprocess(
  value =>
    (Array.isArray(value) ? value : [value]).flatMap((id: unknown) => {
      if (typeof id === 'number' && Number.isSafeInteger(id)) return [id];
      const digits = typeof id === 'string' ? /^\D{0,12}(\d{1,15})\D?$/.exec(id.trim())?.[1] : undefined;
      return digits === undefined ? [] : [Number(digits)];
    }),
  z.array(z.number().int()),
);

const quote = z.preprocess(
  value => (Array.isArray(value) ? value.filter(part => typeof part === 'string').join(' ') : (value ?? '')),
  z.string(),
);

const kind = z.preprocess(
  value => (CLAIM_KINDS.some(known => known === value) ? value : 'fact'),
  z.enum(CLAIM_KINDS),
);

const headline = z.preprocess(
  value => (typeof value === 'object' && value !== null ? value : { text: '', cites: [], quote: '' }),
  z.object({ text: z.string(), cites, quote }),
);
const claim = z.object({ text: z.string(), cites, quote, kind });

export type Draft = z.infer<typeof claim>;

/** The answer to `prompts/brief.md`. A missing headline costs the headline, not the claims. */
export const briefAnswer = z.object({ headline, claims: z.array(claim) });

/** The answer to `prompts/answer.md`. No claims: the model found no answer. */
export const questionAnswer = z.object({ claims: z.array(claim) });

/** The answer to `prompts/repair.md`. */
export const repairAnswer = z.object({
  claims: z.array(z.object({ index: z.coerce.number().int(), ...claim.shape })),
});
