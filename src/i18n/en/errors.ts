/** Sentences for expected failures: what happened, then what to do. */
export const errors = {
  'error.unexpected':
    'Something went wrong on our side. Please try again; if it stays, tell the host of this bot.',
  'error.config':
    'The configuration has mistakes:\n{problems}\nSee .env.example for what each setting means.',
  'error.token_missing':
    'Set DISCORD_TOKEN (in .env or the environment) to start the bot; README.md shows how to get one in five minutes, and "npm run demo" shows what it does without any account.',
  'error.discord_login':
    'Discord did not let the bot in: {reason} Check DISCORD_TOKEN (Bot page of your application in the developer portal) and DISCORD_API_URL, then start again.',
  'error.usage': '{usage}',
  'error.article_unreadable': 'The page at {url} could not be read: {reason}',
  'error.page_none': 'The feed gives no page for it, only its own text.',
  'error.page_robots': "The site's robots.txt forbids bots to read that page, so it is left alone.",
  'error.page_robots_unknown': "The site's robots.txt could not be had just now. Try again later.",
  'error.page_no_text': 'No article text was found on that page. Check that it is one article.',
  'error.page_too_large': 'The page is too large to be read.',
  'error.page_too_many_elements': 'The page has too many parts to be read safely.',
  'error.page_too_deep': 'The page is nested too deeply to be read safely.',
  'error.page_unclosed_links': 'The page is too ill-formed to be read safely.',
  'error.page_timeout': 'Reading the page took too long and was stopped.',
  'error.page_crashed': 'The page could not be read. Try again later.',
  'error.page_closed': 'We are shutting down. Try again when the bot runs.',
  'error.article_empty': 'The page was fetched, but no article text was found on it.',
  'error.database_url':
    'DATABASE_URL must be a file (file:data/sitrep.db) or a PostgreSQL address (postgres://user:password@host/name), not {url}.',
  'error.store_unusable':
    'The store at {url} cannot be opened: {reason}. Check that the folder exists and is writable, or that the database server runs.',
} as const;
