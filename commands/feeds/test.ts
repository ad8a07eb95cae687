import { translate } from '../../src/i18n/index.ts';
import {
  type EntryVerdict,
  type FeedPreview,
  type PreviewedEntry,
  previewFeed,
} from '../../src/stories/preview.ts';
import { publicUrl } from '../../src/feeds/secrets.ts';
import type { Action, Block, Inline, Reply } from '../command.ts';
import { requiredText } from '../options.ts';
import { urlOption } from './add.ts';
import { foundList } from './adding.ts';

const SHOWN = 15;

export const test: Action = {
  description: 'commands.feeds_test',
  access: 'moderator',
  private: true,
  options: [urlOption],
  async run(call, context) {
    const preview = await previewFeed(context.feeds, requiredText(call, 'url'), call.guildId);
    return previewReply(preview, call.locale);
  },
};

/** Which entries would come and which not, and why; nothing was stored. */
export function previewReply(preview: FeedPreview, locale: string, shown = SHOWN): Reply {
  const { document, entries, subscription, others } = preview;
  const { title, format, loss, truncated } = document;
  const phrase = (...[key, params]: [Parameters<typeof translate>[1], Parameters<typeof translate>[2]?]) =>
    translate(locale, key, params);
  const comes = entries.filter(({ verdict: { kind } }) => kind === 'comes' || kind === 'no_page').length;
  const lost = loss.markers - loss.parsed;
  const url = publicUrl(document.url);
  const notes = [
    ...(entries.length > shown ? [phrase('feeds.test_more', { count: entries.length - shown })] : []),
    ...(lost > 0 ? [phrase('feeds.test_lost', { lost })] : []),
    ...(truncated ? [phrase('feeds.test_truncated')] : []),
    ...(entries.length > 0 ? [phrase('feeds.test_judged')] : []),
    subscription === null
      ? phrase('feeds.test_add', { url })
      : phrase('feeds.test_known_feed', { name: subscription.name, id: subscription.id }),
  ];
  const blocks: Block[] = [
    { type: 'heading', text: phrase('feeds.test_heading', { title, format, entries: entries.length }) },
    entries.length === 0
      ? { type: 'paragraph', text: [phrase('feeds.test_empty')] }
      : { type: 'paragraph', text: [phrase('feeds.test_counts', { comes, total: entries.length })] },
    ...(entries.length === 0
      ? []
      : [{ type: 'list' as const, items: entries.slice(0, shown).map(entry => entryLine(entry, locale)) }]),
    ...(others.length === 0
      ? []
      : [{ type: 'paragraph' as const, text: [phrase('feeds.test_others')] }, foundList(others)]),
    ...notes.map(note => ({ type: 'note' as const, text: [note] })),
  ];
  return { blocks };
}

/** `Title · 2 hours ago · comes · defence 84 of 100 (sea, missiles)` */
function entryLine({ entry, verdict, relevance, topics }: PreviewedEntry, locale: string): Inline[] {
  const about = topics.length > 0 ? ` (${topics.join(', ')})` : '';
  const score = translate(locale, 'feeds.test_relevance', { score: Math.round(relevance * 100) });
  return [
    entry.url === null ? entry.title : { link: entry.title || entry.url, url: entry.url },
    ' · ',
    entry.publishedAt === null
      ? translate(locale, 'feeds.undated')
      : { time: entry.publishedAt, style: 'relative' },
    ' · ',
    { bold: verdictIn(verdict, locale) },
    ` · ${score}${about}`,
  ];
}

function verdictIn(verdict: EntryVerdict, locale: string): string {
  switch (verdict.kind) {
    case 'filtered':
      return verdict.held.because === 'excluded'
        ? translate(locale, 'feeds.test_excluded', { word: verdict.held.word })
        : translate(locale, 'feeds.test_not_included', { words: verdict.held.words.join(', ') });
    case 'excluded':
      return translate(locale, 'feeds.test_excluded_here');
    case 'known':
      return translate(locale, 'feeds.test_known', { feed: verdict.feed });
    default:
      return translate(locale, `feeds.test_${verdict.kind}`);
  }
}
