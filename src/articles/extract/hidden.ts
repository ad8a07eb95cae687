/** Text that a page carries but does not show: the usual hiding place of instructions to machines. */

const END = String.raw`\s*(?:!important\s*)?(?:;|}|$)`;
const HIDDEN = new RegExp(
  String.raw`(?:^|[;{\s])(?:${[
    String.raw`display\s*:\s*none`,
    String.raw`visibility\s*:\s*(?:hidden|collapse)`,
    String.raw`font-size\s*:\s*(?:0(?:\.0+)?(?:[a-z%]+)?|[01]?(?:\.\d+)?(?:px|pt))${END}`,
    String.raw`(?:left|top|right|bottom|text-indent)\s*:\s*-(?:[5-9]\d\d|\d{4,})`,
    String.raw`margin(?:-left|-top)?\s*:\s*-\d{4,}`,
    String.raw`clip\s*:\s*rect\(\s*[01](?:px)?[\s,]`,
    String.raw`clip-path\s*:\s*inset\(\s*(?:[5-9]\d|100)%`,
    String.raw`transform\s*:\s*(?:scale\(\s*0\s*[,)]|translate[XY]?\(\s*-\d{4,})`,
  ].join('|')})`,
  'i',
);
/** Also the first frame of a fade-in, so it does not count on the block that holds the article. */
const FADED = new RegExp(String.raw`(?:^|[;{\s])opacity\s*:\s*(?:0|0?\.0\d*)${END}`, 'i');
/** No height or width at all, or a single pixel. */
const FLAT = /(?:^|[;{\s])(?:max-)?(?:height|width)\s*:\s*[01](?:px)?\s*(?:!important\s*)?(?:;|}|$)/i;
const CLIPPED = /overflow(?:-[xy])?\s*:\s*(?:hidden|clip)/i;
const COLOUR = /(?:^|[;{\s])color\s*:\s*([^;}]+)/i;
const BACKGROUND = /(?:^|[;{\s])background(?:-color)?\s*:\s*([^;}]+)/i;
const MAX_RULES = 200;
const SIMPLE_SELECTOR = /^(?:[a-z][a-z0-9]*)?(?:[.#][\w-]+)+$/i;

/** Removes what is hidden by attributes, inline styles or the page's own style sheets. */
export function removeHidden(document: Document): void {
  const half = (document.body.textContent?.length ?? 0) / 2;
  const isSmall = (element: Element) => (element.textContent?.length ?? 0) < half;
  const hidden = new Set<Element>(document.querySelectorAll('[hidden]:not([hidden="until-found"])'));
  // Some sites mark the whole page while a dialog is open.
  for (const element of document.querySelectorAll('[aria-hidden="true"]'))
    if (isSmall(element)) hidden.add(element);
  for (const element of document.querySelectorAll('[style]')) {
    const style = element.getAttribute('style') ?? '';
    if (hidesText(style) || (FADED.test(style) && isSmall(element))) hidden.add(element);
  }
  for (const element of document.querySelectorAll('font[color]'))
    if (isWhite(element.getAttribute('color') ?? '')) hidden.add(element);
  for (const element of hiddenByRules(document)) hidden.add(element);
  for (const element of hidden) if (element !== document.body) element.remove();
}

/** Whether these declarations make text invisible. White text counts unless a background is set with it. */
export function hidesText(style: string): boolean {
  if (HIDDEN.test(style) || (FLAT.test(style) && CLIPPED.test(style))) return true;
  const colour = COLOUR.exec(style)?.[1];
  if (colour === undefined) return false;
  const background = BACKGROUND.exec(style)?.[1];
  const tidy = (value: string) => value.toLowerCase().replace(/!important|\s+/g, '');
  if (/^(?:transparent|rgba\(.*,0?\.?0*\))$/.test(tidy(colour))) return true;
  if (background !== undefined)
    return tidy(background) === tidy(colour) || (isWhite(colour) && isWhite(background));
  return isWhite(colour);
}

function isWhite(colour: string): boolean {
  const tidy = colour.toLowerCase().replace(/!important|\s+/g, '');
  return /^(?:white|snow|ivory|#f[a-f]f[a-f]f[a-f]|#f[a-f]{2}|#fff|rgba?\(25[0-5],25[0-5],25[0-5](?:,[\d.]+)?\)|hsla?\(\d+(?:deg)?,[\d.]+%,(?:9[89]|100)%(?:,[\d.]+)?\))$/.test(
    tidy,
  );
}

/**
 * Elements that simple rules of the page's own style sheets hide. Rules inside `@media` and other blocks do not count:
 * they hide for printing or small screens.
 */
function hiddenByRules(document: Document): Element[] {
  const found: Element[] = [];
  let rules = 0;
  for (const sheet of document.querySelectorAll('style')) {
    for (const { selectors, declarations } of topLevelRules(sheet.textContent ?? '')) {
      // White text on a page's dark header is common in style sheets: only plain hiding counts there.
      if (!HIDDEN.test(declarations) && !(FLAT.test(declarations) && CLIPPED.test(declarations))) continue;
      if (++rules > MAX_RULES) return found;
      for (const selector of selectors.split(','))
        if (SIMPLE_SELECTOR.test(selector.trim())) found.push(...document.querySelectorAll(selector.trim()));
    }
  }
  return found;
}

/** A style sheet's rules outside of any other block, in one pass. */
function* topLevelRules(css: string): Generator<{ selectors: string; declarations: string }> {
  let depth = 0;
  let start = 0;
  let selectors = '';
  for (let index = 0; index < css.length; index++) {
    const character = css[index];
    if (character === '{') {
      if (depth++ === 0) {
        selectors = css
          .slice(start, index)
          .replace(/\/\*.*?\*\//gs, '')
          .trim();
        start = index + 1;
      }
    } else if (character === '}') {
      if (depth === 1 && !selectors.startsWith('@'))
        yield { selectors, declarations: css.slice(start, index) };
      depth = Math.max(0, depth - 1);
      if (depth === 0) start = index + 1;
    } else if (character === ';' && depth === 0) start = index + 1;
  }
}
