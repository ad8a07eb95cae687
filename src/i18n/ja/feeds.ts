import type { feeds as english } from '../en/feeds.ts';
import type { Room } from '../room.ts';

/** フィードについての文言と、読めなかった理由: 何が起き、どうすればよいか。 */
export const feeds = {
  'feeds.added': 'これから {name}（フィード #{id}）を読みます。',
  'feeds.choose': 'そのページにはフィードが複数あります。読みたいものを追加してください:',
  'feeds.none': 'フィードがありません。次のように追加してください: /feeds add url:https://…',
  'feeds.removed': '{name} を読むのをやめました。届いたものは保存されたままです。',
  'feeds.status_waiting': '未確認',
  'feeds.status_ok': '最終取得:',
  'feeds.status_paused': '一時停止中',
  'feeds.status_failing': '取得失敗、最初の失敗は',
  'feeds.status_gone': '消失: 発行元が削除しました',
  'feeds.newest': '最新の項目:',
  'feeds.test_heading': '{title}（{format}、{entries}項目）',
  'feeds.test_lost': '{lost}項目を読めませんでした。フィードのその部分が壊れています。',
  'feeds.test_empty': 'フィードは正常ですが、今は項目がありません。',
  'feeds.undated': '日付なし',

  'error.feeds_full':
    'このサーバーが読むフィードは上限の{limit}件です。先に1件外してください: /feeds remove。',
  'error.feed_already': 'このサーバーはそのフィードをすでに {name}（#{id}）として読んでいます。',
  'error.feeds_too_fast':
    'このサーバーは1時間の上限である{limit}件のフィードを追加しました。時間をおいて試してください。',
  'error.feed_name_empty': 'フィードの名前を1文字以上で入力してください。',
  'error.feed_nothing_to_undo': 'このサーバーのフィードに、取り消せる変更はありません。',
  'error.opml_unreadable':
    'そのファイルはフィードの OPML リストではありません。フィードリーダーから書き出して、もう一度試してください。',
  'error.catalogue_unknown':
    'カタログに {choice} というものはありません。region:europe のような候補から選んでください。',
  'error.feed_unknown':
    'このサーバーにフィード {reference} はありません。番号は /feeds list で確認できます。',
  'error.feed_none_found':
    'そのページにフィードの記載がありません。サイトで RSS か Atom のリンクを探し、そのアドレスを入力してください。',
  'error.feed_empty':
    'そのアドレスは空の応答を返しました。アドレスを確認するか、時間をおいて試してください。',
  'error.feed_html_page':
    'そのアドレスはフィードではなくウェブページです。RSS か Atom のフィードのアドレスを入力してください。',
  'error.feed_block_page':
    'サイトがフィードの代わりにボットを遮断するページを返しました。発行元に問い合わせるか、別のフィードを使ってください。',
  'error.feed_not_a_feed':
    'アドレスは応答しますが、フィード（RSS、Atom、JSON Feed）ではありません。アドレスを確認してください。',
  'error.feed_too_large': 'フィードが大きすぎて読めません。短くするよう発行元に頼んでください。',
  'error.feed_too_complex': 'フィードの入れ子が深すぎて読めません。発行元に知らせてください。',
  'error.fetch_bad_url': 'ウェブのアドレスではありません。次で始まるアドレスを入力してください: https://',
  'error.fetch_scheme': '読めるのは http と https のアドレスだけです。',
  'error.fetch_port':
    '読めるのは通常のウェブのポート（80と443）だけです。ほかのポートはこのボットの運営者が許可できます。',
  'error.fetch_private_address':
    'プライベートネットワークのアドレスのため拒否しました。このボットの運営者が許可できます（FEED_ALLOW_HOSTS）。',
  'error.fetch_dns': 'そのサイトは見つかりません。アドレスに打ち間違いがないか確認してください。',
  'error.fetch_connect': 'サイトが接続を拒否しています。停止中かもしれません。時間をおいて試してください。',
  'error.fetch_tls': 'サイトの証明書が有効ではありません。発行元に知らせてください。',
  'error.fetch_timeout': 'サイトが時間内に応答しませんでした。時間をおいて試してください。',
  'error.fetch_too_large': '応答が大きすぎて読めません。',
  'error.fetch_bad_encoding': '応答が途中で壊れました。時間をおいて試してください。',
  'error.fetch_too_many_redirects': 'アドレスの転送が続いています。最終的なアドレスを入力してください。',
  'error.fetch_unauthorized': 'サイトがパスワードを求めています。誰でも開けるアドレスを入力してください。',
  'error.fetch_forbidden': 'サイトがボットの読み取りを拒否しています。別のフィードを使ってください。',
  'error.fetch_not_found':
    'そのアドレスには何もありません。アドレスを確認するか、新しいアドレスを探してください。',
  'error.fetch_gone': '発行元がそのアドレスを完全に削除しました。新しいアドレスを探してください。',
  'error.fetch_rate_limited': 'サイトから、時間をおくよう求められています。',
  'error.fetch_server_error': 'サイト側に問題があります。時間をおいて試してください。',
  'error.fetch_http_status': 'サイトの応答を利用できません。アドレスを確認してください。',
  'error.fetch_network': '接続が切れました。時間をおいて試してください。',
  'error.fetch_cancelled': 'サイトが応答する前に中止されました。もう一度試してください。',
  'error.feed_allow_hosts':
    'FEED_ALLOW_HOSTS に読み取れない項目があります: {entry}。ホスト、host:port の組、CIDR をカンマ区切りで書いてください。',
} satisfies Room<typeof english>;
