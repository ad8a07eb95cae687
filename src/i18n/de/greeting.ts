import type { greeting as english } from '../en/greeting.ts';
import type { Room } from '../room.ts';

/** Was der Bot einmal sagt, wenn ein Server ihn hinzugefügt hat. */
export const greeting = {
  'greeting.title': 'Sitrep ist da',
  'greeting.intro':
    'Ich unterrichte diesen Server über Nachrichten aus der Verteidigung. Jeder Satz, den ich poste, nennt die Artikel, aus denen er stammt. Drei Schritte für einen Moderator:',
  'greeting.feeds': '1. Leg fest, was ich lese:',
  'greeting.preview': '2. Sieh nach ein paar Minuten, was ein Lagebericht enthielte:',
  'greeting.schedule': '3. Leg fest, wo und wann ich ihn poste:',
  'greeting.note':
    'Bis dahin poste ich nichts. /help zeigt alles, was ich kann, und was noch einzurichten ist.',
} satisfies Room<typeof english>;
