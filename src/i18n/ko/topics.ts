import type { topics as english } from '../en/topics.ts';
import type { Room } from '../room.ts';

/** 다이제스트의 제목으로 쓰이는 주제. */
export const topics = {
  'topics.nuclear': '핵전력',
  'topics.missiles': '미사일·방공',
  'topics.air': '공중',
  'topics.sea': '해상',
  'topics.land': '지상',
  'topics.space': '우주',
  'topics.cyber': '사이버',
  'topics.procurement': '획득·방위산업',
  'topics.diplomacy': '외교',
  'topics.exercises': '훈련',
  'topics.operations': '작전',
  'topics.personnel': '인사',
  'topics.arms-control': '군비 통제',
  'topics.other': '그 밖의 국방 뉴스',
} satisfies Room<typeof english>;
