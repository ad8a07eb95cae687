import { isAscii, isUtf8 as validUtf8 } from 'node:buffer';
import chardet from 'chardet';

/** Bytes that are read to find a declaration or to guess a charset. */
const SNIFFED = 4_096;
const DETECTED = 65_536;

const ONE_BYTE = /^(?:iso-?8859|latin|windows-125|cp125|koi8)/;

const DECLARATIONS = [
  /<\?xml[^>]{0,200}?encoding\s*=\s*["']\s*([\w.:-]{2,40})/i,
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})/i,
];

/**
 * Bytes as text: the byte order mark decides, then the HTTP header, then a declaration in the document, then
 * detection. A label that the bytes contradict (declared UTF-8 but invalid) falls through to detection, because such
 * bytes are nearly always a legacy charset under a template's default label. Never fails: bad bytes become U+FFFD.
 */
export function decodeText(body: Uint8Array, contentType: string | null): string {
  const marked = byteOrderMark(body);
  if (marked !== null) return decode(body, marked) ?? '';
  for (const label of [headerCharset(contentType), declaredCharset(body)]) {
    if (label === null) continue;
    const text = isUtf8(label) || isUnmistakableUtf8(body, label) ? decodeUtf8(body) : decode(body, label);
    if (text !== null) return text;
  }
  return decodeUtf8(body) ?? decode(body, detected(body)) ?? new TextDecoder('windows-1252').decode(body);
}

function byteOrderMark(body: Uint8Array): string | null {
  if (body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf) return 'utf-8';
  if (body[0] === 0xfe && body[1] === 0xff) return 'utf-16be';
  if (body[0] === 0xff && body[1] === 0xfe) return 'utf-16le';
  // UTF-16 without a mark: its first character is '<' or '{'.
  const first = body[0] === 0 ? body[1] : body[1] === 0 ? body[0] : undefined;
  if (first === 0x3c || first === 0x7b) return body[0] === 0 ? 'utf-16be' : 'utf-16le';
  return null;
}

function headerCharset(contentType: string | null): string | null {
  return /charset\s*=\s*["']?\s*([\w.:-]{2,40})/i.exec(contentType ?? '')?.[1]?.toLowerCase() ?? null;
}

function declaredCharset(body: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(body.subarray(0, SNIFFED));
  for (const declaration of DECLARATIONS) {
    const label = declaration.exec(start)?.[1]?.toLowerCase();
    // A declaration that could be read byte by byte is not UTF-16, whatever it says.
    if (label !== undefined) return label.startsWith('utf-16') ? 'utf-8' : label;
  }
  return null;
}

function isUtf8(label: string): boolean {
  return /^utf-?8$|^us-ascii$|^ascii$/.test(label);
}

/**
 * Whether bytes under a one-byte label are UTF-8 all the same: text in such a charset is hardly ever valid UTF-8 by
 * chance, and templates that kept an old label are common. Two-byte charsets are believed.
 */
function isUnmistakableUtf8(body: Uint8Array, label: string): boolean {
  return ONE_BYTE.test(label) && !isAscii(body) && validUtf8(body);
}

/** The text when the bytes are UTF-8, a few damaged characters forgiven; null when they are something else. */
function decodeUtf8(body: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(body);
  const damaged = text.match(/\uFFFD/g)?.length ?? 0;
  if (damaged === 0) return text;
  const intact = text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
  // A cut at the very end damages one character; mixed-in bytes stay rare beside characters that decode.
  return damaged * 4 <= intact || (damaged === 1 && text.endsWith('\uFFFD')) ? text : null;
}

function decode(body: Uint8Array, label: string | null): string | null {
  if (label === null) return null;
  try {
    return new TextDecoder(label).decode(body);
  } catch {
    return null;
  }
}

function detected(body: Uint8Array): string | null {
  return chardet.detect(body.subarray(0, DETECTED));
}
