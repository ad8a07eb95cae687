import type { hosting as english } from '../en/hosting.ts';
import type { Room } from '../room.ts';

/** 運営者の決定のうち、メンバーが目にするもの。ほかは運営者の端末にだけ出ます。 */
export const hosting = {
  'error.publishing_stopped':
    'このボットの運営者が、すべての投稿を一時的に止めています。運営者に問い合わせるか、時間をおいて試してください。',
} satisfies Room<typeof english>;
