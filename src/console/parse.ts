import { type Command, findAction, type OptionSpec, type OptionValue } from '../../commands/index.ts';
import { AppError } from '../errors.ts';

/** A typed line, understood: the same parts that Discord would send. */
export interface TypedCommand {
  command: string;
  subcommand: string | null;
  options: Record<string, OptionValue>;
}

/**
 * Reads `/feeds add url:https://… name:"My feed"`. Words without a known `name:` fill the first option that is still
 * free and keep filling it, so `/ask who won?` and `/feeds test https://…` work as typed.
 */
export function parseLine(line: string, commands: readonly Command[]): TypedCommand {
  const [first = '', ...rest] = tokens(line.trim().replace(/^\//, ''));
  const command = commands.find(each => each.name === first);
  if (!command) throw new AppError('error.command_unknown', { command: first });
  const subcommand = command.actions ? (rest.shift() ?? null) : null;
  const action = findAction(commands, first, subcommand);
  if (!action)
    throw new AppError('error.subcommand_unknown', {
      command: first,
      names: Object.keys(command.actions ?? {}).join(', '),
    });
  return { command: first, subcommand, options: readOptions(rest, action.options ?? []) };
}

function readOptions(words: string[], specs: readonly OptionSpec[]): Record<string, OptionValue> {
  const typed = new Map<string, string>();
  let loose: OptionSpec | undefined;
  for (const word of words) {
    const [, name = '', value = ''] = /^([\w-]+):(.*)$/s.exec(word) ?? [];
    const named = specs.find(spec => spec.name === name);
    if (named) {
      typed.set(named.name, value);
      continue;
    }
    loose ??= specs.find(spec => !typed.has(spec.name));
    if (!loose)
      throw new AppError('error.option_unknown', {
        name: word,
        names: specs.map(spec => spec.name).join(', '),
      });
    typed.set(loose.name, [typed.get(loose.name), word].filter(part => part !== undefined).join(' '));
  }
  for (const spec of specs)
    if (spec.required && !typed.get(spec.name))
      throw new AppError('error.option_missing', { name: spec.name });
  return Object.fromEntries(
    specs.flatMap(spec => {
      const value = typed.get(spec.name);
      return value === undefined ? [] : [[spec.name, convert(spec, value)]];
    }),
  );
}

function convert(spec: OptionSpec, value: string): OptionValue {
  if (spec.choices && !spec.choices.some(choice => choice.value === value))
    throw new AppError('error.option_choice', {
      name: spec.name,
      choices: spec.choices.map(choice => choice.value).join(', '),
    });
  if (spec.type === 'boolean') return /^(true|yes|on|1)$/i.test(value);
  if (spec.type !== 'integer') return value;
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new AppError('error.option_id', { name: spec.name });
  return number;
}

/** `name:text` words as fields, the others as they are. */
export function readFields(words: readonly string[]): { fields: Record<string, string>; loose: string[] } {
  const named = words.map(word => /^([\w-]+):(.*)$/s.exec(word));
  return {
    fields: Object.fromEntries(named.flatMap(match => (match ? [[match[1] ?? '', match[2] ?? '']] : []))),
    loose: words.filter((_, index) => named[index] === null),
  };
}

/** Words, where a quoted run (also after `name:`) is one word. */
export function tokens(line: string): string[] {
  return [...line.matchAll(/((?:[\w-]+:)?)"([^"]*)"|(\S+)/g)].map(([, name, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : `${name ?? ''}${quoted}`,
  );
}
