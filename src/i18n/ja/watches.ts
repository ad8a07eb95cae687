import type { watches as english } from '../en/watches.ts';
import type { Room } from '../room.ts';

/** ウォッチ: メンバーやチャンネルが知りたいこと。 */
export const watches = {
  'watches.command': '気になることが報じられたらお知らせします',
  'watches.add': '言葉、トピック、ニュースを見張り、ダイレクトメッセージかチャンネルに知らせます',
  'watches.list': '自分のウォッチを表示します。モデレーターにはチャンネルの分も表示します',
  'watches.remove': 'ウォッチを終了します',
  'watches.option_words': '報道にすべて含まれるべき言葉。カンマで別の候補を区切ります',
  'watches.option_channel': '自分ではなくそのチャンネルに知らせます（モデレーター用）',
  'watches.option_id': 'どのウォッチか',
  'watches.kind_words': '言葉',
  'watches.kind_topic': 'トピック',
  'watches.kind_story': 'ニュース',
  'watches.to_you': 'ダイレクトメッセージ',
  'watches.added': 'ウォッチ中:',
  'watches.how':
    '新しいことが報じられると、検証済みの要約を情報源つきで届けます。1時間に最大{count|other=#件}で、それまでに見つかったものをすべて載せます。',
  'watches.none': 'ウォッチはまだありません。/watch add で、言葉、トピック、ニュースのどれかを見張れます。',
  'watches.heading_list': 'ウォッチ',
  'watches.stop': 'このウォッチを終了',
  'watches.stop_one': 'ウォッチを終了',
  'watches.stopped': '終了しました: #{id} {label}。',
  'watches.resume': '#{id} を再開',
  'watches.resumed': '再開しました: #{id} {label}。直近1日の分も知らせます。',
  'watches.follow': 'フォロー',
  'watches.title': 'ウォッチ: {label}',
  'watches.paused_closed_dms': '一時停止中: ダイレクトメッセージを送れません',
  'watches.paused_channel_gone': '一時停止中: チャンネルがなくなりました',
  'watches.paused_no_permission': '一時停止中: そのチャンネルに書き込めません',
  'watches.paused_heading': '一時停止中のウォッチ',
  'watches.paused_what_to_do':
    'このサーバーのメンバーからのダイレクトメッセージを許可するか、チャンネルに書き込む権限を戻してから、ボタンを押してください。',
  'watches.notice_channel_gone':
    'チャンネル <#{channel}> がなくなったため、ウォッチ「{label}」を一時停止しました。/watch add で別のチャンネルに作り直してください。',
  'watches.notice_no_permission':
    '<#{channel}> に書き込めないため、ウォッチ「{label}」を一時停止しました。権限を与えてから、/watch list で再開してください。',
  'error.watch_exists': 'すでにウォッチ中です。/watch list の {id} 番です。',
  'error.watch_limit_member':
    'ウォッチは上限の{most|other=#件}に達しています。先に1件終了してください: /watch remove。',
  'error.watch_limit_guild':
    'このサーバーのウォッチは上限の{most|other=#件}に達しています。先に1件終了してください: /watch remove。',
  'error.watch_unknown': 'ここにウォッチ {id} 番はありません。自分の分は /watch list で確認できます。',
  'error.watch_one_of': '見張るものを、言葉、トピック、ニュースのうち1つだけ指定してください。',
  'error.watch_words': '「{words}」だけでは報道を見つけられません。もっと具体的な言葉を加えてください。',
  'error.watch_forum': 'フォーラムではウォッチを受け取れません。テキストチャンネルを選んでください。',
  'error.watch_channel_moderators':
    'チャンネルのウォッチを設定できるのはモデレーターだけです。チャンネルを指定しなければ、本人に知らせます。',
  'error.watch_in_server':
    'ニュースのフォローは、それを読んでいるサーバーで行います。そのサーバーで /watch add を使ってください。',
} satisfies Room<typeof english>;
