import type { permissions as english } from '../en/permissions.ts';
import type { Room } from '../room.ts';

/** Як налаштування Discord називають дозволи, потрібні для публікації. */
export const permissions = {
  'permissions.view_channel': 'Переглядати канал',
  'permissions.send_messages': 'Надсилати повідомлення',
  'permissions.send_messages_in_threads': 'Надсилати повідомлення в гілках',
  'permissions.create_public_threads': 'Створювати публічні гілки',
  'permissions.embed_links': 'Вбудовувати посилання',
  'permissions.read_message_history': 'Читати історію повідомлень',
} satisfies Room<typeof english>;
