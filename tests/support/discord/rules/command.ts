// Documented limits of application commands that the OpenAPI description does not carry.
import { type Issue, lengthOf, required } from '../issues.ts';

type Path = Issue['path'];

interface Texts {
  name: string;
  description?: string | null;
  name_localizations?: Record<string, string> | null;
  description_localizations?: Record<string, string> | null;
}

interface Option extends Texts {
  type: number;
  required?: boolean;
  autocomplete?: boolean;
  choices?: { name: string; value: string | number; name_localizations?: Record<string, string> | null }[];
  options?: Option[];
}

export interface CommandBody extends Texts {
  type?: number | null;
  options?: Option[] | null;
}

const SUB_COMMAND = 1;
const SUB_COMMAND_GROUP = 2;
const KINDS = { chatInput: 1, user: 2, message: 3 } as const;
const MOST: Record<number, number> = { [KINDS.chatInput]: 100, [KINDS.user]: 15, [KINDS.message]: 15 };

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

const LOCALES = new Set(
  (
    'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th ' +
    'zh-CN ja zh-TW ko'
  ).split(' '),
);

/** Faults of a whole set of commands, as a bulk overwrite sends it. */
export function checkCommands(commands: CommandBody[]): Issue[] {
  const issues: Issue[] = [];
  const names = new Set<string>();
  const counts: Record<number, number> = {};
  commands.forEach((command, index) => {
    issues.push(...checkCommand(command, [index]));
    const type = command.type ?? KINDS.chatInput;
    counts[type] = (counts[type] ?? 0) + 1;
    if (names.has(`${type}:${command.name}`))
      issues.push({
        path: [index, 'name'],
        code: 'APPLICATION_COMMANDS_DUPLICATE_NAME',
        message: 'Application command names must be unique.',
      });
    names.add(`${type}:${command.name}`);
  });
  if (Object.entries(counts).some(([type, count]) => count > (MOST[Number(type)] ?? 0)))
    issues.push({
      path: [],
      code: 'APPLICATION_COMMANDS_MAX',
      message: 'At most 100 slash, 15 user and 15 message commands.',
    });
  return issues;
}

export function checkCommand(command: CommandBody, path: Path = []): Issue[] {
  if ((command.type ?? KINDS.chatInput) !== KINDS.chatInput) return checkMenu(command, path);
  const issues = checkTexts(command, path);
  if (!command.description) issues.push(required([...path, 'description']));
  issues.push(...checkOptions(command.options ?? [], path, 0));
  if (commandSize(command) > 8000)
    issues.push({
      path,
      code: 'APPLICATION_COMMAND_TOO_LARGE',
      message: 'Command exceeds maximum size (8000).',
    });
  return issues;
}

function checkMenu(command: CommandBody, path: Path): Issue[] {
  if (!command.description && !command.options?.length) return [];
  return [
    {
      path: [...path, 'description'],
      code: 'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_INVALID',
      message: 'Context menu commands cannot have a description or options.',
    },
  ];
}

function checkTexts(item: Texts, path: Path): Issue[] {
  const issues: Issue[] = [];
  for (const key of ['name_localizations', 'description_localizations'] as const)
    for (const locale of Object.keys(item[key] ?? {}))
      if (!LOCALES.has(locale))
        issues.push({ path: [...path, key, locale], code: 'BASE_TYPE_CHOICES', message: 'Unknown locale.' });
  const names: [Path, string][] = [
    [['name'], item.name],
    ...Object.entries(item.name_localizations ?? {}).map(([locale, name]): [Path, string] => [
      ['name_localizations', locale],
      name,
    ]),
  ];
  for (const [at, name] of names)
    if (!NAME.test(name) || name !== name.toLowerCase())
      issues.push({
        path: [...path, ...at],
        code: 'APPLICATION_COMMAND_INVALID_NAME',
        message: 'Command name is invalid.',
      });
  return issues;
}

function checkOptions(options: Option[], path: Path, depth: number): Issue[] {
  const issues: Issue[] = [];
  const seen = new Set<string>();
  const isSub = (option: Option) => option.type === SUB_COMMAND || option.type === SUB_COMMAND_GROUP;
  let optionalSeen = false;
  options.forEach((option, index) => {
    const here = [...path, 'options', index];
    const fault = (code: string, message: string, key?: string) =>
      issues.push({ path: key ? [...here, key] : here, code, message });
    issues.push(...checkTexts(option, here));
    if (seen.has(option.name))
      fault('APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS', 'Option name already exists.');
    seen.add(option.name);
    if (!isSub(option)) {
      if (option.required && optionalSeen)
        fault('APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', 'Required options come before optional ones.');
      optionalSeen ||= !option.required;
    }
    if (option.autocomplete && option.choices?.length)
      fault('APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', 'Either autocomplete or choices.', 'autocomplete');
    if (option.type === SUB_COMMAND_GROUP && depth > 0)
      fault('APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', 'Sub-command groups cannot be nested.');
    if (isSub(option) !== isSub(options[0] ?? option))
      fault('APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', 'Sub-commands and plain options cannot be mixed.');
    issues.push(...checkOptions(option.options ?? [], here, depth + 1));
  });
  return issues;
}

const longest = (
  text: string | null | undefined,
  others: Record<string, string> | null | undefined,
): number => Math.max(lengthOf(text), ...Object.values(others ?? {}).map(lengthOf));

const textSize = (item: Texts): number =>
  longest(item.name, item.name_localizations) + longest(item.description, item.description_localizations);

/** Names, descriptions and choice values together, each in its longest language. */
function commandSize(item: CommandBody | Option): number {
  const choices = ('choices' in item ? item.choices : undefined) ?? [];
  const own = choices.reduce(
    (sum, choice) => sum + longest(choice.name, choice.name_localizations) + lengthOf(String(choice.value)),
    textSize(item),
  );
  return (item.options ?? []).reduce((sum, option) => sum + commandSize(option), own);
}
