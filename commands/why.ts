import { countsAsDefence, type Trace, type TracedArticle, traceUrl } from '../src/digests/trace.ts';
import { publicUrl } from '../src/feeds/secrets.ts';
import { translate } from '../src/i18n/index.ts';
import { type GuildId, LOCAL_GUILD } from '../src/model.ts';
import type { Command, Inline, Reply } from './command.ts';
import { describeFeed, reasonOf } from './feeds/describe.ts';
import { requiredText } from './options.ts';

/** Where a trace is read. */
export interface Reader {
  guildId: GuildId;
  locale: string;
  now: number;
}

export const whyCommand: Command = {
  name: 'why',
  description: 'commands.why',
  action: {
    description: 'commands.why',
    access: 'member',
    private: true,
    options: [
      {
        name: 'url',
        description: 'commands.option_why_url',
        type: 'string',
        required: true,
        maxLength: 2_000,
      },
    ],
    async run(call, context) {
      const now = context.clock.now();
      const url = requiredText(call, 'url');
      const { guildId, locale } = call;
      return traceReply(await traceUrl(context.store.db, guildId, url, now), url, { guildId, locale, now });
    },
  },
};

/** An article's way, stage by stage; for one that never came, what that means and what to do. */
export function traceReply(trace: Trace, url: string, reader: Reader): Reply {
  if (trace.kind === 'known') return knownReply(trace, reader);
  const { locale, now } = reader;
  const phrase = (...[key, params]: [Parameters<typeof translate>[1], Parameters<typeof translate>[2]?]) =>
    translate(locale, key, params);
  if (trace.kind === 'feed')
    return {
      blocks: [
        { type: 'paragraph', text: [phrase('why.is_feed')] },
        { type: 'list', items: [describeFeed(trace.subscription, locale, now)] },
      ],
    };
  const { near } = trace;
  const site = publicUrl(URL.parse('/', url)?.href ?? url);
  return {
    blocks: [
      { type: 'paragraph', text: [{ bold: phrase('why.unknown') }, ` ${phrase('why.unknown_means')}`] },
      ...(near.length > 0
        ? [
            { type: 'paragraph' as const, text: [phrase('why.unknown_near')] },
            { type: 'list' as const, items: near.map(each => describeFeed(each, locale, now)) },
            { type: 'note' as const, text: [phrase('why.unknown_do_near')] },
          ]
        : [
            {
              type: 'note' as const,
              text: [`${phrase('why.unknown_none')} ${phrase('why.unknown_do_none', { site })}`],
            },
          ]),
    ],
  };
}

function knownReply(trace: TracedArticle, reader: Reader): Reply {
  const { article } = trace;
  return {
    blocks: [
      { type: 'paragraph', text: [{ link: article.title, url: article.url }] },
      {
        type: 'list',
        items: [
          ...seenLines(trace, reader.locale),
          readLine(trace, reader.locale),
          publisherLine(trace, reader.locale),
          defenceLine(trace, reader.locale),
          ...storyLines(trace, reader),
        ],
      },
    ],
  };
}

function seenLines({ sightings }: TracedArticle, locale: string): Inline[][] {
  return sightings.map(({ name, firstSeenAt, lastSeenAt, state, held }) => [
    `${translate(locale, 'why.seen', { feed: name })} `,
    { time: firstSeenAt, style: 'relative' },
    ...(lastSeenAt > firstSeenAt
      ? [` · ${translate(locale, 'why.seen_last')} `, { time: lastSeenAt, style: 'relative' as const }]
      : []),
    ...(state === 'paused' ? [` · ${translate(locale, 'why.seen_paused')}`] : []),
    ...(held === null
      ? []
      : held.because === 'excluded'
        ? [` · ${translate(locale, 'why.held_excluded', { word: held.word })}`]
        : [` · ${translate(locale, 'why.held_not_included', { words: held.words.join(', ') })}`]),
  ]);
}

function readLine({ reading, article }: TracedArticle, locale: string): Inline[] {
  const { state, textSource, readAt, nextReadAt, readError, revision } = reading;
  const reason = readError === null ? null : reasonOf(readError, locale);
  if (state === 'unread')
    return [
      `${translate(locale, 'why.read_waiting')} `,
      { time: nextReadAt ?? reading.firstSeenAt, style: 'relative' },
      '.',
      ...(reason === null ? [] : [` ${translate(locale, 'why.read_retry', { reason })}`]),
    ];
  const what = translate(locale, `why.read_${textSource}`, { characters: article.text.length });
  return [
    `${translate(locale, 'why.read')} `,
    { time: readAt ?? reading.firstSeenAt, style: 'relative' },
    `: ${what}.`,
    ...(reason === null ? [] : [` ${translate(locale, 'why.read_because', { reason })}`]),
    ...(article.paywalled ? [` ${translate(locale, 'why.paywalled')}`] : []),
    ...(revision > 1 ? [` ${translate(locale, 'why.read_changed', { count: revision - 1 })}`] : []),
  ];
}

function publisherLine({ article, copyOf, story }: TracedArticle, locale: string): Inline[] {
  const { publisher, credit } = article;
  const facts = [publisher.kind.replace('_', ' '), publisher.country].filter(fact => fact !== null);
  const standing: Inline[] =
    copyOf === null
      ? story === null
        ? []
        : [` ${translate(locale, 'why.original')}`]
      : [` ${translate(locale, 'why.copy')} `, { link: copyOf.publisher, url: copyOf.url }, '.'];
  return [
    `${translate(locale, 'why.publisher', { name: publisher.name })} (${facts.join(', ')}).`,
    ...(credit === null ? [] : [` ${translate(locale, 'why.credit', { agency: credit.agency })}`]),
    ...standing,
  ];
}

function defenceLine({ relevance }: TracedArticle, locale: string): Inline[] {
  const { score, topics, speakFor, against, everythingCounts } = relevance;
  const counts = countsAsDefence(relevance);
  const key = !counts ? 'why.defence_no' : everythingCounts ? 'why.defence_all' : 'why.defence_yes';
  const words = (list: string[]) => list.map(word => word.replace('*', '…')).join(', ');
  return [
    [
      translate(locale, key, { score: Math.round(score * 100) }),
      ...(speakFor.length > 0 ? [translate(locale, 'why.words_for', { words: words(speakFor) })] : []),
      ...(against.length > 0 ? [translate(locale, 'why.words_against', { words: words(against) })] : []),
      ...(topics.length > 0 ? [translate(locale, 'why.topics', { topics: topics.join(', ') })] : []),
      ...(counts ? [] : [translate(locale, 'why.defence_no_do')]),
    ].join(' '),
  ];
}

function storyLines({ story, brief, editions, reading, knownAt }: TracedArticle, reader: Reader): Inline[][] {
  const { locale } = reader;
  if (reading.state === 'unread') return [];
  if (knownAt === null) return [[translate(locale, 'why.hidden')]];
  if (story === null) return [[translate(locale, 'why.no_story')]];
  const written: Inline[] =
    brief === null
      ? [translate(locale, 'why.no_brief')]
      : [
          `${translate(locale, 'why.brief', { writer: brief.writer, language: brief.language })} `,
          { time: brief.createdAt, style: 'relative' },
          '.',
        ];
  return [
    [translate(locale, 'why.story', story)],
    written,
    ...(editions.length === 0 ? [[translate(locale, 'why.no_edition')]] : []),
    ...editions.map(edition => editionLine(edition, reader)),
  ];
}

function editionLine(edition: TracedArticle['editions'][number], { guildId, locale }: Reader): Inline[] {
  const { code, channelId, toAt, cited, deliveries } = edition;
  return [
    `${translate(locale, 'why.edition', { code })} `,
    { channel: channelId },
    ' ',
    { time: toAt, style: 'relative' },
    ` ${translate(locale, cited ? 'why.edition_cited' : 'why.edition_uncited')}: `,
    ...deliveries.flatMap(({ state, messageId }, index): Inline[] => {
      const label = translate(locale, `why.delivery_${state}`);
      const separator = index === 0 ? '' : ', ';
      return messageId === null || guildId === LOCAL_GUILD
        ? [`${separator}${label}`]
        : [
            separator,
            { link: label, url: `https://discord.com/channels/${guildId}/${channelId}/${messageId}` },
          ];
    }),
  ];
}
