/** Reads a word list written as running text: entries parted by spaces or line ends. */
export const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** Reads a list of phrases, one a line. */
export const lines = (text: string): string[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean);

/** Reads rows of cells, `|` between cells. */
export const table = (text: string): string[][] =>
  lines(text).map(line => line.split('|').map(cell => cell.trim()));

/** Reads one group a line, its members parted by commas. */
export const groups = (text: string): string[][] =>
  lines(text).map(line => line.split(',').map(member => member.trim()));

/** Reads `word=number` entries. */
export const numbered = (text: string): Map<string, number> =>
  new Map(words(text).map(entry => [entry.split('=')[0] ?? '', Number(entry.split('=')[1])]));
