import { expect, it } from 'vitest';
import { decodeText } from '../../src/feeds/charset.ts';

const latin = (text: string) => Uint8Array.from(text, character => character.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);

it('a byte order mark beats the header', () => {
  expect(decodeText(utf8('\uFEFFé'), 'text/xml; charset=windows-1251')).toBe('é');
});

it('the header beats the declaration', () => {
  const body = latin('<?xml version="1.0" encoding="koi8-r"?>\xc1');
  expect(decodeText(body, 'text/xml; charset=windows-1251').endsWith('Б')).toBe(true);
});

it('iso-8859-1 means windows-1252', () => {
  expect(decodeText(latin('<?xml version="1.0" encoding="iso-8859-1"?>\x93\x80\x94'), null)).toMatch(/“€”$/);
});

it('finds a meta declaration and an unknown label harmless', () => {
  expect(decodeText(latin('<meta charset="windows-1251">\xc1'), null)).toMatch(/Б$/);
  expect(decodeText(utf8('<meta charset="klingon">é'), null)).toMatch(/é$/);
});

it('a false UTF-8 label does not spoil legacy bytes, nor one bad byte a UTF-8 text', () => {
  const legacy = latin(
    '<?xml version="1.0" encoding="utf-8"?><a>D\xe9fense a\xe9rienne \xe0 l\x92\xe9tranger, pr\xe8s de la fronti\xe8re</a>',
  );
  expect(decodeText(legacy, null)).toContain('Défense aérienne à l’étranger');
  const damaged = Uint8Array.from([...utf8('été à Noël, forêt'), 0xff]);
  expect(decodeText(damaged, 'text/html; charset=utf-8')).toBe('été à Noël, forêt\uFFFD');
});

it('a false one-byte label does not spoil UTF-8', () => {
  expect(decodeText(utf8('<?xml version="1.0" encoding="iso-8859-1"?><a>déplacées</a>'), null)).toContain(
    'déplacées',
  );
  expect(decodeText(utf8('корабль'), 'text/xml; charset=windows-1251')).toBe('корабль');
});

it('reads UTF-16 with and without a mark', () => {
  const wide = (text: string) =>
    Uint8Array.from([...text].flatMap(c => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]));
  expect(decodeText(wide('<a>é</a>'), null)).toBe('<a>é</a>');
  expect(decodeText(Uint8Array.from([0xff, 0xfe, ...wide('é')]), null)).toBe('é');
});

it('detects Cyrillic and Japanese bytes that nobody declared', () => {
  const russian = [...'Министерство обороны сообщило о прибытии корабля в порт'].map(c =>
    c === ' ' ? 32 : c === 'ё' ? 0xb8 : c.charCodeAt(0) - 0x410 + 0xc0,
  );
  expect(decodeText(Uint8Array.from(russian), null)).toContain('Министерство обороны');
});
