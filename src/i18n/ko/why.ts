import type { why as english } from '../en/why.ts';
import type { Room } from '../room.ts';

/** /why의 문구: 기사가 거친 단계와, 중간에 멈췄다면 어떻게 하면 되는지. */
export const why = {
  'commands.why': '기사가 어떻게 되었는지 봅니다: 발견, 읽기, 묶기, 게시 여부와 그 이유',
  'commands.option_why_url': '기사의 주소',

  'why.unknown': '이 서버의 피드로 그 기사가 들어온 적이 없습니다.',
  'why.unknown_means':
    '어느 피드에도 올라오지 않았거나, 이 서버에 피드를 추가하기 전에 올라와 그때 건너뛰었거나(first: skip 또는 latest), 오래되어 삭제되었다는 뜻입니다.',
  'why.unknown_near': '이 서버가 읽는 그 사이트의 피드:',
  'why.unknown_none': '이 서버의 피드 중 그 사이트의 것은 없습니다.',
  'why.unknown_do_near':
    '새 기사라면 다음 확인을 기다리세요. 피드에 끝내 올라오지 않으면 사이트에 다른 피드가 있을 수 있습니다: /feeds add 명령에 해당 섹션의 주소를 입력하세요.',
  'why.unknown_do_none': '그곳의 기사를 받으려면: /feeds add url:{site}',
  'why.is_feed': '기사가 아니라 이 서버가 읽는 피드의 주소입니다:',

  'why.seen': '{feed} 피드에서 발견:',
  'why.seen_last': '마지막으로 올라온 때:',
  'why.seen_paused': '피드가 일시 중지되어 지금은 세지 않음',
  'why.held_excluded': '제외 단어 “{word}” 때문에 걸러짐',
  'why.held_not_included': '다음 단어가 하나도 없어 걸러짐: {words}',
  'why.read': '읽음',
  'why.read_page': '페이지 본문 {characters}자',
  'why.read_feed': '피드 자체의 글 {characters}자',
  'why.read_because': '페이지를 쓰지 않은 이유: {reason}',
  'why.read_waiting': '아직 페이지를 읽지 않았습니다. 예정:',
  'why.read_retry': '지금까지: {reason}',
  'why.read_changed': '그 뒤로 본문이 {count}번 바뀌었습니다.',
  'why.paywalled': '유료 기사입니다.',
  'why.publisher': '매체: {name}',
  'why.credit': '제공: {agency}.',
  'why.copy': '본문이 전재라서 다음과 함께 한 출처로 셉니다:',
  'why.original': '본문을 별도의 출처로 셉니다.',
  'why.defence_yes': '국방으로 인정({score}/100).',
  'why.defence_all':
    '이 서버의 선택에 따라 국방으로 인정합니다. 피드가 ‘모두 국방으로 인정’으로 설정되었거나 항상 인정하는 단어가 있습니다(단어로는 {score}/100).',
  'why.defence_no': '국방으로 인정되지 않아({score}/100, 50 이상 필요) 다이제스트에서 빠집니다.',
  'why.defence_no_do':
    '피드 전체가 국방에 관한 것이라면 그렇게 설정하세요: /feeds edit everything_counts:true.',
  'why.words_for': '맞는 단어: {words}.',
  'why.words_against': '어긋나는 단어: {words}.',
  'why.topics': '주제: {topics}.',
  'why.hidden':
    '여기에는 표시되지 않습니다. 이 기사를 가져온 피드가 모두 일시 중지되었거나 기사를 거르고 있거나, 이 서버의 설정이 매체나 단어를 제외하고 있습니다(/settings view).',
  'why.story':
    '이슈 #{id}에 속함: 기사 {articles}건, 출처 {sources}곳. /summary story:{id} 명령으로 볼 수 있습니다.',
  'why.no_story': '아직 이슈로 묶이지 않았습니다. 읽은 뒤 1분 안에 묶입니다.',
  'why.brief': '이슈 작성({writer}, {language}):',
  'why.no_brief': '이 서버에서는 아직 이 이슈를 작성하지 않았습니다.',
  'why.edition': '다이제스트 {code}, 채널',
  'why.edition_cited': '이 기사를 인용함',
  'why.edition_uncited': '이슈는 실렸으나 이 기사의 문장은 없음',
  'why.no_edition': '아직 이 서버의 다이제스트에 이 이슈가 실린 적이 없습니다.',
  'why.delivery_pending': '전송 대기',
  'why.delivery_sent': '전송됨',
  'why.delivery_failed': '전송 실패',
  'why.delivery_stale': '전송됨, 정정 중',
  'why.delivery_gone': '전송되었으나 누군가 삭제함',
  'why.delivery_uncertain': '전송되었을 수 있음. Discord가 알려 주지 않음',
} satisfies Room<typeof english>;
