import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** What `npm ci` installs is what was reviewed: exact versions, hashes, one registry. */

interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  hasInstallScript?: boolean;
}

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
const lock = read('package-lock.json') as { lockfileVersion: number; packages: Record<string, Locked> };
const manifest = read('package.json') as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
> & {
  allowScripts: Record<string, boolean>;
};
const locked = Object.entries(lock.packages).filter(([path]) => path !== '');

it('every package is pinned by a hash', () => {
  expect(locked.length).toBeGreaterThan(80);
  for (const [path, { integrity }] of locked)
    expect(
      integrity?.split(' ').every(hash => /^sha512-[\w+/]{86}==$/.test(hash)),
      path,
    ).toBe(true);
});

it('no package comes from anywhere but the public registry', () => {
  for (const [path, { resolved, link }] of locked) {
    expect(link, path).toBeUndefined();
    if (resolved !== undefined) expect(new URL(resolved).host, path).toBe('registry.npmjs.org');
  }
});

it('asks for exact versions, and the lock file holds the same', () => {
  for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
  }
});

it('runs no install script but the one that brings Node', () => {
  const scripted = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path);
  expect(scripted.map(path => path.replace('node_modules/', ''))).toEqual(Object.keys(manifest.allowScripts));
});
