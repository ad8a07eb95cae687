import { removeCards } from './cards.ts';
import { removeHidden } from './hidden.ts';

/** What is taken out of a page before its text is looked for: what readers do not see, and what is not the article. */

const NEVER_TEXT = new Set(
  'script style noscript template iframe object embed svg canvas audio video button input select textarea figcaption'.split(
    ' ',
  ),
);
/** Usually not the article, but some sites put the whole page or the article's end into them. */
const SELDOM_TEXT = new Set('aside footer form nav menu dialog'.split(' '));
const SELDOM_ROLE = new Set('navigation dialog alertdialog search complementary contentinfo'.split(' '));

const NAME_PARTS = [
  'shar(?:e|ing)(?:-?(?:bar|buttons?|tools?|links?|this|box|icons?|widget))?',
  'social(?:-?(?:bar|media|links?|icons?|buttons?|share|follow))?',
  'addthis|sharedaddy|jp-relatedposts|a2a',
  'newsletters?(?:-?\\w+)?|subscri(?:be|ption)(?:-?(?:box|form|cta|prompt|banner))?|sign-?up(?:-?\\w+)?|mailchimp|optin',
  '(?:inline-?)?related(?:-?\\w+)?|recommend(?:ed|ations?)(?:-?\\w+)?|recirc(?:ulation)?(?:-?\\w+)?|read-?(?:more|next|also)(?:-?\\w+)?|more-?(?:stories|news|from|on|articles|posts|coverage|links)(?:-?\\w+)?|see-?also|up-?next|next-?(?:post|article|story|up)|prev(?:ious)?-?(?:post|article)|post-?nav(?:igation)?|you-?may(?:-?\\w+)*',
  'trending(?:-?\\w+)?|popular(?:-?\\w+)?|most-?(?:read|viewed|popular|shared)(?:-?\\w+)?|recent-?(?:posts|articles|news|comments)|latest-?(?:posts|news|articles|stories|headlines)',
  'adverts?(?:is(?:ement|ing))?(?:-?\\w+)?|ads?|ad-?(?:slot|unit|box|wrapper|container|banner|label|block|placement|zone|space|holder)(?:-?\\w+)?|adsense|dfp|sponsor(?:ed|s)?(?:-?\\w+)?|promo(?:tion|box|ted)?(?:-?\\w+)?|outbrain|taboola|teads|mgid|zergnet',
  'cookies?(?:-?\\w+)?|consent(?:-?\\w+)?|gdpr(?:-?\\w+)?|paywall(?:-?\\w+)?|regwall|piano(?:-?\\w+)?|modal|popup|overlay|toast',
  'comments?(?:-?(?:list|area|section|form|wrapper|thread|count|box|block|container|respond))?|disqus(?:-?\\w+)?|respond|livefyre|fb-comments',
  'bread-?crumbs?(?:-?\\w+)?|side-?bar(?:-?\\w+)?|widget(?:-?\\w+)?|skip-?(?:link|nav|to)(?:-?\\w+)*|screen-reader-text|sr-only|visually-?hidden|visuallyhidden|assistive-text|print-?only|noprint',
  '(?:post|article|entry)?-?tags?(?:-?(?:list|links|cloud|block|wrapper))?|tagcloud|(?:post|entry)-?(?:categories|cats)|filed-?under|topics-?list|keywords',
  '(?:about-?(?:the-?)?)?author-?(?:bio|box|info|card|profile|description|block)(?:-?\\w+)?|about-?(?:the-?)?author|bio-?box',
  'pag(?:ination|er|inate)(?:-?\\w+)?|page-?links|toolbar|tools|utility|utils|font-?size(?:-?\\w+)?|print-?(?:button|link)|follow-?(?:us|buttons?|links?)|copyright(?:-?\\w+)?|disclaimer|site-?(?:footer|header|nav\\w*|info)|global-?(?:footer|header|nav\\w*)|mast-?head|main-?(?:menu|nav\\w*)|nav-?(?:bar|menu|links?)|menu(?:-?\\w+)?',
  '(?:wp-|image-|photo-|img-|media-|figure-|picture-)?captions?(?:-?\\w+)?|(?:image|photo|picture|img)-?credits?|gallery-?(?:caption|nav|thumbs)(?:-?\\w+)?|lightbox',
  'donat(?:e|ion)(?:-?\\w+)?|membership-?\\w+|fundrais\\w+|app-?(?:promo|banner|download)|feedback(?:-?\\w+)?|ratings?(?:-?\\w+)?|poll(?:-?\\w+)?|survey(?:-?\\w+)?|teasers|teaser-?list|playlist|live-?ticker|ticker',
];
const BOILERPLATE_NAME = new RegExp(
  `(?:^|[\\s_]|--|__|\\b(?:c|m|o|js|u|article|post|story|entry|page|site|block|module|component|content|l|g|wp-block)[-_]{1,2})(?:${NAME_PARTS.join('|')})(?=$|[\\s_]|--|__|-(?:wrapper|container|inner|outer|block|area|section|module|box|top|bottom|left|right|mobile|desktop|\\d+))`,
  'i',
);
const KEEP = new Set(['ARTICLE', 'MAIN', 'BODY', 'HTML', 'H1', 'P']);
/** Names that say that this is the article: boilerplate words in them mean nothing. */
const CONTENT_NAME =
  /(?:article|story|post|entry|main|news|page|content)[-_]*(?:body|content|text|main|article|copy|wrap(?:per)?)\b|articlebody/i;
/** An element that holds more of the page's text than this may be the article, whatever it is called. */
const MAX_SHARE = 0.35;
/** Beside the headline, boilerplate may be of any size as long as this much prose is left. */
const ENOUGH_LEFT = 500;
const PROSE = 60;
/** What readers write can be longer than the article. */
const READERS = /comment|disqus|discussion|respond/i;

const SECTION_TITLE =
  /^(?:recent posts?|latest (?:news|posts|stories|articles|headlines)|(?:related|recommended|similar|more|other|popular|top|trending|featured|further)(?: (?:stories|story|articles?|posts?|news|content|reading|coverage|links|topics|videos?|headlines))+.*|related|recommended(?: for you)?|more (?:from|on|in|about|like)\b.*|read (?:more|next|also|on|this next)|(?:also|must|further) read(?:ing)?|also on\b.*|most (?:read|popular|viewed|shared|commented|recent)\b.*|trending(?: now)?|popular(?: now)?|editors?['’]?s? picks?|what to read next|up next|advertisements?|sponsored(?: content)?|promoted(?: content| stories)?|share (?:this|article|post|on)\b.*|share|newsletters?|(?:sign|join) up\b.*|subscribe\b.*|stay (?:informed|connected|updated|in the loop)\b.*|(?:\d+ )?comments?(?: \(\d+\))?|leave a (?:reply|comment)|post a comment|join the (?:conversation|discussion)|tags?|topics?|categories|filed under|see also|you (?:may|might) (?:also )?(?:like|be interested in|have missed)\b.*|about the authors?|follow us\b.*|in this (?:section|series)|around the web|from (?:our partners|around the web)|weitere (?:artikel|meldungen|nachrichten|themen)|mehr zum thema|auch interessant|das könnte sie auch interessieren|lesen sie auch|meistgelesen|lire aussi|à lire aussi|sur le même sujet|articles? (?:liés|similaires)|les plus lus|lea también|te puede interesar|noticias relacionadas|más leídas|leggi anche|articoli correlati|potrebbe interessarti|leia também|veja também|mais lidas|czytaj (?:także|też|również)|zobacz (?:także|też)|najczęściej czytane|читайте также|читайте також|материалы по теме|по теме|самое читаемое|関連記事|おすすめ記事|相关(?:新闻|阅读|文章)|관련기사)\s*[:»›→]?$/iu;
const LIST = /^(?:UL|OL|DIV|SECTION|TABLE)$/;

/** Removes hidden and foreign parts in place. */
export function stripPage(document: Document, url: string): void {
  const body = document.body;
  if (body === null) return;
  // First, while the style sheets that hide things are still there.
  removeHidden(document);
  const seldom: Element[] = [];
  for (const element of [...document.querySelectorAll('*')]) {
    if (NEVER_TEXT.has(element.localName)) element.remove();
    else if (SELDOM_TEXT.has(element.localName) || SELDOM_ROLE.has(element.getAttribute('role') ?? ''))
      seldom.push(element);
  }
  const limit = lengthOf(body) * MAX_SHARE;
  const hasHeadline = body.querySelector('h1') !== null;
  const isForeign = (element: Element) => {
    if (lengthOf(element) < limit) return true;
    if (!hasHeadline || element.querySelector('h1') !== null) return false;
    const own = proseIn(element);
    const rest = proseIn(body) - own;
    return rest > ENOUGH_LEFT && (rest > own || READERS.test(nameOf(element)));
  };
  for (const element of seldom) if (lengthOf(element) < limit && !isInsideQuote(element)) element.remove();
  removeCards(document, url);
  for (const element of [...body.querySelectorAll('[class], [id]')]) {
    const name = nameOf(element);
    if (!BOILERPLATE_NAME.test(name) || KEEP.has(element.tagName) || CONTENT_NAME.test(name)) continue;
    if (isForeign(element) && !isInSentence(element)) element.remove();
  }
  for (const heading of [...body.querySelectorAll('h2, h3, h4, h5, h6, strong, b, p, span, div')]) {
    if (heading.childElementCount > 2) continue;
    const text = heading.textContent?.trim() ?? '';
    if (text.length > 0 && text.length < 70 && SECTION_TITLE.test(text)) removeSection(heading, isForeign);
  }
}

const lengthOf = (element: Element): number => element.textContent?.length ?? 0;

const nameOf = (element: Element): string =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;

/** Characters in paragraphs that are long enough to be sentences. */
const proseIn = (element: Element): number =>
  [...element.getElementsByTagName('p')]
    .map(lengthOf)
    .reduce((sum, length) => sum + (length > PROSE ? length : 0), 0);

const isInsideQuote = (element: Element): boolean => element.closest('blockquote') !== null;

const INLINE = /^(?:A|ABBR|B|CITE|EM|FONT|I|MARK|Q|S|SMALL|SPAN|STRONG|SUB|SUP|TIME|U)$/;

/** Inline elements beside words are part of a sentence: a stock ticker, a tagged name. */
const isInSentence = ({ tagName, previousSibling, nextSibling }: Element): boolean =>
  INLINE.test(tagName) && (hasWords(previousSibling) || hasWords(nextSibling));

const hasWords = (node: Node | null): boolean =>
  node !== null && node.nodeType === 3 && /\p{L}{2}/u.test(node.textContent ?? '');

/** A boilerplate heading goes with the block that it opens, or with the list of links that follows it. */
function removeSection(heading: Element, isForeign: (element: Element) => boolean): void {
  let block = heading;
  while (
    block.nextElementSibling === null &&
    block.parentElement !== null &&
    isOnlyText(block.parentElement, block)
  )
    block = block.parentElement;
  const section = block.parentElement;
  const opensSection =
    section !== null &&
    /^(?:SECTION|DIV|ASIDE|NAV)$/.test(section.tagName) &&
    section.firstElementChild === block;
  if (opensSection && /^H[2-6]$/.test(heading.tagName) && isForeign(section)) {
    section.remove();
    return;
  }
  const next = block.nextElementSibling;
  if (next !== null && LIST.test(next.tagName) && linkShare(next) > 0.5) next.remove();
  block.remove();
}

const isOnlyText = (parent: Element, child: Element): boolean =>
  parent.tagName !== 'BODY' && parent.textContent?.trim() === child.textContent?.trim();

function linkShare(element: Element): number {
  const all = lengthOf(element);
  const linked = [...element.querySelectorAll('a')].reduce((sum, link) => sum + lengthOf(link), 0);
  return all === 0 ? 1 : linked / all;
}
