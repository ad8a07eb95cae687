/** What the member who added a feed is written when nobody has looked after it. */
export const feedNews = {
  'digests.feed_failing':
    'The feed {name} cannot be read any more: {reason} I keep trying, at least daily. /feeds list shows it; /feeds pause or /feeds remove end it.',
  'digests.feed_gone':
    'The feed {name} is gone: its publisher says so. /feeds remove takes it off the list, /feeds resume tries it again.',
  'digests.feed_recovered': 'The feed {name} can be read again.',
} as const;
