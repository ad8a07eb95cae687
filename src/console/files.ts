import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { AttachedFile } from '../../commands/index.ts';
import { AppError } from '../errors.ts';

/** The file at a path that the host typed, as a command sees an attachment. */
export async function fileAt(path: string): Promise<AttachedFile> {
  const name = basename(path);
  const unreadable = (error: unknown) => new AppError('error.attachment_missing', { name: path }, error);
  const { size } = await stat(path).catch(error => Promise.reject(unreadable(error)));
  return { name, size, text: () => readFile(path, 'utf8').catch(error => Promise.reject(unreadable(error))) };
}
