/** What is taken out of a page before its text is looked for: what readers do not see, and what is not the article. */

const NEVER_TEXT =
  'script, style, noscript, template, iframe, object, embed, svg, canvas, form, button, input, select, nav, aside, footer, [hidden], [aria-hidden="true"], dialog, figcaption';

const HIDDEN_STYLE =
  /(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|font-size\s*:\s*0(?![.\d])|opacity\s*:\s*0(?![.\d])|(?:left|top|text-indent)\s*:\s*-\d{3,}|clip\s*:\s*rect\(\s*0|clip-path\s*:\s*inset\(\s*(?:50|100)%|(?:max-)?(?:height|width)\s*:\s*[01](?:px)?\s*(?:;|$|!))/i;
const COLOUR = /(?:^|[;\s])color\s*:\s*([^;]+)/i;
const BACKGROUND = /background(?:-color)?\s*:\s*([^;]+)/i;
const WHITE = /^(?:#fff(?:fff)?|white|rgba?\(\s*255\s*,\s*255\s*,\s*255.*|transparent)\s*(?:!important)?$/i;

const BOILERPLATE_NAME =
  /(?:^|[-_\s])(?:share|sharing|social|newsletter|subscribe|signup|related|recommended|recirc|trending|popular|recent-posts|recent|advert|advertisement|ad|ads|ad-slot|promo|sponsor|sponsored|cookie|consent|comments?|comment-list|breadcrumbs?|sidebar|widget|byline-box|author-bio|tags?|pagination|outbrain|taboola)(?:$|[-_\s])/i;
const BOILERPLATE_TITLE =
  /^(?:recent posts|related(?: stories| articles| posts| news)?|more (?:from|on|stories|news)\b.*|read (?:more|next|also)|most (?:read|popular)|advertisement|sponsored|share this.*|newsletter.*|sign up.*|subscribe.*|comments?|tags?|see also|you may also like|weitere (?:artikel|meldungen)|mehr zum thema|lire aussi|más leídas)\s*:?$/i;
const MAX_BOILERPLATE = 0.4;

/** Removes hidden and foreign parts in place. */
export function stripPage(document: Document): void {
  const body = document.body;
  if (!body) return;
  for (const element of [...document.querySelectorAll(NEVER_TEXT)]) element.remove();
  for (const element of [...body.querySelectorAll('[style]')])
    if (isHiddenStyle(element.getAttribute('style') ?? '')) element.remove();
  removeHiddenByRule(document);
  const total = body.textContent?.length ?? 0;
  for (const element of [...body.querySelectorAll('[class], [id]')]) {
    if (element.tagName === 'ARTICLE' || element.tagName === 'MAIN' || element.tagName === 'BODY') continue;
    const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    // A wrapper that holds most of the page is not boilerplate, whatever it is called.
    if (BOILERPLATE_NAME.test(name) && (element.textContent?.length ?? 0) < total * MAX_BOILERPLATE)
      element.remove();
  }
  for (const heading of [...body.querySelectorAll('h2, h3, h4, h5, h6, strong, b, p, span')]) {
    const text = heading.textContent?.trim() ?? '';
    if (text.length < 60 && BOILERPLATE_TITLE.test(text)) removeSection(heading);
  }
}

function isHiddenStyle(style: string): boolean {
  if (HIDDEN_STYLE.test(style)) return true;
  const colour = COLOUR.exec(style)?.[1]?.trim();
  if (colour === undefined || !WHITE.test(colour)) return false;
  const background = BACKGROUND.exec(style)?.[1]?.trim();
  return background === undefined || WHITE.test(background);
}

/** Classes that the page's own style sheet hides. */
function removeHiddenByRule(document: Document): void {
  const sheets = [...document.querySelectorAll('head style')]
    .map(sheet => sheet.textContent ?? '')
    .join('\n');
  for (const [, selector = '', rules = ''] of sheets.matchAll(/([^{}]{1,200})\{([^{}]{0,2000})\}/g)) {
    if (!isHiddenStyle(rules)) continue;
    for (const simple of selector.split(',').map(part => part.trim())) {
      if (!/^[.#][\w-]+$/.test(simple)) continue;
      for (const element of [...document.querySelectorAll(simple)]) element.remove();
    }
  }
}

/** A boilerplate heading goes with the list or links that follow it. */
function removeSection(heading: Element): void {
  const next = heading.nextElementSibling;
  if (next && /^(?:UL|OL|DIV)$/.test(next.tagName) && linkShare(next) > 0.5) next.remove();
  heading.remove();
}

function linkShare(element: Element): number {
  const all = element.textContent?.length ?? 0;
  const linked = [...element.querySelectorAll('a')].reduce(
    (sum, link) => sum + (link.textContent?.length ?? 0),
    0,
  );
  return all === 0 ? 1 : linked / all;
}
