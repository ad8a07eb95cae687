/** What Discord's settings call the permissions that posting needs. */
export const permissions = {
  'permissions.view_channel': 'View Channel',
  'permissions.send_messages': 'Send Messages',
  'permissions.send_messages_in_threads': 'Send Messages in Threads',
  'permissions.create_public_threads': 'Create Public Threads',
  'permissions.embed_links': 'Embed Links',
  'permissions.read_message_history': 'Read Message History',
} as const;
