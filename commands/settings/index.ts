import type { Command } from '../command.ts';
import { content } from './content.ts';
import { data } from './data.ts';
import { edit } from './edit.ts';
import { moderators } from './moderators.ts';
import { view } from './view.ts';

export const settingsCommand: Command = {
  name: 'settings',
  description: 'commands.settings',
  actions: { view, edit, content, moderators, data },
};
