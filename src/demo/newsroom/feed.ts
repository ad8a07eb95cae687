import { bodyHtml, escapeHtml } from './html.ts';
import type { ServedArticle } from './render.ts';
import type { OutletSpec } from './types.ts';

/** An outlet's feed in its own format, newest article first. */
export function renderFeed(outlet: OutletSpec, articles: ServedArticle[], baseUrl: string): string {
  const newest = articles.toSorted((a, b) => b.publishedAt - a.publishedAt);
  return FORMATS[outlet.feed.format]({ outlet, articles: newest, baseUrl });
}

interface FeedView {
  outlet: OutletSpec;
  articles: ServedArticle[];
  baseUrl: string;
}

const xml = escapeHtml;
const cdata = (html: string): string => `<![CDATA[${html.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

function link({ outlet, baseUrl }: FeedView, article: ServedArticle): string {
  const separator = article.path.includes('?') ? '&' : '?';
  return baseUrl + article.path + (outlet.feed.tracking ? `${separator}utm_source=rss&utm_medium=feed` : '');
}

const guid = (view: FeedView, article: ServedArticle): string =>
  view.outlet.feed.guid === 'permalink'
    ? view.baseUrl + article.path
    : `tag:${view.outlet.key},2026:${article.id}`;

const summary = ({ standfirst, paragraphs }: ServedArticle): string => standfirst ?? paragraphs[0] ?? '';

const full = ({ outlet }: FeedView): boolean => outlet.feed.body === 'full';

const FORMATS = {
  rss: (view: FeedView) => `<?xml version="1.0" encoding="${view.outlet.charset}"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${xml(view.outlet.name)}</title>
<link>${xml(view.baseUrl)}/</link>
<description>${xml(view.outlet.tagline)}</description>
<language>${view.outlet.language}</language>
${view.outlet.feed.ttl === undefined ? '' : `<ttl>${view.outlet.feed.ttl}</ttl>`}
${view.articles
  .map(
    article => `<item>
<title>${xml(article.title)}</title>
<link>${xml(link(view, article))}</link>
${view.outlet.feed.guid === 'none' ? '' : `<guid isPermaLink="${view.outlet.feed.guid === 'permalink'}">${xml(guid(view, article))}</guid>`}
<pubDate>${new Date(article.publishedAt).toUTCString()}</pubDate>
${article.spec.byline === undefined ? '' : `<dc:creator>${xml(article.spec.byline)}</dc:creator>`}
${article.spec.tags.map(tag => `<category>${xml(tag)}</category>`).join('')}
<description>${cdata(escapeHtml(summary(article)))}</description>
${full(view) ? `<content:encoded>${cdata(bodyHtml(article))}</content:encoded>` : ''}
</item>`,
  )
  .join('\n')}
</channel>
</rss>`,

  atom: (view: FeedView) => `<?xml version="1.0" encoding="${view.outlet.charset}"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${view.outlet.language}">
<title>${xml(view.outlet.name)}</title>
<id>tag:${view.outlet.key},2026:feed</id>
<link rel="self" href="${xml(view.baseUrl + view.outlet.feed.path)}"/>
<link rel="alternate" type="text/html" href="${xml(view.baseUrl)}/"/>
<updated>${new Date(Math.max(0, ...view.articles.map(article => article.modifiedAt))).toISOString()}</updated>
${view.articles
  .map(
    article => `<entry>
<title type="html">${xml(escapeHtml(article.title))}</title>
<id>${xml(guid(view, article))}</id>
<link rel="replies" href="${xml(link(view, article))}#comments"/>
<link rel="alternate" type="text/html" href="${xml(link(view, article))}"/>
<published>${new Date(article.publishedAt).toISOString()}</published>
<updated>${new Date(article.modifiedAt).toISOString()}</updated>
${article.spec.byline === undefined ? '' : `<author><name>${xml(article.spec.byline)}</name></author>`}
<summary>${xml(summary(article))}</summary>
${full(view) ? `<content type="html">${xml(bodyHtml(article))}</content>` : ''}
</entry>`,
  )
  .join('\n')}
</feed>`,

  rdf: (view: FeedView) => `<?xml version="1.0" encoding="${view.outlet.charset}"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="${xml(view.baseUrl + view.outlet.feed.path)}">
<title>${xml(view.outlet.name)}</title>
<link>${xml(view.baseUrl)}/</link>
<description>${xml(view.outlet.tagline)}</description>
<items><rdf:Seq>${view.articles.map(article => `<rdf:li rdf:resource="${xml(link(view, article))}"/>`).join('')}</rdf:Seq></items>
</channel>
${view.articles
  .map(
    article => `<item rdf:about="${xml(link(view, article))}">
<title>${xml(article.title)}</title>
<link>${xml(link(view, article))}</link>
<dc:date>${new Date(article.publishedAt).toISOString()}</dc:date>
${article.spec.byline === undefined ? '' : `<dc:creator>${xml(article.spec.byline)}</dc:creator>`}
<description>${xml(summary(article))}</description>
</item>`,
  )
  .join('\n')}
</rdf:RDF>`,

  json: (view: FeedView) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: view.outlet.name,
      home_page_url: `${view.baseUrl}/`,
      feed_url: view.baseUrl + view.outlet.feed.path,
      language: view.outlet.language,
      items: view.articles.map(article => ({
        id: guid(view, article),
        url: link(view, article),
        title: article.title,
        summary: summary(article),
        ...(full(view) ? { content_html: bodyHtml(article) } : {}),
        tags: article.spec.tags,
        date_published: new Date(article.publishedAt).toISOString(),
        date_modified: new Date(article.modifiedAt).toISOString(),
        ...(article.spec.byline === undefined ? {} : { authors: [{ name: article.spec.byline }] }),
      })),
    }),
};
