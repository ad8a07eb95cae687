import type { stats as english } from '../en/stats.ts';
import type { Room } from '../room.ts';

/** /stats의 문구. */
export const stats = {
  'commands.stats': '이 서버가 읽는 것, 게시하거나 제외한 것, 들어간 비용을 봅니다',
  'stats.title': '숫자로 보는 이 서버',
  'stats.feeds': '피드: 읽는 중 {active}개, 일시 중지 {paused}개, 실패 {failing}개.',
  'stats.stories': '최근 24시간: 매체 {publishers}곳의 기사 {articles}건, 이슈 {stories}건.',
  'stats.editions': '최근 30일의 다이제스트: 게시 {sent}회, 실패 {failed}회, 불확실 {uncertain}회.',
  'stats.claims': '그 다이제스트의 문장: 원문 구절과 함께 게시 {kept}개, 제외 {withheld}개.',
  'stats.withheld': '{count}개 제외: {why}',
  'stats.writer_model': '{model} 모델이 쓰고, 모든 문장을 규칙으로 검증합니다.',
  'stats.writer_judged': '{model} 모델이 쓰고, 모든 문장을 규칙과 {judge} 모델로 검증합니다.',
  'stats.writer_quoted': '언어 모델이 설정되지 않아 다이제스트가 기사 문장을 그대로 인용합니다.',
  'stats.budget': '오늘 쓴 토큰: 이 서버의 한도 {limit} 중 {spent}.',
  'stats.tokens': '최근 30일의 토큰: 요청 {calls}건에 {tokens}, 그중 다이제스트 {digests}.',
  'stats.cost': '최근 30일의 비용: {cost}, 그중 다이제스트 {digests}.',
} satisfies Room<typeof english>;
