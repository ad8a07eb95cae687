import { AppError } from '../errors.ts';
import { translate } from '../i18n/index.ts';
import { type GuildLimits, limitsOf, setLimits } from '../store/limits.ts';
import { flag, type Verbs, word } from './verb.ts';

/** What the host decides about servers, from the terminal. */

const MOST = 100_000;
const FLAGS = { feeds: 'feeds', watches: 'watches', 'adds-per-hour': 'addsPerHour' } as const;

export const GUILD_VERBS: Verbs = {
  'guilds limits': {
    usage: 'guilds limits ID|all [--feeds N] [--watches N] [--adds-per-hour N]',
    async run(app, { words, flags, now }) {
      const guildId = word(words, 0, this.usage);
      const wanted = readLimits(name => flag(flags, name));
      const limits = await app.store.transaction(async db => {
        if (Object.keys(wanted).length > 0) await setLimits(db, guildId, wanted, now);
        return limitsOf(db, guildId);
      });
      return {
        document: { guild: guildId, ...limits },
        text: translate('en', 'feeds.limits', { guild: guildId, ...limits }),
      };
    },
  },
};

function readLimits(typed: (name: string) => string | null): Partial<GuildLimits> {
  const limits: Partial<GuildLimits> = {};
  for (const [name, limit] of Object.entries(FLAGS)) {
    const value = typed(name);
    if (value === null) continue;
    const count = /^\d{1,6}$/.test(value) ? Number(value) : Number.NaN;
    if (!(count <= MOST)) throw new AppError('error.limits_value', { name: `--${name}` });
    limits[limit] = count;
  }
  return limits;
}
