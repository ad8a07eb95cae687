import type { answers as english } from '../en/answers.ts';
import type { Room } from '../room.ts';

/** 검색과 질문. */
export const answers = {
  'error.search_failed':
    '검색이 끝나지 않았습니다. 잠시 후 다시 시도하고, 계속 그러면 단어 수를 줄여 보세요.',
  'answers.command': '저장된 이슈에서 출처와 함께 답하거나, 답이 없으면 없다고 알립니다',
  'answers.option_question': '알고 싶은 것을 한 문장으로',
  'answers.search_command': '단어, 이름, 무기 명칭, 날짜로 저장된 기사를 찾습니다',
  'answers.option_query': '찾을 단어; "따옴표"로 묶으면 함께 찾습니다',
  'answers.nothing_found':
    '저장된 기사 중 “{query}”의 단어가 든 것이 없습니다. 다른 단어나 더 적은 단어로 찾아보세요. 이름과 무기 명칭이 가장 잘 찾아집니다.',
  'answers.search_heading': '검색: {query} ({page}쪽)',
  'answers.previous': '이전',
  'answers.next': '다음',
  'answers.searching': '기사 {articles|other=#건}에서 찾는 중 …',
  'answers.writing': '답변을 쓰는 중 …',
  'answers.checking': '문장마다 출처와 대조하는 중 …',
  'answers.as_of': '가장 최근 출처 기준:',
  'answers.how_checked': '모든 문장을 인용한 원문 구절과 대조했습니다.',
  'answers.not_in_there':
    '저장된 이슈에는 답이 없습니다. 기사 {articles|other=#건}을 살펴보았으며, 그중 가장 오래된 기사의 저장일은',
  'answers.closest': '가장 가까운 기사:',
  'answers.nothing_stored':
    '찾아볼 것이 없습니다. 이 서버에는 그 기간에 저장된 기사가 없습니다. 관리자가 /feeds add 명령으로 피드를 추가하면 몇 분 안에 기사가 들어옵니다.',
  'answers.follow_up': '이어서 질문하기',
  'answers.follow_up_label': '다음 질문',
  'answers.follow_up_hint': '예: 누가 한 말인가요?',
} satisfies Room<typeof english>;
