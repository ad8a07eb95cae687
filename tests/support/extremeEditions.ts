import fc from 'fast-check';
import { withRooms } from '../../src/digests/places.ts';
import { languages } from '../../src/i18n/index.ts';
import {
  type ArticleRef,
  CHANNEL_KINDS,
  type Citation,
  type Claim,
  type EditionContent,
  type EditionStory,
  EXTRACTIVE_REASONS,
  LAYOUTS,
  NO_TOKENS,
  PUBLISHER_KINDS,
  SCHEDULE_FORMS,
  SOURCE_LABELS,
} from '../../src/model.ts';
import { TOPICS } from '../../src/stories/topics.ts';

/** Editions as no newsroom would make them: everything that a feed, a model or a correction could put into one. */

/** The longest text that a feed or a model may bring. */
const LONGEST = 10_000;

/** Pieces that break renderers: markup, mentions, marks that turn or stack, scripts without spaces, lone surrogates. */
const PIECES = [
  'The ministry ordered 72 howitzers on Tuesday. ',
  'x',
  '@everyone ',
  '@here',
  '<@123456789012345678> ',
  '<@&223456789012345678>',
  '<#323456789012345678>',
  '<t:1790000000:R>',
  '<:tank:423456789012345678>',
  '</feeds list:523456789012345678>',
  '[click](https://evil.example)',
  ')](https://evil.example "',
  'https://evil.example/a?b=c ',
  '**bold** __under__ ~~gone~~ ||spoiler|| `code` ',
  '```\nblock\n```',
  '\n# heading\n-# small\n> quote\n- item\n1. one\n',
  '\\',
  '\\]',
  'z\u0301\u0327\u0300\u0350\u0489\u0334'.repeat(3),
  '\u0301'.repeat(40),
  '\u202Egnp.exe\u202C ',
  '\u2067rtl\u2069',
  '\u2069\u2069',
  'الجيش يتسلم 72 مدفعا. ',
  'צה״ל קיבל 12 מטוסים. ',
  '국방부는 72문을 주문했다. ',
  '防衛省は護衛艦を受領した。',
  '👩‍👩‍👧‍👦',
  '🇺🇦',
  '\uD83D',
  '\uDE00',
  '\u0000',
  '\u200B',
  '\u2028',
  '\t \n',
];

const text = (most = LONGEST) =>
  fc
    .array(
      fc.tuple(
        fc.oneof(
          { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
          fc.string({ unit: 'binary', maxLength: 20 }),
        ),
        fc.oneof(
          { weight: 12, arbitrary: fc.constant(1) },
          { weight: 2, arbitrary: fc.constant(40) },
          fc.constant(900),
        ),
      ),
      { maxLength: 6 },
    )
    .map(parts =>
      parts
        .map(([piece, times]) => piece.repeat(times))
        .join('')
        .slice(0, most),
    );

const sometimes = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });

const url = fc.oneof(
  fc.webUrl(),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc
    .tuple(
      fc.constantFrom('y', '%D0%B9', '(a)', '[b]', '<c>', '"', '\\', ' ', '*_'),
      fc.constantFrom(3, 60, 600, 2_000),
    )
    .map(([piece, times]) => `https://outlet.example/${piece.repeat(times)}`),
  fc.constantFrom('javascript:alert(1)', 'http://[::1]/', 'https://пример.example/новости', ''),
);

const article: fc.Arbitrary<ArticleRef> = fc
  .record({
    url,
    name: text(400),
    language: fc.constantFrom(null, 'en', 'ko', 'ar', 'he', 'zz-invalid', 'x'),
    kind: fc.constantFrom(...PUBLISHER_KINDS),
    agency: fc.option(text(300)),
    paywalled: fc.boolean(),
  })
  .map(({ url: address, name, kind, agency, ...rest }) => ({
    ...rest,
    id: 0,
    url: address,
    title: name,
    publisher: { key: name, name, family: name, country: null, kind },
    credit: agency === null ? null : { agency, text: agency },
    publishedAt: 0,
    firstSeenAt: 0,
  }));

const citing = (ids: number) =>
  fc.array(
    // Also one that no source of the story has.
    fc
      .integer({ min: 1, max: ids + 1 })
      .map((articleId): Citation => ({ articleId, quote: 'A quote.', start: 0 })),
    { maxLength: 12 },
  );

const claim = (ids: number): fc.Arbitrary<Claim> =>
  fc.record({
    text: text(),
    kind: fc.constantFrom('fact' as const, 'said' as const),
    citations: citing(ids),
  });

const oneCitation = (ids: number) =>
  fc.integer({ min: 1, max: ids }).map((articleId): Citation => ({ articleId, quote: 'A quote.', start: 0 }));

const story: fc.Arbitrary<EditionStory> = fc
  .tuple(
    fc.array(article, { minLength: 1, maxLength: 9 }),
    fc.oneof({ weight: 30, arbitrary: fc.constant(1) }, fc.constantFrom(5, 40)),
  )
  .chain(([some, times]) => {
    const articles = Array.from({ length: times }, () => some)
      .flat()
      .map((each, index) => ({ ...each, id: index + 1 }));
    const ids = articles.length;
    return fc.record({
      storyId: fc.constant(1),
      brief: fc.record(
        {
          storyId: fc.constant(1),
          language: fc.constantFrom('en', 'ko', 'ar', 'zz-invalid', 'x'),
          writer: fc.constantFrom('llm' as const, 'extractive' as const),
          extractiveBecause: fc.constantFrom(...EXTRACTIVE_REASONS),
          headline: claim(ids),
          claims: fc.array(claim(ids), { maxLength: 14 }),
          conflicts: fc.array(
            fc.record({
              what: text(500),
              values: fc.array(fc.record({ value: text(500), citation: oneCitation(ids) }), { maxLength: 8 }),
            }),
            { maxLength: 5 },
          ),
          dropped: fc.constant([]),
          tokens: fc.constant(NO_TOKENS),
        },
        {
          requiredKeys: [
            'storyId',
            'language',
            'writer',
            'headline',
            'claims',
            'conflicts',
            'dropped',
            'tokens',
          ],
        },
      ),
      sources: fc.constant(
        articles.map(each => ({
          family: each.publisher.family,
          article: each,
          copies: [],
          labels: [...SOURCE_LABELS],
        })),
      ),
      topics: fc.array(fc.constantFrom(...TOPICS, 'no-topic'), { maxLength: 3 }),
      independentSources: fc.constantFrom(0, 1, 2, 5_000),
      firstAt: fc.constant(0),
      lastAt: fc.constantFrom(0, 400 * 86_400_000),
      newClaims: fc.option(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 20 })),
    });
  });

/** A story many times over is as long as many stories, and quicker to make. */
const stories = fc
  .tuple(
    fc.array(story, { maxLength: 7 }),
    fc.oneof(
      { weight: 8, arbitrary: fc.constant(1) },
      { weight: 3, arbitrary: fc.constant(3) },
      fc.constant(9),
    ),
  )
  .map(([some, times]) =>
    Array.from({ length: times }, () => some)
      .flat()
      .slice(0, 60)
      .map((each, index) => ({ ...each, storyId: 9_007_199_254_740_991 - index })),
  );

const corrections = fc.array(
  fc.record({
    at: fc.integer({ min: 0, max: 4e12 }),
    storyId: fc.nat(),
    headline: text(),
    kind: fc.constantFrom('rewritten' as const, 'withdrawn' as const),
  }),
  { maxLength: 30 },
);

export const extremeEdition: fc.Arbitrary<EditionContent> = fc
  .record({
    locale: fc.constantFrom(...languages, 'ar', 'xx'),
    stories,
    kind: sometimes(fc.constantFrom('test' as const, 'breaking' as const, 'watch' as const)),
    label: text(300),
    form: sometimes(fc.constantFrom(...SCHEDULE_FORMS)),
    layout: sometimes(fc.constantFrom(...LAYOUTS)),
    leadImage: sometimes(
      fc.record({ storyId: fc.constant(9_007_199_254_740_991), url, publisher: text(300) }),
    ),
    look: sometimes(fc.constant('embeds' as const)),
    corrections: sometimes(corrections),
    parts: sometimes(fc.integer({ min: 1, max: 4 })),
    channelKind: fc.constantFrom(...CHANNEL_KINDS),
    gone: fc.constantFrom(0, 1, 3),
    ping: fc.boolean(),
    omitted: fc.constantFrom(0, 1, 5, 4_000_000),
    dropped: fc.constantFrom(0, 1, 3_000),
  })
  .map(({ locale, label, ping, dropped, channelKind, gone, parts, ...given }) => {
    const set = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    const content: EditionContent = {
      ...(set as typeof given & Pick<EditionContent, 'omitted' | 'stories'>),
      code: 'AB12CD34',
      zone: 'Asia/Seoul',
      fromAt: 0,
      toAt: Date.UTC(2026, 10, 24, 7),
      language: locale,
      dropped: Array.from({ length: dropped }, () => ({ text: 'x', code: 'number' })),
      tokens: NO_TOKENS,
    } as EditionContent;
    const posted = withRooms(
      {
        ...content,
        ...(given.kind === 'watch' ? { watch: { id: 9_007_199_254_740_991, label } } : {}),
        ...(ping ? { pingRoleId: '923456789012345678' } : {}),
      },
      channelKind,
    );
    const order = posted.stories.map(({ storyId }) => storyId);
    return parts === undefined ? posted : corrected(posted, parts, order, gone);
  });

/** As it is after corrections that withdrew its first stories. */
function corrected(content: EditionContent, parts: number, order: number[], gone: number): EditionContent {
  if (content.rooms === undefined) return { ...content, parts };
  const kept = content.stories.slice(gone);
  return { ...content, stories: kept, order, parts: partsOf(content.rooms, Math.min(9, order.length)) };
}

const partsOf = (rooms: 'threads' | 'posts', stories: number): number =>
  rooms === 'posts' ? stories : 1 + 2 * stories;
