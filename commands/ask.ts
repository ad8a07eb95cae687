import { answerQuestion } from '../src/answers/answer.ts';
import { controlId, type Controls } from '../src/controls.ts';
import { AppError } from '../src/errors.ts';
import { translate } from '../src/i18n/index.ts';
import { settingsOf } from '../src/store/guildSettings.ts';
import { answerBlocks, stepText } from './answerBlocks.ts';
import type { Caller, Command, Component, Reply } from './command.ts';
import type { CommandContext } from './context.ts';
import { period, requiredText, sinceOption, text } from './options.ts';

const LONGEST = 300;
/** Articles that a follow-up question keeps in view. */
const MOST_ABOUT = 5;

/** Answers a question out of the stored stories, or says that they do not tell. The question itself is not kept. */
export const askCommand: Command = {
  name: 'ask',
  description: 'answers.command',
  reach: 'everywhere',
  action: {
    description: 'answers.command',
    access: 'asker',
    private: false,
    limited: true,
    options: [
      {
        name: 'question',
        description: 'answers.option_question',
        type: 'string',
        required: true,
        minLength: 3,
        maxLength: LONGEST,
      },
      sinceOption,
    ],
    run(call, context) {
      const since = text(call, 'since') === null ? null : period(call, 'since', '7d');
      return ask(requiredText(call, 'question'), [], since, call, context);
    },
  },
};

/** A further question on the same matter: the button below an answer. */
export const askMore: Component = {
  name: 'askmore',
  access: 'asker',
  answers: 'public',
  limited: true,
  form: async call => ({
    title: translate(call.locale, 'answers.follow_up'),
    fields: [
      {
        name: 'question',
        label: translate(call.locale, 'answers.follow_up_label'),
        placeholder: translate(call.locale, 'answers.follow_up_hint'),
        maxLength: LONGEST,
      },
    ],
  }),
  run(call, context) {
    const question = (call.fields['question'] ?? '').trim();
    if (question === '') throw new AppError('error.option_missing', { name: 'question' });
    const about = call.args.map(Number).filter(id => Number.isSafeInteger(id) && id > 0);
    return ask(question, about.slice(0, MOST_ABOUT), null, call, context);
  },
};

async function ask(
  question: string,
  about: readonly number[],
  sinceMs: number | null,
  call: Caller,
  context: CommandContext,
): Promise<Reply> {
  const { zone, answersPrivate } = await settingsOf(context.store.db, call.guildId);
  const now = context.clock.now();
  const answer = await answerQuestion(context.answers, {
    guildId: call.guildId,
    question,
    now,
    zone,
    language: call.locale,
    about,
    ...(sinceMs === null ? {} : { fromAt: now - sinceMs }),
    progress: step => call.progress(stepText(step, call.locale)),
  });
  const ids = answer.sources.map(({ article }) => article.id).slice(0, MOST_ABOUT);
  return {
    blocks: answerBlocks(question, answer, call.locale),
    ...(answersPrivate ? { private: true } : {}),
    ...(ids.length > 0 ? { controls: followUp(ids, call.locale) } : {}),
  };
}

const followUp = (ids: readonly number[], locale: string): Controls => ({
  buttons: [{ label: translate(locale, 'answers.follow_up'), id: controlId('askmore', ...ids) }],
});
