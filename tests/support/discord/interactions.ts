// An interaction from the moment a member starts it, and what tests can wait for.
import type { Id, Json, Message, User } from './types.ts';
import { MESSAGE_FLAG } from './types.ts';

export const INTERACTION = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;

export const CALLBACK = {
  message: 4,
  deferMessage: 5,
  deferUpdate: 6,
  update: 7,
  choices: 8,
  modal: 9,
} as const;

export interface Interaction {
  id: Id;
  token: string;
  type: number;
  createdAt: number;
  channelId: Id;
  guildId: Id | null;
  user: User;
  /** Discord forces answers to be ephemeral here (a user-installed app where members may not use one openly). */
  forcedEphemeral: boolean;
  /** Follow-ups that are still allowed; limited where the app is not installed. */
  followupsLeft: number;
  payload: Json;
  /** How many gateway sessions were told. */
  delivered: number;
  acked: boolean;
  /** Milliseconds from start to acknowledgement. */
  ackMs: number | null;
  /** The bot answered after the deadline, and was refused. */
  late: boolean;
  callback: { type: number; data?: Json } | null;
  /** The message whose component or modal started it. */
  source: Message | null;
  original: Message | null;
  followups: Message[];
  choices: { name: string; value: string | number }[] | null;
  modal: Json | null;
  /** The text of the answer after each change: progress edits can be read here. */
  versions: string[];
  /** Resolves when `ready` holds; rejects after `ms` (default 10 s) with a sentence. */
  until(ready: (interaction: Interaction) => boolean, ms?: number, what?: string): Promise<Interaction>;
  /** Acknowledged in any way. */
  response(ms?: number): Promise<Interaction>;
  /** Acknowledged, and no longer 'thinking'. */
  settled(ms?: number): Promise<Interaction>;
  /** Called by the handlers when something about it changed. */
  changed(): void;
}

export const isLoading = (message: Message | null): boolean =>
  message !== null && (message.flags & MESSAGE_FLAG.loading) !== 0;

export type InteractionStart = Pick<
  Interaction,
  | 'id'
  | 'token'
  | 'type'
  | 'createdAt'
  | 'channelId'
  | 'guildId'
  | 'user'
  | 'forcedEphemeral'
  | 'followupsLeft'
  | 'source'
>;

export function createInteraction(start: InteractionStart): Interaction {
  const waiters = new Set<() => void>();
  const interaction: Interaction = {
    ...start,
    payload: {},
    delivered: 0,
    acked: false,
    ackMs: null,
    late: false,
    callback: null,
    original: null,
    followups: [],
    choices: null,
    modal: null,
    versions: [],
    changed() {
      for (const check of [...waiters]) check();
    },
    until: (ready, ms = 10_000, what = 'what was waited for') =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiters.delete(check);
          reject(new Error(`${nameOf(interaction)}: ${what} did not come within ${ms} ms; ${state()}`));
        }, ms);
        const check = () => {
          if (!ready(interaction)) return;
          clearTimeout(timer);
          waiters.delete(check);
          resolve(interaction);
        };
        waiters.add(check);
        check();
      }),
    response: ms => interaction.until(it => it.acked, ms, 'an acknowledgement'),
    settled: ms => interaction.until(it => it.acked && !isLoading(it.original), ms, 'the final answer'),
  };
  const state = () =>
    `delivered to ${interaction.delivered} sessions, acknowledged: ${interaction.acked}, late: ${interaction.late}`;
  return interaction;
}

function nameOf(interaction: Interaction): string {
  const data = interaction.payload['data'] as { name?: string; custom_id?: string } | undefined;
  return data?.name ? `/${data.name}` : (data?.custom_id ?? 'interaction');
}
