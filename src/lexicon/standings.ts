import { groups } from './list.ts';

/**
 * Words before a noun that say what standing its bearer has ("former", "deputy", "alleged"): a claim may neither add
 * nor drop one. `words` stand with the noun; `hints` say the same elsewhere in a sentence.
 */
export interface Standing {
  name: string;
  words: ReadonlySet<string>;
  hints: ReadonlySet<string>;
  /** The claim may not add it either. */
  strict: boolean;
}

const HINTS = groups(`
  previously, formerly, once, used, until, then, served, quit, resigned, left, retired, onetime, was, predecessor, later, decommissioned, past, old
  temporarily, temporary, stand-in, for now, until, meanwhile
  second-in-command, number
  chosen, named, nominated, appointed, elected, takes, will, soon, becomes, become, successor
  allegedly, suspect, suspects, suspicion, accused, accuse, charge, charged, claim, claims, deny, denies, believed, reportedly, may, might, possible, possibly, could, thought, alleges, disputed
  plan, plans, propose, proposes, proposal, draft, idea, bid, would, may, might, could, will, intend, intends, consider, considers, considering, want, wants, should, possible, hopes, hope, ahead, coming, next
  trying, tried, try, failed, bid, attempt, failure, foiled, thwarted
`).map(words => new Set(words));

/** Words for each standing, in the order of the hints. */
export const STANDINGS: readonly Standing[] = groups(`
  former, ex, onetime, erstwhile, retired, ousted, sacked, decommissioned
  acting, interim, caretaker, provisional
  deputy, vice, assistant, associate, under
  designate, elect, incoming, designated
  alleged, suspected, accused, presumed, purported, supposed
  planned, proposed, draft, intended, envisaged, prospective
  attempted, failed, thwarted, foiled, would-be
`).map((cell, index) => ({
  name: cell[0] ?? '',
  words: new Set(cell),
  hints: new Set([...cell, ...(HINTS[index] ?? [])]),
  strict: index < 4,
}));
