import { answers } from './answers.ts';
import { briefs } from './briefs.ts';
import { commands } from './commands.ts';
import { digests } from './digests.ts';
import { edition } from './edition.ts';
import { errors } from './errors.ts';
import { feedCommands } from './feedCommands.ts';
import { feedNews } from './feedNews.ts';
import { feeds } from './feeds.ts';
import { greeting } from './greeting.ts';
import { hosting } from './hosting.ts';
import { labels } from './labels.ts';
import { permissions } from './permissions.ts';
import { schedules } from './schedules.ts';
import { settings } from './settings.ts';
import { stats } from './stats.ts';
import { stories } from './stories.ts';
import { topics } from './topics.ts';
import { verify } from './verify.ts';
import { watches } from './watches.ts';
import { why } from './why.ts';

/**
 * 한국어. 합니다체, 부탁은 -하세요. 따옴표 “…”, 권한 이름은 ‘…’. 조사가 갈리는 자리는 피합니다. 용어는 어디서나 같습니다:
 *
 *   feed 피드 · digest 다이제스트 · edition 다이제스트(호) · story 이슈 · article 기사 · entry 항목
 *   source 출처 · publisher 매체(피드를 내는 곳: 발행처) · family 계열, 소유주 · wire 통신사 · state media 관영 매체
 *   official 공식 발표, 공식 기관 · press release 보도자료 · paywall 유료 · copy 전재
 *   claim 문장 · passage 원문 구절 · headline 제목 · judge 검증 모델 · designator 무기 명칭 · defence 국방
 *   schedule 일정 · watch 관심 알림 · topic 주제 · region 지역 · catalogue 카탈로그 · layout 배치
 *   withheld, left out 제외 · held back 걸러짐 · correction 정정 · extractive 원문 인용 · breaking 속보
 *   host 봇 운영자 · moderator 관리자 · member 멤버 · channel 채널 · message 메시지 · role 역할
 *   Manage Server ‘서버 관리하기’ · View Channel ‘채널 보기’ · Send Messages ‘메시지 보내기’
 *   Embed Links ‘링크 첨부’ · Read Message History ‘메시지 기록 보기’ · Manage Messages ‘메시지 관리’ · Publish ‘발행’
 */
export const ko = {
  ...errors,
  ...answers,
  ...briefs,
  ...commands,
  ...digests,
  ...labels,
  ...feedNews,
  ...feeds,
  ...feedCommands,
  ...greeting,
  ...hosting,
  ...settings,
  ...schedules,
  ...stats,
  ...stories,
  ...verify,
  ...watches,
  ...permissions,
  ...edition,
  ...topics,
  ...why,
} as const;
