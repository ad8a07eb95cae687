import { Parser } from 'htmlparser2';

/** Caps that a page must keep before a document tree is built from it: trees of hostile pages take quadratic time. */
const MAX_CHARACTERS = 5_000_000;
const MAX_ELEMENTS = 20_000;
/** Pieces of text; a run of `<` makes one of each character. */
const MAX_TEXTS = 120_000;
const MAX_DEPTH = 400;
/** Links that are opened and never closed make Readability's passes explode. */
const MAX_OPEN_LINKS = 500;

/** Elements that never hold an article's text: cut out beforehand, since building the tree costs the most time. */
const DEAD = new Set(
  'script svg nav menu iframe object canvas audio video button select textarea template noscript'.split(' '),
);
/** A larger part of the page is left for those who can look at its text. */
const MAX_DEAD_SHARE = 1 / 3;

export type ScanRefusal = 'too_large' | 'too_many_elements' | 'too_deep' | 'unclosed_links';

export type Scan = { refusal: ScanRefusal } | { refusal: null; html: string };

class Stop extends Error {
  readonly refusal: ScanRefusal;
  constructor(refusal: ScanRefusal) {
    super(refusal);
    this.refusal = refusal;
  }
}

/** One cheap streaming pass: why a page must not be parsed, or its HTML without elements that never hold text. */
export function scanPage(html: string): Scan {
  if (html.length > MAX_CHARACTERS) return { refusal: 'too_large' };
  let elements = 0;
  let texts = 0;
  let depth = 0;
  let openLinks = 0;
  const parts: string[] = [];
  let keptTo = 0;
  /** The outermost dead element that is open. */
  let dead: { depth: number; from: number } | null = null;
  const parser = new Parser({
    onopentagname(name) {
      if (++elements > MAX_ELEMENTS) throw new Stop('too_many_elements');
      if (++depth > MAX_DEPTH) throw new Stop('too_deep');
      if (name === 'a' && ++openLinks > MAX_OPEN_LINKS) throw new Stop('unclosed_links');
    },
    onopentag(name, { type = '' }) {
      if (dead === null && DEAD.has(name) && !type.includes('ld+json'))
        dead = { depth, from: parser.startIndex };
    },
    ontext() {
      if (++texts > MAX_TEXTS) throw new Stop('too_many_elements');
    },
    onclosetag(name, isImplied) {
      if (dead?.depth === depth) {
        // One that was never closed may have swallowed the article.
        const length = parser.endIndex + 1 - dead.from;
        if (!isImplied && length < html.length * MAX_DEAD_SHARE) {
          parts.push(html.slice(keptTo, dead.from));
          keptTo = parser.endIndex + 1;
        }
        dead = null;
      }
      depth--;
      if (name === 'a' && !isImplied) openLinks--;
    },
  });
  try {
    parser.end(html);
  } catch (error) {
    if (error instanceof Stop) return { refusal: error.refusal };
    throw error;
  }
  return { refusal: null, html: parts.join('') + html.slice(keptTo) };
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
