import { DateTime } from 'luxon';
import { type MessageKey, translate } from '../i18n/index.ts';
import { bodyToHtml } from './components.ts';
import { escapeHtml } from './escape.ts';
import type { Place } from './markdown.ts';
import { AVATAR, STYLE } from './style.ts';

/** Messages as Discord would show them. */
export interface Preview extends Place {
  title: string;
  at: number;
  /** Message bodies in Components V2 form. */
  messages: readonly unknown[];
  /** What the digest's menu opens for one reader, below a fold. */
  opened: readonly unknown[];
}

/** A page of its own: no script, nothing remote, everything escaped; light or dark as its reader's system is. */
export function previewPage(preview: Preview): string {
  const { title, locale, messages, opened } = preview;
  const say = (key: MessageKey) => escapeHtml(translate(locale, key));
  const behind =
    opened.length === 0
      ? ''
      : `<details class="behind"><summary>${say('edition.opened')}</summary>\n${opened
          .map(body => messageToHtml(body, preview, translate(locale, 'edition.only_you')))
          .join('\n')}\n</details>`;
  return `<!doctype html>
<html lang="${escapeHtml(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${messages.map(body => messageToHtml(body, preview)).join('\n')}
${behind}
</main>
</body>
</html>
`;
}

function messageToHtml(body: unknown, preview: Preview, note?: string): string {
  const at = DateTime.fromMillis(preview.at, { zone: preview.zone, locale: preview.locale });
  const time = escapeHtml(at.toLocaleString(DateTime.DATETIME_MED));
  const remark = note === undefined ? '' : `<span class="small">${escapeHtml(note)}</span>`;
  const app = escapeHtml(translate(preview.locale, 'preview.app'));
  return `<article class="message">
<div class="avatar">${AVATAR}</div>
<div class="body">
<p class="who"><b>Sitrep</b><span class="tag">${app}</span><time>${time}</time>${remark}</p>
${bodyToHtml(body, preview)}
</div>
</article>`;
}
