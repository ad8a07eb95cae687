const UNIT_MS = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 7 * 86_400_000 } as const;
const LONGEST_MS = 366 * UNIT_MS.d;

/** Reads a period such as `90m`, `24h`, `7d` or `2w` as milliseconds; null when it is not one or longer than a year. */
export function parsePeriod(text: string): number | null {
  const match = /^(\d{1,4})\s*([mhdw])$/.exec(text.trim().toLowerCase());
  if (!match) return null;
  const ms = Number(match[1]) * UNIT_MS[match[2] as keyof typeof UNIT_MS];
  return ms > 0 && ms <= LONGEST_MS ? ms : null;
}
