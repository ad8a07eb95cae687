import { findArticles } from '../src/answers/find.ts';
import { CONTROL_ID_LENGTH, controlId, type Controls } from '../src/controls.ts';
import { translate } from '../src/i18n/index.ts';
import { settingsOf } from '../src/store/guildSettings.ts';
import { articleLine } from './answerBlocks.ts';
import type { Block, Caller, Command, Component, Reply } from './command.ts';
import type { CommandContext } from './context.ts';
import { requiredText } from './options.ts';

const PAGE = 5;
const MOST_PAGES = 10;
/** A search must fit into the id of its page buttons. */
const LONGEST = 70;

/** Finds stored articles, the best first, a page at a time. */
export const searchCommand: Command = {
  name: 'search',
  description: 'answers.search_command',
  reach: 'everywhere',
  action: {
    description: 'answers.search_command',
    access: 'member',
    private: true,
    limited: true,
    options: [
      {
        name: 'query',
        description: 'answers.option_query',
        type: 'string',
        required: true,
        minLength: 2,
        maxLength: LONGEST,
      },
    ],
    run: (call, context) => page(requiredText(call, 'query'), 1, call, context),
  },
};

export const searchPage: Component = {
  name: 'search',
  access: 'member',
  answers: 'update',
  run: (call, context) => {
    const number = Math.trunc(Number(call.args[0]));
    return page(call.args[1] ?? '', Math.min(MOST_PAGES, Math.max(1, number || 1)), call, context);
  },
};

async function page(query: string, number: number, call: Caller, context: CommandContext): Promise<Reply> {
  const { zone } = await settingsOf(context.store.db, call.guildId);
  const { found } = await findArticles(context.answers, {
    guildId: call.guildId,
    text: query,
    now: context.clock.now(),
    zone,
    limit: number * PAGE + 1,
  });
  const shown = found.slice((number - 1) * PAGE, number * PAGE);
  const say = (key: Parameters<typeof translate>[1], params = {}) => translate(call.locale, key, params);
  if (shown.length === 0)
    return {
      blocks: [{ type: 'paragraph', text: [say('answers.nothing_found', { query })] }],
      private: true,
    };
  const blocks: Block[] = [
    { type: 'heading', text: say('answers.search_heading', { query, page: number }) },
    ...shown.flatMap(({ article, snippet }): Block[] => [
      { type: 'paragraph', text: articleLine(article) },
      ...(snippet === '' ? [] : [{ type: 'note' as const, text: [snippet] }]),
    ]),
  ];
  const more = found.length > number * PAGE && number < MOST_PAGES;
  return { blocks, controls: turning(query, number, more, call.locale) };
}

function turning(query: string, number: number, more: boolean, locale: string): Controls {
  const fits = query.replaceAll(/[%:]/g, '%00').length <= CONTROL_ID_LENGTH - 'search:10:'.length;
  const turn = (key: 'answers.previous' | 'answers.next', to: number, enabled: boolean) =>
    enabled && fits ? [{ label: translate(locale, key), id: controlId('search', to, query) }] : [];
  return {
    buttons: [...turn('answers.previous', number - 1, number > 1), ...turn('answers.next', number + 1, more)],
  };
}
