import { expect, it } from 'vitest';
import type { Command } from '../../commands/command.ts';
import { parseLine } from '../../src/console/parse.ts';

const none = async () => ({ blocks: [] });
const base = { description: 'commands.help', access: 'member', private: false, run: none } as const;
const commands: Command[] = [
  {
    name: 'ask',
    description: 'commands.help',
    action: {
      ...base,
      options: [
        { name: 'question', description: 'commands.help', type: 'string', required: true },
        { name: 'since', description: 'commands.help', type: 'string' },
      ],
    },
  },
  {
    name: 'feeds',
    description: 'commands.help',
    actions: {
      add: {
        ...base,
        options: [
          { name: 'url', description: 'commands.help', type: 'string', required: true },
          { name: 'name', description: 'commands.help', type: 'string' },
        ],
      },
      remove: {
        ...base,
        options: [{ name: 'id', description: 'commands.help', type: 'integer', required: true }],
      },
      mode: {
        ...base,
        options: [
          {
            name: 'kind',
            description: 'commands.help',
            type: 'string',
            choices: [{ name: 'a', value: 'a' }],
          },
        ],
      },
    },
  },
];
const parse = (line: string) => parseLine(line, commands);

it('reads named and loose options as typed', () => {
  expect(parse('/feeds add url:https://a.example/feed name:"Daily Navy"')).toEqual({
    command: 'feeds',
    subcommand: 'add',
    options: { url: 'https://a.example/feed', name: 'Daily Navy' },
  });
  expect(parse('feeds add https://a.example/feed').options).toEqual({ url: 'https://a.example/feed' });
  expect(parse('/ask who took over the frigate? since:7d').options).toEqual({
    question: 'who took over the frigate?',
    since: '7d',
  });
  expect(parse('/feeds remove 12').options).toEqual({ id: 12 });
});

it('answers every mistake with a sentence', () => {
  expect(() => parse('/nope')).toThrow('There is no command /nope. /help lists what there is.');
  expect(() => parse('/feeds')).toThrow('/feeds needs one of: add, remove, mode.');
  expect(() => parse('/feeds add')).toThrow('Please give url: this command needs it.');
  expect(() => parse('/feeds remove twelve')).toThrow('id must be a number from the list command.');
  expect(() => parse('/feeds mode b')).toThrow('kind must be one of: a.');
});
