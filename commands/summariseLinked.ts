import { AppError } from '../src/errors.ts';
import type { MessageMenu } from './command.ts';
import { pageSummary, storedSummary } from './linked.ts';

/** More pages of one message are not fetched for one answer. */
const MOST_READ = 3;

/**
 * Summarises the first article linked in a message that the server's feeds have brought, with its story; else the first
 * linked page that can be read.
 */
export const summariseLinkedMenu: MessageMenu = {
  name: 'commands.menu_summarise',
  access: 'member',
  reach: 'everywhere',
  private: true,
  limited: true,
  async run(call, context) {
    const { links } = call;
    if (links.length === 0) throw new AppError('error.message_no_link');
    for (const url of links) {
      const stored = await storedSummary(url, call, context);
      if (stored) return stored;
    }
    const failures: AppError[] = [];
    for (const url of links.slice(0, MOST_READ))
      try {
        return await pageSummary(url, call, context);
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        failures.push(error);
      }
    throw failures[0] ?? new AppError('error.message_no_link');
  },
};
