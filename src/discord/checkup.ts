import { Routes } from 'discord.js';
import { english, translate } from '../i18n/index.ts';
import type { Clock, Observer } from '../model.ts';
import { type Finding, finding } from '../ops/finding.ts';
import { createClient, type DiscordSettings, logIn } from './client.ts';
import { createChannelDirectory, inviteLink } from './permissions.ts';

export interface PostingPlace {
  guildId: string;
  channelId: string;
}

const WAIT_MS = 15_000;
/** Discord drops signed requests long before a clock is an hour off, and due times are wrong by as much. */
const SKEW_MS = 10_000;

/**
 * Looks at Discord as the bot would: whether it can be reached, what its clock says, whether the token is accepted,
 * and what is missing in each channel where something is to be posted. Posts nothing.
 */
export async function checkDiscord(
  settings: DiscordSettings,
  places: readonly PostingPlace[],
  deps: { clock: Clock; observer: Observer },
): Promise<Finding[]> {
  const reached = await reach(settings.apiUrl, deps.clock);
  if (reached.some(({ state }) => state === 'problem')) return reached;
  const client = createClient(settings, deps.observer);
  try {
    const ready = await Promise.race([logIn(client, settings.token), tooLate(deps.clock)]);
    const guilds = ready.guilds.cache.size;
    const name = ready.user.username;
    const invite = inviteLink(ready.application.id);
    const welcome =
      guilds === 0
        ? finding('discord', 'warning', 'doctor.discord_no_guild', { name, invite })
        : finding('discord', 'ok', 'doctor.discord_ok', { name, guilds });
    return [...reached, welcome, ...(await checkPlaces(createChannelDirectory(ready), places))];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const key = /token/i.test(reason) ? 'doctor.discord_token' : 'doctor.discord_login';
    return [...reached, finding('discord', 'problem', key, { reason })];
  } finally {
    await client.destroy();
  }
}

async function tooLate(clock: Clock): Promise<never> {
  await clock.sleep(WAIT_MS);
  throw new Error(`no answer from the gateway within ${WAIT_MS / 1000} seconds`);
}

/** Asks for the gateway's address, which needs no token, and reads the time of the answer. */
async function reach(apiUrl: string, clock: Clock): Promise<Finding[]> {
  try {
    const response = await fetch(`${apiUrl}/v10${Routes.gateway()}`, {
      signal: AbortSignal.timeout(WAIT_MS),
    });
    await response.arrayBuffer();
    const theirs = Date.parse(response.headers.get('date') ?? '');
    // A proxy may ask for the token even here: the login will tell.
    if (!response.ok && response.status !== 401)
      return [
        finding('discord', 'problem', 'doctor.discord_status', { status: response.status, url: apiUrl }),
      ];
    const skew = Number.isNaN(theirs) ? 0 : Math.abs(theirs - clock.now());
    const seconds = Math.round(skew / 1000);
    return skew > SKEW_MS
      ? [finding('clock', 'problem', 'doctor.clock_skew', { seconds })]
      : [finding('clock', 'ok', 'doctor.clock_ok')];
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const reason = cause instanceof Error ? cause.message : String(cause);
    return [finding('discord', 'problem', 'doctor.discord_unreachable', { url: apiUrl, reason })];
  }
}

async function checkPlaces(
  channels: ReturnType<typeof createChannelDirectory>,
  places: readonly PostingPlace[],
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { guildId: guild, channelId: channel } of places) {
    const missing = await channels.missingPermissions(guild, channel);
    if (missing === 'unknown')
      findings.push(finding('discord', 'problem', 'doctor.channel_unknown', { guild, channel }));
    else if (missing.length > 0)
      findings.push(
        finding('discord', 'problem', 'doctor.channel_missing', {
          guild,
          channel,
          permissions: missing.map(each => translate(english, `permissions.${each}`)).join(', '),
        }),
      );
  }
  return findings;
}
