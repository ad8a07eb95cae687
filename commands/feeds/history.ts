import { feedAudit, undoFeedChange } from '../../src/feeds/undo.ts';
import { isMessageKey, translate } from '../../src/i18n/index.ts';
import type { AuditLine } from '../../src/store/audit.ts';
import { type Action, type Inline, say } from '../command.ts';

/** Who changed which feed, and taking the last change back. */

const LINES = 20;
const NAMES = 5;

export const audit: Action = {
  description: 'commands.feeds_audit',
  access: 'moderator',
  private: true,
  async run(call, context) {
    const lines = await feedAudit(context.feeds, call.guildId, LINES);
    if (lines.length === 0) return say(translate(call.locale, 'feeds.audit_none'));
    const items = lines.map((line): Inline[] => [
      { time: line.at, style: 'full' },
      ' · ',
      { bold: line.actor.name },
      ` ${deedOf(line, call.locale)}`,
      ...(line.undoneAt === null
        ? []
        : [
            ` · ${translate(call.locale, 'feeds.audit_undone')} `,
            { time: line.undoneAt, style: 'relative' as const },
          ]),
    ]);
    return {
      blocks: [
        { type: 'heading', text: translate(call.locale, 'feeds.audit_heading') },
        { type: 'list', items },
      ],
    };
  },
};

export const undo: Action = {
  description: 'commands.feeds_undo',
  access: 'moderator',
  private: true,
  async run(call, context) {
    const { kind, line } = await undoFeedChange(context.feeds, { guildId: call.guildId, actor: call.user });
    const told = { who: line.actor.name, did: deedOf(line, call.locale) };
    if (kind === 'overtaken') return say(translate(call.locale, 'feeds.undo_overtaken', told));
    return {
      blocks: [
        { type: 'paragraph', text: [translate(call.locale, 'feeds.undone', told)] },
        { type: 'note', text: [translate(call.locale, 'feeds.undone_next')] },
      ],
    };
  },
};

/** What a change was, in words: 'removed Harbour Watch'. */
export function deedOf({ action, detail }: Pick<AuditLine, 'action' | 'detail'>, locale: string): string {
  const key = `feeds.did_${action}`;
  if (!isMessageKey(key)) return action;
  const feeds = Array.isArray(detail['feeds']) ? detail['feeds'].map(String) : [];
  const names = feeds.slice(0, NAMES).join(', ') + (feeds.length > NAMES ? ' …' : '');
  const { undone, ...rest } = detail;
  return translate(locale, key, {
    name: String(detail['name'] ?? ''),
    before: String(detail['before'] ?? ''),
    count: feeds.length,
    names,
    undone: typeof undone === 'string' ? deedOf({ action: undone, detail: rest }, locale) : '',
  });
}
