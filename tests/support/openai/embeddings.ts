import type { IncomingMessage } from 'node:http';

/** An embeddings request as it arrived. */
export interface EmbeddingRequest {
  model: string;
  input: string | string[];
  dimensions?: number;
  encoding_format?: 'float' | 'base64';
  headers: IncomingMessage['headers'];
}

const DIMENSIONS = 64;

/** A unit vector in which texts that share words are near each other; the same text always gives the same one. */
export function embed(text: string, dimensions: number = DIMENSIONS): number[] {
  const vector = new Array<number>(dimensions).fill(0);
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    const at = hash(word) % dimensions;
    vector[at] = (vector[at] ?? 0) + 1;
  }
  const length = Math.hypot(...vector) || 1;
  return vector.map(value => value / length);
}

/** FNV-1a, 32 bits. */
function hash(word: string): number {
  let sum = 0x811c9dc5;
  for (const byte of Buffer.from(word)) sum = Math.imul(sum ^ byte, 0x01000193) >>> 0;
  return sum;
}

/** The answer to a request. The openai client asks for base64 unless told otherwise. */
export function embeddingsAnswer(request: EmbeddingRequest, vectorOf: (text: string) => number[]): object {
  const inputs = [request.input].flat();
  const tokens = Math.ceil(inputs.join('').length / 4);
  return {
    object: 'list',
    model: request.model,
    data: inputs.map((text, index) => ({
      object: 'embedding',
      index,
      embedding: request.encoding_format === 'base64' ? packed(vectorOf(text)) : vectorOf(text),
    })),
    usage: { prompt_tokens: tokens, total_tokens: tokens },
  };
}

const packed = (vector: number[]): string => Buffer.from(new Float32Array(vector).buffer).toString('base64');
