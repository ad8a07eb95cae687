import { backup } from 'node:sqlite';
import { openSqliteFile } from './sqlite.ts';

const PAGES_AT_ONCE = 500;

/** Copies a SQLite file page by page while others write to it. `progress` is told the part done, 0 to 1. */
export async function copyPages(
  from: string,
  to: string,
  progress: (part: number) => void = () => {},
): Promise<void> {
  const source = openSqliteFile(from, { readOnly: true });
  try {
    await backup(source, to, {
      rate: PAGES_AT_ONCE,
      progress: ({ totalPages, remainingPages }) => progress(1 - remainingPages / Math.max(1, totalPages)),
    });
  } finally {
    source.close();
  }
}

/** What SQLite's own check finds wrong with a file, or null. */
export function brokenParts(path: string): string | null {
  const file = openSqliteFile(path, { readOnly: true });
  try {
    const result = String(file.prepare('pragma integrity_check').get()?.['integrity_check']);
    return result === 'ok' ? null : result;
  } finally {
    file.close();
  }
}
