import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columns, wrapLine } from '../../src/console/wrap.ts';

it('counts the columns of a terminal', () => {
  expect(columns('digest')).toBe(6);
  expect(columns('防衛省は24日、')).toBe(14);
  expect(columns('국방부')).toBe(6);
  expect(columns('й')).toBe(1);
  expect(columns('й')).toBe(1);
  expect(columns('（ﾐｻｲﾙ）')).toBe(8);
});

it('wraps Japanese between characters, but never begins a line with a closing sign', () => {
  expect(wrapLine('防衛省は24日、「地対空ミサイル」を配備した。\u00a0[1][2]', 16, '• ', '  ')).toBe(
    ['• 防衛省は24日、', '  「地対空ミサイ', '  ル」を配備し', '  た。 [1][2]'].join('\n'),
  );
});

it('wraps Korean and other text at spaces, by what it takes on the screen', () => {
  expect(wrapLine('국방부가 새 방공 포대를 배치했다고 밝혔다', 20, '', '')).toBe(
    ['국방부가 새 방공', '포대를 배치했다고', '밝혔다'].join('\n'),
  );
  expect(wrapLine('See https://example.org/a/very/long/address now', 20, '', '')).toBe(
    ['See', 'https://example.org/a/very/long/address', 'now'].join('\n'),
  );
});

it('loses no character, and no line is too wide that could have been broken', () => {
  const words = fc.array(fc.constantFrom('防衛', '省、', '「核」', 'frigate', '국방부', 'ミサイル', '24'), {
    minLength: 1,
    maxLength: 30,
  });
  fc.assert(
    fc.property(words, fc.constantFrom('', ' '), fc.integer({ min: 12, max: 40 }), (parts, joint, width) => {
      const text = parts.join(joint);
      const lines = wrapLine(text, width, '', '').split('\n');
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      if (joint === ' ') for (const line of lines) expect(columns(line)).toBeLessThanOrEqual(width);
    }),
  );
});
