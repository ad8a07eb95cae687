import { Parser } from 'htmlparser2';

/** Caps that a page must keep before a document tree is built from it: trees of hostile pages take quadratic time. */
const MAX_CHARACTERS = 5_000_000;
const MAX_ELEMENTS = 20_000;
/** Pieces of text; a run of `<` makes one of each character. */
const MAX_TEXTS = 120_000;
const MAX_DEPTH = 400;
/** Links that are opened and never closed make Readability's passes explode. */
const MAX_OPEN_LINKS = 500;

export type ScanRefusal = 'too_large' | 'too_many_elements' | 'too_deep' | 'unclosed_links';

class Stop extends Error {
  readonly refusal: ScanRefusal;
  constructor(refusal: ScanRefusal) {
    super(refusal);
    this.refusal = refusal;
  }
}

/** One cheap streaming pass; null when the page may be parsed. */
export function scanPage(html: string): ScanRefusal | null {
  if (html.length > MAX_CHARACTERS) return 'too_large';
  let elements = 0;
  let texts = 0;
  let depth = 0;
  let openLinks = 0;
  const parser = new Parser({
    onopentagname(name) {
      if (++elements > MAX_ELEMENTS) throw new Stop('too_many_elements');
      if (++depth > MAX_DEPTH) throw new Stop('too_deep');
      if (name === 'a' && ++openLinks > MAX_OPEN_LINKS) throw new Stop('unclosed_links');
    },
    ontext() {
      if (++texts > MAX_TEXTS) throw new Stop('too_many_elements');
    },
    onclosetag(name, isImplied) {
      depth--;
      if (name === 'a' && !isImplied) openLinks--;
    },
  });
  try {
    parser.end(html);
    return null;
  } catch (error) {
    if (error instanceof Stop) return error.refusal;
    throw error;
  }
}

/** Whether the finished tree is nested too deeply for recursive passes: parsers differ in what they close. */
export function depthRefusal(document: Document): ScanRefusal | null {
  let depth = 0;
  let node: Node | null = document.documentElement;
  while (node !== null) {
    if (depth > MAX_DEPTH * 2) return 'too_deep';
    if (node.firstChild !== null) {
      node = node.firstChild;
      depth++;
      continue;
    }
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode;
      depth--;
    }
    node = node?.nextSibling ?? null;
  }
  return null;
}
