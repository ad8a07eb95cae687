import { foldWord } from '../briefs/verify/tokens.ts';

/** A piece of text as search sees it, before stems. */
export interface Lexeme {
  /** As written. */
  raw: string;
  /** Small letters, no accents, one spelling of numbers and designators ("F-16" → "f16", "31.400" → "31400"). */
  folded: string;
  kind: 'word' | 'number' | 'designator' | 'unspaced';
  /** Begins with a capital letter. */
  capital: boolean;
  start: number;
  end: number;
}

const IDEOGRAPHS = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々`;
const UNSPACED = String.raw`[${IDEOGRAPHS}]+|\p{Script=Hangul}+`;
/** A letter or figure of a script that puts spaces between words. */
const CHARACTER = String.raw`[[\p{L}\p{M}\p{N}]--[${IDEOGRAPHS}\p{Script=Hangul}]]`;
const DESIGNATOR = String.raw`(?<![\p{L}\p{N}])(?:\p{Lu}\/)?\p{Lu}\p{L}{0,5}[\-‐‑–]\d{1,4}(?:[A-Za-z]{1,3}\d?)?(?!${CHARACTER})`;
const NUMBER = String.raw`\d{1,3}(?:[.,\u00a0\u202f’']\d{3})+(?![\d])(?:[.,]\d+)?|\d+(?:[.,]\d+)?(?!${CHARACTER})`;
const DOTTED = String.raw`(?:\p{Lu}\.){2,}\p{Lu}?`;
const WORD = String.raw`${CHARACTER}+(?:['’ʼ]\p{L}+)*`;
const LEXEME = new RegExp(
  [UNSPACED, DESIGNATOR, NUMBER, DOTTED, WORD].map(part => `(${part})`).join('|'),
  'gv',
);
/** Joins and hides nothing: characters that have no width. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]|[\u{e0000}-\u{e007f}]/gu;
/** "155mm", "40km": a figure and its unit written as one. */
const MEASURE = /^(\d+)(mm|cm|km|kg|kt|nm|m|hp|kw|mw|gb)$/;

/** The words, numbers and designators of a text in order. */
export function lex(text: string): Lexeme[] {
  const found: Lexeme[] = [];
  const hidden = INVISIBLE.test(text);
  INVISIBLE.lastIndex = 0;
  // Positions must stay: an invisible character inside a word gives way to nothing only in the folded form.
  for (const match of text.matchAll(hidden ? WITH_INVISIBLE : LEXEME)) {
    const written = match[0];
    const raw = hidden ? written.replace(INVISIBLE, '') : written;
    if (raw === '') continue;
    const place = { raw, start: match.index, end: match.index + written.length };
    const capital = /^\p{Lu}/u.test(raw);
    const [, unspaced, designator, number, dotted] = match;
    if (unspaced !== undefined)
      found.push({ ...place, folded: raw.normalize('NFKC'), kind: 'unspaced', capital: false });
    else if (designator !== undefined)
      found.push({ ...place, folded: foldDesignator(raw), kind: 'designator', capital });
    else if (number !== undefined)
      found.push({ ...place, folded: foldNumber(raw), kind: 'number', capital: false });
    else if (dotted !== undefined)
      found.push({ ...place, folded: foldWord(raw.replaceAll('.', '')), kind: 'word', capital });
    else found.push(...words(place, capital));
  }
  return found;
}

const INSIDE = String.raw`[\u00ad\u200b-\u200f\u2060\ufeff\u{e0000}-\u{e007f}]*`;
const WITH_INVISIBLE = new RegExp(
  [UNSPACED, DESIGNATOR, NUMBER, DOTTED, String.raw`${CHARACTER}+(?:${INSIDE}${CHARACTER}+)*(?:['’ʼ]\p{L}+)*`]
    .map(part => `(${part})`)
    .join('|'),
  'gv',
);

function words(place: Pick<Lexeme, 'raw' | 'start' | 'end'>, capital: boolean): Lexeme[] {
  const folded = foldWord(place.raw)
    .replace(/['’ʼ]s?$/, '')
    .replace(/'/g, '');
  const [, figure, unit] = MEASURE.exec(folded) ?? [];
  if (figure !== undefined && unit !== undefined)
    return [
      { ...place, folded: figure, kind: 'number', capital: false },
      { ...place, folded: unit, kind: 'word', capital: false },
    ];
  if (/\d/.test(folded) && /\p{L}/u.test(folded))
    return [{ ...place, folded: foldDesignator(place.raw), kind: 'designator', capital }];
  return [{ ...place, folded: folded.replaceAll('ё', 'е'), kind: 'word', capital }];
}

/** "F-16s" → "f16", "F/A-18" → "fa18". */
const foldDesignator = (raw: string): string =>
  foldWord(raw)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/(?<=\d[a-z]?)s$/, '');

/** One spelling of a number: no separators of thousands, a point before decimals. */
function foldNumber(raw: string): string {
  const grouped = /^\d{1,3}(?:[.,\u00a0\u202f’']\d{3})+(?:[.,]\d+)?$/.exec(raw);
  if (!grouped || /^0/.test(raw)) return raw.replace(',', '.');
  const [, whole = raw, decimals] = /^(.*[.,\u00a0\u202f’']\d{3})(?:[.,](\d+))?$/.exec(raw) ?? [];
  return `${whole.replace(/\D/g, '')}${decimals === undefined ? '' : `.${decimals}`}`;
}
