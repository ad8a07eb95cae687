import type { feedCommands as english } from '../en/feedCommands.ts';
import type { Room } from '../room.ts';

/** フィードを管理するコマンドの文言。説明は Discord が表示し、100文字までです。 */
export const feedCommands = {
  'commands.feeds_pause': 'フィードの読み取りを一時停止します。何も削除しません',
  'commands.feeds_resume': '一時停止中または消失したフィードを、すぐにまた読みます',
  'commands.feeds_rename': 'ここでのフィードの名前を変えます',
  'commands.feeds_edit': 'フィードの言葉の条件と媒体の情報を表示、変更します',
  'commands.feeds_import': '別のフィードリーダーの OPML ファイルからフィードを追加します',
  'commands.feeds_export': 'このサーバーのフィードを OPML ファイルで受け取ります',
  'commands.feeds_catalogue': '実在の防衛関連の情報源を、地域、種類、分野から追加します',
  'commands.feeds_audit': '誰がいつどのフィードを変えたかを表示します',
  'commands.feeds_undo': 'このサーバーのフィードの最後の変更を取り消します',
  'commands.option_feed': 'フィードの名前か番号',
  'commands.option_feed_new_name': 'ここでの呼び名',
  'commands.option_first': '今ある項目の扱い: all、skip、latest 5 など（既定は all）',
  'commands.option_everything_counts': 'フィード全体が防衛関連: 何も除きません',
  'commands.option_page': '一覧の何ページ目か',
  'commands.option_publisher': '読者に知られている媒体の名前',
  'commands.option_family': '所有者または編集主体: 同じ系列の媒体は1つの情報源と数えます',
  'commands.option_country': '2文字の国コード。例: UA。none で元に戻します',
  'commands.option_kind': '情報源の種類',
  'commands.option_include': 'この言葉のどれかを含む記事だけ。カンマ区切り。none ですべて',
  'commands.option_exclude': 'この言葉のどれかを含む記事は除外。カンマ区切り。none ですべて',
  'commands.option_opml': 'フィードリーダーから書き出した OPML ファイル',
  'commands.option_catalogue': '情報源1つ、または地域、種類、分野のすべて: 入力すると候補が出ます',

  'feeds.added_all': '掲載中の記事{articles}件を保存し、今読んでいます。',
  'feeds.added_latest': '最新の記事{articles}件を保存し、今読んでいます。',
  'feeds.added_skip': '今掲載中のものは飛ばし、これから載るものが届きます。',
  'feeds.added_next': '次の確認は{when}です。状態は /feeds list で確認できます。',
  'feeds.added_no_schedule':
    'ダイジェストのスケジュールがまだありません: /schedule add channel:#ニュース time:07:00。それまでに届いたものは /summary で見られます。',
  'feeds.choose_here': 'フィードを選ぶ',
  'feeds.choose_again': 'ここで選ぶか、上のアドレスのどれかで /feeds add をもう一度実行してください。',

  'feeds.list_heading': 'このサーバーのフィード',
  'feeds.list_counts': '全{total}件: {states}。',
  'feeds.list_more': '{page}/{pages}ページ。次のページ: /feeds list page:{next}。',
  'feeds.list_page': '{page}/{pages}ページ。',
  'feeds.state_well': '正常{count}件',
  'feeds.state_waiting': '未取得{count}件',
  'feeds.state_failing': '失敗{count}件',
  'feeds.state_gone': '消失{count}件',
  'feeds.state_stale': '更新なし{count}件',
  'feeds.state_paused': '一時停止{count}件',
  'feeds.next_poll': '次の確認:',
  'feeds.next_try': '次の試行:',
  'feeds.never_read': 'これまで一度も読めていません。',
  'feeds.stale_since': '応答はしますが、最後に新しいものが載ったのは',
  'feeds.stale_rhythm': '以前は{rhythm}ごとに新しいものが載っていました。',
  'feeds.stale_advice': 'サイトがまだそこに載せているか、別のフィードがないか確認してください。',
  'feeds.gone_advice':
    '新しいアドレスを探してください。/feeds resume でこのアドレスをもう一度試し、/feeds remove で一覧から外します。',
  'feeds.address_hidden': 'アドレスに秘密の値があるため非表示',
  'feeds.words_include': '含む言葉: {words}',
  'feeds.words_exclude': '除く言葉: {words}',
  'feeds.everything_counts': 'すべて防衛と見なす',

  'feeds.paused':
    '{name} を一時停止しました。/feeds resume まで何も表示しません。ほかのサーバーには影響しません。',
  'feeds.resumed': 'これから {name} をまた読みます。',
  'feeds.renamed': '{before} の名前を {name} に変えました。',
  'feeds.removed_next': '間違えた場合は /feeds undo で戻せます。',

  'feeds.edit_heading': '{name}（#{id}）',
  'feeds.edited': '変更しました。これからは:',
  'feeds.edit_words': '言葉の条件',
  'feeds.edit_words_none': 'すべての記事が届く',
  'feeds.edit_counts': '防衛と見なすもの',
  'feeds.edit_counts_all': 'このフィードのすべて',
  'feeds.edit_counts_some': '言葉から防衛関連とわかるもの',
  'feeds.edit_publisher': '媒体',
  'feeds.edit_publisher_own': '{facts}（ここで設定）',
  'feeds.edit_publisher_auto': 'ボットが知っているとおり。ここでの設定なし',
  'feeds.edit_how':
    '/feeds edit のオプションで変更できます: include, exclude, everything_counts, publisher, family, country, kind。none で値を元に戻します。',

  'feeds.test_known_feed': 'このサーバーはすでに {name}（#{id}）として読んでいます。',
  'feeds.test_counts': '{total}項目のうち{comes}項目が、防衛ニュースとしてこのサーバーに届きます。',
  'feeds.test_comes': '届く',
  'feeds.test_no_page': 'リンクがないため、フィード自体の本文だけが届く',
  'feeds.test_repeated': '1回と数える: フィードに2回載っている',
  'feeds.test_excluded': '保留: 除外する言葉「{word}」を含む',
  'feeds.test_not_included': '保留: 次の言葉をどれも含まない: {words}',
  'feeds.test_excluded_here': '除外: このサーバーの設定が、含まれる言葉を除いている（/settings view）',
  'feeds.test_known': '{feed} からすでに届いている',
  'feeds.test_old': '保存され /search で見つかるが、ダイジェストには古すぎる',
  'feeds.test_off_topic':
    '保存され /search で見つかるが、見出しと要約に防衛の手がかりがないためダイジェストには載らない',
  'feeds.test_relevance': '防衛関連度 {score}/100',
  'feeds.test_more': 'ほか{count}項目。',
  'feeds.test_others': 'そのページにはほかのフィードもあります:',
  'feeds.test_add': '何も保存していません。読むには: /feeds add url:{url}',
  'feeds.test_truncated':
    'フィードが途中で切れているか、読む上限より長いため、残りは除きました。',
  'feeds.test_judged':
    '見出しと要約で判断しました。記事全体を読むと変わることがあります。',

  'feeds.bulk_counts': '追加{added}件、すでに読み取り中{known}件、拒否{refused}件、除外{over}件。',
  'feeds.bulk_added': '追加',
  'feeds.bulk_known': 'すでに読み取り中',
  'feeds.bulk_repeated': '2回載っているため1回だけ追加',
  'feeds.bulk_refused': '拒否',
  'feeds.bulk_over': '除外',
  'feeds.bulk_more': 'ほか{count}件',
  'feeds.bulk_left':
    'フィード{left}件は確認していません。1つのファイルに載せられるのは1,000件までです。ファイルを分けて、残りを読み込んでください。',
  'feeds.bulk_cut': 'ファイルが壊れているか長すぎるため、そこまでを読みました。',
  'feeds.bulk_next':
    'これから1件ずつ順に読みます。状態は /feeds list で確認できます。間違えた場合は /feeds undo。',
  'feeds.import_reading': '{name} を読み込み中…',
  'feeds.import_running': 'フィードを追加中: {done}/{total}…',
  'feeds.exported': 'フィード{count}件の OPML です。どのフィードリーダーでも読み込めます。',
  'feeds.exported_secrets':
    'ファイルは公開しないでください。うち{count}件のアドレスには、このサーバー専用の秘密の値が含まれています。',
  'feeds.export_title': 'Sitrep のフィード',
  'feeds.catalogue_heading': 'カタログ',
  'feeds.catalogue_how':
    'これらのまとまりか情報源1つを /feeds catalogue で追加してください。地域、種類、分野、名前を入力すると候補が出ます。',

  'feeds.audit_heading': 'このサーバーのフィードの変更履歴',
  'feeds.audit_none': 'このサーバーのフィードは、まだ誰も変更していません。',
  'feeds.audit_undone': '取り消し済み:',
  'feeds.did_feeds.add': 'フィードを追加: {name}',
  'feeds.did_feeds.remove': 'フィードを削除: {name}',
  'feeds.did_feeds.pause': '一時停止: {name}',
  'feeds.did_feeds.resume': '再開: {name}',
  'feeds.did_feeds.rename': '名前を変更: {before} → {name}',
  'feeds.did_feeds.edit': '編集: {name}',
  'feeds.did_feeds.import': 'フィード{count}件を読み込み: {names}',
  'feeds.did_feeds.catalogue': 'カタログからフィード{count}件を追加: {names}',
  'feeds.did_feeds.undo': '変更を取り消し（{undone}）',
  'feeds.undone': '取り消しました: {who} – {did}。',
  'feeds.undone_next': 'もう一度 /feeds undo を使うと、その前の変更を取り消します。',
  'feeds.undo_overtaken':
    'この変更はもう取り消せません: {who} – {did}。変更したものがなくなったか、その後に追加し直されています。もう一度 /feeds undo を使うと、その前の変更を取り消します。',

  'feeds.notice_failing': '{name} を読めません。最初の失敗は',
  'feeds.notice_gone': '発行元が {name} を削除しました:',
  'feeds.notice_recovered': '{name} をまた読めるようになりました:',
  'feeds.notices_heading': 'フィードのお知らせ',
  'feeds.notice_kept':
    '少なくとも1日1回は試し、そのとき載っているものは何も失われません。',

  'error.feed_undo_busy': 'ちょうどほかの人が取り消しました。/feeds audit で確認できます。',
  'error.feed_first':
    '「{typed}」は理解できません。all、skip、または最新の何件かを書いてください: latest 5。',
  'error.feed_country':
    '「{typed}」は国コードではありません。UA のような2文字（ISO 3166）を書いてください。元に戻すには none です。',
  'error.feed_kind': '「{typed}」は情報源の種類ではありません。種類: {kinds}。',
  'error.feed_words':
    '言葉や語句は30個まで、それぞれ60文字までで、カンマで区切って入力してください。',
  'error.feed_nothing_to_export':
    'このサーバーには書き出すフィードがありません。/feeds add で追加してください。',
  'feeds.limits':
    'サーバー {guild}: フィードは{feeds}件まで、ウォッチは{watches}件まで、1時間に追加できるフィードは{addsPerHour}件まで。',
  'error.file_unreadable':
    'ファイル {path} を読めません。名前と読み取り権限を確認してください。',
  'error.limits_value': '{name} には 0 から 100000 までの整数を指定してください。',
} satisfies Room<typeof english>;
