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
  'digests.corrected': '訂正（{day}）: 引用した記事が変わったため、「{headline}」を書き直しました。',
  'digests.withdrawn':
    '訂正（{day}）: 引用した記事からその内容がなくなったため、「{headline}」を取り下げました。',
  'digests.moved_up': '訂正により、この部分のニュースは上のメッセージに移りました。',
  'digests.nothing_new':
    '前回のダイジェスト以降、新しいものはありません。保存ニュースに新しい記述がありません。',
  'digests.credit': '配信: {agency}',
  'digests.conflict': '報道に食い違い（{what}）:',
  'digests.new_claim': '新情報',
  'digests.also_reported_by': 'ほかに報じた媒体: {names}。',
  'digests.how_checked': '機械が書き、検証しています。どの文も、投稿の前に引用元の該当箇所と照合しました。',
  'digests.withheld': '裏づける箇所がないため、{count}文を除外しました。',
} satisfies Room<typeof english>;
