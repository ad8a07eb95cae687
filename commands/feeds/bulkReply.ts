import type { BulkAdded } from '../../src/feeds/bulk.ts';
import { translate } from '../../src/i18n/index.ts';
import type { Block, Inline, Reply } from '../command.ts';
import { reasonOf } from './describe.ts';

const LISTED = 25;

/** What became of each feed of a list: added, known, refused and why. */
export function bulkReply(result: BulkAdded, locale: string): Reply {
  const { added, known, repeated, refused, overLimit, limit, left, cut } = result;
  const phrase = (...[key, params]: [Parameters<typeof translate>[1], Parameters<typeof translate>[2]?]) =>
    translate(locale, key, params);
  const section = (heading: string, lines: Inline[][]): Block[] => {
    if (lines.length === 0) return [];
    const more = lines.length - LISTED;
    const items = [
      ...lines.slice(0, LISTED),
      ...(more > 0 ? [[phrase('feeds.bulk_more', { count: more })]] : []),
    ];
    return [
      { type: 'paragraph', text: [{ bold: heading }] },
      { type: 'list', items },
    ];
  };
  const counts = phrase('feeds.bulk_counts', {
    added: added.length,
    known: known.length,
    refused: refused.length,
    over: overLimit.length + left,
  });
  const notes = [
    ...(left > 0 ? [phrase('feeds.bulk_left', { left })] : []),
    ...(cut ? [phrase('feeds.bulk_cut')] : []),
    ...(added.length > 0 ? [phrase('feeds.bulk_next')] : []),
  ];
  return {
    blocks: [
      { type: 'paragraph', text: [counts] },
      ...section(
        phrase('feeds.bulk_added'),
        added.map(({ id, name }) => [{ bold: `#${id}` }, ` ${name}`]),
      ),
      ...section(
        phrase('feeds.bulk_known'),
        known.map(name => [name]),
      ),
      ...section(
        phrase('feeds.bulk_repeated'),
        repeated.map(name => [name]),
      ),
      ...section(
        phrase('feeds.bulk_refused'),
        refused.map(({ url, reason }) => [{ code: url }, ` ${reasonOf(`fetch_${reason}`, locale)}`]),
      ),
      ...(overLimit.length === 0
        ? []
        : [{ type: 'paragraph' as const, text: [phrase(limit.full, { limit: limit.limit })] }]),
      ...section(
        phrase('feeds.bulk_over'),
        overLimit.map(name => [name]),
      ),
      ...notes.map(note => ({ type: 'note' as const, text: [note] })),
    ],
  };
}
