import { styleText } from 'node:util';
import { wrapLine } from './wrap.ts';

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

/** Wraps each line of a text; `first` stands before the first line, `rest` before all others. */
export function wrap(text: string, width: number, first = '', rest = ''): string {
  return text
    .split('\n')
    .map((line, index) => wrapLine(plain(line), width, index === 0 ? first : rest, rest))
    .join('\n');
}
