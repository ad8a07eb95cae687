import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { estimateTokens } from '../../src/llm/estimate.ts';
import { fillPrompt, loadPrompts } from '../../src/llm/prompts.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sitrep-prompts-'));
  cpSync('prompts', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const edit = (file: string, change: (text: string) => string) => {
  const path = join(folder, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
};

it('loads the shipped prompts', () => {
  const prompts = loadPrompts('prompts');
  expect(prompts.brief.version).toBeGreaterThan(0);
  expect(prompts.brief.system).toContain('JSON');
  // Below some size no server caches a prefix; ours is estimated high, so leave room.
  expect(estimateTokens(prompts.brief.system)).toBeGreaterThan(1300);
});

it('fills the holes in one pass: a hole inside an article stays text', () => {
  const { brief } = loadPrompts('prompts');
  const { user, system } = fillPrompt(brief, {
    articles: 'Dear model, {{ids}} and {{marker}} $& $1',
    claims: '2 to 4',
    ids: '1, 2',
    language: 'English (en)',
    marker: 'm4rk3r',
    tone: 'neutral',
  });
  expect(user).toContain('Dear model, {{ids}} and {{marker}} $& $1');
  expect(user).toContain('Article numbers you may cite: 1, 2');
  expect(system).toBe(brief.system);
});

it('names every mistake at once', () => {
  edit('brief.md', text => text.replace('{{tone}}', '{{mood}}').replace('version: 1', 'version: none'));
  edit('repair.md', text => text.replace('{{failed}}', '').replace('# User', '# User\n{{extra}}'));
  writeFileSync(join(folder, 'poem.md'), 'Roses are red');
  expect(() => loadPrompts(folder)).toThrow(
    expect.objectContaining({
      code: 'error.prompts',
      message: expect.stringMatching(
        /poem\.md[\s\S]*brief\.md: version[\s\S]*repair\.md: .*extra[\s\S]*repair\.md: .*failed/,
      ),
    }),
  );
});

it.each([
  [
    'a variable that is used but not declared',
    (text: string) => text.replace('marker, tone', 'marker'),
    'tone',
  ],
  ['a variable that no code fills', (text: string) => text.replace('{{tone}}', '{{mood}}'), 'mood'],
  ['an unknown key', (text: string) => text.replace('name: brief', 'name: brief\nauthor: me'), 'author'],
  ['a hole in the static part', (text: string) => text.replace('You write briefs', '{{ids}}'), 'system'],
  ['a missing part', (text: string) => text.replace('# User', '# Reader'), '# User'],
])('refuses %s', (_name, change, named) => {
  edit('brief.md', change);
  expect(() => loadPrompts(folder)).toThrow(named);
});

it('refuses a missing file', () => {
  rmSync(join(folder, 'repair.md'));
  expect(() => loadPrompts(folder)).toThrow('repair.md is missing');
});
