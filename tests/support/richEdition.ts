import type { EditionContent } from '../../src/model.ts';
import { article, cite, edition, story } from './editions.ts';

/** An edition that has one of everything a digest can show. Outlets, people and events are invented. */

const outlet = (
  id: number,
  name: string,
  change: Partial<ReturnType<typeof article>> = {},
): ReturnType<typeof article> => {
  const plain = article(id);
  const key = `${name.toLowerCase().replaceAll(' ', '-')}.example`;
  return {
    ...plain,
    url: `https://${key}/2026/11/24/report-${id}`,
    publisher: { ...plain.publisher, key, name, family: name, ...change.publisher },
    ...change,
  };
};

const kind = (id: number, name: string, of: 'state_media' | 'official' | 'wire') => {
  const plain = outlet(id, name);
  return { ...plain, publisher: { ...plain.publisher, kind: of } };
};

const fact = (text: string, ...ids: number[]) => ({
  text,
  kind: 'fact' as const,
  citations: ids.map(id => cite(id, text)),
});

const source = (
  of: ReturnType<typeof article>,
  labels: ('state_media' | 'official' | 'wire' | 'paywalled')[] = [],
) => ({
  family: of.publisher.family,
  article: of,
  copies: [],
  labels,
});

const baltic = story({
  storyId: 37,
  topics: ['sea'],
  independentSources: 3,
  firstAt: Date.UTC(2026, 10, 22, 5),
  newClaims: [1],
  sources: [
    source(outlet(1, 'Harbour Gazette')),
    source(kind(2, 'Volna World', 'state_media'), ['state_media']),
    source(outlet(3, 'Baltic Ledger', { paywalled: true })),
    source(outlet(4, 'Sound Cut')),
  ],
  brief: {
    storyId: 37,
    headline: fact('Norland seizes a freighter after a Baltic data cable breaks', 1),
    claims: [
      fact('The coast guard boarded the freighter Orlan Venture in the Gulf of Finland on Monday.', 1, 3),
      fact(
        'The ship dragged its anchor for 19 kilometres across the cable, the ministry said on Tuesday.',
        3,
      ),
      fact('Its owner called the boarding unlawful.', 2),
    ],
    conflicts: [
      {
        what: 'crew aboard',
        values: [
          { value: '21', citation: cite(1) },
          { value: '24', citation: cite(2) },
        ],
      },
    ],
  },
});

const frigate = story({
  storyId: 41,
  topics: ['sea'],
  sources: [source(outlet(5, 'Pacific Sentinel')), source(kind(6, 'Meridian News Agency', 'wire'), ['wire'])],
  brief: {
    storyId: 41,
    headline: fact('Eastmark takes over its first air-defence frigate', 5),
    claims: [
      fact('The ship joined the fleet in Port Auldin on Monday after 26 months of trials.', 5, 6),
      fact('It cost 410 million crowns.', 6),
    ],
  },
});

const korean = story({
  storyId: 52,
  topics: ['space'],
  independentSources: 1,
  sources: [source(outlet(7, '한빛국방', { language: 'ko' }))],
  brief: {
    storyId: 52,
    language: 'ko',
    writer: 'extractive',
    extractiveBecause: 'language',
    headline: fact('군, 다섯 번째 정찰위성 발사 성공', 7),
    claims: [fact('군 당국은 다섯 번째 정찰위성이 월요일 목표 궤도에 진입했다고 밝혔다.', 7)],
  },
});

const arabic = story({
  storyId: 53,
  topics: ['land'],
  independentSources: 1,
  sources: [source(outlet(8, 'صحيفة الميناء', { language: 'ar' }))],
  brief: {
    storyId: 53,
    language: 'ar',
    writer: 'extractive',
    extractiveBecause: 'language',
    headline: fact('الجيش يتسلم 72 مدفعا ذاتي الحركة', 8),
    claims: [fact('تسلم الجيش 72 مدفعا من طراز K9 يوم الاثنين، بحسب الوزارة.', 8)],
  },
});

export const richEdition = (change: Partial<EditionContent> = {}): EditionContent =>
  edition({
    stories: [baltic, frigate, korean, arabic],
    omitted: 3,
    dropped: [{ text: 'A claim without a passage.', code: 'number' }],
    corrections: [
      {
        at: Date.UTC(2026, 10, 24, 15),
        storyId: 99,
        headline: 'Minister resigns over ammunition deal',
        kind: 'withdrawn',
      },
    ],
    ...change,
  });

/** Words, names and addresses that no line can hold. */
export const wideEdition = (): EditionContent =>
  richEdition({
    stories: [
      story({
        storyId: 60,
        sources: [source(outlet(9, 'Q'.repeat(120), { url: `https://q.example/${'q'.repeat(500)}` }))],
        brief: {
          storyId: 60,
          headline: fact('W'.repeat(200), 9),
          claims: [
            fact('M'.repeat(600), 9),
            fact('צה״ל קיבל 12 מטוסים מסוג F-35I ביום שני, כך נמסר ממשרד הביטחון.', 9),
            fact('防衛省は'.repeat(100), 9),
          ],
        },
      }),
    ],
  });
