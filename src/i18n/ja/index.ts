import { answers } from './answers.ts';
import { briefs } from './briefs.ts';
import { commands } from './commands.ts';
import { digests } from './digests.ts';
import { edition } from './edition.ts';
import { errors } from './errors.ts';
import { feedCommands } from './feedCommands.ts';
import { feedNews } from './feedNews.ts';
import { feeds } from './feeds.ts';
import { greeting } from './greeting.ts';
import { hosting } from './hosting.ts';
import { labels } from './labels.ts';
import { permissions } from './permissions.ts';
import { schedules } from './schedules.ts';
import { settings } from './settings.ts';
import { stats } from './stats.ts';
import { stories } from './stories.ts';
import { topics } from './topics.ts';
import { verify } from './verify.ts';
import { watches } from './watches.ts';
import { why } from './why.ts';

/**
 * 日本語。です・ます調、表示や項目は体言止め。かぎ括弧「…」、括弧（…）、英数字は半角。用語はどこでも同じです:
 *
 *   feed フィード · digest ダイジェスト · edition ダイジェスト（号） · story ニュース · article 記事 · entry 項目
 *   source 情報源 · publisher 媒体（フィードを出す側: 発行元） · family 系列、所有者 · wire 通信社
 *   state media 国営メディア · official 公式発表、公的機関 · press release プレスリリース · paywall 有料 · copy 転載
 *   claim 記述 · passage 該当箇所 · headline 見出し · judge 検証モデル · designator 型式 · defence 防衛
 *   schedule スケジュール · watch ウォッチ · topic トピック · region 地域 · catalogue カタログ · layout 並べ方
 *   withheld, left out 除外 · held back 保留 · correction 訂正 · extractive 原文引用 · breaking 速報
 *   host ボットの運営者 · moderator モデレーター · member メンバー · channel チャンネル · role ロール
 *   Manage Server「サーバー管理」 · View Channel「チャンネルを見る」 · Send Messages「メッセージを送信」
 *   Embed Links「埋め込みリンク」 · Read Message History「メッセージ履歴を読む」
 *   Manage Messages「メッセージの管理」 · Publish「公開」
 */
export const ja = {
  ...errors,
  ...answers,
  ...briefs,
  ...commands,
  ...digests,
  ...labels,
  ...feedNews,
  ...feeds,
  ...feedCommands,
  ...greeting,
  ...hosting,
  ...settings,
  ...schedules,
  ...stats,
  ...stories,
  ...verify,
  ...watches,
  ...permissions,
  ...edition,
  ...topics,
  ...why,
} as const;
