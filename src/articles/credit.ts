import type { Credit } from '../model.ts';

/** Finds the wire or outlet that an article says its text comes from, and takes the credit out of the text. */

const AGENCY_WORD =
  /(?:news agency|press agency|agency|agence|agentur|nachrichtenagentur|newswire|wire service|press association|агентство|агенція|통신|通信|agencia|agenzia|news service)/iu;
const NAME = String.raw`[\p{Lu}\p{Lo}][\p{L}\p{N}.&'’\- ]{1,60}`;

/** The whole last paragraph: 'Source: X', 'Quelle: X', 'Avec X', 'With reporting by X'. */
const TRAILING: readonly RegExp[] = [
  new RegExp(
    String.raw`^[(\[]?\s*(?:source|sources|via|credit|quelle|quellen|fuente|fonte|источник|джерело|출처|자료)\s*[:：]\s*(${NAME})\s*[)\]]?\.?$`,
    'iu',
  ),
  new RegExp(
    String.raw`^[(\[]?\s*(?:with (?:reporting|material|files|information) (?:by|from)|avec|mit material (?:von|der)|con información de|text by)\s+(?:the\s+)?(${NAME})\s*[)\]]?\.?$`,
    'iu',
  ),
  new RegExp(
    String.raw`^(?:this (?:article|story|report) (?:was (?:first )?(?:provided|published|produced|distributed) by|is from|comes from))\s+(?:the\s+)?(${NAME})\.?$`,
    'iu',
  ),
  /^[([]([A-Z]{2,6})[)\]]\.?$/u,
];
/** At the start of the text: '(X) —', 'CITY (X) —', 'CITY, Date (X) -'. */
const LEADING =
  /^((?:[\p{Lu}][\p{L}\p{M}.'’ -]{1,40}(?:,\s*[\p{L}\p{N}. ]{2,30})?\s+)?)[([]([\p{Lu}][\p{L}.& ]{1,40})[)\]]\s*(?:—|–|--|-|=)\s*/u;
const NEVER_AGENCY =
  /^(?:photo|video|update|updated|opinion|analysis|exclusive|breaking|the author|author)$/i;
const LAST_PARAGRAPHS = 3;

/** The paragraphs without their credit line, and the credit. A byline that names an agency counts when no line does. */
export function takeCredit(
  paragraphs: readonly string[],
  author: string | null,
): { paragraphs: string[]; credit: Credit | null } {
  for (
    let index = paragraphs.length - 1;
    index >= Math.max(0, paragraphs.length - LAST_PARAGRAPHS);
    index--
  ) {
    const text = paragraphs[index] ?? '';
    const agency = TRAILING.map(pattern => pattern.exec(text)?.[1]?.trim()).find(name => name !== undefined);
    if (agency === undefined || NEVER_AGENCY.test(agency)) continue;
    return { paragraphs: paragraphs.toSpliced(index, 1), credit: { agency: tidy(agency), text } };
  }
  const [opening = '', ...rest] = paragraphs;
  const leading = LEADING.exec(opening);
  const agency = leading?.[2]?.trim();
  if (leading && agency !== undefined && !NEVER_AGENCY.test(agency)) {
    const text = opening.slice(leading[0].length);
    return { paragraphs: [text, ...rest], credit: { agency: tidy(agency), text: leading[0].trim() } };
  }
  const byline = author?.replace(/^(?:by|von|par|por)\s+/i, '').trim();
  if (byline && AGENCY_WORD.test(byline))
    return { paragraphs: [...paragraphs], credit: { agency: byline, text: byline } };
  return { paragraphs: [...paragraphs], credit: null };
}

const tidy = (agency: string): string => agency.replace(/[\s.,;]+$/, '');
