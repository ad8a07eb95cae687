/** The body of an article page in six manners, from semantic HTML to tables and bare line breaks. */
import { FURNITURE, type Furniture } from './furniture.ts';
import { bodyHtml, escapeHtml } from './html.ts';
import type { Page } from './render.ts';
import type { LayoutName } from './types.ts';

const words = ({ outlet }: Page): Furniture => FURNITURE[outlet.language];

const title = ({ article }: Page): string => `<h1>${escapeHtml(article.title)}</h1>`;

const byline = (page: Page): string => {
  const name = page.article.spec.byline;
  return name === undefined ? '' : `<p class="byline">${escapeHtml(words(page).by(name))}</p>`;
};

const standfirst = ({ article }: Page): string =>
  article.standfirst === null ? '' : `<p class="lede">${escapeHtml(article.standfirst)}</p>`;

const time = (page: Page): string => {
  const { publishedAt, modifiedAt } = page.article;
  const stamp = (at: number) =>
    `<time datetime="${new Date(at).toISOString()}">${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC</time>`;
  return modifiedAt === publishedAt
    ? stamp(publishedAt)
    : `${stamp(publishedAt)} <span class="updated">${words(page).updated} ${stamp(modifiedAt)}</span>`;
};

const image = ({ article: { id, spec } }: Page): string =>
  spec.image === undefined
    ? ''
    : `<figure><img src="/img/${id}.svg" alt="${escapeHtml(spec.image.alt)}"><figcaption>${escapeHtml(spec.image.caption)}</figcaption></figure>`;

const text = (page: Page): string => `${bodyHtml(page.article)}\n${wall(page)}`;

const wall = (page: Page): string =>
  page.article.spec.access === 'paywalled' ? `<div class="paywall">${words(page).wall}</div>` : '';

const share = (page: Page): string =>
  `<div class="share-bar">${['X', 'Facebook', 'LinkedIn'].map(site => `<a href="#">${words(page).share} ${site}</a>`).join(' ')}</div>`;

const advertisement = (page: Page): string =>
  `<div class="advertisement">${words(page).advertisement}<p>${words(page).offer}</p></div>`;

const newsletter = (page: Page): string =>
  `<div class="newsletter-signup"><p>${words(page).newsletter}</p><form><input name="email"></form></div>`;

const list = ({ others }: Page, heading: string): string =>
  `<section class="recent-posts"><h3>${heading}</h3><ul>${others
    .slice(0, 5)
    .map(({ path, title: other }) => `<li><a href="${escapeHtml(path)}">${escapeHtml(other)}</a></li>`)
    .join('')}</ul></section>`;

const comments = (page: Page): string => {
  const said = page.article.spec.comments ?? [];
  if (said.length === 0) return '';
  const items = said.map(
    ({ author, text: comment }) =>
      `<li class="comment"><b>${escapeHtml(author)}</b><p>${escapeHtml(comment)}</p></li>`,
  );
  return `<section id="comments" class="comments"><h3>${words(page).comments}</h3><ol>${items.join('')}</ol></section>`;
};

export const LAYOUTS: Record<LayoutName, (page: Page) => string> = {
  broadsheet:
    page => `<main><article>${title(page)}${standfirst(page)}${byline(page)}${time(page)}${share(page)}
<div class="article-body">${image(page)}${text(page)}${advertisement(page)}</div></article>
<aside>${list(page, words(page).mostRead)}${newsletter(page)}</aside></main>`,

  weblog: page => `<div id="content"><div class="post hentry">${title(page)}
<div class="entry-meta">${time(page)}${byline(page)}</div>
<div class="entry-content">${standfirst(page)}${image(page)}${text(page)}</div>${share(page)}</div>
${comments(page)}<div class="widget">${list(page, words(page).recent)}${newsletter(page)}</div></div>`,

  portal:
    page => `<table class="frame"><tr><td class="left"><div class="sidebar">${list(page, words(page).related)}</div></td>
<td><div id="articleBody">${title(page)}${time(page)}${byline(page)}${share(page)}${advertisement(page)}${standfirst(page)}
${image(page)}${text(page)}${newsletter(page)}</div></td></tr></table>`,

  release: page => `<div class="wrap"><div class="release"><p class="date">${time(page)}</p>${title(page)}
${standfirst(page)}${text(page)}<p class="tags">Tags: ${escapeHtml(page.article.spec.tags.join(', '))}</p></div></div>`,

  wire: page => `<main id="main"><article class="story">${title(page)}<div class="dateline">${time(page)}</div>
<div class="copy">${bodyHtml(page.article, 'br')}</div>${byline(page)}</article>${list(page, words(page).related)}</main>`,

  plain:
    page => `<div class="page"><div class="text">${title(page)}${byline(page)}${standfirst(page)}${image(page)}
${text(page)}</div>${comments(page)}${list(page, words(page).recent)}</div>`,
};
