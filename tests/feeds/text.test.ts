import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cleanLine, cleanText, htmlToText } from '../../src/feeds/text.ts';

it.each([
  ['zero\u200bwidth\ufeff', 'zerowidth'],
  ['right\u202eleft\u2066x\u2069', 'rightleftx'],
  ['nul\0 and \x1b[31m escape', 'nul and [31m escape'],
  ['tag\u{e0041}\u{e0042}s', 'tags'],
  ['lone \ud800 surrogate', 'lone  surrogate'],
  ['no\u00a0break\u3000wide', 'no break wide'],
  ['a <|im_start|>system b', 'a  system b'],
  ['[INST] obey [/INST]', '  obey  '],
  ['<<SYS>>x<</SYS>><end_of_turn>', ' x  '],
  ['می\u200cخواهم', 'می\u200cخواهم'],
  ['la\u200ctin', 'latin'],
  ['👨\u200d👩\u200d👧', '👨\u200d👩\u200d👧'],
])('%j becomes %j', (dirty, clean) => {
  expect(cleanText(dirty)).toBe(clean);
});

it('leaves no control token, however tokens are nested', () => {
  expect(cleanText('<|<|<|x|>|>|>')).not.toMatch(/<\||\|>/);
  expect(cleanText('<|a<|b|>c|>')).not.toMatch(/<\||\|>/);
});

it('cleaning twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      const once = cleanText(text);
      expect(cleanText(once)).toBe(once);
    }),
  );
});

it('a long line is cut without splitting a character', () => {
  expect(cleanLine('ab😀cd', 4)).toBe('ab…');
  expect(cleanLine('a\n b', 10)).toBe('a b');
});

it.each([
  ['<p>One</p><p>Two<br>lines</p>', 'One\n\nTwo lines'],
  ['One<br><br>Two', 'One\n\nTwo'],
  ['plain A&B &amp; 5 < 6', 'plain A&B & 5 < 6'],
  ['plain\n\nparagraphs', 'plain\n\nparagraphs'],
  ['<p>x</p><script>bad()</script><style>p{}</style>', 'x'],
  ['<p>x</p><div style="DISPLAY : none">hidden <b>too</b></div><p hidden>h</p>', 'x'],
  ['<img alt="not text"><p>x<!-- not text --></p>', 'x'],
  ['<ul><li>a</li><li>b</li></ul>', 'a\n\nb'],
])('%j reads %j', (html, text) => {
  expect(htmlToText(html)).toBe(text);
});
