import { expect, it } from 'vitest';
import { withRooms } from '../../src/digests/places.ts';
import { renderBodies } from '../../src/discord/bodies.ts';
import type { ChannelKind, EditionContent } from '../../src/model.ts';
import { richEdition } from '../support/richEdition.ts';

/**
 * Messages as Discord is sent them, one file each under tests/golden. After a change that is meant:
 * `npm test -- -u tests/discord/golden.test.ts`, and read the difference before it is committed.
 */

const PLACES: Record<string, [Partial<EditionContent>, ChannelKind]> = {
  full: [{}, 'text'],
  compact: [{ layout: 'compact' }, 'text'],
  threads: [{ layout: 'threads' }, 'text'],
  posts: [{ layout: 'threads' }, 'forum'],
  embeds: [{ look: 'embeds' }, 'text'],
  nothing: [{ stories: [], omitted: 0, dropped: [], corrections: [] }, 'text'],
};
const LANGUAGES = ['en', 'de', 'ko'];

const cases = Object.keys(PLACES).flatMap(name =>
  (name === 'full' ? [...LANGUAGES, 'uk', 'ja'] : LANGUAGES).map(language => ({ name, language })),
);

it.each(cases)('$name in $language', async ({ name, language }) => {
  const [change, channelKind] = PLACES[name] ?? [{}, 'text'];
  const content = withRooms(richEdition({ ...change, language }), channelKind);
  const bodies = renderBodies(content).map(body => JSON.parse(body) as object);
  await expect(readable(bodies)).toMatchFileSnapshot(`../golden/digest.${name}.${language}.txt`);
});

/** Markdown line by line, everything else as it is sent; what cannot be seen is written out. */
function readable(bodies: readonly object[]): string {
  return bodies
    .map(body => JSON.stringify(body, null, 1))
    .join('\n\n')
    .replace(/"(content|description)": "((?:[^"\\]|\\.)*)"/g, (_whole, key: string, text: string) =>
      [`"${key}":`, ...(JSON.parse(`"${text}"`) as string).split('\n').map(line => `    | ${line}`)].join(
        '\n',
      ),
    )
    .replace(
      /[\u00a0\u2060\u2068\u2069\u200b]/g,
      mark => `{U+${mark.charCodeAt(0).toString(16).padStart(4, '0')}}`,
    );
}
