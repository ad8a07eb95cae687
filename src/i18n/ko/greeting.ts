import type { greeting as english } from '../en/greeting.ts';
import type { Room } from '../room.ts';

/** 서버가 봇을 추가했을 때 한 번 하는 말. */
export const greeting = {
  'greeting.title': 'Sitrep이 왔습니다',
  'greeting.intro':
    '이 서버에 국방 뉴스를 정리해 드립니다. 제가 게시하는 모든 문장은 근거가 된 기사를 밝힙니다. 관리자가 할 일은 세 단계입니다:',
  'greeting.feeds': '1. 제가 읽을 것을 고르세요:',
  'greeting.preview': '2. 몇 분 뒤 다이제스트에 실릴 내용을 확인하세요:',
  'greeting.schedule': '3. 어디에 언제 게시할지 정하세요:',
  'greeting.note':
    '그때까지는 아무것도 게시하지 않습니다. 할 수 있는 일과 남은 설정은 /help에서 볼 수 있습니다.',
} satisfies Room<typeof english>;
