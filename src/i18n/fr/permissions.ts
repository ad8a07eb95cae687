import type { permissions as english } from '../en/permissions.ts';
import type { Room } from '../room.ts';

/** Comment les paramètres de Discord nomment les permissions que demande la publication. */
export const permissions = {
  'permissions.view_channel': 'Voir le salon',
  'permissions.send_messages': 'Envoyer des messages',
  'permissions.send_messages_in_threads': 'Envoyer des messages dans les fils',
  'permissions.create_public_threads': 'Créer des fils publics',
  'permissions.embed_links': 'Intégrer des liens',
  'permissions.read_message_history': 'Voir les anciens messages',
} satisfies Room<typeof english>;
