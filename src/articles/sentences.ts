import segment from 'sentencex';

/** A sentence as it stands in a text; `start` and `end` count UTF-16 units of that text. */
export interface Sentence {
  text: string;
  start: number;
  end: number;
}

/** A sentence does not begin with a small letter or a closing mark: such a piece was cut off wrongly. */
const CONTINUES = /^[\p{Ll},;:)\]»]/u;

/**
 * The sentences of a text in order, trimmed, never across a line break (paragraphs are separated by blank lines).
 * `language` is a BCP 47 tag; unknown languages are cut by the rules for English.
 */
export function sentencesOf(text: string, language: string | null): Sentence[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) =>
    sentencesOfLine(line, index, (language ?? 'en').split('-')[0] ?? 'en'),
  );
}

function sentencesOfLine(line: string, offset: number, language: string): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  for (const piece of segment(language, line)) {
    const words = piece.trim();
    const at = line.indexOf(words, from);
    // The library trims its pieces; one that it altered does not stand in the line and is passed over.
    if (words === '' || at < 0) continue;
    from = at + words.length;
    const start = offset + at;
    const end = start + words.length;
    const last = found.at(-1);
    if (last && CONTINUES.test(line.slice(start - offset))) {
      last.end = end;
      last.text = line.slice(last.start - offset, end - offset);
    } else {
      found.push({ text: line.slice(start - offset, end - offset), start, end });
    }
  }
  return found;
}
