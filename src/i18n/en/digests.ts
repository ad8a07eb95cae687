/** What a digest says around its claims. */
export const digests = {
  'digests.title': 'Defence digest',
  'digests.title_weekly': 'Defence digest of the week',
  'digests.title_weekend': 'Defence digest of the weekend',
  'digests.breaking_title': 'Breaking: {headline}',
  'digests.breaking': 'Breaking',
  'digests.test': 'Test post: this is what the schedule would post now. It changes nothing.',
  'digests.size':
    '{stories|one=# story|other=# stories} from {publishers|one=# publisher|other=# publishers}',
  'digests.part': 'message {part} of {parts}',
  'digests.edition': 'Edition {marker}',
  'digests.lead': 'Lead story',
  'digests.corrections': 'Corrections',
  'digests.corrected': '{day}: "{headline}" was rewritten, because an article that it cited has changed.',
  'digests.withdrawn':
    '{day}: "{headline}" was withdrawn, because an article that it cited no longer says so.',
  'digests.moved_up': 'After a correction, the stories of this part stand in the messages above.',
  'digests.nothing_new': 'Nothing new since the last digest: no stored story has a new claim to show.',
  'digests.credit': 'text from {agency}',
  'digests.picture': 'Picture from {publisher}; it was not checked',
  'digests.conflict': 'Reports differ on {what}:',
  'digests.new_claim': 'new',
  'digests.changes': 'New since the last digest',
  'digests.before': 'Known before',
  'digests.also_reported_by': 'Also reported by {names}.',
  'digests.also_reported_by_more': 'Also reported by {names} and {count|one=# other|other=# others}.',
  'digests.more_found':
    '{count|one=# more story was|other=# more stories were} found: the button More lists them.',
  'digests.more_found_preview':
    '{count|one=# more story was|other=# more stories were} found: /latest lists them.',
  'digests.how_checked':
    'Written by a program and checked by one: each sentence was compared with the passage that it cites (numbers, dates, names, quotations, negations) before it was posted. Sources shows the passages.',
  'digests.withheld':
    '{count|one=# sentence was withheld because no passage supported it|other=# sentences were withheld because no passage supported them}.',

  'digests.pick': 'Open a story: all its sentences, each with its passage',
  'digests.button_sources': 'Sources',
  'digests.button_more': 'More',
  'digests.button_error': 'Report an error',
} as const;
