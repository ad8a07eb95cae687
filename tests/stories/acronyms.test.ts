import { expect, it } from 'vitest';
import { introductionsIn } from '../../src/stories/acronyms.ts';
import { createClusterer } from '../../src/stories/cluster.ts';
import { createFeatureReader, type Features } from '../../src/stories/features.ts';
import { createVocabulary } from '../../src/stories/vocabulary.ts';

const AT = Date.UTC(2026, 2, 10);
const DAY = 24 * 3_600_000;

it.each([
  ['Envoys met for the Korea-U.S. Integrated Defense Dialogue (KIDD) in Seoul.', 'KIDD'],
  ['The Treaty on Shared Air Routes (TSAR) was signed.', 'TSAR'],
  ['The Office of Naval Trials (OoNT) opened a range.', 'OoNT'],
  ['He leads the Baltic Mine Clearing Group, or BMCG, from Ventspils.', 'BMCG'],
  ['Talks in the BMCG (Baltic Mine Clearing Group) go on.', 'BMCG'],
  ['A test of the Anti-Ship Cruise Lance (ASCL) failed.', 'ASCL'],
])('reads the acronym of "%s"', (text, acronym) => {
  expect(introductionsIn(text).map(each => each.acronym)).toEqual([acronym]);
});

it.each([
  'The ministry (MOT) said that Harbour Lights Week went well.',
  'The Baltic Mine Clearing Group (BALMIN) met.',
  'It sailed with Admiral Jonas Petraitis (LTU) aboard.',
  'The Air Force (AF) flew.',
  'The fast new boat (FNB) is small.',
])('finds no acronym in "%s"', text => {
  expect(introductionsIn(text)).toEqual([]);
});

it('takes the long form from its first letter on', () => {
  const [found] = introductionsIn('On Monday Latvia hosted the Baltic Mine Clearing Group (BMCG).');
  expect(found?.longForm).toBe('Baltic Mine Clearing Group');
});

const INTRODUCTIONS = [
  'Norway pays into the Polar Rescue Aviation Pool (PRAP), a budget paper says.',
  'Iceland wants helicopters from the Polar Rescue Aviation Pool (PRAP).',
];
const LONG = 'Crews of the Polar Rescue Aviation Pool trained over snow.';
const SHORT = 'The PRAP will buy winches, officials say.';

function reader() {
  const { read, forget } = createFeatureReader(createVocabulary());
  return {
    forget,
    read: (texts: readonly string[], at: number | null = AT) =>
      read(texts.map(text => ({ title: '', text, at }))),
  };
}

const shared = (a: Features | undefined, b: Features | undefined): number =>
  [...(a?.terms ?? [])].filter(term => b?.terms.includes(term)).length;

it('knows a long form as its acronym once two articles have introduced it, whatever the order', () => {
  const likeness = (texts: readonly string[]) => {
    const [long, short] = reader().read([LONG, SHORT, ...texts]);
    return shared(long, short);
  };
  expect(likeness([])).toBe(0);
  expect(likeness(INTRODUCTIONS.slice(0, 1))).toBe(0);
  expect(likeness(INTRODUCTIONS)).toBe(1);
  expect(likeness(INTRODUCTIONS.toReversed())).toBe(1);
});

it('knows it within the article that introduces it at once', () => {
  const { read } = reader();
  const count = (text: string): number | undefined => {
    const [article, short] = read([text, SHORT]);
    const at = article?.terms.findIndex(term => short?.terms.includes(term) ?? false) ?? -1;
    return article?.counts[at];
  };
  const introduction = INTRODUCTIONS[0] ?? '';
  const once = count(introduction) ?? 0;
  const oftener = count(`${introduction} The Polar Rescue Aviation Pool is new.`) ?? 0;
  expect(once).toBeGreaterThan(0);
  expect(oftener).toBeGreaterThan(once);
});

it('counts spellings of one long form together', () => {
  const [long, short] = reader().read([
    'The Rhine Air Defence Circle met in Muscat.',
    'A RADC radar is due.',
    'Oman joins the Rhine Air Defence Circle (RADC).',
    'Kuwait leaves the Rhine Air Defense Circle (RADC).',
  ]);
  expect(shared(long, short)).toBe(1);
});

it('keeps one acronym of two long forms apart', () => {
  const pool = 'A crew of the Polar Rescue Aviation Pool (PRAP) trained.';
  const panel = 'The Port Repair Advisory Panel (PRAP) sat.';
  const [one, other] = reader().read([pool, panel]);
  expect(shared(one, other)).toBe(0);
  const [first, second] = reader().read([pool, 'Snow fell on a PRAP helicopter.']);
  expect(shared(first, second)).toBe(1);
});

it('lets the usual meaning of an acronym have it', () => {
  const { read } = reader();
  read(INTRODUCTIONS);
  const [long, short, other] = read([LONG, SHORT, 'The Port Repair Advisory Panel (PRAP) sat.']);
  expect(shared(long, short)).toBe(1);
  expect(shared(other, short)).toBe(0);
});

it('forgets a long form with the articles that introduced it', () => {
  const { read, forget } = reader();
  read(INTRODUCTIONS);
  forget(AT);
  const [long, short] = read([LONG, SHORT], AT + DAY);
  expect(shared(long, short)).toBe(1);
  forget(AT + DAY);
  const [later, laterShort] = read([LONG, SHORT], AT + DAY);
  expect(shared(later, laterShort)).toBe(0);
});

it('joins an article with the long form to one with the acronym alone', () => {
  const joins = (before: readonly string[]): boolean => {
    const clusterer = createClusterer();
    const texts = [
      ...before,
      'Polar Rescue Aviation Pool picks second base',
      'PRAP moves to another airfield in spring',
    ];
    const { placed } = clusterer.group(
      texts.map((text, id) => ({ id, title: text, text, at: id < before.length ? AT - 5 * DAY : AT })),
    );
    const [long, short] = placed.filter(({ articleId }) => articleId >= before.length);
    return long?.storyId === short?.storyId;
  };
  expect(joins([])).toBe(false);
  expect(joins(INTRODUCTIONS)).toBe(true);
});
