/** HTML of an article's own text: what pages and full-text feeds have in common. */
import type { ServedArticle } from './render.ts';

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, character => `&#${character.charCodeAt(0)};`);

/** Paragraphs with whatever was smuggled between them, then the correction note. `wire` pages have no <p>. */
export function bodyHtml({ spec, paragraphs, note }: ServedArticle, separator: 'p' | 'br' = 'p'): string {
  const own = paragraphs.map((text, index) => {
    const smuggled = (spec.inserts ?? []).filter(({ after }) => after === index).map(({ html }) => html);
    const paragraph = separator === 'p' ? `<p>${escapeHtml(text)}</p>` : `${escapeHtml(text)}<br><br>`;
    return [paragraph, ...smuggled].join('\n');
  });
  return [...own, ...(note === null ? [] : [`<p class="correction">${escapeHtml(note)}</p>`])].join('\n');
}
