import {
  type ChatInputCommandInteraction,
  type Interaction,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from 'discord.js';
import {
  type Caller,
  checkAccess,
  type Component,
  dispatch,
  dispatchComponent,
  dispatchMenu,
  findAction,
  findComponent,
  type Reply,
  say,
} from '../../commands/index.ts';
import { AppError, sentenceFor } from '../errors.ts';
import { english, translate } from '../i18n/index.ts';
import { type GuildSettings, settingsOf } from '../store/guildSettings.ts';
import { type Answerable, callerOf, commandCall, componentCall, guildOf, menuCall } from './calls.ts';
import { formBody } from './controls.ts';
import { within } from './deadline.ts';
import { type Acknowledged, acknowledge, deliver, progressOf } from './deliver.ts';
import { unlessLeaving } from './leaving.ts';
import { checkAllowed, type RouterDeps } from './serving.ts';
import { suggest } from './suggest.ts';

/** Answers one interaction. Every path acknowledges at once, and no failure leaves the member without a sentence. */
export async function routeInteraction(deps: RouterDeps, interaction: Interaction): Promise<void> {
  try {
    if (interaction.isAutocomplete()) await suggest(deps, interaction);
    else if (interaction.isChatInputCommand()) await answerCommand(deps, interaction);
    else if (interaction.isMessageContextMenuCommand()) await answerMenu(deps, interaction);
    else if (interaction.isMessageComponent() || interaction.isModalSubmit())
      await answerControl(deps, interaction);
  } catch (error) {
    // The interaction may be gone (10062) or the answer refused: there is nobody left to tell but the log.
    deps.context.observer.error('interaction failed', { interaction: interaction.id, error });
  }
}

/** How to answer: what the placeholder is, what the log calls it, and who says what. */
interface Plan {
  how: Acknowledged;
  name: string;
  run: (caller: Caller) => Promise<Reply>;
}

async function answerCommand(deps: RouterDeps, interaction: ChatInputCommandInteraction): Promise<void> {
  const { commands, context, attachments } = deps;
  const subcommand = interaction.options.getSubcommand(false);
  const action = findAction(commands, interaction.commandName, subcommand);
  const wished = interaction.options.getBoolean('private') === true;
  await answer(deps, interaction, {
    how: wished || (action?.private ?? true) ? 'private' : 'public',
    name: `/${interaction.commandName} ${subcommand ?? ''}`.trim(),
    run: caller => dispatch(commands, commandCall(interaction, caller, attachments), context),
  });
}

async function answerMenu(
  deps: RouterDeps,
  interaction: MessageContextMenuCommandInteraction,
): Promise<void> {
  const { menus, context } = deps;
  const menu = menus.find(({ name }) => translate(english, name) === interaction.commandName);
  await answer(deps, interaction, {
    how: (menu?.private ?? true) ? 'private' : 'public',
    name: interaction.commandName,
    run: caller =>
      dispatchMenu(menus, menuCall(interaction, menu?.name ?? 'commands.unknown', caller), context),
  });
}

async function answerControl(
  deps: RouterDeps,
  interaction: MessageComponentInteraction | ModalSubmitInteraction,
): Promise<void> {
  const { components, context } = deps;
  const component = findComponent(components, interaction.customId);
  if (component?.form && interaction.isMessageComponent()) {
    await openForm(deps, interaction, component);
    return;
  }
  const answers = component?.answers ?? 'private';
  await answer(deps, interaction, {
    how: answers === 'update' && !ownsMessage(interaction) ? 'private' : answers,
    name: component?.name ?? 'control',
    run: caller => dispatchComponent(components, componentCall(interaction, caller), context),
  });
}

/** The message is the member's own answer: nobody else's view changes when it is updated. */
function ownsMessage({ message, user }: MessageComponentInteraction | ModalSubmitInteraction): boolean {
  if (!message) return false;
  return message.flags.has(MessageFlags.Ephemeral) || message.interactionMetadata?.user.id === user.id;
}

/** A form must be the first answer, so what it needs is checked before anything is acknowledged. */
async function openForm(
  deps: RouterDeps,
  interaction: MessageComponentInteraction,
  { access, form, name }: Component,
): Promise<void> {
  try {
    if (!form) return;
    const guildId = guildOf(interaction);
    await checkAllowed(deps, guildId);
    const settings = await settingsOf(deps.context.store.db, guildId);
    const call = componentCall(
      interaction,
      callerOf(interaction, settings, () => {}),
    );
    await checkAccess(access, call, deps.context);
    await interaction.showModal(formBody(await form(call, deps.context), interaction.customId));
  } catch (error) {
    await answer(deps, interaction, { how: 'private', name, run: () => Promise.reject(error) });
  }
}

/** How long a public placeholder waits for the guild's wish to answer in private. */
const SETTINGS_MS = 1_000;

async function answer(deps: RouterDeps, interaction: Answerable, plan: Plan): Promise<void> {
  const { clock, observer, store } = deps.context;
  const startedAt = clock.now();
  const settings = settingsOf(store.db, guildOf(interaction));
  const how = plan.how === 'public' ? await openly(settings) : plan.how;
  await acknowledge(interaction, how);
  observer.duration('interaction_ack_ms', clock.now() - startedAt);
  const progress = progressOf(interaction, clock, how);
  const reply = await replyTo(deps, interaction, plan, settings, progress.report);
  await progress.end();
  await deliver(interaction, reply, interaction.locale, how);
  observer.duration('interaction_ms', clock.now() - startedAt, { command: plan.name });

  async function openly(wish: Promise<GuildSettings>): Promise<Acknowledged> {
    const known = await within(clock, SETTINGS_MS, wish, null).catch(() => null);
    return known && !known.answersPrivate ? 'public' : 'private';
  }
}

async function replyTo(
  deps: RouterDeps,
  interaction: Answerable,
  plan: Plan,
  settings: Promise<GuildSettings>,
  progress: Caller['progress'],
): Promise<Reply> {
  try {
    await checkAllowed(deps, guildOf(interaction));
    const caller = callerOf(interaction, await settings, progress);
    return await unlessLeaving(deps.leaving, () => plan.run(caller));
  } catch (error) {
    if (!(error instanceof AppError))
      deps.context.observer.error('command failed', { command: plan.name, error });
    return { ...say(sentenceFor(error, interaction.locale)), private: true };
  }
}
