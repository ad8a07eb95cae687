/** What must never be posted, wherever it comes from: a model, a feed or a page. */

const ADDRESS =
  /https?:|www\.|\b[\w-]+(?:\.[\w-]+)*\.(?:com|net|org|info|io|ru|cn|xyz|gg|co|me|app|dev|top|link)\b|mailto:|discord\.gg/i;
const MENTION = /@(?:everyone|here)\b|<[@#&!:]|<\/?\w+:\w|(?:^|\s)@\w{2,}/i;
const MARKUP =
  /\]\(|<\/?[a-z][^>]*>|```|\{\s*["'“]\w+["'”]\s*:|["'“]\s*:\s*[["'{“]|<!--|&lt;|\\u[0-9a-f]{4}|^#{1,6}\s|\{\{|\}\}|\[\/?(?:end|begin|start|\w+ (?:article|end))\b[^\]]*\]/im;
const TEMPLATE = /<\|[^|]*\|?>?|\[\/?INST\]|<<\/?SYS>>|^\s*(?:system|assistant|user|developer)\s*:/im;
/** Control, direction and invisible characters: text that reads otherwise than it looks. */
const INVISIBLE = /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/u;
/** A long run without a space: encoded matter, not words (scripts without spaces aside). */
const ENCODED =
  /[A-Za-z0-9+/=_-]{48,}|(?:[0-9a-f]{2}[\s:]){12,}|(?:%[0-9a-f]{2}\S{0,12}){4,}|(?:\\x[0-9a-f]{2}){4,}|(?:[01]{8}\s?){4,}|(?:(?<![\p{L}\p{M}])\p{L}[ .*_-]){8,}/iu;

/** True when a sentence may be shown: no address, mention, markup, chat template, hidden or encoded characters. */
export function isPostable(text: string): boolean {
  const line = text.replace(/[\n\t]/g, ' ');
  return ![ADDRESS, MENTION, MARKUP, TEMPLATE, INVISIBLE, ENCODED].some(pattern => pattern.test(line));
}
