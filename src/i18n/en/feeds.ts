/** What is said about feeds, and why one could not be read: what happened, then what to do. */
export const feeds = {
  'feeds.added': 'Reading {name} from now on (feed #{id}).',
  'feeds.choose': 'That page offers several feeds. Add the one you want:',
  'feeds.none': 'No feed is set. Add one with /feeds add url:https://…',
  'feeds.removed': 'Stopped reading {name}. What it brought stays stored.',
  'feeds.status_waiting': 'not polled yet',
  'feeds.status_ok': 'last read',
  'feeds.status_paused': 'paused',
  'feeds.status_failing': 'failing since',
  'feeds.status_gone': 'gone: the publisher removed it',
  'feeds.newest': 'newest entry',
  'feeds.test_heading': '{title} ({format}, {entries|one=# entry|other=# entries})',
  'feeds.test_lost': '{lost|one=# entry|other=# entries} could not be read: the feed is ill-formed there.',
  'feeds.test_empty': 'The feed is well, but lists no entries now.',
  'feeds.undated': 'no date',

  'error.feeds_full':
    'This server reads {limit|one=# feed|other=# feeds}, the most that it can have. Remove one first: /feeds remove.',
  'error.feed_already': 'This server reads that feed already, as {name} (#{id}).',
  'error.feeds_too_fast':
    'This server has added {limit|one=# feed|other=# feeds} within an hour, the most that it can. Try again later.',
  'error.feed_name_empty': 'Give the feed a name of at least one character.',
  'error.feed_nothing_to_undo': 'There is no change to the feeds of this server that could be taken back.',
  'error.opml_unreadable':
    'That file is no OPML list of feeds. Export one from your feed reader and try again.',
  'error.catalogue_unknown':
    'The catalogue has nothing called {choice}. Choose one of the suggestions, such as region:europe.',
  'error.feed_unknown': 'This server has no feed {reference}. /feeds list shows them with their numbers.',
  'error.feed_none_found':
    'That page names no feed. Look for an RSS or Atom link on the site, and give its address.',
  'error.feed_empty': 'The address answered with nothing. Check it, or try again later.',
  'error.feed_html_page':
    'The address answers with a web page, not a feed. Give the address of its RSS or Atom feed.',
  'error.feed_block_page':
    'The site answered with a page that blocks bots instead of its feed. Ask its publisher, or use another feed.',
  'error.feed_not_a_feed':
    'The address answers, but not with a feed (RSS, Atom or JSON Feed). Check the address.',
  'error.feed_too_large': 'The feed is too large to be read. Ask for a shorter one.',
  'error.feed_too_complex': 'The feed is nested too deeply to be read. Tell its publisher.',
  'error.fetch_bad_url': 'That is not a web address. Give one that begins with https://',
  'error.fetch_scheme': 'Only http and https addresses can be read.',
  'error.fetch_port':
    'Only the usual web ports (80 and 443) can be read. The host of this bot can allow others.',
  'error.fetch_private_address':
    'That address lies in a private network and is refused. The host of this bot can allow it (FEED_ALLOW_HOSTS).',
  'error.fetch_dns': 'No such site was found. Check the address for a typing mistake.',
  'error.fetch_connect': 'The site refuses the connection. It may be down: try again later.',
  'error.fetch_tls': "The site's certificate is not valid. Tell its publisher.",
  'error.fetch_timeout': 'The site did not answer in time. Try again later.',
  'error.fetch_too_large': 'The answer was too large to be read.',
  'error.fetch_bad_encoding': 'The answer was damaged on its way. Try again later.',
  'error.fetch_too_many_redirects': 'The address leads from redirect to redirect. Give the final address.',
  'error.fetch_unauthorized': 'The site asks for a password there. Give an address that is open to all.',
  'error.fetch_forbidden': 'The site refuses to be read by bots there. Use another feed.',
  'error.fetch_not_found': 'The site has nothing at that address. Check it, or look for a newer one.',
  'error.fetch_gone': 'The publisher has removed that address for good. Look for a newer one.',
  'error.fetch_rate_limited': 'The site asks us to come back later.',
  'error.fetch_server_error': 'The site has trouble of its own. Try again later.',
  'error.fetch_http_status': 'The site answered in a way that cannot be used. Check the address.',
  'error.fetch_network': 'The connection broke. Try again later.',
  'error.fetch_cancelled': 'Stopped before the site answered. Try again.',
  'error.feed_allow_hosts':
    'FEED_ALLOW_HOSTS has an entry that cannot be read: {entry}. Write hosts, host:port pairs or CIDRs, separated by commas.',
} as const;
