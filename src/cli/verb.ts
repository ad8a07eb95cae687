import { AppError } from '../errors.ts';
import { isMessageKey, translate } from '../i18n/index.ts';
import type { Reply } from '../../commands/index.ts';
import type { App } from '../app.ts';
import { renderReply } from '../console/render.ts';
import { terminalStyle } from '../console/session.ts';

/** What a verb answers: one JSON document, and the same as text for people. */
export interface Answer {
  document: unknown;
  text: string;
  /** It was done, and what it found is not as it must be: ends with 1. */
  failed?: boolean;
}

export interface VerbCall {
  words: string[];
  flags: Record<string, string | boolean | undefined>;
  guildId: string;
  now: number;
  /** How Discord is reached, when a verb needs it. */
  discord: { token: string | undefined; apiUrl: string };
  /** Says how far long work is; shown on a terminal only. */
  progress(text: string): void;
}

export interface Verb {
  usage: string;
  run(app: App, call: VerbCall): Promise<Answer>;
}

/** Verbs by their words, as typed. */
export type Verbs = Readonly<Record<string, Verb>>;

/** A word that the verb needs; without it the usage is the error. */
export const word = (words: string[], index: number, usage: string): string => {
  const found = words[index];
  if (found === undefined) throw new AppError('error.usage', { usage: `Usage: sitrep ${usage}` });
  return found;
};

/** What was given for a flag that takes a value, or null. */
export const flag = (flags: VerbCall['flags'], name: string): string | null => {
  const value = flags[name];
  return typeof value === 'string' ? value : null;
};

/** A reply as a member would see it, for the terminal. */
export const inText = (reply: Reply, now: number): string => renderReply(reply, terminalStyle(now));

/** The sentence for an error code of a fetch or a page. */
export function reasonOf(code: string): string {
  const key = `error.${code}`;
  return isMessageKey(key) ? translate('en', key) : translate('en', 'error.article_empty');
}
