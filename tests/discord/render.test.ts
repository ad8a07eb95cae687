import { expect, it } from 'vitest';
import { controlId, parseControlId } from '../../src/controls.ts';
import { escapeText, link, renderInline } from '../../src/discord/markdown.ts';
import { renderEdition, renderReply } from '../../src/discord/render.ts';
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

it('carries controls at each story and below a digest, within the count of components', () => {
  const stories = Array.from({ length: 14 }, (_, index) => ({ ...story({}), storyId: index + 1 }));
  const buttons = (id: number) => ['more', 'sources'].map(name => ({ label: name, id: controlId(name, id) }));
  const messages = renderEdition(edition({ stories }), 'en', {
    stories: Object.fromEntries(stories.map(({ storyId }) => [storyId, { buttons: buttons(storyId) }])),
    below: {
      buttons: Array.from({ length: 7 }, (_, index) => ({ label: `b${index}`, id: controlId('b', index) })),
      select: {
        id: controlId('pick'),
        placeholder: 'Pick',
        choices: Array.from({ length: 30 }, (_, index) => ({ label: 'x'.repeat(200), value: String(index) })),
      },
    },
  });
  expect(messages.length).toBeGreaterThan(1);
  for (const { components } of messages) expect(checkComponents(components as never[], true)).toEqual([]);
  const shown = JSON.stringify(messages);
  for (const { storyId } of stories) expect(shown).toContain(`"sources:${storyId}"`);
  expect(JSON.stringify(messages.at(-1))).toContain('"pick"');
  expect(JSON.stringify(messages.slice(0, -1))).not.toContain('"pick"');
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
