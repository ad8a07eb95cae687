import { leaveGuild } from '../discord/leave.ts';
import { AppError } from '../errors.ts';
import { translate } from '../i18n/index.ts';
import { DEPARTED_KEPT_DAYS } from '../ops/departed.ts';
import { guildById, type GuildOverview, guildOverviews, noteLeft, setBlocked } from '../store/guilds.ts';
import { setPublishing } from '../store/publishing.ts';
import { type Answer, type VerbCall, type Verbs, word } from './verb.ts';

/** Which servers the host serves, and whether anything is posted at all. */
export const SERVER_VERBS: Verbs = {
  'guilds list': {
    usage: 'guilds list',
    async run(app) {
      const guilds = await guildOverviews(app.store.db);
      const text = guilds.length === 0 ? translate('en', 'hosting.guilds_none') : guilds.map(line).join('\n');
      return { document: guilds, text };
    },
  },
  'guilds block': {
    usage: 'guilds block ID',
    async run(app, call) {
      const guild = guildId(call, this.usage);
      await app.store.transaction(db => setBlocked(db, guild, true, call.now));
      const { token, apiUrl } = call.discord;
      if (token === undefined) return told(guild, 'hosting.guild_blocked_no_token');
      await leaveGuild({ token, apiUrl }, guild);
      return told(guild, 'hosting.guild_blocked');
    },
  },
  'guilds unblock': {
    usage: 'guilds unblock ID',
    async run(app, call) {
      const guild = guildId(call, this.usage);
      const known = await guildById(app.store.db, guild);
      if (known?.state !== 'blocked') throw new AppError('error.guild_unknown', { guild });
      await app.store.transaction(db => setBlocked(db, guild, false, call.now));
      return told(guild, 'hosting.guild_unblocked');
    },
  },
  'guilds leave': {
    usage: 'guilds leave ID',
    async run(app, call) {
      const guild = guildId(call, this.usage);
      const { token, apiUrl } = call.discord;
      if (token === undefined) throw new AppError('error.token_missing');
      const outcome = await leaveGuild({ token, apiUrl }, guild);
      await noteLeft(app.store.db, guild, call.now);
      return told(guild, outcome === 'left' ? 'hosting.guild_left' : 'hosting.guild_not_there');
    },
  },
  'publishing stop': switchTo('stop', 'hosting.publishing_stopped'),
  'publishing start': switchTo('start', 'hosting.publishing_started'),
};

function switchTo(
  wish: 'stop' | 'start',
  key: 'hosting.publishing_stopped' | 'hosting.publishing_started',
): Verbs[string] {
  return {
    usage: `publishing ${wish}`,
    async run(app, { now }) {
      await setPublishing(app.store.db, wish, now);
      return { document: { publishing: wish === 'stop' ? 'stopped' : 'on' }, text: translate('en', key) };
    },
  };
}

function guildId({ words }: VerbCall, usage: string): string {
  const value = word(words, 0, usage);
  if (!/^\d{5,20}$/.test(value)) throw new AppError('error.guild_id', { value });
  return value;
}

type Told =
  | 'hosting.guild_blocked'
  | 'hosting.guild_blocked_no_token'
  | 'hosting.guild_unblocked'
  | 'hosting.guild_left'
  | 'hosting.guild_not_there';

const told = (guild: string, key: Told): Answer => ({
  document: { guild, outcome: key.replace(/^hosting\.guild_/, '') },
  text: translate('en', key, { guild, days: DEPARTED_KEPT_DAYS }),
});

function line({ id, state, feeds, schedules, name, leftAt }: GuildOverview): string {
  const text = translate('en', 'hosting.guild_line', { id, state, feeds, schedules, name }).trimEnd();
  if (leftAt === null || name === '') return text;
  const date = new Date(leftAt + DEPARTED_KEPT_DAYS * 24 * 3_600_000).toISOString().slice(0, 10);
  return `${text} ${translate('en', 'hosting.guild_leaves', { date })}`;
}
