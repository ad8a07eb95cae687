import type { errors as english } from '../en/errors.ts';
import type { Room } from '../room.ts';

/** 想定された失敗の文言: 何が起き、どうすればよいか。 */
export const errors = {
  'error.unexpected':
    'こちら側で問題が起きました。もう一度試してください。直らなければ、このボットの運営者に知らせてください。',
  'error.config': '設定に誤りがあります:\n{problems}\n各設定の意味は .env.example にあります。',
  'error.token_missing':
    'ボットを起動するには、DISCORD_TOKEN を .env か環境変数に設定してください。トークンを5分で取得する方法は README.md にあります。"npm run demo" なら、アカウントなしで動きを見られます。',
  'error.discord_login':
    'Discord がボットの接続を拒否しました: {reason} DISCORD_TOKEN（開発者ポータルのアプリケーションの Bot ページ）と DISCORD_API_URL を確認して、もう一度起動してください。',
  'error.usage': '{usage}',
  'error.article_unreadable': '{url} のページを読めませんでした: {reason}',
  'error.page_none': 'フィードにページのアドレスがなく、フィード自体の本文しかありません。',
  'error.page_robots': 'サイトの robots.txt がボットにそのページを禁じているため、読みません。',
  'error.page_robots_unknown': 'サイトの robots.txt を今は取得できません。時間をおいて試してください。',
  'error.page_no_text': 'そのページに記事の本文が見つかりませんでした。記事1件のページか確認してください。',
  'error.page_too_large': 'ページが大きすぎて読めません。',
  'error.page_too_many_elements': 'ページの要素が多すぎて、安全に読めません。',
  'error.page_too_deep': 'ページの入れ子が深すぎて、安全に読めません。',
  'error.page_unclosed_links': 'ページの構造がひどく壊れていて、安全に読めません。',
  'error.page_timeout': 'ページの読み込みに時間がかかりすぎたため、中止しました。',
  'error.page_crashed': 'ページを読めませんでした。時間をおいて試してください。',
  'error.page_closed': 'ボットは終了処理中です。再び動き出してから試してください。',
  'error.article_empty': 'ページは取得しましたが、記事の本文が見つかりませんでした。',
  'error.database_url':
    'DATABASE_URL にはファイル（file:data/sitrep.db）か PostgreSQL のアドレス（postgres://user:password@host/name）を指定してください。{url} は使えません。',
  'error.store_unusable':
    '{url} の保存先を開けません: {reason}。フォルダーがあって書き込めるか、またはデータベースサーバーが動いているか確認してください。',
} satisfies Room<typeof english>;
