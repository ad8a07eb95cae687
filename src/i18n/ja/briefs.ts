import type { briefs as english } from '../en/briefs.ts';
import type { Room } from '../room.ts';

/** ニュースがどう書かれたかを読者に伝える文。 */
export const briefs = {
  'error.prompts':
    '{folder} のプロンプトファイルに誤りがあります:\n{problems}\n書き方は prompts/README.md にあります。',
  'brief.extractive.off': '原文引用: 言語モデルが設定されていないため、記事の文をそのまま載せています。',
  'brief.extractive.budget':
    '原文引用: 言語モデルの今日の利用枠を使い切ったため、記事の文をそのまま載せています。',
  'brief.extractive.unavailable':
    '原文引用: 言語モデルが時間内に応答しなかったため、記事の文をそのまま載せています。',
  'brief.extractive.unusable':
    '原文引用: 言語モデルの文が情報源との照合に合格しなかったため、記事の文をそのまま載せています。',
  'brief.extractive.language':
    '原文引用: 記事が別の言語で、検証済みの翻訳ができないため、原文をそのまま載せています。',
} satisfies Room<typeof english>;
