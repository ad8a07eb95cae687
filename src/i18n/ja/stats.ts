import type { stats as english } from '../en/stats.ts';
import type { Room } from '../room.ts';

/** /stats の文言。 */
export const stats = {
  'commands.stats': 'このサーバーが読むもの、投稿と除外の数、かかった費用を表示します',
  'stats.title': '数字で見るこのサーバー',
  'stats.feeds': 'フィード: 読み取り中{active}件、一時停止{paused}件、失敗{failing}件。',
  'stats.stories': '直近24時間: {publishers}媒体の記事{articles}件、ニュース{stories}件。',
  'stats.editions': '直近30日のダイジェスト: 投稿{sent}回、失敗{failed}回、不明{uncertain}回。',
  'stats.claims': 'そのダイジェストの文: 該当箇所つきで投稿{kept}文、除外{withheld}文。',
  'stats.withheld': '{count}文を除外: {why}',
  'stats.writer_model': '{model} が書き、どの文も規則で検証します。',
  'stats.writer_judged': '{model} が書き、どの文も規則と {judge} で検証します。',
  'stats.writer_quoted': '言語モデルが設定されていないため、ダイジェストは記事の文をそのまま引用します。',
  'stats.budget': '今日のトークン: このサーバーの上限 {limit} のうち {spent}。',
  'stats.tokens': '直近30日のトークン: リクエスト{calls}件で {tokens}、うちダイジェストに {digests}。',
  'stats.cost': '直近30日の費用: {cost}、うちダイジェストに {digests}。',
} satisfies Room<typeof english>;
