import { expect, it } from 'vitest';
import { frontDoor } from '../../commands/index.ts';
import { fill, holesOf } from '../../src/i18n/fill.ts';
import { type Catalogue, catalogues, english, isMessageKey, translate } from '../../src/i18n/index.ts';

const complete = catalogues[english] ?? {};

/** What a language says that cannot be right: keys that English lacks, other holes, plural forms it does not have. */
function faultsOf(language: string, catalogue: Record<string, string>): string[] {
  const plurals = new Set<string>([...new Intl.PluralRules(language).resolvedOptions().pluralCategories]);
  return Object.entries(catalogue).flatMap(([key, phrase]) => {
    if (!isMessageKey(key)) return [`${key}: English has no such phrase`];
    const names = (text: string) => [...new Set(holesOf(text).map(({ name }) => name))].sort().join(' ');
    const wanted = names(complete[key] ?? '');
    const forms = holesOf(phrase).flatMap(hole => hole.forms ?? []);
    const counted = holesOf(phrase).filter(hole => hole.forms !== null);
    return [
      ...(names(phrase) === wanted ? [] : [`${key}: must fill {${wanted}}`]),
      ...forms.filter(form => !plurals.has(form)).map(form => `${key}: ${language} has no form "${form}"`),
      ...counted.filter(hole => !hole.forms?.includes('other')).map(() => `${key}: lacks the form "other"`),
    ];
  });
}

const missingIn = (catalogue: Catalogue): string[] =>
  Object.keys(complete).filter(key => isMessageKey(key) && catalogue[key] === undefined);

it.each(Object.entries(catalogues))('%s fills the same holes as English', (language, catalogue) => {
  expect(faultsOf(language, catalogue)).toEqual([]);
  const missing = missingIn(catalogue);
  if (missing.length > 0) console.info(`${language} lacks ${missing.length}: ${missing.join(', ')}`);
});

it('sees the faults of a catalogue', () => {
  const faults = faultsOf('en', {
    'no.such': 'x',
    'error.option_missing': 'Please give it.',
    'error.limit_member': '{times} {minutes|few=# minutes}',
  });
  expect(faults).toEqual([
    'no.such: English has no such phrase',
    'error.option_missing: must fill {name}',
    'error.limit_member: en has no form "few"',
    'error.limit_member: lacks the form "other"',
  ]);
  expect(missingIn({ 'commands.help': 'x' })).not.toContain('commands.help');
  expect(missingIn({})).toContain('commands.help');
});

it('counts as each language does', () => {
  const phrase = '{n|one=# файл|few=# файли|many=# файлів|other=# файлу}';
  expect([1, 2, 5, 21, 1.5].map(n => fill(phrase, { n }, 'uk'))).toEqual([
    '1 файл',
    '2 файли',
    '5 файлів',
    '21 файл',
    '1,5 файлу',
  ]);
  expect(fill('{n|one=# story|other=# stories}', { n: 1200 }, 'en')).toBe('1,200 stories');
  expect(fill('{gone} {n|one=a}', { n: 7 }, 'en')).toBe('{gone} 7');
});

it('answers in English where there is no catalogue', () => {
  expect(translate('xx-YY', 'error.option_missing', { name: 'url' })).toBe(
    translate('en-GB', 'error.option_missing', { name: 'url' }),
  );
});

it('describes everything within what Discord shows', () => {
  const described = frontDoor.commands.flatMap(command => [
    command.description,
    ...Object.values(command.actions ?? { only: command.action }).flatMap(action =>
      action ? [action.description, ...(action.options ?? []).map(({ description }) => description)] : [],
    ),
  ]);
  for (const language of Object.keys(catalogues)) {
    for (const key of described) expect([...translate(language, key)].length, key).toBeLessThanOrEqual(100);
    for (const { name } of frontDoor.menus)
      expect([...translate(language, name)].length, name).toBeLessThanOrEqual(32);
  }
});
