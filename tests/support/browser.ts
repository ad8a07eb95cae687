import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** A headless Chromium of the machine's own, for pages and their pictures. */

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const PLACES = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/Applications/Google Chrome.app/Contents/MacOS'];

/** The program's path. Throws a sentence that says how to get one. */
function findChromium(): string {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...PLACES].filter(
    folder => folder !== '',
  );
  const found = folders
    .flatMap(folder => [...NAMES, 'Google Chrome'].map(name => join(folder, name)))
    .find(isProgram);
  if (found !== undefined) return found;
  throw new Error(
    'No Chromium was found in PATH or the usual places. Install one (Debian: apt install chromium) and try again.',
  );
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Starts the browser; close it when done. */
export const startBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: findChromium(),
    // Chromium's sandbox refuses to run as root, as in most containers.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
