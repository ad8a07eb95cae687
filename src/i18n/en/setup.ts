/** The guided set-up in the terminal. */
export const setup = {
  'setup.welcome':
    'Sitrep is not set up yet. Four questions, about three minutes; Ctrl+C leaves at any time and nothing is written before the end.',
  'setup.token':
    '1/4  The token of your Discord bot (https://discord.com/developers/applications: New Application, then Bot, then Reset Token):',
  'setup.token_empty': 'Without a token there is no bot. Paste it here, or press Ctrl+C to leave.',
  'setup.checking': 'Checking …',
  'setup.invite': 'Open this link and choose your server:\n{invite}',
  'setup.invited': '     Press Enter when the bot has joined, or type skip to invite it later:',
  'setup.model':
    '2/4  A language model writes the digests; every sentence is checked all the same. 1 OpenAI, 2 a server of your own (Ollama, vLLM, LM Studio …), 3 none (digests quote the articles). Which? [3]',
  'setup.model_key': '     The API key:',
  'setup.model_url': '     The address of the server, for example http://127.0.0.1:11434/v1:',
  'setup.model_name': '     The name of the model, or Enter for the usual one:',
  'setup.model_again': '     Type again to change the answers, or press Enter to keep them:',
  'setup.feeds':
    '3/4  Feeds to begin with. Type numbers separated by spaces, or Enter for none (/feeds catalogue offers them later too).',
  'setup.feeds_unknown': '     There is no number {typed}. Choose from the list, or press Enter for none:',
  'setup.feeds_later': 'The bot is not in exactly one server, so add the feeds there: /feeds catalogue',
  'setup.feeds_added': 'Reading {count} feeds from now on. The first digest can be posted in a few minutes.',
  'setup.save': '4/4  Write these settings to {file}? [yes]',
  'setup.not_saved': 'Nothing was written.',
  'setup.saved': 'Written to {file}, readable by you alone. Starting …',
  'setup.next': 'In Discord: /schedule add sets when digests come, /help shows what is left to do.',
  'setup.answer': '> ',
} as const;
