import { commands } from './commands.ts';
import { digests } from './digests.ts';
import { errors } from './errors.ts';
import { feeds } from './feeds.ts';

export const en = { ...errors, ...commands, ...digests, ...feeds } as const;
