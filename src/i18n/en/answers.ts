/** Searching and asking. */
export const answers = {
  'error.search_failed':
    'The search did not finish. Please try again in a moment, with fewer words if it stays so.',
  'answers.command':
    'Answers a question out of the stored stories, with sources, or says that they do not tell',
  'answers.option_question': 'What you want to know, in a sentence',
  'answers.search_command': 'Finds stored articles by words, names, designators and dates',
  'answers.option_query': 'Words to look for; "quotation marks" keep words together',
  'answers.nothing_found':
    'No stored article has words of "{query}". Try other words, or fewer; names and designators work best.',
  'answers.search_heading': 'Search: {query} (page {page})',
  'answers.previous': 'Previous',
  'answers.next': 'Next',
  'answers.searching': 'Searching {articles|one=# article|other=# articles} …',
  'answers.writing': 'Writing the answer …',
  'answers.checking': 'Checking each sentence against its source …',
  'answers.as_of': 'As of the newest source,',
  'answers.how_checked': 'Each sentence was checked against the passage that it cites.',
  'answers.not_in_there':
    'The stored stories do not say. I looked through {articles|one=# article|other=# articles}, the oldest of them stored on',
  'answers.closest': 'What comes closest:',
  'answers.nothing_stored':
    'There is nothing to search: this server has no stored articles in that time. Moderators add feeds with /feeds add; new ones take a few minutes to arrive.',
  'answers.follow_up': 'Ask more about this',
  'answers.follow_up_label': 'Your next question',
  'answers.follow_up_hint': 'For example: who said that?',
} as const;
