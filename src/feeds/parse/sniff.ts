import type { FeedRejection } from './types.ts';

/** What bytes are that turned out not to be a feed. */

const BLOCKED =
  /just a moment\.\.\.|attention required!|access denied|request blocked|pardon our interruption|verify(?:ing)? (?:that )?you are (?:a )?human|enable javascript and cookies|cf-browser-verification|cf-chl-|captcha|are you a robot|unusual traffic|incapsula|ddos protection|bot detection|403 forbidden|you have been blocked|checking your browser/i;
const HTML = /<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]/i;
const READ = 20_000;

export function rejectionOf(text: string): FeedRejection {
  const start = text.slice(0, READ);
  if (start.trim() === '') return 'empty';
  // A list of feeds has a body too.
  if (/<opml[\s>]/i.test(start)) return 'not_a_feed';
  if (BLOCKED.test(start) && (HTML.test(start) || start.length < 2_000)) return 'block_page';
  return HTML.test(start) ? 'html_page' : 'not_a_feed';
}

const MARKER = /<(?!content:)(?:[a-z][\w.-]{0,40}:)?(?:item|entry)(?=[\s>/])/gi;

/** How many entries begin in an XML text, outside comments and CDATA: what a perfect parser would find. */
export function countMarkers(text: string): number {
  let count = 0;
  let from = 0;
  while (from < text.length) {
    const comment = nextIndex(text, '<!--', from);
    const cdata = nextIndex(text, '<![CDATA[', from);
    const stop = Math.min(comment, cdata);
    count += text.slice(from, stop).match(MARKER)?.length ?? 0;
    if (stop === text.length) break;
    const closing = comment < cdata ? '-->' : ']]>';
    const end = text.indexOf(closing, stop);
    // Never closed: what follows is counted, since a parser should recover it.
    from = end < 0 ? stop + 4 : end + closing.length;
    if (end < 0) {
      count += text.slice(from).match(MARKER)?.length ?? 0;
      break;
    }
  }
  return count;
}

function nextIndex(text: string, what: string, from: number): number {
  const index = text.indexOf(what, from);
  return index < 0 ? text.length : index;
}
