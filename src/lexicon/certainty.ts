import { words } from './list.ts';

/** Words that say that something is settled. */
export const SETTLED = new Set(
  words(`confirm establish prove know guarantee certain certainly definite definitely undoubtedly
    verify conclusive proven indisputable undisputed`),
);

/** Words that carry a no without a word of negation. */
export const NEGATIVE_WORDS = new Set(
  words(`fail failure refuse refusal deny denial reject lack without unable unhurt unharmed uninjured unscathed unlikely
    undisclosed unannounced unchanged uncertain unknown unnoticed absent absence avoid prevent stop halt cease ban bar
    forbid prohibit exclude except besides barring neither nor none nobody nothing never no not rule unless instead
    against oppose object hardly barely scarcely rarely seldom free empty alone miss only safe withhold cancel
    drop abandon lose loss rather than resist decline dispute contest invent unconfirmed unverified short below under less few end abstain too miss die`),
);

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
