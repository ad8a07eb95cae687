/** Links that open a page at a passage (the URL text fragments of the WICG draft: `#:~:text=start,end`). */

/** A passage up to this long is named whole; a longer one by its first and last words. */
const WHOLE_LENGTH = 80;
const EDGE_WORDS = 6;
/** Words can be long, or a script may not part them: an edge is at most this long. */
const EDGE_LENGTH = 60;

const words = new Intl.Segmenter('en', { granularity: 'word' });

/** The page's address with the passage to scroll to; the address alone where the passage has no words. */
export function passageLink(url: string, passage: string): string {
  const text = passage.toWellFormed().replace(/\s+/g, ' ').trim();
  const ends = [...words.segment(text)].flatMap(({ isWordLike, index, segment }) =>
    isWordLike ? [{ start: index, end: index + segment.length }] : [],
  );
  const [first] = ends;
  const last = ends.at(-1);
  if (!first || !last) return url;
  const [page = '', fragment = ''] = url.split(/#(.*)/s);
  const kept = fragment.split(':~:')[0] ?? '';
  return `${page}#${kept}:~:text=${directive(text.slice(first.start, last.end), text, ends)}`;
}

interface Span {
  start: number;
  end: number;
}

/** Punctuation around the passage is left out: a match must begin and end at words. */
function directive(trimmed: string, text: string, ends: readonly Span[]): string {
  const each = Math.min(EDGE_WORDS, Math.floor(ends.length / 2));
  if (trimmed.length <= WHOLE_LENGTH || each === 0) return encode(trimmed);
  const start = edge(ends.slice(0, each));
  const end = edge(ends.slice(-each).toReversed());
  return `${encode(text.slice(start.start, start.end))},${encode(text.slice(end.start, end.end))}`;
}

/** What the words span, nearest the edge first, as far as there is room; always one word. */
function edge([first, ...rest]: readonly Span[]): Span {
  let span = first ?? { start: 0, end: 0 };
  for (const word of rest) {
    const wider = { start: Math.min(span.start, word.start), end: Math.max(span.end, word.end) };
    if (wider.end - wider.start > EDGE_LENGTH) break;
    span = wider;
  }
  return span;
}

/** Beyond percent-encoding, a dash, a comma and an ampersand have a meaning here; brackets and quotes have one around it. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(
    /[-!'()*_~]/g,
    character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
