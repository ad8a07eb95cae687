import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { AppError } from '../errors.ts';

/** Every prompt that the code uses, and the variables that the code fills. The files must declare the same. */
export const PROMPT_VARIABLES = {
  answer: ['articles', 'claims', 'ids', 'language', 'marker', 'question', 'today'],
  brief: ['articles', 'claims', 'ids', 'language', 'marker', 'tone'],
  judge: ['claims', 'marker'],
  repair: ['articles', 'failed', 'ids', 'language', 'marker'],
} as const satisfies Record<string, readonly string[]>;

export type PromptName = keyof typeof PROMPT_VARIABLES;

export interface Prompt<N extends PromptName> {
  name: N;
  /** Part of every cache key: a new version writes anew. */
  version: number;
  /** Static, so that a server can cache it. */
  system: string;
  /** With `{{variable}}` holes. */
  user: string;
}

export type Prompts = { readonly [N in PromptName]: Prompt<N> };

const header = z.strictObject({
  name: z.string(),
  version: z.coerce.number().int().min(1),
  variables: z.string().transform(text => text.split(/[\s,]+/).filter(name => name !== '')),
});

const HOLE = /\{\{\s*(\w+)\s*\}\}/g;

/**
 * Reads the prompt files of a folder and holds them against what the code fills.
 * Throws one `AppError` that names every mistake; called at start-up, so that none is met at midnight.
 */
export function loadPrompts(folder: string): Prompts {
  const problems: string[] = [];
  const files = readdirSync(folder).filter(file => file.endsWith('.md') && file !== 'README.md');
  const known = Object.keys(PROMPT_VARIABLES);
  for (const file of files)
    if (!known.includes(file.slice(0, -'.md'.length))) problems.push(`- ${file}: no code uses this prompt`);
  const loaded = Object.entries(PROMPT_VARIABLES).map(([name, variables]) => {
    const prompt = { name, version: 0, system: '', user: '' };
    if (!files.includes(`${name}.md`)) problems.push(`- ${name}.md is missing`);
    else
      Object.assign(
        prompt,
        parsePrompt(name, readFileSync(join(folder, `${name}.md`), 'utf8'), variables, problems),
      );
    return [name, prompt];
  });
  if (problems.length > 0) throw new AppError('error.prompts', { folder, problems: problems.join('\n') });
  return Object.fromEntries(loaded) as Prompts;
}

function parsePrompt(name: string, text: string, variables: readonly string[], problems: string[]) {
  const fault = (problem: string) => void problems.push(`- ${name}.md: ${problem}`);
  const [, head = '', body = ''] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(text) ?? [];
  const fields = head.split(/\r?\n/).map(line => {
    const at = line.indexOf(':');
    return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
  });
  const front = header.safeParse(Object.fromEntries(fields));
  if (!front.success) {
    for (const issue of front.error.issues)
      fault(`${issue.path.join('.') || 'front matter'}: ${issue.message}`);
    return {};
  }
  const [, system = '', user = ''] =
    /^\s*# System\r?\n([\s\S]*?)\r?\n# User\r?\n([\s\S]*)$/.exec(body)?.map(part => part.trim()) ?? [];
  if (system === '' || user === '') fault('needs a "# System" part and then a "# User" part');
  if (front.data.name !== name) fault(`its name is ${front.data.name}`);
  if (system.match(HOLE))
    fault('the system part is sent unchanged every time: variables belong in the user part');
  const used = [...user.matchAll(HOLE)].map(match => match[1] ?? '');
  const declared = front.data.variables;
  for (const variable of new Set([...used, ...declared, ...variables])) {
    if (!variables.includes(variable)) fault(`{{${variable}}} is not a variable that the code fills`);
    else if (!declared.includes(variable)) fault(`${variable} is missing from its list of variables`);
    else if (!used.includes(variable)) fault(`{{${variable}}} does not occur in the user part`);
  }
  return { version: front.data.version, system, user };
}

export type PromptValues<N extends PromptName> = Record<(typeof PROMPT_VARIABLES)[N][number], string>;

/** Fills the holes in one pass: a hole inside a value stays text. */
export function fillPrompt<N extends PromptName>(
  prompt: Prompt<N>,
  values: PromptValues<N>,
): { system: string; user: string } {
  const filled: Record<string, string> = values;
  return {
    system: prompt.system,
    user: prompt.user.replace(HOLE, (hole, name: string) => filled[name] ?? hole),
  };
}
