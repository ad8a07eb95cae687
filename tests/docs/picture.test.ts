import { existsSync, readFileSync, statSync } from 'node:fs';
import { expect, it } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const pictures = [...readme.matchAll(/(?:src|srcset)="(?<file>docs\/[^"]+)"/g)].map(
  ({ groups }) => groups?.['file'] ?? '',
);

it('the README begins with pictures that exist, are small, and say in words what they show', () => {
  expect(pictures).toHaveLength(2);
  expect(readme.indexOf('<picture>')).toBeLessThan(readme.indexOf('\n## '));
  for (const file of pictures) {
    expect(existsSync(file), file).toBe(true);
    expect(statSync(file).size, file).toBeLessThan(250 * 1024);
  }
  expect(/<img [^>]*alt="(?<words>[^"]+)"/.exec(readme)?.groups?.['words']?.length).toBeGreaterThan(100);
});

it('the command that makes them is there, and contributors are told', () => {
  const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> })
    .scripts;
  const made = readFileSync(/scripts\/\S+\.ts/.exec(scripts['picture'] ?? '')?.[0] ?? '', 'utf8');
  for (const file of pictures) expect(made).toContain(file.split('/').at(-1));
  expect(readFileSync('CONTRIBUTING.md', 'utf8')).toContain('`npm run picture`');
});
