import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import type { Config } from '../config.ts';
import { checkDiscord } from '../discord/checkup.ts';
import { translate } from '../i18n/index.ts';
import { checkModels } from '../llm/checkup.ts';
import { llmSettings } from '../llm/settings.ts';
import type { Clock, Observer, Random } from '../model.ts';
import { openStore } from '../store/database.ts';
import { guidedSetup, type SetupOutcome } from './dialog.ts';
import { writeEnvFile } from './envFile.ts';

export interface SetupFiles {
  env: string;
  example: string;
}

/** The guided set-up on a real terminal: asks, checks live, writes the env file. Null when the person left. */
export async function setUpInTerminal(
  config: Config,
  files: SetupFiles,
  deps: { clock: Clock; observer: Observer; random: Random },
): Promise<SetupOutcome | null> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const leaving = new AbortController();
  terminal.on('close', () => leaving.abort());
  try {
    const outcome = await guidedSetup({
      ask: question => terminal.question(`\n${question}\n${translate('en', 'setup.answer')}`, leaving),
      say: text => console.log(text),
      checkToken: token => checkDiscord({ token, apiUrl: config.DISCORD_API_URL }, [], deps),
      async checkModel(answers) {
        // Nothing is kept yet: what the question costs is counted in a store that is thrown away.
        const folder = mkdtempSync(join(tmpdir(), 'sitrep-setup-'));
        const store = await openStore(`file:${join(folder, 'sitrep.db')}`);
        const settings = llmSettings({ ...config, ...answers });
        return checkModels(settings, { store, ...deps }).finally(async () => {
          await store.close();
          rmSync(folder, { recursive: true, force: true });
        });
      },
      file: files.env,
    });
    if (outcome === null) return null;
    writeEnvFile(files.env, files.example, outcome.settings);
    console.log(translate('en', 'setup.saved', { file: files.env }));
    console.log(translate('en', 'setup.next'));
    return outcome;
  } catch (error) {
    if (leaving.signal.aborted) return null;
    throw error;
  } finally {
    terminal.close();
  }
}
