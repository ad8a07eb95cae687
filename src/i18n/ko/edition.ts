import type { edition as english } from '../en/edition.ts';
import type { Room } from '../room.ts';

/** 게시된 다이제스트의 버튼이 답하는 말. */
export const edition = {
  'edition.sources_heading': '출처: 이슈 {count}건 중 {number}번째',
  'edition.previous': '이전 이슈',
  'edition.next': '다음 이슈',
  'edition.ask': '이 이슈에 대해 질문하기',
  'edition.whole_heading': '다이제스트 전체: 이슈 {count}건 중 {from}~{to}',
  'edition.earlier': '앞쪽 이슈',
  'edition.later': '뒤쪽 이슈',
  'edition.others': '실리지 않은 이슈',
  'edition.others_heading': '같은 시간에 찾았지만 다이제스트에 싣지 않은 이슈',
  'edition.others_none': '그 시간에 찾은 모든 이슈가 다이제스트에 실렸습니다.',
  'edition.others_pick': '하나를 열어 보기',
  'edition.opened': '메뉴에서 열리는 내용: 문장마다 원문 구절',
  'edition.only_you': '연 사람에게만 보입니다',
  'edition.report_title': '오류 신고',
  'edition.report_what': '무엇이 틀렸고, 어떻게 아셨나요?',
  'edition.report_hint': '예: 이슈 2는 곡사포 72문이라고 하지만 기사에는 36문입니다.',
  'edition.report_thanks':
    '감사합니다. 이 서버의 관리자가 /digest history에서 신고 내용과 이름을 보고 다이제스트를 정정할 수 있습니다.',
  'edition.reports_heading': '멤버가 신고한 오류',
  'edition.report_of': '다이제스트 {code}, {name} 님: “{text}”',
  'notices.error_reported':
    '<#{channel}> 채널에 게시된 다이제스트 {code}에 대해 한 멤버가 오류를 신고했습니다. 내용은 /digest history에서 볼 수 있습니다.',
  'error.edition_gone':
    '그 다이제스트는 더 이상 보관하지 않아 열 수 없습니다. 최신 이슈는 /latest에서, 이슈 하나의 원문 구절은 /sources story: 옵션으로 볼 수 있습니다.',
  'error.edition_story_gone':
    '그 이슈는 정정으로 다이제스트에서 빠졌습니다. 이유는 /digest history에서, 현재 이슈는 /latest에서 볼 수 있습니다.',
  'error.reports_full':
    '오늘은 오류 신고를 충분히 받았습니다. 관리자가 확인할 것이니, 발견하신 오류는 직접 알려 주세요.',
} satisfies Room<typeof english>;
