import type { Credit } from '../model.ts';
import { isOrganisation, knownWire } from './agencies.ts';

/**
 * Finds the wire or outlet that an article says its text comes from, and takes the credit out of the text. Credits
 * stand in a last line ('Source: X', '(AFP)'), before the first sentence ('CITY (X) —'), or in the byline.
 */

const NAME = String.raw`[\p{Lu}\p{Lo}\p{N}][\p{L}\p{M}\p{N}.&'’ /+-]{0,70}?`;
const END = String.raw`\s*[)\]）】]?\s*[.。]?$`;
const OPEN = String.raw`^[(\[（【*–—-]?\s*`;

/** 'Source: X' in the languages of defence news. */
const SOURCE_WORD =
  'sources?|via|credits?|quellen?|fuentes?|fontes?|fonti|bron(?:nen)?|źródł[oa]|zdroje?|источники?|джерел[оа]|kaynak|المصدر|مصدر|منبع|מקור|出典|配信|来源|來源|稿源|출처|자료|πηγή|kilder?|källor|källa|lähde|forrás|sursa|izvor|nguồn|sumber|स्रोत';
/** 'With material from X': an organisation must follow, since persons contribute too. */
const WITH_WORD =
  "with (?:additional )?(?:reporting|material|files|information|input|contributions?) (?:by|from)|(?:additional )?reporting by|compiled from|text by|avec(?: l[’']| la)?|mit material (?:von|der|des)|unter verwendung von material (?:von|der)|con información de(?: la)?|con informaciones de|con agenzia|con informazioni (?:di|da)|com informações d[aoe]|com agências?|z wykorzystaniem materiałów|na podstawie|по материалам|за матеріалами|по информации|за інформацією|met medewerking van";
const ORIGIN =
  'this (?:article|story|report|piece|text) (?:was )?(?:(?:first|originally) )?(?:provided|published|produced|distributed|appeared|republished|supplied|is|comes|has been republished|is republished)(?: (?:by|from|in|on|with permission from|with the permission of|courtesy of))+|originally (?:published|appeared) (?:by|in|on)|(?:re)?published (?:with permission|courtesy) (?:of|from)|republished from|reprinted (?:from|with permission from)|courtesy of|dieser (?:artikel|beitrag) erschien zuerst (?:bei|in|auf)|zuerst erschienen (?:bei|in|auf)|cet article a été publié (?:par|dans|sur)';

const LINES: readonly { pattern: RegExp; anyName: boolean }[] = [
  { pattern: new RegExp(`${OPEN}(?:${SOURCE_WORD})\\s*[:：]\\s*(${NAME})${END}`, 'iu'), anyName: true },
  {
    pattern: new RegExp(
      `${OPEN}(?:${ORIGIN})\\s+(?:the\\s+)?(${NAME})(?:,? (?:on|under|at|and)\\b.{0,120})?${END}`,
      'iu',
    ),
    anyName: true,
  },
  { pattern: new RegExp(`${OPEN}(?:${WITH_WORD})\\s+(?:the\\s+)?(${NAME})${END}`, 'iu'), anyName: false },
  { pattern: new RegExp(`^(?:[(\\[（/]|[–—-]{1,2}\\s*)(${NAME})\\s*[)\\]）/]?\\.?$`, 'u'), anyName: false },
  { pattern: new RegExp(`^(${NAME})$`, 'u'), anyName: false },
];
/** The same at the end of the last paragraph's last sentence. */
const ENDINGS: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<=[.!?…。」”"’])\s*[(\[（]\s*(?:(?:${SOURCE_WORD})\s*[:：]\s*)?(${NAME})\s*[)\]）]\.?$`,
    'iu',
  ),
  new RegExp(String.raw`(?<=[.!?…。」”"’])\s*(?:${SOURCE_WORD})\s*[:：]\s*(${NAME})\.?$`, 'iu'),
  new RegExp(String.raw`(?<=[.!?…。」”"’])\s*(?:[–—]|--|/)\s*(${NAME})\s*/?\.?$`, 'u'),
];

const PLACE = String.raw`\p{Lu}[\p{L}\p{M}.'’ /-]{1,40}`;
const DATE = String.raw`(?:[,.]\s*[\p{L}\p{N}. ]{2,25})?`;
/** '(X) —', 'CITY (X) —', 'CITY, Date (X) --', '/X/', 'МОСКВА, 3 марта. /ТАСС/.' */
const DATELINE = new RegExp(
  String.raw`^((?:${PLACE}${DATE}[,.]?\s+)?)(?:[(\[（]([^()\[\]（）]{2,60})[)\]）]|/([^/]{2,40})/)\s*(?:—|–|--|-|=|:|\.)\s*((?:${PLACE}${DATE}\s*[–—-]+\s*)?)`,
  'u',
);
/** 'CITY, March 3 /PRNewswire/' aside, East Asian wires open without brackets: 新华社北京3月4日电, 【X】 */
const EAST_ASIAN =
  /^(?:[【[](?![^】\]]*\d{4})([^】\]]{2,20})[】\]]|(新华社|新華社|中新社|共同社|路透社|法新社|美联社|韩联社)[^，。、]{0,20}?[电電](?:（[^）]{0,20}）)?)\s*/u;

const BYLINE = /^(?:by|von|par|por|da|di|od|автор:?|text:?)\s+/i;
const NEVER =
  /^(?:photos?|videos?|update[ds]?\d*|opinion|analysis|exclusive|breaking|the author|author|internet|own|self|staff|none|n\/a|this (?:article|story)|end|ends|more|\d+)$/i;
const LAST_PARAGRAPHS = 4;

interface Taken {
  paragraphs: string[];
  credit: Credit | null;
}

/** The paragraphs without their credit line, and the credit. A byline that names an agency counts when no line does. */
export function takeCredit(paragraphs: readonly string[], author: string | null): Taken {
  return (
    fromLastLines(paragraphs) ??
    fromEnding(paragraphs) ??
    fromDateline(paragraphs) ?? {
      paragraphs: [...paragraphs],
      credit: fromByline(author),
    }
  );
}

function fromLastLines(paragraphs: readonly string[]): Taken | null {
  // A text that is nothing but one line has no credit line: it would leave nothing.
  const first = Math.max(1, paragraphs.length - LAST_PARAGRAPHS);
  for (let index = paragraphs.length - 1; index >= first; index--) {
    const text = paragraphs[index] ?? '';
    if (text.length > 240) continue;
    for (const [at, { pattern, anyName }] of LINES.entries()) {
      const name = pattern.exec(text)?.[1];
      // A bare name is a credit only when it is a wire's: it may be a subheading.
      const isBare = at >= LINES.length - 1;
      if (name === undefined || (isBare && wireIn(tidy(name)) === null)) continue;
      const credit = creditOf(name, text, anyName);
      if (credit !== null) return { paragraphs: paragraphs.toSpliced(index, 1), credit };
    }
  }
  return null;
}

function fromEnding(paragraphs: readonly string[]): Taken | null {
  const last = paragraphs.at(-1) ?? '';
  const tail = last.slice(-160);
  for (const pattern of ENDINGS) {
    const found = pattern.exec(tail);
    const hasWord = /[:：]/.test(found?.[0] ?? '');
    const credit = found === null ? null : creditOf(found[1] ?? '', found[0].trim(), hasWord);
    if (found !== null && credit !== null) {
      const rest = last.slice(0, last.length - tail.length + found.index);
      return { paragraphs: [...paragraphs.slice(0, -1), rest], credit };
    }
  }
  return null;
}

/** The place stays: it tells where. The agency and its brackets go. */
function fromDateline(paragraphs: readonly string[]): Taken | null {
  const [opening = '', ...rest] = paragraphs;
  const found = DATELINE.exec(opening.slice(0, 200));
  if (found !== null) {
    const [matched, before = '', bracketed, slashed, after = ''] = found;
    const credit = creditOf(bracketed ?? slashed ?? '', matched.trim(), slashed === undefined);
    const place = (before || after).replace(/[\s,.–—-]+$/, '');
    const body = opening.slice(matched.length);
    if (credit !== null && body !== '')
      return { paragraphs: [place === '' ? body : `${place} — ${body}`, ...rest], credit };
  }
  const asian = EAST_ASIAN.exec(opening);
  const name = asian?.[1] ?? asian?.[2] ?? '';
  const credit = asian === null ? null : creditOf(name, asian[0].trim(), false);
  if (asian === null || credit === null) return null;
  return { paragraphs: [opening.slice(asian[0].length), ...rest], credit };
}

/** 'Reuters', 'Jane Doe, Reuters', 'Jane Doe (AFP)', 'By AP and staff', 'Von dpa'. */
function fromByline(author: string | null): Credit | null {
  if (author === null) return null;
  const names = author
    .replace(BYLINE, '')
    .split(/\s*(?:,|\||\/|;|\(|\)|–|—|\band\b|\bund\b|\bet\b|\bavec\b|\bmit\b|\bwith\b|\bfor\b)\s*/iu)
    .map(name => tidy(name.replace(/\s+(?:staff|newsroom|correspondents?|reporters?)$/i, '')));
  const wire = names.find(name => knownWire(name) !== null);
  const name =
    wire ??
    names.find(each =>
      /\b(?:agency|agence|agentur|newswire|wire service|press association)\b|агентство|агенція|통신|通信社/iu.test(
        each,
      ),
    );
  return name === undefined ? null : creditOf(name, author, true);
}

function creditOf(written: string, line: string, anyName: boolean): Credit | null {
  const name = tidy(written);
  if (name.length < 2 || NEVER.test(name) || !/\p{L}{2}/u.test(name)) return null;
  const wire = wireIn(name);
  if (wire === null && !anyName && !isOrganisation(name)) return null;
  return { agency: wire ?? name, text: line };
}

/** The wire that a name is; the first of several ('AFP/Reuters') stands for the text. */
const wireIn = (name: string): string | null =>
  knownWire(name) ?? knownWire(name.split(/\s*(?:\/|,|\band\b|\+)\s*/)[0] ?? name);

const tidy = (name: string): string => name.replace(/^[\s.,;:/–—-]+|[\s.,;:/–—-]+$/g, '').trim();
