/** What a digest says around its claims. */
export const digests = {
  'digests.title': 'Defence digest',
  'digests.nothing_new': 'Nothing new since the last digest: no stored story has a new claim to show.',
  'digests.credit': 'text from {agency}',
  'digests.conflict': 'Reports differ on {what}:',
  'digests.new_claim': 'new',
  'digests.sources': 'Sources',
  'digests.also_reported_by': 'Also reported by {names}.',
  'digests.omitted': '{count} more stories: /summary topic: shows them by topic.',
  'digests.how_checked':
    'Machine-written and checked: each sentence was compared with the passage that it cites before it was posted.',
  'digests.withheld': '{count} sentences were withheld because no passage supported them.',
} as const;
