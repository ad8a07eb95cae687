import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Command, type Component, type FrontDoor, say } from '../../commands/index.ts';
import { controlId } from '../../src/controls.ts';
import { AppError } from '../../src/errors.ts';
import { furnishHome } from '../support/discord/home.ts';
import { type Discord, type Interaction, startDiscord } from '../support/discord/index.ts';
import type { Message } from '../support/discord/types.ts';
import { answerOf, type Doorway, openDoor, textOf } from '../support/door.ts';

/** Buttons, select menus and forms through discord.js and the stand-in, with handlers made for the test. */

const page = (number: number) => ({
  ...say(`page ${number}`),
  controls: {
    buttons: [
      { label: 'Next', id: controlId('page', number + 1) },
      { label: 'Rename', id: controlId('rename', 'a:b') },
      { label: 'Broken', id: controlId('broken') },
      { label: 'Moderate', id: controlId('moderate') },
      { label: 'Old', id: controlId('gone', 1) },
      { label: 'Site', url: 'https://site.example/' },
    ],
    select: {
      id: controlId('pick'),
      placeholder: 'Pick',
      choices: ['1', '2', '3'].map(value => ({ label: `Story ${value}`, value })),
      max: 2,
    },
  },
});

const book = (name: string, isPrivate: boolean): Command => ({
  name,
  description: 'commands.help',
  action: {
    description: 'commands.help',
    access: 'member',
    private: isPrivate,
    run: async () => page(1),
  },
});

const components: Component[] = [
  {
    name: 'page',
    access: 'member',
    answers: 'update',
    run: async ({ args }) => {
      const number = Number(args[0]);
      if (number > 2) throw new AppError('error.story_unknown', { id: number });
      return page(number);
    },
  },
  {
    name: 'pick',
    access: 'member',
    answers: 'public',
    run: async ({ values }) => say(`picked ${values.join(' and ')}`),
  },
  {
    name: 'rename',
    access: 'member',
    answers: 'private',
    form: async ({ args }) => ({
      title: `Rename ${args[0]}`,
      fields: [
        { name: 'name', label: 'New name', maxLength: 20 },
        { name: 'why', label: 'Why', long: true, required: false },
      ],
    }),
    run: async ({ args, fields }) =>
      say(`${args[0]} is now ${fields['name']}, ${fields['why'] || 'just so'}`),
  },
  {
    name: 'broken',
    access: 'member',
    answers: 'update',
    run: async () => Promise.reject(new Error('a fault of ours')),
  },
  { name: 'moderate', access: 'moderator', answers: 'private', run: async () => say('moderated') },
];

const door: FrontDoor = { commands: [book('book', false), book('whisper', true)], components, menus: [] };

let discord: Discord;
let home: ReturnType<typeof furnishHome>;
let doorway: Doorway;

beforeAll(async () => {
  discord = await startDiscord();
  home = furnishHome(discord);
  doorway = await openDoor(discord, door);
}, 30_000);

afterAll(async () => {
  await doorway.stop();
  expect(discord.problems()).toEqual([]);
  await discord.stop();
});

const member = () => ({ user: home.member, channel: home.general });
const other = () => ({ user: home.moderator, channel: home.general });
const messageOf = (interaction: Interaction): Message => {
  const [message] = [interaction.original, ...interaction.followups].filter(each => each !== null);
  if (!message) throw new Error('there is no answer');
  return message;
};
const open = async (name = 'book') => {
  const asked = discord.slash(member(), name);
  await answerOf(asked);
  return messageOf(asked);
};

it('turns the page in the message itself, for the member who asked', async () => {
  const message = await open();
  const pressed = await discord.click(member(), message, 'page:2').settled();
  await pressed.until(() => textOf(message).includes('page 2'));
  expect(pressed.followups).toEqual([]);
  expect(pressed.callback?.type).toBe(6);
});

it('gives anybody else a private copy, so that nobody turns the page of another', async () => {
  const message = await open();
  const pressed = discord.click(other(), message, 'page:2');
  expect(await answerOf(pressed)).toBe('page 2');
  expect(textOf(message)).toBe('page 1');
  expect((pressed.original?.flags ?? 0) & 64).toBe(64);
});

it('turns the pages of a private answer', async () => {
  const message = await open('whisper');
  const pressed = await discord.click(member(), message, 'page:2').settled();
  await pressed.until(() => textOf(message).includes('page 2'));
});

it('answers a select menu with what was picked', async () => {
  const picked = discord.click(member(), await open(), 'pick', ['1', '3']);
  expect(await answerOf(picked)).toBe('picked 1 and 3');
  expect((picked.original?.flags ?? 0) & 64).toBe(0);
});

it('opens a form and answers what was sent, with arguments that need escaping', async () => {
  const pressed = await discord.click(member(), await open(), controlId('rename', 'a:b')).response();
  expect(pressed.modal?.['title']).toBe('Rename a:b');
  const sent = discord.submit(member(), pressed, { name: 'Navy', why: '' });
  expect(await answerOf(sent)).toBe('a:b is now Navy, just so');
});

it('says what is wrong in a private sentence and leaves the message as it was', async () => {
  const message = await open();
  const wrong = discord.click(member(), message, 'page:3', undefined, { force: true });
  await wrong.until(it => it.followups.length > 0);
  expect(textOf(wrong.followups)).toContain('There is no story 3');
  const failed = discord.click(member(), message, 'broken');
  await failed.until(it => it.followups.length > 0);
  expect(textOf(failed.followups)).toContain('Something went wrong on our side');
  expect(textOf(message)).toBe('page 1');
  expect((failed.followups[0]?.flags ?? 0) & 64).toBe(64);
});

it('refuses a control to who may not use it', async () => {
  const message = await open();
  const refused = await answerOf(discord.click(member(), message, 'moderate'));
  expect(refused).toContain('Manage Server');
  expect(refused).toContain('/settings moderators');
  expect(await answerOf(discord.click(other(), message, 'moderate'))).toBe('moderated');
});

it('answers old controls after a restart: those it knows work, others say so', async () => {
  const message = await open();
  await doorway.restart();
  const pressed = await discord.click(member(), message, 'page:2').settled();
  await pressed.until(() => textOf(message).includes('page 2'));
  const stale = discord.click(member(), message, 'gone:1');
  expect(await answerOf(stale)).toContain('older version');
  const foreign = discord.click(member(), message, 'page%:::', undefined, { force: true });
  expect(await answerOf(foreign)).toContain('older version');
}, 20_000);
