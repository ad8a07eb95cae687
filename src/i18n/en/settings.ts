/** What /settings says. */
export const settings = {
  'commands.settings': 'Choose how I behave in this server, and see what I keep of you',
  'commands.settings_view': "Show this server's settings",
  'commands.settings_edit': 'Change time zone, language, who may ask, limits, topics and regions',
  'commands.settings_content': 'Choose which publishers, countries, kinds and words count in this server',
  'commands.settings_moderators': 'Choose the roles that may moderate me, besides Manage Server',
  'commands.settings_data': 'What I keep of you in this server; take it with you or delete it',

  'commands.option_settings_zone': 'Time zone of this server, such as Europe/London',
  'commands.option_settings_language': 'Language of what I post; replies are in the language of who asks',
  'commands.option_settings_answers': 'Whether all see my replies to members, or only who asked',
  'commands.option_settings_ask_role': 'A role that may use /ask (the first one shuts out who has none)',
  'commands.option_settings_no_ask_role': 'A role that shall no longer be needed to use /ask',
  'commands.option_settings_per_member': 'How many summaries, searches and questions a member has in an hour',
  'commands.option_settings_per_server': 'How many the whole server has in an hour',
  'commands.option_settings_topics': 'Only these topics, separated by commas; "all" for every topic',
  'commands.option_settings_regions': 'Only these regions, separated by commas; "all" for every region',
  'commands.option_settings_no_kinds':
    'Kinds to leave out: state_media, official, wire, independent; or none',
  'commands.option_settings_no_publishers':
    'Publishers to leave out, by name, site or owner, with commas; or none',
  'commands.option_settings_no_countries':
    "Publishers' countries to leave out, as two letters (RU, CN); or none",
  'commands.option_settings_no_words': 'Articles with one of these words stay out; or none',
  'commands.option_settings_always_words': 'Articles with one of these words count as defence; or none',
  'commands.option_settings_add': 'A role that may moderate me from now on',
  'commands.option_settings_drop': 'A role that shall no longer moderate me',

  'settings.title': 'Settings of this server',
  'settings.zone': 'Time zone:',
  'settings.language': 'Language of posts:',
  'settings.moderators': 'Moderators: members with Manage Server',
  'settings.moderators_or': ', or with',
  'settings.askers': 'May use /ask:',
  'settings.everyone': 'everyone',
  'settings.answers': 'Replies to members:',
  'settings.answers_private': 'only for who asked',
  'settings.answers_public': 'for all to see',
  'settings.limits':
    'Within an hour: {member|one=# call|other=# calls} a member, {guild|one=# call|other=# calls} in all',
  'settings.topics': 'Topics:',
  'settings.regions': 'Regions:',
  'settings.left_out': 'Left out of all counts and digests:',
  'settings.left_out_words': 'Articles left out for a word:',
  'settings.always_words': 'Words that always count as defence:',
  'settings.none': 'none',
  'settings.all': 'all',
  'settings.saved': 'Saved. These are the settings now:',
  'settings.unchanged': 'That is how it was already; nothing has changed.',

  'settings.data_title': 'What I keep of you in this server',
  'settings.data_audit': '{count|one=# change|other=# changes} that you made, with your name and id',
  'settings.data_feeds': '{count|one=# feed|other=# feeds} that you added, with your id',
  'settings.data_schedules': '{count|one=# schedule|other=# schedules} that you set, with your id',
  'settings.data_watches': '{count|one=# watch|other=# watches} that you set',
  'settings.data_reports':
    '{count|one=# error|other=# errors} in digests that you reported, with your name and id',
  'settings.data_nothing': 'Nothing: no change, feed, schedule or watch here carries your name or id.',
  'settings.data_note':
    'I read no messages and keep no list of members. Your questions are answered and not kept under your name.',
  'settings.data_export': 'Download it',
  'settings.data_delete': 'Delete it',
  'settings.data_exported': 'Everything that I keep of you in this server is in the file.',
  'settings.data_confirm':
    'Your name and id will be taken out of these records for good. Your watches end; what else you set up stays and goes on working. Delete?',
  'settings.data_yes': 'Yes, delete',
  'settings.data_deleted': 'Done: nothing in the records of this server names you any more.',

  'error.option_region':
    'There is no region or country "{typed}" in my list. Write English names, separated by commas; the regions are: {regions}.',
  'error.settings_kind': 'There is no kind "{typed}" of publisher. Choose among: {kinds}.',
  'error.settings_country': '"{typed}" is not a country code. Write two letters, such as RU or CN.',
  'error.settings_list': 'At most {most} entries can be listed in {name}.',
  'error.settings_count': '{name} must be a number from 1 to {most}.',
  'error.settings_nothing': 'Choose at least one thing to change; /settings view shows how it is now.',
  'error.settings_language': 'I do not speak "{typed}" yet. Choose one of: {languages}.',
  'error.settings_role_everyone':
    'That role is everyone, which would let every member moderate me. Choose a narrower one.',
  'error.settings_roles_full': 'At most {limit} roles can be named. Take one away first.',
} as const;
