import type { topics as english } from '../en/topics.ts';
import type { Room } from '../room.ts';

/** Die Themen als Überschriften eines Lageberichts. */
export const topics = {
  'topics.nuclear': 'Nuklearstreitkräfte',
  'topics.missiles': 'Raketen und Luftverteidigung',
  'topics.air': 'Luft',
  'topics.sea': 'See',
  'topics.land': 'Land',
  'topics.space': 'Weltraum',
  'topics.cyber': 'Cyber',
  'topics.procurement': 'Beschaffung und Industrie',
  'topics.diplomacy': 'Diplomatie',
  'topics.exercises': 'Übungen',
  'topics.operations': 'Einsätze',
  'topics.personnel': 'Personal',
  'topics.arms-control': 'Rüstungskontrolle',
  'topics.other': 'Weitere Meldungen',
} satisfies Room<typeof english>;
