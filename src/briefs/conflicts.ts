import type { Conflict, Source } from '../model.ts';
import { type Candidate, candidatesOf } from './candidates.ts';

/** Different values for the same thing from different families, told side by side and never averaged. */

interface Measure {
  /** As a reader is told. */
  what: string;
  pattern: RegExp;
}

const NUMBER = String.raw`((?:at least |about |up to |more than |nearly |some )?(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))`;
const PEOPLE = String.raw`(?:\s+(?:people|persons|soldiers|sailors|troops|crew(?: members)?|civilians|marines|servicemen|service members|personnel|others))?`;

/** What reports of one event most often differ on. */
const MEASURES: readonly Measure[] = [
  {
    what: 'killed',
    pattern: new RegExp(
      String.raw`\b${NUMBER}${PEOPLE}\s+(?:were\s+|had been\s+|have been\s+)?(?:killed|dead|died)\b`,
      'i',
    ),
  },
  { what: 'killed', pattern: new RegExp(String.raw`\b(?:killed|killing)\s+${NUMBER}\b`, 'i') },
  {
    what: 'wounded',
    pattern: new RegExp(
      String.raw`\b${NUMBER}${PEOPLE}\s+(?:were\s+|had been\s+|have been\s+)?(?:wounded|injured|hurt)\b`,
      'i',
    ),
  },
  {
    what: 'wounded',
    pattern: new RegExp(String.raw`\b(?:wounded|wounding|injured|injuring)\s+${NUMBER}\b`, 'i'),
  },
  {
    what: 'missing',
    pattern: new RegExp(String.raw`\b${NUMBER}${PEOPLE}\s+(?:were\s+|are\s+|remain\s+)?missing\b`, 'i'),
  },
];

const WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

interface Value {
  text: string;
  number: number;
  family: string;
  candidate: Candidate;
}

/** Looks at each source's own sentences; the newest value of a family stands for it. */
export function findConflicts(sources: readonly Source[]): Conflict[] {
  const byWhat = new Map<string, Value[]>();
  for (const { family, article } of sources) {
    const told = new Set<string>();
    for (const candidate of candidatesOf(article))
      for (const { what, pattern } of MEASURES) {
        const text = pattern.exec(candidate.text)?.[1]?.trim();
        if (text === undefined || told.has(what)) continue;
        told.add(what);
        byWhat.set(what, [...(byWhat.get(what) ?? []), { text, number: numberOf(text), family, candidate }]);
      }
  }
  return [...byWhat].flatMap(([what, values]) => {
    if (new Set(values.map(value => value.number)).size < 2) return [];
    const distinct = [...Map.groupBy(values, value => value.number).values()].flatMap(same => same[0] ?? []);
    return [
      {
        what,
        values: distinct.map(({ text, candidate }) => ({
          value: text,
          citation: { articleId: candidate.articleId, quote: candidate.text, start: candidate.start },
        })),
      },
    ];
  });
}

function numberOf(text: string): number {
  const bare = text.replace(/^(?:at least|about|up to|more than|nearly|some)\s+/i, '').toLowerCase();
  const word = WORDS.indexOf(bare);
  return word >= 0 ? word : Number(bare.replace(/[,.]$/, '').replaceAll(',', ''));
}
