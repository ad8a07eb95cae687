import { words } from './list.ts';

/** The closed classes of English: what holds a sentence together and says nothing of its own. */

export const ARTICLES = new Set(words('a an the'));

export const DETERMINERS = new Set(
  words(`a an the this that these those each every either neither both all some any no another such what which
    several many much few fewer little less more most enough own other same half certain various
    my your his her its our their whose`),
);

export const SUBJECT_PRONOUNS = new Set(
  words('i you he she it we they who nobody everybody everyone someone'),
);

export const PRONOUNS = new Set(
  words(`i me you he him she her it we us they them myself yourself himself herself itself ourselves themselves
    mine yours hers ours theirs who whom whoever which what that this these those one ones nobody none nothing
    everybody everyone everything somebody someone something anybody anyone anything each other`),
);

export const PREPOSITIONS = new Set(
  words(`of in on at by to for from with without within into onto upon over under above below between among
    amid against across along around about after before during since until till through throughout toward towards
    near off out up down behind beyond beside besides despite except per via inside outside than as like unlike
    concerning regarding following including aboard alongside amongst past`),
);

export const CONJUNCTIONS = new Set(words('and or nor but yet so although though because while whereas'));

export const SUBORDINATORS = new Set(
  words(
    'that if unless whether when whenever where why how because although though while whereas since until',
  ),
);

export const BE = new Set(words('be am is are was were been being'));
export const HAVE = new Set(words('have has had having'));
export const DO = new Set(words('do does did doing done'));
export const MODALS = new Set(words('will would shall should can could may might must'));

export const AUXILIARIES = new Set([...BE, ...HAVE, ...DO, ...MODALS]);

export const COMMON_ADVERBS = new Set(
  words(`also again already almost always ago alone away back even ever first here how however instead just later
    now often once only otherwise perhaps quite rather really soon still then there therefore thus today together
    too very well when where why yet further meanwhile elsewhere somewhat nearly roughly about around some
    now never not so far afterwards beforehand thereafter twice altogether else`),
);

/** Words that a comparison of content passes over. */
export const STOPWORDS = new Set([
  ...DETERMINERS,
  ...PRONOUNS,
  ...PREPOSITIONS,
  ...CONJUNCTIONS,
  ...SUBORDINATORS,
  ...AUXILIARIES,
  ...COMMON_ADVERBS,
  ...words('not let going due whose whom according say says said saying tell tells told new'),
]);
