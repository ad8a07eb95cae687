import type { commands as english } from '../en/commands.ts';
import type { Room } from '../room.ts';

/** 슬래시 명령의 문구. 설명은 Discord가 보여 주며 최대 100자입니다. */
export const commands = {
  'commands.summary': '저장된 국방 이슈를 문장마다 출처를 붙여 요약합니다',
  'commands.digest': '다이제스트를 미리 보거나 지금 게시합니다',
  'commands.digest_preview': '지금 다이제스트에 실릴 내용을 봅니다. 게시하지는 않습니다',
  'commands.digest_now': '최근 하루의 다이제스트를 바로 게시합니다',
  'commands.schedule': '다이제스트를 언제 어디에 게시할지 정합니다',
  'commands.schedule_add': '채널에 다이제스트를 매일 또는 cron 식에 따라 게시합니다',
  'commands.schedule_list': '이 서버의 일정과 다음 게시 시각을 봅니다',
  'commands.schedule_remove': '일정을 삭제합니다',
  'commands.feeds': '이 서버가 읽을 피드를 정합니다',
  'commands.feeds_add': '피드를 읽거나 웹 페이지의 피드를 찾습니다',
  'commands.feeds_list': '이 서버의 피드와 그 상태를 봅니다',
  'commands.feeds_test': '피드를 추가하지 않고 무엇이 들어올지 봅니다',
  'commands.feeds_remove': '피드를 더 이상 읽지 않습니다',
  'commands.help': '제가 할 수 있는 일과 남은 설정을 봅니다',

  'commands.option_since': '기간: 24h, 3d, 2w … (기본값 24h)',
  'commands.option_topic': '이 주제만',
  'commands.option_topics': '이 주제들만, 쉼표로 구분 (기본값 전체)',
  'commands.option_url': '기사 한 건의 주소',
  'commands.option_channel': '다이제스트를 게시할 곳',
  'commands.option_channel_here': '게시할 곳 (기본값 여기)',
  'commands.option_time': '시각, 예: 07:00 (기본값 07:00)',
  'commands.option_cron': '시각 대신 쓰는 cron 다섯 필드, 예: 0 7 * * 1-5',
  'commands.option_zone': '시간대, 예: Asia/Seoul (기본값 UTC)',
  'commands.option_schedule_id': '/schedule list에 나오는 번호',
  'commands.option_feed_url': '피드 주소 또는 피드가 있는 페이지 주소',
  'commands.option_feed_name': '여기서 부를 이름 (기본값 피드의 제목)',

  'commands.summary_none_in_period':
    '그 기간에는 국방 이슈가 없습니다. 더 긴 기간으로 해 보세요. 예를 들면 since: 7d.',
  'commands.summary_no_stories_yet':
    '아직 저장된 이슈가 없습니다. 관리자가 /feeds add 명령으로 피드를 추가하면 몇 분 안에 첫 이슈가 나옵니다.',
  'commands.digest_nothing_new':
    '새로 게시할 것이 없습니다. 최근 하루 동안 저장된 이슈 중에 보여 드릴 수 있는 문장이 없습니다.',
  'commands.digest_repeated': '이 다이제스트는 이미 게시되었습니다.',
  'commands.digest_posted': '이슈 {stories}건의 다이제스트를 게시했습니다. 채널:',
  'commands.schedule_added': '일정 #{id}번을 만들었습니다:',
  'commands.schedule_removed': '일정 #{id}번을 삭제했습니다. 이미 게시한 것은 그대로 남습니다.',
  'commands.schedule_none':
    '일정이 없습니다. 다음과 같이 추가하세요: /schedule add channel:#뉴스 time:07:00 zone:Asia/Seoul.',
  'commands.schedule_heading': '일정',
  'commands.schedule_daily': '매일 {time} ({zone})',
  'commands.schedule_cron': 'cron {cron} ({zone})',
  'commands.schedule_next': '다음 게시:',
  'commands.help_title': 'Sitrep: 출처가 있는 국방 뉴스',
  'commands.help_intro':
    '제가 게시하는 모든 문장은 근거가 된 기사를 밝히며, 게시 전에 기사 원문과 대조합니다.',
  'commands.help_members': '모든 멤버',
  'commands.help_moderators': '관리자(‘서버 관리하기’ 권한 또는 /settings moderators에 정한 역할)',
  'commands.help_managers': '‘서버 관리하기’ 권한이 있는 멤버',
  'commands.help_direct':
    '여기서는 봇 운영자가 모두에게 공개한 피드 카탈로그로 답합니다. 저를 추가한 서버에서는 그 서버의 피드로 답합니다.',
  'commands.help_setup': '남은 설정',
  'commands.help_no_feeds': '피드를 추가하세요: /feeds add url:https://…',
  'commands.help_no_schedule': '게시 시각을 정하세요: /schedule add channel:#뉴스 time:07:00',
  'commands.help_channel_gone':
    '채널에 일정이 있지만 제가 볼 수 없습니다. /schedule 명령으로 다른 채널을 고르거나 채널 보기를 허용해 주세요.',
  'commands.help_channel_closed':
    '채널에 일정이 있지만 제가 게시할 수 없습니다. 제 역할에 다음 권한을 주세요: {permissions}.',
  'commands.help_no_model':
    '모델이 설정되지 않아 다이제스트가 기사 문장을 그대로 인용합니다. 봇 운영자가 OPENAI_API_KEY 또는 OPENAI_BASE_URL을 설정할 수 있습니다.',
  'commands.control_stale':
    '이 버튼은 이전 버전의 것이라 더 이상 작동하지 않습니다. 명령을 다시 실행하면 새 버튼이 나옵니다.',
  'commands.press': '입력: press {id}',
  'commands.menu_summarise': '링크된 기사 요약',
  'commands.unknown': '/{command} 명령은 없습니다. 할 수 있는 일은 /help에서 볼 수 있습니다.',

  'error.guild_not_allowed':
    '이 봇은 운영자가 정한 서버에서만 작동하며, 이 서버는 거기에 없습니다. 봇 운영자에게 서버 ID {guild}의 추가를 요청하세요.',
  'error.direct_not_allowed':
    '이 봇은 운영자가 정한 서버에서만 작동하므로 여기서는 답하지 않습니다. 그 서버 중 한 곳에서 사용하세요.',
  'error.moderators_only':
    '관리자만 할 수 있습니다. ‘서버 관리하기’ 권한이 있거나 /settings moderators에 정한 역할을 가진 멤버에게 요청하세요.',
  'error.managers_only':
    '누가 관리할지 정하는 ‘서버 관리하기’ 권한이 있는 멤버만 할 수 있습니다. 그중 한 분에게 요청하세요.',
  'error.askers_only':
    '이 서버에서는 특정 역할을 가진 멤버만 할 수 있습니다. 그 역할은 /settings view에 나옵니다. 관리자에게 /settings edit 명령으로 내 역할을 추가해 달라고 요청하세요.',
  'error.limit_member':
    '한 시간 동안 {times|other=#번} 사용했으며, 더는 할 수 없습니다. {minutes|other=#분} 후에 다시 시도하세요.',
  'error.limit_guild':
    '이 서버가 이번 한 시간의 한도 {times|other=#회}를 다 썼습니다. {minutes|other=#분} 후에 다시 시도하세요. 관리자는 /settings edit 명령으로 한도를 늘릴 수 있습니다.',
  'error.message_no_link': '그 메시지에는 링크가 없습니다. 기사 링크가 있는 메시지를 고르세요.',
  'linked.reading': '페이지를 읽는 중…',
  'linked.not_stored':
    '이 페이지는 여기에 저장된 이슈에 없습니다. 이 답변만을 위해 읽었고 아무것도 보관하지 않습니다. 다른 매체는 확인하지 않았습니다.',
  'error.linked_closed':
    '사이트가 {url} 읽기를 허용하지 않습니다. 구독자 전용이거나 봇을 막고 있습니다. 직접 열어 보거나 누구나 읽을 수 있는 기사를 고르세요.',
  'error.attachment_kind': '{name} 파일을 텍스트로 읽을 수 없습니다. 일반 텍스트 파일(UTF-8)을 첨부하세요.',
  'error.attachment_large': '{name} 파일이 너무 큽니다. 최대 {limit}KB의 파일을 첨부하세요.',
  'error.attachment_unavailable': 'Discord에서 {name} 파일을 받지 못했습니다. 다시 첨부하세요.',
  'error.attachment_missing': '{name} 파일을 열 수 없습니다. 제가 읽을 수 있는 파일의 경로를 입력하세요.',
  'error.form_fields': '양식이 필요합니다. 같은 명령을 다음 항목과 함께 다시 입력하세요: {names}',
  'error.command_unknown': '/{command} 명령은 없습니다. 사용할 수 있는 명령은 /help에서 볼 수 있습니다.',
  'error.subcommand_unknown': '/{command} 뒤에는 다음 중 하나가 필요합니다: {names}.',
  'error.option_missing': '{name} 값을 입력하세요. 이 명령에 필요합니다.',
  'error.option_unknown': '이 명령에는 {name} 옵션이 없습니다. 쓸 수 있는 옵션: {names}.',
  'error.option_id': '{name} 값은 목록 명령(list)에 나오는 번호여야 합니다.',
  'error.option_choice': '{name} 값은 다음 중 하나여야 합니다: {choices}.',
  'error.option_period':
    '{name} 값은 90m, 24h, 7d, 2w 같은 기간(최대 1년)이어야 합니다. “{typed}”은(는) 쓸 수 없습니다.',
  'error.option_topic': '“{typed}” 주제는 없습니다. 주제: {topics}.',
  'error.story_unknown': '이 서버에는 이슈 {id}번이 없습니다. 현재 이슈는 /summary에서 볼 수 있습니다.',
  'error.article_not_stored':
    '그 기사는 이 서버에 저장된 이슈에 없습니다. 이 서버의 피드에서 온 기사만 저장되며, 피드는 /feeds list에서 볼 수 있습니다.',
  'error.channel_unknown': '이 서버에서 그 채널이 보이지 않습니다. 제가 보고 게시할 수 있는 채널을 고르세요.',
  'error.channel_permissions':
    '그 채널에는 아직 다이제스트를 게시할 수 없습니다. 부족한 권한: {permissions}. 채널 설정에서 제 역할에 권한을 준 다음 다시 시도하세요.',
  'error.digest_not_posted':
    '다이제스트를 썼지만 게시하지 못했습니다({reason}). 그 채널에서 제 권한을 확인한 다음 다시 시도하세요.',
  'error.schedules_full': '이 서버에는 일정이 최대치인 {limit}개 있습니다. 먼저 하나를 삭제하세요.',
  'error.schedule_unknown': '이 서버에는 일정 #{id}번이 없습니다. /schedule list에서 확인하세요.',
  'error.zone_unknown':
    '“{typed}”은(는) 시간대가 아닙니다. Asia/Seoul, America/New_York, UTC 같은 IANA 이름을 쓰세요.',
  'error.time_or_cron': 'time과 cron 중 하나만 입력하세요.',
  'error.time_invalid': '“{typed}”은(는) 시각이 아닙니다. 07:00처럼 HH:MM 형식으로 쓰세요.',
  'error.cron_invalid':
    '“{typed}”은(는) cron 식이 아닙니다. 분 시 일 월 요일의 다섯 필드로 쓰세요. 예: 0 7 * * 1-5.',
  'error.cron_never': 'cron 식 “{typed}”에 맞는 때가 없습니다. 다른 식을 쓰세요.',
} satisfies Room<typeof english>;
