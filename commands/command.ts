/**
 * The front door's own types: what a slash command is, what a call carries, what a reply holds. Discord and the
 * terminal adapt to them (`src/discord/`, `src/console/`); a command knows neither.
 */
import type { MessageKey } from '../src/i18n/index.ts';
import type { EditionContent, EditionStory, GuildId } from '../src/model.ts';
import type { CommandContext } from './context.ts';

// ── What a command looks like ─────────────────────────────────────────────────────────────────────

/** Who may use a command. `moderator`: Manage Server, or a role named in /settings moderators. */
export type Access = 'member' | 'moderator';

export interface OptionSpec {
  name: string;
  description: MessageKey;
  type: 'string' | 'integer' | 'boolean' | 'channel' | 'role' | 'attachment';
  required?: boolean;
  choices?: readonly { name: string; value: string }[];
  minLength?: number;
  maxLength?: number;
  minValue?: number;
  maxValue?: number;
  /** Offers up to 25 values while the member types. */
  suggest?: (typed: string, call: CommandCall, context: CommandContext) => Promise<Suggestion[]>;
}

export interface Suggestion {
  name: string;
  value: string;
}

/** One thing that can be called: a command without sub-commands, or one of its sub-commands. */
export interface Action {
  description: MessageKey;
  access: Access;
  options?: readonly OptionSpec[];
  /** Only the caller sees the reply. */
  private: boolean;
  run: (call: CommandCall, context: CommandContext) => Promise<Reply>;
}

export type Command = { name: string; description: MessageKey } & (
  | { action: Action; actions?: never }
  | { action?: never; actions: Readonly<Record<string, Action>> }
);

// ── A call ────────────────────────────────────────────────────────────────────────────────────────

export type OptionValue = string | number | boolean;

export interface CommandCall {
  command: string;
  subcommand: string | null;
  options: Readonly<Record<string, OptionValue>>;
  guildId: GuildId;
  /** Where the call was made; null in the terminal. */
  channelId: string | null;
  user: { id: string; name: string };
  /** The caller's language, BCP 47. */
  locale: string;
  /** Checked by the adapter from what the server says, never from what the client hides. */
  isModerator: boolean;
  /** Unique per call: a repeated one must not act twice. */
  interactionId: string;
}

// ── A reply ───────────────────────────────────────────────────────────────────────────────────────

/** Text as data: the renderer escapes every string, so nothing from a feed or a model can format or mention. */
export type Inline =
  | string
  | { bold: string }
  | { code: string }
  | { link: string; url: string }
  /** Shown in the reader's own zone. */
  | { time: number; style: 'relative' | 'full' | 'clock' | 'date' }
  | { channel: string };

export type Block =
  | { type: 'heading'; text: string }
  | { type: 'paragraph'; text: Inline[] }
  | { type: 'list'; items: Inline[][] }
  | { type: 'note'; text: Inline[] }
  | { type: 'story'; story: EditionStory }
  | { type: 'edition'; content: EditionContent };

export interface Reply {
  blocks: Block[];
  /** Overrides the action's own setting. */
  private?: boolean;
}

/** A reply of one plain sentence. */
export const say = (...text: Inline[]): Reply => ({ blocks: [{ type: 'paragraph', text }] });
