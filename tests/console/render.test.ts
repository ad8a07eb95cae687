import { expect, it } from 'vitest';
import { renderReply } from '../../src/console/render.ts';
import { renderEdition } from '../../src/console/renderEdition.ts';
import { edition, story } from '../support/editions.ts';

const style = { width: 78, colour: false, locale: 'en', now: Date.UTC(2026, 10, 24, 7) };

it('shows each claim with its numbers and each number with its link', () => {
  const text = renderEdition(edition(), style);
  expect(text).toContain('Defence digest · November 24, 2026');
  expect(text).toContain('Norland takes over its first frigate [1]');
  expect(text).toContain('#7 · 2 independent sources');
  expect(text).toContain('• The ship joined the fleet on Monday. [1][2]');
  expect(text).toContain('[1] Outlet 1 https://outlet1.example/news/1');
  expect(text).toContain('[2] Outlet 2 (wire copy) https://outlet2.example/news/2');
  expect(text).toContain('Also reported by Outlet 3.');
  expect(text).toContain('Written by a program and checked by one');
});

it('says when a brief is extractive, when reports differ, and what is new', () => {
  const differing = story({
    newClaims: [1],
    brief: {
      writer: 'extractive',
      conflicts: [
        {
          what: 'wounded',
          values: [
            { value: '3', citation: { articleId: 1, quote: '', start: 0 } },
            { value: '5', citation: { articleId: 2, quote: '', start: 0 } },
          ],
        },
      ],
    },
  });
  const text = renderEdition(edition({ stories: [differing] }), style);
  expect(text).toContain('reports differ');
  expect(text).toContain('extractive');
  expect(text).toContain('≠ Reports differ on wounded: 3 [1] · 5 [2]');
  expect(text).toContain('• (new) It cost 410 million crowns. [2]');
});

it('lets no text from outside steer the terminal', () => {
  const hostile = story({ brief: { headline: { text: 'A\u001b[2Jb\u0007', kind: 'fact', citations: [] } } });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the point of the test
  expect(renderEdition(edition({ stories: [hostile] }), style)).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  expect(renderReply({ blocks: [{ type: 'paragraph', text: ['x\u001b]0;pwn\u0007y'] }] }, style)).toBe(
    'x]0;pwny',
  );
});
