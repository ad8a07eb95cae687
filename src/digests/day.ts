import { DateTime } from 'luxon';

/** A day in words, as the clocks of a zone show it. */
export const dayOf = (at: number, zone: string, locale: string): string =>
  DateTime.fromMillis(at, { zone, locale }).toLocaleString(DateTime.DATE_FULL);
