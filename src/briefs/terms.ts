/** Content words of a sentence, for measuring what it is about; not for checking claims (that is `verify/`). */

/** Function words of the languages that our feeds use most; other languages do without. */
const STOP = new Set(
  `the a an and or but nor of to in on at by for from with without into onto over under after before during between
  against through about as is are was were be been being has have had do does did will would shall should may might can
  could must not no it its he him his she her they them their we us our you your i me my this that these those there
  here who whom whose which what when where why how than then so such if while because also more most some any all both
  each other same new said says say told according
  der die das den dem des ein eine einen einem einer und oder aber von zu im in am an auf für mit aus bei nach über vor
  ist sind war waren wird werden wurde wurden hat haben hatte nicht sich als auch dass wie er sie es ihr sein ihre
  le la les un une des du de et ou mais dans sur pour par avec sans est sont était a ont avait ne pas se ce cette ces
  il elle ils elles son sa ses leur qui que dont plus aux au en
  el los las unos unas y o pero del con por para es son fue ha han había no se su sus que como más al lo
  il lo gli i uno di da con su per tra è sono era ha hanno non si che come più del della dei delle nel nella
  o os as um uma e ou mas do da dos das em no na nos nas com por para é são foi tem não se seu sua que como mais ao
  de het een en of maar van in op te voor met uit bij naar over is zijn was waren wordt werd heeft hebben niet zich dat
  i oraz lub ale w we z ze na do od po przez dla o jest są był była było były ma nie się to ten ta że jak
  и или но в во с со на до от по через для о об из за к ко у это этот эта эти был была было были есть не что как он она
  они его её их который также
  і й та або але в у з із зі на до від по через для про за це цей ця ці був була було були є не що як він вона вони його
  її їх який також`.split(/\s+/),
);

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, made);
  return made;
}

/** The distinct content words of a text, folded and roughly stemmed. */
export function termsOf(text: string, language: string | null): Set<string> {
  const terms = new Set<string>();
  for (const word of wordsOf(text.normalize('NFKC'), language)) {
    const folded = word.toLowerCase().replace(/[’']s?$/, '');
    if (STOP.has(folded)) continue;
    if (folded.length < 3 && !/\d/.test(folded) && !UNSPACED.test(folded)) continue;
    terms.add(stem(folded));
  }
  return terms;
}

function wordsOf(text: string, language: string | null): string[] {
  if (!UNSPACED.test(text)) return text.match(/\p{L}[\p{L}\p{M}\p{N}'’-]*|\d+(?:[.,]\d+)*/gu) ?? [];
  const parts = segmenter(language ?? 'ja').segment(text);
  return [...parts].filter(part => part.isWordLike).map(part => part.segment);
}

/** Enough to let "missiles" meet "missile" and "launched" meet "launches". */
const stem = (word: string): string =>
  /^[a-z-]{5,}$/.test(word) ? word.replace(/(?:ing|ed|es|s)$/, '').replace(/e$/, '') : word;
