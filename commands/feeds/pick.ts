import { AppError } from '../../src/errors.ts';
import type { Component } from '../command.ts';
import { addAndTell } from './adding.ts';
import { PICK } from './pickFrom.ts';

/** Adds the feed that was picked among those of a page. */
export const feedPick: Component = {
  name: PICK,
  access: 'moderator',
  answers: 'update',
  async run(call, context) {
    const [first = '', everythingCounts = '', name = ''] = call.args;
    const [url] = call.values;
    if (url === undefined) throw new AppError('error.option_missing', { name: 'url' });
    return addAndTell(call, context, {
      url,
      name: name || null,
      first: first || null,
      everythingCounts: everythingCounts === '1',
    });
  },
};
