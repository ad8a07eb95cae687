import type { Inline } from '../../commands/index.ts';
import { shorten } from '../digests/shorten.ts';

/**
 * Text for Discord. Every string from a feed, a model or a member passes `escapeText`, so that it can neither format,
 * link nor look like a mention; whether something pings is settled apart, by `allowed_mentions`.
 */
export function escapeText(text: string): string {
  return text
    .replace(/[\\*_~`|<>[\]()]/g, character => `\\${character}`)
    .replace(/:\/\//g, ':\\/\\/')
    .replace(/@(everyone|here)/g, '@\u200b$1')
    .replace(/^(\s*)([#+-])/gm, '$1\\$2')
    .replace(/^(\s*\d+)\./gm, '$1\\.')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What is longer is no name, and no address that a browser is sure to open: a message must hold the whole link. */
const LINK_TEXT = 200;
const LINK_ADDRESS = 2000;

/** A masked link. An address that could break out of its brackets is percent-encoded; only http(s) is linked. */
export function link(text: string, url: string): string {
  const name = escapeText(shorten(text, LINK_TEXT));
  if (!/^https?:\/\//i.test(url)) return name;
  const address = url.replace(/[\s<>()"\\]/g, character =>
    encodeURIComponent(character).replace(/[()]/g, paren => (paren === '(' ? '%28' : '%29')),
  );
  return address.length <= LINK_ADDRESS ? `[${name}](${address})` : name;
}

const TIME_STYLES = { relative: 'R', full: 'F', clock: 't', date: 'D' } as const;

export const timestamp = (at: number, style: keyof typeof TIME_STYLES): string =>
  `<t:${Math.floor(at / 1000)}:${TIME_STYLES[style]}>`;

export function renderInline(parts: readonly Inline[]): string {
  return parts.map(renderPart).join('');
}

function renderPart(part: Inline): string {
  if (typeof part === 'string') return keepEdges(part, escapeText(part));
  if ('bold' in part) return `**${escapeText(part.bold)}**`;
  if ('code' in part) return `\`${part.code.replaceAll('`', "'")}\``;
  if ('link' in part) return link(part.link, part.url);
  if ('time' in part) return timestamp(part.time, part.style);
  if ('role' in part) return `<@&${part.role}>`;
  return `<#${part.channel}>`;
}

/** Spaces at the ends of a string separate it from its neighbours. */
const keepEdges = (raw: string, text: string): string =>
  `${/^\s/.test(raw) ? ' ' : ''}${text}${/\s$/.test(raw) && text !== '' ? ' ' : ''}`;
