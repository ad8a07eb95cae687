/** What moderators are told about schedules without having asked. */
export const schedules = {
  'schedules.edit': 'Change a schedule; what you leave out stays as it is',
  'schedules.pause': 'Pause a schedule, for good or until a time',
  'schedules.resume': 'Let a paused schedule post again',
  'schedules.skip': 'Leave out the next digest of a schedule',
  'schedules.test': 'Post what a schedule would post now, marked as a test',
  'schedules.undo': 'Take back the last change to the schedules',
  'schedules.option_regions': 'Only these regions or countries, separated by commas; all for every one',
  'schedules.option_form': 'Which days it covers (default daily)',
  'schedules.option_weekdays': 'On these days: mon, wed, fri …',
  'schedules.option_layout': 'How stories are laid out (default full)',
  'schedules.option_look': "In Discord's newer form, or as embeds (default components)",
  'schedules.option_lead_image': 'A picture for the lead story, hidden until it is opened (default off)',
  'schedules.option_length': 'How long it is (default normal)',
  'schedules.option_language': 'Language of the digest, such as en, de or ko',
  'schedules.option_min_sources': 'Leave out stories with fewer independent sources (default 1)',
  'schedules.option_ping_role': 'Mention this role once, in the first message',
  'schedules.option_nothing_new': 'With nothing new: post a line, say so in the list, or skip',
  'schedules.option_breaking_sources':
    'Post at once when so many independent sources report a story (0: never)',
  'schedules.option_breaking_hours': 'Counted over so many hours (default 3)',
  'schedules.option_breaking_per_day': 'At most so many a day (default 2)',
  'schedules.option_tags': "Tags of the forum's posts, separated by commas",
  'schedules.option_until': 'How long: 3d, 2w, or a day such as 2026-12-24',
  'schedules.edited': 'Schedule #{id} is changed:',
  'schedules.paused': 'Schedule #{id} is paused; /schedule resume lets it post again:',
  'schedules.resumed': 'Schedule #{id} posts again:',
  'schedules.skipped': 'The next digest of schedule #{id} is left out; its news comes with the one after:',
  'schedules.tested': 'Posted a test digest in',
  'schedules.undone': 'Taken back: {action}. /schedule list shows how things stand.',
  'schedules.on_days': '{days} at {time} ({zone})',
  'schedules.min_sources': 'at least {count|one=# source|other=# sources}',
  'schedules.breaking':
    'at once from {families|one=# source|other=# sources} in {hours|one=# hour|other=# hours}, at most {perDay} a day',
  'schedules.until': 'until',
  'schedules.paused_moderator': 'paused',
  'schedules.paused_channel_gone': 'paused: its channel was deleted',
  'schedules.paused_no_permission': 'paused: I may not post there',
  'schedules.paused_never_due': 'paused: its expression never comes true again',
  'schedules.last_sent': 'last posted',
  'schedules.last_nothing_new': 'nothing new',
  'schedules.last_failed': 'could not be posted',
  'schedules.last_uncertain': 'perhaps posted (look there)',
  'schedules.last_missed': 'missed {missed} (I was not running)',
  'schedules.last_skipped': 'skipped',
  'schedules.notices_heading': 'News of your schedules',
  'schedules.history': 'What was posted here, and what was corrected since',
  'schedules.history_none': 'Nothing was posted yet. /schedule add or /digest now begins it.',
  'schedules.history_heading': 'Digests',
  'schedules.corrections_heading': 'Corrections',
  'schedules.edition_composed': 'about to be posted',
  'schedules.edition_publishing': 'being posted',
  'schedules.edition_sent': 'posted',
  'schedules.edition_empty': 'nothing new',
  'schedules.edition_failed': 'could not be posted',
  'schedules.edition_uncertain': 'perhaps posted',
  'schedules.edition_cancelled': 'called off',
  'schedules.edition_correcting': 'being corrected',
  'schedules.edition_stories': '{count|one=# story|other=# stories}',
  'schedules.correction_rewritten': 'rewritten: {headline}',
  'schedules.correction_withdrawn': 'withdrawn: {headline}',
  'schedules.correction_pending': 'to be edited',
  'schedules.correction_applied': 'being edited',
  'schedules.correction_posted': 'edited',
  'schedules.correction_failed': 'could not be edited',
  'error.schedule_paused':
    'Schedule #{id} is paused, so there is no next digest to leave out. /schedule resume id:{id} lets it post again.',
  'error.schedule_nothing_to_undo':
    'There is no change to the schedules of this server that could be taken back.',
  'error.cron_weekdays':
    'A cron expression names its weekdays itself, in the fifth field. Leave weekdays out.',
  'error.weekdays_unknown': 'Write weekdays like this: {days}.',
  'error.region_unknown':
    '"{typed}" is no region or country that I know. Regions are: {regions}; countries go by their English names.',
  'error.tag_unknown': 'That channel has no such tag. Its tags are: {tags}.',
  'error.language_unknown': '"{typed}" is not a language tag. Write en, de, fr, ko, uk, es, ja …',
  'error.until_invalid':
    '"{typed}" is not a time to come. Write a period such as 3d, or a day such as 2026-12-24.',
  'notices.channel_gone':
    'Schedule #{id} is paused: its channel was deleted. Nothing else is lost. Give it another one with /schedule edit id:{id} channel:#…, then /schedule resume id:{id}; the next digest covers what this one would have.',
  'notices.no_permission':
    'Schedule #{id} is paused: I may no longer post in its channel. Grant me View Channel, Send Messages, Embed Links and Read Message History there, then /schedule resume id:{id}; the next digest covers what this one would have.',
  'notices.not_posted':
    'A digest of schedule #{id} could not be posted; the next one covers what it would have. If this comes again, try /schedule test id:{id} and tell the host of this bot.',
  'notices.uncertain':
    'A digest of schedule #{id} may or may not have been posted: the connection broke and I cannot read the channel to find out. Rather than post it twice I left it. Look there, and if it is missing use /digest now. With Read Message History granted to me I can tell by myself.',
  'notices.missed':
    'I was not running when a digest of schedule #{id} was due, and found out too late to make up for it. The next one covers what it would have.',
  'notices.never_due':
    'Schedule #{id} is paused: its cron expression never comes true again. Give it another time with /schedule edit id:{id}.',
  'notices.not_corrected':
    'A posted digest of schedule #{id} should have been corrected, but I could not edit it. /digest history shows what no longer stands. Check my permissions in that channel.',
  'notices.not_announced':
    'A digest of schedule #{id} was posted, but not published to the channels that follow. Publish it by hand (Publish below the message), and check that I may manage messages there.',
  'notices.no_threads':
    'A digest of schedule #{id} was posted, but I could not open threads for its stories, so their sentences stand in the channel itself. Grant me Create Public Threads and Send Messages in Threads there, or choose another layout with /schedule edit id:{id} layout:full.',
} as const;
