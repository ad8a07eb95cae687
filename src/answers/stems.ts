import { words } from '../lexicon/list.ts';
import { SCALES } from '../lexicon/numerals.ts';
import { stem as stemEnglish } from '../lexicon/stem.ts';

/** Light stems: enough to let "Drohnen" meet "Drohne" and "ракети" meet "ракета", in the languages of our feeds. */

const ENDINGS: Record<string, RegExp> = {
  de: /(?:ungen|ung|ern|sten|est|end|en|er|es|em|e|n|s|t)$/,
  fr: /(?:ements|ement|issements|ations|ation|euses|euse|eurs|eur|ees|ee|es|er|ez|ent|ait|e|s|x)$/,
  es: /(?:aciones|acion|amente|ados|adas|ado|ada|idos|idas|ido|ida|aron|ieron|es|os|as|ar|er|ir|o|a|e|s)$/,
  it: /(?:azioni|azione|amente|ati|ate|ato|ata|uti|ute|uto|uta|are|ere|ire|i|e|o|a)$/,
  pt: /(?:acoes|acao|amente|ados|adas|ado|ada|idos|idas|ido|ida|oes|ao|es|os|as|ar|er|ir|o|a|e|s)$/,
  nl: /(?:ingen|ing|eren|en|er|es|e|s|t)$/,
  pl: /(?:ami|ach|owie|ego|emu|ych|ymi|iej|ow|om|em|ie|a|e|i|o|u|y)$/,
  tr: /(?:lerinin|larinin|lerin|larin|leri|lari|ler|lar|nin|nun|den|dan|de|da|in|un|i|u|e|a)$/,
};
const CYRILLIC =
  /(?:ування|ення|ання|ями|ами|ого|ому|его|ему|ими|ыми|іми|ися|ться|тися|ється|ость|ість|ости|ості|ших|их|ых|ою|ею|єю|ів|їв|ов|ев|єв|ий|ій|ый|ой|ая|яя|ої|її|ах|ях|ам|ям|ом|ем|єм|им|ым|ім|ую|юю|ла|ло|ли|ти|ть|то|та|но|ні|ны|на|в|л|а|я|о|е|є|и|і|ы|у|ю|й|ь|ї)$/;

/** The stem of a folded word in a language (primary tag); languages without rules of their own keep the word. */
export function stemIn(word: string, language: string): string {
  if (/^\p{Script=Cyrillic}/u.test(word)) return cut(word, CYRILLIC);
  if (!/^[a-z]/.test(word)) return word;
  if (language === 'en') return word.length < 4 || SCALES.has(word) ? word : stemEnglish(american(word));
  const endings = ENDINGS[language];
  return endings ? cut(word, endings) : word;
}

const SPELLINGS: [RegExp, string][] = [
  [/^(def|off|lic|pret)ence/, '$1ense'],
  [/^mould/, 'mold'],
  [/^programme/, 'program'],
  [/manoeuvr/, 'maneuver'],
  [/^(met|cent|fib|theat|calib|lit|kilomet)re(?=s?$)/, '$1er'],
  [/(?<=\w{2})(?<!^f)(?<!^h)our(?=s?$|ed$|ing$)/, 'or'],
  [/^plough/, 'plow'],
  [/^tyre/, 'tire'],
  [/^armour/, 'armor'],
];

/** One spelling for words that Britons and Americans write differently. */
const american = (word: string): string => {
  for (const [british, plain] of SPELLINGS) if (british.test(word)) return word.replace(british, plain);
  return word;
};

function cut(word: string, endings: RegExp): string {
  if (word.length < 5) return word.length === 4 ? word.replace(/[аяоеєиіыуюьesn]$/, '') : word;
  const base = word.replace(endings, '');
  return base.length >= 3 ? base : word;
}

/** The languages whose stems a question is tried in when its own cannot be told. */
export const STEMMED = ['en', ...Object.keys(ENDINGS)];

const TELLTALE: Record<string, Set<string>> = {
  en: new Set(
    words(
      'the of and to in is was were are what which who how when where why did does do has have for on by from with many much',
    ),
  ),
  de: new Set(
    words(
      'der die das und ist war waren wie viele wer wann welche welcher welches wo warum was den dem ein eine hat haben wird wurde wurden nicht von mit auf im am zu zum zur diesem fur sind',
    ),
  ),
  fr: new Set(
    words(
      'le la les des est qui que quoi quel quelle quels quelles combien ou quand pourquoi dans sur pour avec une un du et ont a ete au',
    ),
  ),
  es: new Set(
    words(
      'el los las que quien cuando cuanto cuantos cuantas donde como por para con una un del y se ha han fue son a de',
    ),
  ),
  it: new Set(
    words(
      'il gli che chi quando quanti quante quanto dove come perche per con una un del della e sono ha hanno stato di',
    ),
  ),
  pt: new Set(
    words(
      'o os as que quem quando quantos quantas quanto onde como por para com uma um do da e foi sao de em',
    ),
  ),
  nl: new Set(
    words('het een en van wie wat wanneer hoeveel waar waarom hoe voor met op is zijn werd worden de'),
  ),
  pl: new Set(words('ile kto kiedy gdzie jak dlaczego jest sa byl byla na do nie sie ze przez w z i')),
};

/** The language that a short text is written in, by its script and its commonest words; null when it cannot be told. */
export function guessLanguage(folded: readonly string[]): string | null {
  const text = folded.join(' ');
  if (/\p{Script=Hangul}/u.test(text)) return 'ko';
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja';
  if (/\p{Script=Han}/u.test(text)) return 'zh';
  if (/\p{Script=Cyrillic}/u.test(text)) return /[іїєґ]/.test(text) ? 'uk' : 'ru';
  if (/\p{Script=Arabic}/u.test(text)) return 'ar';
  const counts = Object.entries(TELLTALE).map(([language, known]) => ({
    language,
    count: folded.filter(word => known.has(word)).length,
  }));
  const [best, next] = counts.toSorted((a, b) => b.count - a.count);
  return best && best.count > 0 && best.count > (next?.count ?? 0) ? best.language : null;
}
