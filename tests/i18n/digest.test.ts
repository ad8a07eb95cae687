import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { renderEdition as renderInTerminal } from '../../src/console/renderEdition.ts';
import { renderEdition } from '../../src/discord/renderEdition.ts';
import { en } from '../../src/i18n/en/index.ts';
import { english, languages, translate } from '../../src/i18n/index.ts';
import { checkComponents } from '../support/discord/rules/components.ts';
import { article, cite, edition, story } from '../support/editions.ts';

const texts = (components: unknown): string[] =>
  (components as { content?: string; components?: unknown }[]).flatMap(each => [
    ...(each.content === undefined ? [] : [each.content]),
    ...(each.components === undefined ? [] : texts(each.components)),
  ]);

/** An edition in which nearly everything is said that a digest can say, with no English of its own. */
const full = edition({
  omitted: 3,
  dropped: [
    { text: '…', code: 'number' },
    { text: '…', code: 'name' },
  ],
  corrections: [
    { at: Date.UTC(2026, 10, 23, 12), storyId: 8, headline: '[…]', kind: 'rewritten' },
    { at: Date.UTC(2026, 10, 23, 13), storyId: 9, headline: '[…]', kind: 'withdrawn' },
  ],
  stories: [
    story({
      independentSources: 1200,
      newClaims: [0],
      sources: [
        {
          family: '1',
          article: article(1, { credit: { agency: 'NNA', text: 'NNA' } }),
          copies: [],
          labels: ['wire_copy', 'state_media'],
        },
        { family: '2', article: article(2), copies: [article(3)], labels: ['paywalled', 'official'] },
      ],
      brief: {
        headline: { text: '[…]', kind: 'fact', citations: [cite(1)] },
        claims: [
          { text: '[…]', kind: 'fact', citations: [cite(1)] },
          { text: '[…]', kind: 'fact', citations: [cite(2)] },
        ],
        conflicts: [
          {
            what: '[…]',
            values: [
              { value: '12', citation: cite(1) },
              { value: '14', citation: cite(2) },
            ],
          },
        ],
      },
    }),
  ],
});

/** The fixed parts of the English phrases that a digest says, long enough to be told from names. */
const ENGLISH_PARTS = Object.entries(en)
  .filter(([key]) => /^(digests|labels)\./.test(key))
  .flatMap(([, phrase]) => phrase.split(/\{[^{}]*\}/))
  .map(part => part.trim())
  .filter(part => /[a-z]{3,} [a-z]{2,}/.test(part));

describe.each(languages)('a digest in %s', language => {
  const messages = renderEdition(full, language);
  const said = messages
    .flatMap(({ components }) => texts(components))
    .join('\n')
    .replaceAll('\\', '');

  it('is headed by its title and the day, as the language writes it', () => {
    const day = DateTime.fromMillis(full.toAt, { zone: full.zone, locale: language });
    expect(said).toContain(translate(language, 'digests.title'));
    expect(said).toContain(day.toLocaleString(DateTime.DATE_FULL));
  });

  it('says nothing in English but what it quotes', () => {
    const inEnglish = ENGLISH_PARTS.filter(part => said.includes(part));
    if (language === english) expect(inEnglish.length).toBeGreaterThan(3);
    else expect(inEnglish).toEqual([]);
  });

  it('is taken by Discord, and fits the width of a terminal', () => {
    for (const { components } of messages) expect(checkComponents(components as never[], true)).toEqual([]);
    const lines = renderInTerminal(full, { width: 80, colour: false, locale: language, now: full.toAt });
    expect(lines).not.toMatch(/\{\w+/);
  });
});
