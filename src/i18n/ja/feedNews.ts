import type { feedNews as english } from '../en/feedNews.ts';
import type { Room } from '../room.ts';

/** 誰も見ていないフィードの知らせを、追加したメンバーに伝える文。 */
export const feedNews = {
  'digests.feed_failing':
    'フィード {name} を読めなくなりました: {reason} 少なくとも1日1回、試し続けます。状態は /feeds list で確認でき、/feeds pause か /feeds remove で止められます。',
  'digests.feed_gone':
    'フィード {name} はなくなりました。発行元が削除したと応答しています。/feeds remove で一覧から外し、/feeds resume でもう一度試せます。',
  'digests.feed_recovered': 'フィード {name} を再び読めるようになりました。',
} satisfies Room<typeof english>;
