/** The package ships no types; only what we use is declared. */
declare module 'sentencex' {
  /** Cuts a text into pieces that add up to it; a sentence keeps the spaces that follow it. */
  export function segment(language: string, text: string): string[];
}
