/**
 * Cuts text into words by hand: grouping reads every article whole, and a regular expression with a normalisation per
 * word takes ten times as long.
 */

const [OTHER, LETTER, UPPER, DIGIT, RUNNING] = [0, 1, 2, 3, 4];

/** What each UTF-16 unit is. Scripts that are written without spaces are `RUNNING`: their words are pairs of signs. */
const KINDS = new Uint8Array(0x10000);
for (let unit = 0; unit < 0x10000; unit++) {
  const sign = String.fromCharCode(unit);
  if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u.test(sign)) KINDS[unit] = RUNNING;
  else if (/\p{Lu}/u.test(sign)) KINDS[unit] = UPPER;
  else if (/[\p{L}\p{M}]/u.test(sign)) KINDS[unit] = LETTER;
  else if (/\p{Nd}/u.test(sign)) KINDS[unit] = DIGIT;
}

const [SPACE, COMMA, HYPHEN, STOP, SLASH] = [0x20, 0x2c, 0x2d, 0x2e, 0x2f];
/** Signs after which a capital letter says nothing: a sentence or a quotation begins. */
const OPENERS = new Set('.!?:;"“”‘’\'«»(\n\r—–-|'.split('').map(sign => sign.charCodeAt(0)));

/**
 * Calls `found` with where each word between `from` and `to` starts and ends, and whether a sentence may begin with it.
 * Figures keep their points and commas (`6.1`, `6,000`); designators stay whole (`F-16`); other compounds are parted.
 */
export function scan(
  text: string,
  from: number,
  to: number,
  found: (start: number, end: number, opens: boolean) => void,
): void {
  const end = Math.min(to, text.length);
  let at = from;
  let opens = true;
  while (at < end) {
    const kind = KINDS[text.charCodeAt(at)];
    if (kind === OTHER) {
      const sign = text.charCodeAt(at++);
      if (sign !== SPACE) opens = OPENERS.has(sign);
      continue;
    }
    const start = at;
    if (kind === RUNNING) {
      while (at < end && KINDS[text.charCodeAt(at)] === RUNNING) at++;
      if (at - start === 1) found(start, at, opens);
      for (let pair = start; pair + 1 < at; pair++) found(pair, pair + 2, false);
      opens = false;
      continue;
    }
    at = endOfWord(text, start, end);
    found(start, at, opens);
    opens = false;
  }
}

function endOfWord(text: string, start: number, end: number): number {
  let at = start;
  let hasDigit = false;
  for (; at < end; at++) {
    const sign = text.charCodeAt(at);
    const kind = KINDS[sign];
    if (kind === DIGIT) hasDigit = true;
    if (kind === LETTER || kind === UPPER || kind === DIGIT) continue;
    const next = at + 1 < end ? KINDS[text.charCodeAt(at + 1)] : OTHER;
    const before = at > start ? KINDS[text.charCodeAt(at - 1)] : OTHER;
    if (sign === HYPHEN || sign === SLASH) {
      if (next === DIGIT || (hasDigit && (next === LETTER || next === UPPER))) continue;
    } else if (sign === STOP || sign === COMMA) {
      if (before === DIGIT && next === DIGIT) continue;
      const isInitial = sign === STOP && before === UPPER && next === UPPER;
      if (isInitial && (at - start === 1 || text.charCodeAt(at - 2) === STOP)) continue;
    }
    break;
  }
  return at;
}
