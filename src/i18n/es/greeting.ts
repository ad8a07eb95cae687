import type { greeting as english } from '../en/greeting.ts';
import type { Room } from '../room.ts';

/** Lo que dice el bot una vez, cuando un servidor lo ha añadido. */
export const greeting = {
  'greeting.title': 'Sitrep ya está aquí',
  'greeting.intro':
    'Informo a este servidor de la actualidad de defensa. Cada frase que publico nombra los artículos de los que procede. Tres pasos para un moderador:',
  'greeting.feeds': '1. Elige lo que leo:',
  'greeting.preview': '2. Al cabo de unos minutos, mira qué diría un boletín:',
  'greeting.schedule': '3. Elige dónde y cuándo lo publico:',
  'greeting.note':
    'Hasta entonces no publico nada. /help muestra todo lo que sé hacer y lo que falta por configurar.',
} satisfies Room<typeof english>;
