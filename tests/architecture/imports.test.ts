import { expect, it } from 'vitest';
import { findCycle, readModules } from './imports.ts';

const modules = readModules('src', 'commands');
const roomOf = (path: string) => /^(?:src\/)?([\w-]+)/.exec(path)?.[1] ?? '';

/** Domain rooms in the order of a datum's path: each may import itself and those before it. */
const PATH = ['feeds', 'articles', 'stories', 'briefs', 'answers', 'digests'];
/** What everybody may import. */
const COMMON = ['model.ts', 'time.ts', 'controls.ts', 'errors.ts', 'i18n', 'config.ts', 'lexicon'];
const SERVICES = ['store', 'llm'];

/** For each room, the rooms it may import besides itself and the common ones. */
const ALLOWED: Record<string, string[]> = {
  ...Object.fromEntries(PATH.map((room, index) => [room, [...SERVICES, ...PATH.slice(0, index)]])),
  store: [],
  llm: ['store', 'ops'],
  i18n: [],
  ops: ['store'],
  commands: [...SERVICES, ...PATH],
  discord: ['commands', 'store', 'digests', 'ops'],
  console: ['commands', 'store', 'ops', 'digests'],
  html: [],
};

/** Roots wire everything together; nobody imports them. */
const ROOTS = ['src/main.ts', 'src/cli.ts', 'src/demo/main.ts'];

it('rooms import only upstream, and nobody imports a root', () => {
  const faults: string[] = [];
  for (const { path, files } of modules) {
    const room = roomOf(path.replace(/^src\/(?=[\w-]+\.ts$)/, 'src/root:'));
    for (const file of files) {
      if (ROOTS.includes(file)) faults.push(`${path} imports the root ${file}`);
      const target = /^src\/([\w-]+\.ts)$/.exec(file)?.[1] ?? roomOf(file);
      const allowed = ALLOWED[room];
      if (allowed && target !== room && !COMMON.includes(target) && !allowed.includes(target))
        faults.push(`${path} imports ${file}`);
    }
  }
  expect(faults).toEqual([]);
});

it('each outside package has one room', () => {
  const homes: [RegExp, RegExp][] = [
    [/^(discord\.js|discord-api-types.*|@discordjs\/.*)$/, /^src\/discord\//],
    [/^openai(\/.*)?$/, /^src\/llm\//],
    [/^(kysely(\/.*)?|pg|node:sqlite)$/, /^src\/store\//],
  ];
  const faults = modules.flatMap(({ path, packages }) =>
    packages.flatMap(name =>
      homes
        .filter(([what, where]) => what.test(name) && !where.test(path))
        .map(() => `${path} imports ${name}`),
    ),
  );
  expect(faults).toEqual([]);
});

it('only the roots read the environment', () => {
  const readers = modules.filter(({ text }) => /process\.env\b/.test(text)).map(({ path }) => path);
  expect(readers.filter(path => !ROOTS.includes(path))).toEqual([]);
});

it('there is no import cycle', () => {
  expect(findCycle(modules)).toBeNull();
});

it('sees the faults that it is there to see', () => {
  const module = (path: string, ...files: string[]) => ({ path, text: '', files, packages: [] });
  expect(findCycle([module('a', 'b'), module('b', 'c'), module('c', 'b')])).toEqual(['b', 'c', 'b']);
  expect(modules.find(({ path }) => path === 'src/errors.ts')?.files).toEqual(['src/i18n/index.ts']);
});
