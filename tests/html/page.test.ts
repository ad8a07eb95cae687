import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writePage } from '../../src/cli/page.ts';
import type { EditionContent } from '../../src/model.ts';
import { startBrowser } from '../support/browser.ts';
import { richEdition, wideEdition } from '../support/richEdition.ts';

/** The page of `digest preview --html`, looked at in a browser: on a screen and on a phone, light and dark. */

let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), 'sitrep-page-'));

beforeAll(async () => {
  browser = await startBrowser();
}, 60_000);

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

const WIDTHS = [1100, 390];
type Scheme = 'light' | 'dark';

/** With the schemes in which access is looked at: colours are the same in every language. */
const EDITIONS: readonly (readonly [string, EditionContent, readonly Scheme[]])[] = [
  ['English', richEdition(), ['light', 'dark']],
  ['Korean', richEdition({ language: 'ko' }), ['light']],
  ['Ukrainian, compact', richEdition({ language: 'uk', layout: 'compact' }), []],
  ['words without end', wideEdition(), []],
];

it.each(EDITIONS)('reads well on a screen and on a phone: %s', async (name, content, schemes) => {
  const path = await writePage(join(folder, `${name}.html`), content);
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', request => asked.push(request.url()));
  const address = String(pathToFileURL(path));
  await page.goto(address);
  await page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true; })");
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    expect(await overflowing(page), `at ${width} pixels`).toEqual([]);
  }
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    expect(await faultsOfAccess(page), colorScheme).toEqual([]);
  }
  expect(await page.evaluate('document.fonts.size'), 'fonts of its own').toBe(0);
  expect(asked).toEqual([address]);
  await page.close();
});

/** Texts that leave their box or the window. */
const overflowing = (page: Page): Promise<unknown> =>
  page.evaluate(`(() => {
    const found = [];
    const root = document.scrollingElement;
    if (root.scrollWidth > root.clientWidth) found.push('the page scrolls sideways');
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode;
      if (!text.textContent.trim()) continue;
      const box = (text.parentElement.closest('.container, .select, .button') ?? document.body).getBoundingClientRect();
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const { left, right, width } of range.getClientRects())
        if (width > 1 && (left < box.left - 1 || right > box.right + 1))
          found.push(text.textContent.slice(0, 60));
    }
    return found;
  })()`);

const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/** What axe finds: contrast, names of links, landmarks, the order of headings, and the like. */
async function faultsOfAccess(page: Page): Promise<unknown> {
  await page.evaluate(AXE);
  return page.evaluate(`axe.run().then(({ violations }) =>
    violations.map(({ id, help, nodes }) => id + ': ' + help + ': ' + nodes.map(node => node.html.slice(0, 120)).join(' | ')))`);
}
