import type { digests as english } from '../en/digests.ts';
import type { Room } from '../room.ts';

/** 다이제스트가 문장 둘레에 붙이는 말. */
export const digests = {
  'digests.title': '국방 다이제스트',
  'digests.title_weekly': '주간 국방 다이제스트',
  'digests.title_weekend': '주말 국방 다이제스트',
  'digests.breaking_title': '속보: {headline}',
  'digests.breaking': '속보',
  'digests.test': '시험 게시: 이 일정이 지금 게시할 내용입니다. 아무것도 바뀌지 않습니다.',
  'digests.corrected': '정정, {day}: 인용한 기사가 바뀌어 “{headline}” 이슈를 다시 썼습니다.',
  'digests.withdrawn': '정정, {day}: 인용한 기사에 해당 내용이 더는 없어 “{headline}” 이슈를 철회했습니다.',
  'digests.moved_up': '정정 후 이 부분의 이슈는 위 메시지로 옮겼습니다.',
  'digests.nothing_new':
    '지난 다이제스트 이후 새 소식이 없습니다. 저장된 이슈에 새로 보여 드릴 문장이 없습니다.',
  'digests.credit': '{agency} 제공',
  'digests.conflict': '보도 엇갈림({what}):',
  'digests.new_claim': '새 내용',
  'digests.also_reported_by': '다음 매체도 보도: {names}.',
  'digests.how_checked': '기계가 쓰고 검증했습니다. 게시 전에 모든 문장을 인용한 원문 구절과 대조했습니다.',
  'digests.withheld': '뒷받침하는 원문 구절이 없어 문장 {count}개를 제외했습니다.',
} satisfies Room<typeof english>;
