import type { labels as english } from '../en/labels.ts';
import type { Room } from '../room.ts';

/** 이슈의 문장 앞과 출처 이름 옆에 붙는 표시. */
export const labels = {
  'labels.single_source': '단일 출처',
  'labels.independent_sources': '독립 출처 {count}곳',
  'labels.only_state_media': '관영 매체뿐',
  'labels.only_official': '공식 발표뿐',
  'labels.only_wire': '통신사 보도뿐',
  'labels.only_press_release': '보도자료뿐',
  'labels.only_paywalled': '유료 기사뿐',
  'labels.day': '{count}일째',
  'labels.developing': '진행 중',
  'labels.reports_differ': '보도 엇갈림',
  'labels.extractive': '원문 인용',

  'labels.source_wire_copy': '통신사 전재',
  'labels.source_state_media': '관영 매체',
  'labels.source_official': '공식 발표',
  'labels.source_wire': '통신사',
  'labels.source_press_release': '보도자료',
  'labels.source_paywalled': '유료',
} satisfies Room<typeof english>;
