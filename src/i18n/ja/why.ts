import type { why as english } from '../en/why.ts';
import type { Room } from '../room.ts';

/** /why の文言: 記事がたどった段階と、途中で止まったときにどうすればよいか。 */
export const why = {
  'commands.why': '記事がどうなったかを表示します: 発見、読み取り、分類、投稿、またはその理由',
  'commands.option_why_url': '記事のアドレス',

  'why.unknown': 'その記事は、このサーバーのどのフィードからも届いていません。',
  'why.unknown_means':
    'つまり、どのフィードにも載っていないか、ここにフィードを追加する前から載っていて飛ばされたか（first: skip または latest）、古くなって削除されたかです。',
  'why.unknown_near': 'このサーバーが読んでいる、そのサイトのフィード:',
  'why.unknown_none': 'このサーバーに、そのサイトのフィードはありません。',
  'why.unknown_do_near':
    '新しい記事なら、次の確認を待ってください。フィードに載らないままなら、サイトに別のフィードがあるかもしれません。該当セクションのアドレスで /feeds add を使ってください。',
  'why.unknown_do_none': 'そこの記事を受け取るには: /feeds add url:{site}',
  'why.is_feed': '記事ではなく、このサーバーが読んでいるフィードのアドレスです:',

  'why.seen': '{feed} で発見:',
  'why.seen_last': '最後に載っていた時:',
  'why.seen_paused': 'フィードが一時停止中のため、今は数えません',
  'why.held_excluded': '除外する言葉「{word}」により保留',
  'why.held_not_included': '次の言葉をどれも含まないため保留: {words}',
  'why.read': '読み取り:',
  'why.read_page': 'ページの本文 {characters}文字',
  'why.read_feed': 'フィード自体の本文 {characters}文字',
  'why.read_because': 'ページを使わなかった理由: {reason}',
  'why.read_waiting': 'ページはまだ読んでいません。予定:',
  'why.read_retry': 'これまで: {reason}',
  'why.read_changed': 'その後、本文が{count}回変わりました。',
  'why.paywalled': '有料記事です。',
  'why.publisher': '媒体: {name}',
  'why.credit': '配信: {agency}。',
  'why.copy': '本文が転載のため、次と合わせて1つの情報源と数えます:',
  'why.original': '本文を独立した情報源と数えます。',
  'why.defence_yes': '防衛と見なします（{score}/100）。',
  'why.defence_all':
    'このサーバーの選択により防衛と見なします。フィードが「すべて防衛と見なす」に設定されているか、常に防衛と見なす言葉を含んでいます（言葉では {score}/100）。',
  'why.defence_no': '防衛と見なさないため（{score}/100、必要なのは50）、ダイジェストには載りません。',
  'why.defence_no_do':
    'フィード全体が防衛関連なら、そう設定してください: /feeds edit everything_counts:true。',
  'why.words_for': '当てはまる言葉: {words}。',
  'why.words_against': '当てはまらない言葉: {words}。',
  'why.topics': 'トピック: {topics}。',
  'why.hidden':
    'ここには表示されません。この記事を届けたフィードがすべて一時停止中か保留にしているか、このサーバーの設定が媒体か言葉を除いています（/settings view）。',
  'why.story':
    'ニュース #{id} に含まれます（記事{articles}件、情報源{sources}件）。/summary story:{id} で表示できます。',
  'why.no_story': 'まだニュースにまとめられていません。読み取り後1分以内にまとめます。',
  'why.brief': 'ニュースの作成（{writer}、{language}）:',
  'why.no_brief': 'このニュースは、このサーバー向けにはまだ作成されていません。',
  'why.edition': 'ダイジェスト {code}、投稿先',
  'why.edition_cited': 'この記事を引用',
  'why.edition_uncited': 'ニュースは掲載、この記事の文はなし',
  'why.no_edition': 'このニュースは、まだこのサーバーのダイジェストに載っていません。',
  'why.delivery_pending': '送信待ち',
  'why.delivery_sent': '送信済み',
  'why.delivery_failed': '送信失敗',
  'why.delivery_stale': '送信済み、訂正中',
  'why.delivery_gone': '送信後、誰かが削除',
  'why.delivery_uncertain': '送信済みの可能性あり（Discord から確認なし）',
} satisfies Room<typeof english>;
