/** Marks that turn the direction of what follows: none may come from outside. */
const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Hebrew, Arabic, Syriac, Thaana, NKo and the like, with their presentation forms. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** What no reader can see (a line break apart), and more marks over one letter than any script needs. */
const INVISIBLE = /(?!\s)\p{Cc}/gu;
const STACKED = /(\p{M}{4})\p{M}+/gu;

/**
 * Text from outside in a line of ours: whole characters, no stacks of marks that cover the lines around it. It cannot
 * turn the line around, and where it runs from right to left it is isolated, so that numbers and names beside it stay
 * in their order.
 */
export function isolate(text: string): string {
  const plain = text
    .toWellFormed()
    .replace(DIRECTION_MARKS, '')
    .replace(INVISIBLE, '')
    .replace(STACKED, '$1');
  return RIGHT_TO_LEFT.test(plain) ? `\u2068${plain}\u2069` : plain;
}
