import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { furnishHome } from './discord/home.ts';
import { type Discord, startDiscord } from './discord/index.ts';

/** Bodies that Discord would refuse are refused here, at the right place, whether the spec or only the docs say so. */

let discord: Discord;
let home: ReturnType<typeof furnishHome>;
beforeAll(async () => {
  discord = await startDiscord({ rateLimits: false });
  home = furnishHome(discord);
});
beforeEach(() => {
  discord.rejected.length = 0;
});
afterAll(() => discord.stop());

async function ask(method: string, path: string, body: unknown): Promise<number> {
  const response = await fetch(`${discord.api}/v10${path}`, {
    method,
    headers: {
      authorization: `Bot ${discord.token}`,
      'user-agent': 'DiscordBot (https://example.org, 1)',
      'content-type': 'application/json',
    },
    body: JSON.stringify(body),
  });
  return response.status;
}
const faults = () =>
  discord.rejected.flatMap(({ issues }) => issues.map(i => `${i.path.join('.')} ${i.code}`));

const long = (length: number) => 'x'.repeat(length);
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => make(n));
const button = (extra: object = {}) => ({ type: 2, style: 1, custom_id: 'a', label: 'l', ...extra });
const row = (...components: object[]) => ({ type: 1, components });
const v2 = (...components: object[]) => ({ flags: 1 << 15, components });
const text = (content = 'a') => ({ type: 10, content });
const select = (options: object[], extra: object = {}) => ({ type: 3, custom_id: 's', options, ...extra });
const choice = (n: number) => ({ label: 'l', value: `v${n}` });

const messages: [what: string, body: object, fault: string][] = [
  ['content over 2,000', { content: long(2001) }, 'content BASE_TYPE_MAX_LENGTH'],
  ['a key that does not exist', { content: 'x', embedz: [] }, 'embedz UNKNOWN_KEY'],
  ['a number for text', { content: 5 }, 'content BASE_TYPE_BAD_TYPE'],
  ['11 embeds', { embeds: times(11, () => ({ title: 'a' })) }, 'embeds BASE_TYPE_MAX_LENGTH'],
  ['a title over 256', { embeds: [{ title: long(257) }] }, 'embeds.0.title BASE_TYPE_MAX_LENGTH'],
  [
    'a description over 4,096',
    { embeds: [{ description: long(4097) }] },
    'embeds.0.description BASE_TYPE_MAX_LENGTH',
  ],
  [
    '26 fields',
    { embeds: [{ fields: times(26, () => ({ name: 'a', value: 'b' })) }] },
    'embeds.0.fields BASE_TYPE_MAX_LENGTH',
  ],
  [
    'an empty field',
    { embeds: [{ fields: [{ name: 'a', value: ' ' }] }] },
    'embeds.0.fields.0.value BASE_TYPE_REQUIRED',
  ],
  [
    'embeds over 6,000 in all',
    { embeds: [{ description: long(4000) }, { description: long(2001) }] },
    'embeds MAX_EMBED_SIZE_EXCEEDED',
  ],
  [
    'a colour that is none',
    { embeds: [{ title: 'a', color: 16_777_216 }] },
    'embeds.0.color NUMBER_TYPE_MAX',
  ],
  [
    'an embed URL that is none',
    { embeds: [{ title: 'a', url: 'nope' }] },
    'embeds.0.url URL_TYPE_INVALID_URL',
  ],
  [
    'a file that was not sent',
    { embeds: [{ image: { url: 'attachment://a.png' } }] },
    'embeds ATTACHMENT_NOT_FOUND',
  ],
  ['a nonce over 25', { content: 'x', nonce: long(26) }, 'nonce BASE_TYPE_MAX_LENGTH'],
  [
    'mentions said twice',
    { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } },
    'allowed_mentions MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
  ],
  [
    '6 buttons in a row',
    { components: [row(...times(6, n => button({ custom_id: `a${n}` })))] },
    'components.0.components BASE_TYPE_MAX_LENGTH',
  ],
  [
    '6 rows',
    { components: times(6, n => row(button({ custom_id: `a${n}` }))) },
    'components BASE_TYPE_MAX_LENGTH',
  ],
  [
    'a custom id over 100',
    { components: [row(button({ custom_id: long(101) }))] },
    'components.0.components.0.custom_id BASE_TYPE_MAX_LENGTH',
  ],
  [
    'a label over 80',
    { components: [row(button({ label: long(81) }))] },
    'components.0.components.0.label BASE_TYPE_MAX_LENGTH',
  ],
  [
    'a custom id twice',
    { components: [row(button(), button())] },
    'components.0.components.1.custom_id COMPONENT_CUSTOM_ID_DUPLICATED',
  ],
  [
    'a link button without a link',
    { components: [row({ type: 2, style: 5, label: 'l' })] },
    'components.0.components.0.url BASE_TYPE_REQUIRED',
  ],
  [
    'a button without text',
    { components: [row({ type: 2, style: 1, custom_id: 'a' })] },
    'components.0.components.0.label BUTTON_COMPONENT_LABEL_REQUIRED',
  ],
  [
    '26 options',
    { components: [row(select(times(26, choice)))] },
    'components.0.components.0.options BASE_TYPE_MAX_LENGTH',
  ],
  [
    'an option twice',
    { components: [row(select([choice(1), choice(1)]))] },
    'components.0.components.0.options.1.value SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
  ],
  [
    'a select beside a button',
    { components: [row(select([choice(1)]), button())] },
    'components.0.components COMPONENT_LAYOUT_WIDTH_EXCEEDED',
  ],
  ['V2 components without the flag', { components: [text()] }, 'components.0 UNION_TYPE_CHOICES'],
  [
    'V2 beside content',
    { ...v2(text()), content: 'x' },
    'content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
  ],
  [
    '41 components',
    v2({ type: 17, components: times(39, () => text()) }, text()),
    'components COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
  ],
  [
    'V2 text over 4,000',
    v2(text(long(2001)), text(long(2000))),
    'components COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
  ],
  [
    'a section without accessory',
    v2({ type: 9, components: [text()] }),
    'components.0.accessory BASE_TYPE_REQUIRED',
  ],
  [
    'a container in a container',
    v2({ type: 17, components: [{ type: 17, components: [text()] }] }),
    'components.0.components.0.type UNION_TYPE_CHOICES',
  ],
];

it.each(messages)('a message with %s', async (_, body, fault) => {
  expect(await ask('POST', `/channels/${home.daily.id}/messages`, body)).toBe(400);
  expect(faults()).toContain(fault);
});

const command = (extra: object = {}) => ({ name: 'x', description: 'd', ...extra });
const option = (name: string, extra: object = {}) => ({ type: 3, name, description: 'd', ...extra });
const commands: [what: string, list: object[], fault: string][] = [
  ['a capital in its name', [command({ name: 'Ping' })], '0.name APPLICATION_COMMAND_INVALID_NAME'],
  ['no description', [{ name: 'x' }], '0.description BASE_TYPE_REQUIRED'],
  ['a description over 100', [command({ description: long(101) })], '0.description BASE_TYPE_MAX_LENGTH'],
  [
    'a language that Discord lacks',
    [command({ name_localizations: { xx: 'a' } })],
    '0.name_localizations.xx BASE_TYPE_CHOICES',
  ],
  ['26 options', [command({ options: times(26, n => option(`a${n}`)) })], '0.options BASE_TYPE_MAX_LENGTH'],
  [
    'a required option at the end',
    [command({ options: [option('a'), option('b', { required: true })] })],
    '0.options.1 APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
  ],
  [
    'choices and autocomplete',
    [command({ options: [option('a', { autocomplete: true, choices: [{ name: 'a', value: 'b' }] })] })],
    '0.options.0.autocomplete APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
  ],
  [
    'sub-commands beside options',
    [command({ options: [{ type: 1, name: 's', description: 'd' }, option('a')] })],
    '0.options.1 APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
  ],
  ['a name twice', [command(), command()], '1.name APPLICATION_COMMANDS_DUPLICATE_NAME'],
  [
    'a described menu',
    [command({ type: 3 })],
    '0.description APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_INVALID',
  ],
  [
    'over 8,000 in all',
    [
      command({
        options: times(25, n =>
          option(`a${n}`, {
            description: long(100),
            choices: times(25, c => ({ name: `${long(10)}${c}`, value: `v${c}` })),
          }),
        ),
      }),
    ],
    '0 APPLICATION_COMMAND_TOO_LARGE',
  ],
  ['101 of them', times(101, n => command({ name: `a${n}` })), ' APPLICATION_COMMANDS_MAX'],
];

it.each(commands)('commands with %s', async (_, list, fault) => {
  expect(await ask('PUT', `/applications/${discord.world.bot.id}/commands`, list)).toBe(400);
  expect(faults()).toContain(fault);
});

it('says where the fault is, in Discord’s form, and calls it a problem', async () => {
  await ask('POST', `/channels/${home.daily.id}/messages`, { embeds: [{ title: long(257) }] });
  expect(discord.problems()).toEqual([expect.stringContaining('embeds.0.title: BASE_TYPE_MAX_LENGTH')]);
});

it('takes what is at the limit', async () => {
  const path = `/channels/${home.daily.id}/messages`;
  expect(await ask('POST', path, { content: '😀'.repeat(2000) })).toBe(200);
  expect(
    await ask('POST', path, { embeds: [{ description: long(4000) }, { description: long(2000) }] }),
  ).toBe(200);
  expect(
    await ask(
      'POST',
      path,
      v2(...times(10, () => text()), { type: 17, components: times(29, () => text()) }),
    ),
  ).toBe(200);
  expect(discord.problems()).toEqual([]);
});

it('an edit cannot empty a message, nor mix old fields with Components V2', async () => {
  const post = async (body: object) => {
    await ask('POST', `/channels/${home.daily.id}/messages`, body);
    return `/channels/${home.daily.id}/messages/${discord.messages(home.daily).at(-1)?.id}`;
  };
  const plain = await post({ content: 'x' });
  expect(await ask('PATCH', plain, { content: '' })).toBe(400);
  expect(await ask('PATCH', plain, v2(text()))).toBe(400);
  expect(await ask('PATCH', plain, { ...v2(text()), content: null })).toBe(200);
  expect(await ask('PATCH', plain, { content: 'back' })).toBe(400);
  expect(await ask('PATCH', plain, { components: [text('new')] })).toBe(200);
  expect(discord.messages(home.daily).at(-1)).toMatchObject({ edits: 2, flags: 1 << 15 });
});

it('unknown paths are loud', async () => {
  expect(await ask('GET', '/guilds/1/soundboard', undefined)).toBe(404);
  expect(discord.problems()).toContain('no such operation here: GET /api/v10/guilds/1/soundboard');
  discord.unhandled.length = 0;
});
