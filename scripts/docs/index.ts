import { readFileSync, writeFileSync } from 'node:fs';
import { commands, frontDoor } from '../../commands/index.ts';
import { commandReference, commandTable, fillIn } from './commandDocs.ts';
import { metricTable } from './metricDocs.ts';

/** The documents that hold generated parts, each as it has to be now. */
export function generated(): Record<string, string> {
  const read = (path: string) => readFileSync(path, 'utf8');
  return {
    'README.md': fillIn(read('README.md'), 'commands', commandTable(commands, frontDoor.menus)),
    'docs/hosting.md': fillIn(read('docs/hosting.md'), 'metrics', metricTable()),
    'docs/commands.md': fillIn(read('docs/commands.md'), 'reference', commandReference(commands)),
  };
}

if (import.meta.main) for (const [path, text] of Object.entries(generated())) writeFileSync(path, text);
