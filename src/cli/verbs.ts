import { ANSWER_VERBS } from './answers.ts';
import { ARTICLE_VERBS } from './articles.ts';
import { EVAL_VERBS } from './eval.ts';
import { FEED_LIST_VERBS } from './feedLists.ts';
import { FEED_VERBS } from './feeds.ts';
import { GUILD_VERBS } from './guilds.ts';
import { HOST_VERBS } from './host.ts';
import { SERVER_VERBS } from './servers.ts';
import { STORY_VERBS } from './stories.ts';
import type { Verbs } from './verb.ts';
import { WHY_VERBS } from './why.ts';

/** Every verb, in the order of the usage text. A verb is found by its first words; the longest match wins. */
export const VERBS: Verbs = {
  ...FEED_VERBS,
  ...FEED_LIST_VERBS,
  ...ARTICLE_VERBS,
  ...WHY_VERBS,
  ...STORY_VERBS,
  ...ANSWER_VERBS,
  ...SERVER_VERBS,
  ...GUILD_VERBS,
  ...HOST_VERBS,
  ...EVAL_VERBS,
};
