import type { feeds as english } from '../en/feeds.ts';
import type { Room } from '../room.ts';

/** 피드에 관한 말과 읽지 못한 까닭: 무슨 일이 있었고 어떻게 하면 되는지. */
export const feeds = {
  'feeds.added': '지금부터 {name} 피드(#{id})를 읽습니다.',
  'feeds.choose': '그 페이지에는 피드가 여러 개 있습니다. 원하는 것을 추가하세요:',
  'feeds.none': '피드가 없습니다. 다음과 같이 추가하세요: /feeds add url:https://…',
  'feeds.removed': '{name} 피드를 더 이상 읽지 않습니다. 가져온 것은 그대로 저장되어 있습니다.',
  'feeds.status_waiting': '아직 확인하지 않음',
  'feeds.status_ok': '마지막 확인',
  'feeds.status_paused': '일시 중지됨',
  'feeds.status_failing': '읽기 실패, 첫 실패',
  'feeds.status_gone': '없어짐: 발행처가 삭제했습니다',
  'feeds.newest': '최신 항목',
  'feeds.test_heading': '{title} ({format}, 항목 {entries}개)',
  'feeds.test_lost': '항목 {lost}개를 읽지 못했습니다. 피드의 그 부분 형식이 깨져 있습니다.',
  'feeds.test_empty': '피드에는 문제가 없지만 지금은 항목이 없습니다.',
  'feeds.undated': '날짜 없음',

  'error.feeds_full':
    '이 서버는 피드를 최대치인 {limit}개 읽고 있습니다. 먼저 하나를 삭제하세요: /feeds remove.',
  'error.feed_already': '이 서버는 그 피드를 이미 {name} (#{id})(으)로 읽고 있습니다.',
  'error.feeds_too_fast':
    '이 서버는 한 시간에 추가할 수 있는 최대치인 피드 {limit}개를 추가했습니다. 나중에 다시 시도하세요.',
  'error.feed_name_empty': '피드 이름을 한 글자 이상 입력하세요.',
  'error.feed_nothing_to_undo': '이 서버의 피드에 되돌릴 수 있는 변경이 없습니다.',
  'error.opml_unreadable': '그 파일은 OPML 피드 목록이 아닙니다. 피드 리더에서 내보낸 다음 다시 시도하세요.',
  'error.catalogue_unknown': '카탈로그에 {choice} 항목이 없습니다. region:europe 같은 제안 중에서 고르세요.',
  'error.feed_unknown': '이 서버에는 {reference} 피드가 없습니다. /feeds list에서 번호를 볼 수 있습니다.',
  'error.feed_none_found':
    '그 페이지에는 피드가 없습니다. 사이트에서 RSS 또는 Atom 링크를 찾아 그 주소를 입력하세요.',
  'error.feed_empty': '그 주소가 빈 응답을 보냈습니다. 주소를 확인하거나 나중에 다시 시도하세요.',
  'error.feed_html_page': '그 주소는 피드가 아니라 웹 페이지입니다. RSS 또는 Atom 피드의 주소를 입력하세요.',
  'error.feed_block_page':
    '사이트가 피드 대신 봇을 막는 페이지를 보냈습니다. 발행처에 문의하거나 다른 피드를 쓰세요.',
  'error.feed_not_a_feed': '주소는 응답하지만 피드(RSS, Atom, JSON Feed)가 아닙니다. 주소를 확인하세요.',
  'error.feed_too_large': '피드가 너무 커서 읽을 수 없습니다. 발행처에 줄여 달라고 요청하세요.',
  'error.feed_too_complex': '피드가 너무 깊게 중첩되어 읽을 수 없습니다. 발행처에 알려 주세요.',
  'error.fetch_bad_url': '웹 주소가 아닙니다. 다음으로 시작하는 주소를 입력하세요: https://',
  'error.fetch_scheme': 'http와 https 주소만 읽을 수 있습니다.',
  'error.fetch_port':
    '일반적인 웹 포트(80, 443)만 읽을 수 있습니다. 다른 포트는 봇 운영자가 허용할 수 있습니다.',
  'error.fetch_private_address':
    '사설 네트워크의 주소라서 거부했습니다. 봇 운영자가 허용할 수 있습니다(FEED_ALLOW_HOSTS).',
  'error.fetch_dns': '그런 사이트를 찾지 못했습니다. 주소에 오타가 없는지 확인하세요.',
  'error.fetch_connect': '사이트가 연결을 거부합니다. 멈춰 있을 수 있으니 나중에 다시 시도하세요.',
  'error.fetch_tls': '사이트의 인증서가 유효하지 않습니다. 발행처에 알려 주세요.',
  'error.fetch_timeout': '사이트가 제때 응답하지 않았습니다. 나중에 다시 시도하세요.',
  'error.fetch_too_large': '응답이 너무 커서 읽을 수 없습니다.',
  'error.fetch_bad_encoding': '응답이 전송 중에 손상되었습니다. 나중에 다시 시도하세요.',
  'error.fetch_too_many_redirects': '주소가 계속 다른 주소로 넘어갑니다. 최종 주소를 입력하세요.',
  'error.fetch_unauthorized': '사이트가 비밀번호를 요구합니다. 누구에게나 열려 있는 주소를 입력하세요.',
  'error.fetch_forbidden': '사이트가 봇의 읽기를 거부합니다. 다른 피드를 쓰세요.',
  'error.fetch_not_found': '그 주소에는 아무것도 없습니다. 주소를 확인하거나 새 주소를 찾아보세요.',
  'error.fetch_gone': '발행처가 그 주소를 영구히 삭제했습니다. 새 주소를 찾아보세요.',
  'error.fetch_rate_limited': '사이트가 나중에 다시 오라고 합니다.',
  'error.fetch_server_error': '사이트 자체에 문제가 있습니다. 나중에 다시 시도하세요.',
  'error.fetch_http_status': '사이트의 응답을 쓸 수 없습니다. 주소를 확인하세요.',
  'error.fetch_network': '연결이 끊겼습니다. 나중에 다시 시도하세요.',
  'error.fetch_cancelled': '사이트가 응답하기 전에 중단되었습니다. 다시 시도하세요.',
  'error.feed_allow_hosts':
    'FEED_ALLOW_HOSTS에 읽을 수 없는 항목이 있습니다: {entry}. 호스트, host:port 또는 CIDR을 쉼표로 구분해 쓰세요.',
} satisfies Room<typeof english>;
