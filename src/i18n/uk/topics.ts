import type { topics as english } from '../en/topics.ts';
import type { Room } from '../room.ts';

/** Теми класифікації як заголовки дайджесту. */
export const topics = {
  'topics.nuclear': 'Ядерні сили',
  'topics.missiles': 'Ракети й протиповітряна оборона',
  'topics.air': 'Авіація',
  'topics.sea': 'Флот',
  'topics.land': 'Сухопутні війська',
  'topics.space': 'Космос',
  'topics.cyber': 'Кіберпростір',
  'topics.procurement': 'Закупівлі й промисловість',
  'topics.diplomacy': 'Дипломатія',
  'topics.exercises': 'Навчання',
  'topics.operations': 'Бойові дії та операції',
  'topics.personnel': 'Кадри',
  'topics.arms-control': 'Контроль над озброєннями',
  'topics.other': 'Інші новини оборони',
} satisfies Room<typeof english>;
