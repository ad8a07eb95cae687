/** What the host decides about servers and about posting as a whole. */
export const hosting = {
  'error.restarting': 'I am being restarted. Please ask again in a minute.',
  'error.publishing_stopped':
    'The host of this bot has stopped all posting for now. Ask the host, or try again later.',
  'error.guild_not_left':
    'Discord did not let the bot leave server {guild}: {reason} Check DISCORD_TOKEN and DISCORD_API_URL, then try again.',
  'error.guild_id': '{value} is no server id: it has 5 to 20 digits. "guilds list" shows them.',
  'error.guild_unknown':
    'No server {guild} is known here. "guilds list" shows those that are or were; nothing was changed.',
  'hosting.publishing_stopped':
    'Publishing is stopped: no process posts anything until "publishing start". Due digests wait; those more than two hours late are given up, and their news goes into the next ones.',
  'hosting.publishing_started': 'Publishing is on: what is due is posted.',
  'hosting.guilds_none': 'The bot has not been added to a server yet.',
  'hosting.guild_line':
    '{id}  {state}  {feeds|one=# feed|other=# feeds}, {schedules|one=# schedule|other=# schedules}  {name}',
  'hosting.guild_leaves': '(all of it is deleted on {date})',
  'hosting.guild_blocked':
    'Server {guild} is blocked: it gets no answers and no posts. The bot leaves it now and whenever it is added again. "guilds unblock {guild}" takes it back.',
  'hosting.guild_blocked_no_token':
    'Server {guild} is blocked: it gets no answers and no posts. DISCORD_TOKEN is not set here, so the bot leaves it at its next start.',
  'hosting.guild_unblocked': 'Server {guild} is no longer blocked. It may add the bot again.',
  'hosting.guild_left':
    'The bot has left server {guild}. What the server had set up is deleted after {days} days, unless it adds the bot again.',
  'hosting.guild_not_there': 'The bot is not in server {guild}.',
} as const;
