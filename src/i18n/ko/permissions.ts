import type { permissions as english } from '../en/permissions.ts';
import type { Room } from '../room.ts';

/** 게시에 필요한 권한을 Discord 설정에 나오는 이름으로. */
export const permissions = {
  'permissions.view_channel': '채널 보기',
  'permissions.send_messages': '메시지 보내기',
  'permissions.send_messages_in_threads': '스레드에서 메시지 보내기',
  'permissions.create_public_threads': '공개 스레드 만들기',
  'permissions.embed_links': '링크 첨부',
  'permissions.read_message_history': '메시지 기록 보기',
} satisfies Room<typeof english>;
