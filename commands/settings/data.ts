import { controlId } from '../../src/controls.ts';
import { translate } from '../../src/i18n/index.ts';
import { forgetMember, type MemberData, memberDataOf } from '../../src/store/memberData.ts';
import { type Action, type Caller, type Component, type Reply, say } from '../command.ts';
import type { CommandContext } from '../context.ts';

/** What is kept of the caller, and nobody else: the buttons act for who presses them. */
export const data: Action = {
  description: 'commands.settings_data',
  access: 'member',
  private: true,
  run: overview,
};

export const dataComponent: Component = {
  name: 'data',
  access: 'member',
  answers: 'update',
  async run(call, context) {
    const phrase = (key: Parameters<typeof translate>[1]) => translate(call.locale, key);
    const { db } = context.store;
    switch (call.args[0]) {
      case 'export': {
        const kept = await memberDataOf(db, call.guildId, call.user.id);
        const text = JSON.stringify({ guild: call.guildId, member: call.user, ...kept }, null, 2);
        return {
          ...say(phrase('settings.data_exported')),
          private: true,
          files: [{ name: 'sitrep-my-data.json', text: `${text}\n` }],
        };
      }
      case 'delete':
        return {
          ...say(phrase('settings.data_confirm')),
          controls: {
            buttons: [
              { label: phrase('settings.data_yes'), id: controlId('data', 'erase'), style: 'danger' },
            ],
          },
        };
      case 'erase':
        await context.store.transaction(tx => forgetMember(tx, call.guildId, call.user.id));
        return say(phrase('settings.data_deleted'));
      default:
        return overview(call, context);
    }
  },
};

async function overview(call: Caller, context: CommandContext): Promise<Reply> {
  const kept = await memberDataOf(context.store.db, call.guildId, call.user.id);
  const parts = [
    'audit',
    'feeds',
    'schedules',
    'watches',
    'reports',
  ] as const satisfies readonly (keyof MemberData)[];
  const lines = parts
    .filter(part => kept[part].length > 0)
    .map(part => [translate(call.locale, `settings.data_${part}`, { count: kept[part].length })]);
  const phrase = (key: Parameters<typeof translate>[1]) => translate(call.locale, key);
  return {
    blocks: [
      { type: 'heading', text: phrase('settings.data_title') },
      lines.length > 0
        ? { type: 'list', items: lines }
        : { type: 'paragraph', text: [phrase('settings.data_nothing')] },
      { type: 'note', text: [phrase('settings.data_note')] },
    ],
    ...(lines.length > 0
      ? {
          controls: {
            buttons: [
              { label: phrase('settings.data_export'), id: controlId('data', 'export') },
              { label: phrase('settings.data_delete'), id: controlId('data', 'delete'), style: 'danger' },
            ],
          },
        }
      : {}),
  };
}
