import { expect, it } from 'vitest';
import { escapeText, link, renderInline } from '../../src/discord/markdown.ts';
import { renderEdition } from '../../src/discord/render.ts';
import { article, edition, story } from '../support/editions.ts';

const texts = (components: unknown): string[] =>
  (components as { content?: string; components?: unknown }[]).flatMap(each => [
    ...(each.content === undefined ? [] : [each.content]),
    ...(each.components === undefined ? [] : texts(each.components)),
  ]);

it('renders a digest in one message with numbered links and its marker', () => {
  const [message, ...more] = renderEdition(edition(), 'en');
  const text = texts(message?.components).join('\n');
  expect(more).toEqual([]);
  expect(text).toContain('### Norland takes over its first frigate \\[1\\]');
  expect(text).toContain('\\[1\\] [Outlet 1](https://outlet1.example/news/1)');
  expect(text).toContain('AB12CD34 1/1');
  expect(message?.allowed_mentions).toEqual({ parse: [] });
});

it('keeps within the limits whatever the stories hold, and says what is left out', () => {
  const long = story({
    sources: [
      {
        family: 'x',
        article: article(1, { url: `https://a.example/${'y'.repeat(1500)}` }),
        copies: [],
        labels: [],
      },
    ],
    brief: {
      claims: Array.from({ length: 12 }, () => ({
        text: 'A very long sentence about ships. '.repeat(20),
        kind: 'fact' as const,
        citations: [{ articleId: 1, quote: '', start: 0 }],
      })),
    },
  });
  const messages = renderEdition(edition({ stories: Array.from({ length: 12 }, () => long) }), 'en');
  expect(messages.length).toBe(4);
  for (const message of messages) expect(texts(message.components).join('').length).toBeLessThanOrEqual(4000);
  expect(texts(messages.at(-1)?.components).join('\n')).toContain('8 more stories');
});

it('lets no text from outside format, link or mention', () => {
  expect(escapeText('@everyone **x** [a](https://evil.example) <@123> # h')).toBe(
    '@\u200beveryone \\*\\*x\\*\\* \\[a\\]\\(https:\\/\\/evil.example\\) \\<@123\\> # h',
  );
  expect(escapeText('# heading')).toBe('\\# heading');
  expect(link('a](b', 'https://x.example/a b(c)>')).toBe('[a\\]\\(b](https://x.example/a%20b%28c%29%3E)');
  expect(link('name', 'javascript:alert(1)')).toBe('name');
  expect(renderInline(['at ', { time: 1_790_000_000_000, style: 'full' }, ' in ', { channel: '5' }])).toBe(
    'at <t:1790000000:F> in <#5>',
  );
});
