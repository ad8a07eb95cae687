import { expect, it } from 'vitest';
import { controlId, parseControlId } from '../../src/controls.ts';
import { escapeText, link, renderInline } from '../../src/discord/markdown.ts';
import { renderReply } from '../../src/discord/render.ts';
import { renderEdition } from '../../src/discord/renderEdition.ts';
import { checkComponents } from '../support/discord/rules/components.ts';
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
  expect(text).toContain('### Norland takes over its first frigate\u00a0\\[1\\]');
  expect(text).toContain('\\[1\\]\u00a0[Outlet 1](https://outlet1.example/news/1)');
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
  const messages = renderEdition(
    edition({ stories: Array.from({ length: 30 }, (_, index) => ({ ...long, storyId: index + 1 })) }),
    'en',
  );
  expect(messages.length).toBe(4);
  for (const message of messages) expect(texts(message.components).join('').length).toBeLessThanOrEqual(4000);
  expect(texts(messages.at(-1)?.components).join('\n')).toMatch(/\d+ more stories were found/);
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

it('has a menu of its stories in each message and its buttons below the last, beside those of a reply', () => {
  const stories = Array.from({ length: 14 }, (_, index) => ({ ...story({}), storyId: index + 1 }));
  const below = {
    buttons: Array.from({ length: 7 }, (_, index) => ({ label: `b${index}`, id: controlId('b', index) })),
  };
  const messages = renderEdition(edition({ stories }), 'en', { below });
  expect(messages.length).toBeGreaterThan(1);
  for (const { components } of messages) {
    expect(checkComponents(components as never[], true)).toEqual([]);
    expect(JSON.stringify(components)).toContain('"edition:AB12CD34"');
  }
  const values = [...JSON.stringify(messages).matchAll(/"value":"(\d+)"/g)].map(([, value]) => Number(value));
  expect(values).toEqual(stories.map(({ storyId }) => storyId));
  const buttons = [
    '"editionSources:AB12CD34"',
    '"editionMore:AB12CD34"',
    '"editionReport:AB12CD34"',
    '"b:6"',
  ];
  for (const button of buttons) {
    expect(JSON.stringify(messages.at(-1))).toContain(button);
    expect(JSON.stringify(messages.slice(0, -1))).not.toContain(button);
  }
});

it('shows what stands before and after an edition, and the controls and files of a reply', () => {
  const bodies = renderReply(
    {
      blocks: [
        { type: 'paragraph', text: ['before'] },
        { type: 'edition', content: edition() },
        { type: 'paragraph', text: ['after'] },
        { type: 'controls', controls: { buttons: [{ label: 'a', id: 'a' }] } },
        { type: 'paragraph', text: ['end'] },
      ],
      controls: { buttons: [{ label: 'b', id: 'b' }] },
      files: [{ name: 'ä b.txt', text: 'x' }],
    },
    'en',
  );
  expect(bodies.map(({ components }) => texts(components).at(-1)?.slice(0, 6))).toEqual([
    'before',
    expect.any(String),
    'end',
  ]);
  expect(bodies.flatMap(({ files }) => files)).toEqual([{ name: '-b.txt', text: 'x' }]);
  expect(JSON.stringify(bodies[2]?.components)).toMatch(/"a".*"b".*attachment:\/\/-b\.txt/);
});

it('never makes an id that Discord would refuse, and reads back what it made', () => {
  expect(parseControlId(controlId('name', 'a:b%3A', 7))).toEqual({ name: 'name', args: ['a:b%3A', '7'] });
  expect(() => controlId('name', 'x'.repeat(100))).toThrow('longer than 100');
});
