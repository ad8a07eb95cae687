/** Rows of teasers for other pages: at least three siblings alike, each a short text under a link within the site. */

const FEWEST = 3;
const LONGEST = 350;
const HEADING = 'h2 h3 h4 h5 h6'.split(' ');

export function removeCards(document: Document, url: string): void {
  for (const parent of [...document.querySelectorAll('div, section, ul, ol, main, article, aside, body')]) {
    if (parent.childElementCount < FEWEST) continue;
    const alike = Map.groupBy(parent.children, child => `${child.tagName} ${child.className}`);
    for (const group of alike.values()) {
      if (group.length < FEWEST || group[0]?.tagName === 'P') continue;
      const cards = group.filter(child => isCard(child, url));
      if (cards.length >= FEWEST && cards.length >= group.length * 0.8)
        for (const card of cards) card.remove();
    }
  }
}

/** A headline or picture that leads elsewhere on the site, or hardly anything but a link. */
function isCard(element: Element, url: string): boolean {
  const links = [...element.getElementsByTagName('a')].filter(link => leadsAway(link, url));
  if (links.length === 0) return false;
  const length = textLength(element);
  if (length === 0 || length > LONGEST) return false;
  const linked = links.reduce((sum, link) => sum + textLength(link), 0);
  const isHeadline = (link: Element) =>
    HEADING.includes(link.parentElement?.localName ?? '') ||
    HEADING.some(name => link.getElementsByTagName(name).length > 0);
  return linked > length * 0.6 || links.some(isHeadline);
}

/** Links within the page and to other sites are part of what an article says. */
function leadsAway(link: Element, url: string): boolean {
  const href = link.getAttribute('href') ?? '';
  if (href === '' || href.startsWith('#')) return false;
  const target = URL.parse(href, url);
  const page = URL.parse(url);
  return target !== null && target.host === page?.host && target.pathname !== page.pathname;
}

const textLength = (element: Element): number => element.textContent?.trim().length ?? 0;
