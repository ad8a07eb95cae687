import type { feedCommands as english } from '../en/feedCommands.ts';
import type { Room } from '../room.ts';

/** 피드를 관리하는 명령의 문구. 설명은 Discord가 보여 주며 최대 100자입니다. */
export const feedCommands = {
  'commands.feeds_pause': '피드를 잠시 읽지 않습니다. 아무것도 삭제되지 않습니다',
  'commands.feeds_resume': '일시 중지되었거나 없어진 피드를 바로 다시 읽습니다',
  'commands.feeds_rename': '이 서버에서 쓸 피드 이름을 바꿉니다',
  'commands.feeds_edit': '피드의 단어 조건과 매체 정보를 보거나 바꿉니다',
  'commands.feeds_import': '다른 피드 리더의 OPML 파일에 든 피드를 추가합니다',
  'commands.feeds_export': '이 서버의 피드를 OPML 파일로 받습니다',
  'commands.feeds_catalogue': '실제 국방 매체를 지역, 종류, 분야별로 추가합니다',
  'commands.feeds_audit': '누가 언제 어떤 피드를 바꿨는지 봅니다',
  'commands.feeds_undo': '이 서버의 피드에 대한 마지막 변경을 되돌립니다',
  'commands.option_feed': '피드의 이름 또는 번호',
  'commands.option_feed_new_name': '여기서 부를 이름',
  'commands.option_first': '지금 올라와 있는 것: all, skip 또는 latest 5 (기본값 all)',
  'commands.option_everything_counts': '피드 전체가 국방 관련: 아무것도 빼지 않습니다',
  'commands.option_page': '목록의 몇 쪽',
  'commands.option_publisher': '독자에게 알려진 매체 이름',
  'commands.option_family': '소유주 또는 편집 주체: 같은 계열의 매체는 한 출처로 셉니다',
  'commands.option_country': '두 글자 국가 코드, 예: UA. none이면 되돌립니다',
  'commands.option_kind': '출처의 종류',
  'commands.option_include': '이 단어 중 하나가 든 기사만, 쉼표로 구분. none이면 전체',
  'commands.option_exclude': '이 단어 중 하나가 든 기사는 제외, 쉼표로 구분. none이면 전체',
  'commands.option_opml': '피드 리더에서 내보낸 OPML 파일',
  'commands.option_catalogue': '매체 하나 또는 지역, 종류, 분야 전체: 입력해 보세요',

  'feeds.added_all': '올라와 있는 기사 {articles}건을 저장했으며 지금 읽고 있습니다.',
  'feeds.added_latest': '최신 기사 {articles}건을 저장했으며 지금 읽고 있습니다.',
  'feeds.added_skip': '지금 올라와 있는 것은 건너뛰고, 앞으로 올라오는 것부터 들어옵니다.',
  'feeds.added_next': '다음 확인은 {when}입니다. 상태는 /feeds list에서 볼 수 있습니다.',
  'feeds.added_no_schedule':
    '아직 다이제스트 일정이 없습니다: /schedule add channel:#뉴스 time:07:00. 그때까지 들어온 것은 /summary에서 볼 수 있습니다.',
  'feeds.choose_here': '피드를 고르세요',
  'feeds.choose_again': '여기서 고르거나, 위 주소 중 하나로 /feeds add 명령을 다시 실행하세요.',

  'feeds.list_heading': '이 서버의 피드',
  'feeds.list_counts': '모두 {total}개: {states}.',
  'feeds.list_more': '{pages}쪽 중 {page}쪽. 다음 쪽: /feeds list page:{next}.',
  'feeds.list_page': '{pages}쪽 중 {page}쪽.',
  'feeds.state_well': '정상 {count}',
  'feeds.state_waiting': '읽기 전 {count}',
  'feeds.state_failing': '실패 {count}',
  'feeds.state_gone': '없어짐 {count}',
  'feeds.state_stale': '소식 없음 {count}',
  'feeds.state_paused': '일시 중지 {count}',
  'feeds.next_poll': '다음 확인',
  'feeds.next_try': '다음 시도',
  'feeds.never_read': '지금까지 한 번도 읽지 못했습니다.',
  'feeds.stale_since': '응답은 하지만 마지막으로 새 글이 올라온 것은',
  'feeds.stale_rhythm': '전에는 {rhythm}마다 새 글이 올라왔습니다.',
  'feeds.stale_advice': '사이트가 그곳에 계속 글을 올리는지, 다른 피드가 있는지 확인하세요.',
  'feeds.gone_advice':
    '새 주소를 찾아보세요. /feeds resume 명령은 이 주소를 다시 시도하고, /feeds remove 명령은 목록에서 지웁니다.',
  'feeds.address_hidden': '주소에 비밀 값이 있어 표시하지 않음',
  'feeds.words_include': '포함 단어: {words}',
  'feeds.words_exclude': '제외 단어: {words}',
  'feeds.everything_counts': '모두 국방으로 인정',

  'feeds.paused':
    '{name} 피드를 일시 중지했습니다. /feeds resume 명령을 쓸 때까지 아무것도 표시하지 않습니다. 다른 서버에는 영향이 없습니다.',
  'feeds.resumed': '지금부터 {name} 피드를 다시 읽습니다.',
  'feeds.renamed': '{before} 피드의 이름을 {name}(으)로 바꿨습니다.',
  'feeds.removed_next': '실수였다면 /feeds undo 명령으로 되살릴 수 있습니다.',

  'feeds.edit_heading': '{name} (#{id})',
  'feeds.edited': '바꿨습니다. 지금부터:',
  'feeds.edit_words': '단어 조건',
  'feeds.edit_words_none': '모든 기사가 들어옴',
  'feeds.edit_counts': '국방으로 인정',
  'feeds.edit_counts_all': '이 피드의 모든 기사',
  'feeds.edit_counts_some': '단어로 보아 국방에 관한 기사',
  'feeds.edit_publisher': '매체',
  'feeds.edit_publisher_own': '{facts} (이 서버에서 설정)',
  'feeds.edit_publisher_auto': '봇이 아는 정보대로, 이 서버의 설정 없음',
  'feeds.edit_how':
    '/feeds edit 명령의 옵션으로 바꿉니다: include, exclude, everything_counts, publisher, family, country, kind. none을 입력하면 값을 되돌립니다.',

  'feeds.test_known_feed': '이 서버는 이미 {name} (#{id})(으)로 읽고 있습니다.',
  'feeds.test_counts': '항목 {total}개 중 {comes}개가 국방 뉴스로 이 서버에 들어옵니다.',
  'feeds.test_comes': '들어옴',
  'feeds.test_no_page': '링크가 없어 피드 자체의 글만 들어옴',
  'feeds.test_repeated': '한 번만 셈: 피드에 두 번 올라와 있음',
  'feeds.test_excluded': '걸러짐: 제외 단어 “{word}” 포함',
  'feeds.test_not_included': '걸러짐: 다음 단어가 하나도 없음: {words}',
  'feeds.test_excluded_here': '빠짐: 이 서버의 설정이 든 단어를 제외함 (/settings view)',
  'feeds.test_known': '{feed} 피드로 이미 들어와 있음',
  'feeds.test_old': '저장되고 /search에서 찾을 수 있으나, 다이제스트에 싣기에는 오래됨',
  'feeds.test_off_topic':
    '저장되고 /search에서 찾을 수 있으나, 제목과 요약에 국방의 단서가 없어 다이제스트에서는 빠짐',
  'feeds.test_relevance': '국방 관련도 {score}/100',
  'feeds.test_more': '그 밖에 항목 {count}개.',
  'feeds.test_others': '그 페이지에는 다른 피드도 있습니다:',
  'feeds.test_add': '아무것도 저장하지 않았습니다. 읽으려면: /feeds add url:{url}',
  'feeds.test_truncated': '피드가 중간에 끊겼거나 읽는 한도보다 길어 나머지는 뺐습니다.',
  'feeds.test_judged':
    '제목과 요약으로 판단했습니다. 기사 전문을 읽고 나면 달라질 수 있습니다.',

  'feeds.bulk_counts':
    '추가 {added}개, 이미 읽는 중 {known}개, 거부 {refused}개, 제외 {over}개.',
  'feeds.bulk_added': '추가함',
  'feeds.bulk_known': '이미 읽는 중',
  'feeds.bulk_repeated': '두 번 올라와 한 번만 추가함',
  'feeds.bulk_refused': '거부함',
  'feeds.bulk_over': '제외함',
  'feeds.bulk_more': '그 밖에 {count}개',
  'feeds.bulk_left':
    '피드 {left}개는 살펴보지 않았습니다. 파일 하나에는 1,000개까지 넣을 수 있습니다. 파일을 나눠 나머지를 가져오세요.',
  'feeds.bulk_cut': '파일이 손상되었거나 너무 길어 그 지점까지만 읽었습니다.',
  'feeds.bulk_next':
    '이제 하나씩 차례로 읽습니다. 상태는 /feeds list에서 볼 수 있습니다. 실수였다면 /feeds undo.',
  'feeds.import_reading': '{name} 파일을 읽는 중 …',
  'feeds.import_running': '피드 추가 중: {total}개 중 {done}개 …',
  'feeds.exported': '피드 {count}개를 OPML로 내보냈습니다. 어느 피드 리더에서나 가져올 수 있습니다.',
  'feeds.exported_secrets':
    '파일을 공개하지 마세요. 그중 {count}개의 주소에는 이 서버만 쓸 수 있는 비밀 값이 들어 있습니다.',
  'feeds.export_title': 'Sitrep 피드',
  'feeds.catalogue_heading': '카탈로그',
  'feeds.catalogue_how':
    '위의 묶음이나 매체 하나를 /feeds catalogue 명령으로 추가하세요. 지역, 종류, 분야 또는 이름을 입력해 보세요.',

  'feeds.audit_heading': '이 서버 피드의 변경 기록',
  'feeds.audit_none': '아직 아무도 이 서버의 피드를 바꾸지 않았습니다.',
  'feeds.audit_undone': '되돌림',
  'feeds.did_feeds.add': '피드 추가: {name}',
  'feeds.did_feeds.remove': '피드 삭제: {name}',
  'feeds.did_feeds.pause': '일시 중지: {name}',
  'feeds.did_feeds.resume': '다시 읽기: {name}',
  'feeds.did_feeds.rename': '이름 변경: {before} → {name}',
  'feeds.did_feeds.edit': '수정: {name}',
  'feeds.did_feeds.import': '피드 {count}개 가져오기: {names}',
  'feeds.did_feeds.catalogue': '카탈로그에서 피드 {count}개 추가: {names}',
  'feeds.did_feeds.undo': '변경 되돌리기({undone})',
  'feeds.undone': '되돌렸습니다: {who} – {did}.',
  'feeds.undone_next': '/feeds undo 명령을 한 번 더 쓰면 그 전의 변경을 되돌립니다.',
  'feeds.undo_overtaken':
    '이 변경은 더 이상 되돌릴 수 없습니다: {who} – {did}. 바뀐 것이 없어졌거나 그 뒤에 새로 추가되었습니다. /feeds undo 명령을 한 번 더 쓰면 그 전의 변경을 되돌립니다.',

  'feeds.notice_failing': '{name} 피드를 읽을 수 없음, 첫 실패',
  'feeds.notice_gone': '발행처가 {name} 피드를 삭제함:',
  'feeds.notice_recovered': '{name} 피드를 다시 읽음:',
  'feeds.notices_heading': '피드 소식',
  'feeds.notice_kept':
    '적어도 하루에 한 번 다시 시도하며, 그때 올라와 있는 것은 하나도 놓치지 않습니다.',

  'error.feed_undo_busy': '방금 다른 사람이 되돌렸습니다. /feeds audit에서 확인하세요.',
  'error.feed_first':
    '“{typed}”을(를) 이해하지 못했습니다. all, skip 또는 최신 몇 건인지 쓰세요: latest 5.',
  'error.feed_country':
    '“{typed}”은(는) 국가 코드가 아닙니다. UA 같은 두 글자(ISO 3166)를 쓰고, 되돌리려면 none을 쓰세요.',
  'error.feed_kind': '“{typed}”은(는) 출처의 종류가 아닙니다. 종류: {kinds}.',
  'error.feed_words': '단어나 구를 최대 30개, 각각 최대 60자로 쉼표로 구분해 입력하세요.',
  'error.feed_nothing_to_export':
    '이 서버에는 내보낼 피드가 없습니다. /feeds add 명령으로 추가하세요.',
  'feeds.limits':
    '서버 {guild}: 피드 최대 {feeds}개, 관심 알림 최대 {watches}개, 한 시간에 추가할 수 있는 피드 최대 {addsPerHour}개.',
  'error.file_unreadable':
    '{path} 파일을 읽을 수 없습니다. 이름과 읽기 권한을 확인하세요.',
  'error.limits_value': '{name} 값은 0에서 100000까지의 정수여야 합니다.',
} satisfies Room<typeof english>;
