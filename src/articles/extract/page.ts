import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Credit } from '../../model.ts';
import { takeCredit } from '../credit.ts';
import { cleanLine, cleanParagraphs } from '../sanitize.ts';
import { stripPage } from './clean.ts';
import { factsOf, type PageFacts } from './facts.ts';
import { type ScanRefusal, scanPage } from './scan.ts';

/** An article as its page gives it. */
export interface PageReading extends Omit<PageFacts, 'title'> {
  title: string;
  /** Paragraphs separated by one blank line, without the credit line. */
  text: string;
  credit: Credit | null;
}

export type Extracted = { ok: true; reading: PageReading } | { ok: false; reason: ScanRefusal | 'no_text' };

/** Reads an article out of a page. Pure; takes long on hostile pages, so it runs in a worker with a deadline. */
export function extractArticle(html: string, url: string): Extracted {
  const refusal = scanPage(html);
  if (refusal !== null) return { ok: false, reason: refusal };
  const { document } = parseHTML(html) as unknown as { document: Document };
  const facts = factsOf(document, url);
  stripPage(document);
  const paragraphs = articleParagraphs(document);
  if (paragraphs.length === 0) return { ok: false, reason: 'no_text' };
  const { paragraphs: own, credit } = takeCredit(paragraphs, facts.author);
  const title = cleanLine(withoutSite(facts.title ?? '', facts.siteName), 300);
  return { ok: true, reading: { ...facts, title, text: cleanParagraphs(own), credit } };
}

const PARAGRAPHS = 'p, li, blockquote, h2, h3, h4, pre, td, dd';

function articleParagraphs(document: Document): string[] {
  const parsed = new Readability(document as never, { charThreshold: 200 }).parse();
  if (!parsed?.content) return [];
  const { document: content } = parseHTML(`<html><body>${parsed.content}</body></html>`) as unknown as {
    document: Document;
  };
  const found: string[] = [];
  for (const element of content.querySelectorAll(PARAGRAPHS)) {
    // The innermost block carries the text; its wrappers would repeat it.
    if (element.querySelector(PARAGRAPHS)) continue;
    const text = cleanLine(element.textContent ?? '', 20_000);
    if (text !== '' && !isChrome(text)) found.push(text);
  }
  if (found.length > 0) return found;
  return (parsed.textContent ?? '')
    .split(/\n\s*\n/)
    .map(part => cleanLine(part, 20_000))
    .filter(part => part !== '' && !isChrome(part));
}

/** Short lines that belong to the site, not to the article: labels, bylines, bare dates. */
const isChrome = (text: string): boolean =>
  text.length < 80 &&
  /^(?:advertisement|anzeige|publicité|реклама|share (?:this|on)\b.*|follow us\b.*|click here\b.*|read more\b.*|continue reading.*|sign (?:in|up)\b.*|subscribe\b.*|\d+ min(?:ute)? read|updated?:? .{5,40}|published:? .{5,40}|photo(?: credit)?:.*|image(?: credit)?:.*|tags?:.*|(?:by|von|par|por) [^.]{3,50}|[\d\s.:/,-]{6,25})$/i.test(
    text,
  );

/** Page titles often end with the outlet's name. */
function withoutSite(title: string, site: string | null): string {
  if (site === null) return title;
  const at = title.search(/\s+[|–—·-]\s+[^|–—·]*$/);
  return at > 0 && title.slice(at).toLowerCase().includes(site.toLowerCase()) ? title.slice(0, at) : title;
}
