import type { schedules as english } from '../en/schedules.ts';
import type { Room } from '../room.ts';

/** 관리자에게 먼저 알리는 일정 소식. */
export const schedules = {
  'schedules.edit': '일정을 바꿉니다. 입력하지 않은 것은 그대로 둡니다',
  'schedules.pause': '일정을 계속 또는 정한 때까지 일시 중지합니다',
  'schedules.resume': '일시 중지한 일정을 다시 시작합니다',
  'schedules.skip': '일정의 다음 다이제스트를 건너뜁니다',
  'schedules.test': '일정이 지금 게시할 내용을 시험 표시와 함께 게시합니다',
  'schedules.undo': '일정에 대한 마지막 변경을 되돌립니다',
  'schedules.option_regions': '이 지역이나 국가만, 쉼표로 구분. all이면 전체',
  'schedules.option_form': '어느 날을 다룰지 (기본값 daily)',
  'schedules.option_weekdays': '게시할 요일: mon, wed, fri …',
  'schedules.option_layout': '이슈의 배치 방식 (기본값 full)',
  'schedules.option_look': 'Discord의 새 형식 또는 임베드 (기본값 components)',
  'schedules.option_lead_image': '주요 이슈의 사진, 열기 전에는 가려짐 (기본값 끔)',
  'schedules.option_length': '길이 (기본값 normal)',
  'schedules.option_language': '다이제스트의 언어, 예: en, ko, ja',
  'schedules.option_min_sources': '독립 출처가 이보다 적은 이슈는 뺌 (기본값 1)',
  'schedules.option_ping_role': '첫 메시지에서 이 역할을 한 번 멘션합니다',
  'schedules.option_nothing_new': '새 소식이 없을 때: 한 줄 게시, 목록에 표시 또는 건너뛰기',
  'schedules.option_breaking_sources': '독립 출처 몇 곳이 보도하면 바로 게시할지 (0: 하지 않음)',
  'schedules.option_breaking_hours': '몇 시간 안의 보도를 셀지 (기본값 3)',
  'schedules.option_breaking_per_day': '하루 최대 몇 건 (기본값 2)',
  'schedules.option_tags': '포럼 게시물의 태그, 쉼표로 구분',
  'schedules.option_until': '기간: 3d, 2w 또는 2026-12-24 같은 날짜',
  'schedules.edited': '일정 #{id}번을 바꿨습니다:',
  'schedules.paused': '일정 #{id}번을 일시 중지했습니다. /schedule resume 명령으로 다시 시작합니다:',
  'schedules.resumed': '일정 #{id}번이 다시 게시합니다:',
  'schedules.skipped': '일정 #{id}번의 다음 다이제스트를 건너뜁니다. 그 소식은 그다음 다이제스트에 실립니다:',
  'schedules.tested': '시험 다이제스트를 게시했습니다. 채널:',
  'schedules.undone': '되돌렸습니다: {action}. 현재 상태는 /schedule list에서 볼 수 있습니다.',
  'schedules.on_days': '{days} {time} ({zone})',
  'schedules.min_sources': '출처 {count}곳 이상',
  'schedules.breaking': '{hours}시간 안에 출처 {families}곳이 보도하면 속보, 하루 최대 {perDay}건',
  'schedules.until': '– 재개:',
  'schedules.paused_moderator': '일시 중지됨',
  'schedules.paused_channel_gone': '일시 중지됨: 채널이 삭제되었습니다',
  'schedules.paused_no_permission': '일시 중지됨: 게시 권한이 없습니다',
  'schedules.paused_never_due': '일시 중지됨: cron 식에 맞는 때가 더는 없습니다',
  'schedules.last_sent': '마지막 게시',
  'schedules.last_nothing_new': '새 소식 없음',
  'schedules.last_failed': '게시 실패',
  'schedules.last_uncertain': '게시되었을 수 있음 (채널을 확인하세요)',
  'schedules.last_missed': '{missed}회 놓침 (봇이 꺼져 있었음)',
  'schedules.last_skipped': '건너뜀',
  'schedules.notices_heading': '일정 소식',
  'schedules.history': '여기에 게시한 것과 그 뒤에 정정한 것을 봅니다',
  'schedules.history_none': '아직 게시한 것이 없습니다. /schedule add 또는 /digest now 명령으로 시작하세요.',
  'schedules.history_heading': '다이제스트',
  'schedules.corrections_heading': '정정',
  'schedules.edition_composed': '게시 준비 중',
  'schedules.edition_publishing': '게시 중',
  'schedules.edition_sent': '게시됨',
  'schedules.edition_empty': '새 소식 없음',
  'schedules.edition_failed': '게시 실패',
  'schedules.edition_uncertain': '게시되었을 수 있음',
  'schedules.edition_cancelled': '취소됨',
  'schedules.edition_correcting': '정정 중',
  'schedules.edition_stories': '이슈 {count}건',
  'schedules.correction_rewritten': '다시 씀: {headline}',
  'schedules.correction_withdrawn': '철회함: {headline}',
  'schedules.correction_pending': '수정 대기',
  'schedules.correction_applied': '수정 중',
  'schedules.correction_posted': '수정됨',
  'schedules.correction_failed': '수정 실패',
  'error.schedule_paused':
    '일정 #{id}번은 일시 중지되어 건너뛸 다음 다이제스트가 없습니다. /schedule resume id:{id} 명령으로 다시 시작하세요.',
  'error.schedule_nothing_to_undo': '이 서버의 일정에 되돌릴 수 있는 변경이 없습니다.',
  'error.cron_weekdays': 'cron 식은 다섯째 필드에서 요일을 정합니다. weekdays 옵션을 빼세요.',
  'error.weekdays_unknown': '요일은 이렇게 쓰세요: {days}.',
  'error.region_unknown':
    '“{typed}”은(는) 제가 아는 지역이나 국가가 아닙니다. 지역: {regions}. 국가는 영어 이름으로 쓰세요.',
  'error.tag_unknown': '그 채널에는 그런 태그가 없습니다. 채널의 태그: {tags}.',
  'error.language_unknown':
    '“{typed}”은(는) 언어 코드가 아닙니다. 다음과 같이 쓰세요: en, de, fr, ko, uk, es, ja …',
  'error.until_invalid':
    '“{typed}”은(는) 앞으로 올 때가 아닙니다. 3d 같은 기간이나 2026-12-24 같은 날짜를 쓰세요.',
  'notices.channel_gone':
    '채널이 삭제되어 일정 #{id}번을 일시 중지했습니다. 그 밖에 잃은 것은 없습니다. /schedule edit id:{id} channel:#… 명령으로 다른 채널을 정한 다음 /schedule resume id:{id} 명령을 쓰세요. 다음 다이제스트에 이번 내용도 실립니다.',
  'notices.no_permission':
    '채널에 게시할 권한이 없어져 일정 #{id}번을 일시 중지했습니다. 그 채널에서 ‘채널 보기’, ‘메시지 보내기’, ‘링크 첨부’, ‘메시지 기록 보기’ 권한을 준 다음 /schedule resume id:{id} 명령을 쓰세요. 다음 다이제스트에 이번 내용도 실립니다.',
  'notices.not_posted':
    '일정 #{id}번의 다이제스트를 게시하지 못했습니다. 다음 다이제스트에 그 내용도 실립니다. 다시 이런 일이 생기면 /schedule test id:{id} 명령을 써 보고 봇 운영자에게 알려 주세요.',
  'notices.uncertain':
    '일정 #{id}번의 다이제스트가 게시되었는지 알 수 없습니다. 연결이 끊겼고, 채널을 읽을 수 없어 확인하지 못했습니다. 두 번 게시하지 않도록 그대로 두었습니다. 채널을 확인해 보고 없으면 /digest now 명령을 쓰세요. ‘메시지 기록 보기’ 권한을 주시면 스스로 확인할 수 있습니다.',
  'notices.missed':
    '일정 #{id}번의 다이제스트를 게시할 때 봇이 꺼져 있었고, 너무 늦게 알아 만회하지 못했습니다. 다음 다이제스트에 그 내용도 실립니다.',
  'notices.never_due':
    'cron 식에 맞는 때가 더는 없어 일정 #{id}번을 일시 중지했습니다. /schedule edit id:{id} 명령으로 다른 시각을 정하세요.',
  'notices.not_corrected':
    '일정 #{id}번이 게시한 다이제스트를 정정해야 했지만 수정하지 못했습니다. 더는 맞지 않는 내용은 /digest history에서 볼 수 있습니다. 그 채널에서 제 권한을 확인하세요.',
  'notices.not_announced':
    '일정 #{id}번의 다이제스트를 게시했지만 팔로우하는 채널에 발행하지 못했습니다. 메시지 아래의 ‘발행’을 눌러 직접 발행하고, 제게 ‘메시지 관리’ 권한이 있는지 확인하세요.',
  'notices.no_threads':
    '일정 #{id}번의 다이제스트를 게시했지만 이슈별 스레드를 열 수 없어 문장들이 채널에 그대로 있습니다. 그 채널에서 제게 ‘공개 스레드 만들기’와 ‘스레드에서 메시지 보내기’ 권한을 주거나 /schedule edit id:{id} layout:full로 다른 배치를 고르세요.',
} satisfies Room<typeof english>;
