import type { schedules as english } from '../en/schedules.ts';
import type { Room } from '../room.ts';

/** スケジュールについて、モデレーターに尋ねられる前に伝えること。 */
export const schedules = {
  'schedules.edit': 'スケジュールを変更します。指定しないものはそのままです',
  'schedules.pause': 'スケジュールを、無期限または決めた時まで一時停止します',
  'schedules.resume': '一時停止中のスケジュールを再開します',
  'schedules.skip': 'スケジュールの次のダイジェストを飛ばします',
  'schedules.test': 'スケジュールが今投稿する内容を、テストと明記して投稿します',
  'schedules.undo': 'スケジュールの最後の変更を取り消します',
  'schedules.option_regions': 'これらの地域や国だけ。カンマ区切り。all ですべて',
  'schedules.option_form': 'どの日を扱うか（既定は daily）',
  'schedules.option_weekdays': '投稿する曜日: mon, wed, fri …',
  'schedules.option_layout': 'ニュースの並べ方（既定は full）',
  'schedules.option_look': 'Discord の新しい形式か埋め込み（既定は components）',
  'schedules.option_lead_image': 'トップニュースの画像。開くまで隠されます（既定はなし）',
  'schedules.option_length': '長さ（既定は normal）',
  'schedules.option_language': 'ダイジェストの言語。例: en, ja, ko',
  'schedules.option_min_sources': '独立した情報源がこれより少ないニュースを除く（既定は1）',
  'schedules.option_ping_role': '最初のメッセージで、このロールに一度だけメンションします',
  'schedules.option_nothing_new': '新しいものがないとき: 一行を投稿、一覧に表示、または飛ばす',
  'schedules.option_breaking_sources': '独立した情報源がいくつ報じたらすぐ投稿するか（0: しない）',
  'schedules.option_breaking_hours': '何時間以内の報道を数えるか（既定は3）',
  'schedules.option_breaking_per_day': '1日に最大何件か（既定は2）',
  'schedules.option_tags': 'フォーラムの投稿のタグ。カンマ区切り',
  'schedules.option_until': '期間: 3d、2w、または 2026-12-24 のような日付',
  'schedules.edited': 'スケジュール #{id} を変更しました:',
  'schedules.paused': 'スケジュール #{id} を一時停止しました。/schedule resume で再開します:',
  'schedules.resumed': 'スケジュール #{id} を再開しました:',
  'schedules.skipped': 'スケジュール #{id} の次のダイジェストを飛ばします。その内容は次の次に載ります:',
  'schedules.tested': 'テストのダイジェストを投稿しました。投稿先:',
  'schedules.undone': '取り消しました: {action}。現在の状態は /schedule list で確認できます。',
  'schedules.on_days': '{days} {time}（{zone}）',
  'schedules.min_sources': '情報源{count}件以上',
  'schedules.breaking': '{hours}時間以内に情報源{families}件が報じたら速報、1日{perDay}件まで',
  'schedules.until': '– 再開:',
  'schedules.paused_moderator': '一時停止中',
  'schedules.paused_channel_gone': '一時停止中: チャンネルが削除されました',
  'schedules.paused_no_permission': '一時停止中: 投稿の権限がありません',
  'schedules.paused_never_due': '一時停止中: cron式に当てはまる時刻がもうありません',
  'schedules.last_sent': '最終投稿:',
  'schedules.last_nothing_new': '新しいものなし:',
  'schedules.last_failed': '投稿失敗:',
  'schedules.last_uncertain': '投稿済みの可能性あり（チャンネルを確認）:',
  'schedules.last_missed': '{missed}回見送り（ボット停止中）:',
  'schedules.last_skipped': '飛ばしました:',
  'schedules.notices_heading': 'スケジュールのお知らせ',
  'schedules.history': 'ここに投稿したものと、その後の訂正を表示します',
  'schedules.history_none': 'まだ何も投稿していません。/schedule add か /digest now で始めてください。',
  'schedules.history_heading': 'ダイジェスト',
  'schedules.corrections_heading': '訂正',
  'schedules.edition_composed': '投稿待ち',
  'schedules.edition_publishing': '投稿中',
  'schedules.edition_sent': '投稿済み',
  'schedules.edition_empty': '新しいものなし',
  'schedules.edition_failed': '投稿失敗',
  'schedules.edition_uncertain': '投稿済みの可能性あり',
  'schedules.edition_cancelled': '取りやめ',
  'schedules.edition_correcting': '訂正中',
  'schedules.edition_stories': 'ニュース{count}件',
  'schedules.correction_rewritten': '書き直し: {headline}',
  'schedules.correction_withdrawn': '取り下げ: {headline}',
  'schedules.correction_pending': '編集待ち',
  'schedules.correction_applied': '編集中',
  'schedules.correction_posted': '編集済み',
  'schedules.correction_failed': '編集失敗',
  'error.schedule_paused':
    'スケジュール #{id} は一時停止中のため、飛ばすダイジェストがありません。/schedule resume id:{id} で再開できます。',
  'error.schedule_nothing_to_undo': 'このサーバーのスケジュールに、取り消せる変更はありません。',
  'error.cron_weekdays': 'cron式は5番目の項目で曜日を決めます。weekdays は指定しないでください。',
  'error.weekdays_unknown': '曜日は次のように書いてください: {days}。',
  'error.region_unknown':
    '「{typed}」という地域や国は登録されていません。地域: {regions}。国は英語名で書いてください。',
  'error.tag_unknown': 'そのチャンネルにそのタグはありません。チャンネルのタグ: {tags}。',
  'error.language_unknown':
    '「{typed}」は言語コードではありません。次のように書いてください: en, de, fr, ko, uk, es, ja …',
  'error.until_invalid':
    '「{typed}」はこれから来る日時ではありません。3d のような期間か、2026-12-24 のような日付を書いてください。',
  'notices.channel_gone':
    'チャンネルが削除されたため、スケジュール #{id} を一時停止しました。ほかに失われたものはありません。/schedule edit id:{id} channel:#… で別のチャンネルを決め、/schedule resume id:{id} で再開してください。今回の分は次のダイジェストに載ります。',
  'notices.no_permission':
    'チャンネルに投稿できなくなったため、スケジュール #{id} を一時停止しました。そのチャンネルで「チャンネルを見る」「メッセージを送信」「埋め込みリンク」「メッセージ履歴を読む」の権限を与え、/schedule resume id:{id} で再開してください。今回の分は次のダイジェストに載ります。',
  'notices.not_posted':
    'スケジュール #{id} のダイジェストを投稿できませんでした。その分は次のダイジェストに載ります。また起きるようなら、/schedule test id:{id} を試し、このボットの運営者に知らせてください。',
  'notices.uncertain':
    'スケジュール #{id} のダイジェストが投稿されたかどうか、わかりません。接続が切れ、チャンネルを読めないため確認できませんでした。二重に投稿しないよう、そのままにしてあります。チャンネルを確認し、なければ /digest now を使ってください。「メッセージ履歴を読む」の権限があれば、ボットが自分で確認できます。',
  'notices.missed':
    'スケジュール #{id} のダイジェストの時刻にボットが動いておらず、気づくのが遅すぎたため投稿を見送りました。その分は次のダイジェストに載ります。',
  'notices.never_due':
    'cron式に当てはまる時刻がもうないため、スケジュール #{id} を一時停止しました。/schedule edit id:{id} で別の時刻を決めてください。',
  'notices.not_corrected':
    'スケジュール #{id} が投稿したダイジェストを訂正するはずでしたが、編集できませんでした。成り立たなくなった内容は /digest history で確認できます。そのチャンネルでのボットの権限を確認してください。',
  'notices.not_announced':
    'スケジュール #{id} のダイジェストを投稿しましたが、フォロー中のチャンネルには公開されませんでした。メッセージの下の「公開」から手動で公開し、ボットに「メッセージの管理」の権限があるか確認してください。',
  'notices.no_threads':
    'スケジュール #{id} のダイジェストを投稿しましたが、ニュースごとのスレッドを開けなかったため、文はチャンネル自体に表示されています。そこで「公開スレッドの作成」と「スレッドでメッセージを送信」を許可するか、/schedule edit id:{id} layout:full で別の並べ方を選んでください。',
} satisfies Room<typeof english>;
