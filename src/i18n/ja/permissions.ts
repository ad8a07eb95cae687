import type { permissions as english } from '../en/permissions.ts';
import type { Room } from '../room.ts';

/** 投稿に必要な権限。Discord の設定に表示される名前です。 */
export const permissions = {
  'permissions.view_channel': 'チャンネルを見る',
  'permissions.send_messages': 'メッセージを送信',
  'permissions.send_messages_in_threads': 'スレッドでメッセージを送信',
  'permissions.create_public_threads': '公開スレッドの作成',
  'permissions.embed_links': '埋め込みリンク',
  'permissions.read_message_history': 'メッセージ履歴を読む',
} satisfies Room<typeof english>;
