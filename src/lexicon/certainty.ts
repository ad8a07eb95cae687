import { groups, words } from './list.ts';

/** Words that say that something is not certain: possible, conditional or only said by one side. */
export const UNCERTAIN = new Set(
  words(`may might could possible possibly perhaps probably probable likely unlikely potential potentially if unless
    provided providing depend depending allege allegation allegedly suspect suspicion reportedly apparently purported
    believe unconfirmed unverified accuse accusation rumour rumor seem appear barring subject pending chance
    maybe should would whether ought doubt think fear case condition permitting claim likelihood consent`),
);

/** Words that say that something lies ahead: intended, ordered or expected. */
export const AHEAD = new Set(
  words(`plan intend intention aim expect expectation due propose proposal consider schedule hope seek want wish
    mean pencil prepare offer recommend advise ask urge demand request call will shall would await forecast predict
    goal target future next upcoming coming forthcoming bid tender promise pledge vow threaten negotiate talk set`),
);

/** Words that say that something is settled. */
export const SETTLED = new Set(
  words(`confirm establish prove know guarantee certain certainly definite definitely undoubtedly clearly convict
    verify conclusive proven`),
);

/** Words that carry a no without a word of negation. */
export const NEGATIVE_WORDS = new Set(
  words(`fail failure refuse refusal deny denial reject lack without unable unhurt unharmed uninjured unscathed unlikely
    undisclosed unannounced unchanged uncertain unknown unnoticed absent absence avoid prevent stop halt cease ban bar
    forbid prohibit exclude except besides barring neither nor none nobody nothing never no not rule unless instead
    against oppose object hardly barely scarcely rarely seldom free empty alone miss only safe withhold cancel
    drop abandon lose loss rather than resist decline dispute contest invent unconfirmed unverified short below under less few end`),
);

/**
 * Standings, by what they are standings of. Within one row the words of a cell mean the same, those of different
 * cells exclude each other: a claim may not put one where the passage has another.
 */
export const STANDINGS: { of: string; cells: string[][] }[] = [
  {
    of: 'office',
    cells: groups(`
      former, ex, retired, onetime, erstwhile, predecessor, previous, until, decommissioned
      acting, interim, caretaker, provisional
      current, currently, serving, incumbent, sitting
      permanent, permanently
      designate, elect, incoming
    `),
  },
  {
    of: 'progress',
    cells: groups(`
      completed, complete, finished, finish, concluded, conclude, done, ended, completion, fulfilled
      ongoing, underway, continuing, continue, proceeding
      cancelled, canceled, scrapped, abandoned, cancel
      suspended, paused, halted, suspend
      resumed, restarted, resume
    `),
  },
  {
    of: 'justice',
    cells: groups(`
      convicted, convict, sentenced, guilty
      acquitted, acquit, cleared, exonerated
      alleged, accused, accuse, suspected, suspect, charged, allegation, accusation, allege
    `),
  },
  {
    of: 'leaving',
    cells: groups(`
      dismissed, dismiss, sacked, sack, fired, ousted
      retires, retire, resigned, resign, quit
    `),
  },
];

/** Words that speak of all of a thing. */
export const UNIVERSAL = new Set(
  words(`all every each entire entirely whole wholly always unanimous unanimously everyone everybody everything
    fully completely totally nationwide worldwide throughout invariably exclusively constantly united`),
);

/** Words that speak of part of a thing. */
export const PARTIAL = new Set(
  words(`some most several many few half part partly majority minority almost nearly mainly mostly largely abstain
    third quarter bulk one two three certain various often usually sometimes partial partially except`),
);
