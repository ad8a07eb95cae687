import { recordAudit } from '../../src/store/audit.ts';
import { type GuildSettings, saveSettings, settingsOf } from '../../src/store/guildSettings.ts';
import type { Caller } from '../command.ts';
import type { CommandContext } from '../context.ts';

/** Changes a guild's settings and records who changed what; null when nothing is different. */
export async function changeSettings(
  call: Caller,
  context: CommandContext,
  change: (settings: GuildSettings) => Partial<GuildSettings>,
): Promise<GuildSettings | null> {
  const at = context.clock.now();
  return context.store.transaction(async db => {
    const before = await settingsOf(db, call.guildId);
    const changed = Object.entries(change(before)).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key as keyof GuildSettings]),
    );
    if (changed.length === 0) return null;
    const after: GuildSettings = { ...before, ...Object.fromEntries(changed) };
    await saveSettings(db, call.guildId, after, at);
    await recordAudit(db, {
      guildId: call.guildId,
      at,
      actor: call.user,
      action: 'settings.edit',
      detail: Object.fromEntries(
        changed.map(([key, to]) => [key, { from: before[key as keyof GuildSettings], to }]),
      ),
      undo: null,
    });
    return after;
  });
}
