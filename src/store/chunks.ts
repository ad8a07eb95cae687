const CHUNK = 500;

/** Cuts a list into parts that fit an SQL parameter list. */
export function* chunks<T>(items: readonly T[], size = CHUNK): Generator<T[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}
