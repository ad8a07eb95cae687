/** What the buttons of a posted digest answer. */
export const edition = {
  'edition.sources_heading': 'Sources: story {number} of {count}',
  'edition.previous': 'Previous story',
  'edition.next': 'Next story',
  'edition.ask': 'Ask about this',
  'edition.whole_heading': 'The whole digest: {from} to {to} of {count} stories',
  'edition.earlier': 'Earlier stories',
  'edition.later': 'Further stories',
  'edition.others': 'Stories left out',
  'edition.others_heading': 'Found in the same time, but not in the digest',
  'edition.others_none': 'Every story that was found in that time is in the digest.',
  'edition.others_pick': 'Open one of these',
  'edition.opened': 'What the menu opens: each sentence with its passage',
  'edition.only_you': 'Only the reader who opens it sees this',
  'edition.report_title': 'Report an error',
  'edition.report_what': 'What is wrong, and how do you know?',
  'edition.report_hint': 'For example: story 2 says 72 howitzers, the article says 36.',
  'edition.report_thanks':
    'Thank you. The moderators of this server see your report, with your name, in /digest history; they can have the digest corrected.',
  'edition.reports_heading': 'Errors that members reported',
  'edition.report_of': 'edition {code}, from {name}: “{text}”',
  'notices.error_reported':
    'A member reported an error in the digest {code}, posted in <#{channel}>. /digest history shows what they wrote.',
  'error.edition_gone':
    'That digest is no longer kept here, so I cannot open it. /latest shows the newest stories, and /sources story: the passages of one.',
  'error.edition_story_gone':
    'That story was taken out of the digest by a correction. /digest history shows why; /latest lists what stands now.',
  'error.reports_full':
    'Enough errors were reported today. The moderators will see those; please tell them yours directly.',
} as const;
