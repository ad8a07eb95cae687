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
  'digests.corrected': '{day}: 인용한 기사가 바뀌어 “{headline}” 이슈를 다시 썼습니다.',
  'digests.withdrawn': '{day}: 인용한 기사에 해당 내용이 더는 없어 “{headline}” 이슈를 철회했습니다.',
  'digests.moved_up': '정정 후 이 부분의 이슈는 위 메시지로 옮겼습니다.',
  'digests.nothing_new':
    '지난 다이제스트 이후 새 소식이 없습니다. 저장된 이슈에 새로 보여 드릴 문장이 없습니다.',
  'digests.credit': '{agency} 제공',
  'digests.picture': '{publisher}의 사진 (검증하지 않음)',
  'digests.conflict': '보도 엇갈림({what}):',
  'digests.new_claim': '새 내용',
  'digests.also_reported_by': '다음 매체도 보도: {names}.',
  'digests.how_checked':
    '프로그램이 쓰고 프로그램이 검증했습니다. 게시 전에 모든 문장을 인용한 원문 구절과 대조했습니다(숫자, 날짜, 이름, 인용문, 부정). 원문 구절은 ‘출처’ 버튼에서 볼 수 있습니다.',
  'digests.withheld': '뒷받침하는 원문 구절이 없어 문장 {count}개를 제외했습니다.',
  'digests.size': '이슈 {stories|other=#건}, 매체 {publishers|other=#곳}',
  'digests.part': '메시지 {part}/{parts}',
  'digests.edition': '다이제스트 {marker}',
  'digests.lead': '주요 이슈',
  'digests.corrections': '정정',
  'digests.changes': '지난 다이제스트 이후 새 내용',
  'digests.before': '이미 알려진 내용',
  'digests.also_reported_by_more': '다음 매체도 보도: {names} 외 {count|other=#곳}.',
  'digests.more_found': '이슈가 {count|other=#건} 더 있습니다. ‘더 보기’ 버튼에서 볼 수 있습니다.',
  'digests.more_found_preview': '이슈가 {count|other=#건} 더 있습니다. /latest에서 볼 수 있습니다.',
  'digests.pick': '이슈 열기: 모든 문장과 그 원문 구절',
  'digests.button_sources': '출처',
  'digests.button_more': '더 보기',
  'digests.button_error': '오류 신고',
} satisfies Room<typeof english>;
