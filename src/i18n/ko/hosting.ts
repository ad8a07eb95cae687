import type { hosting as english } from '../en/hosting.ts';
import type { Room } from '../room.ts';

/** 봇 운영자의 결정 중 멤버가 보게 되는 것. 나머지는 운영자의 터미널에만 나옵니다. */
export const hosting = {
  'error.publishing_stopped':
    '봇 운영자가 모든 게시를 잠시 멈추었습니다. 운영자에게 문의하거나 나중에 다시 시도하세요.',
} satisfies Room<typeof english>;
