import type { settings as english } from '../en/settings.ts';
import type { Room } from '../room.ts';

/** /settings の文言。 */
export const settings = {
  'commands.settings': 'このサーバーでの動作を決め、保管中の自分の情報を確認します',
  'commands.settings_view': 'このサーバーの設定を表示します',
  'commands.settings_edit': 'タイムゾーン、言語、質問できる人、上限、トピック、地域を変更します',
  'commands.settings_content': 'このサーバーで扱う媒体、国、種類、言葉を決めます',
  'commands.settings_moderators': '「サーバー管理」のほかに、ボットを管理できるロールを決めます',
  'commands.settings_data': 'このサーバーで保管中の自分の情報を受け取るか、削除します',

  'commands.option_settings_zone': 'このサーバーのタイムゾーン。例: Asia/Tokyo',
  'commands.option_settings_language': '投稿の言語。返答は質問した人の言語になります',
  'commands.option_settings_answers': 'メンバーへの返答を全員に見せるか、質問した人だけに見せるか',
  'commands.option_settings_ask_role': '/ask を使えるロール（1つ決めると、持たない人は使えなくなります）',
  'commands.option_settings_no_ask_role': '/ask に必要なロールから外すロール',
  'commands.option_settings_per_member': 'メンバー1人が1時間に使える要約、検索、質問の回数',
  'commands.option_settings_per_server': 'サーバー全体で1時間に使える回数',
  'commands.option_settings_topics': 'これらのトピックだけ。カンマ区切り。"all"ですべて',
  'commands.option_settings_regions': 'これらの地域だけ。カンマ区切り。"all"ですべて',
  'commands.option_settings_no_kinds': '除く種類: state_media, official, wire, independent。または none',
  'commands.option_settings_no_publishers': '除く媒体。名前、サイト、所有者で指定。カンマ区切り。または none',
  'commands.option_settings_no_countries': '除く媒体の国。2文字で指定（RU, CN）。または none',
  'commands.option_settings_no_words': 'この言葉のどれかを含む記事を除きます。または none',
  'commands.option_settings_always_words': 'この言葉のどれかを含む記事を防衛と見なします。または none',
  'commands.option_settings_add': 'これからボットを管理できるロール',
  'commands.option_settings_drop': 'ボットを管理できなくするロール',

  'settings.title': 'このサーバーの設定',
  'settings.zone': 'タイムゾーン:',
  'settings.language': '投稿の言語:',
  'settings.moderators': 'モデレーター: 「サーバー管理」権限のあるメンバー',
  'settings.moderators_or': '、または次のロール:',
  'settings.askers': '/ask を使える人:',
  'settings.everyone': '全員',
  'settings.answers': 'メンバーへの返答:',
  'settings.answers_private': '質問した人だけに表示',
  'settings.answers_public': '全員に表示',
  'settings.limits': '1時間に、メンバー1人{member|other=#回}、全体で{guild|other=#回}',
  'settings.topics': 'トピック:',
  'settings.regions': '地域:',
  'settings.left_out': '集計とダイジェストから除くもの:',
  'settings.left_out_words': '含む記事を除く言葉:',
  'settings.always_words': '常に防衛と見なす言葉:',
  'settings.none': 'なし',
  'settings.all': 'すべて',
  'settings.saved': '保存しました。現在の設定:',
  'settings.unchanged': 'すでにその設定でした。何も変わっていません。',

  'settings.data_title': 'このサーバーで保管しているあなたの情報',
  'settings.data_audit': 'あなたが行った変更{count|other=#件}（名前とIDつき）',
  'settings.data_feeds': 'あなたが追加したフィード{count|other=#件}（IDつき）',
  'settings.data_schedules': 'あなたが設定したスケジュール{count|other=#件}（IDつき）',
  'settings.data_reports': 'あなたが報告したダイジェストの誤り{count|other=#件}（名前とIDつき）',
  'settings.data_watches': 'あなたが設定したウォッチ{count|other=#件}',
  'settings.data_nothing':
    'ありません。ここの変更、フィード、スケジュール、ウォッチのどれにも、あなたの名前やIDはありません。',
  'settings.data_note':
    'ボットはメッセージを読まず、メンバーの一覧も持ちません。質問には答えますが、名前とともに保管することはありません。',
  'settings.data_export': 'ダウンロード',
  'settings.data_delete': '削除',
  'settings.data_exported': 'このサーバーで保管しているあなたの情報は、すべてこのファイルにあります。',
  'settings.data_confirm':
    'これらの記録からあなたの名前とIDを完全に消します。ウォッチは終了し、ほかに設定したものは残り、動き続けます。削除しますか？',
  'settings.data_yes': 'はい、削除します',
  'settings.data_deleted': '完了しました。このサーバーの記録に、あなたを示すものはもうありません。',

  'error.option_region':
    '一覧に「{typed}」という地域や国はありません。英語名をカンマ区切りで書いてください。地域: {regions}。',
  'error.settings_kind': '「{typed}」という媒体の種類はありません。次から選んでください: {kinds}。',
  'error.settings_country': '「{typed}」は国コードではありません。RU や CN のような2文字で書いてください。',
  'error.settings_list': '{name} に書けるのは{most}件までです。',
  'error.settings_count': '{name} には 1 から {most} までの数を指定してください。',
  'error.settings_nothing':
    '変更するものを1つ以上選んでください。現在の設定は /settings view で確認できます。',
  'error.settings_language': '「{typed}」にはまだ対応していません。次から選んでください: {languages}。',
  'error.settings_role_everyone':
    'そのロールは全員が持つため、どのメンバーもボットを管理できてしまいます。もっと限られたロールを選んでください。',
  'error.settings_roles_full': '指定できるロールは{limit}件までです。先に1件外してください。',
} satisfies Room<typeof english>;
