import defuddle from 'defuddle';
import { removeCards } from './cards.ts';
import { removeHidden } from './hidden.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';

// The package's types wrap its class once more than the module that Node loads does.
const Defuddle = defuddle as unknown as typeof defuddle.default;

/**
 * Another extractor's view of the page, for when the first found little. It may retry without its own filters, so what
 * is hidden, and data in scripts, is taken out before it looks; its extractors that fetch from elsewhere stay off.
 */
export function secondOpinion(document: Document, url: string): Paragraph[] {
  removeHidden(document);
  removeCards(document, url);
  for (const element of [...document.querySelectorAll('script, style, noscript, template, figcaption')])
    element.remove();
  const found = new Defuddle(document, { url, useAsync: false, removeImages: true }).parse();
  const holder = document.createElement('div');
  holder.innerHTML = found.content;
  return paragraphsOf(holder);
}
