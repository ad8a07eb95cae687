import { promisify } from 'node:util';
import zlib from 'node:zlib';

/** Bodies as bytes: capped before and after decompression, since a small download can hold a large text. */

export class TooLarge extends Error {}
export class BadEncoding extends Error {}

const MAX_LAYERS = 3;
const gunzip = promisify(zlib.gunzip);
const inflate = promisify(zlib.inflate);
const inflateRaw = promisify(zlib.inflateRaw);
const unbrotli = promisify<zlib.InputType, zlib.BrotliOptions, Buffer>(zlib.brotliDecompress);

/** Reads a body up to `limit` bytes; beyond it throws `TooLarge`, or gives what came so far when `cut` is set. */
export async function collect(
  body: AsyncIterable<Uint8Array>,
  limit: number,
  { cut }: { cut: boolean },
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body) {
    size += part.length;
    if (size > limit) {
      if (!cut) throw new TooLarge();
      parts.push(part.subarray(0, part.length - (size - limit)));
      size = limit;
      break;
    }
    parts.push(part);
  }
  return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts, size);
}

/**
 * Undoes a Content-Encoding, last layer first. Some servers name an encoding that they did not apply, or send a
 * compressed file without naming it: the bytes themselves decide. A stream that ends early gives what it held.
 * Throws `TooLarge` beyond `limit` decoded bytes, `BadEncoding` for unknown or damaged encodings.
 */
export async function decodeBody(
  bytes: Uint8Array,
  contentEncoding: string | null,
  limit: number,
): Promise<Uint8Array> {
  const layers = (contentEncoding ?? '')
    .toLowerCase()
    .split(',')
    .map(layer => layer.trim())
    .filter(layer => layer !== '' && layer !== 'identity');
  if (layers.length > MAX_LAYERS) throw new BadEncoding();
  let decoded = bytes;
  for (const layer of layers.toReversed()) decoded = await undo(layer, decoded, limit);
  return isGzip(decoded) ? undo('gzip', decoded, limit) : decoded;
}

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
const isZlib = (bytes: Uint8Array): boolean => {
  const [first = 0, second = 0] = bytes;
  return (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0;
};
/** Markup or JSON as it is: what a body looks like when nothing was applied. */
const isPlain = (bytes: Uint8Array): boolean =>
  /^(?:\xef\xbb\xbf)?\s*[<{]/.test(Buffer.from(bytes.subarray(0, 64)).toString('latin1'));

async function undo(layer: string, bytes: Uint8Array, limit: number): Promise<Uint8Array> {
  if (bytes.length === 0) return bytes;
  const options = { maxOutputLength: limit, finishFlush: zlib.constants.Z_SYNC_FLUSH };
  try {
    switch (layer) {
      case 'gzip':
      case 'x-gzip':
        return isGzip(bytes) ? await gunzip(bytes, options) : plainOr(bytes);
      case 'deflate':
        if (isPlain(bytes)) return bytes;
        return await (isZlib(bytes) ? inflate : inflateRaw)(bytes, options);
      case 'br':
        if (isPlain(bytes)) return bytes;
        return await unbrotli(bytes, {
          maxOutputLength: limit,
          finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH,
        });
      default:
        throw new BadEncoding();
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
      throw new TooLarge();
    throw new BadEncoding('', { cause: error });
  }
}

function plainOr(bytes: Uint8Array): Uint8Array {
  if (isPlain(bytes)) return bytes;
  throw new BadEncoding();
}
