import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Credit } from '../../model.ts';
import { takeCredit } from '../credit.ts';
import { cleanLine, cleanParagraphs, htmlToText } from '../sanitize.ts';
import { isProse, withoutChrome } from './chrome.ts';
import { stripPage } from './clean.ts';
import { factsOf, type PageFacts } from './facts.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { depthRefusal, type ScanRefusal, scanPage } from './scan.ts';
import { secondOpinion } from './secondOpinion.ts';

/** An article as its page gives it. */
export interface PageReading extends Omit<PageFacts, 'title'> {
  title: string;
  /** Paragraphs separated by one blank line, without the credit line. */
  text: string;
  credit: Credit | null;
}

export type Extracted = { ok: true; reading: PageReading } | { ok: false; reason: ScanRefusal | 'no_text' };

/** Less prose than this (UTF-16 units) asks for a second opinion. */
const LITTLE = 700;
/** A second opinion must bring this much more prose: it also likes what is not the article. */
const CLEARLY_MORE = 1.4;
const CHAR_THRESHOLD = 250;

/** The second opinion takes far longer than the first on pages with many elements. */
const MAX_FOR_SECOND = 3_000;

/**
 * Reads an article out of a page. Pure; takes long on hostile pages, so it runs in a worker with a deadline. When a
 * second opinion is asked for, `early` first gets what would be the result without it.
 */
export function extractArticle(
  source: string,
  url: string,
  early?: (extracted: Extracted) => void,
): Extracted {
  const scan = scanPage(source);
  if (scan.refusal !== null) return { ok: false, reason: scan.refusal };
  const { html } = scan;
  const document = documentOf(html);
  if (document === null) return { ok: false, reason: 'no_text' };
  const tooDeep = depthRefusal(document);
  if (tooDeep !== null) return { ok: false, reason: tooDeep };
  const { facts, articleBody } = factsOf(document, url);
  const title = withoutSite(facts.title ?? '', facts.siteName);
  const size = document.querySelectorAll('*').length;
  stripPage(document, url);
  const first = withoutChrome(readable(document), title, facts.author);
  if (proseLength(first) >= LITTLE) return readingFrom(first, facts, title);
  // A page that scripts fill gives its text as data; behind a paywall that is not meant for us.
  const told = facts.paywalled ? [] : withoutChrome(plainParagraphs(articleBody), title, facts.author);
  const better = clearlyMore(told, first) ? told : first;
  const result = readingFrom(better, facts, title);
  if (proseLength(better) >= LITTLE || size > MAX_FOR_SECOND) return result;
  early?.(result);
  const untouched = documentOf(html);
  const second = untouched === null ? [] : withoutChrome(secondOpinion(untouched, url), title, facts.author);
  return clearlyMore(second, better) ? readingFrom(second, facts, title) : result;
}

function readingFrom(paragraphs: readonly Paragraph[], facts: PageFacts, title: string): Extracted {
  const { paragraphs: own, credit } = takeCredit(
    paragraphs.map(({ text }) => text),
    facts.author,
  );
  const text = cleanParagraphs(own);
  if (text === '') return { ok: false, reason: 'no_text' };
  return { ok: true, reading: { ...facts, title: cleanLine(title, 300), text, credit } };
}

function documentOf(html: string): Document | null {
  const { document } = parseHTML(html) as unknown as { document: Document };
  // Without a body element (a bare fragment) there is nothing that Readability could read: wrap it.
  if (
    document.documentElement !== null &&
    document.body !== null &&
    document.documentElement.nodeName === 'HTML'
  )
    return document;
  const wrapped = parseHTML(`<!doctype html><html><body>${html}</body></html>`) as unknown as {
    document: Document;
  };
  return wrapped.document.body === null ? null : wrapped.document;
}

function readable(document: Document): Paragraph[] {
  const reader = new Readability<Element>(document as never, {
    charThreshold: CHAR_THRESHOLD,
    serializer: node => node as Element,
  });
  const content = reader.parse()?.content;
  return content ? paragraphsOf(content) : [];
}

function plainParagraphs(body: string | null): Paragraph[] {
  if (body === null) return [];
  const isLined = !/\n\s*\n|<\w/.test(body);
  const text = htmlToText(isLined ? body.replaceAll('\n', '\n\n') : body);
  return text.split('\n\n').map(each => ({ text: each, linked: 0, kind: 'text' }));
}

const clearlyMore = (paragraphs: readonly Paragraph[], others: readonly Paragraph[]): boolean =>
  proseLength(paragraphs) > proseLength(others) * CLEARLY_MORE;

const proseLength = (paragraphs: readonly Paragraph[]): number =>
  paragraphs.reduce((sum, paragraph) => sum + (isProse(paragraph) ? paragraph.text.length : 0), 0);

/** Page titles often end with the outlet's name. */
function withoutSite(title: string, site: string | null): string {
  if (site === null) return title;
  const at = title.search(/\s+[|–—·-]\s+[^|–—·]*$/);
  return at > 0 && title.slice(at).toLowerCase().includes(site.toLowerCase()) ? title.slice(0, at) : title;
}
