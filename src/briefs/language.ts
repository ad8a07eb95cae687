import type { Article, Source } from '../model.ts';

/** In which language a brief is written, and from which sources. */
export interface LanguagePlan {
  /** The reader's language. */
  wanted: string;
  language: string;
  /** Sources that claims may rest on. The others stay in the story's list of sources. */
  sources: Source[];
}

/** A language as its primary tag: `en-GB` is `en`. */
export const primary = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? tag;

/**
 * A brief is never an unchecked translation. With a judge the reader's language is used and every source may be cited.
 * Without one, claims rest on sources in the language of the brief: the reader's if any source has it, else the one
 * that most sources are in. An article whose language is unknown is taken for one in the reader's.
 */
export function planLanguage(sources: readonly Source[], wanted: string, judged: boolean): LanguagePlan {
  const reader = primary(wanted);
  if (judged) return { wanted: reader, language: reader, sources: [...sources] };
  const languageOf = (article: Article) => primary(article.language ?? reader);
  const groups = Map.groupBy(sources, ({ article }) => languageOf(article));
  const own = groups.get(reader);
  if (own) return { wanted: reader, language: reader, sources: own };
  const [most] = [...groups].toSorted((a, b) => b[1].length - a[1].length);
  const [language, chosen] = most ?? [reader, []];
  return { wanted: reader, language, sources: chosen };
}

/** The English name of a language, for prompts: "German (de)". */
export function languageName(tag: string): string {
  try {
    return `${new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag} (${tag})`;
  } catch {
    return tag;
  }
}
