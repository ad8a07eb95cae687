import type { Action, Command } from '../command.ts';
import { add } from './add.ts';
import { catalogue } from './catalogue.ts';
import { pause, remove, rename, resume } from './change.ts';
import { edit } from './edit.ts';
import { audit, undo } from './history.ts';
import { list } from './list.ts';
import { exportList, importList } from './lists.ts';
import { withNotices } from './notices.ts';
import { test } from './test.ts';

const actions: Record<string, Action> = {
  add,
  list,
  test,
  pause,
  resume,
  remove,
  rename,
  edit,
  import: importList,
  export: exportList,
  catalogue,
  audit,
  undo,
};

export const feedsCommand: Command = {
  name: 'feeds',
  description: 'commands.feeds',
  actions: Object.fromEntries(Object.entries(actions).map(([name, action]) => [name, withNotices(action)])),
};
