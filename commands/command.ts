/**
 * The front door's own types: what a slash command, a button and a menu entry are, what a call carries, what a reply
 * holds. Discord and the terminal adapt to them (`src/discord/`, `src/console/`); a command knows neither.
 */
import type { Controls } from '../src/controls.ts';
import type { MessageKey } from '../src/i18n/index.ts';
import type { EditionContent, EditionStory, GuildId } from '../src/model.ts';
import type { CommandContext } from './context.ts';

// ── What a command looks like ─────────────────────────────────────────────────────────────────────

/**
 * Who may use it. `moderator`: Manage Server, or a role named in /settings moderators. `manager`: Manage Server alone.
 * `asker`: members with a role named in /settings edit (everyone when none is named), and moderators.
 */
export type Access = 'member' | 'asker' | 'moderator' | 'manager';

/**
 * Where it is offered. `guild` (the default): servers that added the bot. `everywhere`: also direct messages and
 * members' own installs, where the audience is the shared catalogue (`SHARED_GUILD`); for reading only.
 */
export type Reach = 'guild' | 'everywhere';

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
  /** Offers up to 25 values while the member types. One that fails or takes over a second offers none. */
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
  /** Costs a search or a model: counted against the hourly limits of the member and the guild. */
  limited?: boolean;
  run: (call: CommandCall, context: CommandContext) => Promise<Reply>;
}

export type Command = { name: string; description: MessageKey; reach?: Reach } & (
  | { action: Action; actions?: never }
  | { action?: never; actions: Readonly<Record<string, Action>> }
);

/** An entry of a message's menu: the links in that message are its input. */
export interface MessageMenu {
  /** Its label; English is also its name. At most 32 characters. */
  name: MessageKey;
  access: Access;
  reach?: Reach;
  private: boolean;
  limited?: boolean;
  run: (call: MenuCall, context: CommandContext) => Promise<Reply>;
}

/**
 * What answers a button, a select menu or a form. `answers`: `update` changes the control's own message for the member
 * who asked for it (anybody else gets a private copy); `private` and `public` post a new reply. A reply with
 * `private: true` never updates.
 */
export interface Component {
  /** Short: it is part of every control id. */
  name: string;
  access: Access;
  answers: 'update' | 'private' | 'public';
  limited?: boolean;
  /** Opens a form first; `run` is then called when it is submitted. Must not take longer than a second. */
  form?: (call: ComponentCall, context: CommandContext) => Promise<Form>;
  run: (call: ComponentCall, context: CommandContext) => Promise<Reply>;
}

export interface Form {
  /** At most 45 characters. */
  title: string;
  /** One to five. */
  fields: readonly FormField[];
}

export interface FormField {
  name: string;
  /** At most 45 characters. */
  label: string;
  long?: boolean;
  /** Default true. */
  required?: boolean;
  value?: string;
  placeholder?: string;
  maxLength?: number;
}

/** Everything that can be called. */
export interface FrontDoor {
  commands: readonly Command[];
  components: readonly Component[];
  menus: readonly MessageMenu[];
}

// ── A call ────────────────────────────────────────────────────────────────────────────────────────

/** A file that the caller attached. `text` loads it, capped; it throws an `AppError` that says what is wrong with it. */
export interface AttachedFile {
  name: string;
  /** Bytes. */
  size: number;
  text(): Promise<string>;
}

export type OptionValue = string | number | boolean | AttachedFile;

/** Who calls, from where, in which language: the part that every call has. */
export interface Caller {
  /** The server; `SHARED_GUILD` in direct messages and personal installs, `LOCAL_GUILD` in the terminal. */
  guildId: GuildId;
  /** Where the call was made; null in the terminal. */
  channelId: string | null;
  user: { id: string; name: string };
  /** The caller's roles in the server. */
  roleIds: readonly string[];
  /** The caller's language, BCP 47. */
  locale: string;
  /** Checked by the adapter from what the server says, never from what the client hides. */
  isModerator: boolean;
  /** Has Manage Server. */
  isManager: boolean;
  /** Unique per call: a repeated one must not act twice. */
  interactionId: string;
  /** Shows how far a long call has come, in place of 'thinking'. Call it as often as you like. */
  progress(text: string): void;
}

export interface CommandCall extends Caller {
  command: string;
  subcommand: string | null;
  options: Readonly<Record<string, OptionValue>>;
}

export interface MenuCall extends Caller {
  menu: MessageKey;
  /** http(s) addresses in the message's text, embeds and buttons, each once, in order; at most ten. */
  links: readonly string[];
}

export interface ComponentCall extends Caller {
  component: string;
  /** The arguments of the control's id. */
  args: readonly string[];
  /** What was picked in a select menu. */
  values: readonly string[];
  /** What was typed into the form, by field; empty unless it was submitted. */
  fields: Readonly<Record<string, string>>;
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
  | { channel: string }
  | { role: string };

export type Block =
  | { type: 'heading'; text: string }
  | { type: 'paragraph'; text: Inline[] }
  | { type: 'list'; items: Inline[][] }
  | { type: 'note'; text: Inline[] }
  | { type: 'controls'; controls: Controls }
  | { type: 'story'; story: EditionStory; controls?: Controls }
  | { type: 'edition'; content: EditionContent; controls?: Controls };

export interface Reply {
  blocks: Block[];
  /** Overrides the action's own setting. */
  private?: boolean;
  /** Below the last block. */
  controls?: Controls;
  files?: readonly ReplyFile[];
  /** A message of its own after the reply, which only the caller sees. */
  aside?: Pick<Reply, 'blocks' | 'controls'>;
  /** Called once the whole reply has reached its reader; not when it could not be sent. */
  delivered?: () => Promise<void>;
}

/** A text file that the reply carries. */
export interface ReplyFile {
  name: string;
  text: string;
}

/** A reply of one plain sentence. */
export const say = (...text: Inline[]): Reply => ({ blocks: [{ type: 'paragraph', text }] });
