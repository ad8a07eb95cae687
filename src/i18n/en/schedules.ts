/** What moderators are told about schedules without having asked. */
export const schedules = {
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
} as const;
