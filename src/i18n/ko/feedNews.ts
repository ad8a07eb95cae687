import type { feedNews as english } from '../en/feedNews.ts';
import type { Room } from '../room.ts';

/** 아무도 살피지 않은 피드의 소식을 추가한 멤버에게 알리는 말. */
export const feedNews = {
  'digests.feed_failing':
    '{name} 피드를 더 이상 읽을 수 없습니다: {reason} 적어도 하루에 한 번 계속 시도합니다. 상태는 /feeds list에서 볼 수 있고, /feeds pause 또는 /feeds remove 명령으로 그만둘 수 있습니다.',
  'digests.feed_gone':
    '{name} 피드가 없어졌습니다. 발행처가 삭제했다고 응답합니다. /feeds remove 명령은 목록에서 지우고, /feeds resume 명령은 다시 시도합니다.',
  'digests.feed_recovered': '{name} 피드를 다시 읽을 수 있습니다.',
} satisfies Room<typeof english>;
