import { AttachmentBuilder, MessageFlags } from 'discord.js';
import type { Reply } from '../../commands/index.ts';
import type { Clock } from '../model.ts';
import type { Answerable } from './calls.ts';
import { escapeText } from './markdown.ts';
import { messageBody, type ReplyBody } from './messages.ts';
import { renderReply } from './render.ts';

/** How an interaction was acknowledged: by a placeholder (seen by one or by all), or by keeping the control's message. */
export type Acknowledged = 'private' | 'public' | 'update';

/** Acknowledges within Discord's three seconds; the answer follows. */
export async function acknowledge(interaction: Answerable, how: Acknowledged): Promise<void> {
  if (how !== 'update')
    await interaction.deferReply(how === 'private' ? { flags: MessageFlags.Ephemeral } : {});
  else if (interaction.isMessageComponent() || (interaction.isModalSubmit() && interaction.isFromMessage()))
    await interaction.deferUpdate();
}

/**
 * Sends the answer: into the placeholder or the control's message, the rest as follow-ups. A private answer never takes
 * the place of something that others see.
 */
export async function deliver(
  interaction: Answerable,
  reply: Reply,
  locale: string,
  how: Acknowledged,
): Promise<void> {
  const [first, ...rest] = renderReply(reply, locale);
  if (!first) return;
  const isPrivate = how === 'private' || reply.private === true;
  const ephemeral = isPrivate ? MessageFlags.Ephemeral : 0;
  const followUp = (body: ReplyBody) =>
    interaction.followUp({ ...sendable(body), flags: body.flags | ephemeral });
  if (isPrivate && how === 'public') {
    await interaction.deleteReply();
    await followUp(first);
  } else if (isPrivate && how === 'update') await followUp(first);
  else await interaction.editReply({ ...sendable(first), flags: first.flags });
  for (const body of rest) await followUp(body);
  if (reply.aside)
    for (const body of renderReply(reply.aside, locale))
      await interaction.followUp({ ...sendable(body), flags: body.flags | MessageFlags.Ephemeral });
  await reply.delivered?.();
}

const sendable = ({ components, files }: ReplyBody) => ({
  components: components as never[],
  files: files.map(({ name, text }) => new AttachmentBuilder(Buffer.from(text), { name })),
  allowedMentions: { parse: [] as never[] },
});

const PROGRESS_EVERY_MS = 1_000;

/** Shows how far a call has come in place of the placeholder, at most once a second; the newest text wins. */
export function progressOf(interaction: Answerable, clock: Clock, how: Acknowledged) {
  let waiting: string | null = null;
  let running: Promise<void> | null = null;
  const ended = new AbortController();

  async function run(): Promise<void> {
    while (waiting !== null && !ended.signal.aborted) {
      const { flags, components } = messageBody([{ text: `-# ${escapeText(waiting)}` }]);
      waiting = null;
      // A progress line that cannot be shown must not spoil the answer.
      await interaction.editReply({ flags, components: components as never[] }).catch(() => {});
      await clock.sleep(PROGRESS_EVERY_MS, ended.signal).catch(() => {});
    }
    running = null;
  }

  return {
    report(text: string): void {
      // A control's own message is not a placeholder.
      if (ended.signal.aborted || how === 'update') return;
      waiting = text;
      running ??= run();
    },
    /** Resolves when no edit is under way any more and none will follow. */
    async end(): Promise<void> {
      ended.abort();
      await running;
    },
  };
}
