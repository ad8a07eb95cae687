import { Locale } from 'discord.js';
import { expect, it } from 'vitest';
import { frontDoor } from '../../commands/index.ts';
import { commandBodies } from '../../src/discord/register.ts';
import { languages } from '../../src/i18n/index.ts';

/** Discord's locales of the languages that we speak. */
const LOCALES: Readonly<Record<string, readonly Locale[]>> = {
  de: [Locale.German],
  fr: [Locale.French],
  es: [Locale.SpanishES, Locale.SpanishLATAM],
  uk: [Locale.Ukrainian],
  ko: [Locale.Korean],
  ja: [Locale.Japanese],
};

/** What Discord lets one command hold, names, descriptions and choices together, each at its longest. */
const COMMAND_LIMIT = 8000;

interface Described {
  name?: string;
  description?: string;
  description_localizations?: Record<string, string>;
  name_localizations?: Record<string, string>;
  options?: readonly Described[];
}

const bodies = commandBodies(frontDoor, 'global') as readonly Described[];
const all = (each: Described): Described[] => [each, ...(each.options ?? []).flatMap(all)];
const locales = languages.flatMap(language => LOCALES[language] ?? []).sort();

it('knows the locales of each language', () => {
  expect(languages.filter(language => language !== 'en' && !LOCALES[language])).toEqual([]);
});

it('registers each description in every language', () => {
  const described = bodies.flatMap(all).filter(each => each.description !== undefined);
  expect(described.length).toBeGreaterThan(50);
  for (const each of described)
    expect(Object.keys(each.description_localizations ?? {}).sort(), each.name).toEqual(locales);
});

it('registers the names of menus in every language, and of commands in English', () => {
  for (const body of bodies)
    expect(Object.keys(body.name_localizations ?? {}).sort(), body.name).toEqual(
      body.description === undefined ? locales : [],
    );
});

it('keeps each command within what Discord takes', () => {
  const longest = (text = '', localised: Record<string, string> = {}) =>
    Math.max(...[text, ...Object.values(localised)].map(each => [...each].length));
  for (const body of bodies) {
    const size = all(body)
      .map(
        each =>
          longest(each.name, each.name_localizations) +
          longest(each.description, each.description_localizations),
      )
      .reduce((sum, length) => sum + length, 0);
    expect(size, body.name).toBeLessThanOrEqual(COMMAND_LIMIT);
  }
});
