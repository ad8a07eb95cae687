import { AppError } from '../../src/errors.ts';
import { settingsOf } from '../../src/store/guildSettings.ts';
import type { Action } from '../command.ts';
import { text } from '../options.ts';
import { changeSettings } from './change.ts';
import { changeRoles, isEveryone } from './roles.ts';
import { describeSettings, savedReply } from './view.ts';

/** Names the roles that may moderate. For Manage Server alone, so that a moderator's role cannot widen itself. */
export const moderators: Action = {
  description: 'commands.settings_moderators',
  access: 'manager',
  private: true,
  options: [
    { name: 'add', description: 'commands.option_settings_add', type: 'role' },
    { name: 'remove', description: 'commands.option_settings_drop', type: 'role' },
  ],
  async run(call, context) {
    if (isEveryone(call, text(call, 'add'))) throw new AppError('error.settings_role_everyone');
    const saved = await changeSettings(call, context, ({ moderatorRoles }) => ({
      moderatorRoles: changeRoles(call, moderatorRoles, { add: 'add', drop: 'remove' }),
    }));
    if (saved) return savedReply(saved, call.locale);
    return { blocks: describeSettings(await settingsOf(context.store.db, call.guildId), call.locale) };
  },
};
