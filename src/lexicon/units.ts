import { table } from './list.ts';

/** A unit of measure: two values agree when they are of one dimension and equal after multiplying by `factor`. */
export interface Unit {
  dimension: string;
  factor: number;
}

/** dimension | factor to the dimension's base | spellings (parted by commas, folded) */
const UNITS = table(`
  length   | 0.001    | mm, millimetre, millimeter, millimetres, millimeters
  length   | 0.01     | cm, centimetre, centimeter, centimetres, centimeters
  length   | 0.0254   | inch, inches
  length   | 0.3048   | ft, foot, feet
  length   | 0.9144   | yd, yard, yards
  length   | 1        | metre, meter, metres, meters
  length   | 1000     | km, kms, kilometre, kilometer, kilometres, kilometers
  length   | 1609.344 | mi, mile, miles
  length   | 1.8288   | fathom, fathoms
  length   | 1852     | nm, nmi, nautical mile, nautical miles
  area     | 1        | square metre, square meter, square metres, square meters, sq m
  area     | 1000000  | square kilometre, square kilometer, square kilometres, square kilometers, sq km
  area     | 2589988  | square mile, square miles, sq mi
  area     | 10000    | hectare, hectares, ha
  area     | 4046.86  | acre, acres
  area     | 0.092903 | square foot, square feet, sq ft
  area     | 0.836127 | square yard, square yards
  mass     | 0.001    | gram, grams, gramme, grammes
  mass     | 0.45359  | lb, lbs, pound weight
  mass     | 0.028350 | ounce, ounces, oz
  mass     | 1        | kg, kgs, kilo, kilos, kilogram, kilograms, kilogramme, kilogrammes
  mass     | 1000     | tonne, tonnes, metric ton, metric tons, ton, tons
  speed    | 1        | km/h, kmh, kph, kilometres per hour, kilometers per hour, kilometres an hour, kilometers an hour
  speed    | 1.609344 | mph, miles per hour, miles an hour
  speed    | 1.852    | knot, knots, kt, kts
  speed    | 3.6      | m/s, metres per second, meters per second
  speed    | 1225     | mach
  time     | 1        | second, seconds, sec, secs
  time     | 60       | minute, minutes, min, mins
  time     | 3600     | hour, hours, hr, hrs
  time     | 86400    | day, days, night, nights
  time     | 604800   | week, weeks, fortnight
  time     | 2629800  | month, months
  time     | 7889400  | trimester
  time     | 31557600 | year, years, yr, yrs, year-old, years-old, anniversary
  time     | 315576000 | decade, decades
  time     | 3155760000 | century, centuries
  power    | 1        | watt, watts
  power    | 1000     | kw, kilowatt, kilowatts
  power    | 1000000  | mw, megawatt, megawatts
  power    | 1000000000 | gw, gigawatt, gigawatts
  power    | 745.7    | hp, horsepower
  yield    | 1        | kiloton, kilotons, kt yield
  yield    | 1000     | megaton, megatons
  volume   | 1        | litre, liter, litres, liters
  volume   | 3.78541  | gallon, gallons
  volume   | 158.987  | barrel, barrels
  volume   | 0.568261 | pint, pints
  volume   | 28.31685 | cubic foot, cubic feet
  volume   | 764.555  | cubic yard, cubic yards
  volume   | 1000     | cubic metre, cubic meter, cubic metres, cubic meters
  energy   | 1        | kwh, kilowatt-hour, kilowatt-hours, kilowatt hour, kilowatt hours
  energy   | 1000     | mwh, megawatt-hour, megawatt-hours, megawatt hour, megawatt hours
  energy   | 1000000  | gwh, gigawatt-hour, gigawatt-hours, gigawatt hour, gigawatt hours
  frequency | 1       | hz, hertz
  frequency | 1000    | khz, kilohertz
  frequency | 1000000 | mhz, megahertz
  frequency | 1000000000 | ghz, gigahertz
  data     | 1        | megabyte, megabytes, mb
  data     | 1000     | gigabyte, gigabytes, gb
  data     | 1000000  | terabyte, terabytes, tb
  share    | 1        | %, percent, per cent, pc
  points   | 1        | percentage point, percentage points, point, points
  dollar   | 1        | $, dollar, dollars
  usd      | 1        | usd, us$, us dollar, us dollars, american dollar, american dollars
  aud      | 1        | a$, aud, australian dollar, australian dollars
  cad      | 1        | c$, cad, canadian dollar, canadian dollars
  nzd      | 1        | nz$, nzd, new zealand dollar, new zealand dollars
  twd      | 1        | nt$, twd, taiwan dollar, taiwan dollars, taiwanese dollars
  hkd      | 1        | hk$, hkd, hong kong dollar, hong kong dollars
  sgd      | 1        | s$, sgd, singapore dollar, singapore dollars
  eur      | 1        | €, eur, euro, euros
  gbp      | 1        | £, gbp, pound, pounds, sterling
  jpy      | 1        | ¥, jpy, yen
  cny      | 1        | cny, rmb, yuan, renminbi
  krw      | 1        | ₩, krw, won
  rub      | 1        | ₽, rub, rouble, roubles, ruble, rubles
  uah      | 1        | ₴, uah, hryvnia, hryvnias
  pln      | 1        | pln, zloty, zlotys, zloties
  inr      | 1        | ₹, inr, rupee, rupees
  try      | 1        | ₺, lira, liras
  ils      | 1        | ₪, ils, shekel, shekels
  crown    | 1        | crown, crowns
  kronor   | 1        | krona, kronor, kronur, krone, kroner, sek, nok, dkk, isk
  chf      | 1        | chf, franc, francs
  peso     | 1        | peso, pesos
  real     | 1        | reais, brl
  dong     | 1        | dong
  baht     | 1        | baht
  riyal    | 1        | riyal, riyals
  dirham   | 1        | dirham, dirhams
  rand     | 1        | rand
  lei      | 1        | lei, leu
  forint   | 1        | forint, forints
  koruna   | 1        | koruna, korunas, koruny, czk
  ngn      | 1        | naira
  kes      | 1        | shilling, shillings
  ghs      | 1        | cedi, cedis
  etb      | 1        | birr
  bdt      | 1        | taka
  idr      | 1        | rupiah, rupiahs
  myr      | 1        | ringgit
  dinar    | 1        | dinar, dinars
  bgn      | 1        | lev, leva
  gel      | 1        | lari
  amd      | 1        | dram, drams
  azn      | 1        | manat
  kzt      | 1        | tenge
  irr      | 1        | rial, rials, toman, tomans
  mmk      | 1        | kyat, kyats
  degree   | 1        | °, degree, degrees, degrees celsius, degrees centigrade, ° c, celsius
  fahrenheit | 1      | degrees fahrenheit, fahrenheit, ° f
`);

/** Units by spelling. */
export const UNIT_BY_NAME = new Map<string, Unit>(
  UNITS.flatMap(([dimension = '', factor = '1', names = '']) =>
    names.split(',').map((name): [string, Unit] => [name.trim(), { dimension, factor: Number(factor) }]),
  ),
);
for (const name of ['fortnight']) UNIT_BY_NAME.set(name, { dimension: 'time', factor: 2 * 604_800 });

/** Names that several currencies share: bare, they may stand for each of these. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  dollar: ['usd', 'aud', 'cad', 'nzd', 'twd', 'hkd', 'sgd'],
  crown: ['kronor', 'koruna'],
};

/** Whether two dimensions are one, or one names the other shorter ("dollars" for Canadian ones). */
export const sameDimension = (one: string, other: string): boolean =>
  one === other || SHARED[one]?.includes(other) === true || SHARED[other]?.includes(one) === true;

/** Letters that are a unit only right behind a figure ("160 m", "40 t"). */
export const UNIT_LETTERS = new Map<string, Unit>([
  ['m', { dimension: 'length', factor: 1 }],
  ['g', { dimension: 'mass', factor: 0.001 }],
  ['t', { dimension: 'mass', factor: 1000 }],
  ['l', { dimension: 'volume', factor: 1 }],
  ['h', { dimension: 'time', factor: 3600 }],
  ['c', { dimension: 'degree', factor: 1 }],
]);

/** Dimensions that are money: their figures may carry a scale ("€3m" is three million euros). */
export const CURRENCIES = new Set(
  'dollar usd aud cad nzd twd hkd sgd eur gbp jpy cny krw rub uah pln inr try ils crown kronor chf peso real dong baht riyal dirham rand lei forint koruna ngn kes ghs etb bdt idr myr dinar bgn gel amd azn kzt irr mmk'.split(
    ' ',
  ),
);
