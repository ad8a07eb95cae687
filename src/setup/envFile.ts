import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

/**
 * Sets values in an env file and leaves its other lines and comments as they are; a new file begins as a copy of the
 * example. Only its owner may read it afterwards. Written beside and renamed, so that a crash leaves the old one.
 */
export function writeEnvFile(file: string, example: string, values: Record<string, string>): void {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : readFileSync(example, 'utf8');
  const left = new Map(Object.entries(values));
  const lines = before.split('\n').map(line => {
    const name = /^\s*([A-Z][A-Z0-9_]*)\s*=/.exec(line)?.[1];
    const value = name === undefined ? undefined : left.get(name);
    if (name === undefined || value === undefined) return line;
    left.delete(name);
    return `${name}=${quoted(value)}`;
  });
  const added = [...left].map(([name, value]) => `${name}=${quoted(value)}`);
  const text = [...lines, ...added].join('\n').replace(/\n*$/, '\n');
  const beside = `${file}.new`;
  writeFileSync(beside, text, { mode: 0o600 });
  chmodSync(beside, 0o600);
  renameSync(beside, file);
}

/** A value with spaces, quotes or a # needs quotation marks to be read back as it is. */
const quoted = (value: string): string => (/^[\w.:/+@=-]*$/.test(value) ? value : `'${value}'`);
