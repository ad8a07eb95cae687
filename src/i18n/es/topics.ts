import type { topics as english } from '../en/topics.ts';
import type { Room } from '../room.ts';

/** Los temas, como encabezados de un boletín. */
export const topics = {
  'topics.nuclear': 'Fuerzas nucleares',
  'topics.missiles': 'Misiles y defensa aérea',
  'topics.air': 'Aire',
  'topics.sea': 'Mar',
  'topics.land': 'Tierra',
  'topics.space': 'Espacio',
  'topics.cyber': 'Ciberdefensa',
  'topics.procurement': 'Adquisiciones e industria',
  'topics.diplomacy': 'Diplomacia',
  'topics.exercises': 'Maniobras',
  'topics.operations': 'Operaciones',
  'topics.personnel': 'Personal',
  'topics.arms-control': 'Control de armamentos',
  'topics.other': 'Más noticias de defensa',
} satisfies Room<typeof english>;
