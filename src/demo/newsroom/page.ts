/** Article pages in the manner of six content systems: what each says in its head, and the page around the text. */
import { FURNITURE } from './furniture.ts';
import { escapeHtml } from './html.ts';
import { LAYOUTS } from './layouts.ts';
import type { Page, ServedArticle } from './render.ts';
import type { LayoutName, OutletSpec } from './types.ts';

export const FEED_TYPES = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  rdf: 'application/rdf+xml',
  json: 'application/feed+json',
} as const;

type HeadPart = 'canonical' | 'openGraph' | 'jsonLd' | 'jsonLdGraph' | 'metaDate' | 'metaAuthor';

/** Older and hand-made systems know little structured data. */
const HEADS: Record<LayoutName, readonly HeadPart[]> = {
  broadsheet: ['canonical', 'openGraph', 'jsonLd'],
  weblog: ['canonical', 'openGraph', 'jsonLdGraph', 'metaAuthor'],
  wire: ['canonical', 'jsonLd'],
  portal: ['canonical', 'openGraph', 'metaDate', 'metaAuthor'],
  release: ['canonical', 'metaDate'],
  plain: ['metaDate', 'metaAuthor'],
};

/** A whole article page of an outlet. */
export function renderPage(page: Page): string {
  const { outlet, article } = page;
  const words = FURNITURE[outlet.language];
  return `<!DOCTYPE html>
<html lang="${outlet.language}">
<head>
${openingHead(outlet, `${article.title} | ${outlet.name}`)}
${HEADS[outlet.layout].flatMap(part => HEAD_PARTS[part](page)).join('\n')}
<style>.nav{display:flex}.lede{font-size:1.2em}</style>
</head>
<body class="layout-${outlet.layout}">
<header class="site"><a href="/">${escapeHtml(outlet.name)}</a><nav class="nav"><a href="/">${words.home}</a> <a href="/about">${words.about}</a></nav></header>
<div class="cookie-consent" role="dialog">${words.cookies} <button>${words.accept}</button></div>
${LAYOUTS[outlet.layout](page)}
<footer>© ${escapeHtml(outlet.name)}. ${words.rights}</footer>
<script>window.dataLayer=[{"article":"${article.id}"}]</script>
</body>
</html>`;
}

/** The outlet's front page: where feed discovery starts. */
export function renderFrontPage(outlet: OutletSpec, articles: ServedArticle[]): string {
  const links = articles.map(
    ({ path, title }) => `<li><a href="${escapeHtml(path)}">${escapeHtml(title)}</a></li>`,
  );
  return `<!DOCTYPE html>
<html lang="${outlet.language}"><head>
${openingHead(outlet, outlet.name)}
</head>
<body><h1>${escapeHtml(outlet.name)}</h1><p>${escapeHtml(outlet.tagline)}</p><ul>${links.join('')}</ul></body></html>`;
}

const openingHead = (outlet: OutletSpec, title: string): string => `<meta charset="${outlet.charset}">
<title>${escapeHtml(title)}</title>
<link rel="alternate" type="${FEED_TYPES[outlet.feed.format]}" title="${escapeHtml(outlet.name)}" href="${outlet.feed.path}">`;

const meta = (name: 'property' | 'name', key: string, value: string): string =>
  `<meta ${name}="${key}" content="${escapeHtml(value)}">`;

const iso = (at: number): string => new Date(at).toISOString();

const HEAD_PARTS: Record<HeadPart, (page: Page) => string[]> = {
  canonical: ({ baseUrl, article }) => [
    `<link rel="canonical" href="${escapeHtml(baseUrl + article.path)}">`,
  ],
  openGraph: ({ outlet, article, baseUrl }) => [
    meta('property', 'og:type', 'article'),
    meta('property', 'og:site_name', outlet.name),
    meta('property', 'og:title', article.title),
    meta('property', 'og:url', baseUrl + article.path),
    meta('property', 'og:description', article.standfirst ?? article.paragraphs[0] ?? ''),
    ...(article.spec.image === undefined
      ? []
      : [meta('property', 'og:image', `${baseUrl}/img/${article.id}.svg`)]),
    meta('property', 'article:published_time', iso(article.publishedAt)),
    ...(article.modifiedAt === article.publishedAt
      ? []
      : [meta('property', 'article:modified_time', iso(article.modifiedAt))]),
  ],
  jsonLd: page => [ldScript({ '@context': 'https://schema.org', ...newsArticle(page) })],
  // As common weblog software nests it: one graph for article, site and author.
  jsonLdGraph: page => [
    ldScript({
      '@context': 'https://schema.org',
      '@graph': [
        newsArticle(page),
        { '@type': 'WebSite', name: page.outlet.name, url: `${page.baseUrl}/` },
        { '@type': 'BreadcrumbList', itemListElement: [] },
      ],
    }),
  ],
  metaDate: ({ article }) => [
    meta('name', 'date', iso(article.publishedAt)),
    ...(article.modifiedAt === article.publishedAt
      ? []
      : [meta('name', 'last-modified', iso(article.modifiedAt))]),
  ],
  metaAuthor: ({ article }) =>
    article.spec.byline === undefined ? [] : [meta('name', 'author', article.spec.byline)],
};

const newsArticle = ({ outlet, article, baseUrl }: Page) => ({
  '@type': 'NewsArticle',
  headline: article.title,
  mainEntityOfPage: baseUrl + article.path,
  datePublished: iso(article.publishedAt),
  dateModified: iso(article.modifiedAt),
  inLanguage: outlet.language,
  keywords: article.spec.tags,
  publisher: { '@type': 'Organization', name: outlet.name },
  ...(article.spec.byline === undefined
    ? {}
    : { author: [{ '@type': 'Person', name: article.spec.byline }] }),
  ...(article.spec.access === 'paywalled' ? { isAccessibleForFree: false } : {}),
});

const ldScript = (value: object): string =>
  `<script type="application/ld+json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;
