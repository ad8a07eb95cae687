/** Text as folded tokens: the one reading of a text that every check shares. */

export type TokenKind = 'word' | 'number' | 'mark';

export interface Token {
  /** As written. A contraction gives several tokens with the same text and place. */
  text: string;
  /** Folded: small letters, no accents, straight marks, contractions spelled out, no possessive. */
  word: string;
  kind: TokenKind;
  start: number;
  end: number;
  /** The word carried a possessive ending ("Seoul's", "ministers'"). */
  possessive: boolean;
  /** Begins with a capital letter. */
  capital: boolean;
}

const TOKEN = /\p{L}[\p{L}\p{M}]*(?:['’‘ʼ＇]\p{L}+)*|\d+(?:[.,٫]\d+)*|[^\s\p{L}\d]/gu;

/** Contractions whose reading does not depend on the sentence. */
const IRREGULAR = new Map([
  ["can't", ['can', 'not']],
  ['cannot', ['can', 'not']],
  ["won't", ['will', 'not']],
  ["shan't", ['shall', 'not']],
  ["ain't", ['is', 'not']],
  ["let's", ['let', 'us']],
]);
const ENDINGS = new Map([
  ['re', 'are'],
  ['ll', 'will'],
  ['ve', 'have'],
  ['m', 'am'],
  ['d', 'would'],
]);
/** Words after which 's is read as 'is', not as a possessive. */
const IS_HOSTS = new Set('it he she that there here what who where how this'.split(' '));

const MARKS: Record<string, string> = {
  '‘': "'", '’': "'", 'ʼ': "'", '＇': "'", '‚': "'", '‹': "'", '›': "'", '`': "'",
  '“': '"', '”': '"', '„': '"', '«': '"', '»': '"', '＂': '"', '「': '"', '」': '"', '『': '"', '』': '"',
  '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '―': '-', '−': '-', '﹣': '-', '－': '-',
}; // biome-ignore format: one row a folded mark

const NOT_ASCII = /[^\x20-\x7e]/;

/** A word without case, accents and compatibility forms ("Kraków" → "krakow", "ﬁ" → "fi"). */
export function foldWord(word: string): string {
  if (!NOT_ASCII.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ø]/g, 'o')
    .replace(/[ł]/g, 'l')
    .replace(/[đð]/g, 'd')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/ı/g, 'i')
    .replace(/[‘’ʼ＇]/g, "'");
}

/** The tokens of `text`; offsets count UTF-16 units of `text`, plus `offset`. */
export function tokenize(text: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (isSpace(text.charCodeAt(at))) {
      at++;
      continue;
    }
    let end = plainEnd(text, at);
    if (end < 0) {
      TOKEN.lastIndex = at;
      const found = TOKEN.exec(text);
      if (!found) break;
      at = found.index;
      end = TOKEN.lastIndex;
    }
    add(tokens, text.slice(at, end), offset + at, offset + end);
    at = end;
  }
  return tokens;
}

function add(tokens: Token[], text: string, start: number, end: number): void {
  const kind = kindOf(text);
  if (kind === 'word') {
    const capital = isUpper(text);
    const { words, possessive } = readWord(text);
    for (const word of words) tokens.push({ text, word, kind, start, end, possessive, capital });
  } else {
    const word = kind === 'mark' ? (MARKS[text] ?? text) : text.replace('٫', '.');
    tokens.push({ text, word, kind, start, end, possessive: false, capital: false });
  }
}

/**
 * Where the token that begins at `from` ends, of plain ASCII; -1 where `TOKEN` has to tell. The same tokens as those
 * of `TOKEN`, several times as fast: most text is plain.
 */
function plainEnd(text: string, from: number): number {
  const first = text.charCodeAt(from);
  if (first > LAST_ASCII) return -1;
  const within = isLetter(first) ? isLetter : isDigit(first) ? isDigit : null;
  if (!within) return from + 1;
  let at = from + 1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > LAST_ASCII) return -1;
    if (within(code)) continue;
    const joint = within === isLetter ? code === APOSTROPHE : code === COMMA || code === POINT;
    if (!joint) break;
    const next = text.charCodeAt(at + 1);
    if (next > LAST_ASCII) return -1;
    if (!within(next)) break;
  }
  return at;
}

const LAST_ASCII = 127;
const APOSTROPHE = 39;
const COMMA = 44;
const POINT = 46;
const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

const UPPER = /^\p{Lu}/u;
const LETTER = /^\p{L}/u;

function isUpper(raw: string): boolean {
  const code = raw.charCodeAt(0);
  return code <= LAST_ASCII ? code >= 65 && code <= 90 : UPPER.test(raw);
}

function kindOf(raw: string): TokenKind {
  const code = raw.charCodeAt(0);
  if (code <= LAST_ASCII) return isLetter(code) ? 'word' : isDigit(code) ? 'number' : 'mark';
  return LETTER.test(raw) ? 'word' : 'mark';
}

/** The folded words of one written word: contractions spelled out, a possessive ending taken off. */
function readWord(raw: string): { words: string[]; possessive: boolean } {
  const word = foldWord(raw);
  const at = word.lastIndexOf("'");
  const irregular = IRREGULAR.get(word);
  if (irregular) return { words: irregular, possessive: false };
  if (at < 0) return { words: [word], possessive: false };
  const host = word.slice(0, at);
  const ending = word.slice(at + 1);
  if (ending === 't' && host.endsWith('n')) return { words: [host.slice(0, -1), 'not'], possessive: false };
  const spelled = ending === 's' && IS_HOSTS.has(host) ? 'is' : ENDINGS.get(ending);
  if (spelled) return { words: [host, spelled], possessive: false };
  return ending === 's' ? { words: [host], possessive: true } : { words: [word], possessive: false };
}
