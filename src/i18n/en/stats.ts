/** What /stats says. */
export const stats = {
  'commands.stats': 'What this server reads, what was posted and withheld, and what it cost',
  'stats.title': 'This server in numbers',
  'stats.feeds': 'Feeds: {active} read, {paused} paused, {failing} failing.',
  'stats.stories':
    'Last 24 hours: {articles|one=# article|other=# articles} in {stories|one=# story|other=# stories} from {publishers|one=# publisher|other=# publishers}.',
  'stats.editions': 'Digests of the last 30 days: {sent} posted, {failed} failed, {uncertain} uncertain.',
  'stats.claims': 'Sentences of those digests: {kept} posted with their passage, {withheld} withheld.',
  'stats.withheld': '{count} withheld: {why}',
  'stats.writer_model': 'Written by {model}; each sentence is checked by rules.',
  'stats.writer_judged': 'Written by {model}; each sentence is checked by rules and by {judge}.',
  'stats.writer_quoted': "No language model is set up: digests quote the articles' own sentences.",
  'stats.budget': 'Tokens today: {spent} of {limit} for this server.',
  'stats.tokens': 'Tokens of the last 30 days: {tokens} in {calls} requests, {digests} of them for digests.',
  'stats.cost': 'Cost of the last 30 days: {cost}, of which digests {digests}.',
} as const;
