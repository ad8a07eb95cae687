import { type Button, controlId } from '../../src/controls.ts';
import { EDITION_CONTROLS } from '../../src/digests/controls.ts';
import { independentSources, latestStories } from '../../src/digests/latest.ts';
import { translate } from '../../src/i18n/index.ts';
import type { Edition } from '../../src/store/editions.ts';
import type { Component, ComponentCall, Reply } from '../command.ts';
import type { CommandContext } from '../context.ts';
import { pressedEdition } from './find.ts';

/** Whole stories at a time. */
const AT_ONCE = 3;
const MOST_OTHERS = 25;
const OTHERS = 'others';

/** `editionMore:<code>[:<from> | :others]`: a posted digest in full, and what it left out. */
export const editionMore: Component = {
  name: EDITION_CONTROLS.more,
  access: 'member',
  answers: 'update',
  async run(call, context) {
    const edition = await pressedEdition(call, context);
    if (call.args[1] === OTHERS) return othersReply(edition, call, context);
    const from = Math.trunc(Number(call.args[1] ?? 0)) || 0;
    return wholeReply(edition, Math.max(0, from), call.locale);
  },
};

function wholeReply({ code, content }: Edition, from: number, locale: string): Reply {
  const count = content.stories.length;
  const shown = content.stories.slice(from, from + AT_ONCE);
  const to = from + shown.length;
  const at = (place: number | typeof OTHERS) => controlId(EDITION_CONTROLS.more, code, place);
  const buttons: Button[] = [
    ...(from > 0
      ? [{ label: translate(locale, 'edition.earlier'), id: at(Math.max(0, from - AT_ONCE)) }]
      : []),
    ...(to < count ? [{ label: translate(locale, 'edition.later'), id: at(to) }] : []),
    { label: translate(locale, 'edition.others'), id: at(OTHERS) },
  ];
  return {
    blocks: [
      {
        type: 'note',
        text: [translate(locale, 'edition.whole_heading', { from: Math.min(from + 1, count), to, count })],
      },
      ...shown.map(story => ({ type: 'story' as const, story })),
    ],
    controls: { buttons },
  };
}

async function othersReply(
  { code, content }: Edition,
  { guildId, locale }: ComponentCall,
  { store }: CommandContext,
): Promise<Reply> {
  const { fromAt, toAt } = content;
  const posted = new Set(content.stories.map(({ storyId }) => storyId));
  const found = await latestStories(store.db, { guildId, fromAt, toAt });
  const others = found.filter(({ storyId }) => !posted.has(storyId)).slice(0, MOST_OTHERS);
  const sources = await independentSources(store.db, guildId, others);
  const back = [
    { label: translate(locale, 'edition.earlier'), id: controlId(EDITION_CONTROLS.more, code, 0) },
  ];
  if (others.length === 0)
    return {
      blocks: [{ type: 'paragraph', text: [translate(locale, 'edition.others_none')] }],
      controls: { buttons: back },
    };
  return {
    blocks: [
      { type: 'heading', text: translate(locale, 'edition.others_heading') },
      {
        type: 'list',
        items: others.map(({ storyId, title }) => [
          `${title} · ${translate(locale, 'latest.sources', { count: sources.get(storyId) ?? 0 })}`,
        ]),
      },
    ],
    controls: {
      buttons: back,
      select: {
        id: controlId('story'),
        placeholder: translate(locale, 'edition.others_pick'),
        choices: others.map(({ storyId, title }) => ({
          label: title || `#${storyId}`,
          value: String(storyId),
        })),
      },
    },
  };
}
