import { describe, expect, it } from 'vitest';
import { frontDoor } from '../../commands/index.ts';
import { doctor } from '../../src/i18n/en/doctor.ts';
import { hosting } from '../../src/i18n/en/hosting.ts';
import { en } from '../../src/i18n/en/index.ts';
import { preview } from '../../src/i18n/en/preview.ts';
import { ops } from '../../src/i18n/en/ops.ts';
import { setup } from '../../src/i18n/en/setup.ts';
import { holesOf } from '../../src/i18n/fill.ts';
import { catalogues, english, isMessageKey } from '../../src/i18n/index.ts';

/** What only the host's terminal shows stays English. */
const forTheHost = new Set(Object.keys({ ...doctor, ...setup, ...ops, ...preview, ...hosting }));
forTheHost.delete('error.publishing_stopped' satisfies keyof typeof hosting);

const wanted = Object.keys(en)
  .filter(isMessageKey)
  .filter(key => !forTheHost.has(key));

const actionsOf = new Map(
  frontDoor.commands.map(({ name, actions }) => [name, new Set(Object.keys(actions ?? {}))] as const),
);

/** The slash commands that a phrase names, and the option names, settings and addresses that are kept as typed. */
function typedIn(phrase: string): string[] {
  const commands = [...phrase.matchAll(/\/([a-z]+)(?: ([a-z_]+))?/g)].flatMap(
    ([, name = '', action = '']) => {
      const actions = actionsOf.get(name);
      if (!actions) return [];
      return [actions.has(action) ? `/${name} ${action}` : `/${name}`];
    },
  );
  const others = [...phrase.matchAll(/\b[a-z_]+:(?=[^\s"”»])|\b[A-Z]+_[A-Z_]+\b/g)].map(([typed]) => typed);
  return [...new Set([...commands, ...others])].sort();
}

/** Phrases that are the same in many languages: names, signs and what is typed. */
const SIGNS = /[\s()#·.,:;/–—-]|\b(OPML|URL|RSS|Sitrep)\b/g;
const isOnlySigns = (phrase: string) => phrase.replace(/\{[^{}]*\}/g, '').replace(SIGNS, '') === '';

const ENGLISH_WORDS = /\b(the|and|of|with|from|this|that|which|what|your|please|are|were)\b/i;
const withoutTyped = (phrase: string) => phrase.replace(/\{(\w+)\}|\/[a-z]+( [a-z_]+)?|"[^"]*"/g, ' ');

/** Discord's limits for the fields of a form, which are narrower than what a button takes. */
const FIELD_LIMITS = new Map([
  ['answers.follow_up', 45],
  ['answers.follow_up_label', 45],
  ['answers.follow_up_hint', 100],
]);
const BUTTON_LIMIT = 80;
const limitOf = (key: keyof typeof en) =>
  FIELD_LIMITS.get(key) ?? (en[key].length <= 20 ? BUTTON_LIMIT : Number.POSITIVE_INFINITY);

const others = Object.entries(catalogues).filter(([language]) => language !== english);

describe.each(others)('%s', (language, catalogue) => {
  const phrases = wanted.flatMap(key => {
    const phrase = catalogue[key];
    return phrase === undefined ? [] : [{ key, phrase }];
  });
  const faulty = (isFaulty: (each: { key: keyof typeof en; phrase: string }) => boolean) =>
    phrases.filter(isFaulty).map(({ key, phrase }) => `${key}: ${phrase}`);

  it('lacks nothing that members and moderators read', () => {
    expect(wanted.filter(key => catalogue[key] === undefined)).toEqual([]);
  });

  it('has every plural form that the language has', () => {
    const forms = [...new Intl.PluralRules(language).resolvedOptions().pluralCategories].sort();
    const lacks = ({ phrase }: { phrase: string }) =>
      holesOf(phrase).some(hole => hole.forms && [...hole.forms].sort().join() !== forms.join());
    expect(faulty(lacks)).toEqual([]);
  });

  it('keeps what is typed: commands, options, settings', () => {
    expect(faulty(({ key, phrase }) => typedIn(phrase).join() !== typedIn(en[key]).join())).toEqual([]);
  });

  it('has no English left over', () => {
    const isEnglish = ({ key, phrase }: { key: keyof typeof en; phrase: string }) =>
      (phrase === en[key] && phrase.includes(' ') && !isOnlySigns(phrase)) ||
      ENGLISH_WORDS.test(withoutTyped(phrase));
    expect(faulty(isEnglish)).toEqual([]);
  });

  it('stands as neatly as English: no space at an end, a full stop where English has one', () => {
    const ends = (phrase: string) => /[.。．]["”»]?$/.test(phrase);
    expect(faulty(({ phrase }) => phrase !== phrase.trim())).toEqual([]);
    expect(faulty(({ key, phrase }) => ends(phrase) !== ends(en[key]))).toEqual([]);
  });

  it('fits into buttons and forms', () => {
    expect(faulty(({ key, phrase }) => [...phrase].length > limitOf(key))).toEqual([]);
  });
});

it('sees what is typed', () => {
  expect(typedIn('Try /feeds add url:https://… or /help now, with FEED_ALLOW_HOSTS')).toEqual(
    ['/feeds add', '/help', 'FEED_ALLOW_HOSTS', 'https:', 'url:'].sort(),
  );
});
