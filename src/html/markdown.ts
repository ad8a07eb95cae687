import { DateTime } from 'luxon';
import { escapeHtml } from './escape.ts';

/** The part of Discord's Markdown that our messages use, as HTML. Everything is escaped; only http(s) is linked. */

export interface Place {
  locale: string;
  /** Discord shows times in the reader's zone; a page has one. */
  zone: string;
}

/** A text of one or more lines: headings, small print, lists, quotes, paragraphs. */
export function markdownToHtml(text: string, place: Place): string {
  const blocks = text.split('\n').map(line => blockOf(line, place));
  return blocks
    .map(({ list, html }, index) => {
      const before = blocks[index - 1]?.list;
      const after = blocks[index + 1]?.list;
      const open = list !== null && list !== before ? `<${list}>` : '';
      const close = list !== null && list !== after ? `</${list}>` : '';
      return `${open}${html}${close}`;
    })
    .join('\n');
}

interface LineBlock {
  /** The element that lines in a row share. */
  list: 'ul' | 'blockquote' | null;
  html: string;
}

function blockOf(line: string, place: Place): LineBlock {
  const [, mark = '', rest = ''] = /^(#{1,3} |-# |- |> )?(.*)$/s.exec(line) ?? [];
  const inside = inlineToHtml(rest, place);
  switch (mark) {
    case '# ':
    case '## ':
    case '### ':
      return { list: null, html: `<h${mark.length - 1}>${inside}</h${mark.length - 1}>` };
    case '-# ':
      return { list: null, html: `<p class="small">${inside}</p>` };
    case '- ':
      return { list: 'ul', html: `<li>${inside}</li>` };
    case '> ':
      return { list: 'blockquote', html: `<p>${inside}</p>` };
    default:
      return { list: null, html: `<p>${inside}</p>` };
  }
}

const INLINE =
  /\\([!-/:-@[-`{-~])|\*\*((?:\\.|[^\\])+?)\*\*|`([^`]+)`|\[((?:\\.|[^\]\\])+)\]\((https?:\/\/[^)\s]+)\)|<t:(-?\d+):(\w)>|<(#|@&)(\d+)>/gsu;

function inlineToHtml(text: string, place: Place): string {
  let html = '';
  let from = 0;
  for (const match of text.matchAll(INLINE)) {
    html += escapeHtml(text.slice(from, match.index)) + spanToHtml(match, place);
    from = match.index + match[0].length;
  }
  return html + escapeHtml(text.slice(from));
}

function spanToHtml(match: RegExpExecArray, place: Place): string {
  const [, escaped, bold, code, label, url, seconds, style, sigil, id] = match;
  if (escaped !== undefined) return escapeHtml(escaped);
  if (bold !== undefined) return `<strong>${inlineToHtml(bold, place)}</strong>`;
  if (code !== undefined) return `<code>${escapeHtml(code)}</code>`;
  if (url !== undefined)
    return `<a href="${escapeHtml(url)}" rel="noopener noreferrer" target="_blank">${inlineToHtml(label ?? url, place)}</a>`;
  if (seconds !== undefined)
    return `<time>${escapeHtml(timeOf(Number(seconds), style ?? 'f', place))}</time>`;
  return `<span class="mention">${escapeHtml(`${sigil === '#' ? '#' : '@'}${id}`)}</span>`;
}

function timeOf(seconds: number, style: string, { zone, locale }: Place): string {
  const at = DateTime.fromSeconds(seconds, { zone, locale });
  if (style === 't') return at.toLocaleString(DateTime.TIME_SIMPLE);
  if (style === 'D') return at.toLocaleString(DateTime.DATE_FULL);
  return at.toLocaleString(DateTime.DATETIME_MED);
}
