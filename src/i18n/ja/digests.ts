import type { digests as english } from '../en/digests.ts';
import type { Room } from '../room.ts';

/** ダイジェストの記述のまわりの文言。 */
export const digests = {
  'digests.title': '防衛ダイジェスト',
  'digests.title_weekly': '今週の防衛ダイジェスト',
  'digests.title_weekend': '週末の防衛ダイジェスト',
  'digests.breaking_title': '速報: {headline}',
  'digests.breaking': '速報',
  'digests.test': 'テスト投稿: このスケジュールが今投稿する内容です。何も変わりません。',
  'digests.corrected': '{day}: 引用した記事が変わったため、「{headline}」を書き直しました。',
  'digests.withdrawn': '{day}: 引用した記事からその内容がなくなったため、「{headline}」を取り下げました。',
  'digests.moved_up': '訂正により、この部分のニュースは上のメッセージに移りました。',
  'digests.nothing_new':
    '前回のダイジェスト以降、新しいものはありません。保存ニュースに新しい記述がありません。',
  'digests.credit': '配信: {agency}',
  'digests.picture': '{publisher} の画像（検証していません）',
  'digests.conflict': '報道に食い違い（{what}）:',
  'digests.new_claim': '新情報',
  'digests.also_reported_by': 'ほかに報じた媒体: {names}。',
  'digests.how_checked':
    'プログラムが書き、プログラムが検証しています。どの文も、投稿の前に引用元の該当箇所と照合しました（数値、日付、名前、発言、否定）。該当箇所は「情報源」ボタンで確認できます。',
  'digests.withheld': '裏づける箇所がないため、{count}文を除外しました。',
  'digests.size': 'ニュース{stories|other=#件}、{publishers|other=#媒体}',
  'digests.part': 'メッセージ {part}/{parts}',
  'digests.edition': 'ダイジェスト {marker}',
  'digests.lead': 'トップニュース',
  'digests.corrections': '訂正',
  'digests.changes': '前回のダイジェスト以降の新情報',
  'digests.before': '既報の内容',
  'digests.also_reported_by_more': 'ほかに報じた媒体: {names}、ほか{count|other=#媒体}。',
  'digests.more_found': 'ニュースはほかに{count|other=#件}あります。「もっと見る」ボタンで表示できます。',
  'digests.more_found_preview': 'ニュースはほかに{count|other=#件}あります。/latest で表示できます。',
  'digests.pick': 'ニュースを開く: すべての文とその該当箇所',
  'digests.button_sources': '情報源',
  'digests.button_more': 'もっと見る',
  'digests.button_error': '誤りを報告',
} satisfies Room<typeof english>;
