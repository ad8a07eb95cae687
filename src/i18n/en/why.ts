/** What /why says: an article's way through the stages, and what to do when it ended early. */
export const why = {
  'commands.why': 'What became of an article: seen, read, grouped, posted, or why not',
  'commands.option_why_url': 'The address of the article',

  'why.unknown': 'No feed of this server has brought that article.',
  'why.unknown_means':
    'That means: none of them lists it, or it was listed before the feed was added here and left out then (first: skip or latest), or it has been deleted as too old.',
  'why.unknown_near': 'Feeds of that site that this server reads:',
  'why.unknown_none': 'No feed of this server comes from that site.',
  'why.unknown_do_near':
    'If it is new, wait for the next look. If the feed never lists it, the site may have another feed: /feeds add with the address of its section.',
  'why.unknown_do_none': 'To have articles from there: /feeds add url:{site}',
  'why.is_feed': 'That is the address of a feed that this server reads, not of an article:',

  'why.seen': 'Seen in {feed}',
  'why.seen_last': 'last listed',
  'why.seen_paused': 'that feed is paused, so it does not count now',
  'why.held_excluded': 'held back there by the excluded word “{word}”',
  'why.held_not_included': 'held back there: it has none of the words {words}',
  'why.read': 'Read',
  'why.read_page': 'the page itself, {characters} characters',
  'why.read_feed': "the feed's own text, {characters} characters",
  'why.read_because': 'The page was not used: {reason}',
  'why.read_waiting': 'Its page is not read yet; that is due',
  'why.read_retry': 'So far: {reason}',
  'why.read_changed': 'Its text has changed {count|one=once|other=# times} since.',
  'why.paywalled': 'The page is behind a paywall.',
  'why.publisher': 'Publisher: {name}',
  'why.credit': 'Credited to {agency}.',
  'why.copy': 'Its text is a copy: it counts as one source with',
  'why.original': 'Its text counts as a source of its own.',
  'why.defence_yes': 'Counts as defence ({score} of 100).',
  'why.defence_all':
    'Counts as defence by a choice of this server: its feed is set to “everything counts”, or it has a word that always counts ({score} of 100 by its words).',
  'why.defence_no': 'Does not count as defence ({score} of 100, 50 are needed), so digests leave it out.',
  'why.defence_no_do':
    'If its feed is about defence throughout, set it so: /feeds edit everything_counts:true.',
  'why.words_for': 'Words for it: {words}.',
  'why.words_against': 'Words against it: {words}.',
  'why.topics': 'Topics: {topics}.',
  'why.hidden':
    'Nothing of it is shown here: every feed that brought it is paused or holds it back, or the settings of this server exclude its publisher or one of its words (/settings view).',
  'why.story':
    'In story #{id}, with {articles|one=# article|other=# articles} from {sources|one=# source|other=# sources}. /summary story:{id} shows it.',
  'why.no_story': 'Not grouped into a story yet: that follows within a minute after it is read.',
  'why.brief': 'The story was written ({writer}, {language})',
  'why.no_brief': 'The story has not been written up for this server yet.',
  'why.edition': 'Digest {code} in',
  'why.edition_cited': 'quotes this article',
  'why.edition_uncited': 'has the story, without a sentence of this article',
  'why.no_edition': 'No digest of this server has shown the story so far.',
  'why.delivery_pending': 'waits to be sent',
  'why.delivery_sent': 'sent',
  'why.delivery_failed': 'could not be sent',
  'why.delivery_stale': 'sent, and being corrected',
  'why.delivery_gone': 'sent, and deleted by someone since',
  'why.delivery_uncertain': 'may have been sent; Discord did not say',
} as const;
