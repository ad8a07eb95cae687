import { type Controls, controlId } from '../src/controls.ts';
import { type Dossier, dossierOf } from '../src/digests/dossier.ts';
import { AppError } from '../src/errors.ts';
import { translate } from '../src/i18n/index.ts';
import type { Publisher } from '../src/model.ts';
import type { Block, Caller, Command, Component, Inline, Reply } from './command.ts';
import type { CommandContext } from './context.ts';
import { pickedStory, storyOption } from './pickStory.ts';

const MOST_STEPS = 12;

export const storyCommand: Command = {
  name: 'story',
  description: 'commands.story',
  reach: 'everywhere',
  action: {
    description: 'commands.story',
    access: 'member',
    private: false,
    limited: true,
    options: [{ ...storyOption, required: true }],
    async run(call, context) {
      const id = await pickedStory(call, context);
      if (id === null) throw new AppError('error.option_missing', { name: 'story' });
      return storyReply(id, call, context);
    },
  },
};

/** `story:<id>`, or a select menu whose value is the id. */
export const storyComponent: Component = {
  name: 'story',
  access: 'member',
  answers: 'private',
  limited: true,
  run: (call, context) => storyReply(Number(call.values[0] ?? call.args[0]), call, context),
};

async function storyReply(id: number, call: Caller, context: CommandContext): Promise<Reply> {
  const dossier = await dossierOf(context.compose, call.guildId, id);
  if (!dossier) throw new AppError('error.story_unknown', { id });
  const { locale } = call;
  const controls: Controls = {
    buttons: [
      { label: translate(locale, 'story.button_sources'), id: controlId('sources', dossier.story.storyId) },
      { label: translate(locale, 'watches.follow'), id: controlId('follow', dossier.story.storyId) },
    ],
  };
  return {
    blocks: [
      { type: 'story', story: dossier.story },
      ...timeline(dossier, locale),
      ...families(dossier, locale),
      ...rank(dossier, locale),
    ],
    controls,
  };
}

function timeline({ timeline: steps, story }: Dossier, locale: string): Block[] {
  const items = steps.slice(-MOST_STEPS).map(({ at, article, claims, repeatedBy }): Inline[] => {
    const brought = claims.flatMap(index => story.brief.claims[index]?.text ?? []);
    return [
      { time: at, style: 'full' },
      ' · ',
      { link: article.title, url: article.url },
      ` (${article.publisher.name})`,
      ...(brought.length > 0 ? [` · ${translate(locale, 'story.brought')}: ${brought.join(' ')}`] : []),
      ...(repeatedBy.length > 0
        ? [` · ${translate(locale, 'story.repeated', { names: repeatedBy.join(', ') })}`]
        : []),
    ];
  });
  return [
    { type: 'heading', text: translate(locale, 'story.timeline') },
    { type: 'list', items },
  ];
}

function families({ story }: Dossier, locale: string): Block[] {
  const items = story.sources.map(({ family, article, copies, labels }): Inline[] => {
    const notes = labels.map(label => translate(locale, `labels.source_${label}`));
    const names = [...new Set(copies.map(({ publisher }) => publisherName(publisher, locale)))].join(', ');
    const owner = family === '' || family === article.publisher.name ? [] : [`${family}: `];
    return [
      ...owner,
      { link: article.publisher.name, url: article.url },
      ...(notes.length > 0 ? [` (${notes.join(', ')})`] : []),
      ...(names === '' ? [] : [` · ${translate(locale, 'story.copies', { names })}`]),
    ];
  });
  return [
    { type: 'heading', text: translate(locale, 'story.families') },
    { type: 'list', items },
  ];
}

/** Readers are told of a copy, too, when its publisher is not an independent one. */
const publisherName = ({ name, kind }: Publisher, locale: string): string =>
  kind === 'independent' ? name : `${name} (${translate(locale, `sources.kind_${kind}`)})`;

function rank({ rank: { points, factors }, story, signs, interests }: Dossier, locale: string): Block[] {
  const params = {
    count: story.independentSources,
    signs: signs.map(sign => translate(locale, `story.sign_${sign}`)).join(', '),
    interests: interests.join(', '),
  };
  const tenths = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const items = factors
    .filter(each => each.points >= 0.05)
    .map(({ factor, points: each }): Inline[] => [
      { bold: `+${tenths.format(each)}` },
      ` ${translate(locale, `story.rank_${factor}`, params)}`,
    ]);
  return [
    { type: 'heading', text: translate(locale, 'story.rank', { points: tenths.format(points) }) },
    { type: 'list', items },
  ];
}
