import type { topics as english } from '../en/topics.ts';
import type { Room } from '../room.ts';

/** Les thèmes, comme titres d’une synthèse. */
export const topics = {
  'topics.nuclear': 'Forces nucléaires',
  'topics.missiles': 'Missiles et défense aérienne',
  'topics.air': 'Air',
  'topics.sea': 'Mer',
  'topics.land': 'Terre',
  'topics.space': 'Espace',
  'topics.cyber': 'Cyber',
  'topics.procurement': 'Acquisitions et industrie',
  'topics.diplomacy': 'Diplomatie',
  'topics.exercises': 'Exercices',
  'topics.operations': 'Opérations',
  'topics.personnel': 'Personnel',
  'topics.arms-control': 'Maîtrise des armements',
  'topics.other': 'Autres sujets',
} satisfies Room<typeof english>;
