import { CARDINALS } from '../../lexicon/numerals.ts';
import type { Word } from './word.ts';

/** How a figure is bounded: "at least 12", "up to 40", "about 600"; `nearly` and `beyond` ("just over") also round. */
export type Bound = 'exact' | 'about' | 'nearly' | 'beyond' | 'least' | 'over' | 'most' | 'under' | 'within';

/** Bounds that contradict each other: left the passage's, right the claim's. */
const CONTRADICTS: Record<Bound, readonly Bound[]> = {
  exact: ['over', 'under'],
  about: ['over', 'under'],
  nearly: ['over', 'least', 'beyond'],
  beyond: ['under', 'most', 'nearly'],
  least: ['most', 'under', 'nearly'],
  over: ['most', 'under', 'nearly'],
  most: ['least', 'over', 'exact', 'beyond'],
  under: ['least', 'over', 'beyond'],
  within: ['least', 'over', 'beyond'],
};

/** Whether a claim may not bound a figure so that the passage bounds otherwise. */
export const isTurned = (given: Bound, claimed: Bound): boolean => CONTRADICTS[given].includes(claimed);

/** The figure stands for one near it. */
export const isRounded = (bound: Bound): boolean =>
  bound === 'about' || bound === 'nearly' || bound === 'beyond';

/** What stands right before a figure, the strongest first. */
const LEADS: [Bound, RegExp][] = [
  ['least', /(?:^| )(?:at least|(?:no|not) (?:fewer|less) than|minimum of)$/],
  [
    'most',
    /(?:^| )(?:at most|up to|as (?:many|much|long|far|high|close|low|late) as|(?:no|not) (?:more|longer|later|higher|greater|larger) than|maximum of)$/,
  ],
  [
    'nearly',
    /(?:^| )(?:nearly|almost|just (?:under|below|short of|shy of)|little (?:under|less than|below)|slightly (?:under|below|less than)|shy of|not quite|approaching|nearing)$/,
  ],
  ['beyond', /(?:^| )(?:(?:just|little|slightly|barely) (?:over|above|more than|beyond)|shade over)$/],
  [
    'about',
    /(?:^| )(?:about|around|some|roughly|approximately|circa|estimated|close to|region of|order of|barely|approx|near|or less)$/,
  ],
  [
    'over',
    /(?:^| )(?:more than|over|above|in excess of|upwards? of|exceed(?:s|ed|ing)?|beyond|(?:long|bett|great|high|larg)er than|topped|topping|surpass(?:ed|ing)|north of)$/,
  ],
  ['under', /(?:^| )(?:fewer than|less than|under|below|short of|(?:short|low|small)er than)$/],
  ['within', /(?:^| )(?:within|inside)$/],
];

/** What stands right behind it. */
const TAILS: [Bound, RegExp][] = [
  ['least', /^(?:or more|at least|and above|upwards)/],
  ['most', /^(?:or (?:less|fewer)|at most|at latest)/],
  ['about', /^or (?:so|thereabouts)/],
];

/** "took over nine posts". */
const PHRASAL_OVER = /\b(?:take|takes|took|taken|taking|hand|hands|handed|handing|turn|turned) over$/;

/** How the figure in words `from` to `to` is bounded. */
export function boundOf(words: readonly Word[], from: number, to: number): Bound {
  const start = /\p{Sc}/u.test(words[from - 1]?.text ?? '') ? from - 1 : from;
  let lead = '';
  for (let at = start - 1, seen = 0; at >= 0 && seen < 4; at--, seen++) {
    const word = words[at] as Word;
    if (word.kind === 'mark' && word.word !== '-') break;
    if (!/^(?:the|a|an|other)$/.test(word.word)) lead = lead === '' ? word.word : `${word.word} ${lead}`;
  }
  let tail = '';
  for (let at = to + 1; at <= to + 3; at++)
    if (words[at]?.word !== 'the') tail += `${words[at]?.word ?? ''} `;
  const found = lead === '' ? undefined : LEADS.find(([, pattern]) => pattern.test(lead));
  const [bound] = found ?? TAILS.find(([, pattern]) => pattern.test(tail)) ?? [];
  // "fewer than a year before": what was fewer is not the year.
  if (
    (bound === 'over' || bound === 'under') &&
    lead.endsWith('than') &&
    /^(?:before|earlier|ago|previously)/.test(tail)
  )
    return 'exact';
  if (bound === 'over' && lead.endsWith('over')) {
    // "talks over two officers"
    const small =
      words[from]?.kind === 'word' && from === to && (CARDINALS.get(words[from]?.word ?? '') ?? 99) <= 12;
    if (small || PHRASAL_OVER.test(lead)) return 'exact';
  }
  return bound ?? 'exact';
}
