import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { environment, parseConfig } from '../src/config.ts';

it('.env.example lists exactly the settings that the code reads, each with a comment, and is itself valid', () => {
  const lines = readFileSync('.env.example', 'utf8').split('\n');
  const settings = lines.filter(line => /^[A-Z_]+=/.test(line));
  const names = settings.map(line => line.slice(0, line.indexOf('=')));
  expect(names.toSorted()).toEqual(Object.keys(environment.shape).toSorted());
  lines.forEach((line, index) => {
    if (!/^[A-Z_]+=/.test(line)) return;
    expect(lines[index - 1], `${line} has a comment or belongs to the setting above`).toMatch(
      /^(#|[A-Z_]+=)/,
    );
  });
  const example = Object.fromEntries(settings.map(line => line.split(/=(.*)/s).slice(0, 2)));
  const { ...defaults } = parseConfig({});
  expect(parseConfig(example)).toEqual(defaults);
});

it('names every bad setting at once, and prints no value', () => {
  const bad = () =>
    parseConfig({
      DATABASE_URL: 'mysql://u:hunter2@h/x',
      HTTP_PORT: 'hunter2',
      SHARDS: '0',
      LOG_LEVEL: 'loud',
    });
  expect(bad).toThrow(/DATABASE_URL[\s\S]*HTTP_PORT[\s\S]*LOG_LEVEL/);
  expect(bad).not.toThrow(/hunter2/);
  expect(() => parseConfig({ SHARDS: '0' })).toThrow(/SHARD_COUNT go together/);
});

it('reads secrets from files', () => {
  const config = parseConfig({ DISCORD_TOKEN_FILE: 'token.txt' }, path => `secret of ${path}\n`);
  expect(config.DISCORD_TOKEN).toBe('secret of token.txt');
  const unreadable = () =>
    parseConfig({ DISCORD_TOKEN_FILE: 'gone.txt' }, () => {
      throw new Error('ENOENT');
    });
  expect(unreadable).toThrow(/DISCORD_TOKEN_FILE: the file cannot be read/);
});
