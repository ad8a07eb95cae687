import { AppError } from '../src/errors.ts';
import { parsePeriod } from '../src/digests/period.ts';
import { isTopic, TOPICS } from '../src/stories/topics.ts';
import type { AttachedFile, CommandCall, OptionSpec } from './command.ts';

/** Typed access to a call's options. What a person typed wrongly is an `AppError` that says what to type. */
export const text = (call: CommandCall, name: string): string | null => {
  const value = call.options[name];
  if (value === undefined || typeof value === 'object' || String(value).trim() === '') return null;
  return String(value).trim();
};

export const requiredText = (call: CommandCall, name: string): string => {
  const value = text(call, name);
  if (value === null) throw new AppError('error.option_missing', { name });
  return value;
};

export const requiredId = (call: CommandCall, name: string): number => {
  const id = Number(requiredText(call, name));
  if (!Number.isSafeInteger(id) || id < 1) throw new AppError('error.option_id', { name });
  return id;
};

/** The file that the caller attached. */
export const requiredFile = (call: CommandCall, name: string): AttachedFile => {
  const value = call.options[name];
  if (typeof value !== 'object') throw new AppError('error.option_missing', { name });
  return value;
};

/** A period in milliseconds. */
export const period = (call: CommandCall, name: string, fallback: string): number => {
  const typed = text(call, name) ?? fallback;
  const ms = parsePeriod(typed);
  if (ms === null) throw new AppError('error.option_period', { name, typed });
  return ms;
};

/** A comma-separated list of topics. */
export const topics = (call: CommandCall, name: string): string[] => {
  const names = (text(call, name) ?? '').split(/[\s,]+/).filter(part => part !== '');
  const unknown = names.find(topic => !isTopic(topic));
  if (unknown !== undefined)
    throw new AppError('error.option_topic', { typed: unknown, topics: TOPICS.join(', ') });
  return names;
};

/** IANA time zones that contain what was typed. */
export async function suggestZones(typed: string) {
  const wanted = typed.trim().toLowerCase().replaceAll(' ', '_');
  return ['UTC', ...Intl.supportedValuesOf('timeZone')]
    .filter(zone => zone.toLowerCase().includes(wanted))
    .map(zone => ({ name: zone, value: zone }));
}

export const sinceOption: OptionSpec = {
  name: 'since',
  description: 'commands.option_since',
  type: 'string',
  maxLength: 10,
  suggest: async typed =>
    ['6h', '12h', '24h', '3d', '7d', '30d']
      .filter(value => value.startsWith(typed))
      .map(value => ({ name: value, value })),
};

export const topicOption: OptionSpec = {
  name: 'topic',
  description: 'commands.option_topic',
  type: 'string',
  choices: TOPICS.map(topic => ({ name: topic, value: topic })),
};

/** The caller alone sees the answer. Where a server answers in private anyway, `false` changes nothing. */
export const privateOption: OptionSpec = {
  name: 'private',
  description: 'commands.option_private',
  type: 'boolean',
};
