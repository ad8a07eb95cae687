import type { Figure } from './frame.ts';

/** A picture of how costs grow: each series as multiples of its own cost at its smallest size, both axes logarithmic. */

interface Series {
  name: string;
  points: { size: number; times: number }[];
}

const WIDTH = 720;
const HEIGHT = 380;
const LEFT = 56;
const RIGHT = 230;
const TOP = 24;
const BOTTOM = 48;
/** Told apart without colour too. */
const STROKES = ['', '7 4', '2 4', '10 3 2 3', '1 6', '14 5'];

/** Costs at three sizes or more, of all figures that say which series they belong to. */
export function seriesOf(figures: readonly Figure[]): Series[] {
  const known = figures.flatMap(({ growth, median }) => (growth ? [{ ...growth, median }] : []));
  return [...Map.groupBy(known, ({ series }) => series)].map(([name, points]) => {
    const ordered = points.toSorted((a, b) => a.size - b.size);
    const first = ordered[0]?.median ?? 1;
    return { name, points: ordered.map(({ size, median }) => ({ size, times: median / first })) };
  });
}

/** An SVG that reads on light and on dark ground. */
export function plot(series: readonly Series[]): string {
  const points = series.flatMap(each => each.points);
  const sizes = points.map(({ size }) => Math.log10(size));
  const [least, most] = [Math.floor(Math.min(...sizes)), Math.ceil(Math.max(...sizes))];
  const steepest = Math.max(10, ...points.map(({ times }) => times));
  const top = Math.ceil(Math.log10(steepest));
  const x = (size: number) => LEFT + ((Math.log10(size) - least) / (most - least)) * (WIDTH - LEFT - RIGHT);
  // A cost may shrink a little: half a decade of room below.
  const y = (times: number) =>
    HEIGHT - BOTTOM - ((Math.log10(times) + 0.5) / (top + 0.5)) * (HEIGHT - TOP - BOTTOM);
  const decades = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const grid = [
    ...decades(least, most).map(
      power =>
        `<line x1="${x(10 ** power)}" y1="${TOP}" x2="${x(10 ** power)}" y2="${HEIGHT - BOTTOM}" class="grid"/><text x="${x(10 ** power)}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">${(10 ** power).toLocaleString('en-GB')}</text>`,
    ),
    ...decades(0, top).map(
      power =>
        `<line x1="${LEFT}" y1="${y(10 ** power)}" x2="${WIDTH - RIGHT}" y2="${y(10 ** power)}" class="grid"/><text x="${LEFT - 8}" y="${y(10 ** power) + 4}" text-anchor="end">${10 ** power} ×</text>`,
    ),
  ];
  const lines = series.map((each, at) => {
    const dash = STROKES[at % STROKES.length];
    const path = each.points.map(({ size, times }) => `${round(x(size))},${round(y(times))}`).join(' ');
    const dots = each.points
      .map(({ size, times }) => `<circle cx="${round(x(size))}" cy="${round(y(times))}" r="3"/>`)
      .join('');
    const row = TOP + 14 + at * 22;
    const key = `<line x1="${WIDTH - RIGHT + 16}" y1="${row - 4}" x2="${WIDTH - RIGHT + 44}" y2="${row - 4}" class="line" stroke-dasharray="${dash}"/><text x="${WIDTH - RIGHT + 52}" y="${row}">${each.name}</text>`;
    return `<polyline points="${path}" class="line" stroke-dasharray="${dash}"/>${dots}${key}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Cost at growing sizes, as multiples of the cost at the smallest">
<style>text{font:12px system-ui,sans-serif;fill:#57606a}.line{fill:none;stroke:#57606a;stroke-width:2}circle{fill:#57606a}.grid{stroke:#8c959f55}@media (prefers-color-scheme:dark){text,circle{fill:#c9d1d9}.line{stroke:#c9d1d9}}</style>
${[...grid, ...lines].join('\n')}
<text x="${LEFT}" y="${HEIGHT - 8}">articles (both axes logarithmic)</text>
</svg>
`;
}

const round = (value: number): number => Math.round(value * 10) / 10;
