/** Bytes of a text in an outlet's charset. */
import type { OutletSpec } from './types.ts';

/** Byte of each character that windows-1252 has, read from the platform's own decoder. */
const WINDOWS_1252: ReadonlyMap<string, number> = new Map(
  [...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))].map(
    (character, byte) => [character, byte] as const,
  ),
);

/** Characters outside windows-1252 become numeric references, which HTML and XML text both understand. */
export function encode(text: string, charset: OutletSpec['charset']): Buffer {
  if (charset === 'utf-8') return Buffer.from(text, 'utf8');
  return Buffer.from(
    [...text].flatMap(character => {
      const byte = WINDOWS_1252.get(character);
      return byte === undefined ? [...Buffer.from(`&#${character.codePointAt(0)};`, 'latin1')] : [byte];
    }),
  );
}
