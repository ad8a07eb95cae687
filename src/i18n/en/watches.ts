/** Watches: what a member or a channel wants to be told of. */
export const watches = {
  'watches.command': 'Be told when something you care about is reported',
  'watches.add': 'Watch for words, a topic or a story: in your direct messages, or in a channel',
  'watches.list': 'Show your watches; moderators also see those of channels',
  'watches.remove': 'End a watch',
  'watches.option_words': 'Words that must all occur in a report; a comma parts alternatives',
  'watches.option_channel': 'Write there instead of to you (moderators)',
  'watches.option_id': 'Which watch',
  'watches.kind_words': 'words',
  'watches.kind_topic': 'topic',
  'watches.kind_story': 'story',
  'watches.to_you': 'direct messages',
  'watches.added': 'Watching:',
  'watches.how':
    'You get a checked brief with its sources when a report brings something new: at most {count|one=# message|other=# messages} an hour, with everything found until then.',
  'watches.none': 'No watches yet. /watch add sets one: for words, a topic or a story.',
  'watches.heading_list': 'Watches',
  'watches.stop': 'Stop this watch',
  'watches.stop_one': 'Stop a watch',
  'watches.stopped': 'Stopped: #{id} {label}.',
  'watches.resume': 'Resume #{id}',
  'watches.resumed': 'Going on: #{id} {label}. What the last day brought is still told.',
  'watches.follow': 'Follow',
  'watches.title': 'Watch: {label}',
  'watches.paused_closed_dms': 'paused: your direct messages are closed to me',
  'watches.paused_channel_gone': 'paused: the channel is gone',
  'watches.paused_no_permission': 'paused: I may not write there',
  'watches.paused_heading': 'Paused watches',
  'watches.paused_what_to_do':
    'Let members of this server write to you, or give me back the right to write in the channel; then press the button.',
  'watches.notice_channel_gone':
    'The watch for "{label}" is paused: its channel <#{channel}> is gone. Set it anew in another channel with /watch add.',
  'watches.notice_no_permission':
    'The watch for "{label}" is paused: I may not write in <#{channel}>. Give me that right, then resume it in /watch list.',
  'error.watch_exists': 'That is being watched already: it is number {id} in /watch list.',
  'error.watch_limit_member':
    'You have {most} watches here, and more are not allowed. End one first: /watch remove.',
  'error.watch_limit_guild':
    'This server has {most} watches, and more are not allowed. End one first: /watch remove.',
  'error.watch_unknown': 'You have no watch number {id} here. /watch list shows yours.',
  'error.watch_one_of': 'Say one thing to watch for: words, a topic or a story.',
  'error.watch_words': 'No report could be found by "{words}" alone. Add a word that says more.',
  'error.watch_forum': 'A forum cannot take watches. Choose a text channel.',
  'error.watch_channel_moderators':
    'Only moderators set watches for a channel. Leave the channel out, and I write to you.',
  'error.watch_in_server': 'Stories are followed in a server that reads them. Use /watch add there.',
} as const;
