/** An invented news site for benches: feeds of 50 entries, pages of some 60 kB with the furniture of real ones. */

export const ENTRIES_PER_FEED = 50;

const NAMES = ['Port Alder', 'Cape Wren', 'Mount Sorrel', 'Lake Tamsin', 'Fort Juniper', 'Isle of Brack'];
const THINGS = ['frigate', 'patrol boat', 'tanker aircraft', 'radar battery', 'bridge layer', 'minehunter'];
const DEEDS = [
  'completed its trials',
  'left for the north',
  'was handed over',
  'returned from sea',
  'was moved',
];

const pick = (list: readonly string[], seed: number): string => list[seed % list.length] ?? '';

const sentence = (seed: number): string =>
  `The ${pick(THINGS, seed)} ${pick(DEEDS, seed >> 1)} at ${pick(NAMES, seed >> 2)} on day ${(seed % 27) + 1}, the yard's office said, after ${(seed * 7) % 90} weeks of work that had cost ${(seed * 13) % 400} million.`;

const title = (id: number): string => `${pick(NAMES, id)}: ${pick(THINGS, id >> 1)} number ${id} is ready`;

const paragraphs = (id: number): string[] =>
  Array.from({ length: 14 }, (_, at) =>
    [0, 1, 2].map(part => sentence(id * 131 + at * 17 + part * 5)).join(' '),
  );

export function feedOf(origin: string, feed: number): string {
  const items = Array.from({ length: ENTRIES_PER_FEED }, (_, at) => {
    const id = feed * ENTRIES_PER_FEED + at;
    const date = new Date(Date.UTC(2026, 2, 3) - at * 3_600_000).toUTCString();
    return `<item><title>${title(id)}</title><link>${origin}/news/${id}</link><guid isPermaLink="false">news-${id}</guid><pubDate>${date}</pubDate><description><![CDATA[<p>${sentence(id)}</p>]]></description></item>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Harbour Ledger ${feed}</title><link>${origin}/</link>${items.join('')}</channel></rss>`;
}

const menu = (origin: string, name: string, links: number): string =>
  `<nav class="${name}"><ul>${Array.from({ length: links }, (_, at) => `<li class="menu-item"><a href="${origin}/section/${at}">Section ${at}</a></li>`).join('')}</ul></nav>`;

const cards = (origin: string, id: number, count: number): string =>
  Array.from(
    { length: count },
    (_, at) =>
      `<div class="card"><a href="${origin}/news/${id + at}"><img src="/i/${at}.jpg" alt="" loading="lazy"></a><h4><a href="${origin}/news/${id + at}">${title(id + at)}</a></h4><p class="card__text">${sentence(id + at).slice(0, 90)}</p></div>`,
  ).join('');

const SCRIPT = `<script>${'window.dataLayer=window.dataLayer||[];function track(e){dataLayer.push(e)}'.repeat(120)}</script>`;
const STYLE = `<style>${Array.from({ length: 120 }, (_, at) => `.c${at}{margin:${at}px;color:#${100 + at}}`).join('')}</style>`;

export function pageOf(origin: string, id: number): string {
  const url = `${origin}/news/${id}`;
  const body = paragraphs(id).map((text, at) =>
    at === 5 ? `<h2>What comes next</h2><p>${text}</p>` : `<p>${text}</p>`,
  );
  body.splice(
    4,
    0,
    `<figure><img src="/i/${id}.jpg" alt=""><figcaption>The yard. (Photo: H. Ledger)</figcaption></figure>`,
  );
  const data = {
    '@type': 'NewsArticle',
    headline: title(id),
    datePublished: '2026-03-03T09:00:00Z',
    author: { name: 'A. Reeve' },
  };
  return `<!doctype html><html lang="en"><head><title>${title(id)} | Harbour Ledger</title><link rel="canonical" href="${url}"><meta property="og:site_name" content="Harbour Ledger">${STYLE}${SCRIPT}<script type="application/ld+json">${JSON.stringify(data)}</script></head><body><header class="site-header">${menu(origin, 'main-menu', 60)}</header><main><article class="post"><h1>${title(id)}</h1><div class="byline">By A. Reeve</div><div class="share-bar">${'<button>Share</button>'.repeat(6)}</div><div class="entry-content">${body.join('')}</div></article><section class="related"><h3>More stories</h3>${cards(origin, id, 20)}</section></main><aside class="sidebar">${cards(origin, id + 40, 20)}</aside><footer class="site-footer">${menu(origin, 'footer-menu', 80)}${SCRIPT}</footer></body></html>`;
}
