/** The package ships no types; only what we use is declared. */
declare module 'sentencex' {
  /** Cuts a text into its sentences, in order; the spaces between them are left out. */
  export default function segment(language: string, text: string): string[];
}
