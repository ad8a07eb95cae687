import type { Access, Action, Command, MessageMenu, OptionSpec } from '../../commands/index.ts';
import { english, type MessageKey, translate } from '../../src/i18n/index.ts';

/** What the documents say of slash commands, made from the command list, so that they cannot differ from it. */

const WHO: Readonly<Record<Access, string>> = {
  member: 'everyone',
  asker: 'everyone, or the roles that `/settings edit` names',
  moderator: 'moderators',
  manager: 'members with Manage Server',
};

const say = (key: MessageKey): string => translate(english, key).replaceAll('|', '\\|');

/** One row per command: for the README. */
export function commandTable(commands: readonly Command[], menus: readonly MessageMenu[]): string {
  const rows = commands.map(command => {
    const names = Object.keys(command.actions ?? {}).map(name => `\`${name}\``);
    return [[`\`/${command.name}\``, ...names].join(' '), say(command.description), whoMay(command)];
  });
  const inMenus = menus.map(({ name, access }) => [
    `message menu *${say(name)}*`,
    'Summarise the article that a message links',
    WHO[access],
  ]);
  return table(['command', 'what it does', 'who'], [...rows, ...inMenus]);
}

/** Every command with its options: for docs/commands.md. */
export function commandReference(commands: readonly Command[]): string {
  return commands
    .map(command => {
      const actions: [string, Action][] = command.actions
        ? Object.entries(command.actions)
        : [['', command.action]];
      const described = actions.map(([name, action]) =>
        actionText(`/${command.name} ${name}`.trim(), action),
      );
      const reach = command.reach === 'everywhere' ? ' Also in direct messages and personal installs.' : '';
      return `## /${command.name}\n\n${say(command.description)}.${reach}\n\n${described.join('\n\n')}`;
    })
    .join('\n\n');
}

function actionText(call: string, action: Action): string {
  const facts = [
    `For ${WHO[action.access]}`,
    action.private ? 'only you see the answer' : 'all see the answer, unless `/settings edit` says otherwise',
    ...(action.limited === true ? ['counted against the hourly limits'] : []),
  ];
  const head = `**\`${call}\`**: ${say(action.description)}. ${facts.join('; ')}.`;
  const options = action.options ?? [];
  return options.length === 0 ? head : `${head}\n\n${table(['option', 'meaning'], options.map(optionRow))}`;
}

function optionRow({ name, description, required, choices }: OptionSpec): string[] {
  const picks = (choices ?? []).map(({ value }) => `\`${value}\``).join(' ');
  const need = required === true ? ' (needed)' : '';
  return [`\`${name}\`${need}`, [say(description), picks].filter(part => part !== '').join(': ')];
}

/** 'everyone', or who may use which sub-command when they differ. */
function whoMay(command: Command): string {
  if (command.action) return WHO[command.action.access];
  const groups = new Map<string, string[]>();
  for (const [name, { access }] of Object.entries(command.actions))
    groups.set(WHO[access], [...(groups.get(WHO[access]) ?? []), `\`${name}\``]);
  const [only] = groups.keys();
  if (groups.size === 1 && only !== undefined) return only;
  return [...groups].map(([who, names]) => `${who}: ${names.join(' ')}`).join('; ');
}

const table = (heads: string[], rows: string[][]): string =>
  [heads, heads.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');

/** The text between two markers replaced; throws when a marker is missing. */
export function fillIn(document: string, name: string, text: string): string {
  const [start, end] = [`<!-- ${name}: made by npm run docs -->`, `<!-- /${name} -->`];
  const [from, to] = [document.indexOf(start), document.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The markers "${start}" and "${end}" are missing.`);
  return `${document.slice(0, from + start.length)}\n${text}\n${document.slice(to)}`;
}
