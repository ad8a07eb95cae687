import type { ServedArticle } from './render.ts';
import type { LayoutName, OutletSpec } from './types.ts';

/** Article pages in the manner of six content systems, with the furniture that real ones have. */

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, character => `&#${character.charCodeAt(0)};`);

interface Page {
  outlet: OutletSpec;
  article: ServedArticle;
  baseUrl: string;
  others: ServedArticle[];
}

export function renderPage(page: Page): string {
  const { outlet, article, baseUrl } = page;
  return `<!DOCTYPE html>
<html lang="${outlet.language}">
<head>
<meta charset="${outlet.charset}">
<title>${escapeHtml(article.title)} | ${escapeHtml(outlet.name)}</title>
${headOf(page)}
<style>.nav{display:flex}.lede{font-size:1.2em}</style>
</head>
<body>
<header class="site"><a href="${baseUrl}/">${escapeHtml(outlet.name)}</a><nav class="nav"><a href="/">Home</a><a href="/about">About</a></nav></header>
<div class="cookie-consent">We use cookies. <button>Accept</button></div>
${LAYOUTS[outlet.layout](page)}
<footer>© ${escapeHtml(outlet.name)}. All rights reserved.</footer>
<script>window.dataLayer=[{"article":"${article.id}"}]</script>
</body>
</html>`;
}

function headOf({ outlet, article, baseUrl }: Page): string {
  const url = baseUrl + article.path;
  const published = new Date(article.publishedAt).toISOString();
  const modified = new Date(article.modifiedAt).toISOString();
  const json = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    datePublished: published,
    dateModified: modified,
    publisher: { '@type': 'Organization', name: outlet.name },
    ...(article.spec.byline === undefined
      ? {}
      : { author: [{ '@type': 'Person', name: article.spec.byline }] }),
    ...(article.spec.access === 'paywalled' ? { isAccessibleForFree: false } : {}),
  };
  const lines = [
    `<link rel="canonical" href="${escapeHtml(url)}">`,
    `<link rel="alternate" type="${FEED_TYPES[outlet.feed.format]}" title="${escapeHtml(outlet.name)}" href="${outlet.feed.path}">`,
    `<meta property="og:site_name" content="${escapeHtml(outlet.name)}">`,
    `<meta property="og:title" content="${escapeHtml(article.title)}">`,
  ];
  // Older systems know no structured data; their pages carry meta tags only.
  if (outlet.layout === 'plain' || outlet.layout === 'release')
    return [...lines, `<meta property="article:published_time" content="${published}">`].join('\n');
  return [...lines, `<script type="application/ld+json">${JSON.stringify(json)}</script>`].join('\n');
}

export const FEED_TYPES = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  rdf: 'application/rdf+xml',
  json: 'application/feed+json',
} as const;

function paragraphs({ article }: Page): string {
  const { spec } = article;
  const inserts = (index: number) =>
    (spec.inserts ?? [])
      .filter(({ after }) => after === index)
      .map(({ html }) => html)
      .join('\n');
  const own = article.paragraphs.map((text, index) => `<p>${escapeHtml(text)}</p>\n${inserts(index)}`);
  const wall = spec.access === 'paywalled' ? ['<div class="paywall promo">Subscribe to read on.</div>'] : [];
  const note = article.note === null ? [] : [`<p class="correction">${escapeHtml(article.note)}</p>`];
  return [...own, ...wall, ...note].join('\n');
}

const share =
  '<div class="share-bar"><a href="#">Share on X</a> <a href="#">Share on Facebook</a> <a href="#">Email</a></div>';
const advertisement =
  '<div class="advertisement">Advertisement<p>Boots that last. Buy now at the outfitter’s.</p></div>';
const newsletter =
  '<div class="newsletter-signup"><p>Get our newsletter every morning.</p><form><input name="e"></form></div>';
const byline = ({ article }: Page): string =>
  article.spec.byline === undefined ? '' : `<p class="byline">By ${escapeHtml(article.spec.byline)}</p>`;
const standfirst = ({ article }: Page): string =>
  article.standfirst === null ? '' : `<p class="lede">${escapeHtml(article.standfirst)}</p>`;
const time = ({ article }: Page): string => {
  const at = new Date(article.publishedAt).toISOString();
  return `<time datetime="${at}">${at.slice(0, 10)}</time>`;
};
const recent = ({ others }: Page, title: string): string =>
  `<section class="recent-posts"><h3>${title}</h3><ul>${others
    .slice(0, 5)
    .map(other => `<li><a href="${escapeHtml(other.path)}">${escapeHtml(other.title)}</a></li>`)
    .join('')}</ul></section>`;
const image = ({ article }: Page): string =>
  article.spec.image === undefined
    ? ''
    : `<figure><img src="/img/${article.id}.jpg" alt="${escapeHtml(article.spec.image.alt)}"><figcaption>${escapeHtml(article.spec.image.caption)}</figcaption></figure>`;
const comments = ({ article }: Page): string =>
  `<section id="comments">${(article.spec.comments ?? [])
    .map(
      ({ author, text }) =>
        `<div class="comment"><b>${escapeHtml(author)}</b><p>${escapeHtml(text)}</p></div>`,
    )
    .join('')}</section>`;
const title = ({ article }: Page): string => `<h1>${escapeHtml(article.title)}</h1>`;

const LAYOUTS: Record<LayoutName, (page: Page) => string> = {
  broadsheet: page => `<main><article>${title(page)}${standfirst(page)}${byline(page)}${time(page)}${share}
<div class="article-body">${image(page)}${paragraphs(page)}${advertisement}</div></article>
<aside>${recent(page, 'Most read')}${newsletter}</aside></main>`,
  weblog:
    page => `<div id="content"><div class="post hentry">${title(page)}<div class="entry-meta">${time(page)}${byline(page)}</div>
<div class="entry-content">${standfirst(page)}${image(page)}${paragraphs(page)}</div>${share}</div>
${comments(page)}<div class="widget">${recent(page, 'Recent posts')}</div></div>`,
  portal:
    page => `<table class="frame"><tr><td class="left"><div class="sidebar">${recent(page, 'Related stories')}</div></td>
<td><div id="articleBody">${title(page)}${time(page)}${byline(page)}${share}${advertisement}${standfirst(page)}
${image(page)}${paragraphs(page)}${newsletter}</div></td></tr></table>`,
  release: page => `<div class="wrap"><div class="release"><p class="date">${time(page)}</p>${title(page)}
${standfirst(page)}${paragraphs(page)}<p class="tags">Tags: ${escapeHtml(page.article.spec.tags.join(', '))}</p></div></div>`,
  wire: page => `<main id="main"><article class="story">${title(page)}<div class="dateline">${time(page)}</div>
${paragraphs(page)}${byline(page)}</article>${recent(page, 'More from the wire')}</main>`,
  plain:
    page => `<div class="page"><div class="text">${title(page)}${byline(page)}${standfirst(page)}${image(page)}
${paragraphs(page)}</div>${recent(page, 'Read next')}</div>`,
};
