import type { ScheduleOptions } from '../model.ts';

/** What holds for a new schedule until its moderators choose otherwise. */
export const DEFAULT_OPTIONS: ScheduleOptions = {
  form: 'daily',
  weekdays: [],
  regions: [],
  layout: 'full',
  look: 'components',
  leadImage: false,
  length: 'normal',
  language: null,
  minSources: 1,
  pingRoleId: null,
  nothingNew: 'post',
  channelKind: 'text',
  forumTags: [],
  breaking: null,
};
