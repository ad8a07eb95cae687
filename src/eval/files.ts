import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What lies beside data and is none. */
const NO_DATA = /^\.|^(?:readme|license|sha256sums|changelog)\b|\.(?:md|py)$/i;

/** All data files under a folder, in a fixed order. */
export function listDataFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(item => !NO_DATA.test(item.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(item => {
      const path = join(folder, item.name);
      return item.isDirectory() ? listDataFiles(path) : item.isFile() ? [path] : [];
    });
}

/** The value below which `share` of the numbers lie (nearest rank); 0 for none. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
