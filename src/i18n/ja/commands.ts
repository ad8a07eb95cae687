import type { commands as english } from '../en/commands.ts';
import type { Room } from '../room.ts';

/** スラッシュコマンドの文言。説明は Discord が表示し、100文字までです。 */
export const commands = {
  'commands.summary': '保存された防衛ニュースを、一文ごとに情報源をつけて要約します',
  'commands.digest': 'ダイジェストを試し見するか、今すぐ投稿します',
  'commands.digest_preview': '今のダイジェストの内容を表示します。投稿はしません',
  'commands.digest_now': '直近1日のダイジェストを今すぐ投稿します',
  'commands.schedule': 'ダイジェストをいつどこに投稿するかを決めます',
  'commands.schedule_add': 'チャンネルにダイジェストを毎日またはcron式で投稿します',
  'commands.schedule_list': 'このサーバーのスケジュールと次の投稿時刻を表示します',
  'commands.schedule_remove': 'スケジュールを削除します',
  'commands.feeds': 'このサーバーが読むフィードを決めます',
  'commands.feeds_add': 'フィードを読むか、ウェブページのフィードを探します',
  'commands.feeds_list': 'このサーバーのフィードとその状態を表示します',
  'commands.feeds_test': 'フィードを追加せずに、何が届くかを確かめます',
  'commands.feeds_remove': 'フィードを読むのをやめます',
  'commands.help': 'できることと、残りの設定を表示します',

  'commands.option_since': 'いつからか: 24h, 3d, 2w …（既定は24h）',
  'commands.option_topic': 'このトピックだけ',
  'commands.option_topics': 'これらのトピックだけ。カンマ区切り（既定はすべて）',
  'commands.option_url': '記事1件のアドレス',
  'commands.option_channel': 'ダイジェストの投稿先',
  'commands.option_channel_here': '投稿先（既定はここ）',
  'commands.option_time': '時刻。例: 07:00（既定は07:00）',
  'commands.option_cron': '時刻の代わりにcronの5項目。例: 0 7 * * 1-5',
  'commands.option_zone': 'タイムゾーン。例: Asia/Tokyo（既定はUTC）',
  'commands.option_schedule_id': '/schedule list に表示される番号',
  'commands.option_feed_url': 'フィードのアドレス、またはフィードのあるページのアドレス',
  'commands.option_feed_name': 'ここでの呼び名（既定はフィードの題名）',

  'commands.summary_none_in_period':
    'その期間に防衛ニュースはありません。もっと長い期間を試してください。例: since: 7d。',
  'commands.summary_no_stories_yet':
    '保存されたニュースはまだありません。モデレーターが /feeds add でフィードを追加すると、数分で最初のニュースが届きます。',
  'commands.digest_nothing_new':
    '新しく投稿するものはありません。直近1日の保存ニュースには、お見せできる記述がありません。',
  'commands.digest_repeated': 'このダイジェストは投稿済みです。',
  'commands.digest_posted': 'ニュース{stories}件のダイジェストを投稿しました。投稿先:',
  'commands.schedule_added': 'スケジュール #{id} を設定しました:',
  'commands.schedule_removed': 'スケジュール #{id} を削除しました。投稿済みのものは残ります。',
  'commands.schedule_none':
    'スケジュールがありません。次のように追加してください: /schedule add channel:#ニュース time:07:00 zone:Asia/Tokyo。',
  'commands.schedule_heading': 'スケジュール',
  'commands.schedule_daily': '毎日 {time}（{zone}）',
  'commands.schedule_cron': 'cron {cron}（{zone}）',
  'commands.schedule_next': '次回:',
  'commands.help_title': 'Sitrep: 情報源のわかる防衛ニュース',
  'commands.help_intro': '投稿するどの文にも元の記事を示し、投稿の前に記事の原文と照合しています。',
  'commands.help_members': '全員向け',
  'commands.help_moderators':
    'モデレーター向け（「サーバー管理」権限、または /settings moderators で決めたロール）',
  'commands.help_managers': '「サーバー管理」権限のあるメンバー向け',
  'commands.help_direct':
    'ここでは、ボットの運営者が全員に公開しているフィードのカタログから答えます。ボットを追加したサーバーでは、そのサーバーのフィードから答えます。',
  'commands.help_setup': '残りの設定',
  'commands.help_no_feeds': 'フィードを追加してください: /feeds add url:https://…',
  'commands.help_no_schedule': '投稿の時刻を決めてください: /schedule add channel:#ニュース time:07:00',
  'commands.help_channel_gone':
    'にスケジュールがありますが、ボットから見えません。/schedule で別のチャンネルを選ぶか、閲覧を許可してください。',
  'commands.help_channel_closed':
    'にスケジュールがありますが、ボットは投稿できません。ボットのロールに次の権限を与えてください: {permissions}。',
  'commands.help_no_model':
    'モデルが設定されていないため、ダイジェストは記事の文をそのまま引用します。ボットの運営者が OPENAI_API_KEY か OPENAI_BASE_URL を設定できます。',
  'commands.control_stale':
    'このボタンは古いバージョンのもので、もう使えません。コマンドをもう一度実行すると新しいボタンが出ます。',
  'commands.press': '入力: press {id}',
  'commands.menu_summarise': 'リンク先の記事を要約',
  'commands.unknown': '/{command} というコマンドはありません。できることは /help で確認できます。',

  'error.guild_not_allowed':
    'このボットは運営者が選んだサーバーでだけ動き、このサーバーは含まれていません。サーバーID {guild} の追加を運営者に頼んでください。',
  'error.direct_not_allowed':
    'このボットは運営者が選んだサーバーでだけ動くため、ここでは答えません。そのサーバーのどれかで使ってください。',
  'error.moderators_only':
    'モデレーターだけが実行できます。「サーバー管理」権限か、/settings moderators で決めたロールを持つメンバーに頼んでください。',
  'error.managers_only':
    'モデレーターを決められるのは「サーバー管理」権限のあるメンバーだけです。そのどなたかに頼んでください。',
  'error.askers_only':
    'このサーバーでは、特定のロールを持つメンバーだけが実行できます。ロールは /settings view で確認できます。モデレーターに /settings edit で自分のロールを加えてもらってください。',
  'error.limit_member':
    '1時間に{times|other=#回}使いました。ここではこれが上限です。{minutes|other=#分}後にもう一度試してください。',
  'error.limit_guild':
    'このサーバーは1時間の上限{times|other=#回}を使い切りました。{minutes|other=#分}後にもう一度試してください。上限はモデレーターが /settings edit で上げられます。',
  'error.message_no_link':
    'そのメッセージにはリンクがありません。記事へのリンクがあるメッセージを選んでください。',
  'linked.reading': 'ページを読んでいます…',
  'linked.not_stored':
    'このページはここの保存ニュースにありません。この回答のためだけに読み、内容は保存しません。ほかの媒体では確認していません。',
  'error.linked_closed':
    'サイトが {url} の閲覧を許可していません。購読者限定か、ボットを拒否しています。ご自身で開くか、無料で読める記事を選んでください。',
  'error.attachment_kind':
    '{name} はテキストとして読めません。プレーンテキストのファイル（UTF-8）を添付してください。',
  'error.attachment_large': '{name} は大きすぎます。{limit}KB 以下のファイルを添付してください。',
  'error.attachment_unavailable': 'Discord から {name} を取得できませんでした。もう一度添付してください。',
  'error.attachment_missing': '{name} を開けません。ボットが読めるファイルのパスを指定してください。',
  'error.form_fields': 'フォームが必要です。次の項目をつけて同じコマンドをもう一度入力してください: {names}',
  'error.command_unknown': '/{command} というコマンドはありません。使えるコマンドは /help で確認できます。',
  'error.subcommand_unknown': '/{command} には次のどれかが必要です: {names}。',
  'error.option_missing': '{name} を指定してください。このコマンドに必要です。',
  'error.option_unknown': 'このコマンドに {name} というオプションはありません。使えるもの: {names}。',
  'error.option_id': '{name} には一覧（list）に表示される番号を指定してください。',
  'error.option_choice': '{name} には次のどれかを指定してください: {choices}。',
  'error.option_period':
    '{name} には 90m、24h、7d、2w のような期間（最長1年）を指定してください。「{typed}」は使えません。',
  'error.option_topic': '「{typed}」というトピックはありません。トピック: {topics}。',
  'error.story_unknown':
    'このサーバーにニュース {id} はありません。現在のニュースは /summary で確認できます。',
  'error.article_not_stored':
    'その記事はこのサーバーの保存ニュースにありません。保存されるのはこのサーバーのフィードの記事だけです。フィードは /feeds list で確認できます。',
  'error.channel_unknown':
    'このサーバーにそのチャンネルが見えません。ボットが閲覧と投稿のできるチャンネルを選んでください。',
  'error.channel_permissions':
    'そのチャンネルにはまだダイジェストを投稿できません。足りない権限: {permissions}。チャンネル設定でボットのロールに与えてから、もう一度試してください。',
  'error.digest_not_posted':
    'ダイジェストは作成しましたが、投稿できませんでした（{reason}）。そのチャンネルでのボットの権限を確認して、もう一度試してください。',
  'error.schedules_full': 'このサーバーのスケジュールは上限の{limit}件です。先に1件削除してください。',
  'error.schedule_unknown': 'このサーバーにスケジュール #{id} はありません。/schedule list で確認できます。',
  'error.zone_unknown':
    '「{typed}」はタイムゾーンではありません。Asia/Tokyo、America/New_York、UTC のような IANA 名を使ってください。',
  'error.time_or_cron': 'time と cron はどちらか一方だけを指定してください。',
  'error.time_invalid': '「{typed}」は時刻ではありません。07:00 のように HH:MM で書いてください。',
  'error.cron_invalid':
    '「{typed}」はcron式ではありません。分 時 日 月 曜日の5項目で書いてください。例: 0 7 * * 1-5。',
  'error.cron_never': 'cron式「{typed}」に当てはまる時刻はありません。別の式にしてください。',
} satisfies Room<typeof english>;
