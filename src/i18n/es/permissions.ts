import type { permissions as english } from '../en/permissions.ts';
import type { Room } from '../room.ts';

/** Cómo llaman los ajustes de Discord a los permisos que exige publicar. */
export const permissions = {
  'permissions.view_channel': 'Ver canal',
  'permissions.send_messages': 'Enviar mensajes',
  'permissions.send_messages_in_threads': 'Enviar mensajes en hilos',
  'permissions.create_public_threads': 'Crear hilos públicos',
  'permissions.embed_links': 'Insertar enlaces',
  'permissions.read_message_history': 'Leer el historial de mensajes',
} satisfies Room<typeof english>;
