import { words } from './list.ts';

/** Words that change what the rest of their clause says: they deny it, or take away its certainty. */

/** Adverbs that deny what follows. */
export const DENYING_ADVERBS = new Set(words('not never hardly barely scarcely rarely seldom nowhere'));

/** Words for none of a thing; they deny the noun that they stand with and what follows. */
export const NONE_WORDS = new Set(words('no neither none nobody nothing nor without noone zero'));

/** Verbs, nouns and adjectives (base forms) whose complement does not come about or is said not to be so. */
export const DENYING_WORDS = new Set(
  words(`fail refuse decline avoid prevent deny exclude forbid ban bar prohibit halt cease cancel scrap abandon
    withhold omit neglect refrain abstain unable unwilling reluctant unlikely lack failure refusal inability denial
    absence cancellation stop block dissuade discourage deter reject rejection oppose instead suspend
    postpone delay contradict refute disprove ignore defy dispute doubt disregard miss`),
);

/** Nouns among them. */
export const DENYING_NOUNS = new Set(
  words('failure refusal inability denial absence lack cancellation rejection instead'),
);

/** Verbs that undo the noun right behind them: "slow the growth", "lift the ban". */
export const UNDOING_VERBS = new Set(
  words(`slow curb limit reduce cut lift end overturn repeal ease avert reverse break revoke quash annul drop remove
    resolve cure heal offset recover regain repair fix`),
);

/** After 'not' these pass the no on to what they govern: "does not believe that he was drunk". */
export const RAISING_VERBS = new Set(
  words(
    'believe think expect suspect consider appear seem find see mean intend plan want assume suppose regard require',
  ),
);

/** How certain a thing is told: what happened, what is or will be, a plan, a wish, a guess, an open question. */
export const RANK = { fact: 5, future: 4, plan: 3, wish: 2, maybe: 1, open: 0 } as const;
export type Rank = (typeof RANK)[keyof typeof RANK];

/** Base forms that lessen the certainty of what they govern. */
const HEDGES: [Rank, string][] = [
  [
    RANK.plan,
    `plan intend intention schedule due slate earmark prepare preparation order pledge promise vow commit commitment
     decide decision agree ready poised bind mandate undertake instruct pencil`,
  ],
  [
    RANK.wish,
    `expect expectation hope want wish seek aim consider propose proposal offer ask request demand urge recommend
     recommendation suggest suggestion threaten mull weigh ponder try attempt effort bid forecast predict prediction
     anticipate target goal advise invite invitation demand call explore discuss negotiate
     favour eye tender draft idea contemplate envisage foresee supposed`,
  ],
  [
    RANK.maybe,
    `likely probable probably possible possibly possibility perhaps maybe potential potentially believe think suspect suspicion allege allegedly
     alleged allegation reportedly apparently purported purportedly supposedly presumably presumed claim accuse accusation
     appear seem rumour rumor unconfirmed unverified assume chance risk conceivable conceivably arguably speculate
     speculation unlikely deem understood tentative tentatively suggest indicate hint fear assert contend`,
  ],
  [RANK.open, 'whether unclear undecided doubt doubtful question'],
];
export const HEDGE_RANKS = new Map<string, Rank>(
  HEDGES.flatMap(([rank, list]) => words(list).map((word): [string, Rank] => [word, rank])),
);

export const MODAL_RANKS = new Map<string, Rank>([
  ['may', RANK.maybe],
  ['might', RANK.maybe],
  ['could', RANK.maybe],
  ['should', RANK.wish],
  ['ought', RANK.wish],
  ['must', RANK.plan],
  ['will', RANK.future],
  ['would', RANK.plan],
  ['shall', RANK.future],
  ['can', RANK.future],
]);

/** They open a condition: it may not come about, nor what hangs on it. */
export const CONDITION_WORDS = new Set(
  words('if unless provided providing assuming pending barring depending'),
);

/** Adjectives that take a thing's certainty from the noun that they stand before only. */
export const HEDGING_ADJECTIVES = new Map<string, Rank>([
  ...words(
    'possible potential alleged suspected presumed purported supposed apparent probable likely would-be',
  ).map((word): [string, Rank] => [word, RANK.maybe]),
  ...words(
    'planned proposed scheduled intended draft prospective expected attempted forthcoming future upcoming',
  ).map((word): [string, Rank] => [word, RANK.plan]),
]);
