/** Searching and asking. */
export const answers = {
  'error.search_failed':
    'The search did not finish. Please try again in a moment, with fewer words if it stays so.',
  'answers.nothing_found':
    'No stored article has words of "{query}". Try other words, or fewer; names and designators work best.',
} as const;
