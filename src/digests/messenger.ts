import type { Delivery } from '../model.ts';

/** How messages reach a channel: the port that Discord and the terminal implement. */

/** Why the other side said no for good. */
export type RefusalCode = 'unknown_channel' | 'no_access' | 'no_permission' | 'bad_message';

interface Refused {
  /** Trying again the same way is useless. */
  kind: 'refused';
  code: RefusalCode;
  detail: string;
}

interface Unknown {
  /** No clear answer: it may or may not have happened. */
  kind: 'unknown';
  detail: string;
}

interface Later {
  /** It certainly did not happen; try again, not before `afterMs` when that is told. */
  kind: 'later';
  afterMs: number | null;
  detail: string;
}

/** `channelId` is where the message is now: a forum post is a channel of its own. */
export type SendOutcome = { kind: 'sent'; messageId: string; channelId: string } | Refused | Unknown | Later;

export type LookupOutcome =
  | { kind: 'found'; messageId: string; channelId: string }
  /** Certainly not there. */
  | { kind: 'absent' }
  /** The channel cannot be read, now or later. */
  | { kind: 'unreadable' }
  | Unknown;

/** `gone`: someone deleted the message. */
export type EditOutcome = { kind: 'edited' } | { kind: 'gone' } | Refused | Unknown | Later;

export type AnnounceOutcome = { kind: 'done' } | Refused | Unknown | Later;

/** `refused`: there is no such member or message for us, or it is not allowed. */
export type OpenOutcome = { kind: 'opened'; channelId: string } | Refused | Unknown | Later;

/** What is sent: `payload` is a frozen message body as JSON. With `forum`, the channel is a forum and gets a post. */
export type Outgoing = Pick<Delivery, 'channelId' | 'payload' | 'nonce' | 'forum'>;

export interface Messenger {
  /**
   * Sends a message. For some minutes a second one with the same nonce in the same channel gives back the first;
   * forum posts have no such safety.
   */
  send(message: Outgoing): Promise<SendOutcome>;
  /** Looks through a place's messages (or a forum's posts) since a time for one of ours that carries `marker`. */
  find(place: Pick<Delivery, 'channelId' | 'forum'>, marker: string, since: number): Promise<LookupOutcome>;
  /** Replaces a message's body. Mentions nobody, whatever the payload says. */
  edit(channelId: string, messageId: string, payload: string): Promise<EditOutcome>;
  /** Publishes a message of an announcement channel to the channels that follow it; done twice, it is done. */
  announce(channelId: string, messageId: string): Promise<AnnounceOutcome>;
  /** Opens a thread on a message; where there is one already, gives that. */
  openThread(channelId: string, messageId: string, title: string): Promise<OpenOutcome>;
  /** The channel of a member's direct messages; whether they are taken shows when one is sent. */
  openDirect(userId: string): Promise<OpenOutcome>;
}

/** How a moderator is reached: a direct message, where they allow it. */
export interface Teller {
  /** `unreachable`: they take no messages from us. `later`: it could not be tried. */
  tell(userId: string, text: string): Promise<'told' | 'unreachable' | 'later'>;
}
