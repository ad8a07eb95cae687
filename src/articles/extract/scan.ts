import { Parser } from 'htmlparser2';

/** Caps that a page must keep before a document tree is built from it: trees of hostile pages take quadratic time. */
const MAX_ELEMENTS = 30_000;
const MAX_DEPTH = 400;
/** Links that are opened and never closed make Readability's passes explode. */
const MAX_OPEN_LINKS = 500;

export type ScanRefusal = 'too_many_elements' | 'too_deep' | 'unclosed_links';

/** One cheap streaming pass; null when the page may be parsed. */
export function scanPage(html: string): ScanRefusal | null {
  let elements = 0;
  let depth = 0;
  let links = 0;
  let refusal: ScanRefusal | null = null;
  const parser = new Parser({
    onopentagname(name) {
      elements++;
      depth++;
      if (name === 'a') links++;
      if (elements > MAX_ELEMENTS) refusal ??= 'too_many_elements';
      if (depth > MAX_DEPTH) refusal ??= 'too_deep';
      if (links > MAX_OPEN_LINKS) refusal ??= 'unclosed_links';
      if (refusal) parser.pause();
    },
    onclosetag(name, isImplied) {
      depth--;
      if (name === 'a' && !isImplied) links--;
    },
  });
  for (let at = 0; at < html.length && refusal === null; at += 65_536)
    parser.write(html.slice(at, at + 65_536));
  return refusal;
}
