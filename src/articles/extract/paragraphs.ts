/** A rendered block of text: one paragraph, heading, list item or table row. */
export interface Paragraph {
  text: string;
  /** Share of the text that is link text, 0 to 1. */
  linked: number;
  kind: 'text' | 'heading' | 'item';
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'.split(
    ' ',
  ),
);
const CELLS = new Set(['TD', 'TH']);
const UNREAD = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG SELECT BUTTON TEXTAREA'.split(' '));
const LONG_CELL = 150;
const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** A cell that holds paragraphs lays out the page; the cells of a table of facts are read as one line. */
const isLayout = (cell: Element): boolean =>
  (cell.textContent?.length ?? 0) > LONG_CELL || cell.querySelector('p, div, table, ul') !== null;

/** The text of an element as its paragraphs, the way a browser would break it into blocks. */
export function paragraphsOf(root: Element): Paragraph[] {
  const found: Paragraph[] = [];
  let parts: string[] = [];
  let linkedLength = 0;
  let kind: Paragraph['kind'] = 'text';

  const end = (): void => {
    const text = parts.join('').replace(/\s+/g, ' ').trim();
    if (text !== '') found.push({ text, linked: Math.min(1, linkedLength / text.length), kind });
    parts = [];
    linkedLength = 0;
    kind = 'text';
  };

  const walk = (node: Node, inLink: boolean, inPre: boolean): void => {
    if (node.nodeType === TEXT_NODE) {
      const text = node.textContent ?? '';
      // Preformatted text keeps its blank lines, which are its paragraphs.
      const [first = '', ...more] = inPre ? text.split(/\n\s*\n/) : [text];
      add(first, inLink);
      for (const part of more) {
        end();
        add(part, inLink);
      }
      return;
    }
    if (node.nodeType !== ELEMENT_NODE) return;
    const name = node.nodeName.toUpperCase();
    if (UNREAD.has(name)) return;
    if (name === 'BR') {
      // One break is a space, two are a paragraph.
      if (parts.at(-1) === '\n') end();
      else if (parts.length > 0) parts.push('\n');
      return;
    }
    const isBlock = BLOCKS.has(name) || (CELLS.has(name) && isLayout(node as Element));
    if (isBlock) {
      end();
      kind = /^H[1-6]$/.test(name) ? 'heading' : name === 'LI' ? 'item' : 'text';
    } else if (CELLS.has(name)) parts.push(' ');
    for (const child of node.childNodes) walk(child, inLink || name === 'A', inPre || name === 'PRE');
    if (isBlock) end();
  };

  const add = (text: string, inLink: boolean): void => {
    if (text === '') return;
    if (text.trim() === '') {
      // White space between two breaks must not hide that they are two.
      if (parts.at(-1) !== '\n' && parts.length > 0) parts.push(' ');
      return;
    }
    parts.push(text);
    if (inLink) linkedLength += text.trim().length;
  };

  walk(root, false, false);
  end();
  return found;
}
