/** Marks that turn the direction of what follows: none may come from outside. */
const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Hebrew, Arabic, Syriac, Thaana, NKo and the like, with their presentation forms. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * Text from outside in a line of ours: it cannot turn the line around, and where it runs from right to left it is
 * isolated, so that numbers and names beside it stay in their order.
 */
export function isolate(text: string): string {
  const plain = text.replace(DIRECTION_MARKS, '');
  return RIGHT_TO_LEFT.test(plain) ? `\u2068${plain}\u2069` : plain;
}
