/** What the host is told by the terminal's own verbs. */
export const ops = {
  'error.copy_target_used':
    'That store already holds data, so nothing was copied. Give an empty database, or the one of a copy that was interrupted.',
  'error.copy_differs':
    'The copy is not the same as its source: table {table} has {here} rows here and {there} there, or other values. Stop every Sitrep process, empty the target and copy again.',
  'error.copy_not_sqlite':
    'Only a SQLite store can be copied: set DATABASE_URL to the file: address of the old store.',
  'error.copy_not_postgres': 'Give --to the postgres:// address of an empty database.',
  'error.backup_exists': 'The file {file} exists already and was left alone. Give another name.',
  'error.backup_broken':
    'The backup did not pass the integrity check ({reason}) and was removed. Check the disk, then try again.',
  'ops.backup_done': 'Wrote {file} ({megabytes} MB, checked). It opens with DATABASE_URL=file:{file}.',
  'ops.migrate_done':
    'Copied {rows} rows of {tables} tables; counts and checksums agree. Point DATABASE_URL at the new store.',
  'error.health_port':
    'The health page cannot listen on {address} ({reason}). Set HTTP_PORT to a free port, or leave it empty to do without.',
} as const;
