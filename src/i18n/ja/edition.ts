import type { edition as english } from '../en/edition.ts';
import type { Room } from '../room.ts';

/** 投稿したダイジェストのボタンが答える文言。 */
export const edition = {
  'edition.sources_heading': '情報源: ニュース {number}/{count}',
  'edition.previous': '前のニュース',
  'edition.next': '次のニュース',
  'edition.ask': 'これについて質問する',
  'edition.whole_heading': 'ダイジェスト全体: ニュース{count}件のうち{from}～{to}件目',
  'edition.earlier': '前のニュースへ',
  'edition.later': '続きのニュースへ',
  'edition.others': '載らなかったニュース',
  'edition.others_heading': '同じ時間に見つかり、ダイジェストに載らなかったもの',
  'edition.others_none': 'その時間に見つかったニュースは、すべてダイジェストに載っています。',
  'edition.others_pick': 'どれかを開く',
  'edition.opened': 'メニューから開くもの: 文ごとの該当箇所',
  'edition.only_you': '開いた人だけに表示されます',
  'edition.report_title': '誤りを報告',
  'edition.report_what': 'どこが誤りで、どうしてわかりましたか？',
  'edition.report_hint': '例: ニュース2では榴弾砲72門ですが、記事では36門です。',
  'edition.report_thanks':
    'ありがとうございます。このサーバーのモデレーターが /digest history で報告とお名前を確認し、ダイジェストを訂正できます。',
  'edition.reports_heading': 'メンバーが報告した誤り',
  'edition.report_of': 'ダイジェスト {code}、{name}さん: 「{text}」',
  'notices.error_reported':
    '<#{channel}> に投稿したダイジェスト {code} について、メンバーが誤りを報告しました。内容は /digest history で確認できます。',
  'error.edition_gone':
    'そのダイジェストはもう保管していないため、開けません。最新のニュースは /latest、ニュース1件の該当箇所は /sources story: で確認できます。',
  'error.edition_story_gone':
    'そのニュースは訂正によりダイジェストから外れました。理由は /digest history、現在のニュースは /latest で確認できます。',
  'error.reports_full':
    '今日は誤りの報告が上限に達しました。モデレーターが確認しますので、お気づきの点は直接伝えてください。',
} satisfies Room<typeof english>;
