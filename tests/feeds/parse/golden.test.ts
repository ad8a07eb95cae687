import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseFeed } from '../../../src/feeds/parse/index.ts';

/** Each feed file stands beside the JSON that it must give: a new case is two files and no code. */
const FOLDER = 'tests/fixtures/feeds';
const files = readdirSync(FOLDER).filter(name => !name.endsWith('.expected.json'));

it.each(files)('%s gives its golden entries', async name => {
  const parsed = parseFeed(readFileSync(join(FOLDER, name)), {
    url: 'https://feeds.example/all/feed.xml',
    contentType: null,
  });
  const golden = join(process.cwd(), FOLDER, `${name.replace(/\.\w+$/, '')}.expected.json`);
  await expect(`${JSON.stringify(parsed, null, 2)}\n`).toMatchFileSnapshot(golden);
});
