/** Lines for a terminal, measured in its columns: East Asian characters take two. */

const NARROW = /[\u1160-\u11ff\uff61-\uffdc]/u;
const WIDE =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303f\u30fb\u30fc\uff01-\uff60\uffe0-\uffe6]/u;
const MARK = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** How many columns a text takes. */
export const columns = (text: string): number =>
  [...text].reduce(
    (sum, char) => sum + (MARK.test(char) ? 0 : WIDE.test(char) && !NARROW.test(char) ? 2 : 1),
    0,
  );

/**
 * What stays together within a word. Chinese and Japanese break between any two characters, except before closing
 * signs and small kana and after opening ones; a no-break space binds what follows it.
 */
const UNIT =
  /[「『（［【〈《“‘([]*(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「『（［【〈《]+)[、。，．・：；？！」』）］】〉》”’)\]ー々…ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ]*(?:\u00a0\S*)?/gu;

/** Wraps at spaces, and between Chinese and Japanese characters; what fits no line (a URL) stays whole. */
export function wrapLine(line: string, width: number, first: string, rest: string): string {
  const lines: string[] = [];
  let current = first;
  let empty = true;
  for (const word of line.split(' '))
    for (const [index, unit] of (word.match(UNIT) ?? [word]).entries()) {
      const joint = index === 0 && !empty ? ' ' : '';
      if (!empty && columns(current) + joint.length + columns(unit) > width) {
        lines.push(current);
        current = `${rest}${unit}`;
      } else current += `${joint}${unit}`;
      empty = false;
    }
  // A no-break space keeps a claim and its numbers on one line; on the screen it is a plain space.
  return [...lines, current].join('\n').replaceAll('\u00a0', ' ');
}
