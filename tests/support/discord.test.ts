import {
  ActionRowBuilder,
  ApplicationCommandType,
  ApplicationIntegrationType,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  type Client,
  ContainerBuilder,
  ContextMenuCommandBuilder,
  EmbedBuilder,
  Events,
  type Interaction,
  InteractionContextType,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  PermissionFlagsBits,
  SectionBuilder,
  SlashCommandBuilder,
  type TextChannel,
  TextDisplayBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { furnishHome } from './discord/home.ts';
import { type Discord, startDiscord } from './discord/index.ts';
import { login, refusalOf } from './discordClient.ts';

/** The stand-in against the real discord.js: what a bot does all day, and what goes wrong meanwhile. */

let discord: Discord;
let client: Client<true>;
let home: ReturnType<typeof furnishHome>;
let daily: TextChannel;
const at = () => ({ user: home.member, channel: home.general });
const FRUIT = ['apple', 'apricot', 'banana'];

const COMMANDS = [
  new SlashCommandBuilder()
    .setName('ping')
    .setDescription('Ping')
    .setNameLocalizations({ de: 'pingen' })
    .setContexts(InteractionContextType.Guild, InteractionContextType.BotDM)
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall)
    .addStringOption(o => o.setName('fruit').setDescription('f').setRequired(true).setAutocomplete(true)),
  ...['private', 'form', 'rich', 'slow'].map(n => new SlashCommandBuilder().setName(n).setDescription(n)),
  new SlashCommandBuilder()
    .setName('admin')
    .setDescription('a')
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild),
  new ContextMenuCommandBuilder().setName('Count letters').setType(ApplicationCommandType.Message),
].map(command => command.toJSON());

const again = new ButtonBuilder().setCustomId('again').setLabel('Again').setStyle(ButtonStyle.Primary);
const form = new ModalBuilder()
  .setCustomId('form:1')
  .setTitle('Form')
  .addLabelComponents(
    new LabelBuilder()
      .setLabel('Why')
      .setTextInputComponent(
        new TextInputBuilder().setCustomId('why').setStyle(TextInputStyle.Paragraph).setMaxLength(200),
      ),
  );
const container = new ContainerBuilder()
  .addTextDisplayComponents(new TextDisplayBuilder().setContent('# Hi'))
  .addSectionComponents(
    new SectionBuilder()
      .addTextDisplayComponents(new TextDisplayBuilder().setContent('row'))
      .setButtonAccessory(
        new ButtonBuilder().setCustomId('b').setLabel('go').setStyle(ButtonStyle.Secondary),
      ),
  );

async function answer(i: Interaction): Promise<unknown> {
  if (i.isAutocomplete())
    return i.respond(
      FRUIT.filter(f => f.startsWith(i.options.getFocused())).map(f => ({ name: f, value: f })),
    );
  if (i.isButton()) return i.update({ content: `clicked by ${i.user.username}`, components: [] });
  if (i.isModalSubmit()) return i.reply({ content: `why=${i.fields.getTextInputValue('why')}` });
  if (i.isMessageContextMenuCommand()) return i.reply({ content: `len ${i.targetMessage.content.length}` });
  if (!i.isChatInputCommand()) throw new Error('an unexpected interaction');
  switch (i.commandName) {
    case 'ping':
      await i.deferReply();
      return i.editReply({
        content: `pong ${i.options.getString('fruit')} ${i.locale}`,
        embeds: [new EmbedBuilder().setTitle('T').addFields({ name: 'a', value: 'b' })],
        components: [new ActionRowBuilder<ButtonBuilder>().addComponents(again)],
      });
    case 'private':
      await i.reply({ content: 'secret', flags: MessageFlags.Ephemeral });
      return i.followUp({ content: 'more', flags: MessageFlags.Ephemeral });
    case 'form':
      return i.showModal(form);
    case 'rich':
      return i.reply({ flags: MessageFlags.IsComponentsV2, components: [container] });
    case 'slow':
      discord.advance(3001);
      return i.reply('too late');
    default:
      throw new Error(`/${i.commandName} is not handled`);
  }
}

const shardResumed = () =>
  new Promise<number>(ok => client.once(Events.ShardResume, (_, count) => ok(count)));
const send = (body: object) => client.rest.post(`/channels/${home.daily.id}/messages`, { body });
const copies = (text: string) => discord.messages(home.daily).filter(m => m.content === text).length;

beforeAll(async () => {
  discord = await startDiscord({
    heartbeatMs: 400,
    checkAnswers: true,
    limits: { create_message: [5, 400] },
  });
  home = furnishHome(discord);
  home.member.locale = 'de';
  client = await login(discord, answer);
  await client.application.commands.set(COMMANDS);
  daily = (await client.channels.fetch(home.daily.id)) as TextChannel;
});
afterEach(() => {
  discord.clearFaults();
  discord.clearLimits();
});
afterAll(async () => {
  await client.destroy();
  expect(discord.problems()).toEqual([]);
  await discord.stop();
});

describe('a bot', () => {
  it('logs in and sees its server', () => {
    expect(client.guilds.cache.get(home.guild.id)?.name).toBe('Home');
    expect(client.user.id).toBe(discord.world.bot.id);
  });

  it('registers commands, whose ids survive a second registration', async () => {
    const first = await client.application.commands.fetch();
    const second = await client.application.commands.set(COMMANDS);
    expect(second.size).toBe(COMMANDS.length);
    expect([...second.keys()].sort()).toEqual([...first.keys()].sort());
  });

  it('completes what is being typed', async () => {
    const typed = await discord.autocomplete(at(), 'ping', { fruit: 'ap' }, 'fruit').response();
    expect(typed.choices?.map(c => c.value)).toEqual(['apple', 'apricot']);
  });

  it('defers, edits its answer, and reacts to the button under it', async () => {
    const pong = await discord.slash(at(), 'ping', { fruit: 'apple' }).settled();
    expect(pong.callback?.type).toBe(5);
    expect(pong.original?.content).toBe('pong apple de');
    if (!pong.original) throw new Error('no answer');
    const clicked = await discord.click(at(), pong.original, 'again').settled();
    expect(clicked.original).toMatchObject({ content: 'clicked by ann', components: [] });
  });

  it('answers in private, which nobody else finds in the channel', async () => {
    const { original, followups } = await discord
      .slash(at(), 'private')
      .until(it => it.followups.length === 1);
    expect([original?.flags, followups[0]?.flags]).toEqual([64, 64]);
    expect(discord.messages(home.general)).not.toContain(original);
  });

  it('opens a form and reads it', async () => {
    const opened = await discord.slash(at(), 'form').response();
    expect(opened.modal?.['title']).toBe('Form');
    expect(() => discord.submit(at(), opened, {})).toThrow('why is required');
    const sent = await discord.submit(at(), opened, { why: 'because' }).settled();
    expect(sent.original?.content).toBe('why=because');
  });

  it('serves the menu of a message', async () => {
    const counted = await discord.messageMenu(at(), 'Count letters', discord.say(at(), 'abcde')).settled();
    expect(counted.original?.content).toBe('len 5');
  });

  it('answers with Components V2', async () => {
    const rich = await discord.slash(at(), 'rich').settled();
    expect(rich.original?.components[0]?.type).toBe(17);
    expect(rich.versions).toEqual(['# Hi\nrow']);
  });

  it('is not offered to members who may not use it', () => {
    expect(() => discord.slash(at(), 'admin')).toThrow('lacks its default permissions');
    expect(() => discord.slash(at(), 'ping', {})).toThrow('fruit is required');
  });

  it('is refused when it answers after three seconds', async () => {
    const slow = await discord.slash(at(), 'slow').until(it => it.late);
    expect(slow.acked).toBe(false);
  });
});

describe('messages', () => {
  it('are created once per nonce, which is never shown again', async () => {
    const twice = [1, 2].map(() => daily.send({ content: 'x', nonce: 'job-1', enforceNonce: true }));
    const [a, b] = await Promise.all(twice);
    expect(a?.id).toBe(b?.id);
    expect(a?.nonce).toBe('job-1');
    const read = (await client.rest.get(`/channels/${home.daily.id}/messages`)) as object[];
    expect(read.some(message => 'nonce' in message)).toBe(false);
    discord.advance(discord.settings.nonceWindowMs);
    const later = await daily.send({ content: 'x', nonce: 'job-1', enforceNonce: true });
    expect(later.id).not.toBe(a?.id);
  });

  it('ping only whom allowed_mentions names', async () => {
    await daily.send(`@everyone <@${home.member.id}>`);
    expect(discord.messages(home.daily).at(-1)?.pinged).toEqual({ everyone: false, users: [], roles: [] });
    await daily.send({ content: `<@${home.member.id}>`, allowedMentions: { users: [home.member.id] } });
    expect(discord.messages(home.daily).at(-1)?.pinged.users).toEqual([home.member.id]);
  });

  it('are read in pages, newest first', async () => {
    const sent = [];
    for (const content of ['1', '2', '3', '4', '5']) sent.push(await daily.send(content));
    const page = async (query: string) =>
      (
        (await client.rest.get(`/channels/${home.daily.id}/messages`, {
          query: new URLSearchParams(query),
        })) as {
          content: string;
        }[]
      ).map(m => m.content);
    expect(await page('limit=2')).toEqual(['5', '4']);
    expect(await page(`limit=2&before=${sent[3]?.id}`)).toEqual(['3', '2']);
    expect(await page(`limit=2&after=${sent[0]?.id}`)).toEqual(['3', '2']);
  });

  it('carry files, which can be fetched', async () => {
    const file = new AttachmentBuilder(Buffer.from('abc'), { name: 'a.txt' });
    const url = (await daily.send({ files: [file] })).attachments.first()?.url ?? '';
    expect(await (await fetch(url)).text()).toBe('abc');
  });

  it('can be written in threads', async () => {
    const thread = await daily.threads.create({ name: 'today' });
    await thread.send('in thread');
    expect(discord.messages(thread.id).map(m => m.content)).toEqual(['in thread']);
  });
});

describe('when things go wrong', () => {
  it('a dozen sends at once wait for the limit instead of running into it', async () => {
    const before = discord.stats.limited;
    await Promise.all(Array.from({ length: 12 }, (_, n) => daily.send(`burst ${n}`)));
    expect(discord.stats.limited).toBe(before);
    expect(discord.messages(home.daily).filter(m => m.content.startsWith('burst'))).toHaveLength(12);
  });

  it('a 429 and two 503s are waited out', async () => {
    const busy = discord.fail({ op: 'create_message', status: 429, retryAfter: 0.05 });
    await daily.send('after 429');
    const down = discord.fail({ op: 'create_message', status: 503, times: 2 });
    await daily.send('after 503');
    expect([busy.hits, down.hits, copies('after 429'), copies('after 503')]).toEqual([1, 2, 1, 1]);
  });

  it('a 500 after the deed makes a second copy, unless there is a nonce', async () => {
    discord.fail({ op: 'create_message', status: 500, commit: true });
    await send({ content: 'bare' });
    discord.fail({ op: 'create_message', status: 500, commit: true });
    await send({ content: 'safe', nonce: 'n-500', enforce_nonce: true });
    expect([copies('bare'), copies('safe')]).toEqual([2, 1]);
  });

  it('a socket cut after the deed is an error, and sending again with the nonce makes no second copy', async () => {
    const body = { content: 'cut', nonce: 'n-cut', enforce_nonce: true };
    for (const drop of ['after', 'middle'] as const) {
      discord.fail({ op: 'create_message', drop });
      await expect(send(body)).rejects.toThrow();
    }
    await send(body);
    expect(copies('cut')).toBe(1);
    discord.fail({ op: 'create_message', drop: 'before' });
    await expect(send({ content: 'never' })).rejects.toThrow();
    expect(copies('never')).toBe(0);
  });

  it('a dropped socket resumes the session, and what was missed comes after', async () => {
    const resumed = shardResumed();
    discord.gateway.dropSockets();
    const meanwhile = discord.slash(at(), 'ping', { fruit: 'kiwi' });
    await resumed;
    expect((await meanwhile.settled()).original?.content).toBe('pong kiwi de');
    expect(discord.gateway.identifies).toHaveLength(1);
  });

  it('a request to reconnect resumes too', async () => {
    const resumed = shardResumed();
    discord.gateway.reconnect();
    await resumed;
    expect(discord.gateway.identifies).toHaveLength(1);
  });

  it('a connection without acknowledged heartbeats is given up and resumed', async () => {
    const resumed = shardResumed();
    discord.gateway.muteAcks = true;
    await resumed;
    discord.gateway.muteAcks = false;
  });

  it('an invalid session logs in afresh', async () => {
    discord.gateway.invalidate();
    await expect.poll(() => discord.gateway.identifies.length, { timeout: 15_000 }).toBe(2);
    expect((await discord.slash(at(), 'private').response()).acked).toBe(true);
  });

  it('a wrong token is refused with 401', async () => {
    const response = await fetch(`${discord.api}/v10/users/@me`, {
      headers: { authorization: 'Bot wrong', 'user-agent': 'DiscordBot (x, 1)' },
    });
    expect(response.status).toBe(401);
  });

  it('a channel that is gone answers 10003', async () => {
    const gone = new Promise(ok => client.once(Events.ChannelDelete, ok));
    const channel = discord.world.addChannel(home.guild, { name: 'short-lived' });
    discord.world.deleteChannel(channel);
    await gone;
    expect(
      await refusalOf(client.rest.post(`/channels/${channel.id}/messages`, { body: { content: 'x' } })),
    ).toBe(10003);
  });
});
