/** What a digest says around its claims. */
export const digests = {
  'digests.title': 'Defence digest',
  'digests.title_weekly': 'Defence digest of the week',
  'digests.title_weekend': 'Defence digest of the weekend',
  'digests.breaking_title': 'Breaking: {headline}',
  'digests.breaking': 'Breaking',
  'digests.test': 'Test post: this is what the schedule would post now. It changes nothing.',
  'digests.corrected':
    'Correction, {day}: "{headline}" was rewritten, because an article that it cited has changed.',
  'digests.withdrawn':
    'Correction, {day}: "{headline}" was withdrawn, because an article that it cited no longer says so.',
  'digests.moved_up': 'After a correction, the stories of this part stand in the messages above.',
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
