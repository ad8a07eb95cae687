import {
  type APIChannel,
  type APIMessage,
  type REST,
  type RESTGetAPIGuildThreadsResult,
  Routes,
  SnowflakeUtil,
} from 'discord.js';
import type {
  EditOutcome,
  LookupOutcome,
  Messenger,
  Outgoing,
  SendOutcome,
  Teller,
} from '../digests/messenger.ts';
import type { Clock } from '../model.ts';
import { asEmbeds, isComponentsBody } from './embeds.ts';
import { discordCode, failureOf } from './outcomes.ts';
import { createPacer } from './pacer.ts';

const PAGE = 100;
const MAX_PAGES = 20;
/** Our clock and Discord's may differ; a message is looked for from a little before its first attempt. */
const CLOCK_MARGIN_MS = 30_000;
const UNKNOWN_MESSAGE = 10_008;
const ALREADY_ANNOUNCED = 40_033;
const THREAD_EXISTS = 160_004;
/** Of the 50 requests that Discord takes a second, what digests leave to the answers of commands and to jitter. */
const PER_SECOND = 47;
const NOBODY = { parse: [] as never[] };

/**
 * Makes a request with a frozen body; where Discord refuses the body itself, again with its embed form. A refusal
 * has posted nothing, so the second attempt cannot double it.
 */
async function inEitherForm<O extends SendOutcome | EditOutcome>(
  payload: string,
  request: (body: object) => Promise<O>,
): Promise<O> {
  const body = JSON.parse(payload) as object;
  const outcome = await request(body);
  const refused = outcome.kind === 'refused' && outcome.code === 'bad_message';
  return refused && isComponentsBody(body) ? request(asEmbeds(body)) : outcome;
}

/**
 * Sends, finds and edits messages over Discord's REST API, paced. discord.js waits out short rate limits itself; longer
 * ones come back as `later`, and no failed request is repeated here.
 */
export function createMessenger(
  rest: REST,
  botId: () => string,
  clock: Clock,
  pace: () => Promise<void> = async () => {},
): Messenger & Teller {
  const own = createPacer(clock, PER_SECOND);
  // First the turn among all processes of the token, then the distance to our own requests.
  const turn = () => pace().then(own);

  async function readPage(channelId: string, after: string): Promise<APIMessage[]> {
    await turn();
    const query = new URLSearchParams({ after, limit: String(PAGE) });
    return (await rest.get(Routes.channelMessages(channelId), { query })) as APIMessage[];
  }

  /** Without the right to read history a list is empty, not refused: one message that is not there tells them apart. */
  async function mayRead(channelId: string, someId: string): Promise<boolean> {
    await turn();
    try {
      await rest.get(Routes.channelMessage(channelId, someId));
      return true;
    } catch (error) {
      if (discordCode(error) === UNKNOWN_MESSAGE) return true;
      if (failureOf(error).kind === 'refused') return false;
      throw error;
    }
  }

  const isOurs = (message: APIMessage, marker: string) =>
    message.author.id === botId() && JSON.stringify([message.components, message.embeds]).includes(marker);

  async function findMessage(channelId: string, marker: string, since: number): Promise<LookupOutcome> {
    let after = String(SnowflakeUtil.generate({ timestamp: since - CLOCK_MARGIN_MS }));
    let read = 0;
    for (let page = 0; page < MAX_PAGES; page++) {
      const messages = await readPage(channelId, after);
      read += messages.length;
      const ours = messages.find(message => isOurs(message, marker));
      if (ours) return { kind: 'found', messageId: ours.id, channelId };
      if (messages.length < PAGE)
        return read > 0 || (await mayRead(channelId, after)) ? { kind: 'absent' } : { kind: 'unreadable' };
      after = messages.reduce((newest, { id }) => (BigInt(id) > BigInt(newest) ? id : newest), after);
    }
    return { kind: 'unreadable' };
  }

  /** A forum's posts are threads: ours is one that we own and whose first message carries the marker. */
  async function findPost(forumId: string, marker: string, since: number): Promise<LookupOutcome> {
    await turn();
    const forum = (await rest.get(Routes.channel(forumId))) as APIChannel;
    if (!('guild_id' in forum) || !forum.guild_id) return { kind: 'unreadable' };
    await turn();
    const active = (await rest.get(
      Routes.guildActiveThreads(forum.guild_id),
    )) as RESTGetAPIGuildThreadsResult;
    const earliest = SnowflakeUtil.generate({ timestamp: since - CLOCK_MARGIN_MS });
    for (const thread of active.threads) {
      const ours = 'owner_id' in thread && thread.owner_id === botId();
      if (!ours || !('parent_id' in thread) || thread.parent_id !== forumId || BigInt(thread.id) < earliest)
        continue;
      // A post's first message has the post's own id.
      const found = await findMessage(thread.id, marker, since);
      if (found.kind !== 'absent') return found;
    }
    return { kind: 'absent' };
  }

  async function sendOnce({ channelId, nonce, forum }: Outgoing, message: object): Promise<SendOutcome> {
    await turn();
    try {
      if (forum) {
        const body = { name: forum.title, applied_tags: forum.tags, message };
        const post = (await rest.post(Routes.threads(channelId), { body })) as APIChannel;
        return { kind: 'sent', messageId: post.id, channelId: post.id };
      }
      const body = { ...message, nonce, enforce_nonce: true };
      const { id } = (await rest.post(Routes.channelMessages(channelId), { body })) as APIMessage;
      return { kind: 'sent', messageId: id, channelId };
    } catch (error) {
      return failureOf(error);
    }
  }

  async function editOnce(channelId: string, messageId: string, message: object): Promise<EditOutcome> {
    await turn();
    try {
      const body = { ...message, allowed_mentions: NOBODY };
      await rest.patch(Routes.channelMessage(channelId, messageId), { body });
      return { kind: 'edited' };
    } catch (error) {
      return discordCode(error) === UNKNOWN_MESSAGE ? { kind: 'gone' } : failureOf(error);
    }
  }

  async function directChannel(userId: string): Promise<string> {
    const body = { recipient_id: userId };
    return ((await rest.post(Routes.userChannels(), { body })) as APIChannel).id;
  }

  return {
    send: outgoing => inEitherForm(outgoing.payload, body => sendOnce(outgoing, body)),
    async find({ channelId, forum }, marker, since) {
      try {
        return forum ? await findPost(channelId, marker, since) : await findMessage(channelId, marker, since);
      } catch (error) {
        const failure = failureOf(error);
        return failure.kind === 'refused'
          ? { kind: 'unreadable' }
          : { kind: 'unknown', detail: failure.detail };
      }
    },
    edit: (channelId, messageId, payload) =>
      inEitherForm(payload, body => editOnce(channelId, messageId, body)),
    async announce(channelId, messageId) {
      await turn();
      try {
        await rest.post(Routes.channelMessageCrosspost(channelId, messageId));
        return { kind: 'done' };
      } catch (error) {
        return discordCode(error) === ALREADY_ANNOUNCED ? { kind: 'done' } : failureOf(error);
      }
    },
    async openThread(channelId, messageId, title) {
      await turn();
      try {
        await rest.post(Routes.threads(channelId, messageId), { body: { name: title } });
        return { kind: 'opened', channelId: messageId };
      } catch (error) {
        // A thread that begins at a message has the message's id.
        if (discordCode(error) === THREAD_EXISTS) return { kind: 'opened', channelId: messageId };
        return failureOf(error);
      }
    },
    async openDirect(userId) {
      await turn();
      try {
        return { kind: 'opened', channelId: await directChannel(userId) };
      } catch (error) {
        return failureOf(error);
      }
    },
    async tell(userId, text) {
      await turn();
      try {
        await rest.post(Routes.channelMessages(await directChannel(userId)), {
          body: { content: text, allowed_mentions: NOBODY },
        });
        return 'told';
      } catch (error) {
        return failureOf(error).kind === 'refused' ? 'unreachable' : 'later';
      }
    },
  };
}
