/**
 * How the index packs which articles hold a token. Four bytes an article: place in its segment (12 bits) and uses in the
 * title (4 bits), uses in the text, length of the text on a logarithmic scale. New articles are appended, so that nothing
 * has to be read to add one; where an article stands twice (its text changed) the later entry counts.
 */

export const SEGMENT_SIZE = 4_096;
const BYTES = 4;

export const segmentOf = (articleId: number): number => Math.floor(articleId / SEGMENT_SIZE);

export interface Posting {
  articleId: number;
  inTitle: number;
  inBody: number;
  length: number;
}

export function packPosting({ articleId, inTitle, inBody, length }: Posting): Uint8Array {
  const place = articleId % SEGMENT_SIZE;
  const packed = new Uint8Array(BYTES);
  packed[0] = place & 0xff;
  packed[1] = (place >> 8) | (Math.min(15, inTitle) << 4);
  packed[2] = Math.min(255, inBody);
  packed[3] = lengthCode(length);
  return packed;
}

const lengthCode = (length: number): number => Math.min(255, Math.round(16 * Math.log2(length + 1)));

/** What a length code stands for, for all 256 of them. */
export const LENGTHS = Float32Array.from({ length: 256 }, (_, code) => 2 ** (code / 16) - 1);

/** Calls `visit` for each entry of one row: article id, uses in the title, uses in the text, length of the text. */
export function eachPosting(
  segment: number,
  packed: Uint8Array,
  visit: (articleId: number, inTitle: number, inBody: number, length: number) => void,
): void {
  const base = segment * SEGMENT_SIZE;
  for (let at = 0; at + BYTES <= packed.length; at += BYTES) {
    const high = packed[at + 1] ?? 0;
    const place = (packed[at] ?? 0) | ((high & 0x0f) << 8);
    visit(base + place, high >> 4, packed[at + 2] ?? 0, LENGTHS[packed[at + 3] ?? 0] ?? 0);
  }
}

/** A row of postings without these articles, and how many entries are left. */
export function withoutArticles(
  segment: number,
  packed: Uint8Array,
  articles: ReadonlySet<number>,
): { documents: number; postings: Uint8Array } {
  const base = segment * SEGMENT_SIZE;
  const left: Uint8Array[] = [];
  for (let at = 0; at + BYTES <= packed.length; at += BYTES) {
    const place = (packed[at] ?? 0) | (((packed[at + 1] ?? 0) & 0x0f) << 8);
    if (!articles.has(base + place)) left.push(packed.subarray(at, at + BYTES));
  }
  return { documents: left.length, postings: Buffer.concat(left) };
}
