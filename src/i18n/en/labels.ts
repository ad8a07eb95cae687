/** What is said of a story before its claims, and of a source beside its name. */
export const labels = {
  'labels.single_source': 'single source',
  'labels.independent_sources': '{count} independent sources',
  'labels.only_state_media': 'state media only',
  'labels.only_official': 'official statements only',
  'labels.only_wire': 'wire reports only',
  'labels.only_press_release': 'press release only',
  'labels.only_paywalled': 'behind a paywall',
  'labels.day': 'day {count}',
  'labels.developing': 'developing',
  'labels.reports_differ': 'reports differ',
  'labels.extractive': 'extractive',

  'labels.source_wire_copy': 'wire copy',
  'labels.source_state_media': 'state media',
  'labels.source_official': 'official',
  'labels.source_wire': 'wire',
  'labels.source_press_release': 'press release',
  'labels.source_paywalled': 'paywall',
} as const;
