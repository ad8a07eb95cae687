/** What the bot says once when a server has added it. */
export const greeting = {
  'greeting.title': 'Sitrep is here',
  'greeting.intro':
    'I brief this server on defence news. Every sentence I post names the articles it comes from. Three steps for a moderator:',
  'greeting.feeds': '1. Choose what I read:',
  'greeting.preview': '2. After some minutes, see what a digest would say:',
  'greeting.schedule': '3. Choose where and when I post it:',
  'greeting.note': 'Until then I post nothing. /help shows all that I can do and what is left to set up.',
} as const;
