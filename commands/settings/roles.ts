import { AppError } from '../../src/errors.ts';
import type { Caller, CommandCall } from '../command.ts';
import { text } from '../options.ts';

const MAX_ROLES = 20;

/** A list of roles with the one in `add` and without the one in `drop`. */
export function changeRoles(
  call: CommandCall,
  roles: readonly string[],
  { add, drop }: { add: string; drop: string },
): string[] {
  const added = text(call, add);
  const dropped = text(call, drop);
  const changed = [...new Set([...roles, ...(added === null ? [] : [added])])].filter(
    role => role !== dropped,
  );
  if (changed.length > MAX_ROLES) throw new AppError('error.settings_roles_full', { limit: MAX_ROLES });
  return changed;
}

/** Discord's role for every member has the id of the guild. */
export const isEveryone = (call: Caller, role: string | null): boolean => role === call.guildId;
