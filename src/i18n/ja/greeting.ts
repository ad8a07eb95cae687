import type { greeting as english } from '../en/greeting.ts';
import type { Room } from '../room.ts';

/** サーバーに追加されたとき、ボットが一度だけ話すこと。 */
export const greeting = {
  'greeting.title': 'Sitrep です',
  'greeting.intro':
    'このサーバーに防衛ニュースをまとめてお届けします。投稿するどの文にも元の記事を示します。モデレーターの手順は3つです:',
  'greeting.feeds': '1. 読むものを選びます:',
  'greeting.preview': '2. 数分後、ダイジェストの内容を確かめます:',
  'greeting.schedule': '3. どこにいつ投稿するかを決めます:',
  'greeting.note': 'それまでは何も投稿しません。できることと残りの設定は /help で確認できます。',
} satisfies Room<typeof english>;
