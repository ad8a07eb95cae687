import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** One file of the project and what it imports: project files by path, packages by name. */
export interface Module {
  path: string;
  text: string;
  files: string[];
  packages: string[];
}

const IMPORT =
  /(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|import\s*\(\s*['"]([^'"]+)['"]|import\s*['"]([^'"]+)['"]|new URL\(\s*['"](\.[^'"]+\.ts)['"]/g;

export function readModules(...folders: string[]): Module[] {
  return folders.flatMap(listFiles).map(path => {
    const text = readFileSync(path, 'utf8');
    const names = [...text.matchAll(IMPORT)].map(match => match[1] ?? match[2] ?? match[3] ?? match[4] ?? '');
    return {
      path,
      text,
      files: names.filter(name => name.startsWith('.')).map(name => normalize(join(dirname(path), name))),
      packages: names.filter(name => !name.startsWith('.')),
    };
  });
}

function listFiles(folder: string): string[] {
  return readdirSync(folder)
    .map(name => join(folder, name))
    .flatMap(path => (statSync(path).isDirectory() ? listFiles(path) : path.endsWith('.ts') ? [path] : []));
}

/** The first import cycle found, as a list of files that ends where it began, or null. */
export function findCycle(modules: Module[]): string[] | null {
  const imports = new Map(modules.map(module => [module.path, module.files]));
  const done = new Set<string>();
  const visit = (path: string, trail: string[]): string[] | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return null;
    for (const next of imports.get(path) ?? []) {
      const cycle = visit(next, [...trail, path]);
      if (cycle) return cycle;
    }
    done.add(path);
    return null;
  };
  for (const path of imports.keys()) {
    const cycle = visit(path, []);
    if (cycle) return cycle;
  }
  return null;
}
