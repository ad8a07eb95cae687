/** What a digest says around its claims. */
export const digests = {
  'digests.title': 'Defence digest',
  'digests.nothing_new': 'Nothing new since the last digest: no stored story has a new claim to show.',
  'digests.single_source': 'single source',
  'digests.independent_sources': '{count} independent sources',
  'digests.only_state_media': 'state media only',
  'digests.reports_differ': 'reports differ',
  'digests.extractive': "extractive: the articles' own sentences",
  'digests.label_wire_copy': 'wire copy',
  'digests.label_state_media': 'state media',
  'digests.label_official': 'official',
  'digests.label_wire': 'wire',
  'digests.label_paywalled': 'paywall',
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
