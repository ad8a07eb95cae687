import type { labels as english } from '../en/labels.ts';
import type { Room } from '../room.ts';

/** ニュースの記述の前と、情報源の名前の横につける表示。 */
export const labels = {
  'labels.single_source': '情報源は1つ',
  'labels.independent_sources': '独立した情報源{count}件',
  'labels.only_state_media': '国営メディアのみ',
  'labels.only_official': '公式発表のみ',
  'labels.only_wire': '通信社電のみ',
  'labels.only_press_release': 'プレスリリースのみ',
  'labels.only_paywalled': '有料記事のみ',
  'labels.day': '{count}日目',
  'labels.developing': '進行中',
  'labels.reports_differ': '報道に食い違い',
  'labels.extractive': '原文引用',

  'labels.source_wire_copy': '通信社記事の転載',
  'labels.source_state_media': '国営メディア',
  'labels.source_official': '公式発表',
  'labels.source_wire': '通信社',
  'labels.source_press_release': 'プレスリリース',
  'labels.source_paywalled': '有料',
} satisfies Room<typeof english>;
