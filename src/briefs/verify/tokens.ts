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
  TOKEN.lastIndex = 0;
  for (let found = TOKEN.exec(text); found !== null; found = TOKEN.exec(text)) {
    const [raw] = found;
    const { index } = found;
    const place = { text: raw, start: offset + index, end: offset + index + raw.length };
    const kind = kindOf(raw);
    if (kind === 'word') {
      const { words, possessive } = readWord(raw);
      const capital = UPPER.test(raw);
      for (const word of words) tokens.push({ ...place, word, kind, possessive, capital });
    } else {
      const word = kind === 'mark' ? (MARKS[raw] ?? raw) : raw.replace('٫', '.');
      tokens.push({ ...place, word, kind, possessive: false, capital: false });
    }
  }
  return tokens;
}

const UPPER = /^\p{Lu}/u;
const LETTER = /^\p{L}/u;

function kindOf(raw: string): TokenKind {
  if (/^\d/.test(raw)) return 'number';
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
