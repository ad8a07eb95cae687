/** What slash commands say. Descriptions are shown by Discord: at most 100 characters. */
export const commands = {
  'commands.summary': 'Summarise the stored defence stories, each sentence with its source',
  'commands.digest': 'Preview a digest, or post one now',
  'commands.digest_preview': 'See what a digest would say now; nothing is posted',
  'commands.digest_now': 'Post a digest of the last day at once',
  'commands.schedule': 'Choose when and where digests are posted',
  'commands.schedule_add': 'Post a digest in a channel, daily or by a cron expression',
  'commands.schedule_list': "Show this server's schedules and their next times",
  'commands.schedule_remove': 'Remove a schedule',
  'commands.feeds': 'Choose the feeds that this server reads',
  'commands.feeds_add': 'Read a feed, or find the feeds of a web page',
  'commands.feeds_list': "Show this server's feeds and how they are doing",
  'commands.feeds_test': 'See what a feed would bring, without adding it',
  'commands.feeds_remove': 'Stop reading a feed',
  'commands.help': 'What I can do, and what is left to set up',

  'commands.option_since': 'How far back: 24h, 3d, 2w … (default 24h)',
  'commands.option_topic': 'Only this topic',
  'commands.option_topics': 'Only these topics, separated by commas (default: all)',
  'commands.option_url': 'The address of one article',
  'commands.option_channel': 'Where digests are posted',
  'commands.option_channel_here': 'Where to post it (default: here)',
  'commands.option_time': 'Time of day, such as 07:00 (default 07:00)',
  'commands.option_cron': 'Instead of a time: five cron fields, such as 0 7 * * 1-5',
  'commands.option_zone': 'Time zone, such as Europe/London (default UTC)',
  'commands.option_schedule_id': 'The number that /schedule list shows',
  'commands.option_feed_url': 'The address of the feed, or of a page that has one',
  'commands.option_feed_name': 'What to call it here (default: its own title)',

  'commands.summary_none_in_period':
    'No defence stories in that period. Try a longer one, for example since: 7d.',
  'commands.summary_no_stories_yet':
    'No stories are stored yet. A moderator can add feeds with /feeds add; the first stories follow within minutes.',
  'commands.digest_nothing_new':
    'There is nothing new to post: no stored story of the last day has a claim to show.',
  'commands.digest_repeated': 'This digest has been posted already.',
  'commands.digest_posted': 'Posted a digest with {stories|one=# story|other=# stories} in',
  'commands.schedule_added': 'Schedule #{id} is set:',
  'commands.schedule_removed': 'Schedule #{id} is removed. What it posted stays.',
  'commands.schedule_none':
    'No schedule is set. Add one with /schedule add channel:#news time:07:00 zone:Europe/London.',
  'commands.schedule_heading': 'Schedules',
  'commands.schedule_daily': 'daily at {time} ({zone})',
  'commands.schedule_cron': 'at {cron} ({zone})',
  'commands.schedule_next': 'next',
  'commands.help_title': 'Sitrep: defence news with its sources',
  'commands.help_intro':
    'Every sentence I post names the articles it comes from and was checked against their exact words first.',
  'commands.help_members': 'For everyone',
  'commands.help_moderators': 'For moderators (Manage Server, or a role of /settings moderators)',
  'commands.help_managers': 'For members with Manage Server',
  'commands.help_direct':
    'Here I answer from the catalogue of feeds that my host shares with everyone. In a server that added me, I answer from the feeds of that server.',
  'commands.help_setup': 'Left to set up',
  'commands.help_no_feeds': 'Add a feed: /feeds add url:https://…',
  'commands.help_no_schedule': 'Choose when to post: /schedule add channel:#news time:07:00',
  'commands.help_channel_gone':
    'is scheduled, but I cannot see it: choose another with /schedule, or let me view it.',
  'commands.help_channel_closed': 'is scheduled, but I may not post there. Grant my role: {permissions}.',
  'commands.help_no_model':
    'No model is set, so digests quote whole sentences of the articles. The host can set OPENAI_API_KEY or OPENAI_BASE_URL.',
  'commands.control_stale':
    'That button is from an older version of me and does nothing any more. Use the command again to get a fresh one.',
  'commands.press': 'type: press {id}',
  'commands.menu_summarise': 'Summarise linked article',
  'commands.unknown': 'I have no command /{command}. /help lists what I can do.',

  'error.guild_not_allowed':
    'This bot serves only servers that its host has chosen, and this is not one of them. Ask the host to add server id {guild}.',
  'error.direct_not_allowed':
    'This bot serves only servers that its host has chosen, so it does not answer here. Use it in one of those servers.',
  'error.moderators_only':
    'Only moderators can do this: members with the Manage Server permission, or with a role that /settings moderators names. Ask one of them.',
  'error.managers_only':
    'Only members with the Manage Server permission can do this: they decide who moderates. Ask one of them.',
  'error.askers_only':
    'In this server only members with certain roles may do this; /settings view names them. Ask a moderator to add yours with /settings edit.',
  'error.limit_member':
    'You have done this {times|one=once|other=# times} within an hour, which is the most here. Try again in {minutes|one=# minute|other=# minutes}.',
  'error.limit_guild':
    'This server has used its {times|one=one call|other=# calls} of this hour. Try again in {minutes|one=# minute|other=# minutes}; moderators can raise the limit with /settings edit.',
  'error.message_no_link': 'That message has no link. Choose one that links an article.',
  'linked.reading': 'Reading the page …',
  'linked.not_stored':
    'This page is not among the stored stories here. I read it for this answer only and keep nothing of it; no other outlet has been asked.',
  'error.linked_closed':
    'The site does not let me read {url}: it is for subscribers, or bots are kept out. Open it yourself, or choose an article that is free to read.',
  'error.attachment_kind': 'I cannot read {name} as text. Attach a plain text file (UTF-8).',
  'error.attachment_large': '{name} is too large. Attach a file of at most {limit} KB.',
  'error.attachment_unavailable': 'I could not get {name} from Discord. Attach it again.',
  'error.attachment_missing': 'I cannot open {name}. Give the path of a file that I may read.',
  'error.form_fields': 'This needs a form. Type the same again with its fields: {names}',
  'error.command_unknown': 'There is no command /{command}. /help lists what there is.',
  'error.subcommand_unknown': '/{command} needs one of: {names}.',
  'error.option_missing': 'Please give {name}: this command needs it.',
  'error.option_unknown': 'This command has no option {name}. It takes: {names}.',
  'error.option_id': '{name} must be a number from the list command.',
  'error.option_choice': '{name} must be one of: {choices}.',
  'error.option_period':
    '{name} must be a period such as 90m, 24h, 7d or 2w (at most a year), not "{typed}".',
  'error.option_topic': 'There is no topic "{typed}". The topics are: {topics}.',
  'error.story_unknown':
    'There is no story {id} among the stories of this server. /summary shows the current ones.',
  'error.article_not_stored':
    'That article is not among the stored stories of this server. Only articles of its feeds are; /feeds list shows them.',
  'error.channel_unknown':
    'I cannot see that channel in this server. Choose one that I can view and post in.',
  'error.channel_permissions':
    'I may not post a digest in that channel yet. Missing there: {permissions}. Grant them to my role in the channel settings, then try again.',
  'error.digest_not_posted':
    'The digest was written but could not be posted ({reason}). Check my permissions in that channel, then try again.',
  'error.schedules_full':
    'This server has {limit|one=# schedule|other=# schedules}, the most that it can have. Remove one first.',
  'error.schedule_unknown': 'There is no schedule #{id} in this server. /schedule list shows them.',
  'error.zone_unknown':
    '"{typed}" is not a time zone. Use an IANA name such as Europe/London, America/New_York or UTC.',
  'error.time_or_cron': 'Give either time or cron, not both.',
  'error.time_invalid': '"{typed}" is not a time of day. Write it as HH:MM, for example 07:00.',
  'error.cron_invalid':
    '"{typed}" is not a cron expression. Write five fields: minute hour day month weekday, for example 0 7 * * 1-5.',
  'error.cron_never': 'The cron expression "{typed}" never comes true. Choose another.',
} as const;
