import type { Channel, Discord } from '../discord/index.ts';

/** What goes wrong around a slot, besides the kills. */

export interface Trouble {
  name: string;
  /** What may become of the slot, besides being sent. */
  mayEnd: 'sent' | 'uncertain' | 'failed';
  /** How long nothing can be stored, in virtual time. */
  fullFor?: number;
  /** `rights` is the channel whose permissions hold in the place: a thread has none of its own. */
  begin?(discord: Discord, place: Channel, rights: Channel): void;
}

const POSTING = new Set([
  'create_message',
  'create_thread',
  'create_thread_from_message',
  'crosspost_message',
  'update_message',
]);

type Fault = Parameters<Discord['fail']>[0];

const faulty = (name: string, fault: Omit<Fault, 'op'>): Trouble => ({
  name,
  mayEnd: 'sent',
  begin: discord => void discord.fail({ op: '*', when: request => POSTING.has(request.op ?? ''), ...fault }),
});

export const TROUBLES: readonly Trouble[] = [
  { name: 'none', mayEnd: 'sent' },
  faulty('the answer is lost', { drop: 'after', times: 2 }),
  faulty('the answer is cut off', { drop: 'middle', times: 2 }),
  faulty('the request is lost', { drop: 'before', times: 3 }),
  faulty('5xx after the deed', { status: 500, commit: true, times: 2 }),
  faulty('5xx', { status: 502, times: 3 }),
  faulty('a storm of 429', { status: 429, retryAfter: 0.15, times: 8 }),
  faulty('a storm of global 429', { status: 429, retryAfter: 0.15, global: true, times: 8 }),
  { name: 'a full disk', mayEnd: 'sent', fullFor: 20_000 },
  {
    name: 'no right to read back',
    mayEnd: 'uncertain',
    begin: (discord, _place, rights) => {
      discord.world.deny(rights, ['ReadMessageHistory']);
      discord.fail({ op: 'create_message', drop: 'after', times: 1 });
    },
  },
  {
    name: 'no right to send',
    mayEnd: 'failed',
    begin: ({ world }, _place, rights) =>
      world.deny(rights, ['SendMessages', 'SendMessagesInThreads', 'CreatePublicThreads']),
  },
  { name: 'a deleted channel', mayEnd: 'failed', begin: ({ world }, place) => world.deleteChannel(place) },
];
