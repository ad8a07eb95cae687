import type { topics as english } from '../en/topics.ts';
import type { Room } from '../room.ts';

/** ダイジェストの見出しになるトピック。 */
export const topics = {
  'topics.nuclear': '核戦力',
  'topics.missiles': 'ミサイル・防空',
  'topics.air': '航空',
  'topics.sea': '海洋',
  'topics.land': '陸上',
  'topics.space': '宇宙',
  'topics.cyber': 'サイバー',
  'topics.procurement': '調達・防衛産業',
  'topics.diplomacy': '外交',
  'topics.exercises': '演習',
  'topics.operations': '作戦',
  'topics.personnel': '人事',
  'topics.arms-control': '軍備管理',
  'topics.other': 'その他の防衛ニュース',
} satisfies Room<typeof english>;
