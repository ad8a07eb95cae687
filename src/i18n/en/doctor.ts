/** What `sitrep doctor` finds, and what to do about it. */
export const doctor = {
  'doctor.config_ok': 'The configuration can be read.',
  'doctor.config_problem': '{problems}',
  'doctor.node_ok': 'Node {version}.',
  'doctor.node_old': 'This is Node {version}; Sitrep needs 24. Use the npm scripts, which bring their own.',
  'doctor.prompts_ok': 'The prompt files are in order.',
  'doctor.store_ok': 'The store opens and can be written to ({engine}).',
  'doctor.store_problem': '{problem}',
  'doctor.store_readonly':
    'The store opens but cannot be written to ({reason}). Give the user that runs Sitrep write access, and free some disk.',
  'doctor.token_missing':
    'DISCORD_TOKEN is not set: the demo and the terminal work, the bot does not. Make a bot at https://discord.com/developers/applications and put its token into .env.',
  'doctor.discord_ok':
    'Discord accepts the token of {name}, which is in {guilds} servers. No privileged intent is needed.',
  'doctor.discord_no_guild':
    'Discord accepts the token of {name}, but the bot is in no server yet. Invite it: {invite}',
  'doctor.discord_token':
    'Discord refuses the token ({reason}). Reset it on the page "Bot" of your application and put the new one into .env.',
  'doctor.discord_login':
    'Discord can be reached, but the bot could not log in: {reason}. Try again in a minute.',
  'doctor.discord_status':
    '{url} answers with status {status}. Check DISCORD_API_URL, which ends in /api, and https://discordstatus.com.',
  'doctor.discord_unreachable':
    '{url} cannot be reached ({reason}). Check the network, a proxy or a firewall, and DISCORD_API_URL.',
  'doctor.channel_unknown':
    'A schedule posts in channel {channel} of server {guild}, which the bot cannot see any more. Remove the schedule, or let the bot view the channel.',
  'doctor.channel_missing':
    'In channel {channel} of server {guild} the bot lacks: {permissions}. Grant them to its role there.',
  'doctor.clock_ok': 'The clock agrees with Discord’s.',
  'doctor.clock_skew':
    'The clock is {seconds} seconds off Discord’s: digests will come late or early. Turn on time synchronisation (NTP).',
  'doctor.model_off':
    'No language model is set up: digests quote the articles’ own sentences. Set OPENAI_API_KEY, or OPENAI_BASE_URL for a server of your own.',
  'doctor.model_ok': 'The {role} model {model} answers in the form that is needed ({seconds} s).',
  'doctor.model_budget':
    'The token budget of today is spent, so the {role} model was not asked. LLM_DAILY_TOKENS raises it.',
  'doctor.model_failed':
    'The {role} model {model} does not answer as needed ({reason}): {said}. Check OPENAI_BASE_URL, the key and the model’s name; until then digests quote the articles.',
  'doctor.feeds_none':
    'No feed is read yet. Add one: npm run -s sitrep -- feeds add URL, or /feeds add in Discord.',
  'doctor.feeds_ok': '{count} feeds are read, none is failing.',
  'doctor.feed_failing': 'The feed at {host} fails since {since}: {reason}',
  'doctor.feeds_failing': '{failing} of {count} feeds are failing.',
  'doctor.publishing_stopped':
    'Publishing is stopped: nothing is posted until npm run -s sitrep -- publishing start.',
} as const;
