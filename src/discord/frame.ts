import { isolate } from '../digests/isolate.ts';
import { markerOf } from '../digests/outbox.ts';
import type { EditionView } from '../digests/viewEdition.ts';
import { translate } from '../i18n/index.ts';
import type { EditionContent } from '../model.ts';
import { shorten } from '../digests/shorten.ts';
import { MEDIA_URL } from './limits.ts';
import { escapeText } from './markdown.ts';
import { ACCENTS, type MessageBody, mentioning, type Piece } from './messages.ts';
import { small } from './renderStory.ts';

/** What stands around the stories of a digest's messages. */

const CORRECTIONS_TEXT = 1500;

export const accentOf = ({ kind }: EditionContent): number =>
  kind === 'breaking' ? ACCENTS.breaking : kind === 'test' ? ACCENTS.test : ACCENTS.plain;

/** The title with the day, and which of how many messages it is; in small letters from the second on. */
export function headingOf(
  { title, day, size, notice }: EditionView,
  locale: string,
  part: number,
  parts: number,
): string {
  const ofParts = parts > 1 ? [translate(locale, 'digests.part', { part, parts })] : [];
  if (part > 1) return small([title, day, ...ofParts].join(' · '));
  return [
    `## ${escapeText(title)}`,
    escapeText([day, ...(size === null ? [] : [size]), ...ofParts].join(' · ')),
    ...(notice === null ? [] : [small(notice)]),
  ].join('\n');
}

export interface FooterSetting {
  part: number;
  parts: number;
  /** Stories that were found and are not shown. */
  left: number;
  /** The marker alone, with how the text was checked, or with all that is to be said of the edition. */
  says: 'marker' | 'checked' | 'all';
  preview?: boolean | undefined;
}

export function footerOf(
  content: EditionContent,
  { quoted, howChecked }: EditionView,
  locale: string,
  { part, parts, left, says, preview = false }: FooterSetting,
): string {
  const omitted = preview ? 'digests.more_found_preview' : 'digests.more_found';
  const dropped = content.dropped.length;
  const all = [
    ...(left > 0 ? [translate(locale, omitted, { count: left })] : []),
    ...(dropped > 0 ? [translate(locale, 'digests.withheld', { count: dropped })] : []),
    ...quoted,
  ];
  const marker = translate(locale, 'digests.edition', { marker: markerOf(content.code, part, parts) });
  return [...(says === 'all' ? all : []), ...(says === 'marker' ? [] : [howChecked]), marker]
    .map(small)
    .join('\n');
}

/** What was corrected since it was posted, a dated line each, the newest where not all fit; null when nothing was. */
export function correctionPiece({ corrections }: EditionView, locale: string): Piece | null {
  const heading = `**${escapeText(translate(locale, 'digests.corrections'))}**`;
  let lines: string[] = [];
  for (const line of corrections.toReversed()) {
    const longer = [small(line), ...lines];
    if (longer.join('\n').length > CORRECTIONS_TEXT) break;
    lines = longer;
  }
  return lines.length === 0 ? null : { text: [heading, ...lines].join('\n'), above: 'line' };
}

const NAME = 80;

/** The picture that a story may show, with words for those who do not see it. */
export function imageOf({ leadImage }: EditionContent, storyId: number, locale: string): Piece['image'] {
  if (leadImage?.storyId !== storyId || leadImage.url.length > MEDIA_URL) return undefined;
  if (!/^https?:\/\//i.test(leadImage.url)) return undefined;
  const publisher = shorten(isolate(leadImage.publisher), NAME);
  return { url: leadImage.url, description: translate(locale, 'digests.picture', { publisher }) };
}

/** The first message mentions the edition's one role. */
export const mentionedIn = (bodies: MessageBody[], { pingRoleId }: EditionContent): MessageBody[] =>
  bodies.map((body, index) =>
    index === 0 && pingRoleId !== undefined ? mentioning(body, pingRoleId) : body,
  );
