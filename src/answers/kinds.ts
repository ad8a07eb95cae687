import { MONTHS, WEEKDAYS } from '../lexicon/calendar.ts';
import { CARDINALS } from '../lexicon/numerals.ts';
import { namesNewPerson } from './persons.ts';
import type { Expected } from './question.ts';

/** What would answer a question, found in a passage: a figure with its unit, a date, a name. */

const FIGURE = String.raw`\d[\d.,\u00a0\u202f]*`;
const NUMBER_WORDS = [
  ...CARDINALS.keys(),
  'dozen',
  'dozens',
  'hundred',
  'hundreds',
  'thousand',
  'thousands',
  'half',
  'pair',
  'couple',
  'a single',
  'twice',
].join('|');
const NUMBER = new RegExp(`(?<![\\p{L}\\d-])(?:${FIGURE}|(?:${NUMBER_WORDS})(?![\\p{L}]))`, 'iu');
const ANY_FIGURE =
  /\d|(?<!\p{L})(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|deux|trois|quatre|cinq|dos|tres|cuatro|cinco|двоє|троє|шестеро|п’ятеро|дев’ять|сім|вісім|шість|п’ять|чотири|три|два|двадцять|один|одна)(?!\p{L})|[두세네한]\s|[세네두] (?:발|척|문|대|명)|다섯|여섯|일곱|여덟|아홉|열/iu;

const TIME = new RegExp(
  String.raw`\b(?:${[...MONTHS.keys()].filter(name => name.length > 2 && name !== 'may').join('|')}|May \d|in May|${[...WEEKDAYS.keys()].filter(name => name.length > 5).join('|')}|(?:19|20)\d\d|today|tomorrow|yesterday|tonight|overnight|(?:next|last|this|mid|early|late)[- ](?:\w+ )?(?:year|month|week|spring|summer|autumn|winter|quarter)|(?:by|in|until|from|before|since) (?:the )?(?:spring|summer|autumn|fall|winter)|(?:the )?end of|within (?:\S+ ){1,3}(?:days?|weeks?|months?|years?|hours?)|(?:\S+ )(?:days?|weeks?|months?|years?|hours?) (?:later|ago|earlier|after|before)|after (?:\S+ ){1,2}(?:days|weeks|months|years)|\d{1,2}:\d\d|\d{1,2}\. \p{Lu}\p{L}+|im (?:Jahr|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember))\b|\d+월|\d+년|\d+일|(?:січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня)|\d{4} ?р`,
  'iu',
);
const MONEY =
  /[$€£¥₩₴]|\b(?:euros?|dollars?|pounds?|kroner|kronor|crowns|yen|won|rupees|crore|lakh|francs?|zloty|hryvnia|shekels?|cents?|rubles?|yuan|riyals?|dirhams?|Euro|Dollar)\b|гривень|долар|євро|달러|유로|원/iu;
const PERCENT = /%|\b(?:per ?cent|percent|Prozent|fifth|quarter|third|half|tenth)\b|відсотк|퍼센트/iu;
const LENGTH =
  /\b(?:km|kilomet\p{L}+|met(?:re|er)s?|miles?|feet|foot|ft|nm|inches|cm|mm|m)\b|км|метр|㎞|킬로/iu;
const DURATION =
  /\b(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|Stunden?|Tagen?|Wochen?|Monaten?|Jahren?|Minuten)\b|годин|днів|дні|тижн|місяц|рок|시간|일|주|개월|년/iu;
const MASS = /\b(?:tonnes?|tons?|kg|kilos?|kilograms?|pounds?|Tonnen|Kilogramm)\b|кілограм|тонн|kg|㎏|톤/iu;
const VOLUME =
  /\b(?:lit(?:re|er)s?|gallons?|barrels?|cubic|tonnes?|tons?|kg|kilograms?|pounds)\b|літр|тонн/iu;
const SPEED =
  /\b(?:knots?|km\/h|kph|mph|mach|kilomet\p{L}+ (?:an|per) hour|miles (?:an|per) hour)\b|вузл|노트|마하/iu;
const RESOLVED =
  /\b(?:because|since|as|due to|owing to|after|so that|for (?:lack|want)|to (?!the\b|a\b)\p{L}+|caused|put down to|blam\w+|result of|reason|when|which|in order|fear\w*|cited|citing|by an?|traced|suspicion|left out)\b|weil|wegen|denn|через|тому|бо|때문|위해|parce|porque|—|:/iu;

/** The dimensions that "how much", "how long" and their like can ask for, by the words around them. */
const ASKED: [RegExp, RegExp][] = [
  [
    /\b(?:cost|costs|price|pays?|paid|paying|worth|spend|spent|budget|money|ransom|fine|compensation|premium|value|revenue|loss|charges?|earn|kostet|kosten|zahlt|coûte|cuesta|pagó|expensive|teuer|fund|aid)\b|коштує|가격|규모|비용|금액/iu,
    new RegExp(`${MONEY.source}|${PERCENT.source}`, 'iu'),
  ],
  [/\b(?:share|percentage|per ?cent|proportion|rise|rose|fall|fell|grow|increase|Anteil)\b/iu, PERCENT],
  [
    /\bhow (?:long|late|old|soon|quickly)\b|\bwie (?:lange|alt)\b|\bwhat age\b|як довго|тривал/iu,
    new RegExp(`${DURATION.source}|${LENGTH.source}`, 'iu'),
  ],
  [
    /\bhow (?:far|high|deep|tall|wide)\b|\b(?:range|distance|altitude|depth|height|reichweite)\b|дальність|사거리|고도|거리|висот/iu,
    LENGTH,
  ],
  [/\bhow heavy\b|\b(?:weigh|weight|wiegt|schwer|displace)\b|вага|무게/iu, MASS],
  [/\bhow fast\b|\b(?:speed|schnell)\b|швидкіст|속력|속도/iu, SPEED],
  [
    /\bhow much (?:diesel|fuel|oil|water|maize|grain|powder|ammunition|explosive|nitrocellulose|steel|cargo|gas)\b/iu,
    VOLUME,
  ],
  [/\bangle\b/iu, /degrees?/i],
];

/** True for a word that asks for a measure ("cost", "range") and need not stand beside the figure itself. */
export const asksMeasure = (word: string): boolean => ASKED.some(([words]) => words.test(word));

/** Scripts whose names cannot be told by their letters. */
const CASELESS = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** In Korean a figure stands before its counter, which the question gives: null for other questions. */
function countsInKorean(passage: string, asked: string): boolean | null {
  const counter = /몇\s*(\p{Script=Hangul})/u.exec(asked)?.[1];
  if (counter === undefined) return null;
  return new RegExp(`(?:\\d|한|두|세|네|섯|곱|덟|홉|열|물|백|천|만)\\s*${counter}`, 'u').test(passage);
}

/** Whether a passage holds something of the kind that a question asks for. `asked`: the question's own text. */
export function holdsKind(
  passage: string,
  expected: Expected,
  asked: string,
  newNames: readonly string[],
): boolean {
  switch (expected) {
    case 'count':
      return countsInKorean(passage, asked) ?? (NUMBER.test(passage) || ANY_FIGURE.test(passage));
    case 'amount': {
      const wanted = ASKED.find(([words]) => words.test(asked))?.[1];
      return (
        (NUMBER.test(passage) || ANY_FIGURE.test(passage)) && (wanted === undefined || wanted.test(passage))
      );
    }
    case 'time':
      return TIME.test(passage);
    case 'person':
      if (CASELESS.test(passage)) return true;
      return namesNewPerson(passage, asked);
    case 'place':
      return newNames.length > 0 || CASELESS.test(passage);
    case 'reason':
      return RESOLVED.test(passage);
    default:
      return true;
  }
}
