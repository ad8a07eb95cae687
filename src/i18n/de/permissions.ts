import type { permissions as english } from '../en/permissions.ts';
import type { Room } from '../room.ts';

/** Wie die Einstellungen von Discord die Berechtigungen nennen, die das Posten braucht. */
export const permissions = {
  'permissions.view_channel': 'Kanal ansehen',
  'permissions.send_messages': 'Nachrichten senden',
  'permissions.send_messages_in_threads': 'Nachrichten in Threads senden',
  'permissions.create_public_threads': 'Öffentliche Threads erstellen',
  'permissions.embed_links': 'Links einbetten',
  'permissions.read_message_history': 'Nachrichtenverlauf anzeigen',
} satisfies Room<typeof english>;
