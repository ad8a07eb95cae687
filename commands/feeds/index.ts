import type { Command } from '../command.ts';
import { add } from './add.ts';
import { catalogue } from './catalogue.ts';
import { pause, remove, rename, resume } from './change.ts';
import { edit } from './edit.ts';
import { audit, undo } from './history.ts';
import { list } from './list.ts';
import { test } from './test.ts';

export const feedsCommand: Command = {
  name: 'feeds',
  description: 'commands.feeds',
  actions: { add, list, test, pause, resume, remove, rename, edit, catalogue, audit, undo },
};
