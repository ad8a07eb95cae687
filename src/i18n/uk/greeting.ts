import type { greeting as english } from '../en/greeting.ts';
import type { Room } from '../room.ts';

/** Що бот каже один раз, коли сервер його додав. */
export const greeting = {
  'greeting.title': 'Sitrep на місці',
  'greeting.intro':
    'Я готую для цього сервера огляди новин оборони. У кожному моєму реченні названо статті, з яких воно взяте. Три кроки для модератора:',
  'greeting.feeds': '1. Виберіть, що мені читати:',
  'greeting.preview': '2. За кілька хвилин подивіться, що було б у дайджесті:',
  'greeting.schedule': '3. Виберіть, де й коли мені його публікувати:',
  'greeting.note': 'Доти я нічого не публікую. /help показує все, що я вмію, і що ще треба налаштувати.',
} satisfies Room<typeof english>;
