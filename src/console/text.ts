import { styleText } from 'node:util';

export interface TextStyle {
  width: number;
  colour: boolean;
  locale: string;
  /** For `relative` times. */
  now: number;
}

/** Text from outside must not steer the terminal: control characters are dropped, line ends kept. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is being removed
export const plain = (text: string): string => text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, '');

export const paint = (format: 'bold' | 'dim', text: string, { colour }: TextStyle): string =>
  colour ? styleText(format, text, { validateStream: false }) : text;

/** Wraps at spaces; a word longer than the line (a URL) stays whole. */
export function wrap(text: string, width: number, first = '', rest = ''): string {
  return text
    .split('\n')
    .map((line, index) => wrapLine(plain(line), width, index === 0 ? first : rest, rest))
    .join('\n');
}

function wrapLine(line: string, width: number, first: string, rest: string): string {
  const lines: string[] = [];
  let current = first;
  let empty = true;
  for (const word of line.split(' ')) {
    if (!empty && current.length + 1 + word.length > width) {
      lines.push(current);
      current = rest;
      empty = true;
    }
    current += empty ? word : ` ${word}`;
    empty = false;
  }
  // A no-break space keeps a claim and its numbers on one line; on the screen it is a plain space.
  return [...lines, current].join('\n').replaceAll('\u00a0', ' ');
}
