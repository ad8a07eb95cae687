import type { settings as english } from '../en/settings.ts';
import type { Room } from '../room.ts';

/** /settings의 문구. */
export const settings = {
  'commands.settings': '이 서버에서의 동작을 정하고, 보관 중인 내 정보를 봅니다',
  'commands.settings_view': '이 서버의 설정을 봅니다',
  'commands.settings_edit': '시간대, 언어, 질문 권한, 한도, 주제, 지역을 바꿉니다',
  'commands.settings_content': '이 서버에서 다룰 매체, 국가, 종류, 단어를 정합니다',
  'commands.settings_moderators': '‘서버 관리하기’ 외에 봇을 관리할 수 있는 역할을 정합니다',
  'commands.settings_data': '이 서버에 보관 중인 내 정보를 받거나 삭제합니다',

  'commands.option_settings_zone': '이 서버의 시간대, 예: Asia/Seoul',
  'commands.option_settings_language': '게시물의 언어. 답변은 질문한 사람의 언어로 합니다',
  'commands.option_settings_answers': '멤버에게 하는 답변을 모두에게 보일지, 질문한 사람만 볼지',
  'commands.option_settings_ask_role': '/ask를 쓸 수 있는 역할 (하나라도 정하면 없는 멤버는 쓸 수 없음)',
  'commands.option_settings_no_ask_role': '이제 /ask를 쓰는 데 필요 없는 역할',
  'commands.option_settings_per_member': '멤버 한 명이 한 시간에 쓸 수 있는 요약, 검색, 질문의 횟수',
  'commands.option_settings_per_server': '서버 전체가 한 시간에 쓸 수 있는 횟수',
  'commands.option_settings_topics': '이 주제들만, 쉼표로 구분. "all"이면 모든 주제',
  'commands.option_settings_regions': '이 지역들만, 쉼표로 구분. "all"이면 모든 지역',
  'commands.option_settings_no_kinds': '제외할 종류: state_media, official, wire, independent 또는 none',
  'commands.option_settings_no_publishers': '제외할 매체: 이름, 사이트 또는 소유주, 쉼표로 구분. 또는 none',
  'commands.option_settings_no_countries': '제외할 매체의 국가, 두 글자(RU, CN). 또는 none',
  'commands.option_settings_no_words': '이 단어 중 하나가 든 기사를 제외합니다. 또는 none',
  'commands.option_settings_always_words': '이 단어 중 하나가 든 기사를 국방으로 인정합니다. 또는 none',
  'commands.option_settings_add': '이제부터 봇을 관리할 수 있는 역할',
  'commands.option_settings_drop': '더 이상 봇을 관리할 수 없는 역할',

  'settings.title': '이 서버의 설정',
  'settings.zone': '시간대:',
  'settings.language': '게시물의 언어:',
  'settings.moderators': '관리자: ‘서버 관리하기’ 권한이 있는 멤버',
  'settings.moderators_or': ', 또는 다음 역할:',
  'settings.askers': '/ask를 쓸 수 있는 역할:',
  'settings.everyone': '모두',
  'settings.answers': '멤버에게 하는 답변:',
  'settings.answers_private': '질문한 사람만 봄',
  'settings.answers_public': '모두에게 보임',
  'settings.limits': '한 시간에 멤버당 {member|other=#회}, 서버 전체 {guild|other=#회}',
  'settings.topics': '주제:',
  'settings.regions': '지역:',
  'settings.left_out': '집계와 다이제스트에서 모두 제외:',
  'settings.left_out_words': '기사를 제외하는 단어:',
  'settings.always_words': '항상 국방으로 인정하는 단어:',
  'settings.none': '없음',
  'settings.all': '전체',
  'settings.saved': '저장했습니다. 현재 설정은 다음과 같습니다:',
  'settings.unchanged': '이미 그렇게 설정되어 있어 바뀐 것이 없습니다.',

  'settings.data_title': '이 서버에 보관 중인 내 정보',
  'settings.data_audit': '내가 한 변경 {count|other=#건}, 내 이름과 ID 포함',
  'settings.data_feeds': '내가 추가한 피드 {count|other=#개}, 내 ID 포함',
  'settings.data_schedules': '내가 만든 일정 {count|other=#개}, 내 ID 포함',
  'settings.data_reports': '내가 신고한 다이제스트 오류 {count|other=#건}, 내 이름과 ID 포함',
  'settings.data_watches': '내가 만든 관심 알림 {count|other=#개}',
  'settings.data_nothing':
    '없습니다. 여기의 변경, 피드, 일정, 관심 알림 중 어느 것에도 내 이름이나 ID가 없습니다.',
  'settings.data_note':
    '저는 메시지를 읽지 않고 멤버 목록도 두지 않습니다. 질문에는 답하지만 이름과 함께 보관하지 않습니다.',
  'settings.data_export': '내려받기',
  'settings.data_delete': '삭제하기',
  'settings.data_exported': '이 서버에 보관 중인 내 정보가 모두 파일에 들어 있습니다.',
  'settings.data_confirm':
    '이 기록에서 내 이름과 ID가 영구히 지워집니다. 관심 알림은 끝나고, 그 밖에 설정한 것은 그대로 남아 계속 작동합니다. 삭제할까요?',
  'settings.data_yes': '네, 삭제합니다',
  'settings.data_deleted': '삭제했습니다. 이제 이 서버의 기록 어디에도 내 이름이 없습니다.',

  'error.option_region':
    '목록에 “{typed}” 지역이나 국가가 없습니다. 영어 이름을 쉼표로 구분해 쓰세요. 지역: {regions}.',
  'error.settings_kind': '“{typed}”(이)라는 매체 종류는 없습니다. 다음 중에서 고르세요: {kinds}.',
  'error.settings_country': '“{typed}”은(는) 국가 코드가 아닙니다. RU, CN 같은 두 글자를 쓰세요.',
  'error.settings_list': '{name}에는 최대 {most}개까지 쓸 수 있습니다.',
  'error.settings_count': '{name} 값은 1에서 {most}까지의 숫자여야 합니다.',
  'error.settings_nothing': '바꿀 것을 하나 이상 고르세요. 현재 설정은 /settings view에서 볼 수 있습니다.',
  'error.settings_language':
    '“{typed}”은(는) 아직 지원하지 않는 언어입니다. 다음 중에서 고르세요: {languages}.',
  'error.settings_role_everyone':
    '모두가 가진 역할이라 모든 멤버가 봇을 관리하게 됩니다. 더 좁은 역할을 고르세요.',
  'error.settings_roles_full': '역할은 최대 {limit}개까지 정할 수 있습니다. 먼저 하나를 빼세요.',
} satisfies Room<typeof english>;
