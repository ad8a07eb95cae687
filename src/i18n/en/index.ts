import { answers } from './answers.ts';
import { briefs } from './briefs.ts';
import { commands } from './commands.ts';
import { labels } from './labels.ts';
import { digests } from './digests.ts';
import { doctor } from './doctor.ts';
import { edition } from './edition.ts';
import { errors } from './errors.ts';
import { feedCommands } from './feedCommands.ts';
import { feedNews } from './feedNews.ts';
import { feeds } from './feeds.ts';
import { greeting } from './greeting.ts';
import { hosting } from './hosting.ts';
import { ops } from './ops.ts';
import { permissions } from './permissions.ts';
import { preview } from './preview.ts';
import { settings } from './settings.ts';
import { setup } from './setup.ts';
import { schedules } from './schedules.ts';
import { stats } from './stats.ts';
import { stories } from './stories.ts';
import { topics } from './topics.ts';
import { verify } from './verify.ts';
import { watches } from './watches.ts';
import { why } from './why.ts';

export const en = {
  ...errors,
  ...answers,
  ...briefs,
  ...commands,
  ...digests,
  ...doctor,
  ...edition,
  ...labels,
  ...feedNews,
  ...feeds,
  ...feedCommands,
  ...greeting,
  ...hosting,
  ...ops,
  ...permissions,
  ...preview,
  ...settings,
  ...setup,
  ...schedules,
  ...stats,
  ...stories,
  ...topics,
  ...verify,
  ...watches,
  ...why,
} as const;
