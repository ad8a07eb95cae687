import type { watches as english } from '../en/watches.ts';
import type { Room } from '../room.ts';

/** 관심 알림: 멤버나 채널이 알고 싶은 것. */
export const watches = {
  'watches.command': '관심 있는 내용이 보도되면 알려 드립니다',
  'watches.add': '단어, 주제 또는 이슈를 지켜보고 개인 메시지나 채널로 알립니다',
  'watches.list': '내 관심 알림을 봅니다. 관리자는 채널의 알림도 봅니다',
  'watches.remove': '관심 알림을 끝냅니다',
  'watches.option_words': '보도에 모두 있어야 하는 단어. 쉼표로 대안을 구분합니다',
  'watches.option_channel': '나 대신 그 채널에 씁니다(관리자)',
  'watches.option_id': '어느 관심 알림',
  'watches.kind_words': '단어',
  'watches.kind_topic': '주제',
  'watches.kind_story': '이슈',
  'watches.to_you': '개인 메시지',
  'watches.added': '지켜보는 중:',
  'watches.how':
    '새로운 내용이 보도되면 검증한 요약을 출처와 함께 보내 드립니다. 한 시간에 최대 {count|other=#건}이며, 그때까지 찾은 것을 모두 담습니다.',
  'watches.none': '아직 관심 알림이 없습니다. /watch add 명령으로 단어, 주제 또는 이슈를 지켜볼 수 있습니다.',
  'watches.heading_list': '관심 알림',
  'watches.stop': '이 알림 끝내기',
  'watches.stop_one': '알림 하나 끝내기',
  'watches.stopped': '끝냈습니다: #{id} {label}.',
  'watches.resume': '#{id} 다시 시작',
  'watches.resumed': '다시 시작했습니다: #{id} {label}. 최근 하루의 소식도 알려 드립니다.',
  'watches.follow': '지켜보기',
  'watches.title': '관심 알림: {label}',
  'watches.paused_closed_dms': '일시 중지됨: 개인 메시지를 보낼 수 없습니다',
  'watches.paused_channel_gone': '일시 중지됨: 채널이 없어졌습니다',
  'watches.paused_no_permission': '일시 중지됨: 그 채널에 쓸 권한이 없습니다',
  'watches.paused_heading': '일시 중지된 관심 알림',
  'watches.paused_what_to_do':
    '이 서버 멤버의 개인 메시지를 허용하거나 채널에 쓸 권한을 다시 준 다음 버튼을 누르세요.',
  'watches.notice_channel_gone':
    '<#{channel}> 채널이 없어져 “{label}” 관심 알림을 일시 중지했습니다. /watch add 명령으로 다른 채널에 새로 만드세요.',
  'watches.notice_no_permission':
    '<#{channel}> 채널에 쓸 권한이 없어 “{label}” 관심 알림을 일시 중지했습니다. 권한을 준 다음 /watch list에서 다시 시작하세요.',
  'error.watch_exists': '이미 지켜보고 있습니다. /watch list의 {id}번입니다.',
  'error.watch_limit_member':
    '관심 알림이 최대치인 {most|other=#개} 있습니다. 먼저 하나를 끝내세요: /watch remove.',
  'error.watch_limit_guild':
    '이 서버에는 관심 알림이 최대치인 {most|other=#개} 있습니다. 먼저 하나를 끝내세요: /watch remove.',
  'error.watch_unknown': '여기에 관심 알림 {id}번이 없습니다. 내 알림은 /watch list에서 볼 수 있습니다.',
  'error.watch_one_of': '지켜볼 것을 단어, 주제, 이슈 중 하나만 정하세요.',
  'error.watch_words': '“{words}”만으로는 보도를 찾을 수 없습니다. 더 뚜렷한 단어를 더하세요.',
  'error.watch_forum': '포럼은 관심 알림을 받을 수 없습니다. 텍스트 채널을 고르세요.',
  'error.watch_channel_moderators':
    '채널의 관심 알림은 관리자만 만들 수 있습니다. 채널을 비워 두면 개인 메시지로 보내 드립니다.',
  'error.watch_in_server':
    '이슈는 그것을 읽는 서버에서 지켜볼 수 있습니다. 그 서버에서 /watch add 명령을 쓰세요.',
} satisfies Room<typeof english>;
