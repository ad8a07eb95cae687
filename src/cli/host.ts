import { AppError } from '../errors.ts';
import { translate } from '../i18n/index.ts';
import { backupStore } from '../ops/backup.ts';
import { copyStore } from '../store/copy.ts';
import { openStore } from '../store/database.ts';
import { type Verbs, word } from './verb.ts';

const PERCENT = new Intl.NumberFormat('en', { style: 'percent' });

/** What only the host of the bot does. */
export const HOST_VERBS: Verbs = {
  backup: {
    usage: 'backup FILE',
    async run(app, { words, now, progress }) {
      const file = word(words, 0, this.usage);
      const bytes = await backupStore(app.store, file, {
        now,
        progress: part => progress(`backup ${PERCENT.format(part)}`),
      });
      const megabytes = (bytes / 1e6).toFixed(1);
      return { document: { file, bytes }, text: translate('en', 'ops.backup_done', { file, megabytes }) };
    },
  },
  migrate: {
    usage: 'migrate --to postgres://…',
    async run(app, { flags, now, progress }) {
      const url = typeof flags['to'] === 'string' ? flags['to'] : '';
      if (app.store.engine !== 'sqlite') throw new AppError('error.copy_not_sqlite');
      if (!/^postgres(ql)?:\/\//.test(url)) throw new AppError('error.copy_not_postgres');
      const target = await openStore(url);
      try {
        const report = await copyStore(app.store, target, {
          now,
          progress: (done, all) => progress(`copying ${PERCENT.format(done / Math.max(1, all))}`),
        });
        const { rows, tables } = report;
        const text = translate('en', 'ops.migrate_done', { rows, tables: tables.length });
        return { document: report, text };
      } finally {
        await target.close();
      }
    },
  },
};
