/** Sentences for expected failures: what happened, then what to do. */
export const errors = {
  'error.unexpected':
    'Something went wrong on our side. Please try again; if it stays, tell the host of this bot.',
  'error.config':
    'The configuration has mistakes:\n{problems}\nSee .env.example for what each setting means.',
  'error.database_url':
    'DATABASE_URL must be a file (file:data/sitrep.db) or a PostgreSQL address (postgres://user:password@host/name), not {url}.',
  'error.store_unusable':
    'The store at {url} cannot be opened: {reason}. Check that the folder exists and is writable, or that the database server runs.',
} as const;
