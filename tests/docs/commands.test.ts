import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type Action, commands } from '../../commands/index.ts';
import { generated } from '../../scripts/docs/index.ts';
import { OPTIONS } from '../../src/cli/options.ts';
import { VERBS } from '../../src/cli/verbs.ts';
import { environment, SECRETS } from '../../src/config.ts';
import { documents, typed } from './documents.ts';

/** What the documents tell people to type exists. */

const scripts = Object.keys(
  (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts,
);

it.each(Object.entries(generated()))(
  '%s holds the command list of today (else: npm run docs)',
  (path, now) => {
    expect(readFileSync(path, 'utf8')).toBe(now);
  },
);

/** Pages of the health server and of model servers look like commands and are none. */
const PATHS = /^\/(healthz|readyz|metrics|api|v1|etc|var|data|usr|run|app|srv)\b/;

function actionOf(words: readonly string[]): { action: Action | null; rest: readonly string[] } | string {
  const [name = '', sub, ...rest] = words;
  const command = commands.find(each => each.name === name.slice(1));
  if (!command) return `there is no ${name}`;
  if (command.action) return { action: command.action, rest: words.slice(1) };
  if (sub === undefined) return { action: null, rest: [] };
  const action = command.actions[sub];
  return action ? { action, rest } : `${name} has no ${sub}`;
}

/** What is wrong with a slash command as a document writes it, or null. */
function slashFault(code: string): string | null {
  const found = actionOf(code.split(/\s+/));
  if (typeof found === 'string') return found;
  const names = found.action?.options?.map(({ name }) => name) ?? [];
  const given = [...found.rest.join(' ').matchAll(/(?:^|\s)([a-z][a-z-]*):/g)].map(([, name = '']) => name);
  const unknown = given.find(name => !names.includes(name));
  return unknown === undefined ? null : `it has no option ${unknown}`;
}

it('slash commands, sub-commands and options in the documents exist', () => {
  const slash = typed.filter(({ code }) => /^\/[a-z-]+( |$)/.test(code) && !PATHS.test(code));
  expect(slash.length).toBeGreaterThan(60);
  const faults = slash.flatMap(({ path, code }) => {
    const fault = slashFault(code);
    return fault === null ? [] : [`${path}: ${code}: ${fault}`];
  });
  expect(faults).toEqual([]);
});

it('finds a slash command that is wrong', () => {
  expect(slashFault('/feeds ad url:x')).toContain('has no ad');
  expect(slashFault('/feed')).toContain('there is no /feed');
  expect(slashFault('/schedule add channel:#news tme:07:00')).toContain('no option tme');
  expect(slashFault('/schedule add channel:#news time:07:00 zone:Europe/London')).toBeNull();
});

it('npm scripts in the documents exist', () => {
  const named = typed.flatMap(({ path, code }) =>
    [...code.matchAll(/\bnpm (?:run (?:-s )?)?([a-z][a-z:-]*)/g)].map(([, name = '']) => ({ path, name })),
  );
  const npmsOwn = ['run', 'ci', 'install', 'audit', 'sbom', 'pkg'];
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter(({ name }) => !scripts.includes(name) && !npmsOwn.includes(name))).toEqual([]);
});

/** What is wrong with the words after `sitrep`, or null. */
function verbFault(words: string): string | null {
  const parts = words.split(/\s+/).filter(part => part !== '');
  const plain = parts.filter(part => !part.startsWith('-'));
  const verb = [2, 1].map(count => plain.slice(0, count).join(' ')).find(name => name in VERBS);
  if (verb === undefined && plain[0] !== 'doctor' && plain[0] !== 'VERB') return `there is no ${plain[0]}`;
  const flags = parts.filter(part => part.startsWith('--')).map(part => part.slice(2).split('=')[0] ?? '');
  const unknown = flags.find(flag => !(flag in OPTIONS));
  return unknown === undefined ? null : `there is no --${unknown}`;
}

it('verbs and flags of the command line in the documents exist', () => {
  const calls = typed.flatMap(({ path, code }) => {
    const found = /(?:npm run -s sitrep -- |^sitrep )([^|;&]+)/.exec(code);
    return found?.[1] === undefined ? [] : [{ path, words: found[1] }];
  });
  expect(calls.length).toBeGreaterThan(8);
  const faults = calls.flatMap(({ path, words }) => {
    const fault = verbFault(words);
    return fault === null ? [] : [`${path}: sitrep ${words}: ${fault}`];
  });
  expect(faults).toEqual([]);
  expect(verbFault('feed add')).toContain('no feed');
  expect(verbFault('feeds add URL --nam')).toContain('--nam');
});

it('settings in the documents exist', () => {
  const settings = [...Object.keys(environment.shape), ...SECRETS.map(name => `${name}_FILE`)];
  const named = typed.flatMap(({ path, code }) =>
    [...code.matchAll(/\b([A-Z]+(?:_[A-Z]+)+)(?==|$)/g)].map(([, name = '']) => ({ path, name })),
  );
  const notOurs = ['NAME_FILE', 'POSTGRES_PASSWORD', 'NODE_OPTIONS', 'PROMPT_VARIABLES'];
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter(({ name }) => !settings.includes(name) && !notOurs.includes(name))).toEqual([]);
});

it('files that the documents name exist, and so do the targets of their links', () => {
  const folders = 'src|tests|commands|prompts|docs|scripts|eval|bench|soak|deploy|\\.ci|\\.github';
  const named = documents.flatMap(({ path, inline, links }) => [
    ...inline
      .filter(code => new RegExp(`^(${folders})/[\\w./-]*$`).test(code))
      .map(target => ({ path, target, from: '' })),
    ...links
      .filter(link => !/^(https?:|mailto:|#)/.test(link))
      .map(link => ({ path, target: link.split('#')[0] ?? '', from: path.replace(/[^/]*$/, '') })),
  ]);
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter(({ target, from }) => !existsSync(`${from}${target}`))).toEqual([]);
});
