import { addFromCatalogue } from '../feeds/bulk.ts';
import type { ManageDeps } from '../feeds/manage.ts';
import { translate } from '../i18n/index.ts';
import type { GuildId } from '../model.ts';
import { HOST } from '../store/audit.ts';

/** Adds the feeds that were chosen in the set-up to the bot's only server, and says so in a sentence. */
export async function addFirstFeeds(
  deps: ManageDeps,
  guilds: readonly GuildId[],
  choices: readonly string[],
): Promise<string> {
  const [guildId] = guilds;
  if (guildId === undefined || guilds.length > 1) return translate('en', 'setup.feeds_later');
  let count = 0;
  for (const choice of choices) {
    const { added } = await addFromCatalogue(deps, { guildId, choice, actor: HOST });
    count += added.length;
  }
  return translate('en', 'setup.feeds_added', { count });
}
