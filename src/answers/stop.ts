import { STOPWORDS } from '../lexicon/function-words.ts';
import { words } from '../lexicon/list.ts';

/** Words, folded, that say nothing of what a text is about, and those that only make a question of a sentence. */
const STOP: Record<string, ReadonlySet<string>> = {
  en: new Set([...STOPWORDS, ...words('please know give show explain happen there any much many lot s t')]),
  de: new Set(
    words(`der die das den dem des ein eine einen einem einer und oder aber von zu im in am an auf fur mit aus bei nach
    uber vor ist sind war waren wird werden wurde wurden hat haben hatte nicht sich als auch dass wie er sie es ihr sein
    ihre wer wann wo was warum welche welcher welches welchen wieviel wieviele viele viel man nur noch schon durch gegen
    sagte sagen soll sollen zum zur diesem dieser dieses wievielten mal welchem unter beim vom`),
  ),
  fr: new Set(
    words(`le la les un une du de et ou mais dans sur pour par avec sans est sont etait a ont avait ne pas se ce cette
    ces il elle ils elles son sa ses leur qui que dont plus aux au en quel quelle quels quelles combien quand pourquoi
    ete l d s qu n des comment apres va vont t`),
  ),
  es: new Set(
    words(`el los las la unos unas un una y o pero de del con por para es fue ha han no se su sus que como mas al lo en
    quien cuando cuanto cuantos cuantas donde cual cuales a son`),
  ),
  it: new Set(
    words(`il lo la le gli i uno una un di da con su per tra in e era sono ha hanno non si che come piu del della dei
    delle nel nella chi quando quanti quante quanto dove perche quale`),
  ),
  pt: new Set(
    words(`o a os as um uma e ou mas do da dos das em no na nos nas com por para sao foi tem nao se seu sua que como
    mais ao quem quando quantos quantas onde qual de`),
  ),
  nl: new Set(
    words(`de het een en van in is op te voor met uit bij naar over zijn was werd worden heeft niet zich dat wie wat
    wanneer hoeveel waar waarom hoe`),
  ),
  pl: new Set(
    words(`i oraz lub ale w we z ze na do od po przez dla o jest byl byla bylo byly ma nie sie to ten ta ile kto kiedy
    gdzie jak dlaczego jaki jaka jakie ktory ktora`),
  ),
  ru: new Set(
    words(`и или но в во с со на до от по через для о об из за к ко у это этот эта эти был была было были есть не что
    как он она они его ее их который также сколько кто когда где почему какой какая какие какую чем`),
  ),
  uk: new Set(
    words(`і й та або але в у з із зі на до від по через для про за це цей ця ці був була було були є не що як він
    вона вони його її їх який також скільки хто коли де чому яка яке які яку чим чи бо вже такий така таке такі після`),
  ),
};
const NONE: ReadonlySet<string> = new Set();

/** The words that a query in this language passes over and that the index leaves out. */
export const stopWords = (language: string): ReadonlySet<string> => STOP[language] ?? NONE;

/** True for a word that a list of stop words holds. May with a capital letter is the month. */
export const isStop = (lexeme: { folded: string; capital: boolean }, stop: ReadonlySet<string>): boolean =>
  stop.has(lexeme.folded) && !(lexeme.folded === 'may' && lexeme.capital);
