/** Long forms of acronyms, as far as the articles of the window introduce them. Words and acronyms are terms here. */

export interface LongForm {
  acronym: number;
  /** Without the words that say nothing. */
  words: readonly number[];
  /** When the articles that introduce it are from. */
  introducedAt: (number | null)[];
}

export interface LongForms {
  /** Null when it is not taken up: too short, or one of too many. */
  introduce(acronym: number, words: readonly number[], at: number | null): LongForm | null;
  /** Long forms that begin with this word, the longest first. */
  from(word: number): readonly LongForm[];
  /** Whether so many articles introduce it that others need not. */
  isKnown(form: LongForm): boolean;
  /** Whether most articles that introduce the acronym mean this by it, in this or a like spelling. */
  isUsual(form: LongForm): boolean;
  /** Forgets what articles from before `at` introduced. */
  forget(at: number): void;
}

const KNOWN_BY = 2;
/** Of one acronym; more are not news. */
const MOST_FORMS = 16;
const NONE: readonly LongForm[] = [];

export function createLongForms(): LongForms {
  let byAcronym = new Map<number, LongForm[]>();
  let byFirst = new Map<number, LongForm[]>();

  function put(form: LongForm): void {
    byAcronym.set(form.acronym, [...(byAcronym.get(form.acronym) ?? []), form]);
    const first = form.words[0] ?? -1;
    const forms = [...(byFirst.get(first) ?? []), form];
    byFirst.set(
      first,
      forms.sort((a, b) => b.words.length - a.words.length),
    );
  }

  /** How many introductions give the acronym this meaning, and how many another. */
  function votes(form: LongForm): { same: number; other: number } {
    let [same, other] = [0, 0];
    for (const each of byAcronym.get(form.acronym) ?? NONE)
      if (isLike(form, each)) same += each.introducedAt.length;
      else other += each.introducedAt.length;
    return { same, other };
  }

  return {
    introduce(acronym, words, at) {
      const forms = byAcronym.get(acronym) ?? NONE;
      const known = forms.find(each => isSame(each.words, words));
      if (known !== undefined) {
        known.introducedAt.push(at);
        return known;
      }
      if (words.length < 2 || forms.length === MOST_FORMS) return null;
      const form = { acronym, words, introducedAt: [at] };
      put(form);
      return form;
    },
    from: word => byFirst.get(word) ?? NONE,
    isKnown: form => votes(form).same >= KNOWN_BY,
    isUsual(form) {
      const { same, other } = votes(form);
      return same > other;
    },
    forget(before) {
      const forms = [...byAcronym.values()].flat();
      [byAcronym, byFirst] = [new Map(), new Map()];
      for (const form of forms) {
        form.introducedAt = form.introducedAt.filter(at => at === null || at >= before);
        if (form.introducedAt.length > 0) put(form);
      }
    },
  };
}

const isSame = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((word, at) => word === b[at]);

/** Spellings of one name differ in a word (`Defence`, `Defense`); other names share a word or two (`Force`). */
function isLike(a: LongForm, b: LongForm): boolean {
  const shared = a.words.filter(word => b.words.includes(word)).length;
  return 2 * shared > Math.max(a.words.length, b.words.length);
}
