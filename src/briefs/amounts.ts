/** Numbers in English prose: figures, words, scales, ranges and the words that bound them. */

export interface Amount {
  /** As the sentence has it, with its bound: "at least 12", "$450 million". */
  text: string;
  start: number;
  end: number;
  low: number;
  high: number;
  /** `exact`, or what the sentence says about the number. */
  bound: 'exact' | 'least' | 'most' | 'about';
  /** Upper-case currency code or symbol, null for plain numbers. */
  currency: string | null;
}

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const SCALES: Record<string, number> = {
  hundred: 100, thousand: 1e3, k: 1e3, million: 1e6, mn: 1e6, m: 1e6, billion: 1e9, bn: 1e9, b: 1e9, trillion: 1e12, tn: 1e12,
}; // biome-ignore format: a table

const WORD = `(?:(?:${UNITS.slice(2, 10).join('|')}) dozen|(?:${[...TENS, ...UNITS.toReversed(), 'a dozen', 'dozen'].join('|')})(?:[- ](?:${UNITS.slice(1, 10).join('|')}))?)`;
const FIGURE = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const SCALE = String.raw`(?:[\s-]?(?:hundred|thousand|million|billion|trillion|mn|bn|tn|k|m|b)\b){0,2}`;
const CURRENCY = String.raw`(?:US|A|C|NZ|S|HK|NT)?[$€£¥₩₹₴₽₺]|\b(?:USD|EUR|GBP|AUD|CAD|JPY|KRW|UAH|PLN|SEK|NOK)\s?`;
const CURRENCY_AFTER = String.raw`\s(?:(?:US |Australian |Canadian )?dollars|euros?|pounds|yen|won|zlot(?:y|ys|ych)|kron(?:a|or|er)|rupees|hryvnias?|roubles|rubles|liras?)\b`;
const BOUND = `at least|no fewer than|no less than|not less than|more than|over|upwards of|up to|as many as|as much as|at most|no more than|fewer than|less than|under|about|around|roughly|approximately|nearly|almost|some|an estimated|estimated`;

const AMOUNT = new RegExp(
  String.raw`(?:\b(${BOUND})\s+)?(${CURRENCY})?(?<![\w.,-])(${FIGURE}|\b${WORD})(${SCALE})(?:\s?(?:-|–|to\b|and\b)\s?(?:${CURRENCY})?(${FIGURE}|${WORD})(${SCALE})(?![\w.,]*\d))?(${CURRENCY_AFTER})?`,
  'giu',
);

const LEAST = /^(?:at least|no fewer|no less|not less|more than|over|upwards)/i;
const MOST = /^(?:up to|as many|as much|at most|no more|fewer|less|under)/i;

/** The amounts of a sentence, in order. Designators (Su-34), ordinals and years without a unit are not amounts. */
export function amountsIn(sentence: string): Amount[] {
  return [...sentence.matchAll(AMOUNT)].flatMap(match => {
    const [text, bound = '', before = '', first = '', scale = '', second, secondScale = '', after = ''] =
      match;
    const start = match.index;
    const end = start + text.length;
    const together = /\band\b/i.test(text) && !/\bbetween\s+$/i.test(sentence.slice(0, start));
    if (together)
      return amountsIn(sentence.slice(start, end).replace(/\band\b/i, '   ')).map(each => moved(each, start));
    if (/^(?!km\b)[\p{L}\d]/u.test(sentence.slice(end)) || /^-\p{L}/u.test(sentence.slice(end))) return [];
    const from = valueIn(first, second !== undefined && scale === '' ? secondScale : scale);
    const to = second === undefined ? from : valueIn(second, secondScale);
    if (from === null || to === null) return [];
    const currency = (before.trim() || after.trim()).toUpperCase() || null;
    return [
      {
        text: text.trim(),
        start,
        end,
        low: Math.min(from, to),
        high: Math.max(from, to),
        bound: boundOf(bound),
        currency,
      },
    ];
  });
}

/** "3 soldiers and 5 sailors" are two amounts; "between 3 and 5" is one. */
const moved = (amount: Amount, by: number): Amount => ({
  ...amount,
  start: amount.start + by,
  end: amount.end + by,
});

function boundOf(words: string): Amount['bound'] {
  if (words === '') return 'exact';
  if (LEAST.test(words)) return 'least';
  return MOST.test(words) ? 'most' : 'about';
}

function valueIn(text: string, scale: string): number | null {
  const factor = scale
    .trim()
    .toLowerCase()
    .split(/[\s-]+/)
    .reduce((product, word) => product * (SCALES[word] ?? 1), 1);
  const bare = text.toLowerCase().replaceAll(',', '');
  const figure = Number(bare);
  if (!Number.isNaN(figure)) return figure * factor;
  if (bare.endsWith('dozen')) {
    const dozens = UNITS.indexOf(bare.split(' ')[0] ?? '');
    return 12 * Math.max(1, dozens) * factor;
  }
  const value = bare.split(/[- ]/).reduce((sum, word) => {
    const ten = TENS.indexOf(word);
    return sum + (ten >= 0 ? (ten + 2) * 10 : UNITS.indexOf(word));
  }, 0);
  return value < 0 ? null : value * factor;
}

/**
 * Whether two amounts can both be true: ranges that meet, a bound that the other keeps, a rounding ("about"), or
 * figures within `tolerance` of each other.
 */
export function agree(a: Amount, b: Amount, tolerance: number): boolean {
  const [lowA, highA] = spanOf(a, tolerance);
  const [lowB, highB] = spanOf(b, tolerance);
  return lowA <= highB && lowB <= highA;
}

const ABOUT = 0.15;

function spanOf({ low, high, bound }: Amount, tolerance: number): [number, number] {
  if (bound === 'least') return [low * (1 - tolerance), Number.POSITIVE_INFINITY];
  if (bound === 'most') return [Number.NEGATIVE_INFINITY, high * (1 + tolerance)];
  const slack = bound === 'about' ? ABOUT : tolerance;
  return [low * (1 - slack), high * (1 + slack)];
}
