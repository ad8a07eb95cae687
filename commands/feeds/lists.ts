import { exportOpml, importOpml } from '../../src/feeds/bulk.ts';
import { AppError } from '../../src/errors.ts';
import { translate } from '../../src/i18n/index.ts';
import type { Action } from '../command.ts';
import { requiredFile } from '../options.ts';
import { bulkReply } from './bulkReply.ts';

/** Lists of feeds in and out, as OPML. Named so because `import` and `export` are taken. */

export const importList: Action = {
  description: 'commands.feeds_import',
  access: 'moderator',
  private: true,
  options: [{ name: 'file', description: 'commands.option_opml', type: 'attachment', required: true }],
  async run(call, context) {
    const file = requiredFile(call, 'file');
    call.progress(translate(call.locale, 'feeds.import_reading', { name: file.name }));
    const opml = await file.text();
    const { guildId, user: actor } = call;
    const result = await importOpml(context.feeds, {
      guildId,
      opml,
      actor,
      onProgress: (done, total) =>
        call.progress(translate(call.locale, 'feeds.import_running', { done, total })),
    });
    return bulkReply(result, call.locale);
  },
};

export const exportList: Action = {
  description: 'commands.feeds_export',
  access: 'moderator',
  private: true,
  async run(call, context) {
    const title = translate(call.locale, 'feeds.export_title');
    const { opml, feeds, secrets } = await exportOpml(context.feeds, { guildId: call.guildId, title });
    if (feeds === 0) throw new AppError('error.feed_nothing_to_export');
    const note = translate(call.locale, 'feeds.exported_secrets', { count: secrets });
    return {
      blocks: [
        { type: 'paragraph', text: [translate(call.locale, 'feeds.exported', { count: feeds })] },
        ...(secrets === 0 ? [] : [{ type: 'note' as const, text: [note] }]),
      ],
      files: [{ name: 'sitrep-feeds.opml', text: opml }],
    };
  },
};
