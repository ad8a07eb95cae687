import { type Clock, createIds } from '../clock.ts';
import type { Channel, Command, Guild, Id, Json, Message, User } from '../types.ts';

/** Tells the gateway that something happened; answers how many sessions were told. */
export type Announce = (event: string, data: Json, guildId: Id | null) => number;

/** Everything that exists. The files beside this one change it, and announce what they changed. */
export interface State {
  clock: Clock;
  nextId: () => Id;
  announce: Announce;
  users: Map<Id, User>;
  guilds: Map<Id, Guild>;
  channels: Map<Id, Channel>;
  /** Channel id → message id → message, oldest first. */
  messages: Map<Id, Map<Id, Message>>;
  /** 'global' or a guild's id → command id → command. */
  commands: Map<string, Map<Id, Command>>;
  bot: User;
  appName: string;
}

export function createState(clock: Clock, appName: string, announce: Announce): State {
  const nextId = createIds(clock);
  const bot: User = {
    id: nextId(),
    username: appName.replace(/\W+/g, '-').toLowerCase(),
    bot: true,
    locale: 'en-US',
    dmsClosed: false,
    hasApp: false,
  };
  return {
    clock,
    nextId,
    announce,
    users: new Map([[bot.id, bot]]),
    guilds: new Map(),
    channels: new Map(),
    messages: new Map(),
    commands: new Map(),
    bot,
    appName,
  };
}
