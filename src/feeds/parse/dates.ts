/**
 * Dates as feeds and pages write them. Strict forms come first (RFC 3339 / W3C-DTF, RFC 822), then the lenient ones
 * that real feeds use. A date without a zone is read as UTC. Everything is null rather than a guess.
 */

const MONTHS: Record<string, number> = {};
const NAMES = [
  'jan january janvier januar enero gennaio janeiro stycznia января січня',
  'feb february février fevrier fév fev februar febrero febbraio fevereiro lutego февраля лютого',
  'mar march mars märz marz maerz marzo março marco marca марта березня',
  'apr april avril abril aprile kwietnia апреля квітня',
  'may mai mayo maggio maio maja мая травня',
  'jun june juin juni junio giugno junho czerwca июня червня',
  'jul july juillet juli julio luglio julho lipca июля липня',
  'aug august août aout agosto sierpnia августа серпня',
  'sep sept september septembre septiembre settembre setembro września сентября вересня',
  'oct october octobre oktober okt octubre ottobre outubro października октября жовтня',
  'nov november novembre noviembre novembro listopada ноября листопада',
  'dec december décembre decembre dezember dez diciembre dicembre dezembro grudnia декабря грудня',
];
NAMES.forEach((names, month) => {
  for (const name of names.split(' ')) MONTHS[name] = month;
});

/** Zone abbreviations in minutes east of UTC (RFC 822 and those that news sites use). */
const ZONES: Record<string, number> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  west: 60,
  bst: 60,
  ist: 330,
  cet: 60,
  cest: 120,
  mez: 60,
  mesz: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  trt: 180,
  pkt: 300,
  ict: 420,
  hkt: 480,
  sgt: 480,
  awst: 480,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  akst: -540,
  akdt: -480,
  hst: -600,
  ast: -240,
  adt: -180,
  brt: -180,
  art: -180,
};

const CLOCK = String.raw`(?<hour>\d{1,2})[:.hH](?<minute>\d{2})(?:[:.](?<second>\d{2})(?:[.,]\d{1,9})?)?\s*(?<half>[ap]\.?m\.?)?`;
const ZONE = String.raw`\s*(?:\(?(?:UTC|GMT)?\s*(?<offset>[+-]\d{1,2}(?::?\d{2})?)|\(?(?<zone>[A-Za-z]{1,5})\)?)?`;
const TIME = `(?:${CLOCK}${ZONE})?`;
const WEEKDAY = String.raw`(?:\p{L}{2,12}\.?,?\s+)?`;

const FORMS = [
  // 2026-03-04T05:06:07.8+09:00, 2026-03-04 05:06, 2026/3/4, 2026-03, 2026年3月4日
  String.raw`(?<year>\d{4})[-/.年]\s*(?<month>\d{1,2})(?:[-/.月]\s*(?<day>\d{1,2})日?)?(?:\s*[T,]?\s*${CLOCK}${ZONE})?`,
  // 20260304, 20260304T050607Z
  String.raw`(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:T(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})?${ZONE})?`,
  // Wed, 04 Mar 2026 05:06:07 GMT · 4. März 2026, 05:06 Uhr · 4 de marzo de 2026
  String.raw`${WEEKDAY}(?<day>\d{1,2})(?:st|nd|rd|th|\.|º|er)?[\s-]+(?:de\s+)?(?<month>\p{L}{3,12})\.?[\s,-]+(?:de\s+)?(?<year>\d{4}|\d{2})(?:\s*[гр]\.?)?[,\s]*(?:at|um|à|o|–|-|\|)?\s*${TIME}(?:\s*Uhr)?`,
  // March 4, 2026 5:06 PM EST
  String.raw`${WEEKDAY}(?<month>\p{L}{3,12})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})[,\s]*(?:at|–|-|\|)?\s*${TIME}`,
  // Wed Mar 4 05:06:07 UTC 2026
  String.raw`${WEEKDAY}(?<month>\p{L}{3,12})\s+(?<day>\d{1,2})\s+${CLOCK}(?:\s+(?<zone>[A-Za-z]{1,5}))?\s+(?<year>\d{4})`,
  // 04/03/2026 05:06 and 04.03.2026: day first, unless only month first is possible
  String.raw`(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})[,\s]*(?:[–|-]\s*)?${TIME}`,
].map(form => new RegExp(String.raw`^${form}\s*$`, 'iu'));

const EARLIEST = Date.UTC(1990, 0, 1);
/** How far in the future a date may lie before it is taken for a mistake. */
const AHEAD_MS = 370 * 24 * 3_600_000;

/**
 * The date in epoch milliseconds, or null when it cannot be read or is absurd: before 1990, or more than about a
 * year after `now` (pass the time of fetching; without it the upper bound is the year 2100).
 */
export function parseDate(text: string | null | undefined, now?: number): number | null {
  if (text == null || text.length > 200) return null;
  const tidy = text.replace(/[\s\u00A0]+/g, ' ').trim();
  if (tidy === '') return null;
  const at = calendar(tidy) ?? epoch(tidy);
  const latest = now === undefined ? Date.UTC(2100, 0, 1) : now + AHEAD_MS;
  return at !== null && at >= EARLIEST && at <= latest ? at : null;
}

function epoch(text: string): number | null {
  if (!/^1\d{9}(?:\d{3})?$/.test(text)) return null;
  return text.length === 10 ? Number(text) * 1_000 : Number(text);
}

type Parts = Record<string, string | undefined>;

function calendar(text: string): number | null {
  for (const form of FORMS) {
    const parts: Parts | undefined = form.exec(text)?.groups;
    const at = parts === undefined ? null : instant(parts);
    if (at !== null) return at;
  }
  return null;
}

function instant(parts: Parts): number | null {
  const year = fullYear(parts['year'] ?? '');
  let month = monthNumber(parts['month'] ?? '');
  let day = Number(parts['day'] ?? 1);
  if (month !== null && month > 11 && day <= 12) [month, day] = [day - 1, month + 1];
  if (month === null || month > 11 || month < 0 || day < 1) return null;
  let hour = Number(parts['hour'] ?? 0);
  const minute = Number(parts['minute'] ?? 0);
  const second = Math.min(59, Number(parts['second'] ?? 0));
  const half = parts['half']?.[0]?.toLowerCase();
  if (half !== undefined) hour = (hour % 12) + (half === 'p' ? 12 : 0);
  if (hour > 24 || minute > 59) return null;
  // 31 April would roll over into May: such a date was never meant.
  if (new Date(Date.UTC(year, month, day)).getUTCMonth() !== month) return null;
  const offset = offsetMinutes(parts);
  return offset === null ? null : Date.UTC(year, month, day, hour, minute, second) - offset * 60_000;
}

function fullYear(year: string): number {
  if (year.length !== 2) return Number(year);
  return Number(year) + (Number(year) < 70 ? 2_000 : 1_900);
}

/** Zero-based month of a number or a name, null for anything else. */
function monthNumber(month: string): number | null {
  return /^\d+$/.test(month) ? Number(month) - 1 : (MONTHS[month.toLowerCase()] ?? null);
}

/** Minutes east of UTC; an unknown abbreviation counts as UTC, an impossible offset makes the date unreadable. */
function offsetMinutes(parts: Parts): number | null {
  const offset = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(parts['offset'] ?? '');
  if (offset === null) return ZONES[parts['zone']?.toLowerCase() ?? 'z'] ?? 0;
  const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
  if (minutes > 15 * 60) return null;
  return offset[1] === '-' ? -minutes : minutes;
}
