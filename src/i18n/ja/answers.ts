import type { answers as english } from '../en/answers.ts';
import type { Room } from '../room.ts';

/** 検索と質問。 */
export const answers = {
  'error.search_failed':
    '検索が完了しませんでした。少し待ってもう一度試し、それでもだめなら言葉を減らしてください。',
  'answers.command': '保存されたニュースから情報源つきで質問に答えます。答えがなければそう伝えます',
  'answers.option_question': '知りたいことを一文で',
  'answers.search_command': '保存された記事を言葉、名前、装備の型式、日付で探します',
  'answers.option_query': '探す言葉。"引用符"で囲むとひとまとまりで探します',
  'answers.nothing_found':
    '「{query}」の言葉を含む保存記事はありません。別の言葉か、もっと少ない言葉で試してください。名前や装備の型式がいちばんよく見つかります。',
  'answers.search_heading': '検索: {query}（{page}ページ目）',
  'answers.previous': '前へ',
  'answers.next': '次へ',
  'answers.searching': '記事{articles|other=#件}を検索中…',
  'answers.writing': '回答を作成中…',
  'answers.checking': '一文ずつ情報源と照合中…',
  'answers.as_of': '最新の情報源の時点:',
  'answers.how_checked': 'どの文も、引用元の該当箇所と照合済みです。',
  'answers.not_in_there':
    '保存されたニュースには答えがありません。記事{articles|other=#件}を調べました。最も古い記事の保存日:',
  'answers.closest': '最も近い記事:',
  'answers.nothing_stored':
    '検索できるものがありません。このサーバーには、その期間に保存された記事がありません。モデレーターが /feeds add でフィードを追加すると、数分で記事が届きます。',
  'answers.follow_up': '続けて質問する',
  'answers.follow_up_label': '次の質問',
  'answers.follow_up_hint': '例: それは誰の発言ですか？',
} satisfies Room<typeof english>;
