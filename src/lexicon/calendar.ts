import { numbered } from './list.ts';

export const MONTHS = numbered(`
  january=0 february=1 march=2 april=3 may=4 june=5 july=6 august=7 september=8 october=9 november=10 december=11
  jan=0 feb=1 mar=2 apr=3 jun=5 jul=6 aug=7 sep=8 sept=8 oct=9 nov=10 dec=11
`);

/** Days of the week; Sunday is 0, as in `Date`. */
export const WEEKDAYS = numbered(`
  sunday=0 monday=1 tuesday=2 wednesday=3 thursday=4 friday=5 saturday=6
  sun=0 mon=1 tue=2 tues=2 wed=3 thu=4 thur=4 thurs=4 fri=5 sat=6
`);

/** Days from the day of publication. */
export const DAY_WORDS = numbered('today=0 tonight=0 yesterday=-1 tomorrow=1 overnight=0');

export const SEASONS = numbered('spring=0 summer=1 autumn=2 fall=2 winter=3');

/** Days with names, by their first and last word: month and day as one figure. */
export const FEASTS = new Map<string, number>([
  ['christmas eve', 1224],
  ['christmas day', 1225],
  ['boxing day', 1226],
  ['new eve', 1231],
  ['new day', 101],
]);
