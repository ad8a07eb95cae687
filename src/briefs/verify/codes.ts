import type { MessageKey } from '../../i18n/index.ts';

/** Why a claim was withheld. Closed: each has a sentence `verify.<code>` in the catalogue. */
export const VERIFY_CODES = [
  'id_unknown',
  'quote_missing',
  'quote_not_verbatim',
  'quote_not_whole_sentences',
  'quotation_altered',
  'quotation_speaker',
  'number',
  'unit',
  'date',
  'name',
  'designator',
  'negation',
  'opposite',
  'modality',
  'status',
  'role',
  'over_general',
  'thin_quote',
  'empty',
  'address',
  'checker_failed',
] as const;

export type VerifyCode = (typeof VERIFY_CODES)[number];

/** The catalogue key of a code's sentence. */
export const verifyMessage = (code: VerifyCode): MessageKey => `verify.${code}`;

/** A failed check: its code and the part of the claim that it failed on. */
export interface Failure {
  code: VerifyCode;
  detail: string;
}
